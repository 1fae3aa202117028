import { expect, test } from 'vitest';
import { splitNames } from '../../../src/domain/opd-names.ts';
import { perangkatDaerah } from '../../../src/tables/perangkat-daerah.ts';

const [organisasi, hukum, kominfo] = perangkatDaerah.schema.parse({
	perangkat_daerah: [
		{ kode: 'bagian-organisasi', nama: 'Bagian Organisasi', varian: [] },
		{
			kode: 'bagian-hukum',
			nama: 'Bagian Hukum',
			varian: [{ tertulis: 'Hukum Setda', sumber: { bagian: 'I' } }],
		},
		{ kode: 'kominfo', nama: 'Dinas Komunikasi', singkatan: 'Kominfo' },
	].map((opd) => ({ ...opd, jenis: 'bagian', terdaftar: false, sumber: { bagian: 'I' } })),
}).perangkat_daerah;
if (!organisasi || !hukum || !kominfo) throw new Error('The sample has three agencies.');

const named = (cell: string, ...opd: (typeof hukum)[]) =>
	splitNames(cell, opd).parts.map(({ teks, opd: one }) => (one ? [teks, one.kode] : teks));

test('each agency is a link where its name, variant or abbreviation stands', () => {
	expect(named('Bagian  Organisasi & HUKUM SETDA + Kominfo', hukum, organisasi, kominfo)).toEqual([
		['Bagian  Organisasi', 'bagian-organisasi'],
		' & ',
		['HUKUM SETDA', 'bagian-hukum'],
		' + ',
		['Kominfo', 'kominfo'],
	]);
});

test('a cell that means one agency is its link, whatever its words', () => {
	expect(named('Yang membidangi hukum', hukum)).toEqual([
		['Yang membidangi hukum', 'bagian-hukum'],
	]);
});

test('nothing of the cell is lost, and an agency without a name in it is told apart', () => {
	const { parts, rest } = splitNames('Kominfoper dan Bagian Hukum', [kominfo, hukum]);
	expect(parts.map(({ teks }) => teks).join('')).toBe('Kominfoper dan Bagian Hukum');
	expect(rest).toEqual([kominfo]);
});
