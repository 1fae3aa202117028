import { z } from 'zod';
import { address } from '../domain/address.ts';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { lostMark, withEmptyReasons } from './alasan-kosong.ts';
import { numberRows, penanggungJawabCells } from './rows.ts';
import {
	kodePerangkat,
	recordKode,
	penanggungJawab,
	catatanReference,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';
import { formatSumber } from '../domain/sumber.ts';

/** Satu huruf pelaksanaan atau strategi, dengan butirnya. */
const detail = z.strictObject({
	nomor: textOrEmpty.meta({
		title: 'Nomor',
		description: 'Huruf atau nomor seperti tercetak; `null` bila tidak bernomor.',
	}),
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi seperti tercetak.' }),
	butir: z.array(text).default([]).meta({ title: 'Butir', description: 'Butir di bawahnya.' }),
	penanggung_jawab: z.array(kodePerangkat).default([]).meta({
		title: 'Penanggung jawab',
		description: 'Penanggung jawab khusus huruf ini, bila tercetak berbeda dari sasarannya.',
	}),
	penanggung_jawab_tertulis: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab tertulis',
		description: 'Isi sel penanggung jawab khusus huruf ini; `null` bila mengikuti sasarannya.',
	}),
	penanggung_jawab_hilang: z.boolean().default(false).meta({
		title: 'Penanggung jawab hilang',
		description: 'Benar bila isi sel itu hilang dari salinan sumber.',
	}),
	catatan: catatanReference('huruf ini'),
});

/** Satu sasaran reformasi birokrasi. */
const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `sasaran-1`.',
		examples: ['sasaran-1'],
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	nama: text.meta({ title: 'Nama', description: 'Bunyi sasaran seperti tercetak.' }),
	sebutan_lain: z
		.array(
			z.strictObject({
				teks: text.meta({ title: 'Bunyi', description: 'Bunyi sasaran seperti tercetak di sana.' }),
				sumber: sumber.meta({ description: 'Tempat bunyi itu di dokumen.' }),
			}),
		)
		.default([])
		.meta({
			title: 'Sebutan lain',
			description: 'Bunyi lain untuk sasaran yang sama atau sejajar di bagian lain dokumen.',
		}),
	tujuan: textOrEmpty.default(null).meta({
		title: 'Tujuan',
		description: 'Tujuan yang menaungi sasaran, bila tercetak di tabel yang sama.',
	}),
	pengantar: textOrEmpty
		.default(null)
		.meta({ title: 'Pengantar', description: 'Kalimat pengantar strategi, bila tercetak.' }),
	pelaksanaan: z
		.array(detail)
		.default([])
		.meta({ title: 'Pelaksanaan', description: 'Pelaksanaan atau strategi berhuruf.' }),
	...penanggungJawab,
	sumber,
	catatan: catatanReference('sasaran ini'),
});
export type Sasaran = z.output<typeof record>;

const schema = z.strictObject({
	sasaran: z.array(record).meta({
		title: 'Sasaran',
		description: 'Sasaran reformasi birokrasi dengan pelaksanaan atau strateginya.',
	}),
});
const lists = { sasaran: { field: 'sasaran', record: 'Sasaran' } } as const;

/** Objectives with what is done for each. */
export const sasaran: Table<typeof schema, typeof lists> = {
	file: 'sasaran',
	schema,
	lists,
	subjects: ({ id, sasaran: all }) =>
		all.flatMap(({ nomor, catatan, pelaksanaan }) => {
			const ke = address.sasaran(id);
			return [
				{ label: `Sasaran ${nomor}`, ke, catatan },
				...subjectsOf(
					pelaksanaan,
					(letter) => `Sasaran ${nomor}, ${letter.nomor ?? 'pelaksanaan'}`,
					() => ke,
				),
			];
		}),
	published: [
		{
			nama: 'sasaran',
			satu_baris: 'satu pelaksanaan atau strategi sebuah sasaran',
			kunci: ['kode', 'urutan'],
			columns: [
				...fields(record, 'kode', 'nomor', 'nama', 'tujuan'),
				field(detail.shape.nomor, 'pelaksanaan_nomor'),
				field(
					detail.shape.teks,
					'pelaksanaan',
					'Bunyi pelaksanaan atau strategi seperti tercetak.',
				),
				...fields(detail, 'butir'),
				...common.penanggungJawab,
				common.catatan,
				...fields(record, 'sumber'),
				common.urutan('sasarannya'),
				...fields(record, 'pengantar'),
				column(
					'sebutan_lain',
					'daftar teks',
					'Bunyi lain untuk sasaran yang sama atau sejajar di bagian lain dokumen.',
				),
				column(
					'sebutan_lain_sumber',
					'daftar teks',
					'Tempat tiap bunyi lain itu, urut seperti `sebutan_lain`.',
				),
				...common.penanggungJawabDi('sasaran', 'pada sasarannya'),
				...common.penanggungJawabDi('pelaksanaan', 'pada pelaksanaan itu'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					peta.sasaran.flatMap((oneSasaran) =>
						numberRows(
							(oneSasaran.pelaksanaan.length > 0 ? oneSasaran.pelaksanaan : [null]).map(
								(letter) => ({
									kode: oneSasaran.kode,
									nomor: oneSasaran.nomor,
									nama: oneSasaran.nama,
									tujuan: oneSasaran.tujuan,
									pelaksanaan_nomor: letter?.nomor ?? null,
									pelaksanaan: letter?.teks ?? null,
									butir: letter?.butir ?? [],
									penanggung_jawab:
										letter && letter.penanggung_jawab.length > 0
											? letter.penanggung_jawab
											: oneSasaran.penanggung_jawab,
									penanggung_jawab_tertulis:
										letter?.penanggung_jawab_tertulis ?? oneSasaran.penanggung_jawab_tertulis,
									catatan: [...oneSasaran.catatan, ...(letter?.catatan ?? [])],
									sumber: oneSasaran.sumber,
									pengantar: oneSasaran.pengantar,
									sebutan_lain: oneSasaran.sebutan_lain.map(({ teks: bunyi }) => bunyi),
									sebutan_lain_sumber: oneSasaran.sebutan_lain.map(({ sumber: place }) =>
										formatSumber(place),
									),
									...penanggungJawabCells('sasaran', oneSasaran),
									...penanggungJawabCells('pelaksanaan', letter),
									...lostMark({
										penanggung_jawab_tertulis: letter?.penanggung_jawab_hilang
											? letter
											: oneSasaran,
										penanggung_jawab_sasaran_tertulis: oneSasaran,
										penanggung_jawab_pelaksanaan_tertulis: letter,
									}),
								}),
							),
						),
					),
					{
						tujuan: { sifat: 'isian' },
						pengantar: { sifat: 'isian' },
						penanggung_jawab_tertulis: { sifat: 'sel' },
						penanggung_jawab_sasaran_tertulis: { sifat: 'tanda' },
						penanggung_jawab_pelaksanaan_tertulis: { sifat: 'tanda' },
					},
				),
		},
	],
};
