import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getPlot } from '../../../src/charts/plot.ts';
import { makeCanvasData } from '../../../src/charts/canvas.ts';
import { listChartRows } from '../../../src/charts/rows.ts';
import { makeSmallChart } from '../../../src/charts/small.ts';
import { listChartNotes } from '../../../src/charts/caption.ts';
import { type Chart, makeIndikatorChart } from '../../../src/charts/specification.ts';
import { renderSvgContent, renderPageSvg } from '../../../src/charts/svg.ts';
import { sampleIndikator } from '../samples.ts';

const publication = (tahun: number, teks: string) => ({
	tahun,
	teks,
	tanggal_terbit: `${tahun + 1}-02-01`,
	sumber: 'Laporan',
});

/** Targets and realisations from 2020 on. */
const series = (
	target: string[],
	realisasi: string[],
	content: Record<string, unknown> = {},
): Chart =>
	makeIndikatorChart(
		sampleIndikator({
			skala: { jenis: 'angka' },
			nilai: target.map((teks, i) => ({ peran: 'target', tahun: 2020 + i, teks })),
			realisasi: realisasi.map((text, i) => publication(2020 + i, text)),
			...content,
		}),
	);
const number = (count: number, formula: (i: number) => number) =>
	Array.from({ length: count }, (_, i) => formula(i).toFixed(2).replace('.', ','));

/** Words in a drawing as boxes: bold text of 13 px is at most 7.4 px wide a character on average. */
function box(chart: Chart) {
	return parse(`<svg>${renderSvgContent(chart)}</svg>`)
		.querySelectorAll('text')
		.map((element) => {
			const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name))) as [
				number,
				number,
			];
			const width = element.text.length * 7.4;
			const start = { middle: x - width / 2, end: x - width }[
				element.getAttribute('text-anchor') ?? ''
			];
			return {
				teks: element.text,
				kiri: start ?? x,
				kanan: (start ?? x) + width,
				atas: y - 10,
				bawah: y + 3,
			};
		});
}

/** Pairs of words that run into each other. */
const collisions = (chart: Chart) =>
	box(chart).flatMap((a, i, all) =>
		all
			.slice(i + 1)
			.filter((b) => a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah)
			.map((b) => `${a.teks} × ${b.teks}`),
	);

describe('words in a drawing', () => {
	const berdekatan = series(
		number(21, (i) => 50 + i * 1.5),
		number(21, (i) => 50.4 + i * 1.45),
	);
	const bersilang = series(
		number(21, (i) => 90 - i * 2),
		number(21, (i) => 50 + i * 2),
	);
	const acak = series(
		number(21, (i) => 60 + 20 * Math.sin(i * 2)),
		number(21, (i) => 60 + 20 * Math.cos(i * 3)),
	);
	const all = { berdekatan, bersilang, acak };

	test.each(Object.entries(all))(
		'of twenty-one years and two series never run into each other: %s',
		(_nama, chart) => {
			expect(chart.kategori).toHaveLength(21);
			expect(collisions(chart)).toEqual([]);
		},
	);

	test.each(Object.entries(all))('stay within the drawing: %s', (_nama, chart) => {
		const { lebar, tinggi } = getPlot(chart);
		for (const oneBox of box(chart)) {
			expect(oneBox.kiri, oneBox.teks).toBeGreaterThanOrEqual(-1);
			expect(oneBox.kanan, oneBox.teks).toBeLessThanOrEqual(lebar + 1);
			expect(oneBox.atas, oneBox.teks).toBeGreaterThanOrEqual(-1);
			expect(oneBox.bawah, oneBox.teks).toBeLessThanOrEqual(tinggi);
		}
	});

	test('keep the ends of a series before the rest, and say where the others stand', () => {
		const written = box(acak).map(({ teks }) => teks);
		for (const point of acak.deret.map((oneSeries) => oneSeries.titik.at(-1)))
			expect(written).toContain(point?.label);
		expect(listChartNotes(acak)).toContain('Nilai yang tidak ditulis pada gambar ada di tabelnya.');
	});

	test('are all written where there is room', () => {
		const chart = series(['50', '55', '60'], ['52', '53', '61']);
		const written = box(chart).map(({ teks }) => teks);
		expect(written).toEqual(expect.arrayContaining(['50', '55', '60', '52', '53', '61']));
		expect(listChartNotes(chart).join(' ')).not.toContain('tidak ditulis');
	});

	test('with an axis far below zero run into nothing either', () => {
		const chart = series(
			number(21, (i) => -1250 + i * 100),
			number(21, (i) => -1240 + i * 90),
		);
		expect(chart.sumbu.min).toBeLessThanOrEqual(-1250);
		expect(collisions(chart)).toEqual([]);
	});
});

describe('a realisation that equals its target', () => {
	const same = series(['10', '12'], ['10', '12']);
	const marks = parse(renderPageSvg(same))
		.querySelectorAll('circle')
		.map((element) => ({
			peran: element.getAttribute('class'),
			r: Number(element.getAttribute('r')),
			hampa: element.getAttribute('style') === 'fill:none',
		}));

	test('shows as a dot within a ring in the drawing', () => {
		const [rings, , point] = marks;
		expect(rings).toMatchObject({ peran: 'tanda-target', hampa: true });
		expect(point).toMatchObject({ peran: 'tanda-realisasi', hampa: false });
		// The ring's line lies wholly outside the dot.
		expect((rings?.r ?? 0) - 1.25).toBeGreaterThan((point?.r ?? 0) + 2);
	});

	test('and the canvas is given the same sizes', () => {
		const { deret: data } = makeCanvasData(same);
		expect(data.map(({ peran, jari }) => [peran, jari])).toEqual([
			['target', [11, 11]],
			['realisasi', [4, 4]],
		]);
	});

	test('while marks apart keep their usual size', () => {
		const far = series(['10', '12'], ['11', '10']);
		expect(makeCanvasData(far).deret.every(({ jari }) => jari === undefined)).toBe(true);
	});
});

