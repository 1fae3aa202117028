import { expect, test } from 'vitest';
import { formatEnactment } from '../../../src/domain/dokumen-sentences.ts';
import {
	findGovernmentKind,
	governmentWord,
	headsWord,
	opdTitle,
	opdTitles,
} from '../../../src/domain/government.ts';
import { samplePeta } from '../samples.ts';

const peta = samplePeta();
const of = (daerah: string) => ({ dokumen: { ...peta.dokumen, daerah } });

test.each([
	['Kabupaten Contoh', 'kabupaten'],
	['Kota Contoh', 'kota'],
	['Provinsi Contoh', 'provinsi'],
	['Daerah Istimewa Contoh', 'provinsi'],
	['Kementerian Contoh', 'kementerian'],
	['Badan Contoh Nasional', 'lembaga'],
	['Contoh', null],
])('%s is told by its name', (daerah, kind) => {
	expect(findGovernmentKind(of(daerah).dokumen)).toBe(kind);
});

test('what an editor says is stronger than a name, and words follow it', () => {
	const ministry = {
		dokumen: { ...peta.dokumen, daerah: 'Kota Kita', jenis_pemerintah: 'kementerian' as const },
	};
	expect(findGovernmentKind(ministry.dokumen)).toBe('kementerian');
	expect([opdTitle(ministry), governmentWord(ministry), headsWord(ministry)]).toEqual([
		'Unit kerja',
		'kementerian',
		'pimpinan kementerian',
	]);
	expect(opdTitles([of('Kota A'), of('Kota B'), ministry])).toBe('Perangkat daerah dan unit kerja');
	expect(opdTitles([])).toBe('Perangkat daerah');
});

test('an enactment says what is known, and that its date is not', () => {
	const unknown = {
		peraturan: null,
		nomor: null,
		tahun: null,
		tanggal_ditetapkan: null,
		tempat: null,
		tanggal_diundangkan: null,
		berita_daerah: null,
	};
	expect(
		formatEnactment({ ...unknown, peraturan: 'Peraturan Gubernur', nomor: '12', tahun: 2031 }),
	).toBe(
		'Peraturan Gubernur Nomor 12 Tahun 2031. Tanggal penetapannya tidak disebutkan dalam sumber.',
	);
	expect(formatEnactment({ ...unknown, tahun: 2031, tempat: 'Contoh' })).toMatch(
		/^Peraturan yang namanya tidak disebutkan dalam sumber Tahun 2031, ditetapkan di Contoh\./,
	);
});
