import type { Topik } from '../schemas/topik.ts';
import type { QuickWin } from '../tables/quick-wins.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { address } from './address.ts';
import { normalizeWords } from './match-words.ts';
import { formatAlternatives } from './format.ts';
import type { Link } from './page.ts';
import { aksiName } from './lost.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The words of a text, parts apart and without signs, so that a phrase is found as whole words. */
export const phraseKey = (text: string): string =>
	normalizeWords(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A test of whether any of these texts has one of the words of a topic. */
function makeTopikTest({ kata }: Pick<Topik, 'kata'>) {
	const phrases = kata.map((word) => ` ${phraseKey(word)} `);
	return (texts: readonly (string | null | undefined)[]): boolean =>
		texts.some((text) => {
			const words = ` ${phraseKey(text ?? '')} `;
			return phrases.some((phrase) => words.includes(phrase));
		});
}

/** The printed words of an action: its name, its outputs and its plans. */
const wordsOfAksi = ({ nama, keluaran, rencana }: AksiDetail) => [
	nama,
	...keluaran.flatMap(({ kriteria, indikator }) => [kriteria, indikator]),
	...rencana.flatMap(({ butir }) => (Array.isArray(butir) ? butir : [])),
];

/** A place of the document outside its actions that has a topic's words. */
export interface NearPlace extends Link {
	/** What it is, in a reader's words. */
	jenis: string;
}

/** A topic with what a road map plans for it. */
export interface TopikContent {
	topik: Topik;
	aksi: AksiDetail[];
	quickWins: QuickWin[];
	/** Where else the words stand; asked for only where neither action nor quick win has them. */
	near: NearPlace[];
}

/** Where else a road map has the words of a topic: results, indicators, goals and agencies, in this order. */
function listNear(peta: PetaJalan, has: ReturnType<typeof makeTopikTest>): NearPlace[] {
	const { id } = peta;
	const places: (NearPlace & { words: readonly (string | null | undefined)[] })[] = [
		...peta.program.map(({ area, nama, hasil }) => ({
			label: nama,
			jenis: 'hasil yang diharapkan',
			ke: address.area(id, area),
			words: hasil.map(({ teks }) => teks),
		})),
		...peta.indikator.map(({ kode, nama, singkat }) => ({
			label: singkat ?? nama,
			jenis: 'indikator',
			ke: address.indikator(id, kode),
			words: [nama],
		})),
		...peta.sasaran.map(({ nama, pelaksanaan }) => ({
			label: nama,
			jenis: 'sasaran',
			ke: address.sasaran(id),
			words: [nama, ...pelaksanaan.flatMap(({ teks, butir }) => [teks, ...butir])],
		})),
		...peta.perangkatDaerah.map(({ kode, nama, singkatan }) => ({
			label: nama,
			jenis: 'perangkat daerah',
			ke: address.opd(id, kode),
			words: [nama, singkatan],
		})),
	];
	return places
		.filter(({ words }) => has(words))
		.map(({ label, jenis, ke }) => ({ label, jenis, ke }));
}

const memory = new WeakMap<PetaJalan, { all: readonly Topik[]; content: TopikContent[] }>();

function composeTopik(peta: PetaJalan, all: readonly Topik[]): TopikContent[] {
	return all.map((topik) => {
		const has = makeTopikTest(topik);
		const aksi = flattenAksi(peta).filter((oneAksi) => has(wordsOfAksi(oneAksi)));
		const quickWins = peta.quickWins.filter(({ nama, uraian_tertulis, keluaran }) =>
			// What is printed as its criteria can belong to the row above.
			has([nama, ...uraian_tertulis, ...keluaran.map(({ indikator }) => indikator)]),
		);
		const near = aksi.length + quickWins.length > 0 ? [] : listNear(peta, has);
		return { topik, aksi, quickWins, near };
	});
}

/** What a road map plans for each topic, in the topics' order; worked out once for each road map, since every page's menu asks. */
export function listTopik(peta: PetaJalan, all: readonly Topik[]): TopikContent[] {
	let known = memory.get(peta);
	if (known?.all !== all) memory.set(peta, (known = { all, content: composeTopik(peta, all) }));
	return known.content;
}

/** True for a topic that a road map plans something for. */
export const isPlanned = ({ aksi, quickWins }: TopikContent): boolean =>
	aksi.length + quickWins.length > 0;

/** Said of a topic that no action or quick win has the words of; the copy may have lost some, and so may we not know. */
export function formatNoAksi(peta: PetaJalan, { topik, near }: TopikContent): string {
	const without = `Tidak ada ${aksiName(peta)} yang memuat kata ${formatAlternatives(topik.kata.map((word) => `“${word}”`))}.`;
	return near.length > 0
		? `${without} Yang paling dekat di bagian lain:`
		: `${without} Hasil yang diharapkan, indikator, sasaran, dan daftar perangkat daerahnya juga tidak memuat kata itu.`;
}
