import { expect, test } from 'vitest';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { finderSentence, isFoundBy } from '../../../src/domain/finder.ts';
import {
	formatPetaFacts,
	groupByProvinsi,
	listFinderWords,
	listNearestPeta,
	namePeta,
} from '../../../src/domain/peta-list.ts';
import { samplePeta } from '../samples.ts';

const make = (
	daerah: string,
	provinsi: string | null,
	mulai = 2021,
	selesai = mulai,
): PetaJalan => {
	const peta = samplePeta();
	const { dokumen } = peta;
	return {
		...peta,
		id: `${daerah}-${mulai}`,
		dokumen: { ...dokumen, daerah, provinsi, periode: { ...dokumen.periode, mulai, selesai } },
	};
};
const all = [
	make('Kota Beta', 'Yang Dua'),
	make('Kementerian Alfa', null),
	make('Kota Beta', 'Yang Dua', 2026),
	make('Kabupaten Gama', 'Yang Satu'),
	make('Kabupaten Delta', 'Yang Dua'),
];
const ids = (list: readonly PetaJalan[]) => list.map(({ id }) => id);

test('road maps stand under their province, those without one last, the latest of a region first', () => {
	expect(groupByProvinsi(all).map(({ provinsi, peta }) => [provinsi, ...ids(peta)])).toEqual([
		['Yang Dua', 'Kabupaten Delta-2021', 'Kota Beta-2026', 'Kota Beta-2021'],
		['Yang Satu', 'Kabupaten Gama-2021'],
		[null, 'Kementerian Alfa-2021'],
	]);
});

test('the nearest road maps are of the same region, then of the same province', () => {
	expect(ids(listNearestPeta(all[0] as PetaJalan, all, 3))).toEqual([
		'Kota Beta-2026',
		'Kabupaten Delta-2021',
		'Kementerian Alfa-2021',
	]);
	// Two that name no province are not of the same.
	expect(ids(listNearestPeta(make('Kota Lain', null), all, 1))).toEqual(['Kota Beta-2021']);
});

test.each(['delta', 'kab del', 'yang dua', '2023', 'Délta 2024', ''])(
	'“%s” finds a road map',
	(q) =>
		expect(isFoundBy(listFinderWords(make('Kabupaten Delta', 'Yang Dua', 2021, 2025)), q)).toBe(
			true,
		),
);
test.each(['elta', '2026', 'delta pengaduan'])('“%s” does not', (q) =>
	expect(isFoundBy(listFinderWords(make('Kabupaten Delta', 'Yang Dua', 2021, 2025)), q)).toBe(
		false,
	),
);

test('a row names the region with its years and counts only what is there', () => {
	expect(namePeta(make('Kota Beta', null, 2021, 2025).dokumen)).toBe('Kota Beta 2021–2025');
	expect(formatPetaFacts(samplePeta())).toBe('2 rencana aksi · tanpa indikator');
	expect(formatPetaFacts(samplePeta([]))).toBe('tanpa rencana aksi · tanpa indikator');
});

test('the finder says what it found and what sending the words does', () => {
	expect(finderSentence(2, 200, 'delta')).toMatch(/^2 dari 200 peta jalan cocok\. Tekan Cari/);
	expect(finderSentence(0, 200, 'izin')).toMatch(/^Tidak ada peta jalan yang bernama “izin”\./);
});
