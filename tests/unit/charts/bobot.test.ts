import { expect, test } from 'vitest';
import { makeBobotChart } from '../../../src/charts/bobot.ts';

const component = (kode: string, bobot: number | null, induk: string | null = null) => ({
	kode,
	nama: kode.toUpperCase(),
	bobot,
	induk,
	sumber: { bagian: 'BAB V.2', letak: 'huruf a' },
	catatan: [],
});
const chart = makeBobotChart([
	component('a', 60),
	component('a1', null, 'a'),
	component('b', 40),
	component('b1', 25, 'b'),
	component('b1x', 10, 'b1'),
	component('b1y', 15, 'b1'),
	component('b2', 15, 'b'),
]);

test('each part lies within its parent, after the parts before it', () => {
	const range = chart.deret[0]?.titik.map(({ awal, letak }) => [awal, letak]);
	expect(chart.kategori).toEqual(['A', 'B', 'B1', 'B1X', 'B1Y', 'B2']);
	expect(range).toEqual([
		[0, 60],
		[60, 100],
		[60, 85],
		[60, 70],
		[70, 85],
		[85, 100],
	]);
	expect(chart.sumbu).toMatchObject({ min: 0, maks: 100 });
});

test('a weight that the source does not give is not drawn, and this is said', () => {
	expect(chart.kategori).not.toContain('A1');
	expect(chart.temuan).toBe(
		'Dari jumlah 100: A 60 dan B 40. 1 komponen tidak dirinci bobotnya di sumber, sehingga tidak digambar.',
	);
});
