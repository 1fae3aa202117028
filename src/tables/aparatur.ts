import { z } from 'zod';
import { keadaan } from '../domain/nilai.ts';
import { column, common, field, fields } from './columns.ts';
import { nomori } from './rows.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { kodeRekaman, rujukanCatatan, sumber, teks, teksAtauKosong } from '../schemas/dasar.ts';

/** Satu sel hitungan: bilangan, strip tercetak, atau kosong. */
export const selHitungan = z.union([z.int(), z.literal('-'), z.null()]);

const line = z.strictObject({
	kode: kodeRekaman.meta({ title: 'Kode', description: 'Kode ringkas baris.' }),
	nama: teks.meta({ title: 'Nama', description: 'Nama baris seperti tercetak.' }),
	kelompok: teksAtauKosong
		.default(null)
		.meta({ title: 'Kelompok', description: 'Kelompok baris, bila tabel berkelompok.' }),
	tipe: teksAtauKosong
		.default(null)
		.meta({ title: 'Tipe', description: 'Tipe perangkat daerah, bila tercetak.' }),
	jumlah: z
		.boolean()
		.default(false)
		.meta({ title: 'Jumlah', description: 'Benar untuk baris jumlah atau selisih.' }),
	nilai: z
		.array(selHitungan)
		.min(1)
		.meta({ title: 'Nilai', description: 'Isi sel, satu untuk setiap kolom.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut baris ini.',
	}),
});

const record = z.strictObject({
	kode: kodeRekaman.meta({
		title: 'Kode',
		description: 'Kode ringkas tabel, misalnya `asn-golongan`.',
		examples: ['asn-golongan'],
	}),
	judul: teks.meta({ title: 'Judul', description: 'Judul tabel, seperti tercetak bila ada.' }),
	satuan: teks.meta({
		title: 'Satuan',
		description: 'Apa yang dihitung, misalnya `pegawai` atau `jabatan`.',
		examples: ['pegawai', 'jabatan'],
	}),
	kolom: z
		.array(teks)
		.min(1)
		.meta({ title: 'Kolom', description: 'Judul kolom hitungan, urut seperti tercetak.' }),
	baris: z.array(line).meta({ title: 'Baris', description: 'Baris tabel, urut seperti tercetak.' }),
	total: z.int().nullable().default(null).meta({
		unit: 'menurut kolom `satuan`',
		title: 'Total',
		description:
			'Jumlah seperti tercetak, bila ada; diperiksa terhadap isi tabel oleh pembaca, tidak diperbaiki.',
	}),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut tabel ini.',
	}),
});
export type TabelAparatur = z.output<typeof record>;

const schema = z.strictObject({
	tabel: z.array(record).meta({
		title: 'Tabel',
		description: 'Tabel hitungan pegawai, jabatan, dan susunan organisasi.',
	}),
});
const lists = { aparatur: { field: 'tabel', record: 'Tabel aparatur' } } as const;

/** Tables that count civil servants, posts and agencies. */
export const aparatur: Table<typeof schema, typeof lists> = {
	file: 'aparatur',
	schema,
	lists,
	subjects: ({ aparatur: semua }, { chapterWith }) =>
		subjectsOf(
			semua,
			({ judul }) => judul,
			({ kode }) => chapterWith('TabelAparatur', kode),
		),
	published: [
		{
			nama: 'aparatur',
			satu_baris: 'satu sel hitungan pada tabel aparatur',
			kunci: ['tabel', 'kode', 'urutan'],
			columns: [
				...fields(line, 'kode'),
				field(record.shape.kode, 'tabel'),
				field(record.shape.judul, 'tabel_judul'),
				...fields(line, 'kelompok'),
				field(line.shape.nama, 'baris'),
				...fields(line, 'tipe'),
				column('kolom', 'teks', 'Judul kolom hitungan seperti tercetak.'),
				column(
					'jumlah',
					'bilangan bulat',
					'Isi sel; kosong bila tercetak strip atau tidak berisi.',
					'menurut kolom `satuan`',
				),
				...fields(record, 'satuan'),
				column(
					'keadaan',
					'pilihan: ada, strip, kosong',
					'Apa yang tercetak pada sel: bilangan, strip, atau tidak ada.',
				),
				common.catatan,
				...fields(record, 'sumber'),
				common.urutan('baris tabelnya'),
				field(line.shape.jumlah, 'baris_jumlah'),
				field(record.shape.total, 'total_tabel'),
			],
			rows: ({ aparatur: semua }) =>
				semua.flatMap((hitungan) =>
					hitungan.baris.flatMap((baris) =>
						nomori(
							baris.nilai.map((nilai, i) => ({
								kode: baris.kode,
								tabel: hitungan.kode,
								tabel_judul: hitungan.judul,
								kelompok: baris.kelompok,
								baris: baris.nama,
								tipe: baris.tipe,
								kolom: hitungan.kolom[i] ?? null,
								jumlah: typeof nilai === 'number' ? nilai : null,
								satuan: hitungan.satuan,
								keadaan: keadaan(nilai === null ? null : String(nilai)),
								catatan: [...hitungan.catatan, ...baris.catatan],
								sumber: hitungan.sumber,
								baris_jumlah: baris.jumlah,
								total_tabel: hitungan.total,
							})),
						),
					),
				),
		},
	],
};
