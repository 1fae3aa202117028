import { describe, expect, test } from 'vitest';
import { makeMatcher, normalizeWords } from '../../../src/domain/match-words.ts';
import {
	type FilterRow,
	type Filter,
	dimensions,
	filterRows,
	listActiveFilters,
	emptyFilter,
	sortRows,
} from '../../../src/domain/filter.ts';

const rows = (content: Partial<FilterRow> & { kata?: string }): FilterRow => ({
	peta: ['a'],
	kelompok: [],
	koordinator: [],
	pelaksana: [],
	area: ['sdm'],
	utama: [],
	pendukung: [],
	target: ['terukur'],
	'quick-win': ['tidak-disebut'],
	tahun: [],
	periode: [],
	keadaan: [],
	catatan: ['tidak'],
	...content,
	kata: normalizeWords(content.kata ?? ''),
});
const examples = [
	rows({ kata: 'Survei Kepuasan', utama: ['bappeda'], tahun: ['2020', '2021'] }),
	rows({
		kata: 'Aplikasi pengaduan',
		'quick-win': ['kt-qw-1', 'kt-qw-2'],
		utama: ['kominfo'],
		pendukung: ['bappeda'],
		area: ['layanan'],
	}),
	rows({
		kata: 'Pengaduan daring',
		utama: ['bappeda'],
		area: ['layanan'],
		target: ['belum_diisi', 'terukur'],
		catatan: ['ada'],
		tahun: ['2021'],
	}),
	rows({ kata: 'Café', peta: ['b'], target: ['tidak_ada'], catatan: ['ada'] }),
];
const run = (content: Partial<Filter>) => filterRows(examples, { ...emptyFilter, ...content });
const shown = (content: Partial<Filter>) =>
	run(content).tampil.flatMap((oneShown, i) => (oneShown ? [i] : []));

describe('saring', () => {
	test('shows everything without a filter', () => {
		expect(shown({})).toEqual([0, 1, 2, 3]);
		expect(shown({ q: '  ' })).toEqual([0, 1, 2, 3]);
	});

	test.each([
		['peta', ['b'], [3]],
		['area', ['layanan'], [1, 2]],
		['target', ['belum_diisi'], [2]],
		['target', ['terukur'], [0, 1, 2]],
		['quick-win', ['kt-qw-2'], [1]],
		['quick-win', ['kt-qw-1', 'kt-qw-2'], [1]],
		['quick-win', ['tidak-disebut'], [0, 2, 3]],
		['tahun', ['2020'], [0]],
		['catatan', ['ada'], [2, 3]],
		['opd', ['bappeda'], [0, 1, 2]],
	] as const)('narrows by %s %j', (d, nilai, present) => {
		expect(shown({ [d]: nilai })).toEqual(present);
	});

	test('tells lead from support of the chosen agency, and ignores the role without one', () => {
		expect(shown({ opd: ['bappeda'], peran: 'utama' })).toEqual([0, 2]);
		expect(shown({ opd: ['bappeda'], peran: 'pendukung' })).toEqual([1]);
		expect(run({ opd: ['bappeda'], peran: 'utama' }).peran).toEqual({
			'': 3,
			utama: 2,
			koordinator: 0,
			pelaksana: 0,
			pendukung: 1,
		});
		expect(shown({ peran: 'pendukung' })).toEqual([0, 1, 2, 3]);
	});

	test('widens within one filter and narrows across filters', () => {
		expect(shown({ tahun: ['2020', '2021'] })).toEqual([0, 2]);
		expect(shown({ tahun: ['2020', '2021'], area: ['layanan'] })).toEqual([2]);
	});

	test('finds words whatever their case, accents and order', () => {
		expect(shown({ q: 'PENGADUAN' })).toEqual([1, 2]);
		expect(shown({ q: 'pengaduan  aplikasi' })).toEqual([1]);
		expect(shown({ q: 'cafe' })).toEqual([3]);
		expect(shown({ q: '.*' })).toEqual([]);
	});

	test('counts each choice as narrowed by the other filters only', () => {
		const { pilihan } = run({ area: ['layanan'], catatan: ['ada'] });
		expect(Object.fromEntries(pilihan.area)).toEqual({ layanan: 1, sdm: 1 });
		expect(Object.fromEntries(pilihan.catatan)).toEqual({ tidak: 1, ada: 1 });
		expect(Object.fromEntries(pilihan.target)).toEqual({ belum_diisi: 1, terukur: 1 });
	});

	test('every count is what choosing it alone gives', () => {
		const start: Partial<Filter> = { q: 'a', catatan: ['tidak'] };
		for (const d of dimensions)
			for (const [nilai, total] of run(start).pilihan[d])
				expect(run({ ...start, [d]: [nilai] }).jumlah, `${d} ${nilai}`).toBe(total);
	});

	test('says what would show without each filter', () => {
		const result = run({ q: 'survei', area: ['layanan'] });
		expect(result.jumlah).toBe(0);
		expect(result.tanpa).toMatchObject({ q: 2, area: 1, target: 0 });
		expect(listActiveFilters({ ...emptyFilter, q: 'survei', area: ['layanan'] })).toEqual([
			'q',
			'area',
		]);
	});

	test('takes a row with several values of one filter once', () => {
		expect(run({ target: ['terukur', 'belum_diisi'] }).jumlah).toBe(3);
	});
});

describe('urutkan', () => {
	const keys = [
		{ kode: 'X-10', nama: 'beta', pelaku: '' },
		{ kode: 'X-9', nama: 'Alfa', pelaku: 'Dinas' },
		{ kode: 'X-2', nama: 'beta', pelaku: 'Badan' },
	];
	test.each([
		['', [0, 1, 2]],
		['kode', [2, 1, 0]],
		['nama', [1, 0, 2]],
		['opd', [2, 1, 0]],
	] as const)('orders by %j, numbers by their value and nameless leads last', (order, results) => {
		expect(sortRows(keys, order)).toEqual(results);
	});
});

test('a query of spaces matches nothing in particular', () => {
	expect(makeMatcher(' \n ')).toBeNull();
});
