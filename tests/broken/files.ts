/** Files that are no text, too large, of the wrong name or in the wrong place. */
import { inventMobile } from '../invented-numbers.ts';
import {
	replace,
	remove,
	type Case,
	type Content,
	rename,
	renameFolder,
	peta,
	copyFolder,
	all,
	append,
	write,
} from './content.ts';

const at = (name: string) => `${peta}/${name}`;
const indikator = at('indikator.yaml');
const program = at('program/1-tatalaksana.yaml');
const opd = at('perangkat-daerah.yaml');
const bab = at('bab/1-pendahuluan.mdx');

/** Writes text as one byte a letter, as Windows-1252 does. */
const oneByte = (path: string, from: string, done: string) => (contents: Content) => {
	replace(path, from, done)(contents);
	contents.set(path, Buffer.from(String(contents.get(path)), 'latin1'));
};

/** A whole second road map beside the first, with other codes. */
const secondPeta = (id: string) =>
	all(copyFolder(peta, id), (contents) => {
		for (const [path, content] of contents)
			if (path.startsWith(`${id}/`) && typeof content === 'string')
				contents.set(path, content.replaceAll('CT-', 'CX-').replace('kode: CT', 'kode: CX'));
	});

export const files: Case[] = [
	{
		nama: 'Windows-1252 in YAML',
		ubah: oneByte(opd, 'Bagian Contoh', 'Bagian Cont\u00F3h'),
		expect: [[opd, 12, /tidak tersimpan sebagai UTF-8 \(kemungkinan Windows-1252\)/]],
	},
	{
		nama: 'Windows-1252 in a chapter',
		ubah: oneByte(bab, 'karangan. Di', 'karangan \u0096 Di'),
		expect: [[bab, 13, /tidak tersimpan sebagai UTF-8/]],
	},
	{
		nama: 'UTF-16',
		ubah: (contents) =>
			contents.set(opd, Buffer.from(`\uFEFF${String(contents.get(opd))}`, 'utf16le')),
		expect: [[opd, 1, /UTF-16/]],
	},
	{
		nama: 'a picture under the name of a table',
		ubah: write(opd, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xd8])),
		expect: [[opd, 1, /tidak tersimpan sebagai UTF-8/]],
	},
	{
		nama: 'a chapter with a BOM',
		ubah: (contents) => contents.set(bab, `\uFEFF${String(contents.get(bab))}`),
		expect: [[bab, 1, /diawali tanda BOM/]],
		saran: /tanpa BOM/,
	},
	{
		nama: 'YAML with a BOM',
		ubah: (contents) => contents.set(opd, `\uFEFF${String(contents.get(opd))}`),
		expect: [[opd, 1, /diawali tanda BOM/]],
	},
	{
		nama: 'a cell of ten megabytes',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${'Bagian '.repeat(1_500_000)}`),
		expect: [[opd, 1, /11 MB, lebih besar dari batas 1 MB/]],
	},
	{
		nama: 'a cell longer than any text',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: ${'Bagian '.repeat(4000)}Contoh`),
		expect: [[opd, 12, /28\.006 huruf, lebih panjang dari batas 20\.000/]],
	},
	{
		nama: 'a paragraph longer than any text',
		ubah: replace(bab, 'Dokumen ini karangan.', `${'Dokumen '.repeat(4000)}.`),
		expect: [[bab, 13, /huruf, lebih panjang dari batas/]],
	},
	{
		nama: 'a broken link',
		ubah: write(at('tim.yaml'), { tautan: '/tidak/ada/tim.yaml' }),
		expect: [[at('tim.yaml'), 1, /tautan ke sesuatu yang tidak ada/]],
	},
	{
		nama: 'a link to itself',
		ubah: write(at('tim.yaml'), { tautan: 'tim.yaml' }),
		expect: [[at('tim.yaml'), 1, /berputar ke dirinya sendiri/]],
	},
	{
		nama: "an editor's lock file",
		ubah: write(at('.#indikator.yaml'), { tautan: 'orang@komputer.1234:1' }),
		expect: [[at('.#indikator.yaml'), 1, /berkas kunci penyunting/]],
	},
	{
		nama: "an office program's lock file",
		ubah: write(at('.~lock.indikator.yaml#'), ',orang,komputer;'),
		expect: [[at('.~lock.indikator.yaml#'), 1, /berkas kunci penyunting/]],
	},
	{
		nama: 'a folder that links to the road map that holds it',
		ubah: write(at('bab/lagi'), { tautan: '..' }),
		expect: [[at('bab/lagi'), 1, /tautan ke folder yang memuatnya/]],
	},
	{
		nama: 'a folder that links to itself',
		ubah: write('lagi', { tautan: '.' }),
		expect: [['lagi', 1, /tautan ke folder yang memuatnya/]],
	},
	{
		nama: 'a folder under the name of a file',
		ubah: write(at('tim.yaml'), 'folder kosong'),
		expect: [[at('tim.yaml'), 1, /adalah folder/]],
	},
	...['__proto__', 'constructor'].map((name): Case => ({
		nama: `a table named ${name}`,
		ubah: write(at(`${name}.yaml`), 'a: 1\n'),
		expect: [[at(`${name}.yaml`), 1, /Nama berkas .* tidak dikenal/]],
	})),
	{
		nama: 'a shared file named constructor',
		ubah: write('constructor.yaml', 'a: 1\n'),
		expect: [['constructor.yaml', 1, /Nama berkas .* tidak dikenal/]],
	},
	{
		nama: 'a road map named __proto__',
		ubah: renameFolder(peta, '__proto__'),
		expect: [['__proto__', 1, /Nama folder .* alamat/]],
	},
	{
		nama: 'the ending .yml',
		ubah: rename(indikator, at('indikator.yml')),
		expect: [[at('indikator.yml'), 1, /berakhiran `\.yml` tidak dibaca/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'the ending .YAML',
		ubah: rename(at('quick-wins.yaml'), at('quick-wins.YAML')),
		expect: [[at('quick-wins.YAML'), 1, /berakhiran `\.YAML` tidak dibaca/]],
	},
	{
		nama: 'the ending .Yml of an area',
		ubah: rename(program, at('program/1-tatalaksana.Yml')),
		expect: [[at('program/1-tatalaksana.Yml'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a shared file with the ending .yml',
		ubah: rename('glosarium.yaml', 'glosarium.yml'),
		expect: [['glosarium.yml', 1, /tidak dibaca/]],
	},
	{
		nama: 'a required table with the ending .yml',
		ubah: rename(at('catatan.yaml'), at('catatan.yml')),
		expect: [[at('catatan.yml'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a table with a capital',
		ubah: rename(indikator, at('Indikator.yaml')),
		expect: [[at('Indikator.yaml'), 1, /tidak dikenal/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'a table with an underscore',
		ubah: rename(opd, at('perangkat_daerah.yaml')),
		expect: [[at('perangkat_daerah.yaml'), 1, /tidak dikenal/]],
		saran: /perangkat-daerah\.yaml/,
	},
	{
		nama: 'a misspelt table',
		ubah: write(at('resiko.yaml'), 'risiko: []\n'),
		expect: [[at('resiko.yaml'), 1, /tidak dikenal/]],
		saran: /`risiko`/,
	},
	{
		nama: 'a table saved as text',
		ubah: rename(indikator, at('indikator.yaml.txt')),
		expect: [[at('indikator.yaml.txt'), 1, /tidak dibaca/]],
	},
	{
		nama: 'a spreadsheet beside the tables',
		ubah: write(at('indikator.xlsx'), 'PK'),
		expect: [[at('indikator.xlsx'), 1, /tidak dibaca situs/]],
	},
	{
		nama: 'a hidden table',
		ubah: write(at('.tim.yaml'), 'tim: []\n'),
		expect: [[at('.tim.yaml'), 1, /tersembunyi/]],
	},
	{
		nama: 'an area in a subfolder',
		ubah: rename(program, at('program/area/1-tatalaksana.yaml')),
		expect: [[at('program/area/1-tatalaksana.yaml'), 1, /tempat yang tidak dibaca/]],
		saran: /`contoh-2030\/program\/1-tatalaksana\.yaml`/,
	},
	{
		nama: 'an area outside its folder',
		ubah: rename(program, at('1-tatalaksana.yaml')),
		expect: [[at('1-tatalaksana.yaml'), 1, /tidak dikenal/]],
		saran: /program\/1-tatalaksana\.yaml/,
	},
	{
		nama: 'a table in a subfolder',
		ubah: rename(indikator, at('data/indikator.yaml')),
		expect: [[at('data/indikator.yaml'), 1, /tempat yang tidak dibaca/]],
		saran: /`contoh-2030\/indikator\.yaml`/,
	},
	{
		nama: 'a chapter outside its folder',
		ubah: rename(bab, at('1-pendahuluan.mdx')),
		expect: [[at('1-pendahuluan.mdx'), 1, /di luar folder `bab\/`/]],
		saran: /`contoh-2030\/bab\/1-pendahuluan\.mdx`/,
	},
	{
		nama: 'a chapter in a subfolder',
		ubah: rename(bab, at('bab/satu/1-pendahuluan.mdx')),
		expect: [[at('bab/satu/1-pendahuluan.mdx'), 1, /di luar folder `bab\/`/]],
	},
	...['.md', '.MDX', '.Mdx', '.markdown'].map((suffix): Case => ({
		nama: `a chapter with the ending ${suffix}`,
		ubah: rename(bab, at(`bab/1-pendahuluan${suffix}`)),
		expect: [[at(`bab/1-pendahuluan${suffix}`), 1, /tidak dibaca; akhirannya harus `\.mdx`/]],
	})),
	{
		nama: 'a chapter that begins with an underscore',
		ubah: rename(bab, at('bab/_1-pendahuluan.mdx')),
		expect: [[at('bab/_1-pendahuluan.mdx'), 1, /tidak boleh ada dalam alamat/]],
	},
	{
		nama: 'a chapter with a space and a percent sign',
		ubah: rename(bab, at('bab/1 Pendahuluan 100%.mdx')),
		expect: [[at('bab/1 Pendahuluan 100%.mdx'), 1, /tidak boleh ada dalam alamat/]],
		saran: /bab\/1-pendahuluan-100\.mdx/,
	},
	{
		nama: 'an area that begins with an underscore',
		ubah: rename(program, at('program/_1-tatalaksana.yaml')),
		expect: [[at('program/_1-tatalaksana.yaml'), 1, /tidak boleh ada dalam alamat/]],
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
	].map((name): Case => ({
		nama: `a road map named ${name}`,
		ubah: renameFolder(peta, name),
		expect: [[name, 1, /sama dengan alamat halaman lain/]],
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
	].map((name): Case => ({
		nama: `a road map named ${name}`,
		ubah: renameFolder(peta, name),
		expect: [[name, 1, /tidak boleh ada dalam alamat/]],
	})),
	{
		nama: 'a road map with a name longer than a folder can have',
		ubah: renameFolder(peta, 'c'.repeat(201)),
		expect: [['c'.repeat(201), 1, /lebih panjang dari 200 huruf/]],
	},
	{
		nama: 'a chapter with a name longer than a folder can have',
		ubah: rename(bab, at(`bab/${'b'.repeat(201)}.mdx`)),
		expect: [[at(`bab/${'b'.repeat(201)}.mdx`), 1, /lebih panjang dari 200 huruf/]],
	},
	{
		nama: 'a general page named like a page of the program',
		ubah: write('halaman/cari.mdx', '---\ntitle: Cari\ndescription: cari.\n---\n\nCari.\n'),
		expect: [['halaman/cari.mdx', 1, /sudah dipakai/]],
	},
	{
		nama: 'a road map named like a general page',
		ubah: all(
			renameFolder(peta, 'contoh'),
			write('halaman/contoh.mdx', '---\ntitle: Contoh\ndescription: contoh.\n---\n\nContoh.\n'),
		),
		expect: [['contoh', 1, /sama dengan alamat halaman lain/]],
	},
	...['glosarium', 'sinonim'].map((name): Case => ({
		nama: `${name}.yaml missing`,
		ubah: remove(`${name}.yaml`),
		expect: [[`${name}.yaml`, 1, /belum ada/]],
	})),
	...['tentang', 'aksesibilitas'].map((name): Case => ({
		nama: `${name}.mdx missing`,
		ubah: remove(`halaman/${name}.mdx`),
		expect: [[`halaman/${name}.mdx`, 1, /setiap halaman menautkannya/]],
	})),
	...['dokumen', 'perangkat-daerah', 'catatan'].map((name): Case => ({
		nama: `${name}.yaml of a road map missing`,
		ubah: remove(at(`${name}.yaml`)),
		expect: [[at(`${name}.yaml`), 1, /belum ada/]],
	})),
	{
		nama: 'a table missing that others name',
		ubah: remove(at('quick-wins.yaml')),
		expect: [
			[program, 41, /Quick win `CT-QW\.1` tidak ada, karena tidak ada berkas `quick-wins\.yaml`/],
		],
	},
	{
		nama: 'an empty folder',
		ubah: write('kabupaten-baru-2030', 'folder kosong'),
		expect: [['kabupaten-baru-2030', 1, /tidak memuat berkas peta jalan/]],
	},
	{
		nama: 'a folder of chapters only',
		ubah: (contents) => contents.set('baru-2030/bab/1-satu.mdx', contents.get(bab) ?? ''),
		expect: [
			['baru-2030/catatan.yaml', 1, /belum ada/],
			['baru-2030/dokumen.yaml', 1, /belum ada/],
			['baru-2030/perangkat-daerah.yaml', 1, /belum ada/],
		],
	},
	{
		nama: 'no road map at all',
		ubah: (contents) => {
			for (const path of contents.keys()) if (path.startsWith(peta)) contents.delete(path);
		},
		expect: [['', 1, /Belum ada peta jalan/]],
	},
	{
		nama: 'two areas in two files',
		ubah: (contents) =>
			contents.set(
				at('program/2-lagi.yaml'),
				String(contents.get(program))
					.replaceAll('CT-1', 'CT-2')
					.replace('nomor: 1', 'nomor: 2')
					.replace('CT-2.9', 'CT-2.8'),
			),
		expect: [
			[
				at('program/2-lagi.yaml'),
				1,
				/Area `tatalaksana` sudah dipakai di contoh-2030\/program\/1-tatalaksana\.yaml baris 1/,
			],
		],
	},
	{
		nama: 'a road map copied with its codes',
		ubah: copyFolder(peta, 'salinan-2030'),
		expect: [['salinan-2030/dokumen.yaml', 6, /Awalan kode `CT` sudah dipakai contoh-2030/]],
	},
	{
		nama: 'two road maps with one prefix, though with codes of their own',
		ubah: all(
			secondPeta('lain-2030'),
			replace('lain-2030/dokumen.yaml', 'awalan_kode: CX', 'awalan_kode: CT'),
		),
		expect: [['lain-2030/dokumen.yaml', 6, /Tidak satu kode pun diawali `CT-`/]],
	},
	{
		nama: 'comments that nobody is to see',
		ubah: append(opd, `# hubungi ${inventMobile('-')}\n`),
		expect: [[opd, 16, /nomor telepon/]],
	},
];
