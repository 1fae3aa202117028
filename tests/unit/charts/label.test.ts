import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getPlot } from '../../../src/charts/bidang.ts';
import { makeCanvasData } from '../../../src/charts/kanvas.ts';
import { listChartNotes } from '../../../src/charts/keterangan.ts';
import { type Chart, makeIndikatorChart } from '../../../src/charts/spesifikasi.ts';
import { renderSvgContent, renderPageSvg } from '../../../src/charts/svg.ts';
import { indikatorContoh } from '../contoh.ts';

const terbitan = (tahun: number, teks: string) => ({
	tahun,
	teks,
	tanggal_terbit: `${tahun + 1}-02-01`,
	sumber: 'Laporan',
});

/** Targets and realisations from 2020 on. */
const deret = (target: string[], realisasi: string[], isi: Record<string, unknown> = {}): Chart =>
	makeIndikatorChart(
		indikatorContoh({
			skala: { jenis: 'angka' },
			nilai: target.map((teks, i) => ({ peran: 'target', tahun: 2020 + i, teks })),
			realisasi: realisasi.map((teks, i) => terbitan(2020 + i, teks)),
			...isi,
		}),
	);
const angka = (banyak: number, rumus: (i: number) => number) =>
	Array.from({ length: banyak }, (_, i) => rumus(i).toFixed(2).replace('.', ','));

/** Words in a drawing as boxes: bold text of 13 px is at most 7.4 px wide a character on average. */
function kotak(grafik: Chart) {
	return parse(`<svg>${renderSvgContent(grafik)}</svg>`)
		.querySelectorAll('text')
		.map((satu) => {
			const [x, y] = ['x', 'y'].map((nama) => Number(satu.getAttribute(nama))) as [number, number];
			const lebar = satu.text.length * 7.4;
			const awal = { middle: x - lebar / 2, end: x - lebar }[
				satu.getAttribute('text-anchor') ?? ''
			];
			return {
				teks: satu.text,
				kiri: awal ?? x,
				kanan: (awal ?? x) + lebar,
				atas: y - 10,
				bawah: y + 3,
			};
		});
}

/** Pairs of words that run into each other. */
const tabrakan = (grafik: Chart) =>
	kotak(grafik).flatMap((a, i, semua) =>
		semua
			.slice(i + 1)
			.filter((b) => a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah)
			.map((b) => `${a.teks} × ${b.teks}`),
	);

describe('words in a drawing', () => {
	const berdekatan = deret(
		angka(21, (i) => 50 + i * 1.5),
		angka(21, (i) => 50.4 + i * 1.45),
	);
	const bersilang = deret(
		angka(21, (i) => 90 - i * 2),
		angka(21, (i) => 50 + i * 2),
	);
	const acak = deret(
		angka(21, (i) => 60 + 20 * Math.sin(i * 2)),
		angka(21, (i) => 60 + 20 * Math.cos(i * 3)),
	);
	const semua = { berdekatan, bersilang, acak };

	test.each(Object.entries(semua))(
		'of twenty-one years and two series never run into each other: %s',
		(_nama, grafik) => {
			expect(grafik.kategori).toHaveLength(21);
			expect(tabrakan(grafik)).toEqual([]);
		},
	);

	test.each(Object.entries(semua))('stay within the drawing: %s', (_nama, grafik) => {
		const { lebar, tinggi } = getPlot(grafik);
		for (const satu of kotak(grafik)) {
			expect(satu.kiri, satu.teks).toBeGreaterThanOrEqual(-1);
			expect(satu.kanan, satu.teks).toBeLessThanOrEqual(lebar + 1);
			expect(satu.atas, satu.teks).toBeGreaterThanOrEqual(-1);
			expect(satu.bawah, satu.teks).toBeLessThanOrEqual(tinggi);
		}
	});

	test('keep the ends of a series before the rest, and say where the others stand', () => {
		const tertulis = kotak(acak).map(({ teks }) => teks);
		for (const titik of acak.deret.map((satu) => satu.titik.at(-1)))
			expect(tertulis).toContain(titik?.label);
		expect(listChartNotes(acak)).toContain('Nilai yang tidak ditulis pada gambar ada di tabelnya.');
	});

	test('are all written where there is room', () => {
		const grafik = deret(['50', '55', '60'], ['52', '53', '61']);
		const tertulis = kotak(grafik).map(({ teks }) => teks);
		expect(tertulis).toEqual(expect.arrayContaining(['50', '55', '60', '52', '53', '61']));
		expect(listChartNotes(grafik).join(' ')).not.toContain('tidak ditulis');
	});

	test('with an axis far below zero run into nothing either', () => {
		const grafik = deret(
			angka(21, (i) => -1250 + i * 100),
			angka(21, (i) => -1240 + i * 90),
		);
		expect(grafik.sumbu.min).toBeLessThanOrEqual(-1250);
		expect(tabrakan(grafik)).toEqual([]);
	});
});

describe('a realisation that equals its target', () => {
	const sama = deret(['10', '12'], ['10', '12']);
	const tanda = parse(renderPageSvg(sama))
		.querySelectorAll('circle')
		.map((satu) => ({
			peran: satu.getAttribute('class'),
			r: Number(satu.getAttribute('r')),
			hampa: satu.getAttribute('style') === 'fill:none',
		}));

	test('shows as a dot within a ring in the drawing', () => {
		const [cincin, , titik] = tanda;
		expect(cincin).toMatchObject({ peran: 'tanda-target', hampa: true });
		expect(titik).toMatchObject({ peran: 'tanda-realisasi', hampa: false });
		// The ring's line lies wholly outside the dot.
		expect((cincin?.r ?? 0) - 1.25).toBeGreaterThan((titik?.r ?? 0) + 2);
	});

	test('and the canvas is given the same sizes', () => {
		const { deret: data } = makeCanvasData(sama);
		expect(data.map(({ peran, jari }) => [peran, jari])).toEqual([
			['target', [11, 11]],
			['realisasi', [4, 4]],
		]);
	});

	test('while marks apart keep their usual size', () => {
		const jauh = deret(['10', '12'], ['11', '10']);
		expect(makeCanvasData(jauh).deret.every(({ jari }) => jari === undefined)).toBe(true);
	});
});
