/**
 * The search engine. Pagefind looks words up; this decides which words to look up for a query, and ranks what was
 * found for each of them.
 */
import { wordLetters } from './search-files.ts';
import { nearSpellings, completions } from './spelling.ts';
import type { Language } from './language.ts';
import { type ApartQuery, joinedForms, writeApart } from './joined-words.ts';
import { memoize } from './memo.ts';
import { asksMeaning, isTermOf } from './meaning.ts';
import { parseQuery, type QueryWord, type Query, type StandIn } from './query.ts';
import { rankRecords, type FoundWord, type Score } from './ranking.ts';
import { type RecordList, findNamedPeta } from './record-list.ts';
import type { PagefindResult } from './pagefind.ts';

/** A fetched record. */
export interface RecordContent {
	url: string;
	content: string;
	meta: Record<string, string>;
}

/** Where the engine gets what it needs. Each may throw when it cannot be fetched. */
export interface SearchSource {
	/** Records with a word and what begins like it, or only with these words in a row when they are quoted. */
	find(word: string): Promise<PagefindResult[]>;
	content(id: string): Promise<RecordContent>;
	/** What there is to know of the words of a text. */
	language(text: string): Promise<Language>;
	/** All records, in the order of the site. */
	records(): Promise<RecordList>;
	/** Words of the index that begin with a letter, with the number of records that have them; for words not known. */
	vocabulary(letter: string): Promise<ReadonlyMap<string, number>>;
	/** Gives up an index that was fetched in part, so that it is fetched anew. */
	forget(): void;
}

/** What a query finds. */
export interface Answer {
	/** Pagefind's names of the records, best first, one for each result. */
	hasil: string[];
	/** Words to mark in excerpts: those typed, and those that stood for them. */
	marked: string[];
	/** Words that no record has: what was typed, and what it was read as. */
	readAs: { kata: string; sebagai: string[] }[];
}

/** How many terms, or results that may be terms, are looked at: the best ranked have the words in their names. */
const termLimit = 5;

/** Keeps the first record of each result. */
function firstOfEachResult(id: readonly string[], records: RecordList['rekaman']): string[] {
	const seen = new Set<string>();
	return id.filter((oneId) => {
		const page = records.get(oneId)?.halaman ?? oneId;
		const fresh = !seen.has(page);
		seen.add(page);
		return fresh;
	});
}

export class SearchEngine {
	readonly #source: SearchSource;
	/** Records that have exactly this word, or these words in a row. */
	readonly #exact = memoize((word: string) => this.#source.find(`"${word}"`));
	readonly #score = memoize((word: string) => this.#weigh(word));

	constructor(source: SearchSource) {
		this.#source = source;
	}

