import { expect, test } from 'vitest';
import { parseRecordList, findNamedPeta } from '../../../src/search/daftar-rekaman.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim.ts';
import { parseRequest, filterResults, formatRequest } from '../../../src/search/saringan-cari.ts';

const daftar = parseRecordList(
	{
		segi: {
			peta: [
				['contoh-2030', 'Contoh Barat 2030'],
				['lain-2030', 'Lain Barat 2030'],
			],
			jenis: [
				['Bab', 'Bab'],
				['Rencana aksi', 'Rencana aksi'],
			],
			area: [['sdm', 'Pegawai']],
			opd: [['inspektorat', 'Inspektorat']],
			tahun: [['2030', '2030']],
		},
		kelompok: [
			[[[0], [0], [], [], []], [2]],
			[
				[[1], [1], [0], [0], [0]],
				[1, 1],
			],
		],
	},
	['a', 'b', 'c', 'd'],
);
const kosong = { peta: '', jenis: '', area: '', opd: '', tahun: '' };

test('parts of a page are one result, records apart are results of their own', () => {
	expect([...daftar.rekaman].map(([id, { halaman }]) => `${id}:${halaman}`)).toEqual([
		'a:a',
		'b:a',
		'c:c',
		'd:d',
	]);
});

test('a list that is not that of the index is refused', () => {
	expect(() => parseRecordList({ segi: daftar.segi, kelompok: [] }, ['a'])).toThrow(
		'not that of the index',
	);
});

test('facets narrow, and each value is counted as if it were chosen instead', () => {
	const semua = ['a', 'c', 'd'];
	const { tampil, hitungan } = filterResults(semua, { ...kosong, jenis: 'Rencana aksi' }, daftar);
	expect(tampil).toEqual(['c', 'd']);
	expect(Object.fromEntries(hitungan.jenis)).toEqual({ Bab: 1, 'Rencana aksi': 2 });
	expect(Object.fromEntries(hitungan.peta)).toEqual({ 'lain-2030': 2 });
});

test('the address reproduces the request, and values that nothing has are left out', () => {
	const permintaan = { q: 'a & "b"', segi: { ...kosong, jenis: 'Bab', tahun: '2030' } };
	const alamat = formatRequest(permintaan);
	expect(parseRequest(new URLSearchParams(alamat), daftar)).toEqual(permintaan);
	expect(parseRequest(new URLSearchParams('jenis=Roman&q=x'), daftar).segi.jenis).toBe('');
	expect(formatRequest({ q: '  ', segi: kosong })).toBe('');
});

test('a road map is named by words that only its title has, or by a synonym of them', () => {
	const frasa = listRecordPhrases(
		groupSinonim([{ kode: 'cb', arah: 'dua', kata: ['Conbar', 'Contoh Barat'] }]),
	);
	const sebut = (q: string) => {
		const { peta, kata } = findNamedPeta(daftar, q, {
			akar: new Set(),
			queryPhrases: frasa,
			frasaRekaman: frasa,
		});
		return [[...peta], [...kata]];
	};
	expect(sebut('pegawai CONTOH')).toEqual([['contoh-2030'], ['contoh']]);
	expect(sebut('pegawai conbar')).toEqual([['contoh-2030'], ['conbar']]);
	expect(sebut('pegawai barat 2030')).toEqual([[], []]);
});
