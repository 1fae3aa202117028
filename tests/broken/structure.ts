/** YAML that is broken, misshapen, or no text at all. */
import { replace, type Case, peta, append, write } from './content.ts';

const at = (name: string) => `${peta}/${name}`;
const indikator = at('indikator.yaml');
const program = at('program/1-tatalaksana.yaml');
const opd = at('perangkat-daerah.yaml');
const bab = at('bab/1-pendahuluan.mdx');
const dokumen = at('dokumen.yaml');

export const structureCases: Case[] = [
	{
		nama: 'a dash forgotten before a group',
		ubah: replace(
			program,
			"  - nomor: '1'\n    nama: Kelompok contoh",
			"    nomor: '1'\n    nama: Kelompok contoh",
		),
		expect: [[program, 22, /diawali tanda hubung, tetapi rekaman di atasnya/]],
	},
	{
		nama: 'a dash forgotten before an action',
		ubah: replace(program, '      - kode: CT-1.2', '        kode: CT-1.2'),
		expect: [[program, 25, /`aksi` berisi rekaman, seharusnya daftar/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a dash forgotten before a plan',
		ubah: replace(
			program,
			"          - tahun: 2031\n            butir: '-'",
			"            tahun: 2031\n            butir: '-'",
		),
		expect: [[program, 35, /ditulis dua kali/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a dash forgotten before an indicator',
		ubah: replace(indikator, '  - kode: indeks-layanan', '    kode: indeks-layanan'),
		expect: [[indikator, 22, /ditulis dua kali/]],
	},
	{
		nama: 'an empty dash among indicators',
		ubah: append(indikator, '  -\n'),
		expect: [[indikator, 86, /Isi ke-6 dari `indikator` kosong: tanda hubung/]],
	},
	{
		nama: 'an empty dash among agencies',
		ubah: replace(opd, 'perangkat_daerah:\n', 'perangkat_daerah:\n  -\n'),
		expect: [[opd, 2, /Isi ke-1 dari `perangkat_daerah` kosong/]],
	},
	{
		nama: 'an empty dash among groups',
		ubah: append(program, '  -\n'),
		expect: [[program, 42, /Isi ke-3 dari `kelompok` kosong/]],
	},
	{
		nama: 'an empty dash among the steps of a plan',
		ubah: replace(
			program,
			'butir: [Menyiapkan alat, Memantau]',
			'butir:\n              - Menyiapkan alat\n              -',
		),
		expect: [[program, 36, /Isi ke-2 dari `butir` kosong/]],
	},
	{
		nama: 'an unquoted dash for a printed dash',
		ubah: replace(program, "butir: '-'", 'butir: -'),
		expect: [[program, 36, /Strip tanpa tanda kutip/]],
		saran: /kutip/,
	},
	{
		nama: 'a file of comments only',
		ubah: write(indikator, '# belum ada\n# nanti\n'),
		expect: [[indikator, 1, /Berkas ini kosong/]],
	},
	{
		nama: 'an empty file',
		ubah: write(at('quick-wins.yaml'), ''),
		expect: [[at('quick-wins.yaml'), 1, /Berkas ini kosong/]],
	},
	{
		nama: 'a shared file of comments only',
		ubah: write('glosarium.yaml', '# kosong\n'),
		expect: [['glosarium.yaml', 1, /Berkas ini kosong/]],
	},
	{
		nama: 'an empty chapter',
		ubah: write(bab, ''),
		expect: [[bab, 1, /Bagian depan .* tidak ada/]],
	},
	{
		nama: 'a chapter with nothing between its lines',
		ubah: write(bab, '---\n---\n\n## Judul\n'),
		expect: [[bab, 2, /kosong/]],
	},
	{
		nama: 'a chapter whose front matter does not end',
		ubah: write(bab, '---\njudul: Pendahuluan\nnomor: I\n'),
		expect: [[bab, 1, /tidak ditutup/]],
	},
	{
		nama: 'a list where a whole file is a record',
		ubah: write(dokumen, '- judul: Satu\n- judul: Dua\n'),
		expect: [[dokumen, 1, /Berkas ini berisi daftar, seharusnya rekaman/]],
	},
	{
		nama: 'a word where a whole file is a record',
		ubah: write(at('catatan.yaml'), 'belum\n'),
		expect: [[at('catatan.yaml'), 1, /Berkas ini berisi teks `belum`, seharusnya rekaman/]],
	},
	{
		nama: 'a record where a list belongs',
		ubah: replace(
			indikator,
			'    nilai:\n      - {peran: target, tahun: 2030, teks: CC}\n      - {peran: target, tahun: 2031, teks: B}',
			'    nilai: {peran: target, tahun: 2030, teks: CC}',
		),
		expect: [[indikator, 13, /`nilai` berisi rekaman, seharusnya daftar/]],
		saran: /tanda hubung/,
	},
	{
		nama: 'a list where a record belongs',
		ubah: replace(
			dokumen,
			'visi:\n  teks: Contoh yang dapat diperiksa\n  sumber:',
			'visi:\n  - teks: Contoh yang dapat diperiksa\n    sumber:',
		),
		expect: [[dokumen, 17, /`visi` berisi daftar, seharusnya rekaman/]],
		saran: /Hapus tanda hubung/,
	},
	{
		nama: 'a word where a list belongs',
		ubah: replace(program, '[bagian-contoh]', 'bagian-contoh'),
		expect: [[program, 28, /`penanggung_jawab` berisi teks `bagian-contoh`, seharusnya daftar/]],
		saran: /\[bagian-contoh\]/,
	},
	{
		nama: 'a word where a record belongs',
		ubah: replace(indikator, 'skala: {jenis: jumlah}', 'skala: jumlah'),
		expect: [[indikator, 50, /`skala` berisi teks `jumlah`, seharusnya rekaman/]],
	},
	{
		nama: 'a list of words where a list of records belongs',
		ubah: write('sinonim.yaml', 'sinonim: [OPD, SKPD]\n'),
		expect: [
			['sinonim.yaml', 1, /Isi ke-1 dari `sinonim` berisi teks `OPD`/],
			['sinonim.yaml', 1, /Isi ke-2 dari `sinonim` berisi teks `SKPD`/],
		],
	},
	{
		nama: 'an alias bomb',
		ubah: write(
			at('tim.yaml'),
			`a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((h, i) => `${h}: &${h} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\ntim: *i\n`,
		),
		expect: [[at('tim.yaml'), 1, /Jangkar .* dan alias/]],
	},
	{
		nama: 'an alias that nothing defines',
		ubah: replace(program, 'nama: Menyusun prosedur contoh', 'nama: *prosedur'),
		expect: [[program, 14, /alias/]],
		saran: /kutip/,
	},
	{
		nama: 'an alias that contains itself',
		ubah: replace(program, 'hasil:\n  - teks: Tata laksana yang rapi', 'hasil: &h\n  - *h'),
		expect: [[program, 6, /alias/]],
	},
	{
		nama: 'an anchor on the name of a field',
		ubah: replace(opd, '    jenis: bagian', '    &a jenis: bagian'),
		expect: [[opd, 13, /Jangkar/]],
	},
	{
		nama: 'an alias in front matter that nothing defines',
		ubah: replace(bab, 'judul: Pendahuluan', 'judul: *judul'),
		expect: [[bab, 2, /alias/]],
	},
	{
		nama: 'an alias in front matter that contains itself',
		ubah: replace(bab, 'sumber: {bagian: BAB I}\n', 'sumber: {bagian: BAB I}\ncatatan: &c [*c]\n'),
		expect: [[bab, 7, /alias/]],
	},
	{
		nama: 'an alias bomb in front matter',
		ubah: replace(
			bab,
			'sumber: {bagian: BAB I}\n',
			'sumber: {bagian: BAB I}\na: &a [x, x]\nb: &b [*a, *a]\n',
		),
		expect: [[bab, 7, /alias/]],
	},
	{
		nama: 'a merge of a record that is not there',
		ubah: replace(opd, '    jenis: bagian\n', '    jenis: bagian\n    <<: *dinas\n'),
		expect: [[opd, 14, /alias/]],
	},
	...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((key): Case => ({
		nama: `${key} as a field`,
		ubah: replace(opd, '    jenis: bagian\n', `    jenis: bagian\n    ${key}: x\n`),
		expect: [[opd, 14, new RegExp(`Bidang \`${key}\` tidak dikenal`)]],
	})),
	{
		nama: '__proto__ as a field of a whole file',
		ubah: replace(
			dokumen,
			'waktu_pelaksanaan: null',
			'waktu_pelaksanaan: null\n__proto__: {jenis: peraturan}',
		),
		expect: [[dokumen, 24, /Bidang `__proto__` tidak dikenal/]],
	},
	{
		nama: 'constructor as a field of front matter',
		ubah: replace(bab, 'sumber: {bagian: BAB I}\n', 'sumber: {bagian: BAB I}\nconstructor: x\n'),
		expect: [[bab, 7, /Bidang `constructor` tidak dikenal/]],
	},
	{
		nama: 'constructor as a code',
		ubah: replace(program, '[bagian-contoh]', '[constructor]'),
		expect: [[program, 28, /Perangkat daerah `constructor` tidak ada/]],
	},
	{
		nama: 'two documents in one file',
		ubah: append(opd, '---\nperangkat_daerah: []\n'),
		expect: [[opd, 16, /dokumen kedua/]],
	},
	{
		nama: 'five thousand brackets',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${'['.repeat(5000)}x${']'.repeat(5000)}`),
		expect: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'five thousand open braces',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${'{a: '.repeat(5000)}`),
		expect: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'five thousand dashes on a line',
		ubah: append(opd, `  ${'- '.repeat(5000)}x\n`),
		expect: [[opd, 16, /terlalu dalam/]],
	},
	{
		nama: 'nests just deeper than any table',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${'['.repeat(30)}x${']'.repeat(30)}`),
		expect: [[opd, 12, /terlalu dalam/]],
	},
	{
		nama: 'a tab before a field',
		ubah: replace(opd, '    jenis: bagian', '\tjenis: bagian'),
		expect: [[opd, 13, /tab/]],
	},
	{
		nama: 'a colon inside a text',
		ubah: replace(opd, 'nama: Bagian Contoh', 'nama: Bagian: Contoh'),
		expect: [[opd, 12, /titik dua|tidak pada tempatnya|bidang: isi/]],
		saran: /kutip/,
	},
	{
		nama: 'an unclosed bracket',
		ubah: replace(program, '[bagian-contoh]', '[bagian-contoh'),
		expect: [[program, 28, /Kurung .* yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed single quote',
		ubah: replace(indikator, 'satuan: Skor 0-100', "satuan: 'Skor 0-100"),
		expect: [[indikator, 25, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed double quote',
		ubah: replace(dokumen, 'judul_resmi: Road', 'judul_resmi: "Road'),
		expect: [[dokumen, 3, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an unclosed quote in front matter',
		ubah: replace(bab, 'judul: Pendahuluan', "judul: 'Pendahuluan"),
		expect: [[bab, 2, /Tanda kutip yang dibuka di sini tidak ditutup/]],
	},
	{
		nama: 'an apostrophe inside a quoted text',
		ubah: replace(dokumen, 'status: Dokumen karangan untuk pengujian', "status: 'Dokumen Jum'at'"),
		expect: [[dokumen, 8, /./]],
		saran: /kutip/,
	},
	{
		nama: 'a file that says two thousand times the same fault',
		ubah: write(at('catatan.yaml'), `catatan:\n${'  - kode: a\n   jenis: b\n'.repeat(2000)}`),
		expect: [[at('catatan.yaml'), 3, /./]],
	},
];
