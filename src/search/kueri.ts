import { siapkanKata } from '../domain/cocok-kata.ts';
import { calonAkar } from './akar.ts';
import type { Bahasa } from './bahasa.ts';
import { kunciKata, umum } from './kata.ts';
import type { CaraCocok } from './peringkat.ts';
import { bacaFrasa, type DaftarFrasa } from './sinonim.ts';

/** A word to look up in the index, and how it stands for the word that was typed. */
export interface Sandi {
	kata: string;
	cara: CaraCocok;
}

/** One word of a query with everything that may stand for it, the word itself first. */
export interface KataKueri {
	/** As the index knows it. */
	kata: string;
	/** As it was typed, without case. */
	tertulis: string;
	sandi: Sandi[];
}

/** A query taken apart. */
export interface Kueri {
	/** Phrases that were put in quotes, which a page must have exactly, as the index knows their words. */
	frasa: string[];
	kata: KataKueri[];
}

/** Longer queries are cut: nobody types them, and each word costs a look into the index. */
const batas = { huruf: 300, kata: 12 };

/** Everything that may stand for a word: itself, its roots, and the groups of synonyms that it or a root asks for. */
const susunSandi = (
	kata: string,
	akar: readonly string[],
	tanda: readonly string[],
	frasa: DaftarFrasa,
): Sandi[] => [
	{ kata, cara: 'kata' },
	...akar.map((satu): Sandi => ({ kata: satu, cara: 'akar' })),
	...[...new Set([...tanda, ...akar.flatMap((satu) => frasa.get(satu) ?? [])])].map(
		(satu): Sandi => ({ kata: satu, cara: 'sinonim' }),
	),
];

/** Signs around a word that are not part of it. */
const tandaTepi = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Says whose something is, as in `penanggung jawabnya`; shorter words such as `tanya` end so by themselves. */
const akhiranMilik = /(?<=\p{L}{3})nya$/u;

/**
 * Takes a query apart: quoted phrases, and words with their roots and synonyms. Its joined forms have been written apart
 * as `writeApart` does; what is still joined is one word.
 */
export function bacaKueri(q: string, { akar, frasaKueri }: Bahasa): Kueri {
	const siap = siapkanKata(q.slice(0, batas.huruf)).replace(/[“”„«»]/g, '"');
	const frasa = [...siap.matchAll(/"([^"]+)"/g)]
		.map(([, isi = '']) => isi.split(' ').map(kunciKata).filter(Boolean).join(' '))
		.filter(Boolean);
	const semua = siap
		.replace(/"[^"]*"/g, ' ')
		.split(/[\s"]+/)
		.map((satu) => ({ kata: kunciKata(satu), tertulis: satu.replace(tandaTepi, '') }))
		.filter(({ kata }) => kata !== '');
	const sinonim = bacaFrasa(
		semua.map(({ kata }) => kata.replace(akhiranMilik, '')),
		frasaKueri,
	);
	const diFrasa = (i: number) =>
		sinonim.filter(({ mulai, panjang }) => i >= mulai && i < mulai + panjang);
	/** A word of a phrase that has synonyms means what the phrase means, not what it would mean alone. */
	const berfrasa = (i: number) => diFrasa(i).some(({ panjang }) => panjang > 1);
	const berletak = semua.map((satu, i) => ({ ...satu, i }));
	const bermakna = berletak.filter(
		({ kata, i }) =>
			semua.findIndex((lain) => lain.kata === kata) === i && (!umum(kata) || berfrasa(i)),
	);
	return {
		frasa,
		kata: (bermakna.length > 0 || frasa.length > 0 ? bermakna : berletak)
			.slice(0, batas.kata)
			.map(({ kata, tertulis, i }) => ({
				kata,
				tertulis,
				sandi: susunSandi(
					kata,
					berfrasa(i) ? [] : calonAkar(kata).filter((satu) => akar.has(satu)),
					diFrasa(i)
						.filter(({ panjang }) => panjang > 1 || !berfrasa(i))
						.flatMap(({ tanda }) => tanda),
					frasaKueri,
				),
			})),
	};
}
