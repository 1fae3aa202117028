import { expect, test } from 'vitest';
import { saringanKosong } from '../../../src/domain/saring.ts';
import { bacaSaringan, tulisSaringan } from '../../../src/domain/saringan-alamat.ts';

const semua = () => true;

test('a state survives its address', () => {
	const saringan = {
		...saringanKosong,
		q: 'izin & "retribusi" <b>',
		area: ['sdm', 'tatalaksana'],
		opd: ['a/bappeda'],
		'quick-win': ['a/kt-qw-1', 'tidak-disebut'],
		peran: 'utama' as const,
		tahun: ['2021'],
		urut: 'nama' as const,
	};
	expect(bacaSaringan(new URLSearchParams(tulisSaringan(saringan)), semua)).toEqual(saringan);
});

test('the state that shows everything has an empty address', () => {
	expect(tulisSaringan(saringanKosong)).toBe('');
	expect(tulisSaringan({ ...saringanKosong, q: '  ', peran: 'utama' })).toBe('');
	expect(bacaSaringan(new URLSearchParams(), semua)).toEqual(saringanKosong);
});

test('what the page does not offer is left out of an address', () => {
	const alamat = new URLSearchParams('area=sdm&area=lama&area=sdm&urut=acak&peran=utama&lain=1');
	expect(bacaSaringan(alamat, (d, nilai) => d === 'area' && nilai === 'sdm')).toEqual({
		...saringanKosong,
		area: ['sdm'],
	});
});

test('of several agencies the first counts, and an endless query is cut', () => {
	const alamat = new URLSearchParams(`opd=a&opd=b&q=${'x'.repeat(10_000)}`);
	expect(bacaSaringan(alamat, semua)).toMatchObject({ opd: ['a'], q: 'x'.repeat(200) });
});
