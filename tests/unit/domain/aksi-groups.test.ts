import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { formatGroupTitle, groupAksi, isFolded } from '../../../src/domain/aksi-groups.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

const makeGroup = (nomor: string | null, nama: string | null, count: number) => ({
	nomor,
	nama,
	aksi: Array.from({ length: count }, (_, i) => ({
		kode: `KT-5.${parseInt(nomor ?? '0')}.${i}`,
		nomor: String(i),
		nama: 'Aksi',
	})),
});
const groupsOf = (...kelompok: ReturnType<typeof makeGroup>[]) =>
	groupAksi(flattenAksi(samplePeta([sampleProgram({ kelompok })])), 'kelompok');

test('a group is headed as printed, by its area where the document has none, and says when its heading is lost', () => {
	expect(
		groupsOf(makeGroup('1.', 'Judul', 1), makeGroup('2', null, 1), makeGroup(null, null, 1)).map(
			formatGroupTitle,
		),
	).toEqual(['1. Judul', '2. (judul kelompok hilang dari salinan sumber)', 'Tatalaksana']);
});

test('long lists of several groups are folded, others are not', () => {
	expect(isFolded(groupsOf(makeGroup('1', 'A', 5), makeGroup('2', 'B', 4)))).toBe(true);
	expect(isFolded(groupsOf(makeGroup('1', 'A', 3), makeGroup('2', 'B', 3)))).toBe(false);
	expect(isFolded(groupsOf(makeGroup('1', 'A', 20), makeGroup('2', 'Kosong', 0)))).toBe(false);
});
