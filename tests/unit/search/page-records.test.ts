import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listPageRecords } from '../../../src/search/page-records.ts';
import { addedWords } from '../../../src/search/added-words.ts';

const page = (facets: string, content: string, head = '') =>
	parse(
		`<html><body><main data-pagefind-body><p class="kode"><b>${head}</b></p><h1>Judul</h1><p class="singkatnya">Singkatnya: ini.</p><span hidden data-pagefind-filter="${facets}"></span><div class="sl-markdown-content">${content}</div></main></body></html>`,
	);

test('a page that the search leaves out gives no record', () => {
	expect(listPageRecords('/x/', parse('<main><h1>x</h1></main>'))).toEqual([]);
});

test('a list is one record with its facets, without labels and notes', () => {
	const [one, ...others] = listPageRecords(
		'/p/indikator/',
		page(
			'jenis:Indikator, peta:p, area:sdm, opd:a, opd:b, tahun:2030',
			'<dl><dt>Penanggung jawab</dt><dd>Kantor A</dd></dl><div class="catatan-sumber">Catatan</div>',
		),
	);
	expect(others).toEqual([]);
	expect(one).toMatchObject({
		url: '/p/indikator/',
		judul: 'Judul',
		kode: null,
		segi: { peta: ['p'], jenis: ['Indikator'], area: ['sdm'], opd: ['a', 'b'], tahun: ['2030'] },
	});
	expect(one?.html).toContain('Kantor A');
	expect(one?.html).not.toMatch(/Penanggung|Catatan|Singkatnya/);
});

test('a chapter is cut at its headings into records of one result', () => {
	const bab = listPageRecords(
		'/p/bab/1/',
		page(
			'jenis:Bab, peta:p',
			'<p>Awal</p><div class="sl-heading-wrapper"><h2 id="a">Bagian A</h2></div><p>Isi A</p>',
		),
	);
	expect(bab.map(({ url, judul, halaman: own }) => [url, judul, own])).toEqual([
		['/p/bab/1/', 'Judul', '/p/bab/1/'],
		['/p/bab/1/#a', 'Judul: Bagian A', '/p/bab/1/'],
	]);
	expect(bab[0]?.html).toMatch(/Singkatnya.*Awal/);
	expect(bab[1]?.html).toContain('Isi A');
});

test('what a page lists and what answers by itself is not cut from the page', () => {
	const records = listPageRecords(
		'/glosarium/',
		page('jenis:Glosarium', '<dl><div id="wbs"><dt><b>WBS</b></dt><dd>Arti</dd></div></dl>'),
	);
	expect(records.map(({ url }) => url)).toEqual(['/glosarium/']);
	expect(records[0]?.html).not.toContain('Arti');
});

test('a text gains the roots of its words and the marks of its synonyms, each at most as often as asked', () => {
	const roots = new Map([['pengelolaan', ['kelola']]]);
	const phrases = new Map([['zona integritas', ['qz7']]]);
	expect(addedWords('Pengelolaan zona integritas, pengelolaan', roots, phrases, 1)).toEqual([
		'kelola',
		'qz7',
	]);
});
