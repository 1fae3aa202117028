import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listPageRecords } from '../../../src/search/rekaman.ts';
import { addedWords } from '../../../src/search/tambahan.ts';

const halaman = (segi: string, isi: string, kepala = '') =>
	parse(
		`<html><body><main data-pagefind-body><p class="kode"><b>${kepala}</b></p><h1>Judul</h1><p class="singkatnya">Singkatnya: ini.</p><span hidden data-pagefind-filter="${segi}"></span><div class="sl-markdown-content">${isi}</div></main></body></html>`,
	);

test('a page that the search leaves out gives no record', () => {
	expect(listPageRecords('/x/', parse('<main><h1>x</h1></main>'))).toEqual([]);
});

test('an action is one record with its code and facets, without labels and notes', () => {
	const [satu, ...lain] = listPageRecords(
		'/p/aksi/x-1/',
		halaman(
			'jenis:Rencana aksi, peta:p, area:sdm, opd:a, opd:b, tahun:2030',
			'<dl><dt>Penanggung jawab</dt><dd>Kantor A</dd></dl><div class="catatan-sumber">Catatan</div>',
			'X-1',
		),
	);
	expect(lain).toEqual([]);
	expect(satu).toMatchObject({
		url: '/p/aksi/x-1/',
		judul: 'Judul',
		kode: 'X-1',
		segi: { peta: ['p'], jenis: ['Rencana aksi'], area: ['sdm'], opd: ['a', 'b'], tahun: ['2030'] },
	});
	expect(satu?.html).toContain('Kantor A');
	expect(satu?.html).not.toMatch(/Penanggung|Catatan|Singkatnya/);
});

test('a chapter is cut at its headings into records of one result', () => {
	const bab = listPageRecords(
		'/p/bab/1/',
		halaman(
			'jenis:Bab, peta:p',
			'<p>Awal</p><div class="sl-heading-wrapper"><h2 id="a">Bagian A</h2></div><p>Isi A</p>',
		),
	);
	expect(bab.map(({ url, judul, halaman: milik }) => [url, judul, milik])).toEqual([
		['/p/bab/1/', 'Judul', '/p/bab/1/'],
		['/p/bab/1/#a', 'Judul: Bagian A', '/p/bab/1/'],
	]);
	expect(bab[0]?.html).toMatch(/Singkatnya.*Awal/);
	expect(bab[1]?.html).toContain('Isi A');
});

test('terms of the glossary are results of their own', () => {
	const istilah = listPageRecords(
		'/glosarium/',
		halaman('jenis:Glosarium', '<dl><div id="wbs"><dt><b>WBS</b></dt><dd>Arti</dd></div></dl>'),
	);
	expect(istilah.map(({ judul, halaman: milik }) => [judul, milik])).toEqual([
		['Judul', '/glosarium/'],
		['WBS', '/glosarium/#wbs'],
	]);
	expect(istilah[0]?.html).not.toContain('Arti');
});

test('a text gains the roots of its words and the marks of its synonyms, each at most as often as asked', () => {
	const akar = new Map([['pengelolaan', ['kelola']]]);
	const frasa = new Map([['zona integritas', ['qz7']]]);
	expect(addedWords('Pengelolaan zona integritas, pengelolaan', akar, frasa, 1)).toEqual([
		'kelola',
		'qz7',
	]);
});
