import { z } from 'zod';
import { address } from '../domain/address.ts';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import type { Row } from './rows.ts';
import {
	recordKode,
	catatanReference,
	counterpart,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';
import { formatSumber, formatTable } from '../domain/sumber.ts';

/** Satu nama lain yang tercetak untuk perangkat daerah yang sama. */
const nameVariant = z.strictObject({
	tertulis: text.meta({ title: 'Tertulis', description: 'Nama seperti tercetak.' }),
	sumber,
});

/** Satu tempat dokumen menyebut sebuah unit tanpa menyerahkan rencana aksi, indikator, atau kursi tim kepadanya. */
const unitLabel = z.strictObject({
	sebagai: text.meta({
		title: 'Sebagai',
		description:
			'Sebagai apa unit itu disebut, dengan kata kita sendiri; menyambung kalimat `Disebut …`.',
	}),
	sumber,
});

/** Satu perangkat daerah, unit, atau kelompok yang disebut dokumen. */
const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `bagian-organisasi`; menjadi alamat halamannya.',
		examples: ['bagian-organisasi'],
	}),
	nama: text.meta({
		title: 'Nama',
		description:
			'Nama seperti tercetak pada daftar; bila tidak terdaftar, nama lengkapnya yang pertama tercetak.',
	}),
	singkatan: textOrEmpty.default(null).meta({
		title: 'Singkatan',
		description: 'Singkatan yang dipakai dokumen, misalnya `BKPP`.',
		examples: ['BKPP'],
	}),
	jenis: z
		.enum([
			'pimpinan',
			'sekretariat',
			'bagian',
			'inspektorat',
			'badan',
			'dinas',
			'kantor',
			'satuan',
			'kecamatan',
			'kelurahan',
			'rumah-sakit',
			'unit',
			'kelompok',
			'lainnya',
		])
		.meta({
			title: 'Jenis',
			description:
				'Jenis unit; `kelompok` untuk sebutan bersama seperti `Seluruh Perangkat Daerah`, yang dihitung terpisah.',
		}),
	jenis_tertulis: textOrEmpty.default(null).meta({
		title: 'Jenis tertulis',
		description:
			'Sebutan jenisnya menurut dokumen, misalnya `Direktorat`; wajib bila `jenis: lainnya`.',
		examples: ['Direktorat'],
	}),
	kelompok: textOrEmpty.default(null).meta({
		title: 'Kelompok',
		description:
			'Judul kelompok pada daftar perangkat daerah, seperti tercetak; `null` bila tidak terdaftar.',
	}),
	nomor: textOrEmpty.default(null).meta({
		title: 'Nomor',
		description: 'Nomor pada daftar, seperti tercetak; `null` bila tidak terdaftar.',
	}),
	tipe: textOrEmpty.default(null).meta({
		title: 'Tipe',
		description:
			'Tipe seperti tercetak pada daftar atau tabel lain, misalnya `TIPE A`; `null` bila selnya kosong atau tidak disebut.',
		examples: ['TIPE A'],
	}),
	terdaftar: z.boolean().meta({
		title: 'Terdaftar',
		description: 'Benar bila unit ini tercantum pada daftar perangkat daerah dokumen.',
	}),
	usulan: z.boolean().default(false).meta({
		title: 'Usulan',
		description: 'Benar bila dokumen baru mengusulkan unit ini; dihitung terpisah.',
	}),
	semua_perangkat: z.boolean().default(false).meta({
		title: 'Semua perangkat',
		description:
			'Benar bila sebutan bersama ini berarti setiap perangkat daerah; tugasnya tampil juga di halaman tiap perangkat daerah.',
	}),
	varian: z.array(nameVariant).default([]).meta({
		title: 'Varian',
		description: 'Nama lain yang tercetak; dikelompokkan ke sini tanpa mengubah teks asalnya.',
	}),
	sebutan: z
		.array(unitLabel)
		.default([])
		.meta({ title: 'Sebutan', description: 'Tempat lain dokumen menyebut unit ini.' }),
	padanan: counterpart(
		'Kunci pembanding antarpeta jalan menurut urusannya, misalnya `kepegawaian`; `null` bila tidak ada.',
		'kepegawaian',
	),
	sumber,
	catatan: catatanReference('unit ini'),
});
export type PerangkatDaerah = z.output<typeof record>;

