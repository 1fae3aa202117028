import { expect, test } from 'vitest';
import { readData, readPages, readTable } from './dist.ts';

interface Nilai {
	kode_indikator: string;
	teks: string | null;
	catatan: string[];
}

/** Values that the source contradicts, by the address of their indicator. */
const contested = readData<{ id: string }[]>('index.json').flatMap(({ id }) =>
	readTable<Nilai>(id, 'nilai_indikator').flatMap(({ kode_indikator, teks, catatan }) =>
		teks !== null && catatan.length > 0
			? [{ id, address: `/${id}/indikator/${kode_indikator}/`, teks }]
			: [],
	),
);

/** A value as a whole, and whether the mark stands behind it. */
const occurrences = (text: string, teks: string): RegExpMatchArray[] => [
	...text.matchAll(
		new RegExp(
			String.raw`(?<![\p{L}\d]|\d[.,])${teks.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(\*)?(?![\p{L}\d]|[.,]\d)`,
			'gu',
		),
	),
];

/** Where the values of one record stand: cells of a row, ends of a small picture, the line of a main indicator. */
const placesOfValues = 'td.angka, td[data-judul="Nilai tercetak"], span';

test('a value that the source contradicts carries its mark in every row, line and small picture of its indicator', () => {
	const seen = new Set<string>();
	for (const { alamat, akar } of readPages())
		for (const { id, address, teks } of contested) {
			if (!alamat.startsWith(`/${id}/`) && !alamat.startsWith('/banding/')) continue;
			const links = akar.querySelectorAll(`main a[href="${address}"]`);
			for (const record of links.map((link) => link.closest('tr') ?? link.closest('li')))
				for (const element of record?.querySelectorAll(placesOfValues) ?? [])
					for (const [found, mark] of occurrences(element.text, teks)) {
						expect(mark, `${alamat}: ${found} of ${address}`).toBe('*');
						seen.add(alamat.replace(`/${id}/`, ''));
					}
		}
	// The list of indicators is such a page wherever there is a contradiction at all.
	if (contested.length > 0) expect([...seen]).toContain('indikator/');
});
