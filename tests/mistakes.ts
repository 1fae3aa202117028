import { inventNip } from './invented-numbers.ts';
import { samplePeta } from './sample-content.ts';

/** Changes that break the synthetic road map, each with the place and the sentence that an editor must get. */

/** Replaces a part of a file that must be there. */
export const replace = (from: string, done: string) => (content: string) => {
	if (!content.includes(from)) throw new Error(`The fixture no longer contains ${from}`);
	return content.replace(from, done);
};

export interface Mistake {
	nama: string;
	/** File below the road map's folder. */
	berkas: string;
	ubah: (content: string) => string;
	/** Line of the finding, from 1. */
	baris: number;
	/** Field of the finding. */
	bidang: string;
	/** What the sentence must say. */
	salah: RegExp;
}

/** Folder of the synthetic road map. */
export const peta = samplePeta.polos;

export const mistakes: Mistake[] = [
	{
		nama: 'broken YAML',
		berkas: 'indikator.yaml',
		ubah: replace('arah: naik', 'arah: [naik'),
		baris: 7,
		bidang: '',
		salah: /Lekukan|YAML|kurung|tanda/i,
	},
	{
		nama: 'unknown field',
		berkas: 'indikator.yaml',
		ubah: replace('    arah:', '    arha:'),
		baris: 7,
		bidang: 'indikator.1.arha',
		salah: /tidak dikenal/,
	},
	{
		nama: 'missing field',
		berkas: 'dokumen.yaml',
		ubah: replace('status: Dokumen karangan untuk pengujian\n', ''),
		baris: 1,
		bidang: 'status',
		salah: /belum ada/,
	},
	{
		nama: 'wrong type',
		berkas: 'perangkat-daerah.yaml',
		ubah: replace("nomor: '1'", 'nomor: 1'),
		baris: 6,
		bidang: 'perangkat_daerah.1.nomor',
		salah: /seharusnya teks/,
	},
	{
		nama: 'value outside the choices',
		berkas: 'perangkat-daerah.yaml',
		ubah: replace('jenis: bagian', 'jenis: bagina'),
		baris: 13,
		bidang: 'perangkat_daerah.2.jenis',
		salah: /bukan salah satu pilihan/,
	},
	{
		nama: 'unknown agency',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('[dinas-contoh]', '[dinas-conto]'),
		baris: 19,
		bidang: 'kelompok.1.aksi.1.keluaran.1.penanggung_jawab.1',
		salah: /dinas-conto/,
	},
	{
		nama: 'duplicate code',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('CT-1.2', 'CT-1.1.a'),
		baris: 25,
		bidang: 'kelompok.2.aksi.1.kode',
		salah: /sudah dipakai/,
	},
	{
		nama: 'former code of an action that another one bears',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('[CT-1.9]', '[CT-1.1.A]'),
		baris: 37,
		bidang: 'kelompok.2.aksi.1.alias.1',
		salah: /Kode lama `CT-1\.1\.A` sudah dipakai .*baris 12/,
	},
	{
		nama: 'former code of an indicator given twice',
		berkas: 'indikator.yaml',
		ubah: replace('[sakip-lama]', '[sakip-lama, sakip-lama]'),
		baris: 17,
		bidang: 'indikator.1.alias.2',
		salah: /Kode lama `sakip-lama` sudah dipakai/,
	},
	{
		nama: 'code with a wrong prefix',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('CT-1.2', 'XX-1.2'),
		baris: 25,
		bidang: 'kelompok.2.aksi.1.kode',
		salah: /tidak diawali/,
	},
	{
		nama: 'year outside the period',
		berkas: 'indikator.yaml',
		ubah: replace('tahun: 2031', 'tahun: 2041'),
		baris: 15,
		bidang: 'indikator.1.nilai.2.tahun',
		salah: /di luar masa/,
	},
	{
		nama: 'published grade that the scale does not know',
		berkas: 'indikator.yaml',
		ubah: replace('teks: CC, tanggal_terbit', 'teks: CD, tanggal_terbit'),
		baris: 20,
		bidang: 'indikator.1.realisasi.2.teks',
		salah: /`CD` tidak ada dalam urutan skala/,
	},
	{
		nama: 'plan outside the period',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('tahun: 2030', 'tahun: 2020'),
		baris: 33,
		bidang: 'kelompok.2.aksi.1.rencana.1.tahun',
		salah: /di luar masa/,
	},
	{
		nama: 'unknown note',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('[nilai-ganda]', '[nilai-gnada]'),
		baris: 21,
		bidang: 'kelompok.1.aksi.1.catatan.1',
		salah: /nilai-gnada/,
	},
	{
		nama: 'unknown quick win',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('[CT-QW.1]', '[CT-QW.3]'),
		baris: 41,
		bidang: 'kelompok.2.aksi.1.quick_win.1',
		salah: /CT-QW\.3/,
	},
	{
		nama: 'quick win named twice',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('[CT-QW.1]', '[CT-QW.1, CT-QW.1]'),
		baris: 41,
		bidang: 'kelompok.2.aksi.1.quick_win.2',
		salah: /Quick win `CT-QW\.1` ditulis dua kali/,
	},
	{
		nama: 'unclosed tag',
		berkas: 'bab/1-pendahuluan.mdx',
		ubah: replace('Dokumen ini', '<Kutipan sumber="x">\n\nDokumen ini'),
		baris: 13,
		bidang: '',
		salah: /tidak ditutup/,
	},
	{
		nama: 'unknown tag',
		berkas: 'bab/1-pendahuluan.mdx',
		ubah: replace('<TabelIndikator', '<TabelIndiaktor'),
		baris: 15,
		bidang: 'TabelIndiaktor',
		salah: /tidak dikenal/,
	},
	{
		nama: 'embed of an absent indicator',
		berkas: 'bab/1-pendahuluan.mdx',
		ubah: replace('"nilai-sakip"', '"nilai-sakp"'),
		baris: 17,
		bidang: 'GrafikIndikator',
		salah: /tidak ada/,
	},
	{
		nama: 'front matter without a title',
		berkas: 'bab/1-pendahuluan.mdx',
		ubah: replace('judul: Pendahuluan\n', ''),
		baris: 2,
		bidang: 'judul',
		salah: /belum ada/,
	},
	{
		nama: 'employee number',
		berkas: 'catatan.yaml',
		ubah: replace("teks: '10'", `teks: 'nomor ${inventNip(' ')}'`),
		baris: 7,
		bidang: 'catatan.1.tertulis.1.teks',
		salah: /nomor induk/,
	},
	{
		nama: 'note that nothing refers to',
		berkas: 'program/1-tatalaksana.yaml',
		ubah: replace('catatan: [nilai-ganda]', 'catatan: []'),
		baris: 2,
		bidang: 'catatan.1.kode',
		salah: /tidak dirujuk/,
	},
];
