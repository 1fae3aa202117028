import { expect, test } from 'vitest';
import { parseRecordList, findNamedPeta } from '../../../src/search/record-list.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim-marks.ts';
import { parseRequest, filterResults, formatRequest } from '../../../src/search/search-filter.ts';

const list = parseRecordList(
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
const empty = { peta: '', jenis: '', area: '', opd: '', tahun: '' };

test('parts of a page are one result, records apart are results of their own', () => {
	expect([...list.rekaman].map(([id, { halaman }]) => `${id}:${halaman}`)).toEqual([
		'a:a',
		'b:a',
		'c:c',
		'd:d',
	]);
});

test('a list that is not that of the index is refused', () => {
	expect(() => parseRecordList({ segi: list.segi, kelompok: [] }, ['a'])).toThrow(
		'not that of the index',
	);
});

test('facets narrow, and each value is counted as if it were chosen instead', () => {
	const all = ['a', 'c', 'd'];
	const { tampil, hitungan } = filterResults(all, { ...empty, jenis: 'Rencana aksi' }, list);
	expect(tampil).toEqual(['c', 'd']);
	expect(Object.fromEntries(hitungan.jenis)).toEqual({ Bab: 1, 'Rencana aksi': 2 });
	expect(Object.fromEntries(hitungan.peta)).toEqual({ 'lain-2030': 2 });
});

test('the address reproduces the request, and values that nothing has are left out', () => {
	const request = { q: 'a & "b"', segi: { ...empty, jenis: 'Bab', tahun: '2030' } };
	const address = formatRequest(request);
	expect(parseRequest(new URLSearchParams(address), list)).toEqual(request);
	expect(parseRequest(new URLSearchParams('jenis=Roman&q=x'), list).segi.jenis).toBe('');
	expect(formatRequest({ q: '  ', segi: empty })).toBe('');
});

test('a road map is named by words that only its title has, or by a synonym of them', () => {
	const phrases = listRecordPhrases(
		groupSinonim([{ kode: 'cb', arah: 'dua', kata: ['Conbar', 'Contoh Barat'] }]),
	);
	const mention = (q: string) => {
		const { peta, kata } = findNamedPeta(list, q, {
			akar: new Set(),
			queryPhrases: phrases,
			frasaRekaman: phrases,
		});
		return [[...peta], [...kata]];
	};
	expect(mention('pegawai CONTOH')).toEqual([['contoh-2030'], ['contoh']]);
	expect(mention('pegawai conbar')).toEqual([['contoh-2030'], ['conbar']]);
	expect(mention('pegawai barat 2030')).toEqual([[], []]);
});
