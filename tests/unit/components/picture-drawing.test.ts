import { expect, test } from 'vitest';
import {
	breakLines,
	cutLines,
	drawPicture,
	pictureSize,
} from '../../../src/components/picture-drawing.ts';
import { makeQrCode } from '../../../src/domain/qr-code.ts';
import type { SummaryPicture } from '../../../src/domain/summary-picture.ts';

const measure = (text: string, size: number) => text.length * size * 0.55;
const letters = (text: string) => text.length;

const picture: SummaryPicture = {
	title: 'Penataan arsip',
	kind: 'Rencana aksi CT-1.a',
	region: 'Kabupaten Contoh',
	status: 'Rancangan',
	facts: [
		['Penanggung jawab', 'Dinas <Arsip> & Perpustakaan'],
		['Target', 'Arsip tertata'],
	],
	fragment: '',
};
const url = 'https://contoh.invalid/aksi/ct-1-a/';
const draw = (change: Partial<SummaryPicture> = {}, known = true) =>
	drawPicture(
		{ ...picture, ...change },
		{ address: known ? { url, code: makeQrCode(url) } : null, measure, typeface: '' },
	);

/** The texts of a drawing with where they stand. */
const listTexts = (svg: string) =>
	[...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*?font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(
		([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
	);

test('lines are broken between words, and inside a word that is too long alone', () => {
	expect(breakLines('satu dua tiga', 8, letters)).toEqual(['satu dua', 'tiga']);
	expect(breakLines('abcdefghij k', 4, letters)).toEqual(['abcd', 'efgh', 'ij k']);
	expect(breakLines('', 4, letters)).toEqual([]);
	expect(cutLines(['a', 'b,', 'c'], 2)).toEqual(['a', 'b …']);
	expect(cutLines(['a', 'b'], 2)).toEqual(['a', 'b']);
});

test('a picture tells all that it was given, as text', () => {
	const svg = draw();
	const words = listTexts(svg).map(({ text }) => text);
	for (const said of [
		'Kabupaten Contoh',
		'Rancangan',
		'Rencana aksi CT-1.a',
		'Penataan arsip',
		'Arsip tertata',
	])
		expect(words).toContain(said);
	expect(svg).toContain('Dinas &lt;Arsip&gt; &amp; Perpustakaan');
	expect(svg).toContain('contoh.invalid/aksi/ct-1-a/');
	expect(svg).toContain('Bukan situs resmi pemerintah');
});

test('without an address it has neither address nor code', () => {
	const svg = draw({}, false);
	expect(svg).not.toContain('invalid');
	expect(svg).not.toContain('Selengkapnya');
	expect(svg).not.toContain('crispEdges');
});

test.each([1, 10, 40, 200])(
	'words that are %s times as long stay inside, and say where they were cut',
	(times) => {
		const long = 'peningkatan kualitas pelayanan '.repeat(times).trim();
		const texts = listTexts(
			draw({
				title: long,
				facts: [
					['Penanggung jawab', long],
					['Target', long],
					['Diukur dengan', long],
				],
			}),
		);
		const foot = texts.find(({ text }) => text === 'Selengkapnya:');
		const words = texts.slice(0, texts.indexOf(foot ?? texts[0]!));
		for (const { x, y, size, text } of words.filter(({ text: own }) => own !== 'Peta Jalan')) {
			expect(x + measure(text, size)).toBeLessThanOrEqual(pictureSize.width);
			expect(y).toBeLessThan((foot?.y ?? 0) - 30);
		}
		expect(words.some(({ text }) => text.endsWith('…'))).toBe(times >= 10);
	},
);
