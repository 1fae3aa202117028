import { expect, test } from 'vitest';
import { gabungPeraturan } from '../../../src/domain/peraturan.ts';
import { perujukCatatan } from '../../../src/tables/back-links.ts';
import { daftarHalaman } from '../../../src/domain/halaman-peta.ts';
import { cariIstilah } from '../../../src/domain/istilah.ts';
import { dasarHukum as dasarHukumTable } from '../../../src/tables/dasar-hukum.ts';
import { petaContoh } from '../contoh.ts';

const catatan = (kode: string) => ({
	kode,
	jenis: 'janggal' as const,
	judul: 'Judul',
	penjelasan: 'Penjelasan.',
	tertulis: [{ teks: 'x', sumber: 'BAB I', gambaran: false }],
	ditampilkan: null,
});

test('a note knows the records that carry it', () => {
	const peta = { ...petaContoh(), catatan: [catatan('catatan-keluaran'), catatan('sendiri')] };
	const perujuk = perujukCatatan(peta, []);
	expect(perujuk.get('catatan-keluaran')?.map((satu) => satu.ke)).toEqual([
		'/contoh/aksi/kt-5-2-c/',
	]);
	expect(perujuk.get('sendiri')).toEqual([]);
});

test('the same regulation cited by two road maps is one record cited twice', () => {
	const { dasar_hukum } = dasarHukumTable.schema.parse({
		dasar_hukum: [
			{
				kode: 'uu-25-2009',
				jenis: 'undang-undang',
				nama_jenis: 'Undang-Undang',
				nomor: '25',
				tahun: 2009,
				tentang: 'Pelayanan Publik',
				kutipan: [{ tertulis: 'UU 25 Tahun 2009', untuk: 'dasar', sumber: 'BAB II' }],
			},
		],
	});
	const satu = { ...petaContoh(), dasarHukum: dasar_hukum };
	const hasil = gabungPeraturan([satu, { ...satu, id: 'lain' }], ['undang-undang']);
	expect(hasil).toHaveLength(1);
	expect(hasil[0]?.kutipan.map((kutipan) => kutipan.peta.id)).toEqual(['contoh', 'lain']);
});

/** A road map whose document cites one regulation. */
const milik = (isi: Record<string, unknown>) => ({
	...petaContoh(),
	dasarHukum: dasarHukumTable.schema.parse({
		dasar_hukum: [
			{
				kode: 'pp-18-2016',
				jenis: 'peraturan-pemerintah',
				nomor: '18',
				tahun: 2016,
				kutipan: [{ tertulis: 'PP 18/2016', untuk: 'dasar', sumber: 'BAB II' }],
				...isi,
			},
		],
	}).dasar_hukum,
});

test('a regulation bears the title of each document that cites it, and the fullest name of its kind', () => {
	const [hasil] = gabungPeraturan(
		[
			milik({ nama_jenis: 'PP', tentang: null }),
			milik({ nama_jenis: 'Peraturan Pemerintah', tentang: 'Perangkat Daerah' }),
			milik({ nama_jenis: 'PP', tentang: 'Perangkat Daerah Kabupaten' }),
		],
		['peraturan-pemerintah'],
	);
	expect(hasil?.nama_jenis).toBe('Peraturan Pemerintah');
	expect(hasil?.perihal.map(({ tentang, peta }) => [tentang, peta.length])).toEqual([
		[null, 1],
		['Perangkat Daerah', 1],
		['Perangkat Daerah Kabupaten', 1],
	]);
});

test('a road map has no page for a table that its document lacks', () => {
	const kunci = daftarHalaman(petaContoh()).map((satu) => satu.kunci);
	expect(kunci).toContain('program');
	expect(kunci).not.toContain('quick-wins');
});

test('a term is found by any of its spellings, whatever the case', () => {
	const istilah = [
		{
			kode: 'wbk',
			istilah: 'WBK',
			kepanjangan: null,
			bahasa: 'id' as const,
			arti: 'Arti.',
			sebutan_lain: ['Wilayah Bebas dari Korupsi'],
			lihat: [],
		},
	];
	expect(cariIstilah(istilah, 'wilayah bebas dari korupsi')?.kode).toBe('wbk');
	expect(cariIstilah(istilah, 'wbbm')).toBeUndefined();
});
