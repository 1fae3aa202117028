import { z } from 'zod';
import { address } from '../domain/address.ts';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { lostMark, withEmptyReasons } from './alasan-kosong.ts';
import {
	itemOrLost,
	recordKode,
	areaKode,
	penanggungJawab,
	catatanReference,
	sumber,
	text,
} from '../schemas/base.ts';
import { formatSumber } from '../domain/sumber.ts';

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `isu-1`.',
		examples: ['isu-1'],
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	nama: text.meta({
		title: 'Nama',
		description: 'Nama isu seperti tercetak, setelah perbaikan yang dicatat.',
	}),
	area: areaKode.nullable().meta({ title: 'Area', description: 'Kunci area yang sama.' }),
	agenda: z.array(itemOrLost).meta({
		title: 'Agenda',
		description: 'Agenda berhuruf; `teks: null` bila huruf itu hilang dari salinan.',
	}),
	...penanggungJawab,
	sumber,
	catatan: catatanReference('isu ini'),
});
export type IsuStrategis = z.output<typeof record>;

const schema = z.strictObject({
	isu_strategis: z
		.array(record)
		.meta({ title: 'Isu strategis', description: 'Isu strategis dengan agenda prioritas.' }),
});
const lists = { isuStrategis: { field: 'isu_strategis', record: 'Isu strategis' } } as const;

/** Strategic issues with their lettered agenda. */
export const isuStrategis: Table<typeof schema, typeof lists> = {
	file: 'isu-strategis',
	schema,
	lists,
	subjects: ({ id, isuStrategis: all }) =>
		subjectsOf(
			all,
			({ nomor, nama }) => `Isu strategis ${nomor}. ${nama}`,
			() => address.isuStrategis(id),
		),
	published: [
		{
			nama: 'isu_strategis',
			satu_baris: 'satu isu strategis',
			kunci: ['kode'],
			columns: [
				...fields(record, 'kode', 'nomor', 'nama', 'area'),
				column(
					'agenda',
					'daftar teks',
					'Agenda prioritas, huruf dan bunyinya; lihat tabel `agenda`.',
				),
				...fields(record, 'penanggung_jawab', 'penanggung_jawab_tertulis', 'catatan', 'sumber'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					peta.isuStrategis.map(({ penanggung_jawab_hilang: _hilang, agenda, ...satu }, i) => ({
						...satu,
						agenda: agenda.map(
							({ nomor, teks: bunyi }) => `${nomor} ${bunyi ?? '(hilang dari salinan sumber)'}`,
						),
						...lostMark({ penanggung_jawab_tertulis: peta.isuStrategis[i] ?? null }),
					})),
					{ penanggung_jawab_tertulis: { sifat: 'sel' } },
				),
		},
		{
			nama: 'agenda',
			satu_baris: 'satu agenda prioritas sebuah isu strategis',
			kunci: ['kode_isu', 'urutan'],
			columns: [
				field(record.shape.kode, 'kode_isu', 'Kode isu strategisnya, dari tabel `isu_strategis`.'),
				common.urutan('isunya'),
				column('nomor', 'teks', 'Huruf agenda seperti tercetak.'),
				column('teks', 'teks', 'Bunyi agenda tanpa hurufnya.'),
				common.sumber,
				common.alasanKosong,
			],
			rows: ({ isuStrategis: all }) =>
				all.flatMap((item) =>
					item.agenda.map(({ nomor, teks: bunyi }, i) => ({
						kode_isu: item.kode,
						urutan: i + 1,
						nomor,
						teks: bunyi,
						sumber: `${formatSumber(item.sumber)}, agenda ${nomor}`,
						// The schema leaves a letter without words only when the copy lost them.
						alasan_kosong: bunyi === null ? ['teks: hilang_dari_salinan'] : [],
					})),
				),
		},
	],
};
