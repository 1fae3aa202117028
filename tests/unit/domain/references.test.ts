import { expect, test } from 'vitest';
import { mergePeraturan } from '../../../src/domain/peraturan.ts';
import { listReferrers } from '../../../src/tables/back-links.ts';
import { listPetaPages } from '../../../src/domain/peta-pages.ts';
import { findIstilah } from '../../../src/domain/istilah.ts';
import { dasarHukum as dasarHukumTable } from '../../../src/tables/dasar-hukum.ts';
import { samplePeta } from '../samples.ts';

const catatan = (kode: string) => ({
	kode,
	jenis: 'janggal' as const,
	judul: 'Judul',
	penjelasan: 'Penjelasan.',
	tertulis: [{ teks: 'x', sumber: { bagian: 'BAB I' }, gambaran: false }],
	ditampilkan: null,
});

test('a note knows the records that carry it', () => {
	const peta = { ...samplePeta(), catatan: [catatan('catatan-keluaran'), catatan('sendiri')] };
	const referrers = listReferrers(peta, []);
	expect(referrers.get('catatan-keluaran')?.map((referrer) => referrer.ke)).toEqual([
		'/contoh/aksi/kt-5-2-c/',
	]);
	expect(referrers.get('sendiri')).toEqual([]);
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
				kutipan: [{ tertulis: 'UU 25 Tahun 2009', untuk: 'dasar', sumber: { bagian: 'BAB II' } }],
			},
		],
	});
	const item = { ...samplePeta(), dasarHukum: dasar_hukum };
	const results = mergePeraturan([item, { ...item, id: 'lain' }], ['undang-undang']);
	expect(results).toHaveLength(1);
	expect(results[0]?.kutipan.map((quote) => quote.peta.id)).toEqual(['contoh', 'lain']);
});

/** A road map whose document cites one regulation. */
const own = (content: Record<string, unknown>) => ({
	...samplePeta(),
	dasarHukum: dasarHukumTable.schema.parse({
		dasar_hukum: [
			{
				kode: 'pp-18-2016',
				jenis: 'peraturan-pemerintah',
				nomor: '18',
				tahun: 2016,
				kutipan: [{ tertulis: 'PP 18/2016', untuk: 'dasar', sumber: { bagian: 'BAB II' } }],
				...content,
			},
		],
	}).dasar_hukum,
});

test('a regulation bears the title of each document that cites it, and the fullest name of its kind', () => {
	const [result] = mergePeraturan(
		[
			own({ nama_jenis: 'PP', tentang: null }),
			own({ nama_jenis: 'Peraturan Pemerintah', tentang: 'Perangkat Daerah' }),
			own({ nama_jenis: 'PP', tentang: 'Perangkat Daerah Kabupaten' }),
		],
		['peraturan-pemerintah'],
	);
	expect(result?.nama_jenis).toBe('Peraturan Pemerintah');
	expect(result?.perihal.map(({ tentang, peta }) => [tentang, peta.length])).toEqual([
		[null, 1],
		['Perangkat Daerah', 1],
		['Perangkat Daerah Kabupaten', 1],
	]);
});

test('a road map has no page for a table that its document lacks', () => {
	const keys = listPetaPages(samplePeta(), []).map((page) => page.kunci);
	expect(keys).toContain('program');
	expect(keys).not.toContain('quick-wins');
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
	expect(findIstilah(istilah, 'wilayah bebas dari korupsi')?.kode).toBe('wbk');
	expect(findIstilah(istilah, 'wbbm')).toBeUndefined();
});
