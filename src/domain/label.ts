import type { BeratCatatan, JenisCatatan } from '../tables/catatan.ts';
import type { Indikator, Skala } from '../tables/indikator/schema.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { DasarHukum } from '../tables/dasar-hukum.ts';
import type { Monev } from '../tables/monev.ts';
import type { NilaiDetail } from './nilai.ts';
import type { KeadaanTarget } from './target.ts';

/** Said wherever the site shows its own reading of a thing that the source does not say. */
export const siteReading = 'menurut pembacaan situs ini';

/** Which way an indicator should go; always shown as our reading, for no source says it. */
export const arahLabels: Record<NonNullable<Indikator['arah']>, string> = {
	naik: 'naik, makin besar makin baik',
	turun: 'turun, makin kecil makin baik',
	tetap: 'tetap, dipertahankan',
};

export const skalaLabels: Record<Skala['jenis'], string> = {
	angka: 'skor atau indeks',
	persen: 'persentase',
	jumlah: 'jumlah',
	peringkat: 'peringkat huruf',
	opini: 'opini pemeriksa',
	tingkat: 'tingkat (level)',
	ya_tidak: 'ya atau tidak',
};

export const targetLabels: Record<KeadaanTarget, string> = {
	terukur: 'Terukur (angka atau rentang)',
	uang: 'Jumlah uang',
	uraian: 'Tertulis, bukan satu angka',
	belum_diisi: 'Angkanya berupa titik-titik',
	strip: 'Tercetak strip',
	tidak_ada: 'Tidak tercantum',
};

export const opdJenisLabels: Record<PerangkatDaerah['jenis'], string> = {
	pimpinan: 'Pimpinan daerah',
	sekretariat: 'Sekretariat',
	bagian: 'Bagian',
	inspektorat: 'Inspektorat',
	badan: 'Badan',
	dinas: 'Dinas',
	kantor: 'Kantor',
	satuan: 'Satuan',
	kecamatan: 'Kecamatan',
	kelurahan: 'Kelurahan',
	'rumah-sakit': 'Rumah sakit',
	unit: 'Unit',
	kelompok: 'Kelompok perangkat daerah',
	lainnya: 'Lainnya',
};

export const catatanJenisLabels: Record<JenisCatatan, { judul: string; penjelasan: string }> = {
	hilang: {
		judul: 'Hilang dari salinan',
		penjelasan:
			'Tidak ada atau tidak terbaca pada salinan yang kami baca; di dokumen asli ada, atau mungkin ada.',
	},
	kosong: {
		judul: 'Kosong di sumber',
		penjelasan: 'Selnya memang kosong, atau angkanya tidak diisi.',
	},
	kontradiksi: {
		judul: 'Bertentangan',
		penjelasan:
			'Keterangan dalam dokumen tidak cocok satu sama lain. Semuanya kami tampilkan, tanpa memilih.',
	},
	janggal: {
		judul: 'Janggal',
		penjelasan: 'Ditulis tidak lazim atau rusak. Kami menampilkannya apa adanya.',
	},
	perbaikan: {
		judul: 'Perbaikan ejaan',
		penjelasan: 'Salah ketik atau salah pindai yang jelas, kami perbaiki dan catat.',
	},
	penafsiran: {
		judul: 'Cara kami membaca',
		penjelasan: 'Potongan yang kami sambung atau sel geser yang kami letakkan kembali.',
	},
};

export const catatanBeratLabels: Record<BeratCatatan, { judul: string; penjelasan: string }> = {
	makna: {
		judul: 'Mengubah makna',
		penjelasan:
			'Mengubah apa yang dapat disimpulkan dari isi dokumen: pertentangan, bagian yang hilang atau kosong, dan cara kami membacanya. Catatan ini juga tampil di tempat isinya.',
	},
	bentuk: {
		judul: 'Tentang penulisan',
		penjelasan: 'Ejaan, tanda baca, sebutan, dan letak. Maknanya tidak berubah.',
	},
};

export const monevLabels: Record<Monev['jenis'], string> = {
	monitoring: 'Pemantauan',
	evaluasi: 'Evaluasi',
	informasi: 'Bahan pengambilan keputusan',
	anggaran: 'Anggaran',
	instrumen: 'Instrumen',
	pelaporan: 'Pelaporan dan tindak lanjut',
};

export const peraturanLabels: Record<DasarHukum['jenis'], string> = {
	'undang-undang': 'Undang-undang',
	'peraturan-pemerintah': 'Peraturan pemerintah',
	'peraturan-presiden': 'Peraturan presiden',
	'keputusan-presiden': 'Keputusan presiden',
	'peraturan-menteri': 'Peraturan menteri',
	'peraturan-daerah': 'Peraturan daerah',
	'peraturan-bupati': 'Peraturan bupati',
	'keputusan-bupati': 'Keputusan bupati',
	surat: 'Surat',
	lain: 'Lainnya',
};

/** The kinds of monitoring rows among these, in the document's order. */
export const listJenisMonev = (monev: readonly Pick<Monev, 'jenis'>[]): Monev['jenis'][] => [
	...new Set(monev.map(({ jenis }) => jenis)),
];

/** What a value of an indicator is. */
export const labelPeranNilai: Record<NilaiDetail['peran'], string> = {
	baseline: 'Titik awal',
	target: 'Target',
	realisasi: 'Realisasi',
};
