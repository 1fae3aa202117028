import { expect, test } from 'vitest';
import { joinedForms, writeApart } from '../../../src/search/joined-words.ts';

/** What some record has joined. */
const present = new Set([
	'kt52c',
	'kt52d',
	'pkqw1',
	'52c',
	'iia3',
	'6168',
	'20162021',
	'esakip',
	'barangjasa',
	'p3k',
]);
const write = (q: string) => writeApart(q, (key) => present.has(key));
const apart = (q: string) => write(q).q;

test.each([
	['SP4N-LAPOR!', 'sp4n lapor'],
	['Pasal-4', 'pasal 4'],
	['pasal4', 'pasal 4'],
	['UU No.23 Tahun 2014', 'uu no 23 tahun 2014'],
	['No.23', 'no 23'],
	['PP No.18/2016', 'pp no 18 2016'],
	['Perbup40/2020', 'perbup 40 2020'],
	['UU23/2014', 'uu 23 2014'],
	['SAKIP/LKE', 'sakip lke'],
	['SOP-AP', 'sop ap'],
	['2014–2018', '2014 2018'],
	['monitoring&evaluasi', 'monitoring evaluasi'],
	['pengaduan,pelayanan', 'pengaduan pelayanan'],
	['pengaduan(masyarakat)', 'pengaduan masyarakat'],
	['zona_integritas', 'zona integritas'],
	['2016usulan', '2016 usulan'],
	['https://contoh.go.id/zona-integritas', 'https contoh go id zona integritas'],
])('%s, which no record has, is looked for as %s', (q, done) => {
	expect(apart(q)).toBe(done);
	expect(write(q).gabungan).toEqual([]);
});

test.each([
	['KT-5.2.c', 'kt-5.2.c'],
	['KT5.2.c', 'kt5.2.c'],
	['kt 5.2.c', 'kt-5.2.c'],
	['kt 5,2,c', 'kt-5,2,c'],
	['kt qw.1', 'kt qw 1'],
	['pk qw.1', 'pk-qw.1'],
	['5.2.c', '5.2.c'],
	['II.A.3', 'ii.a.3'],
	['61,68', '61,68'],
	['2016–2021', '2016–2021'],
	['p3k', 'p3k'],
])('%s is a code or number that some record has, or is not: it is looked for as %s', (q, done) => {
	expect(apart(q)).toBe(done);
});

test('codes that are joined by a slash are codes each', () => {
	expect(apart('KT-5.2.c/KT-5.2.d')).toBe('kt-5.2.c kt-5.2.d');
});

test('a number that no record has stays a number: its digits mean nothing apart', () => {
	expect(apart('61,69')).toBe('61,69');
	expect(apart('nilai 35.747,51')).toBe('nilai 35.747,51');
	expect(apart('SPIP 3.7')).toBe('spip 3.7');
});

test('words that some record has joined are looked for apart too, and those records are remembered', () => {
	expect(write('e-SAKIP')).toEqual({ q: 'e sakip', gabungan: ['esakip'], utuh: true });
	expect(write('pengadaan barang/jasa')).toEqual({
		q: 'pengadaan barang jasa',
		gabungan: ['barangjasa'],
		utuh: false,
	});
});

test('in quotes a form that some record has stays joined, another is a row of words', () => {
	expect(apart('"layanan e-SAKIP" baru')).toBe('"layanan esakip" baru');
	expect(apart('“SP4N-LAPOR!”')).toBe('"sp4n lapor"');
});

test('signs around a word and apostrophes join nothing', () => {
	expect(apart('(pengaduan).')).toBe('pengaduan');
	expect(joinedForms("jum'at, (pengaduan) “zona” !?")).toEqual([]);
});

test('everything that must be known is asked for beforehand, and plain words are not', () => {
	for (const q of [
		'KT-5.2.c/KT-5.2.d',
		'kt 5.2.c',
		'UU No.23/2014',
		'pasal4 e-SAKIP',
		'"SP4N-LAPOR"',
		'5.2.c',
	]) {
		const asked = new Set(joinedForms(q));
		for (const answer of [true, false])
			writeApart(q, (key) => {
				expect(asked).toContain(key);
				return answer;
			});
	}
	expect(joinedForms('pengaduan masyarakat 2020')).toEqual([]);
});

test('a query of any length asks for a limited number of forms', () => {
	expect(joinedForms('a-b1/c.d_'.repeat(3000)).length).toBeLessThanOrEqual(24);
});
