import { expect, test } from 'vitest';
import { makeColumn } from '../../../src/comparison/column.ts';
import { joinIndikator, listGridCells, listYears } from '../../../src/comparison/join.ts';
import { makePair } from '../../../src/comparison/pair.ts';
import { renderAllIndikator, renderSection } from '../../../src/comparison/render.ts';
import { listDefaultComparison } from '../../../src/domain/comparison.ts';
import { parseComparison } from '../../../src/domain/comparison-choice.ts';
import { sampleIndikator, samplePeta } from '../samples.ts';

const link = (path: string) => `/dasar${path}`;
const columnOf = (id: string, nama: string, indikator = [sampleIndikator({ padanan: 'sakip' })]) =>
	makeColumn(
		{
			...samplePeta(),
			id,
			dokumen: { ...samplePeta().dokumen, singkat: nama },
			indikator,
		},
		new Map([['aksi', 3]]),
		link,
	);
const one = columnOf('a', 'Alfa <b>');
const two = columnOf('b', 'Beta');
const none = columnOf('c', 'Gama', []);

const point = (tahun: number | null, letak: number, peran: 'baseline' | 'target' = 'target') => ({
	tahun,
	letak,
	peran,
});

test('the address keeps two to four road maps, each once, and none that does not exist', () => {
	const known = new Set(['a', 'b', 'c', 'd', 'e']);
	const parse = (search: string) => parseComparison(search, known, ['a', 'b']);
	expect(parse('?peta=c,d')).toEqual(['c', 'd']);
	expect(parse('?peta=c&peta=a,c,zz')).toEqual(['c', 'a']);
	expect(parse('?peta=a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
	expect(parse('?peta=a')).toEqual(['a', 'b']);
	expect(parse('?peta=zz')).toBeNull();
	expect(parse('')).toBeNull();
});

test('what fits side by side is compared by itself, of more the first and its nearest', () => {
	const many = Array.from({ length: 9 }, (_, i) => {
		const peta = samplePeta();
		const provinsi = i === 0 || i === 7 ? 'Barat' : 'Timur';
		return { ...peta, id: String(i), dokumen: { ...peta.dokumen, daerah: String(i), provinsi } };
	});
	expect(listDefaultComparison(many.slice(0, 3))).toHaveLength(3);
	expect(listDefaultComparison(many).map(({ id }) => id)).toEqual(['0', '7']);
	expect(listDefaultComparison([])).toEqual([]);
});

test('indicators without a value come last, and one that a road map lacks is said to be not found there', () => {
	const blank = sampleIndikator({ kode: 'kosong', nama: 'Tanpa isi', padanan: 'lain' });
	const side = columnOf('d', 'Delta', [
		{ ...blank, nilai: blank.nilai.map((nilai) => ({ ...nilai, teks: null })) },
		sampleIndikator({ padanan: 'sakip' }),
	]);
	const { berisi, kosong } = joinIndikator([side, none]);
	expect(berisi.map(({ kunci }) => kunci)).toEqual(['sakip']);
	expect(kosong.map(({ kunci }) => kunci)).toEqual(['lain']);
	const html = renderAllIndikator([side, none]);
	expect(html.indexOf('id="indikator-sakip"')).toBeLessThan(html.indexOf('id="indikator-lain"'));
	expect(html).toContain('<b>Gama:</b> <span class="kosong">tidak kami temukan');
	expect(html).toMatch(/Tanpa isi<\/a> \([^)]*\): <span class="kosong">selnya kosong/);
});

test('all indicators share one grid: the starting point and every year from the first to the last', () => {
	const { berisi } = joinIndikator([one, two]);
	expect(listYears(berisi)).toEqual(['', '2021', '2022', '2023']);
	const later = structuredClone(berisi);
	later[0]!.sisi[0]!.sisi[0]!.nilai = { '2021': ['1'], '2025': ['2'] };
	later[0]!.sisi[1] = null;
	expect(listYears(later)).toEqual(['2021', '2022', '2023', '2024', '2025']);
	later[0]!.sisi[0]!.sisi[0]!.nilai = { '2001': ['1'], '2025': ['2'] };
	expect(listYears(later)).toEqual(['2001', '2025']);
});

test('neighbouring years of one value are one cell, blanks and the starting point never', () => {
	const cells = listGridCells(['', '2021', '2022', '2023', '2024'], {
		'': ['B'],
		'2021': ['B'],
		'2022': ['B'],
	});
	expect(cells.map(({ nama, lebar }) => [nama, lebar])).toEqual([
		['', 1],
		['2021', 2],
		['2023', 1],
		['2024', 1],
	]);
});

test('marks stand over their years, lines join neighbours, and a constant is not drawn', () => {
	const grid = ['', '2021', '2022', '2023'];
	const svg = makePair([point(null, 1, 'baseline'), point(2021, 2), point(2023, 3)], grid, [1, 3]);
	expect(svg).toContain('x="37.50%"');
	expect(svg).not.toContain('<line');
	expect(makePair([point(2021, 2), point(2022, 3)], grid, [2, 3]).match(/<line/g)).toHaveLength(1);
	expect(makePair([point(2021, 2), point(2022, 2)], grid, [2, 2])).toBe('');
});

test('what documents write is escaped, and links stand below the site', () => {
	const html = renderSection('pokok', [one, two]) + renderAllIndikator([one, two]);
	expect(html).toContain('Alfa &lt;b>'.replace('>', '&gt;'));
	expect(html).not.toContain('Alfa <b>');
	expect(html).toContain('href="/dasar/a/"');
	expect(renderSection('isi', [one, none])).toContain('data-judul="Gama">3</td>');
});
