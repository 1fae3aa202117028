import { expect, test } from 'vitest';
import { emptyFilter } from '../../../src/domain/filter.ts';
import { parseFilter, formatFilter } from '../../../src/domain/filter-address.ts';

const all = () => true;

test('a state survives its address', () => {
	const filter = {
		...emptyFilter,
		q: 'izin & "retribusi" <b>',
		area: ['sdm', 'tatalaksana'],
		opd: ['a/bappeda'],
		'quick-win': ['a/kt-qw-1', 'tidak-disebut'],
		peran: 'utama' as const,
		tahun: ['2021'],
		urut: 'nama' as const,
	};
	expect(parseFilter(new URLSearchParams(formatFilter(filter)), all)).toEqual(filter);
});

test('the state that shows everything has an empty address', () => {
	expect(formatFilter(emptyFilter)).toBe('');
	expect(formatFilter({ ...emptyFilter, q: '  ', peran: 'utama' })).toBe('');
	expect(parseFilter(new URLSearchParams(), all)).toEqual(emptyFilter);
});

test('what the page does not offer is left out of an address', () => {
	const address = new URLSearchParams('area=sdm&area=lama&area=sdm&urut=acak&peran=utama&lain=1');
	expect(parseFilter(address, (d, nilai) => d === 'area' && nilai === 'sdm')).toEqual({
		...emptyFilter,
		area: ['sdm'],
	});
});

test('of several agencies the first counts, and an endless query is cut', () => {
	const address = new URLSearchParams(`opd=a&opd=b&q=${'x'.repeat(10_000)}`);
	expect(parseFilter(address, all)).toMatchObject({ opd: ['a'], q: 'x'.repeat(200) });
});
