import { z } from 'zod';
import { text } from './base.ts';

/** Apa isi sebuah kolom tabel kantor. Kolom `…_periode` satu untuk tiap periode. */
export const columnRole = z.enum([
	'unit',
	'sasaran',
	'kelompok',
	'masalah',
	'hasil_masalah',
	'indikator_atas',
	'indikator_masalah',
	'nomor',
	'aksi',
	'kriteria',
	'indikator',
	'satuan',
	'target',
	'realisasi',
	'target_periode',
	'realisasi_periode',
	'status_periode',
	'kendala_periode',
	'anggaran',
	'anggaran_realisasi',
	'penanggung_jawab',
	'koordinator',
	'pelaksana',
	'pendukung',
	'evaluasi',
	'abaikan',
]);
export type ColumnRole = z.output<typeof columnRole>;

/** `judul-kolom.yaml`: judul kolom tabel kantor yang dikenali `npm run impor`. */
export const columnRolesSchema = z.strictObject({
	kolom: z
		.array(
			z.strictObject({
				isi: columnRole.meta({ title: 'Isi', description: 'Apa isi kolom berjudul ini.' }),
				judul: z
					.array(text)
					.min(1)
					.meta({
						title: 'Judul',
						description:
							'Judul yang berarti demikian. Besar kecil huruf, tanda baca, dan spasi tidak dibedakan; `{tw}`, `{semester}`, `{bulan}`, dan `{tahun}` menjadi periodenya.',
						examples: ['Target {tw}'],
					}),
			}),
		)
		.meta({ title: 'Kolom', description: 'Judul kolom menurut isinya.' }),
});
export type ColumnRoles = z.output<typeof columnRolesSchema>;
