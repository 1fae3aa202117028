import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { groupWithoutLead, listOpdKinds } from '../../../src/domain/opd-kinds.ts';
import { groupAksi } from '../../../src/domain/aksi-groups.ts';
import {
	formatJenisOpd,
	formatListing,
	formatNoDuties,
} from '../../../src/domain/opd-sentences.ts';
import { samplePeta } from '../samples.ts';

const peta = samplePeta();
const [first] = peta.perangkatDaerah;
if (!first) throw new Error('The sample has agencies.');
const unlisted = { ...first, terdaftar: false };

test('a listed agency is told with its group and number, without the stop of the number', () => {
	expect(formatListing(peta, { ...first, kelompok: 'Badan', nomor: '3.' })).toBe('Badan, nomor 3');
	expect(formatListing(peta, { ...first, kelompok: null, nomor: null })).toBe('ya');
});

test('an agency is missing from a list only where there is one', () => {
	expect(formatListing(peta, unlisted)).toBe('tidak tercantum');
	expect(formatListing({ ...peta, perangkatDaerah: [unlisted] }, unlisted)).toMatch(
		/tidak memuat daftar/,
	);
});

test('a proposal is called one', () => {
	expect(formatJenisOpd(peta, { ...first, usulan: true })).toMatch(/, baru diusulkan$/);
	expect(formatNoDuties(unlisted)).toMatch(/^Unit ini disebut dalam dokumen, tetapi tidak/);
});

test('parties stand by kind; kinds without any are left out', () => {
	expect(listOpdKinds(peta).map(({ slug }) => slug)).toEqual(['daftar']);
	const named = { ...peta, perangkatDaerah: [unlisted] };
	expect(listOpdKinds(named)[0]).toMatchObject({
		slug: 'disebut',
		judul: 'Perangkat daerah dan unit yang disebut',
	});
});

test('actions without a lead stand by why: blank, or lost', () => {
	const [led, unled] = flattenAksi(peta);
	if (!led || !unled) throw new Error('The sample has two actions.');
	const groups = groupWithoutLead([led, unled, { ...unled, utamaHilang: true }]);
	expect(groups.map(({ sebab, isi }) => [sebab, isi.length])).toEqual([
		['kosong di sumber', 1],
		['hilang dari salinan sumber', 1],
	]);
	expect(groupWithoutLead([led])).toEqual([]);
});

test('a table of actions has each printed group, or each area', () => {
	const aksi = flattenAksi(peta);
	expect(groupAksi(aksi, 'kelompok').map(({ baris }) => baris.length)).toEqual([1, 1]);
	expect(groupAksi(aksi, 'area').map(({ baris }) => baris.length)).toEqual([2]);
});