const schema = z.strictObject({
	perangkat_daerah: z.array(record).meta({
		title: 'Perangkat daerah',
		description: 'Perangkat daerah, unit, dan kelompok yang disebut dokumen.',
	}),
});
const lists = {
	perangkatDaerah: { field: 'perangkat_daerah', record: 'Perangkat daerah' },
} as const;

/** The printed tables that name an agency, without the row. */
const findNamingTable = (item: PerangkatDaerah): string[] =>
	[item, ...item.sebutan].map((place) => formatTable(place.sumber));

/**
 * Which agencies have a cell for their type: those of the document's own list, and without one those of the table
 * that prints every type. An agency that only a sentence names has no such cell, so none is empty.
 */
function typeTable({ perangkatDaerah }: PetaJalan): (row: Row) => string {
	const typed = perangkatDaerah.filter(
		(onePerangkatDaerah) => !onePerangkatDaerah.terdaftar && onePerangkatDaerah.tipe !== null,
	);
	const bersama = typed
		.map(findNamingTable)
		.reduce<string[] | null>((a, b) => a?.filter((oneA) => b.includes(oneA)) ?? b, null);
	const inTable = new Set(
		perangkatDaerah
			.filter((onePerangkatDaerah) =>
				findNamingTable(onePerangkatDaerah).some((table) => bersama?.includes(table)),
			)
			.map(({ kode }) => kode),
	);
	return ({ kode, terdaftar }) =>
		terdaftar === true ? 'daftar' : inTable.has(String(kode)) ? 'tabel' : 'uraian';
}

/** Agencies and units. */
export const perangkatDaerah: Table<typeof schema, typeof lists> = {
	file: 'perangkat-daerah',
	required: true,
	schema,
	lists,
	subjects: ({ id, perangkatDaerah: all }) =>
		subjectsOf(
			all,
			({ nama }) => nama,
			({ kode }) => address.opd(id, kode),
		),
	published: [
		{
			nama: 'perangkat_daerah',
			satu_baris: 'satu perangkat daerah, unit, atau kelompok yang disebut dokumen',
			kunci: ['kode'],
			columns: [
				...fields(
					record,
					'kode',
					'nama',
					'singkatan',
					'jenis',
					'kelompok',
					'nomor',
					'tipe',
					'terdaftar',
				),
				column('varian', 'daftar teks', 'Nama lain yang tercetak untuk unit yang sama.'),
				...fields(record, 'padanan', 'catatan'),
				common.url,
				...fields(record, 'sumber'),
				column('varian_sumber', 'daftar teks', 'Tempat tiap nama lain itu, urut seperti `varian`.'),
				...fields(record, 'usulan'),
				field(record.shape.semua_perangkat, 'mencakup_semua'),
				column(
					'sebutan',
					'daftar teks',
					'Sebagai apa unit itu disebut di tempat lain, dengan kata-kata situs ini.',
				),
				column('sebutan_sumber', 'daftar teks', 'Tempat tiap sebutan itu, urut seperti `sebutan`.'),
				common.alasanKosong,
				...fields(record, 'jenis_tertulis'),
			],
			rows: (peta, url) =>
				withEmptyReasons(
					peta,
					peta.perangkatDaerah.map(({ varian, sebutan, semua_perangkat, ...satu }) => ({
						...satu,
						mencakup_semua: semua_perangkat,
						varian: varian.map(({ tertulis }) => tertulis),
						url: url(address.opd(peta.id, satu.kode)),
						varian_sumber: varian.map(({ sumber: place }) => formatSumber(place)),
						sebutan: sebutan.map(({ sebagai }) => sebagai),
						sebutan_sumber: sebutan.map(({ sumber: place }) => formatSumber(place)),
					})),
					{
						singkatan: { sifat: 'isian' },
						kelompok: { sifat: 'isian' },
						nomor: { sifat: 'isian' },
						tipe: { sifat: 'sel', tabelCetak: typeTable(peta) },
					},
				),
		},
	],
};
