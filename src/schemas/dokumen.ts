import { z } from 'zod';
import {
	desimal,
	rujukanCatatan,
	slug,
	sumber,
	tahun,
	tanggal,
	teks,
	teksAtauKosong,
} from './dasar.ts';

/** Satu kalimat resmi yang dikutip apa adanya, dengan tempatnya di dokumen. */
export const pernyataan = z.strictObject({
	/** Bunyi pernyataan, dikutip apa adanya. */
	teks,
	/** Tempat di dokumen. */
	sumber,
	/** Catatan sumber yang menyangkut pernyataan ini. */
	catatan: rujukanCatatan,
});

/** Satu pasal peraturan, dengan ayat dan rinciannya. */
export const pasal = z.strictObject({
	/** Nomor pasal. */
	nomor: z.int().positive(),
	/** Ayat-ayat pasal; pasal tanpa ayat berisi satu butir dengan `nomor: null`. */
	ayat: z
		.array(
			z.strictObject({
				/** Nomor ayat seperti tercetak; `null` bila pasal tidak berayat. */
				nomor: teksAtauKosong,
				/** Bunyi ayat, dikutip apa adanya. */
				teks,
				/** Rincian berhuruf di bawah ayat. */
				rincian: z.array(z.strictObject({ nomor: teks, teks })).default([]),
			}),
		)
		.min(1),
	/** Tempat di dokumen. */
	sumber,
	/** Catatan sumber yang menyangkut pasal ini. */
	catatan: rujukanCatatan,
});

/**
 * Judul kolom seperti tercetak, untuk kolom yang di situs memakai kata sendiri. Situs menampilkan judul
 * tercetaknya dengan bacaan kita di sampingnya; `null` bila tidak ada kolomnya atau judulnya sama.
 */
export const judulKolom = z.strictObject({
	/** Kolom kriteria pada tabel rencana aksi, misalnya `Kriteria Keberhasilan Kegiatan`. */
	kriteria: teksAtauKosong.default(null),
	/** Kolom pihak utama pada tabel rencana aksi, misalnya `Leading sector`; kita baca sebagai penanggung jawab. */
	penanggung_jawab_aksi: teksAtauKosong.default(null),
	/** Kolom pihak pendukung pada tabel rencana aksi. */
	pendukung_aksi: teksAtauKosong.default(null),
	/** Kolom pihak utama pada tabel indikator atau kegiatan, misalnya `Perangkat Daerah Pengampu`. */
	penanggung_jawab_indikator: teksAtauKosong.default(null),
	/** Kolom pihak utama pada tabel sasaran. */
	penanggung_jawab_sasaran: teksAtauKosong.default(null),
	/** Kolom pihak utama pada tabel isu strategis. */
	penanggung_jawab_isu: teksAtauKosong.default(null),
	/** Catatan sumber tentang cara kita membaca judul kolom. */
	catatan: rujukanCatatan,
});

