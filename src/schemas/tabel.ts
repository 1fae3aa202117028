import { z } from 'zod';
import { keluaranSchema } from './program.ts';
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

/** `quick-wins.yaml`: program percepatan. */
export const berkasQuickWinsSchema = z.strictObject({
	quick_wins: z.array(
		z.strictObject({
			/** Kode tetap, misalnya `KT-QW.1`. */
			kode: kodeTetap,
			/** Nomor seperti tercetak. */
			nomor: teks,
			/** Nama seperti tercetak. */
			nama: teks,
			/** Uraian dengan kata-kata kita, bila dokumen menjelaskannya. */
			uraian: teksAtauKosong.default(null),
			/** Uraian yang sama seperti tercetak, satu butir untuk setiap alinea; kosong bila tidak diuraikan. */
			uraian_tertulis: z.array(teks).default([]),
			/** Keluaran dengan kriteria dan indikatornya, bila tercetak. */
			keluaran: z.array(keluaranSchema).default([]),
			/** Kode indikator bertarget tahunan milik quick win ini. */
			indikator: z.array(slug).default([]),
			...penanggungJawab,
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut quick win ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type QuickWin = z.infer<typeof berkasQuickWinsSchema>['quick_wins'][number];

/** `isu-strategis.yaml`: isu strategis dengan agenda prioritas. */
export const berkasIsuStrategisSchema = z.strictObject({
	isu_strategis: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `isu-1`. */
			kode: slug,
			/** Nomor seperti tercetak. */
			nomor: teks,
			/** Nama isu seperti tercetak, setelah perbaikan yang dicatat. */
			nama: teks,
			/** Kunci area yang sama. */
			area: kunciArea.nullable(),
			/** Agenda berhuruf; `teks: null` bila huruf itu hilang dari salinan. */
			agenda: z.array(z.strictObject({ nomor: teks, teks: teksAtauKosong })),
			...penanggungJawab,
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut isu ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type IsuStrategis = z.infer<typeof berkasIsuStrategisSchema>['isu_strategis'][number];

/** `tim.yaml`: tim reformasi birokrasi, susunan dan tugasnya. */
export const berkasTimSchema = z.strictObject({
	tim: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `tim-pelaksana`. */
			kode: slug,
			/** Nama tim seperti tercetak. */
			nama: teks,
			/** Peran tim dalam susunan. */
			jenis: z.enum(['pengarah', 'pelaksana', 'pokja', 'lain']),
			/** Nomor seperti tercetak; `null` bila tidak bernomor. */
			nomor: teksAtauKosong.default(null),
			/** Kunci area, untuk kelompok kerja. */
			area: kunciArea.nullable().default(null),
			/** Uraian singkat peran tim, dengan kata-kata kita. */
			uraian: teksAtauKosong.default(null),
			/** Tugas tim seperti tercetak. */
			tugas: z.array(z.strictObject({ nomor: teks, teks })).default([]),
			/** Kedudukan dalam tim: jabatan di tim dan jabatan kedinasan atau unit yang mengisinya. */
			kedudukan: z
				.array(
					z.strictObject({
						/** Nomor seperti tercetak; `null` bila tidak bernomor. */
						nomor: teksAtauKosong.default(null),
						/** Jabatan dalam tim, misalnya `Anggota`. */
						jabatan: teks,
						/** Jabatan kedinasan atau unit seperti tercetak. */
						pemangku: teks,
						/** Kode perangkat daerah; `null` bila bukan perangkat daerah. */
						perangkat_daerah: slug.nullable().default(null),
					}),
				)
				.default([]),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut tim ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type Tim = z.infer<typeof berkasTimSchema>['tim'][number];

/** `risiko.yaml`: hambatan dengan jalan keluarnya. */
export const berkasRisikoSchema = z.strictObject({
	risiko: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `risiko-1`. */
			kode: slug,
			/** Nomor seperti tercetak. */
			nomor: teks,
			/** Hambatan seperti tercetak. */
			hambatan: teks,
			/** Alternatif solusi seperti tercetak. */
			solusi: z.array(teks).min(1),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut risiko ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type Risiko = z.infer<typeof berkasRisikoSchema>['risiko'][number];

/** `monev.yaml`: siapa memantau apa, kapan, dengan apa; dan bobot evaluasi bila dinyatakan. */
export const berkasMonevSchema = z.strictObject({
	monev: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `monitoring-a`. */
			kode: slug,
			/** Bagian monitoring dan evaluasi. */
			jenis: z.enum(['monitoring', 'evaluasi', 'informasi', 'anggaran', 'instrumen', 'pelaporan']),
			/** Nomor atau huruf seperti tercetak. */
			nomor: teksAtauKosong,
			/** Apa yang dilakukan, dibiayai, dipakai, atau dilaporkan; seperti tercetak. */
			teks,
			/** Rincian butir seperti tercetak. */
			rincian: z.array(teks).default([]),
			/** Pelaksana atau penanggung jawab seperti tercetak; `null` bila tidak disebut. */
			pelaksana: teksAtauKosong.default(null),
			/** Kode perangkat daerah pelaksana, bila disebut. */
			perangkat_daerah: z.array(slug).default([]),
			/** Waktu atau durasi seperti tercetak; `null` bila tidak disebut. */
			waktu: teksAtauKosong.default(null),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut baris ini. */
			catatan: rujukanCatatan,
		}),
	),
	/** Bobot komponen evaluasi, bila dokumen menyatakannya. */
	bobot: z
		.array(
			z.strictObject({
				/** Kode ringkas, misalnya `pengungkit`. */
				kode: slug,
				/** Nama komponen seperti tercetak. */
				nama: teks,
				/** Bobot seperti tercetak; `null` bila tidak dirinci sumber. */
				bobot: z.number().nonnegative().nullable(),
				/** Kode komponen induk; `null` untuk komponen teratas. */
				induk: slug.nullable(),
				/** Tempat di dokumen. */
				sumber,
				/** Catatan sumber yang menyangkut komponen ini. */
				catatan: rujukanCatatan,
			}),
		)
		.default([]),
});
export type Monev = z.infer<typeof berkasMonevSchema>['monev'][number];
export type Bobot = z.infer<typeof berkasMonevSchema>['bobot'][number];

/** `capaian.yaml`: apa yang menurut dokumen sudah dilakukan dan yang perlu ditingkatkan. */
export const berkasCapaianSchema = z.strictObject({
	capaian: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `sdm-a-1`. */
			kode: slug,
			/** `sudah` dilakukan atau `perlu` ditingkatkan. */
			jenis: z.enum(['sudah', 'perlu']),
			/** Judul bagian area seperti tercetak. */
			bagian: teks,
			/** Kunci area; `null` bila bagiannya bukan satu area. */
			area: kunciArea.nullable(),
			/** Subbagian berhuruf yang menaungi butir ini, seperti tercetak; `null` bila tidak ada. */
			subbagian: teksAtauKosong.default(null),
			/** Nomor atau huruf butir seperti tercetak; `null` bila tidak bernomor. */
			nomor: teksAtauKosong,
			/** Bunyi butir seperti tercetak. */
			teks,
			/** Rincian di bawahnya. */
			rincian: z.array(z.strictObject({ nomor: teks, teks })).default([]),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut butir ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type Capaian = z.infer<typeof berkasCapaianSchema>['capaian'][number];

/** `dasar-hukum.yaml`: peraturan yang dikutip dokumen. */
export const berkasDasarHukumSchema = z.strictObject({
	dasar_hukum: z.array(
		z.strictObject({
			/** Kode yang sama untuk peraturan yang sama di semua peta jalan, misalnya `uu-25-2009` atau `perda-contoh-4-2010`. */
			kode: slug,
			/** Jenis peraturan. */
			jenis: z.enum([
				'undang-undang',
				'peraturan-pemerintah',
				'peraturan-presiden',
				'keputusan-presiden',
				'peraturan-menteri',
				'peraturan-daerah',
				'peraturan-bupati',
				'keputusan-bupati',
				'surat',
				'lain',
			]),
			/** Nama jenis lengkap seperti pada kutipan, misalnya `Peraturan Menteri Dalam Negeri`. */
			nama_jenis: teks,
			/** Nomor; `null` bila tidak disebut. */
			nomor: teksAtauKosong,
			/** Tahun; `null` bila tidak disebut. */
			tahun: tahun.nullable(),
			/** Perihal (`tentang …`) seperti tercetak; `null` bila tidak disebut. */
			tentang: teksAtauKosong,
			/** Di mana dan sebagai apa peraturan ini dikutip. */
			kutipan: z
				.array(
					z.strictObject({
						/** Kutipan seperti tercetak. */
						tertulis: teks,
						/** Untuk apa dikutip, beberapa kata. */
						untuk: teks,
						/**
						 * Kode peraturan lain, bila peraturan ini disebut di dalam kutipan peraturan itu saja, misalnya sebagai
						 * perubahannya; `null` bila berdiri sendiri. Yang di dalam tidak menjadi baris daftar dasar hukum.
						 */
						dalam: slug.nullable().default(null),
						/** Tempat di dokumen. */
						sumber,
					}),
				)
				.min(1),
			/** Catatan sumber yang menyangkut peraturan ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type DasarHukum = z.infer<typeof berkasDasarHukumSchema>['dasar_hukum'][number];

/** Satu sel hitungan: bilangan, strip tercetak, atau kosong. */
export const selHitungan = z.union([z.int(), z.literal('-'), z.null()]);

/** `aparatur.yaml`: tabel hitungan pegawai, jabatan, dan susunan organisasi. */
export const berkasAparaturSchema = z.strictObject({
	tabel: z.array(
		z.strictObject({
			/** Kode ringkas tabel, misalnya `asn-golongan`. */
			kode: slug,
			/** Judul tabel, seperti tercetak bila ada. */
			judul: teks,
			/** Apa yang dihitung, misalnya `pegawai` atau `jabatan`. */
			satuan: teks,
			/** Judul kolom hitungan, urut seperti tercetak. */
			kolom: z.array(teks).min(1),
			/** Baris tabel, urut seperti tercetak. */
			baris: z.array(
				z.strictObject({
					/** Kode ringkas baris. */
					kode: slug,
					/** Nama baris seperti tercetak. */
					nama: teks,
					/** Kelompok baris, bila tabel berkelompok. */
					kelompok: teksAtauKosong.default(null),
					/** Tipe perangkat daerah, bila tercetak. */
					tipe: teksAtauKosong.default(null),
					/** Benar untuk baris jumlah atau selisih. */
					jumlah: z.boolean().default(false),
					/** Isi sel, satu untuk setiap kolom. */
					nilai: z.array(selHitungan).min(1),
					/** Catatan sumber yang menyangkut baris ini. */
					catatan: rujukanCatatan,
				}),
			),
			/** Jumlah seperti tercetak, bila ada; diperiksa terhadap isi tabel oleh pembaca, tidak diperbaiki. */
			total: z.int().nullable().default(null),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut tabel ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type TabelAparatur = z.infer<typeof berkasAparaturSchema>['tabel'][number];
