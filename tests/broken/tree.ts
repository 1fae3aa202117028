/** Trees of groups, units, roles and kinds that the site could not show as the document means them. */
import { all, replace, type Case, peta, rename } from './content.ts';

const program = `${peta}/program/1-tatalaksana.yaml`;
const dokumen = `${peta}/dokumen.yaml`;
const opd = `${peta}/perangkat-daerah.yaml`;

const below = (content: string) =>
	replace(program, '  - nomor: null\n    nama: null\n    aksi:\n', content);

export const treeCases: Case[] = [
	{
		nama: 'a group below a group, named by the document',
		ubah: all(
			replace(dokumen, 'catatan: []', 'tingkatan: [Program, Kegiatan]\ncatatan: []'),
			below(
				'  - nomor: null\n    nama: null\n    kelompok:\n    - nomor: null\n      nama: Kegiatan\n      aksi:\n',
			),
		),
		expect: [],
	},
	{
		nama: 'a group deeper than the document names levels',
		ubah: below(
			'  - nomor: null\n    nama: null\n    kelompok:\n    - nomor: null\n      nama: Kegiatan\n      aksi:\n',
		),
		expect: [[program, 25, /berada di tingkat 2, padahal `tingkatan` di dokumen\.yaml menyebut 0/]],
	},
	{
		nama: 'actions beside groups',
		ubah: all(
			replace(dokumen, 'catatan: []', 'tingkatan: [Program, Kegiatan]\ncatatan: []'),
			below(
				'  - nomor: null\n    nama: null\n    kelompok:\n     - {nomor: null, nama: Kegiatan}\n    aksi:\n',
			),
		),
		expect: [[program, 27, /memuat rencana aksi dan juga kelompok lain/]],
	},
	{
		nama: 'a role that names nobody of the list',
		ubah: replace(program, 'nomor: a\n', 'nomor: a\n        koordinator: [bagian-lain]\n'),
		expect: [[program, 14, /`bagian-lain` tidak ada di perangkat-daerah\.yaml/]],
	},
	{
		nama: 'an indicator served that is not there',
		ubah: replace(program, 'nomor: a\n', 'nomor: a\n        indikator: [nilai-lain]\n'),
		expect: [[program, 14, /`nilai-lain` tidak ada di indikator\.yaml/]],
	},
	{
		nama: 'a kind of agency without its word',
		ubah: replace(opd, 'jenis: bagian', 'jenis: lainnya'),
		expect: [[opd, 13, /berjenis `lainnya`, tetapi sebutan jenisnya tidak ditulis/]],
	},
	{
		nama: 'a unit of its own that the framework has',
		ubah: replace(
			dokumen,
			'sebutan: area}',
			'sebutan: area, unit_sendiri: [{kode: tatalaksana, nama: Tata laksana, penjelasan: Ada.}]}',
		),
		expect: [[dokumen, 25, /Unit `tatalaksana` sudah ada dalam kerangka `delapan-area`/]],
	},
	{
		nama: 'two files of one unit, in the word of the document',
		ubah: (contents) => {
			replace(dokumen, 'sebutan: area}', 'sebutan: tema}')(contents);
			contents.set(
				`${peta}/program/2-lagi.yaml`,
				'area: tatalaksana\nnomor: 2\nnama: Lagi\nsumber: {bagian: BAB IV}\n',
			);
		},
		expect: [[`${peta}/program/2-lagi.yaml`, 1, /^Tema `tatalaksana` sudah dipakai/]],
		saran: /satu tema berdiri dalam satu berkas/,
	},
	{
		nama: 'a regulation of which only name, number and year are known',
		ubah: all(
			replace(dokumen, 'jenis: rancangan', 'jenis: peraturan'),
			replace(
				dokumen,
				'penetapan: null',
				"penetapan: {peraturan: Peraturan Bupati Contoh, nomor: '1', tahun: 2030}",
			),
		),
		expect: [],
	},
	{
		nama: 'no vision and no aims',
		ubah: replace(
			dokumen,
			'visi:\n  teks: Contoh yang dapat diperiksa\n  sumber: {bagian: BAB I}\ntujuan:\n  - teks: Menguji perangkat lunak\n    sumber: {bagian: BAB I}\n',
			'',
		),
		expect: [],
	},
	{
		nama: 'a decision without what decided it',
		ubah: replace(dokumen, 'jenis: rancangan', 'jenis: keputusan'),
		expect: [[dokumen, 10, /berjenis `keputusan`, tetapi `penetapan` kosong/]],
	},
	{
		nama: 'a dash without quotes in a plan, and nothing of the notes that its file names',
		ubah: replace(program, "butir: '-'", 'butir: -'),
		expect: [[program, 36, /./]],
		not: /hapus catatan/i,
	},
	{
		nama: 'a table with a shorter ending',
		ubah: rename(`${peta}/indikator.yaml`, `${peta}/indikator.yml`),
		expect: [[`${peta}/indikator.yml`, 1, /akhirannya harus `\.yaml`/]],
	},
];
