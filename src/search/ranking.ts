/** How a word of the query was met. */
export type MatchManner = 'kata' | 'akar' | 'sinonim' | 'lanjutan' | 'ejaan';

/** Records that have a word. */
export type Score = ReadonlyMap<string, RecordScore>;

/** How much a record has of a word. */
export interface RecordScore {
	/** A share of the weight that the word has in the record where it weighs most. */
	nilai: number;
	/** True when it stands in the record's title. */
	judul: boolean;
}

/** One word of a query with what was found for everything that may stand for it. */
export type FoundWord = readonly { cara: MatchManner; score: Score }[];

/** A ranked record. */
export interface RankedRecord {
	id: string;
	nilai: number;
}

/** What is known of a record before it is fetched. */
export interface RecordTraits {
	jenis: string;
	/** True when the query names the record's road map. */
	petaDisebut: boolean;
}

/** Weights of the ranking, chosen on the training questions of `tests/search/queries.yaml`. */
const bobot = {
	cara: { kata: 1, akar: 0.85, sinonim: 0.8, lanjutan: 0.5, ejaan: 0.5 } as Record<
		MatchManner,
		number
	>,
	/** What having a word at all is worth, before how much it weighs in the record. */
	dasar: 0.4,
	/** How steeply that weight counts: below 1 a little is almost as good as much. */
	pangkat: 0.3,
	/** A record must have words worth this share of what the best record has. */
	cakupan: 0.27,
	/** How much a record loses that lacks some of the words. */
	pangkatCakupan: 1,
	/** What it adds that the words stand in a row. */
	runtun: 0.5,
	/** What it adds that all words stand in the title. */
	judul: 1,
	/** What it adds that the query names the record's road map. */
	peta: 10,
	/** What a record keeps whose title has none of the words, of the kinds that answer when they are asked for by name. */
	tanpaNama: {
		Glosarium: 0.5,
		'Dasar hukum': 0.5,
		'Perangkat daerah': 0.6,
		'Lembar kerja': 0.4,
	} as Record<string, number>,
	/** Kinds of record, where not 1: lists and pages about the site below what the document says. */
	jenis: {
		Bab: 1.1,
		Indikator: 1.03,
		Program: 0.85,
		Halaman: 0.8,
		'Dasar hukum': 0.8,
		Glosarium: 0.75,
		'Lembar kerja': 0.7,
		'Peta jalan': 0.6,
		Monitoring: 0.55,
		Data: 0.6,
		'Catatan sumber': 0.48,
	} as Record<string, number>,
};

/** Ranks what was found for the words of a query; `adjacent` has the records where they stand in a row. */
export function rankRecords(
	words: readonly FoundWord[],
	adjacent: ReadonlySet<string>,
	count: number,
	traits: (id: string) => RecordTraits,
): RankedRecord[] {
	const results = new Map<string, { nilai: number; scope: number; judul: number }>();
	let all = 0;
	for (const foundWord of words) {
		const best = new Map<string, { nilai: number; judul: number }>();
		for (const { cara, score } of foundWord)
			for (const [id, { nilai, judul }] of score) {
				const current = best.get(id) ?? { nilai: 0, judul: 0 };
				const content = bobot.dasar + (1 - bobot.dasar) * nilai ** bobot.pangkat;
				current.nilai = Math.max(current.nilai, bobot.cara[cara] * content);
				if (judul) current.judul = Math.max(current.judul, bobot.cara[cara]);
				best.set(id, current);
			}
		if (best.size === 0) continue;
		const rarity = Math.log(1 + count / best.size);
		all += rarity;
		for (const [id, { nilai, judul }] of best) {
			const current = results.get(id) ?? { nilai: 0, scope: 0, judul: 0 };
			results.set(id, {
				nilai: current.nilai + rarity * nilai,
				scope: current.scope + rarity,
				judul: current.judul + rarity * judul,
			});
		}
	}
	const full = Math.max(0, ...[...results.values()].map(({ scope }) => scope));
	return [...results]
		.filter(([, { scope }]) => scope >= bobot.cakupan * full)
		.map(([id, { nilai, scope, judul }]) => {
			const { jenis, petaDisebut } = traits(id);
			const inTitle = judul / all;
			return {
				id,
				nilai:
					nilai *
					(scope / all) ** bobot.pangkatCakupan *
					(1 + bobot.judul * inTitle) *
					(inTitle + (1 - inTitle) * (bobot.tanpaNama[jenis] ?? 1)) *
					(1 + (adjacent.has(id) ? bobot.runtun : 0)) *
					(1 + (petaDisebut ? bobot.peta : 0)) *
					(bobot.jenis[jenis] ?? 1),
			};
		})
		.sort((a, b) => b.nilai - a.nilai || (a.id < b.id ? -1 : 1));
}