	/** Does something; when it fails, all that was found is given up: the next try begins anew, perhaps on a newer index. */
	async #orStartOver<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			for (const item of [this.#exact, this.#score, this.#source]) item.forget();
			throw error;
		}
	}

	/** The content of a record. Throws when it cannot be fetched; another try may succeed. */
	content(id: string): Promise<RecordContent> {
		return this.#orStartOver(() => this.#source.content(id));
	}

	/** Every result that there is, in the order of the site. Throws as `find` does. */
	all(): Promise<string[]> {
		return this.#orStartOver(async () => {
			const { rekaman } = await this.#source.records();
			return firstOfEachResult([...rekaman.keys()], rekaman);
		});
	}

	/** Records that have exactly this word, and how much of it. */
	async #weigh(word: string): Promise<Score> {
		// Only the quoted search leaves out longer words and words apart, and only the other one weighs.
		const exact = await this.#exact(word);
		// So much begins with one or two letters that weighing them would take as long as all else together.
		if (word.length < 3) return new Map(exact.map(({ id }) => [id, { nilai: 1, judul: false }]));
		const present = new Set(exact.map(({ id }) => id));
		const results =
			present.size === 0 ? [] : (await this.#source.find(word)).filter(({ id }) => present.has(id));
		const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
		return new Map(
			results.map(({ id, score, matchedMetaFields }) => [
				id,
				{ nilai: score / best, judul: (matchedMetaFields?.length ?? 0) > 0 },
			]),
		);
	}

	/** Words that begin with an unfinished word, else groups of synonyms that are asked for by a phrase that does. */
	async #findCompletions(word: string, vocabulary: ReadonlyMap<string, number>): Promise<string[]> {
		const continued = completions(word, vocabulary);
		if (continued.length > 0 || word.length < 3) return continued;
		const { queryPhrases } = await this.#source.language(word);
		const marks = [...queryPhrases].flatMap(([text, own]) => (text.startsWith(word) ? own : []));
		return [...new Set(marks)];
	}

	/**
	 * What an unfinished or misspelt word may have meant, of which nothing is known. Words with another first letter are
	 * looked for only when the query has no other word that is known, because that takes the whole list.
	 */
	async #guess({ kata }: QueryWord, alone: boolean, answer: Answer): Promise<StandIn[]> {
		const vocabulary = await this.#source.vocabulary(kata.slice(0, 1));
		const continued = await this.#findCompletions(kata, vocabulary);
		if (continued.length > 0)
			return continued.map((oneContinued) => ({ kata: oneContinued, cara: 'lanjutan' }));
		// Words that only synonyms have are misspelt too.
		const { queryPhrases } = await this.#source.language(kata);
		const known = new Map([...queryPhrases.keys()].map((key) => [key, 1] as const));
		let near = nearSpellings(kata, new Map([...known, ...vocabulary]));
		if (near.length === 0 && alone) near = nearSpellings(kata, await this.#readVocabulary());
		if (near.length > 0) answer.readAs.push({ kata, sebagai: near });
		const language = await this.#source.language(near.join(' '));
		return near.flatMap((oneNear) =>
			(parseQuery(oneNear, language).kata[0]?.sandi ?? []).map(({ kata: other }) => ({
				kata: other,
				cara: 'ejaan' as const,
			})),
		);
	}

	async #readVocabulary(): Promise<ReadonlyMap<string, number>> {
		const parts = await Promise.all(
			wordLetters.map((wordLetter) => this.#source.vocabulary(wordLetter)),
		);
		return new Map(parts.flatMap((part) => [...part]));
	}

	/** Everything to look up for each word: what stands for it, and what it may have meant when nothing is known of it. */
	async #complete(words: readonly QueryWord[], answer: Answer): Promise<StandIn[][]> {
		const known = await Promise.all(
			words.map(async (word) => word.sandi.length > 1 || (await this.#exact(word.kata)).length > 0),
		);
		const alone = !known.includes(true);
		return Promise.all(
			words.map(async (word, i) =>
				known[i] ? word.sandi : [...word.sandi, ...(await this.#guess(word, alone, answer))],
			),
		);
	}

	/** Everything that answers a query, best first. An empty query finds nothing. Throws when something cannot be fetched; another try may succeed. */
	find(q: string): Promise<Answer> {
		return this.#orStartOver(() => this.#answerQuery(q));
	}

	/** True for a word that some record has, and for a code that is not typed to its end. */
	async #exists(key: string): Promise<boolean> {
		if ((await this.#exact(key)).length > 0) return true;
		return (
			/^[a-z]{2,4}\d/.test(key) &&
			completions(key, await this.#source.vocabulary(key.slice(0, 1))).length > 0
		);
	}

	async #answerQuery(written: string): Promise<Answer> {
		const forms = joinedForms(written);
		const present = await Promise.all(forms.map((form) => this.#exists(form)));
		const { q, gabungan, utuh } = writeApart(
			written,
			(key) => present[forms.indexOf(key)] ?? false,
		);
		const [language, records] = await Promise.all([
			this.#source.language(q),
			this.#source.records(),
		]);
		const { frasa, kata } = parseQuery(q, language);
		const mentioned = findNamedPeta(records, q, language);
		// A road map's name says where to look, not what for; when nothing else is found it is what is looked for.
		const contents = kata.filter(({ kata: word }) => !mentioned.kata.has(word));
		const joined = { gabungan, utuh };
		const answer = await this.#rank({ frasa, kata: contents }, joined, mentioned.peta, records);
		await this.#putTermFirst(written, answer, records);
		return answer.hasil.length > 0 || contents.length === kata.length || frasa.length > 0
			? answer
			: this.#rank({ frasa, kata }, joined, mentioned.peta, records);
	}

	/** Puts the term first whose meaning is asked for; else only one of the first results, which are fetched anyway. */
	async #putTermFirst(q: string, answer: Answer, { rekaman }: RecordList): Promise<void> {
		const asked = asksMeaning(q);
		const terms = (asked ? answer.hasil : answer.hasil.slice(0, termLimit)).filter(
			(id) => rekaman.get(id)?.segi.jenis[0] === 'Glosarium',
		);
		for (const id of terms.slice(0, termLimit)) {
			const { meta, content } = await this.#source.content(id);
			if (!isTermOf(q, meta.title ?? '', content)) continue;
			answer.hasil = [id, ...answer.hasil.filter((other) => other !== id)];
			return;
		}
	}

	async #rank(
		query: Query,
		{ gabungan, utuh }: Pick<ApartQuery, 'gabungan' | 'utuh'>,
		mentioned: ReadonlySet<string>,
		records: RecordList,
	): Promise<Answer> {
		const answer: Answer = { hasil: [], marked: [], readAs: [] };
		const words = await this.#complete(query.kata, answer);
		answer.marked = [...query.frasa, ...gabungan, ...words.flat().map((standIn) => standIn.kata)];
		const standIns = [
			...words,
			...query.frasa.map((phrase): StandIn[] => [{ kata: phrase, cara: 'kata' }]),
		];
		const found: FoundWord[] = await Promise.all(
			standIns.map((own) =>
				Promise.all(
					own.map(async ({ kata: word, cara }) => ({ cara, score: await this.#score(word) })),
				),
			),
		);
		const phrases = await Promise.all(query.frasa.map((phrase) => this.#score(phrase)));
		const adjacent =
			query.kata.length > 1 ? await this.#exact(query.kata.map((word) => word.kata).join(' ')) : [];
		const joinedResults = await Promise.all(gabungan.map((joined) => this.#exact(joined)));
		const exactForms = new Set(joinedResults.flat().map(({ id }) => id));
		const order = rankRecords(
			found,
			new Set([...adjacent.map(({ id }) => id), ...exactForms]),
			records.rekaman.size,
			(id) => {
				const own = records.rekaman.get(id);
				return {
					jenis: own?.segi.jenis[0] ?? '',
					// Who names two road maps asks for what is said of both, or for what compares them.
					petaDisebut:
						mentioned.size === 1 && (own?.segi.peta.some((peta) => mentioned.has(peta)) ?? false),
				};
			},
		);
		// Who asks for a joined form alone wants it as it is written before its words apart.
		if (utuh) order.sort((a, b) => Number(exactForms.has(b.id)) - Number(exactForms.has(a.id)));
		answer.hasil = firstOfEachResult(
			order.map(({ id }) => id).filter((id) => phrases.every((score) => score.has(id))),
			records.rekaman,
		);
		return answer;
	}
}
