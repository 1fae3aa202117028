import { describe, expect, test } from 'vitest';
import { buatPencocok, siapkanKata } from '../../../src/domain/cocok-kata.ts';
import {
	type BarisSaring,
	type Saringan,
	dimensi,
	saring,
	saringanAktif,
	saringanKosong,
	urutkan,
} from '../../../src/domain/saring.ts';

const baris = (isi: Partial<BarisSaring> & { kata?: string }): BarisSaring => ({
	peta: ['a'],
	area: ['sdm'],
	utama: [],
	pendukung: [],
	target: ['terukur'],
	'quick-win': ['tidak-disebut'],
	tahun: [],
	catatan: ['tidak'],
	...isi,
	kata: siapkanKata(isi.kata ?? ''),
});
const contoh = [
	baris({ kata: 'Survei Kepuasan', utama: ['bappeda'], tahun: ['2020', '2021'] }),
	baris({
		kata: 'Aplikasi pengaduan',
		'quick-win': ['kt-qw-1', 'kt-qw-2'],
		utama: ['kominfo'],
		pendukung: ['bappeda'],
		area: ['layanan'],
	}),
	baris({
		kata: 'Pengaduan daring',
		utama: ['bappeda'],
		area: ['layanan'],
		target: ['belum_diisi', 'terukur'],
		catatan: ['ada'],
		tahun: ['2021'],
	}),
	baris({ kata: 'Café', peta: ['b'], target: ['tidak_ada'], catatan: ['ada'] }),
];
const jalankan = (isi: Partial<Saringan>) => saring(contoh, { ...saringanKosong, ...isi });
const tampil = (isi: Partial<Saringan>) =>
	jalankan(isi).tampil.flatMap((satu, i) => (satu ? [i] : []));

describe('saring', () => {
	test('shows everything without a filter', () => {
		expect(tampil({})).toEqual([0, 1, 2, 3]);
		expect(tampil({ q: '  ' })).toEqual([0, 1, 2, 3]);
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
	] as const)('narrows by %s %j', (d, nilai, ada) => {
		expect(tampil({ [d]: nilai })).toEqual(ada);
	});

	test('tells lead from support of the chosen agency, and ignores the role without one', () => {
		expect(tampil({ opd: ['bappeda'], peran: 'utama' })).toEqual([0, 2]);
		expect(tampil({ opd: ['bappeda'], peran: 'pendukung' })).toEqual([1]);
		expect(jalankan({ opd: ['bappeda'], peran: 'utama' }).peran).toEqual({
			'': 3,
			utama: 2,
			pendukung: 1,
		});
		expect(tampil({ peran: 'pendukung' })).toEqual([0, 1, 2, 3]);
	});

	test('widens within one filter and narrows across filters', () => {
		expect(tampil({ tahun: ['2020', '2021'] })).toEqual([0, 2]);
		expect(tampil({ tahun: ['2020', '2021'], area: ['layanan'] })).toEqual([2]);
	});

	test('finds words whatever their case, accents and order', () => {
		expect(tampil({ q: 'PENGADUAN' })).toEqual([1, 2]);
		expect(tampil({ q: 'pengaduan  aplikasi' })).toEqual([1]);
		expect(tampil({ q: 'cafe' })).toEqual([3]);
		expect(tampil({ q: '.*' })).toEqual([]);
	});

	test('counts each choice as narrowed by the other filters only', () => {
		const { pilihan } = jalankan({ area: ['layanan'], catatan: ['ada'] });
		expect(Object.fromEntries(pilihan.area)).toEqual({ layanan: 1, sdm: 1 });
		expect(Object.fromEntries(pilihan.catatan)).toEqual({ tidak: 1, ada: 1 });
		expect(Object.fromEntries(pilihan.target)).toEqual({ belum_diisi: 1, terukur: 1 });
	});

	test('every count is what choosing it alone gives', () => {
		const awal: Partial<Saringan> = { q: 'a', catatan: ['tidak'] };
		for (const d of dimensi)
			for (const [nilai, jumlah] of jalankan(awal).pilihan[d])
				expect(jalankan({ ...awal, [d]: [nilai] }).jumlah, `${d} ${nilai}`).toBe(jumlah);
	});

	test('says what would show without each filter', () => {
		const hasil = jalankan({ q: 'survei', area: ['layanan'] });
		expect(hasil.jumlah).toBe(0);
		expect(hasil.tanpa).toMatchObject({ q: 2, area: 1, target: 0 });
		expect(saringanAktif({ ...saringanKosong, q: 'survei', area: ['layanan'] })).toEqual([
			'q',
			'area',
		]);
	});

	test('takes a row with several values of one filter once', () => {
		expect(jalankan({ target: ['terukur', 'belum_diisi'] }).jumlah).toBe(3);
	});
});

describe('urutkan', () => {
	const kunci = [
		{ kode: 'X-10', nama: 'beta', pelaku: '' },
		{ kode: 'X-9', nama: 'Alfa', pelaku: 'Dinas' },
		{ kode: 'X-2', nama: 'beta', pelaku: 'Badan' },
	];
	test.each([
		['', [0, 1, 2]],
		['kode', [2, 1, 0]],
		['nama', [1, 0, 2]],
		['opd', [2, 1, 0]],
	] as const)('orders by %j, numbers by their value and nameless leads last', (urut, hasil) => {
		expect(urutkan(kunci, urut)).toEqual(hasil);
	});
});

test('a query of spaces matches nothing in particular', () => {
	expect(buatPencocok(' \n ')).toBeNull();
});
