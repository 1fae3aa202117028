import { z } from 'zod';
import { rinciKeluaran } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import { ringkasTeks } from '../domain/format.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { aksiQuickWin } from '../domain/quick-win.ts';
import { keluaranSchema } from '../schemas/keluaran.ts';
import { tandaHilang, withAlasanKosong } from './alasan-kosong.ts';
import { column, common, field, fields } from './columns.ts';
import { barisUkuran, bacaanColumns, kosongUkuran, ukuranColumns } from './measures.ts';
import { type Baris, type BuatUrl, nomori, selPenanggungJawab } from './rows.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import {
	kodeTetapRekaman,
	penanggungJawab,
	rujukan,
	rujukanCatatan,
	slug,
	sumber,
	teks,
	teksAtauKosong,
} from '../schemas/dasar.ts';

const record = z.strictObject({
	kode: kodeTetapRekaman.meta({
		title: 'Kode',
		description: 'Kode tetap, misalnya `KT-QW.1`.',
		examples: ['KT-QW.1'],
	}),
	nomor: teks.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	nama: teks.meta({ title: 'Nama', description: 'Nama seperti tercetak.' }),
	uraian: teksAtauKosong.default(null).meta({
		title: 'Uraian',
		description: 'Uraian dengan kata-kata kita, bila dokumen menjelaskannya.',
	}),
	uraian_tertulis: z.array(teks).default([]).meta({
		title: 'Uraian tertulis',
		description:
			'Uraian yang sama seperti tercetak, satu butir untuk setiap alinea; kosong bila tidak diuraikan.',
	}),
	keluaran: z.array(keluaranSchema).default([]).meta({
		title: 'Keluaran',
		description: 'Keluaran dengan kriteria dan indikatornya, bila tercetak.',
	}),
	indikator: z.array(rujukan(slug, 'indikator')).default([]).meta({
		title: 'Indikator',
		description: 'Kode indikator bertarget tahunan milik quick win ini.',
	}),
	...penanggungJawab,
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut quick win ini.',
	}),
});
export type QuickWin = z.output<typeof record>;

const schema = z.strictObject({
	quick_wins: z.array(record).meta({ title: 'Quick wins', description: 'Program percepatan.' }),
});
const lists = { quickWins: { field: 'quick_wins', record: 'Quick win' } } as const;

/** A quick win's columns that are printed with an output. */
const berkeluaran = ({ jumlah_keluaran }: Baris): boolean => jumlah_keluaran !== 0;

/** Programmes meant to show results soon. */
export const quickWins: Table<typeof schema, typeof lists> = {
	file: 'quick-wins',
	schema,
	lists,
	subjects: ({ id, quickWins: semua }) =>
		subjectsOf(
			semua,
			({ kode, nama }) => `${kode} ${ringkasTeks(nama, 70)}`,
			({ kode }) => alamat.quickWin(id, kode),
		),
	published: [
		{
			nama: 'quick_wins',
			satu_baris:
				'satu quick win, atau satu keluarannya bila lebih dari satu; uraian memakai kata-kata situs ini',
			kunci: ['kode', 'urutan'],
			columns: [
				...fields(record, 'kode', 'nomor', 'nama', 'uraian'),
				...ukuranColumns,
				field(record.shape.indikator, 'kode_indikator'),
				column(
					'aksi',
					'daftar kode',
					'Kode rencana aksi yang menurut sumber termasuk quick win ini.',
				),
				...common.penanggungJawab,
				common.catatan,
				common.url,
				common.sumber,
				common.urutan('quick win-nya'),
				...fields(record, 'uraian_tertulis'),
				column(
					'jumlah_keluaran',
					'bilangan bulat',
					'Banyaknya keluaran quick win ini.',
					'keluaran',
				),
				...fields(keluaranSchema, 'kriteria_diwarisi'),
				...common.penanggungJawabDi('quick_win', 'pada quick win-nya'),
				...common.penanggungJawabDi('keluaran', 'pada keluaran itu'),
				...bacaanColumns,
				common.alasanKosong,
			],
			rows: rowsOfQuickWins,
		},
	],
};

/** One output a row; a quick win without outputs has one row. */
function rowsOfQuickWins(peta: PetaJalan, url: BuatUrl): Baris[] {
	return withAlasanKosong(
		peta,
		peta.quickWins.flatMap((satu) => {
			const keluaran = rinciKeluaran(satu.keluaran, satu.sumber, peta.dokumen.desimal);
			const aksi = aksiQuickWin(peta, satu.kode).map(({ kode }) => kode);
			return nomori(
				(keluaran.length > 0 ? keluaran : [null]).map((isi) => {
					const pemegang = isi && satu.penanggung_jawab_tertulis === null ? isi : satu;
					return {
						kode: satu.kode,
						nomor: satu.nomor,
						nama: satu.nama,
						uraian: satu.uraian,
						...(isi && barisUkuran(isi)),
						kode_indikator: satu.indikator,
						aksi,
						penanggung_jawab: pemegang.penanggung_jawab,
						penanggung_jawab_tertulis: pemegang.penanggung_jawab_tertulis,
						catatan: [...satu.catatan, ...(isi?.catatan ?? [])],
						url: url(alamat.quickWin(peta.id, satu.kode)),
						sumber: isi?.sumber ?? satu.sumber,
						uraian_tertulis: satu.uraian_tertulis,
						jumlah_keluaran: keluaran.length,
						kriteria_diwarisi: isi?.kriteria_diwarisi ?? null,
						...selPenanggungJawab('quick_win', satu),
						...selPenanggungJawab('keluaran', isi),
						...tandaHilang({
							penanggung_jawab_tertulis: isi?.penanggung_jawab_hilang ? isi : satu,
							penanggung_jawab_quick_win_tertulis: satu,
							penanggung_jawab_keluaran_tertulis: isi,
						}),
					};
				}),
			);
		}),
		{
			...kosongUkuran,
			kriteria: { ...kosongUkuran.kriteria, berlaku: berkeluaran },
			indikator: { ...kosongUkuran.indikator, berlaku: berkeluaran },
			target_teks: { ...kosongUkuran.target_teks, berlaku: berkeluaran },
			penanggung_jawab_quick_win_tertulis: { sifat: 'tanda' },
			penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' },
		},
	);
}
