/** Personal numbers, wherever they stand. */
import { replace, type Case, peta, append } from './konten.ts';

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
		['0812', '34567890'].join(''),
		'0812-3456-7890',
		'0812.3456.7890',
		'0812 3456 7890',
		'(0812) 3456-7890',
		'+6281234567890',
		'+62 812-3456-7890',
		'+62 (0)812 3456 7890',
		'62812 3456 7890',
		'0857-1234-567',
		'0062 812 3456 7890',
		'0812–3456–7890',
		'+62‑812‑3456‑7890',
		'0812\u00A03456\u00A07890',
		'0812_3456_7890',
		'0812·3456·7890',
		'０８１２３４５６７８９０',
	].map((nomor) => inName(nomor, /nomor telepon/)),
	...[
		'198001012005011001',
		'19800101 200501 1 001',
		'19800101.200501.1.001',
		'19800101-200501-2-001',
		'NIP.19800101 200501 1 001',
		'19800101 – 200501 – 1 – 001',
		'19800101\u2009200501\u20091\u2009001',
		'19800101 202421 1 007',
	].map((nomor) => inName(nomor, /nomor induk pegawai/)),
	...[
		'6474010112800001',
		'6474 0101 1280 0001',
		'647401 011280 0001',
		'6474-0141-1280-0001',
		'9999999999999999',
		'6474–0101–1280–0001',
		'Rp 500 atau 6474010112800001',
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
		'Rp 6474010112800001',
		'Rp6.474.010.112.800.001,00',
		'6.474.010.112.800.001',
		'1234567890123456 rupiah',
		'-7,0123456789012345',
		'08-12-2020 10.00',
		'08.12.2020 10.30',
	].map(allowed),
	{
		nama: 'an employee number in the glossary',
		ubah: replace('glosarium.yaml', 'hasil kerjanya', 'hasil kerja 19800101 200501 1 001'),
		expect: [['glosarium.yaml', 5, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number among synonyms',
		ubah: replace('sinonim.yaml', 'SKPD]', "SKPD, '0812-3456-7890']"),
		expect: [['sinonim.yaml', 4, /nomor telepon/]],
	},
	{
		nama: 'an employee number on a general page',
		ubah: append('halaman/tentang.mdx', '\nNIP 198001012005011001\n'),
		expect: [['halaman/tentang.mdx', 13, /nomor induk pegawai/]],
	},
	{
		nama: 'an identity number in a chapter',
		ubah: replace(bab, 'Dokumen ini karangan.', 'Dokumen 6474010112800001 ini karangan.'),
		expect: [[bab, 13, /nomor induk kependudukan/]],
	},
	{
		nama: 'a mobile number in front matter',
		ubah: replace(
			bab,
			'ringkas: bab karangan untuk pengujian.',
			'ringkas: hubungi 0812.3456.7890.',
		),
		expect: [[bab, 5, /nomor telepon/]],
	},
	{
		nama: 'a mobile number behind escapes',
		ubah: replace(opd, 'nama: Bagian Contoh', String.raw`nama: "Bagian \x3081234567890"`),
		expect: [[opd, 12, /nomor telepon/]],
	},
	{
		nama: 'an employee number over two lines of a folded text',
		ubah: replace(
			opd,
			'nama: Bagian Contoh',
			'nama: >-\n      Bagian 19800101\n      200501 1 001',
		),
		expect: [[opd, 12, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number over two lines of a paragraph',
		ubah: replace(bab, 'Dokumen ini karangan.', 'Hubungi 0812-3456-\n7890.'),
		expect: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in an attribute, behind an entity',
		ubah: replace(bab, 'bagian="BAB I.1"', 'bagian="BAB I.1, &#48;812-3456-7890"'),
		expect: [[bab, 11, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in the title of a link, behind an entity',
		ubah: replace(bab, 'Dokumen ini karangan.', '[Istilah](/glosarium/ "&#48;812-3456-7890")'),
		expect: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'an employee number in a comment',
		ubah: append(opd, '# NIP 198001012005011001\n'),
		expect: [[opd, 16, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number that is not quoted',
		ubah: replace(opd, "nomor: '1'", 'nomor: 081234567890'),
		expect: [
			[opd, 6, /nomor telepon/],
			[opd, 6, /seharusnya teks/],
		],
	},
];
