import type { Language } from './language.ts';
import type { RecordsFile, FacetValue } from './search-files.ts';
import { listWords } from './words.ts';
import type { SearchRecord } from './page-records.ts';
import { findPhrases } from './sinonim-marks.ts';
import { facetNames, type Facet, mapFacets } from './facets.ts';

/** What is known of a record before it is fetched. */
export interface RecordTraits {
	/** Values of each facet. */
	segi: Record<Facet, readonly string[]>;
	/** Records with the same name here are one result. */
	halaman: string;
}

/** All records by Pagefind's names, and all values of the facets. */
export interface RecordList {
	segi: Record<Facet, FacetValue[]>;
	rekaman: ReadonlyMap<string, RecordTraits>;
}

/** Writes what is known of records, in the order in which the index was given them; `label` names the value of a facet. */
export function serializeRecordList(
	records: readonly Pick<SearchRecord, 'halaman' | 'segi'>[],
	label: (kode: string) => string,
): RecordsFile {
	const nilai = mapFacets((facets) => [
		...new Set(records.flatMap((record) => record.segi[facets])),
	]);
	const kelompok: RecordsFile['kelompok'] = [];
	let last: { kunci?: string; halaman?: string } = {};
	for (const { halaman, segi } of records) {
		const places = facetNames.map((facetName) =>
			segi[facetName].map((kode) => nilai[facetName].indexOf(kode)),
		);
		const kunci = JSON.stringify(places);
		if (kunci !== last.kunci) kelompok.push([places, []]);
		const results = kelompok.at(-1)?.[1] ?? [];
		if (kunci === last.kunci && halaman === last.halaman) results.push((results.pop() ?? 0) + 1);
		else results.push(1);
		last = { kunci, halaman };
	}
	return {
		segi: mapFacets((facets) => nilai[facets].map((kode) => [kode, label(kode)])),
		kelompok,
	};
}

/**
 * Reads the file that the build wrote; `nama` are Pagefind's names of all records in the order of the index.
 * Throws when file and index are not of the same build.
 */
export function parseRecordList(
	{ segi, kelompok }: RecordsFile,
	names: readonly string[],
): RecordList {
	const rekaman = new Map<string, RecordTraits>();
	let next = 0;
	for (const [places, results] of kelompok) {
		const own = mapFacets((text, i) => (places[i] ?? []).map((n) => segi[text][n]?.[0] ?? ''));
		for (const count of results) {
			const halaman = names[next] ?? '';
			for (const id of names.slice(next, next + count)) rekaman.set(id, { segi: own, halaman });
			next += count;
		}
	}
	if (next !== names.length) throw new Error('The list of records is not that of the index.');
	return { segi, rekaman };
}

/** The phrases that a text has or has a synonym of, as lists of words, each with the words of the text that stand for it. */
function spelling(
	q: string,
	{ queryPhrases, frasaRekaman }: Language,
): [name: string[], word: string[]][] {
	const words = listWords(q);
	return [
		...words.map((word): [string[], string[]] => [[word], [word]]),
		...findPhrases(words, queryPhrases).flatMap(({ mulai, panjang, tanda }) =>
			[...frasaRekaman]
				.filter(([, own]) => own.some((text) => tanda.includes(text)))
				.map(([phrase]): [string[], string[]] => [
					phrase.split(' '),
					words.slice(mulai, mulai + panjang),
				]),
		),
	];
}

/**
 * The road maps that a query names by words that one short title alone has, or by a synonym of them, and the words that
 * it names them by.
 */
export function findNamedPeta(
	{ segi }: RecordList,
	q: string,
	language: Language,
): { peta: ReadonlySet<string>; kata: ReadonlySet<string> } {
	const titles = segi.peta.map(
		([kode, label]) => [kode, listWords(label).filter((word) => !/^\d+$/.test(word))] as const,
	);
	const own = (names: string[]) =>
		titles
			.filter(([, contents]) => names.every((name) => contents.includes(name)))
			.map(([kode]) => kode);
	const mentioned = spelling(q, language).flatMap(([names, kata]) => {
		const peta = own(names);
		return peta.length === 1 ? [{ peta, kata }] : [];
	});
	return {
		peta: new Set(mentioned.flatMap(({ peta }) => peta)),
		kata: new Set(mentioned.flatMap(({ kata }) => kata)),
	};
}
