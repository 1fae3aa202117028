import { z } from 'zod';
import { getBerat, listSourceTexts } from '../domain/catatan.ts';
import { column, fields } from './columns.ts';
import type { Table } from './table.ts';
import { recordKode, sumber, text, textOrEmpty } from '../schemas/base.ts';
import { formatSumber } from '../domain/sumber.ts';

/** Jenis catatan sumber. */
export const jenisCatatan = z.enum([
	'hilang',
	'kosong',
	'kontradiksi',
	'janggal',
	'perbaikan',
	'penafsiran',
]);
export type JenisCatatan = z.output<typeof jenisCatatan>;

/** Seberapa jauh sebuah catatan mengubah apa yang ditangkap pembaca dari isi yang dicatatnya. */
export const beratCatatan = z.enum(['makna', 'bentuk']);
export type BeratCatatan = z.output<typeof beratCatatan>;

/**
 * Bidang yang isinya dapat hilang dari salinan; dinamai menurut bidang rekaman yang membawa catatannya. Sel
 * penanggung jawab punya tandanya sendiri pada rekamannya: `penanggung_jawab_hilang`.
 */
export const lostFields = z.enum([
	'nama_program',
	'hasil',
	'kelompok',
	'kriteria',
	'indikator',
	'target',
	'pendukung',
	'nilai',
	'satuan',
]);
export type LostField = z.output<typeof lostFields>;

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `sakip-titik-awal`; dirujuk dari rekaman lain.',
		examples: ['sakip-titik-awal'],
	}),
	jenis: jenisCatatan.meta({ title: 'Jenis', description: 'Jenis catatan.' }),
	berat: beratCatatan.optional().meta({
		title: 'Berat',
		description:
			'`makna` bila catatan ini mengubah apa yang ditangkap pembaca dari suatu isi: tampil terbuka, satu baris, di tempat isi itu. `bentuk` bila hanya menyangkut tulisan: dihitung dan dilipat sesudah isi. Tanpa ini menurut jenisnya: `hilang`, `kosong`, dan `kontradiksi` mengubah makna, yang lain tidak.',
	}),
	judul: text.meta({
		title: 'Judul',
		description: 'Judul singkat; satu-satunya baris yang tampil di tempat isi yang dicatat.',
	}),
	penjelasan: text.meta({
		title: 'Penjelasan',
		description:
			'Penjelasan untuk pembaca: apa yang terjadi dan apa yang kami tampilkan, tanpa menyalahkan.',
	}),
	tertulis: z
		.array(
			z.strictObject({
				teks: text.meta({
					title: 'Bunyi',
					description:
						'Kutipan kata demi kata; bila `gambaran` benar, gambaran dengan kata-kata kita.',
				}),
				sumber,
				gambaran: z.boolean().default(false).meta({
					title: 'Gambaran',
					description:
						'Benar bila teks ini menggambarkan dengan kata-kata kita apa yang tertulis atau tidak ada di sumber, bukan kutipan: sel yang dirangkai dengan titik koma, sel kosong, tempat pergantian halaman.',
				}),
			}),
		)
		.min(1)
		.meta({
			title: 'Tertulis',
			description:
				'Apa yang ada di sumber, satu untuk setiap tempat: kutipan apa adanya, atau gambaran isinya.',
		}),
	ditampilkan: textOrEmpty.default(null).meta({
		title: 'Ditampilkan',
		description:
			'Seperti ditampilkan di situs; `null` bila ditampilkan apa adanya atau dikosongkan.',
	}),
	bidang_hilang: z.array(lostFields).min(1).optional().meta({
		title: 'Bidang hilang',
		description:
			'Hanya untuk jenis `hilang`: bidang mana pada rekaman yang membawa catatan ini yang kosong karena isinya hilang dari salinan. Tanpa ini, sel kosong dianggap kosong di sumbernya.',
	}),
});
export type Catatan = z.output<typeof record>;

const schema = z.strictObject({
	catatan: z
		.array(
			record.refine(
				(oneRecord) => oneRecord.jenis === 'hilang' || oneRecord.bidang_hilang === undefined,
				{
					message: 'bidang-hilang',
					path: ['bidang_hilang'],
				},
			),
		)
		.meta({
			title: 'Catatan',
			description:
				'Apa yang di sumber hilang, kosong, bertentangan, janggal, atau diperbaiki ejaannya; juga cara kami membaca sel yang rusak atau menggabungkan potongan (`penafsiran`).',
		}),
});
const lists = { catatan: { field: 'catatan', record: 'Catatan' } } as const;

/** Notes on the source. */
export const catatan: Table<typeof schema, typeof lists> = {
	file: 'catatan',
	required: true,
	schema,
	lists,
	// Notes concern records; no note concerns another.
	subjects: () => [],
	published: [
		{
			nama: 'catatan',
			satu_baris: 'satu catatan tentang sumber',
			kunci: ['kode'],
			columns: [
				...fields(record, 'kode', 'jenis'),
				column(
					'berat',
					'pilihan: makna, bentuk',
					'Apakah catatan ini mengubah apa yang ditangkap pembaca dari isi yang dicatat (`makna`), atau hanya menyangkut tulisannya (`bentuk`); penilaian situs ini.',
				),
				...fields(record, 'judul', 'penjelasan'),
				column(
					'tertulis',
					'daftar teks',
					'Kutipan kata demi kata dari sumber, satu untuk setiap tempat.',
				),
				...fields(record, 'ditampilkan'),
				column('sumber', 'teks', 'Tempat di dokumen: semua kutipan, lalu semua gambaran.'),
				column(
					'gambaran',
					'daftar teks',
					'Gambaran isi sumber dengan kata-kata situs ini, satu untuk setiap tempat.',
				),
				column('tertulis_sumber', 'daftar teks', 'Tempat tiap kutipan, urut seperti `tertulis`.'),
				column('gambaran_sumber', 'daftar teks', 'Tempat tiap gambaran, urut seperti `gambaran`.'),
				...fields(record, 'bidang_hilang'),
			],
			rows: ({ catatan: all }) =>
				all.map((item) => {
					const { kutipan, gambaran } = listSourceTexts(item);
					return {
						kode: item.kode,
						jenis: item.jenis,
						berat: getBerat(item),
						judul: item.judul,
						penjelasan: item.penjelasan,
						tertulis: kutipan.map(({ teks: bunyi }) => bunyi),
						ditampilkan: item.ditampilkan,
						sumber: [...kutipan, ...gambaran]
							.map(({ sumber: place }) => formatSumber(place))
							.join('; '),
						gambaran: gambaran.map(({ teks: bunyi }) => bunyi),
						tertulis_sumber: kutipan.map(({ sumber: place }) => formatSumber(place)),
						gambaran_sumber: gambaran.map(({ sumber: place }) => formatSumber(place)),
						bidang_hilang: item.bidang_hilang ?? [],
					};
				}),
		},
	],
};
