import { ratakanAksi } from '../../domain/aksi.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { keluaranSchema } from '../../schemas/keluaran.ts';
import { tandaHilang, withAlasanKosong } from '../alasan-kosong.ts';
import { common, fields } from '../columns.ts';
import { bacaanColumns, barisUkuran, kosongUkuran, ukuranColumns } from '../measures.ts';
import { type Baris, selPenanggungJawab } from '../rows.ts';
import type { Published } from '../table.ts';

/**
 * Outputs of actions, one a row. One lead cell for a whole action holds for each of its outputs; the cells as they
 * are printed, of the output and of its action, stand beside it.
 */
export const tabelKeluaran: Published = {
	nama: 'keluaran',
	satu_baris: 'satu keluaran rencana aksi',
	kunci: ['kode_aksi', 'urutan'],
	columns: [
		common.kodeAksi,
		common.urutan('aksinya'),
		...ukuranColumns,
		...common.penanggungJawab,
		common.sumber,
		...fields(keluaranSchema, 'catatan', 'kriteria_diwarisi'),
		...common.penanggungJawabDi('keluaran', 'pada keluaran itu'),
		...bacaanColumns,
		common.alasanKosong,
	],
	rows,
};

function rows(peta: PetaJalan): Baris[] {
	const aksi = ratakanAksi(peta);
	const catatanAksi = new Map(aksi.map(({ kode, catatan }) => [kode, catatan]));
	return withAlasanKosong(
		peta,
		aksi.flatMap((satu) =>
			satu.keluaran.map((keluaran) => {
				const pemegang = keluaran.penanggung_jawab_tertulis === null ? satu : keluaran;
				return {
					kode_aksi: satu.kode,
					urutan: keluaran.urutan,
					...barisUkuran(keluaran),
					penanggung_jawab: pemegang.penanggung_jawab,
					penanggung_jawab_tertulis: pemegang.penanggung_jawab_tertulis,
					sumber: keluaran.sumber,
					catatan: keluaran.catatan,
					kriteria_diwarisi: keluaran.kriteria_diwarisi,
					...selPenanggungJawab('keluaran', keluaran),
					...tandaHilang({
						penanggung_jawab_tertulis: keluaran.penanggung_jawab_hilang ? keluaran : satu,
						penanggung_jawab_keluaran_tertulis: keluaran,
					}),
				};
			}),
		),
		{ ...kosongUkuran, penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' } },
		({ kode_aksi, catatan }) => [
			...(catatan as readonly string[]),
			...(catatanAksi.get(String(kode_aksi)) ?? []),
		],
	);
}