/** A chart with its drawing and what its canvas is given. */
const drawing = (target: string[], realisasi: string[] = [], content = {}) => {
	const chart = series(target, realisasi, content);
	return { chart, svg: parse(renderPageSvg(chart)), canvas: makeCanvasData(chart) };
};

describe('what a target says beyond its number', () => {
	test('a bound is an open mark with an arrow to where values satisfy it, also on the canvas', () => {
		const { svg, canvas, chart } = drawing(['>64', 'maksimal 70', '66']);
		const arrows = svg.querySelectorAll('.panah').map((path) => path.getAttribute('d') ?? '');
		expect(arrows.map((path) => /v(-?)11/.exec(path)?.[1])).toEqual(['-', '']);
		expect(svg.querySelectorAll('circle.tanda-target')).toHaveLength(3);
		expect(canvas.deret[0]?.panah).toEqual([-11, 11, 0]);
		expect(collisions(chart)).toEqual([]);
	});

	test('a range is a hollow bar from end to end, and no line leads to it', () => {
		const { svg, canvas, chart } = drawing(['60', '70-80', '75-85'], ['62', '75', '90']);
		const bars = svg.querySelectorAll('rect.tanda-target');
		expect(bars.map((bar) => bar.getAttribute('style'))).toEqual(['fill:none', 'fill:none']);
		const { min, maks } = chart.sumbu;
		const { tinggi, atas, bawah } = getPlot(chart);
		const tall = (10 / (maks - min)) * (tinggi - atas - bawah);
		expect(Number(bars[0]?.getAttribute('height'))).toBeCloseTo(tall, 0);
		expect(svg.querySelector('.garis-target')?.getAttribute('d')).not.toContain('L');
		expect(svg.querySelector('.garis-realisasi')?.getAttribute('d')?.match(/L/g)).toHaveLength(2);
		expect(canvas.deret[0]?.letak).toEqual([60, [70, 80], [75, 85]]);
		expect(collisions(chart)).toEqual([]);
	});

	test('a pair stands at its number with its grade in the words', () => {
		const skala = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] };
		const { svg, canvas } = drawing(['57/CC', '60/B', '>70/BB'], ['58,2/CC'], { skala });
		expect(canvas.deret[0]?.letak).toEqual([57, 60, 70]);
		const words = svg.querySelectorAll('text:not(.lembut)').map(({ text }) => text);
		expect(words.toSorted()).toEqual(['57/CC', '58,2/CC', '60/B', '>70/BB'].toSorted());
		expect(svg.querySelectorAll('text.lembut').some(({ text }) => text === 'BB')).toBe(false);
	});

	test.each([
		['pairs', (i: number) => `>${50 + i}/B`],
		['ranges', (i: number) => `${40 + i}-${50 + i}`],
		['bounds', (i: number) => `≤ ${90 - 2 * i}`],
	])('%s of twenty-one years with realisations have words that never collide', (_kind, write) => {
		const chart = series(
			Array.from({ length: 21 }, (_, i) => write(i)),
			number(21, (i) => 52 + i),
		);
		expect(collisions(chart)).toEqual([]);
		const { lebar, tinggi } = getPlot(chart);
		for (const word of box(chart)) {
			expect(word.kanan, word.teks).toBeLessThanOrEqual(lebar + 1);
			expect(word.atas, word.teks).toBeGreaterThanOrEqual(-1);
			expect(word.bawah, word.teks).toBeLessThanOrEqual(tinggi);
		}
	});

	test('signs are spelled for those who hear them', () => {
		const { canvas } = drawing(['>64', '≤ 3 hari', '70-80', 'minimal 80']);
		expect(canvas.tempat.map(([, , words]) => words)).toEqual([
			'>64 (lebih dari 64)',
			'≤ 3 hari (paling banyak 3 hari)',
			'70-80 (70 sampai 80)',
			'minimal 80',
		]);
	});

	test('the rows of the download carry bound, upper end and grade', () => {
		const rows = listChartRows(series(['≥ 60', '70-80', '57/CC'], []));
		expect(
			rows.map(({ nilai, batas, nilai_atas, tingkat }) => [nilai, batas, nilai_atas, tingkat]),
		).toEqual([
			[60, 'paling_sedikit', null, null],
			[70, null, 80, null],
			[57, null, null, 'CC'],
		]);
	});

	test('a small chart has them too', () => {
		const { tanda, jalur } = makeSmallChart(
			sampleIndikator({
				skala: { jenis: 'angka' },
				nilai: ['>60', '70-80', '82'].map((teks, i) => ({
					peran: 'target',
					tahun: 2020 + i,
					teks,
				})),
			}),
		);
		expect(tanda.map(({ panah, yBawah }) => [panah, yBawah !== null])).toEqual([
			[-1, false],
			[0, true],
			[0, false],
		]);
		expect(jalur).not.toContain('L');
	});
});
