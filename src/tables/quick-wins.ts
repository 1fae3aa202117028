import { z } from 'zod';
import { detailKeluaran } from '../domain/aksi.ts';
import { address } from '../domain/address.ts';
import { shortenText } from '../domain/format.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { aksiQuickWin } from '../domain/quick-win.ts';
import { keluaranSchema } from '../schemas/keluaran.ts';
import { ownSentence } from '../schemas/own-sentence.ts';
import { lostMark, withEmptyReasons } from './alasan-kosong.ts';
import { column, common, field, fields } from './columns.ts';
import { measureRow, readingColumns, emptyMeasure, measureColumns } from './measures.ts';
import { type Row, type MakeUrl, numberRows, penanggungJawabCells } from './rows.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import {
	fixedRecordKode,
	penanggungJawab,
	reference,
	catatanReference,
	slug,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';
import { formatSumber } from '../domain/sumber.ts';

const record = z.strictObject({
	kode: fixedRecordKode.meta({
		title: 'Kode',
		description: 'Kode tetap, misalnya `KT-QW.1`.',
		examples: ['KT-QW.1'],
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	nama: text.meta({ title: 'Nama', description: 'Nama seperti tercetak.' }),
	singkatnya: ownSentence,
	uraian: textOrEmpty.default(null).meta({
		title: 'Uraian',
		description: 'Uraian dengan kata-kata kita, bila dokumen menjelaskannya.',
	}),
	uraian_tertulis: z.array(text).default([]).meta({
		title: 'Uraian tertulis',
		description:
			'Uraian yang sama seperti tercetak, satu butir untuk setiap alinea; kosong bila tidak diuraikan.',
	}),
	keluaran: z.array(keluaranSchema).default([]).meta({
		title: 'Keluaran',
		description: 'Keluaran dengan kriteria dan indikatornya, bila tercetak.',
	}),
	indikator: z.array(reference(slug, 'indikator')).default([]).meta({
		title: 'Indikator',
		description: 'Kode indikator bertarget tahunan milik quick win ini.',
	}),
	...penanggungJawab,
	sumber,
	catatan: catatanReference('quick win ini'),
});
export type QuickWin = z.output<typeof record>;

const schema = z.strictObject({
	quick_wins: z.array(record).meta({ title: 'Quick wins', description: 'Program percepatan.' }),
});
const lists = { quickWins: { field: 'quick_wins', record: 'Quick win' } } as const;

/** A quick win's columns that are printed with an output. */
const withKeluaran = ({ jumlah_keluaran }: Row): boolean => jumlah_keluaran !== 0;

/** Programmes meant to show results soon. */
export const quickWins: Table<typeof schema, typeof lists> = {
	file: 'quick-wins',
	schema,
	lists,
	subjects: ({ id, quickWins: all }) =>
		subjectsOf(
			all,
			({ kode, nama }) => `${kode} ${shortenText(nama, 70)}`,
			({ kode }) => address.quickWin(id, kode),
		),
	published: [
		{
			nama: 'quick_wins',
			satu_baris:
				'satu quick win, atau satu keluarannya bila lebih dari satu; uraian memakai kata-kata situs ini',
			kunci: ['kode', 'urutan'],
			columns: [
				...fields(record, 'kode', 'nomor', 'nama', 'uraian'),
				...measureColumns,
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
				...readingColumns,
				common.alasanKosong,
			],
			rows: rowsOfQuickWins,
		},
	],
};

/** One output a row; a quick win without outputs has one row. */
function rowsOfQuickWins(peta: PetaJalan, url: MakeUrl): Row[] {
	return withEmptyReasons(
		peta,
		peta.quickWins.flatMap((quickWin) => {
			const keluaran = detailKeluaran(
				quickWin.keluaran,
				formatSumber(quickWin.sumber),
				peta.dokumen.desimal,
			);
			const aksi = aksiQuickWin(peta, quickWin.kode).map(({ kode }) => kode);
			return numberRows(
				(keluaran.length > 0 ? keluaran : [null]).map((content) => {
					const holder =
						content && quickWin.penanggung_jawab_tertulis === null ? content : quickWin;
					return {
						kode: quickWin.kode,
						nomor: quickWin.nomor,
						nama: quickWin.nama,
						uraian: quickWin.uraian,
						...(content && measureRow(content)),
						kode_indikator: quickWin.indikator,
						aksi,
						penanggung_jawab: holder.penanggung_jawab,
						penanggung_jawab_tertulis: holder.penanggung_jawab_tertulis,
						catatan: [...quickWin.catatan, ...(content?.catatan ?? [])],
						url: url(address.quickWin(peta.id, quickWin.kode)),
						sumber: content?.sumber ?? quickWin.sumber,
						uraian_tertulis: quickWin.uraian_tertulis,
						jumlah_keluaran: keluaran.length,
						kriteria_diwarisi: content?.kriteria_diwarisi ?? null,
						...penanggungJawabCells('quick_win', quickWin),
						...penanggungJawabCells('keluaran', content),
						...lostMark({
							penanggung_jawab_tertulis: content?.penanggung_jawab_hilang ? content : quickWin,
							penanggung_jawab_quick_win_tertulis: quickWin,
							penanggung_jawab_keluaran_tertulis: content,
						}),
					};
				}),
			);
		}),
		{
			...emptyMeasure,
			kriteria: { ...emptyMeasure.kriteria, berlaku: withKeluaran },
			indikator: { ...emptyMeasure.indikator, berlaku: withKeluaran },
			target_teks: { ...emptyMeasure.target_teks, berlaku: withKeluaran },
			penanggung_jawab_quick_win_tertulis: { sifat: 'tanda' },
			penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' },
		},
	);
}