/** `dokumen.yaml`: identitas sebuah peta jalan. */
export const dokumenSchema = z.strictObject({
	/** Judul di situs, misalnya `Reformasi birokrasi Kabupaten Contoh 2030–2034`. */
	judul: teks,
	/** Nama pendek untuk menu, remah roti, dan hasil pencarian, misalnya `Contoh 2030–2034`. */
	singkat: teks,
	/** Judul resmi seperti tercetak pada sampul atau peraturan. */
	judul_resmi: teks,
	/** Nama daerah lengkap, misalnya `Kabupaten Contoh`. */
	daerah: teks,
	/** Provinsi, bila disebut di sumber. */
	provinsi: teksAtauKosong,
	/** Awalan kode rencana aksi, dua sampai empat huruf besar, misalnya `KT`. */
	awalan_kode: z.string().regex(/^[A-Z]{2,4}$/, 'awalan'),
	/** `rancangan` bila salinannya tidak memuat penetapan, `peraturan` bila memuatnya. */
	jenis: z.enum(['rancangan', 'peraturan']),
	/** Status dalam beberapa kata; berdiri di setiap halaman peta jalan ini. */
	status: teks,
	/** Penjelasan status untuk warga, satu atau dua kalimat. */
	status_penjelasan: teks,
	/** Peraturan yang menetapkan; `null` bila salinannya tidak memuat penetapan. */
	penetapan: z
		.strictObject({
			/** Jenis dan nama peraturan, misalnya `Peraturan Bupati Contoh`. */
			peraturan: teks,
			/** Nomor peraturan. */
			nomor: teks,
			/** Tahun peraturan. */
			tahun,
			/** Tanggal penetapan. */
			tanggal_ditetapkan: tanggal,
			/** Tempat penetapan. */
			tempat: teks,
			/** Tanggal pengundangan. */
			tanggal_diundangkan: tanggal,
			/** Nama dan nomor berita daerah, seperti tercetak. */
			berita_daerah: teks,
		})
		.nullable(),
	/** Masa peta jalan menurut judulnya. */
	periode: z.strictObject({
		/** Tahun pertama. */
		mulai: tahun,
		/** Tahun terakhir. */
		selesai: tahun,
		/**
		 * Rentang tahun yang boleh muncul pada target dan rencana tahunan, bila tabelnya
		 * memuat tahun di luar masa peta jalan; `null` bila sama dengan masa peta jalan.
		 */
		rentang_data: z.strictObject({ mulai: tahun, selesai: tahun }).nullable().default(null),
		/** Tempat di dokumen. */
		sumber,
		/** Catatan sumber yang menyangkut masa berlaku. */
		catatan: rujukanCatatan,
	}),
	/**
	 * Tanda desimal yang dipakai tabel dokumen; bila tidak ditulis, `koma`. Wajib bila ada sel seperti `1,250`
	 * atau `3.610` yang dapat dibaca dengan dua cara.
	 */
	desimal: desimal.optional(),
	/** Kalimat `Singkatnya …` pada halaman Sekilas, tanpa kata `Singkatnya`. Boleh memuat `{aksi}`, `{area}`, `{indikator}`. */
	ringkas: teks,
	/** Penanda tangan: hanya bila jabatannya yang penting. */
	penanda_tangan: z.array(z.strictObject({ jabatan: teks, nama: teks })).default([]),
	/** Visi daerah yang dikutip dokumen; makna katanya bila dijelaskan. */
	visi: pernyataan.extend({
		/** Penjelasan arti kata dalam visi, dengan kata-kata kita. */
		makna: z.array(z.strictObject({ kata: teks, arti: teks })).default([]),
	}),
	/** Tujuan reformasi birokrasi menurut dokumen. */
	tujuan: z.array(pernyataan).min(1),
	/** Huruf-huruf Menimbang, bila dokumennya peraturan. */
	menimbang: z.array(z.strictObject({ nomor: teks, teks })).default([]),
	/** Pasal-pasal, bila dokumennya peraturan. */
	pasal: z.array(pasal).default([]),
	/** Salinan yang menjadi sumber situs, satu kalimat. */
	salinan: teks,
	/**
	 * Keadaan kolom waktu pelaksanaan pada tabel program, bila ada yang perlu dikatakan sekali
	 * untuk semua rencana aksi; `null` bila rencana per tahun tercantum.
	 */
	waktu_pelaksanaan: teksAtauKosong,
	/** Judul kolom tercetak yang di situs memakai kata sendiri. */
	judul_kolom: judulKolom.prefault({}),
	/** Catatan sumber yang menyangkut dokumen sebagai keseluruhan. */
	catatan: rujukanCatatan,
});
export type Dokumen = z.infer<typeof dokumenSchema>;

/** `misi.yaml`: misi daerah yang dikutip dokumen. */
export const misiSchema = z.strictObject({
	misi: z.array(
		z.strictObject({
			/** Kode misi, misalnya `misi-1`. */
			kode: slug,
			/** Nomor misi seperti tercetak. */
			nomor: teks,
			/** Bunyi misi, dikutip apa adanya. */
			teks,
			/** Tujuan misi, bila dirinci. */
			tujuan: z.array(teks).default([]),
			/** Sasaran misi, bila dirinci. */
			sasaran: z.array(teks).default([]),
			/** Tempat di dokumen. */
			sumber,
			/** Catatan sumber yang menyangkut misi ini. */
			catatan: rujukanCatatan,
		}),
	),
});
export type Misi = z.infer<typeof misiSchema>['misi'][number];
