import { z } from 'zod';
import { alamat } from '../domain/alamat.ts';
import { column, common, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { withAlasanKosong } from './alasan-kosong.ts';
import type { Baris } from './rows.ts';
import {
	kodeRekaman,
	rujukanCatatan,
	slug,
	sumber,
	teks,
	teksAtauKosong,
} from '../schemas/dasar.ts';

/** Satu nama lain yang tercetak untuk perangkat daerah yang sama. */
const varianNama = z.strictObject({
	tertulis: teks.meta({ title: 'Tertulis', description: 'Nama seperti tercetak.' }),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
});

/** Satu tempat dokumen menyebut sebuah unit tanpa menyerahkan rencana aksi, indikator, atau kursi tim kepadanya. */
const sebutanUnit = z.strictObject({
	sebagai: teks.meta({
		title: 'Sebagai',
		description:
			'Sebagai apa unit itu disebut, dengan kata kita sendiri; menyambung kalimat `Disebut …`.',
	}),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
});

/** Satu perangkat daerah, unit, atau kelompok yang disebut dokumen. */
const record = z.strictObject({
	kode: kodeRekaman.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `bagian-organisasi`; menjadi alamat halamannya.',
		examples: ['bagian-organisasi'],
	}),
	nama: teks.meta({
		title: 'Nama',
		description:
			'Nama seperti tercetak pada daftar; bila tidak terdaftar, nama lengkapnya yang pertama tercetak.',
	}),
	singkatan: teksAtauKosong.default(null).meta({
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
		])
		.meta({
			title: 'Jenis',
			description:
				'Jenis unit; `kelompok` untuk sebutan bersama seperti `Seluruh Perangkat Daerah`, yang dihitung terpisah.',
		}),
	kelompok: teksAtauKosong.default(null).meta({
		title: 'Kelompok',
		description:
			'Judul kelompok pada daftar perangkat daerah, seperti tercetak; `null` bila tidak terdaftar.',
	}),
	nomor: teksAtauKosong.default(null).meta({
		title: 'Nomor',
		description: 'Nomor pada daftar, seperti tercetak; `null` bila tidak terdaftar.',
	}),
	tipe: teksAtauKosong.default(null).meta({
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
	varian: z.array(varianNama).default([]).meta({
		title: 'Varian',
		description: 'Nama lain yang tercetak; dikelompokkan ke sini tanpa mengubah teks asalnya.',
	}),
	sebutan: z
		.array(sebutanUnit)
		.default([])
		.meta({ title: 'Sebutan', description: 'Tempat lain dokumen menyebut unit ini.' }),
	padanan: slug
		.nullable()
		.default(null)
		.meta({
			title: 'Padanan antarpeta',
			description:
				'Kunci pembanding antarpeta jalan menurut urusannya, misalnya `kepegawaian`; `null` bila tidak ada.',
			examples: ['kepegawaian'],
		}),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut unit ini.',
	}),
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
const tabelPenyebut = (satu: PerangkatDaerah): string[] =>
	[satu, ...satu.sebutan].map((tempat) => tempat.sumber.split(', nomor')[0] ?? '');

/**
 * Which agencies have a cell for their type: those of the document's own list, and without one those of the table
 * that prints every type. An agency that only a sentence names has no such cell, so none is empty.
 */
function tabelTipe({ perangkatDaerah }: PetaJalan): (baris: Baris) => string {
	const bertipe = perangkatDaerah.filter((satu) => !satu.terdaftar && satu.tipe !== null);
	const bersama = bertipe
		.map(tabelPenyebut)
		.reduce<string[] | null>((a, b) => a?.filter((satu) => b.includes(satu)) ?? b, null);
	const dalamTabel = new Set(
		perangkatDaerah
			.filter((satu) => tabelPenyebut(satu).some((tabel) => bersama?.includes(tabel)))
			.map(({ kode }) => kode),
	);
	return ({ kode, terdaftar }) =>
		terdaftar === true ? 'daftar' : dalamTabel.has(String(kode)) ? 'tabel' : 'uraian';
}

/** Agencies and units. */
export const perangkatDaerah: Table<typeof schema, typeof lists> = {
	file: 'perangkat-daerah',
	required: true,
	schema,
	lists,
	subjects: ({ id, perangkatDaerah: semua }) =>
		subjectsOf(
			semua,
			({ nama }) => nama,
			({ kode }) => alamat.opd(id, kode),
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
				column(
					'sebutan',
					'daftar teks',
					'Sebagai apa unit itu disebut di tempat lain, dengan kata-kata situs ini.',
				),
				column('sebutan_sumber', 'daftar teks', 'Tempat tiap sebutan itu, urut seperti `sebutan`.'),
				common.alasanKosong,
			],
			rows: (peta, url) =>
				withAlasanKosong(
					peta,
					peta.perangkatDaerah.map(({ varian, sebutan, ...satu }) => ({
						...satu,
						varian: varian.map(({ tertulis }) => tertulis),
						url: url(alamat.opd(peta.id, satu.kode)),
						varian_sumber: varian.map(({ sumber: tempat }) => tempat),
						sebutan: sebutan.map(({ sebagai }) => sebagai),
						sebutan_sumber: sebutan.map(({ sumber: tempat }) => tempat),
					})),
					{
						singkatan: { sifat: 'isian' },
						kelompok: { sifat: 'isian' },
						nomor: { sifat: 'isian' },
						tipe: { sifat: 'sel', tabelCetak: tabelTipe(peta) },
					},
				),
		},
	],
};
