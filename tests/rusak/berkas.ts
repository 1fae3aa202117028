/** Files that are no text, too large, of the wrong name or in the wrong place. */
import {
	ganti,
	hapus,
	type Kasus,
	type Konten,
	namai,
	namaiFolder,
	peta,
	salinFolder,
	semua,
	tambah,
	tulis,
} from './konten.ts';

const di = (nama: string) => `${peta}/${nama}`;
const indikator = di('indikator.yaml');
const program = di('program/1-tatalaksana.yaml');
const opd = di('perangkat-daerah.yaml');
const bab = di('bab/1-pendahuluan.mdx');

/** Writes text as one byte a letter, as Windows-1252 does. */
const satuBita = (path: string, dari: string, jadi: string) => (konten: Konten) => {
	ganti(path, dari, jadi)(konten);
	konten.set(path, Buffer.from(String(konten.get(path)), 'latin1'));
};

/** A whole second road map beside the first, with other codes. */
const petaKedua = (id: string) =>
	semua(salinFolder(peta, id), (konten) => {
		for (const [path, isi] of konten)
			if (path.startsWith(`${id}/`) && typeof isi === 'string')
				konten.set(path, isi.replaceAll('CT-', 'CX-').replace('kode: CT', 'kode: CX'));
	});

export const berkas: Kasus[] = [
	{
		nama: 'Windows-1252 in YAML',
		ubah: satuBita(opd, 'Bagian Contoh', 'Bagian Cont\u00F3h'),
		harap: [[opd, 12, /tidak tersimpan sebagai UTF-8 \(kemungkinan Windows-1252\)/]],
	},
	{
		nama: 'Windows-1252 in a chapter',
		ubah: satuBita(bab, 'karangan. Di', 'karangan \u0096 Di'),
		harap: [[bab, 13, /tidak tersimpan sebagai UTF-8/]],
	},
	{
		nama: 'UTF-16',
		ubah: (konten) => konten.set(opd, Buffer.from(`\uFEFF${String(konten.get(opd))}`, 'utf16le')),
		harap: [[opd, 1, /UTF-16/]],
	},
	{
		nama: 'a picture under the name of a table',
		ubah: tulis(opd, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xd8])),
		harap: [[opd, 1, /tidak tersimpan sebagai UTF-8/]],
	},
	{
		nama: 'a chapter with a BOM',
		ubah: (konten) => konten.set(bab, `\uFEFF${String(konten.get(bab))}`),
		harap: [[bab, 1, /diawali tanda BOM/]],
		saran: /tanpa BOM/,
	},
	{
		nama: 'YAML with a BOM',
		ubah: (konten) => konten.set(opd, `\uFEFF${String(konten.get(opd))}`),
		harap: [[opd, 1, /diawali tanda BOM/]],
	},
	{
		nama: 'a cell of ten megabytes',
		ubah: ganti(opd, 'nama: Bagian Contoh', `nama: ${'Bagian '.repeat(1_500_000)}`),
		harap: [[opd, 1, /11 MB, lebih besar dari batas 1 MB/]],
	},
	{
		nama: 'a cell longer than any text',
		ubah: ganti(opd, 'nama: Bagian Contoh', `nama: ${'Bagian '.repeat(4000)}Contoh`),
		harap: [[opd, 12, /28\.006 huruf, lebih panjang dari batas 20\.000/]],
	},
	{
		nama: 'a paragraph longer than any text',
		ubah: ganti(bab, 'Dokumen ini karangan.', `${'Dokumen '.repeat(4000)}.`),
		harap: [[bab, 13, /huruf, lebih panjang dari batas/]],
	},
	{
		nama: 'a broken link',
		ubah: tulis(di('tim.yaml'), { tautan: '/tidak/ada/tim.yaml' }),
		harap: [[di('tim.yaml'), 1, /tautan ke sesuatu yang tidak ada/]],
	},
	{
		nama: 'a link to itself',
		ubah: tulis(di('tim.yaml'), { tautan: 'tim.yaml' }),
		harap: [[di('tim.yaml'), 1, /berputar ke dirinya sendiri/]],
	},
	{
		nama: "an editor's lock file",
		ubah: tulis(di('.#indikator.yaml'), { tautan: 'orang@komputer.1234:1' }),
		harap: [[di('.#indikator.yaml'), 1, /berkas kunci penyunting/]],
	},
	{
		nama: "an office program's lock file",
		ubah: tulis(di('.~lock.indikator.yaml#'), ',orang,komputer;'),
		harap: [[di('.~lock.indikator.yaml#'), 1, /berkas kunci penyunting/]],
	},
	{
		nama: 'a folder that links to the road map that holds it',
		ubah: tulis(di('bab/lagi'), { tautan: '..' }),
		harap: [[di('bab/lagi'), 1, /tautan ke folder yang memuatnya/]],
	},
	{
		nama: 'a folder that links to itself',
		ubah: tulis('lagi', { tautan: '.' }),
		harap: [['lagi', 1, /tautan ke folder yang memuatnya/]],
	},
	{
		nama: 'a folder under the name of a file',
		ubah: tulis(di('tim.yaml'), 'folder kosong'),
		harap: [[di('tim.yaml'), 1, /adalah folder/]],
	},
	...['__proto__', 'constructor'].map((nama): Kasus => ({
		nama: `a table named ${nama}`,
		ubah: tulis(di(`${nama}.yaml`), 'a: 1\n'),
		harap: [[di(`${nama}.yaml`), 1, /Nama berkas .* tidak dikenal/]],
	})),
	{
		nama: 'a shared file named constructor',
		ubah: tulis('constructor.yaml', 'a: 1\n'),
		harap: [['constructor.yaml', 1, /Nama berkas .* tidak dikenal/]],
	},
	{
		nama: 'a road map named __proto__',
		ubah: namaiFolder(peta, '__proto__'),
		harap: [['__proto__', 1, /Nama folder .* alamat/]],
	},
	{
		nama: 'the ending .yml',
		ubah: namai(indikator, di('indikator.yml')),
		harap: [[di('indikator.yml'), 1, /berakhiran `\.yml` tidak dibaca/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'the ending .YAML',
		ubah: namai(di('quick-wins.yaml'), di('quick-wins.YAML')),
		harap: [[di('quick-wins.YAML'), 1, /berakhiran `\.YAML` tidak dibaca/]],
	},
	{
		nama: 'the ending .Yml of an area',
		ubah: namai(program, di('program/1-tatalaksana.Yml')),
		harap: [[di('program/1-tatalaksana.Yml'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a shared file with the ending .yml',
		ubah: namai('glosarium.yaml', 'glosarium.yml'),
		harap: [['glosarium.yml', 1, /tidak dibaca/]],
	},
	{
		nama: 'a required table with the ending .yml',
		ubah: namai(di('catatan.yaml'), di('catatan.yml')),
		harap: [[di('catatan.yml'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a table with a capital',
		ubah: namai(indikator, di('Indikator.yaml')),
		harap: [[di('Indikator.yaml'), 1, /tidak dikenal/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'a table with an underscore',
		ubah: namai(opd, di('perangkat_daerah.yaml')),
		harap: [[di('perangkat_daerah.yaml'), 1, /tidak dikenal/]],
		saran: /perangkat-daerah\.yaml/,
	},
	{
		nama: 'a misspelt table',
		ubah: tulis(di('resiko.yaml'), 'risiko: []\n'),
		harap: [[di('resiko.yaml'), 1, /tidak dikenal/]],
		saran: /`risiko`/,
	},
	{
		nama: 'a table saved as text',
		ubah: namai(indikator, di('indikator.yaml.txt')),
		harap: [[di('indikator.yaml.txt'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a spreadsheet beside the tables',
		ubah: tulis(di('indikator.xlsx'), 'PK'),
		harap: [[di('indikator.xlsx'), 1, /tidak dibaca situs/]],
	},
	{
		nama: 'a hidden table',
		ubah: tulis(di('.tim.yaml'), 'tim: []\n'),
		harap: [[di('.tim.yaml'), 1, /tersembunyi/]],
	},
	{
		nama: 'an area in a subfolder',
		ubah: namai(program, di('program/area/1-tatalaksana.yaml')),
		harap: [[di('program/area/1-tatalaksana.yaml'), 1, /tempat yang tidak dibaca/]],
		saran: /`contoh-2030\/program\/1-tatalaksana\.yaml`/,
	},
	{
		nama: 'an area outside its folder',
		ubah: namai(program, di('1-tatalaksana.yaml')),
		harap: [[di('1-tatalaksana.yaml'), 1, /tidak dikenal/]],
		saran: /program\/1-tatalaksana\.yaml/,
	},
	{
		nama: 'a table in a subfolder',
		ubah: namai(indikator, di('data/indikator.yaml')),
		harap: [[di('data/indikator.yaml'), 1, /tempat yang tidak dibaca/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'a chapter outside its folder',
		ubah: namai(bab, di('1-pendahuluan.mdx')),
		harap: [[di('1-pendahuluan.mdx'), 1, /di luar folder `bab\/`/]],
		saran: /`contoh-2030\/bab\/1-pendahuluan\.mdx`/,
	},
	{
		nama: 'a chapter in a subfolder',
		ubah: namai(bab, di('bab/satu/1-pendahuluan.mdx')),
		harap: [[di('bab/satu/1-pendahuluan.mdx'), 1, /di luar folder `bab\/`/]],
	},
	...['.md', '.MDX', '.Mdx', '.markdown'].map((akhiran): Kasus => ({
		nama: `a chapter with the ending ${akhiran}`,
		ubah: namai(bab, di(`bab/1-pendahuluan${akhiran}`)),
		harap: [[di(`bab/1-pendahuluan${akhiran}`), 1, /tidak dibaca; akhirannya harus `\.mdx`/]],
	})),
	{
		nama: 'a chapter that begins with an underscore',
		ubah: namai(bab, di('bab/_1-pendahuluan.mdx')),
		harap: [[di('bab/_1-pendahuluan.mdx'), 1, /tidak boleh ada dalam alamat/]],
	},
	{
		nama: 'a chapter with a space and a percent sign',
		ubah: namai(bab, di('bab/1 Pendahuluan 100%.mdx')),
		harap: [[di('bab/1 Pendahuluan 100%.mdx'), 1, /tidak boleh ada dalam alamat/]],
		saran: /bab\/1-pendahuluan-100\.mdx/,
	},
	{
		nama: 'an area that begins with an underscore',
		ubah: namai(program, di('program/_1-tatalaksana.yaml')),
		harap: [[di('program/_1-tatalaksana.yaml'), 1, /tidak boleh ada dalam alamat/]],
	},
	...[
		'cari',
		'program',
		'banding',
		'glosarium',
		'tentang',
		'404',
		'data',
		'tanam',
		'pagefind',
		'dasar-hukum',
		'aksesibilitas',
		'index',
		'favicon',
		'fonts',
		'sitemap-index',
		'sitemap-0',
	].map((nama): Kasus => ({
		nama: `a road map named ${nama}`,
		ubah: namaiFolder(peta, nama),
		harap: [[nama, 1, /sama dengan alamat halaman lain/]],
	})),
	...[
		'_astro',
		'Contoh-2030',
		'contoh%20',
		'contoh 2030',
		'contoh_2030',
		'contoh.2030',
		'cöntoh',
		'-contoh',
		'sitemap-0.xml',
	].map((nama): Kasus => ({
		nama: `a road map named ${nama}`,
		ubah: namaiFolder(peta, nama),
		harap: [[nama, 1, /tidak boleh ada dalam alamat/]],
	})),
	{
		nama: 'a road map with a name longer than a folder can have',
		ubah: namaiFolder(peta, 'c'.repeat(201)),
		harap: [['c'.repeat(201), 1, /lebih panjang dari 200 huruf/]],
	},
	{
		nama: 'a chapter with a name longer than a folder can have',
		ubah: namai(bab, di(`bab/${'b'.repeat(201)}.mdx`)),
		harap: [[di(`bab/${'b'.repeat(201)}.mdx`), 1, /lebih panjang dari 200 huruf/]],
	},
	{
		nama: 'a general page named like a page of the program',
		ubah: tulis('halaman/cari.mdx', '---\ntitle: Cari\ndescription: cari.\n---\n\nCari.\n'),
		harap: [['halaman/cari.mdx', 1, /sudah dipakai/]],
	},
	{
		nama: 'a road map named like a general page',
		ubah: semua(
			namaiFolder(peta, 'contoh'),
			tulis('halaman/contoh.mdx', '---\ntitle: Contoh\ndescription: contoh.\n---\n\nContoh.\n'),
		),
		harap: [['contoh', 1, /sama dengan alamat halaman lain/]],
	},
	...['area-perubahan', 'glosarium', 'sinonim'].map((nama): Kasus => ({
		nama: `${nama}.yaml missing`,
		ubah: hapus(`${nama}.yaml`),
		harap: [[`${nama}.yaml`, 1, /belum ada/]],
	})),
	...['tentang', 'aksesibilitas'].map((nama): Kasus => ({
		nama: `${nama}.mdx missing`,
		ubah: hapus(`halaman/${nama}.mdx`),
		harap: [[`halaman/${nama}.mdx`, 1, /setiap halaman menautkannya/]],
	})),
	...['dokumen', 'perangkat-daerah', 'catatan'].map((nama): Kasus => ({
		nama: `${nama}.yaml of a road map missing`,
		ubah: hapus(di(`${nama}.yaml`)),
		harap: [[di(`${nama}.yaml`), 1, /belum ada/]],
	})),
	{
		nama: 'a table missing that others name',
		ubah: hapus(di('quick-wins.yaml')),
		harap: [
			[program, 41, /Quick win `CT-QW\.1` tidak ada, karena tidak ada berkas `quick-wins\.yaml`/],
		],
	},
	{
		nama: 'an empty folder',
		ubah: tulis('kabupaten-baru-2030', 'folder kosong'),
		harap: [['kabupaten-baru-2030', 1, /tidak memuat berkas peta jalan/]],
	},
	{
		nama: 'a folder of chapters only',
		ubah: (konten) => konten.set('baru-2030/bab/1-satu.mdx', konten.get(bab) ?? ''),
		harap: [
			['baru-2030/catatan.yaml', 1, /belum ada/],
			['baru-2030/dokumen.yaml', 1, /belum ada/],
			['baru-2030/perangkat-daerah.yaml', 1, /belum ada/],
		],
	},
	{
		nama: 'no road map at all',
		ubah: (konten) => {
			for (const path of konten.keys()) if (path.startsWith(peta)) konten.delete(path);
		},
		harap: [['', 1, /Belum ada peta jalan/]],
	},
	{
		nama: 'two areas in two files',
		ubah: (konten) =>
			konten.set(
				di('program/2-lagi.yaml'),
				String(konten.get(program))
					.replaceAll('CT-1', 'CT-2')
					.replace('nomor: 1', 'nomor: 2')
					.replace('CT-2.9', 'CT-2.8'),
			),
		harap: [
			[
				di('program/2-lagi.yaml'),
				1,
				/Area `tatalaksana` sudah dipakai di contoh-2030\/program\/1-tatalaksana\.yaml baris 1/,
			],
		],
	},
	{
		nama: 'a road map copied with its codes',
		ubah: salinFolder(peta, 'salinan-2030'),
		harap: [['salinan-2030/dokumen.yaml', 6, /Awalan kode `CT` sudah dipakai contoh-2030/]],
	},
	{
		nama: 'two road maps with one prefix, though with codes of their own',
		ubah: semua(
			petaKedua('lain-2030'),
			ganti('lain-2030/dokumen.yaml', 'awalan_kode: CX', 'awalan_kode: CT'),
		),
		harap: [['lain-2030/dokumen.yaml', 6, /Tidak satu kode pun diawali `CT-`/]],
	},
	{
		nama: 'comments that nobody is to see',
		ubah: tambah(opd, '# hubungi 0812-3456-7890\n'),
		harap: [[opd, 16, /nomor telepon/]],
	},
];
