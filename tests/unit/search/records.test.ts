import { describe, expect, test } from 'vitest';
import { readDataRecords } from '../../../scripts/build/data-records.ts';
import { joinRecords, readPage } from '../../../scripts/build/pages.ts';
import { checkContent } from '../../../src/content/check.ts';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { address } from '../../../src/domain/address.ts';
import { listNilai } from '../../../src/domain/nilai.ts';
import { writeCells } from '../../../src/search/records/record.ts';
import { contentFixture } from '../../sample-content.ts';

const { muatan, temuan } = checkContent(contentFixture);
const records = readDataRecords(muatan);
const maps = muatan.petaJalan.map(({ peta }) => peta);
const find = (url: string) => records.find((record) => record.url === url);

test('the invented road maps are sound', () => {
	expect(temuan).toEqual([]);
});

test('every action, indicator, agency, note and term is one record that stands at its own address', () => {
	const wanted = [
		...maps.flatMap((peta) => [
			...flattenAksi(peta).map(({ kode }) => address.aksi(peta.id, kode)),
			...peta.indikator.map(({ kode }) => address.indikator(peta.id, kode)),
			...peta.perangkatDaerah.map(({ kode }) => address.opd(peta.id, kode)),
			...peta.catatan.map(({ kode }) => address.satuCatatan(peta.id, kode)),
		]),
		...new Set(
			maps.flatMap(({ dasarHukum }) => dasarHukum.map(({ kode }) => address.peraturan(kode))),
		),
		...muatan.istilah.map(({ kode }) => address.istilah(kode)),
	];
	expect(records.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
});

describe('what a record is found by', () => {
	test('an action: its name, output, measure, target and who answers for it, by their printed words', () => {
		for (const peta of maps)
			for (const aksi of flattenAksi(peta)) {
				const record = find(address.aksi(peta.id, aksi.kode));
				expect(record).toMatchObject({ judul: aksi.nama, kode: aksi.kode });
				expect(record?.segi).toMatchObject({ peta: [peta.id], area: [aksi.program.area] });
				const said = [
					...aksi.writtenLead,
					...aksi.keluaran.flatMap(({ kriteria, indikator }) => [kriteria, indikator]),
				].filter((text) => text !== null);
				for (const text of said) expect(record?.text).toContain(text.replaceAll(/\s+/g, ' '));
			}
	});

	test('an indicator: its values with their years, never a blank or a dash', () => {
		for (const peta of maps)
			for (const indikator of peta.indikator) {
				const record = find(address.indikator(peta.id, indikator.kode));
				for (const { peran, tahun, teks, keadaan } of listNilai(indikator))
					if (peran === 'target' && keadaan === 'ada')
						expect(record?.text).toContain(`Target ${tahun}: ${teks}`);
				expect(record?.text).not.toMatch(/Target \d+: (?:-|null|$)/m);
			}
	});

	test('an agency: what falls to it, counted', () => {
		const peta = maps[0];
		const opd = peta?.perangkatDaerah[0];
		if (!peta || !opd) throw new Error('The invented road map names no agency.');
		expect(find(address.opd(peta.id, opd.kode))?.text).toContain(
			`Dokumen ini menyebut ${opd.nama}`,
		);
	});

	test('signs of markup stay text, and blanks say nothing', () => {
		expect(writeCells(['<b>a</b>', null, '', false])).toBe('<dd>&lt;b&gt;a&lt;/b&gt;</dd>');
	});
});

test('records of data stand with the prose of their page, and those without a page come last', () => {
	const [one, other] = records;
	if (!one || !other) throw new Error('There are no records.');
	const page = readPage(one.url, '<main></main>', true);
	const joined = joinRecords([page], [other, one]);
	expect(joined.map(({ url }) => url)).toEqual([one.url, other.url]);
});
