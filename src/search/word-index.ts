import { makeMatcher } from '../domain/match-words.ts';
import type { RowMatcher } from '../domain/filter.ts';
import { listRootCandidates } from './roots.ts';
import type { Language } from './language.ts';
import { writeApart } from './joined-words.ts';
import { wordKey, listWords } from './words.ts';
import { parseQuery, type QueryWord } from './query.ts';

/** What stands in quotes, as it is typed. */
const quotes = (q: string): string[] =>
	[...q.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
		.map(([, content = '']) => content)
		.filter((content) => listWords(content).length > 0);

/** Words that are joined by signs, such as `kt-5.2.c`. */
const joinedPattern = /[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)+/gu;

/** Which rows have which words, so that derived words and synonyms need not be looked for in every row. */
export class WordIndex {
	readonly #rows: readonly { readonly kata: string }[];
	readonly #places = new Map<string, Set<number>>();
	/** Words by the roots that they may come from. */
	readonly #derived = new Map<string, string[]>();
	/** Rows by the joined forms that they have, as the index knows them. */
	readonly #joined = new Map<string, Set<number>>();
	/** The words of each row that has been noted, with a space at both ends. */
	readonly #words: string[] = [];

	constructor(rows: readonly { readonly kata: string }[]) {
		this.#rows = rows;
	}

	/** Notes the words of a row, once. */
	note(i: number): void {
		if (this.#words[i] !== undefined) return;
		const text = this.#rows[i]?.kata ?? '';
		for (const [oneText] of text.matchAll(joinedPattern)) {
			const key = wordKey(oneText);
			this.#joined.set(key, (this.#joined.get(key) ?? new Set()).add(i));
		}
		const all = listWords(text);
		this.#words[i] = ` ${all.join(' ')} `;
		for (const word of all) {
			const places = this.#places.get(word);
			if (places) places.add(i);
			else {
				this.#places.set(word, new Set([i]));
				for (const root of listRootCandidates(word))
					this.#derived.set(root, [...(this.#derived.get(root) ?? []), word]);
			}
		}
	}

	/** Rows that have a joined form which begins so. */
	#joinedRows(key: string): number[] {
		return [...this.#joined].flatMap(([text, places]) => (text.startsWith(key) ? [...places] : []));
	}

	/** True for the beginning of a joined form that some row has, or of a code without its letters. */
	#hasJoined(key: string): boolean {
		return [...this.#joined.keys()].some(
			(oneKey) => oneKey.startsWith(key) || oneKey.replace(/^[a-z]+/, '').startsWith(key),
		);
	}

	/** Rows that have these words in a row, whatever signs stand between them. */
	#phraseRows(phrase: string): ReadonlySet<number> {
		const adjacent = ` ${listWords(phrase).join(' ')} `;
		return new Set(this.#words.flatMap((word, i) => (word.includes(adjacent) ? [i] : [])));
	}

	/** Rows that have a word of this root. */
	#rootRows(root: string): number[] {
		return [root, ...(this.#derived.get(root) ?? [])].flatMap((word) => [
			...(this.#places.get(word) ?? []),
		]);
	}

	/** Rows that have a phrase of a group of synonyms. */
	#markRows(mark: string, { frasaRekaman }: Language): number[] {
		return [...frasaRekaman]
			.filter(([, own]) => own.includes(mark))
			.flatMap(([phrase]) =>
				[...(this.#places.get(phrase.split(' ', 1)[0] ?? '') ?? [])].filter((i) =>
					this.#words[i]?.includes(` ${phrase} `),
				),
			);
	}

	/** Rows where something stands for the word that is not the word itself. */
	#otherRows({ kata, sandi }: QueryWord, language: Language): ReadonlySet<number> {
		return new Set([
			...this.#rootRows(kata),
			...this.#joinedRows(kata),
			...sandi.flatMap(({ kata: word, cara }) => {
				if (cara === 'akar') return this.#rootRows(word);
				return cara === 'sinonim' ? this.#markRows(word, language) : [];
			}),
		]);
	}

	/**
	 * A test of whether a row answers a query: it has every word or something that stands for it, and every phrase in
	 * quotes. Null when the query asks for nothing.
	 */
	matcher(q: string, language: Language): RowMatcher | null {
		for (const i of this.#rows.keys()) this.note(i);
		const apart = writeApart(q, (key) => this.#hasJoined(key));
		const query = parseQuery(apart.q, language);
		const conditions = [
			...quotes(q).map((quote) => ({
				ada: makeMatcher(`"${quote}"`),
				lain: this.#phraseRows(quote),
			})),
			...query.kata.map((word) => ({
				ada: makeMatcher(word.tertulis),
				lain: this.#otherRows(word, language),
			})),
		];
		if (conditions.length === 0) return null;
		return (word, i) => conditions.every(({ ada, lain }) => lain.has(i) || (ada?.(word) ?? false));
	}
}
