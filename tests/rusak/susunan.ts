/** YAML that is broken, misshapen, or no text at all. */
import { ganti, type Kasus, peta, tambah, tulis } from './konten.ts';

const di = (nama: string) => `${peta}/${nama}`;
const indikator = di('indikator.yaml');
const program = di('program/1-tatalaksana.yaml');
const opd = di('perangkat-daerah.yaml');
const bab = di('bab/1-pendahuluan.mdx');
const dokumen = di('dokumen.yaml');

export const susunan: Kasus[] = [
	{
		nama: 'a dash forgotten before a group',
		ubah: ganti(
			program,
			"  - nomor: '1'\n    nama: Kelompok contoh",
			"    nomor: '1'\n    nama: Kelompok contoh",
		),
		harap: [[program, 22, /diawali tanda hubung, tetapi rekaman di atasnya/]],
	},
	{
		nama: 'a dash forgotten before an action',
		ubah: ganti(program, '      - kode: CT-1.2', '        kode: CT-1.2'),
		harap: [[program, 25, /`aksi` berisi rekaman, seharusnya daftar/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a dash forgotten before a plan',
		ubah: ganti(
			program,
			"          - tahun: 2031\n            butir: '-'",
			"            tahun: 2031\n            butir: '-'",
		),
		harap: [[program, 35, /ditulis dua kali/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a dash forgotten before an indicator',
		ubah: ganti(indikator, '  - kode: indeks-layanan', '    kode: indeks-layanan'),
		harap: [[indikator, 22, /ditulis dua kali/]],
	},
	{
		nama: 'an empty dash among indicators',
		ubah: tambah(indikator, '  -\n'),
		harap: [[indikator, 86, /Isi ke-6 dari `indikator` kosong: tanda hubung/]],
	},
	{
		nama: 'an empty dash among agencies',
		ubah: ganti(opd, 'perangkat_daerah:\n', 'perangkat_daerah:\n  -\n'),
		harap: [[opd, 2, /Isi ke-1 dari `perangkat_daerah` kosong/]],
	},
	{
		nama: 'an empty dash among groups',
		ubah: tambah(program, '  -\n'),
		harap: [[program, 42, /Isi ke-3 dari `kelompok` kosong/]],
	},
	{
		nama: 'an empty dash among the steps of a plan',
		ubah: ganti(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir:\n              - Menyiapkan alat\n              -',
		),
		harap: [[program, 36, /Isi ke-2 dari `butir` kosong/]],
	},
	{
		nama: 'an unquoted dash for a printed dash',
		ubah: ganti(program, "butir: '-'", 'butir: -'),
		harap: [[program, 36, /Strip tanpa tanda kutip/]],
		saran: /kutip/,
	},
	{
		nama: 'a file of comments only',
		ubah: tulis(indikator, '# belum ada\n# nanti\n'),
		harap: [[indikator, 1, /Berkas ini kosong/]],
	},
	{
		nama: 'an empty file',
		ubah: tulis(di('quick-wins.yaml'), ''),
		harap: [[di('quick-wins.yaml'), 1, /Berkas ini kosong/]],
	},
	{
		nama: 'a shared file of comments only',
		ubah: tulis('glosarium.yaml', '# kosong\n'),
		harap: [['glosarium.yaml', 1, /Berkas ini kosong/]],
	},
	{
		nama: 'an empty chapter',
		ubah: tulis(bab, ''),
		harap: [[bab, 1, /Bagian depan .* tidak ada/]],
	},
	{
		nama: 'a chapter with nothing between its lines',
		ubah: tulis(bab, '---\n---\n\n## Judul\n'),
		harap: [[bab, 2, /kosong/]],
	},
	{
		nama: 'a chapter whose front matter does not end',
		ubah: tulis(bab, '---\njudul: Pendahuluan\nnomor: I\n'),
		harap: [[bab, 1, /tidak ditutup/]],
	},
	{
		nama: 'a list where a whole file is a record',
		ubah: tulis(dokumen, '- judul: Satu\n- judul: Dua\n'),
		harap: [[dokumen, 1, /Berkas ini berisi daftar, seharusnya rekaman/]],
	},
	{
		nama: 'a word where a whole file is a record',
		ubah: tulis(di('catatan.yaml'), 'belum\n'),
		harap: [[di('catatan.yaml'), 1, /Berkas ini berisi teks `belum`, seharusnya rekaman/]],
	},
	{
		nama: 'a record where a list belongs',
		ubah: ganti(
			indikator,
			'    nilai:\n      - {peran: target, tahun: 2030, teks: CC}\n      - {peran: target, tahun: 2031, teks: B}',
			'    nilai: {peran: target, tahun: 2030, teks: CC}',
		),
		harap: [[indikator, 13, /`nilai` berisi rekaman, seharusnya daftar/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a list where a record belongs',
		ubah: ganti(
			dokumen,
			'visi:\n  teks: Contoh yang dapat diperiksa\n  sumber: BAB I',
			'visi:\n  - teks: Contoh yang dapat diperiksa\n    sumber: BAB I',
		),
		harap: [[dokumen, 17, /`visi` berisi daftar, seharusnya rekaman/]],
		saran: /Hapus tanda hubung/,
	},
	{
		nama: 'a word where a list belongs',
		ubah: ganti(program, '[bagian-contoh]', 'bagian-contoh'),
		harap: [[program, 28, /`penanggung_jawab` berisi teks `bagian-contoh`, seharusnya daftar/]],
		saran: /\[bagian-contoh\]/,
	},
	{
		nama: 'a word where a record belongs',
		ubah: ganti(indikator, 'skala: {jenis: jumlah}', 'skala: jumlah'),
		harap: [[indikator, 50, /`skala` berisi teks `jumlah`, seharusnya rekaman/]],
	},
	{
		nama: 'a list of words where a list of records belongs',
		ubah: tulis('sinonim.yaml', 'sinonim: [OPD, SKPD]\n'),
		harap: [
			['sinonim.yaml', 1, /Isi ke-1 dari `sinonim` berisi teks `OPD`/],
			['sinonim.yaml', 1, /Isi ke-2 dari `sinonim` berisi teks `SKPD`/],
		],
	},
	{
		nama: 'an alias bomb',
		ubah: tulis(
			di('tim.yaml'),
			`a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((h, i) => `${h}: &${h} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\ntim: *i\n`,
		),
		harap: [[di('tim.yaml'), 1, /Jangkar .* dan alias/]],
	},
	{
		nama: 'an alias that nothing defines',
		ubah: ganti(program, 'nama: Menyusun prosedur contoh', 'nama: *prosedur'),
		harap: [[program, 14, /alias/]],
		saran: /kutip/,
	},
	{
		nama: 'an alias that contains itself',
		ubah: ganti(program, 'hasil:\n  - teks: Tata laksana yang rapi', 'hasil: &h\n  - *h'),
		harap: [[program, 6, /alias/]],
	},
	{
		nama: 'an anchor on the name of a field',
		ubah: ganti(opd, '    jenis: bagian', '    &a jenis: bagian'),
		harap: [[opd, 13, /Jangkar/]],
	},
	{
		nama: 'an alias in front matter that nothing defines',
		ubah: ganti(bab, 'judul: Pendahuluan', 'judul: *judul'),
		harap: [[bab, 2, /alias/]],
	},
	{
		nama: 'an alias in front matter that contains itself',
		ubah: ganti(bab, 'sumber: BAB I\n', 'sumber: BAB I\ncatatan: &c [*c]\n'),
		harap: [[bab, 7, /alias/]],
	},
	{
		nama: 'an alias bomb in front matter',
		ubah: ganti(bab, 'sumber: BAB I\n', 'sumber: BAB I\na: &a [x, x]\nb: &b [*a, *a]\n'),
		harap: [[bab, 7, /alias/]],
	},
	{
		nama: 'a merge of a record that is not there',
		ubah: ganti(opd, '    jenis: bagian\n', '    jenis: bagian\n    <<: *dinas\n'),
		harap: [[opd, 14, /alias/]],
	},
	...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((kunci): Kasus => ({
		nama: `${kunci} as a field`,
		ubah: ganti(opd, '    jenis: bagian\n', `    jenis: bagian\n    ${kunci}: x\n`),
		harap: [[opd, 14, new RegExp(`Bidang \`${kunci}\` tidak dikenal`)]],
	})),
	{
		nama: '__proto__ as a field of a whole file',
		ubah: ganti(
			dokumen,
			'waktu_pelaksanaan: null',
			'waktu_pelaksanaan: null\n__proto__: {jenis: peraturan}',
		),
		harap: [[dokumen, 24, /Bidang `__proto__` tidak dikenal/]],
	},
	{
		nama: 'constructor as a field of front matter',
		ubah: ganti(bab, 'sumber: BAB I\n', 'sumber: BAB I\nconstructor: x\n'),
		harap: [[bab, 7, /Bidang `constructor` tidak dikenal/]],
	},
	{
		nama: 'constructor as a code',
		ubah: ganti(program, '[bagian-contoh]', '[constructor]'),
		harap: [[program, 28, /Perangkat daerah `constructor` tidak ada/]],
	},
	{
		nama: 'two documents in one file',
		ubah: tambah(opd, '---\nperangkat_daerah: []\n'),
		harap: [[opd, 16, /dokumen kedua/]],
	},
	{
		nama: 'five thousand brackets',
		ubah: ganti(opd, 'nama: Bagian Contoh', `nama: ${'['.repeat(5000)}x${']'.repeat(5000)}`),
		harap: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'five thousand open braces',
		ubah: ganti(opd, 'nama: Bagian Contoh', `nama: ${'{a: '.repeat(5000)}`),
		harap: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'five thousand dashes on a line',
		ubah: tambah(opd, `  ${'- '.repeat(5000)}x\n`),
		harap: [[opd, 16, /terlalu dalam/]],
	},
	{
		nama: 'nests just deeper than any table',
		ubah: ganti(opd, 'nama: Bagian Contoh', `nama: ${'['.repeat(30)}x${']'.repeat(30)}`),
		harap: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'a tab before a field',
		ubah: ganti(opd, '    jenis: bagian', '\tjenis: bagian'),
		harap: [[opd, 13, /tab/]],
	},
	{
		nama: 'a colon inside a text',
		ubah: ganti(opd, 'nama: Bagian Contoh', 'nama: Bagian: Contoh'),
		harap: [[opd, 12, /titik dua|tidak pada tempatnya|bidang: isi/]],
		saran: /kutip/,
	},
	{
		nama: 'an unclosed bracket',
		ubah: ganti(program, '[bagian-contoh]', '[bagian-contoh'),
		harap: [[program, 28, /Kurung .* yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed single quote',
		ubah: ganti(indikator, 'satuan: Skor 0-100', "satuan: 'Skor 0-100"),
		harap: [[indikator, 25, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed double quote',
		ubah: ganti(dokumen, 'judul_resmi: Road', 'judul_resmi: "Road'),
		harap: [[dokumen, 3, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed quote in front matter',
		ubah: ganti(bab, 'judul: Pendahuluan', "judul: 'Pendahuluan"),
		harap: [[bab, 2, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an apostrophe inside a quoted text',
		ubah: ganti(dokumen, 'status: Dokumen karangan untuk pengujian', "status: 'Dokumen Jum'at'"),
		harap: [[dokumen, 8, /./]],
		saran: /kutip/,
	},
	{
		nama: 'a file that says two thousand times the same fault',
		ubah: tulis(di('catatan.yaml'), `catatan:\n${'  - kode: a\n   jenis: b\n'.repeat(2000)}`),
		harap: [[di('catatan.yaml'), 3, /./]],
	},
];
