import { z } from 'zod';
import {
	kodeTetap,
	kunciArea,
	penanggungJawab,
	rujukanCatatan,
	slug,
	sumber,
	tahun,
	teks,
	teksAtauKosong,
} from './dasar.ts';
import { keadaanAksi } from './realisasi.ts';

/** Satu keluaran rencana aksi: kriteria keberhasilan dengan indikator dan targetnya. */
export const keluaranSchema = z.strictObject({
	/** Kriteria keberhasilan kegiatan seperti tercetak; `null` bila selnya kosong. */
	kriteria: teksAtauKosong,
	/** Benar bila sel kriteria digabung dengan baris di atasnya, sehingga kriterianya diwarisi. */
	kriteria_diwarisi: z.boolean().default(false),
	/** Indikator seperti tercetak, tanpa kurung target di ujungnya; `null` bila tidak ada. */
	indikator: teksAtauKosong,
	/** Target seperti tercetak, tanpa sepasang kurung terluarnya; `null` bila tidak tercantum. */
	target: teksAtauKosong,
	...penanggungJawab,
	/** Catatan sumber yang menyangkut keluaran ini. */
	catatan: rujukanCatatan,
});

/** Apa yang direncanakan sebuah aksi pada satu tahun. */
export const rencanaTahunanSchema = z.strictObject({
	/** Tahun rencana. */
	tahun,
	/** Butir rencana seperti tercetak; `-` bila tercetak strip; `null` bila selnya kosong. */
	butir: z.union([z.array(teks).min(1), z.literal('-'), z.null()]),
});

/** Satu rencana aksi atau kegiatan. */
export const aksiSchema = z.strictObject({
	/** Kode tetap, misalnya `KT-5.2.c`. Sekali terbit tidak diganti. */
	kode: kodeTetap,
	/**
	 * Kode yang pernah dipakai aksi ini, bila kodenya terpaksa diganti. Alamat lama dialihkan ke
	 * halaman aksi ini; kode lama tidak boleh dipakai rekaman lain.
	 */
	alias: z.array(kodeTetap).default([]),
	/** Huruf atau nomor seperti tercetak. */
	nomor: teks,
	/** Bunyi rencana aksi seperti tercetak. */
	nama: teks,
	/** Penanggung jawab pada baris aksi; bila tercetak per keluaran, tulis pada keluarannya. */
	penanggung_jawab: z.array(slug).default([]),
	/** Isi sel penanggung jawab seperti tercetak pada baris aksi; `null` bila kosong atau tercetak per keluaran. */
	penanggung_jawab_tertulis: teksAtauKosong.default(null),
	/** Benar bila isi sel itu hilang dari salinan sumber. */
	penanggung_jawab_hilang: z.boolean().default(false),
	/** Kode perangkat daerah pendukung. */
	pendukung: z.array(slug).default([]),
	/** Isi sel pendukung seperti tercetak; `null` bila tidak ada. */
	pendukung_tertulis: teksAtauKosong.default(null),
	/** Keluaran aksi, urut seperti tercetak. */
	keluaran: z.array(keluaranSchema).default([]),
	/** Kode quick win yang memuat aksi ini, hanya bila sumber menyatakannya. */
	quick_win: z.array(kodeTetap).default([]),
	/** Rencana per tahun, bila dokumen merincinya. */
	rencana: z.array(rencanaTahunanSchema).default([]),
	/** Keadaan aksi yang dinyatakan sumber, terbaru di atas. */
	keadaan: z.array(keadaanAksi).default([]),
	/** Tempat di dokumen, bila letaknya tidak dapat disusun dari area, kelompok, dan nomor. */
	sumber: sumber.optional(),
	/** Catatan sumber yang menyangkut aksi ini. */
	catatan: rujukanCatatan,
});

/** Kelompok rencana aksi di dalam area. */
export const kelompokSchema = z.strictObject({
	/** Nomor kelompok seperti tercetak; `null` bila tidak bernomor. */
	nomor: teksAtauKosong,
	/** Judul kelompok seperti tercetak; `null` bila hilang atau memang tidak ada. */
	nama: teksAtauKosong,
	/** Pengumuman baris yang hilang dari salinan, ditampilkan di awal kelompok. */
	hilang_di_awal: teksAtauKosong.default(null),
	/** Pengumuman baris yang mungkin hilang, ditampilkan di akhir kelompok. */
	hilang_di_akhir: teksAtauKosong.default(null),
	/** Catatan sumber yang menyangkut kelompok ini. */
	catatan: rujukanCatatan,
	/** Rencana aksi, urut seperti tercetak. */
	aksi: z.array(aksiSchema),
});

/** `program/<n>-<area>.yaml`: satu area perubahan dalam tabel program. */
export const programSchema = z.strictObject({
	/** Kunci area nasional. */
	area: kunciArea,
	/** Nomor area menurut dokumen ini. */
	nomor: z.int().positive(),
	/** Nama area menurut dokumen ini. */
	nama: teks,
	/** Judul program di dalam area, bila tercetak; `null` bila tidak ada atau hilang. */
	nama_program: teksAtauKosong,
	/** Hasil yang diharapkan, seperti tercetak. */
	hasil: z.array(
		z.strictObject({
			/** Bunyi hasil seperti tercetak. */
			teks,
			/**
			 * Kunci pembanding indikator yang disebut kalimat ini, misalnya `sakip`; `null` bila tidak ada.
			 * Dengan kunci ini halaman Bandingkan tidak menyebutnya tidak ada bila tabel indikator tidak memuatnya.
			 */
			padanan: slug.nullable().default(null),
			/** Tempat di dokumen, bila bukan dari tabel program. */
			sumber: sumber.optional(),
			/** Catatan sumber yang menyangkut hasil ini. */
			catatan: rujukanCatatan,
		}),
	),
	/** Bagian dan tabel asal; letak tiap aksi disusun sesudahnya: `…, area 5, kelompok 2, huruf c`. */
	sumber,
	/** Catatan sumber yang menyangkut area ini. */
	catatan: rujukanCatatan,
	/** Kelompok rencana aksi, urut seperti tercetak. */
	kelompok: z.array(kelompokSchema).min(1),
});
export type Program = z.infer<typeof programSchema>;
export type Kelompok = z.infer<typeof kelompokSchema>;
export type Aksi = z.infer<typeof aksiSchema>;
export type Keluaran = z.infer<typeof keluaranSchema>;
