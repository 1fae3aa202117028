import { z } from 'zod';
import { address } from '../domain/address.ts';
import { keadaan } from '../domain/nilai.ts';
import { column, common, field, fields } from './columns.ts';
import { numberRows } from './rows.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { recordKode, catatanReference, sumber, text, textOrEmpty } from '../schemas/base.ts';

/** Satu sel hitungan: bilangan, strip tercetak, atau kosong. */
export const countCell = z.union([z.int(), z.literal('-'), z.null()]);

const line = z.strictObject({
	kode: recordKode.meta({ title: 'Kode', description: 'Kode ringkas baris.' }),
	nama: text.meta({ title: 'Nama', description: 'Nama baris seperti tercetak.' }),
	kelompok: textOrEmpty
		.default(null)
		.meta({ title: 'Kelompok', description: 'Kelompok baris, bila tabel berkelompok.' }),
	tipe: textOrEmpty
		.default(null)
		.meta({ title: 'Tipe', description: 'Tipe perangkat daerah, bila tercetak.' }),
	jumlah: z
		.boolean()
		.default(false)
		.meta({ title: 'Jumlah', description: 'Benar untuk baris jumlah atau selisih.' }),
	nilai: z
		.array(countCell)
		.min(1)
		.meta({ title: 'Nilai', description: 'Isi sel, satu untuk setiap kolom.' }),
	catatan: catatanReference('baris ini'),
});

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas tabel, misalnya `asn-golongan`.',
		examples: ['asn-golongan'],
	}),
	judul: text.meta({ title: 'Judul', description: 'Judul tabel, seperti tercetak bila ada.' }),
	satuan: text.meta({
		title: 'Satuan',
		description: 'Apa yang dihitung, misalnya `pegawai` atau `jabatan`.',
		examples: ['pegawai', 'jabatan'],
	}),
	kolom: z
		.array(text)
		.min(1)
		.meta({ title: 'Kolom', description: 'Judul kolom hitungan, urut seperti tercetak.' }),
	baris: z.array(line).meta({ title: 'Baris', description: 'Baris tabel, urut seperti tercetak.' }),
	total: z.int().nullable().default(null).meta({
		unit: 'menurut kolom `satuan`',
		title: 'Total',
		description:
			'Jumlah seperti tercetak, bila ada; diperiksa terhadap isi tabel oleh pembaca, tidak diperbaiki.',
	}),
	sumber,
	catatan: catatanReference('tabel ini'),
});
export type AparaturTable = z.output<typeof record>;

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
	subjects: ({ id, aparatur: all }, { chapterWith }) =>
		subjectsOf(
			all,
			({ judul }) => judul,
			({ kode }) => chapterWith('TabelAparatur', kode, address.organisasi(id)),
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
			rows: ({ aparatur: all }) =>
				all.flatMap((counts) =>
					counts.baris.flatMap((row) =>
						numberRows(
							row.nilai.map((nilai, i) => ({
								kode: row.kode,
								tabel: counts.kode,
								tabel_judul: counts.judul,
								kelompok: row.kelompok,
								baris: row.nama,
								tipe: row.tipe,
								kolom: counts.kolom[i] ?? null,
								jumlah: typeof nilai === 'number' ? nilai : null,
								satuan: counts.satuan,
								keadaan: keadaan(nilai === null ? null : String(nilai)),
								catatan: [...counts.catatan, ...row.catatan],
								sumber: counts.sumber,
								baris_jumlah: row.jumlah,
								total_tabel: counts.total,
							})),
						),
					),
				),
		},
	],
};
