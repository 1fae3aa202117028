import type { Istilah } from '../schemas/glosarium.ts';
import type { Sinonim } from '../schemas/sinonim.ts';
import { phraseStart, type PhrasesFile } from './search-files.ts';
import { listWords } from './words.ts';

/** A group of synonyms as the search knows it. */
export interface SynonymGroup {
	/** The word that the index has for every record of the group; no Indonesian word begins like it. */
	tanda: string;
	/** Phrases that put a record into the group, without signs and capitals. */
	frasa: string[];
	/** Those of them that ask for the group. */
	askers: string[];
}

/** Phrases with the marks of their groups. */
export type PhraseList = Map<string, string[]>;

/** A phrase found in a list of words. */
export interface FoundPhrase {
	/** Place of its first word. */
	mulai: number;
	/** How many words it has. */
	panjang: number;
	tanda: readonly string[];
}

/** Abbreviations and other spellings of the glossary as synonyms of each other, so that they are written once. */
export const listGlosariumSinonim = (istilah: readonly Istilah[]): Sinonim[] =>
	istilah.flatMap(({ kode, istilah: name, kepanjangan, sebutan_lain }) => {
		const kata = [...new Set([name, kepanjangan ?? name, ...sebutan_lain])];
		return kata.length > 1 ? [{ kode, arah: 'dua' as const, kata }] : [];
	});

/** The groups of an editor's list; words that differ by signs and capitals alone make none. */
export const groupSinonim = (sinonim: readonly Sinonim[]): SynonymGroup[] =>
	sinonim
		.map(({ arah, kata }) => ({
			arah,
			frasa: [...new Set(kata.map((word) => listWords(word).join(' ')))],
		}))
		.filter(({ frasa }) => frasa.length > 1)
		.map(({ arah, frasa }, i) => ({
			tanda: `qz${i}`,
			frasa,
			askers: arah === 'dua' ? frasa : frasa.slice(0, 1),
		}));

/** Adds a phrase's marks to a list of phrases, each once. */
export function addPhrase(list: PhraseList, phrase: string, mark: string): void {
	const own = list.get(phrase) ?? [];
	if (!own.includes(mark)) list.set(phrase, [...own, mark]);
}

/** The phrases that put records into groups. */
export function listRecordPhrases(kelompok: readonly SynonymGroup[]): PhraseList {
	const results: PhraseList = new Map();
	for (const { tanda, frasa } of kelompok)
		for (const phrase of frasa) addPhrase(results, phrase, tanda);
	return results;
}

/** The phrases that ask for groups, by the beginning that they are filed under. */
export function groupPhrasesByStart(kelompok: readonly SynonymGroup[]): Map<string, PhrasesFile> {
	const results = new Map<string, PhrasesFile>();
	for (const { tanda, frasa, askers } of kelompok)
		for (const asker of askers) {
			const start = phraseStart(asker);
			// A phrase may be a word that every object has, such as `constructor`.
			const file = results.get(start) ?? (Object.create(null) as PhrasesFile);
			(file[asker] ??= []).push([tanda, frasa.join('|')]);
			results.set(start, file);
		}
	return results;
}

/** How many words the longest phrase has that begins with a word, for lists that grow: made anew when one has. */
const longest = new WeakMap<PhraseList, { banyak: number; byStart: Map<string, number> }>();

function longestByStart(list: PhraseList): Map<string, number> {
	const present = longest.get(list);
	if (present?.banyak === list.size) return present.byStart;
	const byStart = new Map<string, number>();
	for (const phrase of list.keys()) {
		const words = phrase.split(' ');
		const start = words[0] ?? '';
		byStart.set(start, Math.max(words.length, byStart.get(start) ?? 0));
	}
	longest.set(list, { banyak: list.size, byStart });
	return byStart;
}

/** The phrases that stand in a list of words, at each place the longest. */
export function findPhrases(words: readonly string[], list: PhraseList): FoundPhrase[] {
	const menurutAwal = longestByStart(list);
	const results: FoundPhrase[] = [];
	for (const [mulai, start] of words.entries()) {
		let panjang = Math.min(menurutAwal.get(start) ?? 0, words.length - mulai);
		for (; panjang > 0; panjang--) {
			const tanda = list.get(words.slice(mulai, mulai + panjang).join(' '));
			if (!tanda) continue;
			results.push({ mulai, panjang, tanda });
			break;
		}
	}
	return results;
}
