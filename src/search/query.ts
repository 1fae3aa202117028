import { normalizeWords } from '../domain/match-words.ts';
import { listRootCandidates } from './roots.ts';
import type { Language } from './language.ts';
import { wordKey, isCommon } from './words.ts';
import type { MatchManner } from './ranking.ts';
import { findPhrases, type PhraseList } from './sinonim-marks.ts';

/** A word to look up in the index, and how it stands for the word that was typed. */
export interface StandIn {
	kata: string;
	cara: MatchManner;
}

/** One word of a query with everything that may stand for it, the word itself first. */
export interface QueryWord {
	/** As the index knows it. */
	kata: string;
	/** As it was typed, without case. */
	tertulis: string;
	sandi: StandIn[];
}

/** A query taken apart. */
export interface Query {
	/** Phrases that were put in quotes, which a page must have exactly, as the index knows their words. */
	frasa: string[];
	kata: QueryWord[];
}

/** Longer queries are cut: nobody types them, and each word costs a look into the index. */
const limit = { huruf: 300, kata: 12 };

/** Everything that may stand for a word: itself, its roots, and the groups of synonyms that it or a root asks for. */
const composeStandIns = (
	kata: string,
	roots: readonly string[],
	marks: readonly string[],
	phrases: PhraseList,
): StandIn[] => [
	{ kata, cara: 'kata' },
	...roots.map((root): StandIn => ({ kata: root, cara: 'akar' })),
	...[...new Set([...marks, ...roots.flatMap((root) => phrases.get(root) ?? [])])].map(
		(mark): StandIn => ({ kata: mark, cara: 'sinonim' }),
	),
];

/** Signs around a word that are not part of it. */
const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Says whose something is, as in `penanggung jawabnya`; shorter words such as `tanya` end so by themselves. */
const possessiveSuffix = /(?<=\p{L}{3})nya$/u;

/**
 * Takes a query apart: quoted phrases, and words with their roots and synonyms. Its joined forms have been written apart
 * as `writeApart` does; what is still joined is one word.
 */
export function parseQuery(q: string, { akar, queryPhrases }: Language): Query {
	const ready = normalizeWords(q.slice(0, limit.huruf)).replace(/[“”„«»]/g, '"');
	const frasa = [...ready.matchAll(/"([^"]+)"/g)]
		.map(([, content = '']) => content.split(' ').map(wordKey).filter(Boolean).join(' '))
		.filter(Boolean);
	const all = ready
		.replace(/"[^"]*"/g, ' ')
		.split(/[\s"]+/)
		.map((part) => ({ kata: wordKey(part), tertulis: part.replace(edgeMarks, '') }))
		.filter(({ kata }) => kata !== '');
	const sinonim = findPhrases(
		all.map(({ kata }) => kata.replace(possessiveSuffix, '')),
		queryPhrases,
	);
	const inPhrase = (i: number) =>
		sinonim.filter(({ mulai, panjang }) => i >= mulai && i < mulai + panjang);
	/** A word of a phrase that has synonyms means what the phrase means, not what it would mean alone. */
	const isInPhrase = (i: number) => inPhrase(i).some(({ panjang }) => panjang > 1);
	const placed = all.map((item, i) => ({ ...item, i }));
	const meaningful = placed.filter(
		({ kata, i }) =>
			all.findIndex((other) => other.kata === kata) === i && (!isCommon(kata) || isInPhrase(i)),
	);
	return {
		frasa,
		kata: (meaningful.length > 0 || frasa.length > 0 ? meaningful : placed)
			.slice(0, limit.kata)
			.map(({ kata, tertulis, i }) => ({
				kata,
				tertulis,
				sandi: composeStandIns(
					kata,
					isInPhrase(i)
						? []
						: listRootCandidates(kata).filter((rootCandidate) => akar.has(rootCandidate)),
					inPhrase(i)
						.filter(({ panjang }) => panjang > 1 || !isInPhrase(i))
						.flatMap(({ tanda }) => tanda),
					queryPhrases,
				),
			})),
	};
}
