import { expect, test } from 'vitest';
import { makeBobotChart } from '../../../src/charts/bobot.ts';

const komponen = (kode: string, bobot: number | null, induk: string | null = null) => ({
	kode,
	nama: kode.toUpperCase(),
	bobot,
	induk,
	sumber: 'BAB V.2, huruf a',
	catatan: [],
});
const grafik = makeBobotChart([
	komponen('a', 60),
	komponen('a1', null, 'a'),
	komponen('b', 40),
	komponen('b1', 25, 'b'),
	komponen('b1x', 10, 'b1'),
	komponen('b1y', 15, 'b1'),
	komponen('b2', 15, 'b'),
]);

test('each part lies within its parent, after the parts before it', () => {
	const rentang = grafik.deret[0]?.titik.map(({ awal, letak }) => [awal, letak]);
	expect(grafik.kategori).toEqual(['A', 'B', 'B1', 'B1X', 'B1Y', 'B2']);
	expect(rentang).toEqual([
		[0, 60],
		[60, 100],
		[60, 85],
		[60, 70],
		[70, 85],
		[85, 100],
	]);
	expect(grafik.sumbu).toMatchObject({ min: 0, maks: 100 });
});

test('a weight that the source does not give is not drawn, and this is said', () => {
	expect(grafik.kategori).not.toContain('A1');
	expect(grafik.temuan).toBe(
		'Dari jumlah 100: A 60 dan B 40. 1 komponen tidak dirinci bobotnya di sumber, sehingga tidak digambar.',
	);
});
