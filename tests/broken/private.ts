/** Personal numbers, wherever they stand. */
import { inventMobile, inventMobileAbroad, inventNik, inventNip } from '../invented-numbers.ts';
import { replace, type Case, peta, append } from './content.ts';

const at = (name: string) => `${peta}/${name}`;
const opd = at('perangkat-daerah.yaml');
const bab = at('bab/1-pendahuluan.mdx');

const inName = (nomor: string, wrong: RegExp): Case => ({
	nama: `${nomor} in a cell`,
	ubah: replace(opd, 'nama: Bagian Contoh', `nama: 'Bagian Contoh, ${nomor}'`),
	expect: [[opd, 12, wrong]],
});
const allowed = (nomor: string): Case => ({
	nama: `${nomor} is no personal number`,
	ubah: replace(opd, 'nama: Bagian Contoh', `nama: 'Bagian Contoh, ${nomor}'`),
	expect: [],
});

export const privateCases: Case[] = [
	...[
		...['', '-', '.', ' ', '–', '\u00A0', '_', '·'].map(inventMobile),
		`(0812) ${inventMobile(' ').slice(5).replace(' ', '-')}`,
		`+62${inventMobileAbroad()}`,
		`+62 ${inventMobileAbroad('-')}`,
		`+62 (0)${inventMobileAbroad(' ')}`,
		`62${inventMobileAbroad(' ')}`,
		['0857', '1234', '567'].join('-'),
		`0062 ${inventMobileAbroad(' ')}`,
		`+62‑${inventMobileAbroad('‑')}`,
		inventMobile().replace(/\d/g, (figure) => '０１２３４５６７８９'[Number(figure)] ?? figure),
	].map((nomor) => inName(nomor, /nomor telepon/)),
	...[
		...['', ' ', '.', ' – ', '\u2009'].map(inventNip),
		['19800101', '200501', '2', '001'].join('-'),
		`NIP.${inventNip(' ')}`,
		['19800101', '202421', '1', '007'].join(' '),
	].map((nomor) => inName(nomor, /nomor induk pegawai/)),
	...[
		...['', ' ', '-', '–'].map(inventNik),
		['647401', '011280', '0001'].join(' '),
		['6474', '0141', '1280', '0001'].join('-'),
		'9999999999999999',
		`Rp 500 atau ${inventNik()}`,
	].map((nomor) => inName(nomor, /nomor induk kependudukan/)),
	...[
		'08.00-16.00',
		'08-12-2020',
		'Tahun 2016 2017 2018 2019',
		'2021 2022 2023 2024 2025',
		'800/24/159/2017',
		'Rp 1.500.000.000.000',
		'(0549) 25054',
		'0285 381 781',
		'1.250.000.000,00',
		`Rp ${inventNik()}`,
		'Rp6.474.010.112.800.001,00',
		'6.474.010.112.800.001',
		'1234567890123456 rupiah',
		'-7,0123456789012345',
		'08-12-2020 10.00',
		'08.12.2020 10.30',
	].map(allowed),
	{
		nama: 'an employee number in the glossary',
		ubah: replace('glosarium.yaml', 'hasil kerjanya', `hasil kerja ${inventNip(' ')}`),
		expect: [['glosarium.yaml', 5, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number among synonyms',
		ubah: replace('sinonim.yaml', 'SKPD]', `SKPD, '${inventMobile('-')}']`),
		expect: [['sinonim.yaml', 4, /nomor telepon/]],
	},
	{
		nama: 'an employee number on a general page',
		ubah: append('halaman/tentang.mdx', `\nNIP ${inventNip()}\n`),
		expect: [['halaman/tentang.mdx', 13, /nomor induk pegawai/]],
	},
	{
		nama: 'an identity number in a chapter',
		ubah: replace(bab, 'Dokumen ini karangan.', `Dokumen ${inventNik()} ini karangan.`),
		expect: [[bab, 13, /nomor induk kependudukan/]],
	},
	{
		nama: 'a mobile number in front matter',
		ubah: replace(
			bab,
			'ringkas: bab karangan untuk pengujian.',
			`ringkas: hubungi ${inventMobile('.')}.`,
		),
		expect: [[bab, 5, /nomor telepon/]],
	},
	{
		nama: 'a mobile number behind escapes',
		ubah: replace(opd, 'nama: Bagian Contoh', `nama: "Bagian \\x30${inventMobileAbroad()}"`),
		expect: [[opd, 12, /nomor telepon/]],
	},
	{
		nama: 'an employee number over two lines of a folded text',
		ubah: replace(
			opd,
			'nama: Bagian Contoh',
			`nama: >-\n      Bagian ${inventNip(' ').replace(' ', '\n      ')}`,
		),
		expect: [[opd, 12, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number over two lines of a paragraph',
		ubah: replace(
			bab,
			'Dokumen ini karangan.',
			`Hubungi ${inventMobile('-').replace(/-(?=\d+$)/, '-\n')}.`,
		),
		expect: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in an attribute, behind an entity',
		ubah: replace(bab, 'bagian="BAB I.1"', `bagian="BAB I.1, &#48;${inventMobileAbroad('-')}"`),
		expect: [[bab, 11, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in the title of a link, behind an entity',
		ubah: replace(
			bab,
			'Dokumen ini karangan.',
			`[Istilah](/glosarium/ "&#48;${inventMobileAbroad('-')}")`,
		),
		expect: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'an employee number in a comment',
		ubah: append(opd, `# NIP ${inventNip()}\n`),
		expect: [[opd, 16, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number that is not quoted',
		ubah: replace(opd, "nomor: '1'", `nomor: ${inventMobile()}`),
		expect: [
			[opd, 6, /nomor telepon/],
			[opd, 6, /seharusnya teks/],
		],
	},
];
