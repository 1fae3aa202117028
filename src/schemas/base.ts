import { z } from 'zod';

/** Huruf terbanyak dalam satu bagian alamat: kode, nama folder peta jalan, dan nama berkas menjadi nama folder situs. */
export const longestAddress = 200;

/** Kode ringkas: huruf kecil, angka, dan tanda hubung, misalnya `bagian-organisasi`. Dipakai di alamat halaman. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')
	.max(longestAddress, 'panjang')
	.meta({ kind: 'kode' });

/** Kode tetap yang dikutip orang, misalnya `KT-5.2.c` atau `PK-QW.1`. Di alamat: huruf kecil, titik menjadi tanda hubung. */
export const fixedKode = z
	.string()
	.regex(/^[A-Z]{2,4}-[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, 'kode')
	.max(longestAddress, 'panjang')
	.meta({ kind: 'kode' });

/** Kode ringkas sebuah rekaman, tunggal di dalam daftarnya. */
export const recordKode = slug.meta({ unique: 'daftar' });

/** Kode tetap sebuah rekaman, tunggal di seluruh peta jalan. */
export const fixedRecordKode = fixedKode.meta({ unique: 'peta' });

/** Teks satu sel atau kalimat: tidak boleh kosong dan tidak berspasi di ujung. Sel kosong ditulis `null`. */
export const text = z
	.string()
	.min(1, 'kosong')
	.refine((nilai) => nilai === nilai.trim(), 'spasi');

/** Teks yang boleh tidak ada: `null` berarti selnya kosong atau tidak tercantum di sumber. */
export const textOrEmpty = text.nullable();

/** Satu tempat di dokumen. */
const place = {
	bagian: text.meta({
		title: 'Bagian',
		description: 'Bagian dokumen dengan nomornya, misalnya `BAB IV.4` atau `Lampiran II.A`.',
		examples: ['BAB IV.4'],
	}),
	tabel: text.optional().meta({
		title: 'Tabel',
		description:
			'Judul tabel di bagian itu seperti tercetak; situs menulis kata `tabel` di depannya bila judulnya sendiri tidak dimulai dengan `Tabel`.',
		examples: ['Penetapan Titik Awal', 'Tabel 2.1. Hambatan dan Solusi'],
	}),
	letak: text.optional().meta({
		title: 'Letak',
		description:
			'Letak di dalam bagian atau tabel itu, misalnya `baris 3` atau `nomor 2, huruf c`.',
		examples: ['baris 3', 'area 5, kelompok 2, huruf c'],
	}),
};

/** Tempat di dokumen; pembaca melihatnya sebagai satu kalimat: `BAB IV.2, tabel Penetapan Titik Awal, baris 3`. */
export const sumber = z
	.strictObject({
		...place,
		juga: z
			.array(z.strictObject(place))
			.min(1)
			.optional()
			.meta({ title: 'Juga', description: 'Tempat lain yang memuat hal yang sama, bila ada.' }),
	})
	.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.', kind: 'teks' });
export type Sumber = z.output<typeof sumber>;

/** Nomor atau huruf sebuah butir, seperti tercetak. */
const nomorButir = text.meta({ title: 'Nomor', description: 'Nomor atau huruf seperti tercetak.' });

/** Satu butir bernomor atau berhuruf. */
export const item = z.strictObject({
	nomor: nomorButir,
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi butir seperti tercetak.' }),
});

/** Satu butir bernomor atau berhuruf yang bunyinya dapat hilang dari salinan. */
export const itemOrLost = z.strictObject({
	nomor: nomorButir,
	teks: textOrEmpty.meta({
		title: 'Bunyi',
		description: 'Bunyi butir seperti tercetak; `null` bila hilang dari salinan.',
	}),
});

/** Tahun takwim empat angka. */
export const tahun = z.int().min(1900).max(2100).meta({ unit: 'tahun' });

/** Satu periode: tahun, semester, triwulan, atau bulan. Tahun boleh ditulis tanpa tanda kutip. */
export const periode = z
	.union([
		tahun,
		z.string().regex(/^(?:19|20)\d\d(?:-(?:S[12]|TW[1-4]|0[1-9]|1[0-2]))?$/, 'periode'),
	])
	.transform(String)
	.meta({ kind: 'periode', examples: [2030, '2030-S1', '2030-TW3', '2030-07'] });

/** Tanggal ISO `TTTT-BB-HH`; ditampilkan dalam bahasa Indonesia. */
export const date = z.iso.date().meta({ kind: 'tanggal' });

/** Tanda desimal: `koma` bila 61,68 berarti enam puluh satu koma enam delapan; `titik` bila ditulis 61.68. */
export const decimal = z.enum(['koma', 'titik']);

/** Kode rekaman lain peta jalan yang sama; `daftar` menurut namanya pada `lists` tabelnya di `src/tables/`. */
export const reference = <S extends z.ZodString>(kode: S, list: string): S =>
	kode.meta({ refers: list });

/** Kode perangkat daerah dari `perangkat-daerah.yaml`. */
export const kodePerangkat = reference(slug, 'perangkatDaerah');

/** Kode entri `catatan.yaml` yang menyangkut hal ini, misalnya `misi ini`. */
export const catatanReference = (hal: string) =>
	z
		.array(reference(slug, 'catatan'))
		.default([])
		.meta({ title: 'Catatan sumber', description: `Catatan sumber yang menyangkut ${hal}.` });

/** Kunci yang sama pada rekaman peta jalan lain yang dapat dibandingkan dengannya. */
export const counterpart = (description: string, example: string) =>
	slug
		.nullable()
		.default(null)
		.meta({ title: 'Padanan antarpeta', description, examples: [example] });

/** Kunci satu unit teratas (area, tema, dan sebagainya) dari kerangka peta jalan ini. */
export const areaKode = reference(slug, 'unit');

/** Siapa yang bertanggung jawab: kode perangkat daerah dan isi sel seperti tercetak. */
export const penanggungJawab = {
	penanggung_jawab: z.array(kodePerangkat).default([]).meta({
		title: 'Penanggung jawab',
		description:
			'Kode perangkat daerah dari `perangkat-daerah.yaml`; daftar kosong bila selnya kosong.',
	}),
	penanggung_jawab_tertulis: textOrEmpty.meta({
		title: 'Penanggung jawab tertulis',
		description: 'Isi sel persis seperti tercetak; `null` bila kosong.',
	}),
	penanggung_jawab_hilang: z.boolean().default(false).meta({
		title: 'Penanggung jawab hilang',
		description:
			'Benar bila isi selnya hilang dari salinan sumber; sel yang di sumber memang kosong tidak ditandai.',
	}),
};
