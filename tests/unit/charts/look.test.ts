import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { listChartRows } from '../../../src/charts/rows.ts';
import { describeGaps } from '../../../src/charts/gap.ts';
import { renderEmbedPage } from '../../../src/charts/embed-page.ts';
import { makeCanvasData } from '../../../src/charts/canvas.ts';
import { listChartNotes } from '../../../src/charts/caption.ts';
import { makeIndikatorChart } from '../../../src/charts/specification.ts';
import { wrapText, renderStandaloneSvg } from '../../../src/charts/standalone-svg.ts';
import { renderPageSvg } from '../../../src/charts/svg.ts';
import { renderTable } from '../../../src/charts/table.ts';
import { placeAt, speech } from '../../../src/charts/walk.ts';
import { sampleIndikator } from '../samples.ts';

const gaya = (nama: string) =>
	readFileSync(join(import.meta.dirname, '../../../src', nama), 'utf8');
const rupa = { css: gaya('charts/marks.css'), token: gaya('styles/tokens.css') };
const asal = {
	dokumen: 'Road Map <A> & B',
	status: 'Rancangan',
	url: 'https://contoh.id/a/',
	path: '/a/',
};

/** An invented indicator with all three roles. */
const indikator = sampleIndikator({
	catatan: ['dua-angka'],
	realisasi: [
		{ tahun: 2021, teks: '62,5', tanggal_terbit: '2022-02-01', sumber: 'LKjIP 2021, hlm. 4' },
	],
});
const grafik = makeIndikatorChart(indikator, [
	{
		kode: 'dua-angka',
		jenis: 'kontradiksi',
		judul: 'Dua angka',
		penjelasan: 'Dua tabel menulis angka lain.',
		tertulis: [{ teks: '1', sumber: { bagian: 'BAB I' }, gambaran: false }],
		ditampilkan: null,
	},
]);
const nilai = ['60,92', '61,68', '65', '62,5'];

describe('published realisation', () => {
	test('is a series of its own with filled marks and a solid line', () => {
		const svg = renderPageSvg(grafik);
		expect(svg).toContain('class="tanda-realisasi"');
		expect(svg).toContain('class="garis-realisasi"');
		expect(listChartNotes(grafik).join(' ')).toContain('garis utuh: realisasi');
	});

	test('of an unknown year stands in a column and a series of its own, and asks for no other year', () => {
		const lama = { tahun: null, teks: '60', tanggal_terbit: null, sumber: 'BAB II' };
		const dua = makeIndikatorChart(sampleIndikator({ realisasi: [lama, ...indikator.realisasi] }));
		expect(dua.kategori.slice(0, 3)).toEqual(['Titik awal', 'Tanpa tahun', '2021']);
		expect(dua.deret.map(({ nama }) => nama).slice(2)).toEqual([
			'Realisasi',
			'Realisasi tanpa tahun',
		]);
		expect(describeGaps(dua).join(' ')).not.toContain('anpa tahun');
		expect(makeIndikatorChart(sampleIndikator({ realisasi: [lama] })).temuan).toContain(
			'Realisasi yang dimuat: 60, tanpa tahun pengukuran',
		);
	});

	test('stands in the finding, and years without it are named', () => {
		expect(grafik.temuan).toContain('Realisasi terbaru yang dimuat: 62,5 pada 2021.');
		expect(describeGaps(grafik)).toContain(
			'Realisasi untuk 2022 dan 2023 tidak dimuat di situs ini.',
		);
	});
});

const teks = (html: string, pemilih: string) =>
	parse(html)
		.querySelectorAll(pemilih)
		.map((satu) => satu.text);

describe('one specification agrees in', () => {
	test('the drawing', () => {
		const label = teks(renderPageSvg(grafik), 'text:not(.lembut)');
		expect(label.toSorted()).toEqual(nilai.toSorted());
	});

	test('the table', () => {
		const sel = teks(renderTable(grafik, String), 'td').filter((satu) => /^\d/.test(satu));
		expect(sel.toSorted()).toEqual(nilai.toSorted());
	});

	test('the rows of the download', () => {
		const baris = listChartRows(grafik);
		expect(baris.filter((satu) => satu.keadaan === 'ada').map((satu) => satu.teks)).toEqual([
			'60,92',
			'61,68',
			'62,5',
			'65',
		]);
		expect(baris.find((satu) => satu.peran === 'realisasi')).toMatchObject({
			kategori: '2021',
			nilai: 62.5,
		});
		expect(baris.find((satu) => satu.kategori === '2022' && satu.peran === 'target')).toMatchObject(
			{
				teks: null,
				nilai: null,
				keadaan: 'kosong',
			},
		);
	});

	test('the walk through the canvas', () => {
		const data = makeCanvasData(grafik);
		const kata = data.tempat.map((_, i) => speech(data, i));
		expect(kata).toEqual([
			'Titik awal: 60,92. 1 dari 7.',
			'2021, Target: 61,68. 2 dari 7.',
			'2021, Realisasi: 62,5. 3 dari 7.',
			'2022, Target: kosong. 4 dari 7.',
			'2022, Realisasi: tidak dimuat. 5 dari 7.',
			'2023, Target: 65. 6 dari 7.',
			'2023, Realisasi: tidak dimuat. 7 dari 7.',
		]);
	});

	test('the picture that is downloaded, with no colour left to look up', () => {
		const svg = renderStandaloneSvg(grafik, true, asal, rupa);
		expect(teks(svg, 'g text:not(.lembut)').toSorted()).toEqual(nilai.toSorted());
		expect(svg).not.toContain('var(');
		expect(svg).toContain('Road Map &lt;A&gt; &amp; B');
		const kata = parse(svg)
			.querySelectorAll('tspan')
			.map((satu) => satu.text)
			.join(' ');
		for (const bagian of ['Nilai contoh', 'Target naik', 'BAB IV', 'https://contoh.id/a/'])
			expect(kata).toContain(bagian);
	});

	test('the page to embed, with its notes', () => {
		const html = renderEmbedPage(grafik, true, asal, 'Judul', rupa);
		expect(teks(html, 'svg text:not(.lembut)').toSorted()).toEqual(nilai.toSorted());
		expect(html).toContain('Dua tabel menulis angka lain.');
		expect(html).toContain('href="/a/" target="_blank"');
		expect(html).not.toMatch(/<script|<link[^>]+stylesheet/);
	});
});

test('the page to embed shows a table where nothing can be drawn', () => {
	const strip = sampleIndikator({ nilai: [{ peran: 'target', tahun: 2021, teks: '-' }] });
	const html = renderEmbedPage(makeIndikatorChart(strip), false, asal, 'Judul', rupa);
	expect(html).not.toContain('<svg');
	expect(parse(html).querySelector('main > table')?.text).toContain('– (tercetak strip)');
});

test('the arrow keys lead through the places and stop at both ends', () => {
	expect(placeAt('ArrowRight', null, 3)).toBe(0);
	expect(placeAt('ArrowLeft', null, 3)).toBe(2);
	expect(placeAt('ArrowDown', 2, 3)).toBe(2);
	expect(placeAt('ArrowUp', 0, 3)).toBe(0);
	expect([placeAt('Home', 2, 3), placeAt('End', 0, 3)]).toEqual([0, 2]);
	expect(placeAt('Tab', 1, 3)).toBeNull();
});

test('lines break between words, and inside one only when it is too long', () => {
	expect(wrapText('satu dua tiga', 9)).toEqual(['satu dua', 'tiga']);
	expect(wrapText('abcdefgh', 5)).toEqual(['abcde', 'fgh']);
});
