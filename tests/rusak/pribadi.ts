/** Personal numbers, wherever they stand. */
import { ganti, type Kasus, peta, tambah } from './konten.ts';

const di = (nama: string) => `${peta}/${nama}`;
const opd = di('perangkat-daerah.yaml');
const bab = di('bab/1-pendahuluan.mdx');

const dalamNama = (nomor: string, salah: RegExp): Kasus => ({
	nama: `${nomor} in a cell`,
	ubah: ganti(opd, 'nama: Bagian Contoh', `nama: 'Bagian Contoh, ${nomor}'`),
	harap: [[opd, 12, salah]],
});
const boleh = (nomor: string): Kasus => ({
	nama: `${nomor} is no personal number`,
	ubah: ganti(opd, 'nama: Bagian Contoh', `nama: 'Bagian Contoh, ${nomor}'`),
	harap: [],
});

export const pribadi: Kasus[] = [
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
	].map((nomor) => dalamNama(nomor, /nomor telepon/)),
	...[
		'198001012005011001',
		'19800101 200501 1 001',
		'19800101.200501.1.001',
		'19800101-200501-2-001',
		'NIP.19800101 200501 1 001',
		'19800101 – 200501 – 1 – 001',
		'19800101\u2009200501\u20091\u2009001',
		'19800101 202421 1 007',
	].map((nomor) => dalamNama(nomor, /nomor induk pegawai/)),
	...[
		'6474010112800001',
		'6474 0101 1280 0001',
		'647401 011280 0001',
		'6474-0141-1280-0001',
		'9999999999999999',
		'6474–0101–1280–0001',
		'Rp 500 atau 6474010112800001',
	].map((nomor) => dalamNama(nomor, /nomor induk kependudukan/)),
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
	].map(boleh),
	{
		nama: 'an employee number in the glossary',
		ubah: ganti('glosarium.yaml', 'hasil kerjanya', 'hasil kerja 19800101 200501 1 001'),
		harap: [['glosarium.yaml', 5, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number among synonyms',
		ubah: ganti('sinonim.yaml', 'SKPD]', "SKPD, '0812-3456-7890']"),
		harap: [['sinonim.yaml', 4, /nomor telepon/]],
	},
	{
		nama: 'an employee number on a general page',
		ubah: tambah('halaman/tentang.mdx', '\nNIP 198001012005011001\n'),
		harap: [['halaman/tentang.mdx', 13, /nomor induk pegawai/]],
	},
	{
		nama: 'an identity number in a chapter',
		ubah: ganti(bab, 'Dokumen ini karangan.', 'Dokumen 6474010112800001 ini karangan.'),
		harap: [[bab, 13, /nomor induk kependudukan/]],
	},
	{
		nama: 'a mobile number in front matter',
		ubah: ganti(bab, 'ringkas: bab karangan untuk pengujian.', 'ringkas: hubungi 0812.3456.7890.'),
		harap: [[bab, 5, /nomor telepon/]],
	},
	{
		nama: 'a mobile number behind escapes',
		ubah: ganti(opd, 'nama: Bagian Contoh', String.raw`nama: "Bagian \x3081234567890"`),
		harap: [[opd, 12, /nomor telepon/]],
	},
	{
		nama: 'an employee number over two lines of a folded text',
		ubah: ganti(opd, 'nama: Bagian Contoh', 'nama: >-\n      Bagian 19800101\n      200501 1 001'),
		harap: [[opd, 12, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number over two lines of a paragraph',
		ubah: ganti(bab, 'Dokumen ini karangan.', 'Hubungi 0812-3456-\n7890.'),
		harap: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in an attribute, behind an entity',
		ubah: ganti(bab, 'bagian="BAB I.1"', 'bagian="BAB I.1, &#48;812-3456-7890"'),
		harap: [[bab, 11, /nomor telepon/]],
	},
	{
		nama: 'a mobile number in the title of a link, behind an entity',
		ubah: ganti(bab, 'Dokumen ini karangan.', '[Istilah](/glosarium/ "&#48;812-3456-7890")'),
		harap: [[bab, 13, /nomor telepon/]],
	},
	{
		nama: 'an employee number in a comment',
		ubah: tambah(opd, '# NIP 198001012005011001\n'),
		harap: [[opd, 16, /nomor induk pegawai/]],
	},
	{
		nama: 'a mobile number that is not quoted',
		ubah: ganti(opd, "nomor: '1'", 'nomor: 081234567890'),
		harap: [
			[opd, 6, /nomor telepon/],
			[opd, 6, /seharusnya teks/],
		],
	},
];
