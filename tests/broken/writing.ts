/** Texts that are sound YAML and do not say what was meant, and findings that must help. */
import { replace, type Case, peta, all, append, write } from './content.ts';

const di = (nama: string) => `${peta}/${nama}`;
const indikator = di('indikator.yaml');
const program = di('program/1-tatalaksana.yaml');
const opd = di('perangkat-daerah.yaml');
const bab = di('bab/1-pendahuluan.mdx');
const dokumen = di('dokumen.yaml');
const catatan = di('catatan.yaml');

const huruf = (nama: string, isi: string, salah: RegExp): Case => ({
	nama: `${nama} in a name`,
	ubah: replace(opd, 'Bagian Contoh', `Bagian${isi}Contoh`),
	expect: [[opd, 12, salah]],
});

export const writing: Case[] = [
	{
		nama: 'a number where text belongs',
		ubah: replace(opd, "nomor: '1'", 'nomor: 61.10'),
		expect: [[opd, 6, /`nomor` berisi `61\.10`, seharusnya teks/]],
		saran: /`'61\.10'`/,
	},
	{
		nama: 'true where text belongs',
		ubah: replace(opd, "nomor: '1'", 'nomor: true'),
		expect: [[opd, 6, /`nomor` berisi `true`, seharusnya teks/]],
		saran: /`'true'`/,
	},
	...['0b101', '0x1F', '0o17', '1_000', '.inf', '.NaN'].map((angka): Case => ({
		nama: `${angka} as a text`,
		ubah: replace(opd, "nomor: '1'", `nomor: ${angka}`),
		expect: [[opd, 6, /cara menulis angka dalam program/]],
	})),
	...['#NAME?', '#REF!', '#DIV/0!'].map((error): Case => ({
		nama: `${error} of a spreadsheet`,
		ubah: replace(opd, "nomor: '1'", `nomor: '${error}'`),
		expect: [[opd, 6, /galat lembar kerja; isi selnya tidak ikut tersalin/]],
	})),
	{
		nama: '1_000 as a count',
		ubah: write(
			di('aparatur.yaml'),
			'tabel:\n  - kode: pegawai\n    judul: Pegawai\n    satuan: pegawai\n    kolom: [Jumlah]\n    baris:\n      - {kode: all, nama: Semua, nilai: [1_000]}\n    sumber: {bagian: BAB II}\n',
		),
		expect: [[di('aparatur.yaml'), 7, /cara menulis angka dalam program/]],
	},
	{
		nama: 'an order to the reader of YAML',
		ubah: (konten) => konten.set(opd, `%YAML 9.9\n---\n${String(konten.get(opd))}`),
		expect: [[opd, 1, /perintah untuk pembaca YAML/]],
	},
	{
		nama: 'an order to declare tags',
		ubah: (konten) => konten.set(opd, `%TAG ! tag:contoh,2030:\n---\n${String(konten.get(opd))}`),
		expect: [[opd, 1, /perintah untuk pembaca YAML/]],
	},
	...['!penting', '!!binary', '!!set', '!!str', '!'].map((tanda): Case => ({
		nama: `the tag ${tanda}`,
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${tanda} Bagian Contoh`),
		expect: [[opd, 12, /penanda jenis YAML|tidak dapat dibaca/]],
	})),
	{
		nama: 'a tag on a list',
		ubah: replace(program, 'hasil:\n', 'hasil: !daftar\n'),
		expect: [[program, 6, /penanda jenis YAML|tidak dapat dibaca/]],
	},
	{
		nama: 'a value cut by a comment',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: Bagian #1 Contoh'),
		expect: [[opd, 12, /terpotong: sesudah spasi, tanda `#`/]],
		saran: /kutip/,
	},
	{
		nama: 'a value of a flow record cut by a comment',
		ubah: replace(
			di('monev.yaml'),
			'nama: Komponen Dampak, bobot',
			'nama: Komponen #3,\n     bobot',
		),
		expect: [[di('monev.yaml'), 14, /terpotong/]],
	},
	{
		nama: 'a list entry cut by a comment',
		ubah: replace(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir:\n              - Alat #2\n              - Memantau',
		),
		expect: [[program, 35, /terpotong/]],
	},
	{
		nama: 'a value that is nothing but a comment',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: #1 Bagian Contoh'),
		expect: [[opd, 12, /tanda `#` memulai komentar/]],
		saran: /kutip/,
	},
	{
		nama: 'a value that may be absent and is nothing but a comment',
		ubah: replace(opd, "nomor: '1'", 'nomor: #1'),
		expect: [[opd, 6, /tanda `#` memulai komentar/]],
		saran: /`null`/,
	},
	{
		nama: 'a list entry that is nothing but a comment',
		ubah: replace(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir:\n              - Menyiapkan alat\n              - #2 Memantau',
		),
		expect: [[program, 36, /tanda `#` memulai komentar/]],
	},
	{
		nama: 'comments beside lists, records and quoted texts',
		ubah: all(
			replace(opd, 'perangkat_daerah:\n', 'perangkat_daerah: # all\n'),
			replace(opd, 'nama: Bagian Contoh', "nama: 'Bagian Contoh' # satu"),
		),
		expect: [],
	},
	{
		nama: 'an empty list where a text belongs is one fault',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: []'),
		expect: [[opd, 12, /seharusnya teks/]],
	},
	{
		nama: 'a code longer than a folder can be named',
		ubah: replace(
			indikator,
			'kode: aplikasi-terhubung',
			`kode: ${'aplikasi-'.repeat(30)}terhubung`,
		),
		expect: [[indikator, 75, /lebih panjang dari 200 huruf/]],
		saran: /Pendekkan/,
	},
	{
		nama: 'a field of front matter cut by a comment',
		ubah: replace(bab, 'judul: Pendahuluan', 'judul: Bagian #1'),
		expect: [[bab, 2, /terpotong/]],
	},
	{
		nama: 'a key deleted, so that its text flows into the line above',
		ubah: replace(opd, '    jenis: bagian\n', '      bagian\n'),
		expect: [[opd, 12, /bersambung ke baris berikutnya/]],
	},
	{
		nama: 'a dash deleted, so that two entries become one',
		ubah: replace(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir:\n              - Menyiapkan alat\n                Memantau',
		),
		expect: [[program, 35, /bersambung ke baris berikutnya/]],
	},
	{
		nama: 'a comma forgotten in a list over two lines',
		ubah: replace(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir: [Menyiapkan alat\n              Memantau]',
		),
		expect: [[program, 34, /bersambung ke baris berikutnya/]],
	},
	{
		nama: 'a quote that swallows the lines after it and closes there',
		ubah: replace(
			opd,
			'nama: Bagian Contoh\n    jenis: bagian\n',
			"nama: 'Bagian Contoh\n     jenis: bagian'\n",
		),
		expect: [[opd, 12, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	huruf('a replacement character', '\uFFFD', /tanda pengganti/),
	huruf('a line end of old computers', '\r', /ganti baris cara lama/),
	{
		nama: 'a file with the line ends of old computers',
		ubah: (konten) => konten.set(opd, String(konten.get(opd)).replaceAll('\n', '\r')),
		expect: [[opd, 1, /ganti baris cara lama/]],
	},
	{
		nama: 'a chapter with the line ends of old computers',
		ubah: (konten) => konten.set(bab, String(konten.get(bab)).replaceAll('\n', '\r')),
		expect: [[bab, 1, /ganti baris cara lama/]],
	},
	huruf('NUL', '\0', /karakter kendali .*U\+0000/),
	huruf('a bell', '\u0007', /karakter kendali .*U\+0007/),
	huruf('an escape', '\u001B[31m', /karakter kendali .*U\+001B/),
	huruf('a C1 control', '\u0085', /karakter kendali .*U\+0085/),
	huruf('a right-to-left override', '\u202E', /membalik arah tulisan .*U\+202E/),
	huruf('an isolate', '\u2066', /membalik arah tulisan/),
	huruf('a right-to-left mark', '\u200F', /membalik arah tulisan/),
	huruf('a zero-width space', '\u200B', /tanpa lebar .*U\+200B/),
	huruf('a zero-width joiner', '\u200D', /tanpa lebar/),
	huruf('a soft hyphen', '\u00AD', /tanpa lebar .*U\+00AD/),
	huruf('a BOM', '\uFEFF', /tanpa lebar .*U\+FEFF/),
	huruf('a tag character', '\u{E0041}', /tanpa lebar/),
	huruf('a line separator', '\u2028', /pemisah baris .*U\+2028/),
	huruf('a paragraph separator', '\u2029', /pemisah baris/),
	huruf('a private character', '\uE000', /tidak punya arti tetap/),
	huruf('a noncharacter', '\uFFFF', /tidak punya arti tetap/),
	huruf('a letter in two characters', 'e\u0301', /ditulis sebagai dua karakter/),
	{
		nama: 'a hidden character written as an escape',
		ubah: replace(opd, 'nama: Bagian Contoh', String.raw`nama: "Bagian\u202EContoh"`),
		expect: [[opd, 12, /membalik arah tulisan/]],
	},
	{
		nama: 'NUL written as an escape',
		ubah: replace(opd, 'nama: Bagian Contoh', String.raw`nama: "Bagian\0Contoh"`),
		expect: [[opd, 12, /karakter kendali/]],
	},
	{
		nama: 'half a character written as an escape',
		ubah: replace(opd, 'nama: Bagian Contoh', String.raw`nama: "Bagian\ud800Contoh"`),
		expect: [[opd, 12, /tidak punya arti tetap/]],
	},
	{
		nama: 'a hidden character in a chapter',
		ubah: replace(bab, 'Dokumen ini karangan.', 'Dokumen\u200B ini karangan.'),
		expect: [[bab, 13, /tanpa lebar/]],
	},
	{
		nama: 'NUL in a chapter',
		ubah: replace(bab, 'Dokumen ini karangan.', 'Dokumen\0 ini karangan.'),
		expect: [[bab, 13, /karakter kendali/]],
	},
	{
		nama: 'a replacement character in a shared file',
		ubah: replace('glosarium.yaml', 'Cara', 'C\uFFFDra'),
		expect: [['glosarium.yaml', 5, /tanda pengganti/]],
	},
	{
		nama: 'hidden characters on two lines',
		ubah: all(
			replace(opd, 'Dinas Contoh', 'Dinas\u200BContoh'),
			replace(opd, 'Bagian Contoh', 'Bagian\u200BContoh'),
		),
		expect: [
			[opd, 3, /tanpa lebar/],
			[opd, 12, /tanpa lebar/],
		],
	},
	{
		nama: 'a block of text where a line belongs',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: |\n      Bagian Contoh'),
		expect: [[opd, 12, /ditulis dengan `\|`/]],
		saran: /`\|-`/,
		not: /Hapus spasi/,
	},
	{
		nama: 'a folded block of text',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: >\n      Bagian Contoh'),
		expect: [[opd, 12, /baris baru di ujungnya/]],
		saran: /`>-`/,
	},
	{
		nama: 'spaces around a text',
		ubah: replace(opd, 'nama: Bagian Contoh', "nama: ' Bagian Contoh'"),
		expect: [[opd, 12, /diawali atau diakhiri spasi/]],
	},
	{
		nama: 'an empty text that must be filled',
		ubah: replace(opd, 'nama: Bagian Contoh', "nama: ''"),
		expect: [[opd, 12, /`nama` berisi teks kosong/]],
		saran: /tidak boleh kosong/,
		not: /null/,
	},
	{
		nama: 'an empty text that may be absent',
		ubah: replace(opd, "nomor: '1'", "nomor: ''"),
		expect: [[opd, 6, /`nomor` berisi teks kosong/]],
		saran: /`null`/,
	},
	{
		nama: 'nothing where text must stand',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama:'),
		expect: [[opd, 12, /`nama` kosong, padahal wajib diisi/]],
		not: /null/,
	},
	{
		nama: 'null where a choice must stand',
		ubah: replace(opd, 'jenis: bagian', 'jenis: null'),
		expect: [[opd, 13, /`jenis` kosong, padahal wajib diisi/]],
	},
	{
		nama: 'a field that must be there and may be null',
		ubah: replace(dokumen, 'provinsi: null\n', ''),
		expect: [[dokumen, 1, /Bidang `provinsi` belum ada/]],
		saran: /`null`/,
	},
	{
		nama: 'a field that must be there and be filled',
		ubah: replace(dokumen, 'judul: Reformasi birokrasi Kabupaten Contoh 2030–2031\n', ''),
		expect: [[dokumen, 1, /Bidang `judul` belum ada/]],
		not: /null/,
	},
	{
		nama: 'a wrong choice that is near to none',
		ubah: replace(opd, 'jenis: bagian', 'jenis: direktorat'),
		expect: [[opd, 13, /bukan salah satu pilihan/]],
		saran: /Pilih salah satu dari pilihan: pimpinan, /,
		not: /Maksud Anda|tambahkan di sana/,
	},
	{
		nama: 'a wrong choice that is near to one',
		ubah: replace(opd, 'jenis: bagian', 'jenis: bagiann'),
		expect: [[opd, 13, /bukan salah satu pilihan/]],
		saran: /Maksud Anda `bagian`/,
	},
	{
		nama: 'an area that no framework knows',
		ubah: replace(program, 'area: tatalaksana', 'area: rb-general'),
		expect: [[program, 1, /Area `rb-general` tidak ada di kerangka\/delapan-area\.yaml/]],
		not: /Maksud Anda|tambahkan di sana/,
	},
	{
		nama: 'several unknown fields of one record',
		ubah: replace(
			opd,
			'    jenis: bagian\n',
			'    jenis: bagian\n    alamat: Jalan Contoh\n    telepon: tidak ada\n    surel: tidak ada\n',
		),
		expect: [
			[opd, 14, /Bidang `alamat` tidak dikenal/],
			[opd, 15, /Bidang `telepon` tidak dikenal/],
			[opd, 16, /Bidang `surel` tidak dikenal/],
		],
		not: /tambahkan di sana/,
	},
	{
		nama: 'a misspelt field is not also told as missing',
		ubah: replace(opd, '    nama: Bagian Contoh', '    nma: Bagian Contoh'),
		expect: [[opd, 12, /Bidang `nma` tidak dikenal/]],
		saran: /Maksud Anda `nama`/,
	},
	{
		nama: 'a wrong entry of a list is named by its number',
		ubah: replace(program, '[bagian-contoh]', '[bagian-contoh, 12]'),
		expect: [[program, 28, /Isi ke-2 dari `penanggung_jawab` berisi `12`/]],
	},
	{
		nama: 'a broken number in a table of counts',
		ubah: write(
			di('aparatur.yaml'),
			'tabel:\n  - kode: pegawai\n    judul: Pegawai\n    satuan: pegawai\n    kolom: [Jumlah]\n    baris:\n      - {kode: all, nama: Semua, nilai: [61.10]}\n    sumber: {bagian: BAB II}\n',
		),
		expect: [
			[
				di('aparatur.yaml'),
				7,
				/Isi ke-1 dari `nilai` berisi `61\.10`, seharusnya bilangan bulat, atau `'-'`, atau kosong/,
			],
		],
	},
	{
		nama: 'a text where a plan lists its steps',
		ubah: replace(program, 'butir: [Menyiapkan alat, Memantau]', 'butir: Menyiapkan alat'),
		expect: [[program, 34, /`butir` berisi teks `Menyiapkan alat`, seharusnya daftar/]],
	},
	{
		nama: 'an empty step of a plan',
		ubah: replace(program, 'butir: [Menyiapkan alat, Memantau]', "butir: [Menyiapkan alat, '']"),
		expect: [[program, 34, /Isi ke-2 dari `butir` berisi teks kosong/]],
	},
	{
		nama: 'a plan with an empty list',
		ubah: replace(program, 'butir: [Menyiapkan alat, Memantau]', 'butir: []'),
		expect: [[program, 34, /`butir` berisi 0, paling sedikit 1/]],
	},
	{
		nama: 'a day that no calendar has',
		ubah: replace(indikator, 'tanggal_terbit: 2031-02-10', 'tanggal_terbit: 2031-02-30'),
		expect: [
			[indikator, 19, /`tanggal_terbit` berisi teks `2031-02-30`, yang bukan tanggal yang ada/],
		],
	},
	{
		nama: 'a year of five digits',
		ubah: replace(dokumen, 'mulai: 2030', 'mulai: 20300'),
		expect: [[dokumen, 12, /`mulai` berisi `20300`, paling besar 2100/]],
	},
	{
		nama: 'a year in quotes',
		ubah: replace(dokumen, 'mulai: 2030', "mulai: '2030'"),
		expect: [[dokumen, 12, /`mulai` berisi teks `2030`, seharusnya/]],
		saran: /tanpa tanda kutip/,
	},
	{
		nama: 'a code with a space',
		ubah: replace(opd, 'kode: bagian-contoh', 'kode: Bagian Contoh'),
		expect: [[opd, 11, /huruf besar, spasi/]],
	},
	{
		nama: 'one fault of catatan.yaml, though records refer to its notes',
		ubah: append(catatan, '  - kode: lain\n    jenis: kontradiksi\n'),
		expect: [
			[catatan, 9, /Bidang `judul` belum ada/],
			[catatan, 9, /Bidang `penjelasan` belum ada/],
			[catatan, 9, /Bidang `tertulis` belum ada/],
		],
	},
	{
		nama: 'broken YAML of catatan.yaml, though records refer to its notes',
		ubah: append(catatan, '  - kode: [lain\n'),
		expect: [[catatan, 9, /Kurung .* tidak ditutup/]],
	},
	{
		nama: 'broken YAML of the glossary, though chapters use its terms',
		ubah: all(
			replace(bab, 'Dokumen ini karangan.', '<Istilah>SAKIP</Istilah> itu karangan.'),
			replace('glosarium.yaml', 'istilah: SAKIP', 'istilah: [SAKIP'),
		),
		expect: [['glosarium.yaml', 3, /Kurung .* tidak ditutup/]],
	},
	{
		nama: 'broken YAML of indicators, though a chapter shows one',
		ubah: replace(indikator, 'arah: naik', 'arah: [naik'),
		expect: [[indikator, 7, /Kurung .* tidak ditutup/]],
	},
	{
		nama: 'broken YAML of agencies, though actions name them',
		ubah: replace(opd, 'nama: Dinas Contoh', 'nama: "Dinas Contoh'),
		expect: [[opd, 3, /Tanda kutip/]],
	},
	{
		nama: 'an unquoted dash in a program leaves the notes alone',
		ubah: replace(program, "butir: '-'", 'butir:\n              -'),
		expect: [[program, 37, /`butir`|Isi ke-1 dari `butir` kosong/]],
		not: /hapus catatan/,
	},
	{
		nama: 'a renamed agency is one fault, though many name it',
		ubah: replace(opd, 'kode: dinas-contoh', 'kode: dinas-utama'),
		expect: [
			[
				program,
				19,
				/Perangkat daerah `dinas-contoh` tidak ada di perangkat-daerah\.yaml\. Begitu pula di 2 tempat lain/,
			],
		],
	},
	{
		nama: 'a misspelt note is one fault, though its note is now named nowhere',
		ubah: replace(program, '[nilai-ganda]', '[nilai-gnada]'),
		expect: [[program, 21, /Catatan `nilai-gnada` tidak ada/]],
		saran: /`nilai-ganda`/,
	},
	{
		nama: 'an absent note in front matter',
		ubah: replace(
			bab,
			'sumber: {bagian: BAB I}\n',
			'sumber: {bagian: BAB I}\ncatatan: [tidak-ada]\n',
		),
		expect: [[bab, 7, /Catatan `tidak-ada` tidak ada/]],
	},
];
