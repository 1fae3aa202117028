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
		'081234567890',
		'0812-3456-7890',
		'0812.3456.7890',
		'0812 3456 7890',
		'(0812) 3456-7890',
		'+6281234567890',
		'+62 812-3456-7890',
		'+62 (0)812 3456 7890',
		'62812 3456 7890',
		'0857-1234-567',
	].map((nomor) => dalamNama(nomor, /nomor telepon/)),
	...[
		'198001012005011001',
		'19800101 200501 1 001',
		'19800101.200501.1.001',
		'19800101-200501-2-001',
		'NIP.19800101 200501 1 001',
	].map((nomor) => dalamNama(nomor, /nomor induk pegawai/)),
	...[
		'6474010112800001',
		'6474 0101 1280 0001',
		'647401 011280 0001',
		'6474-0141-1280-0001',
		'9999999999999999',
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
		harap: [['halaman/tentang.mdx', 28, /nomor induk pegawai/]],
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
