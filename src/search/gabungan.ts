import { siapkanKata } from '../domain/cocok-kata.ts';
import { kunciKata } from './kata.ts';

/** Longer queries are cut: nobody types them, and each word costs a look into the index. */
const batas = { huruf: 300, bentuk: 24 };

/** A query with its joined forms written apart where they are no word of their own. */
export interface ApartQuery {
	q: string;
	/** Forms that were taken apart although some record has them joined, as the index knows them: those records come first. */
	gabungan: string[];
	/** True when the query is nothing but such a form. */
	utuh: boolean;
}

/** Tells whether some record has a word. */
type Dikenal = (kunci: string) => boolean;

/** Signs that join words but never the parts of a code or number. */
const tandaKuat = /[^\p{L}\p{N}.,_'’:–—-]+/u;
const tandaLemah = /[^\p{L}\p{N}'’]+/u;
const tandaTepi = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Fixed codes such as `kt-5.2.c` or `pk-qw.1`. */
const polaKode = /^[a-z]{2,4}-?(?:qw[.-]?)?\d+(?:[.,-]?[a-z\d]{1,2})*$/;
/** The same with a space after the letters. */
const polaKodeTerpisah =
	/(?<![\p{L}\p{N}])([a-z]{2,4}) ((?:qw[.-]?)?\d+(?:[.,-][a-z\d]{1,2})+|qw[.-]?\d+)(?![\p{L}\p{N}])/gu;
/** What numbers a part: `ii.a.3`, `5.2.c`, `b.1`; also short abbreviations such as `m.si`. */
const polaNomor = /^(?:[a-z]|[ivxlc]+|\d+)(?:[.,-][a-z\d]{1,2})+$/;
/** A year range or a number as printed. */
const polaAngka = /^\d+(?:[.,–—-]\d+)*$/;
/** One number, whose digits mean nothing apart: `61,69`, `35.747,50`. */
const polaSatuAngka = /^(?:\d+[.,]\d+|\d{1,3}(?:\.\d{3})+(?:,\d+)?)$/;
/** A word and a number run together, in either order: `pasal4`, `perbup40`, `2016usulan`. */
const polaRapat = /^(\p{L}+)(\d+)$|^(\d+)(\p{L}+)$/u;

/** True for what is one thing, where a record has it: nobody who asks for `kt-5.2.c` wants all that has a 5. */
const satuHal = (bentuk: string): boolean =>
	!/^no[.,]?\d/.test(bentuk) && [polaKode, polaNomor, polaAngka].some((pola) => pola.test(bentuk));

const pecah = (bentuk: string, tanda: RegExp): string[] => bentuk.split(tanda).filter(Boolean);

/** Splits a word that runs into a number, unless some record has it so. */
function pecahRapat(kata: string, dikenal: Dikenal): string[] {
	const cocok = polaRapat.exec(kata);
	if (!cocok || dikenal(kunciKata(kata))) return [kata];
	return cocok.slice(1).filter((satu) => satu !== undefined);
}

/** The words that one written form is looked for as; codes and numbers that are known stay as they are. */
function pecahBentuk(tertulis: string, dikenal: Dikenal): string[] {
	const bentuk = tertulis.replace(tandaTepi, '');
	const kuat = pecah(bentuk, tandaKuat);
	if (kuat.length > 1) return kuat.flatMap((satu) => pecahBentuk(satu, dikenal));
	const lemah = pecah(bentuk, tandaLemah);
	const bersatu = () =>
		polaSatuAngka.test(bentuk) || (satuHal(bentuk) && dikenal(kunciKata(bentuk)));
	if (lemah.length > 1 && bersatu()) return [bentuk];
	return lemah.flatMap((satu) => pecahRapat(satu, dikenal));
}

const siapkan = (q: string): string =>
	siapkanKata(q.slice(0, batas.huruf)).replace(/[“”„«»]/g, '"');

/**
 * Writes the joined forms of a query apart, such as `SP4N-LAPOR!`, `Pasal-4` and `UU No.23/2014`, so that they find what
 * their parts find. A code or number that some record has so stays whole, and in quotes any form does; `dikenal` tells
 * whether some record has what the index knows by a key.
 */
export function writeApart(q: string, dikenal: Dikenal): ApartQuery {
	const gabungan: string[] = [];
	const siap = siapkan(q).replaceAll(polaKodeTerpisah, (semua, huruf, angka) =>
		dikenal(kunciKata(semua)) ? `${huruf}-${angka}` : semua,
	);
	const pisahkan = (tertulis: string, dikutip: boolean): string => {
		const kata = pecahBentuk(tertulis, dikenal);
		if (kata.length < 2 || !dikenal(kunciKata(tertulis))) return kata.join(' ');
		if (dikutip) return kunciKata(tertulis);
		gabungan.push(kunciKata(tertulis));
		return kata.join(' ');
	};
	const ditulis = siap
		.split(/("[^"]+")/)
		.map((bagian, i) => bagian.replaceAll(/[^\s"]+/g, (satu) => pisahkan(satu, i % 2 === 1)))
		.join('');
	return { q: ditulis, gabungan, utuh: gabungan.length === 1 && !/[\s"]/.test(siap) };
}

/** What must be known of a query before it is written apart: its joined forms and their parts, as the index knows them. */
export function joinedForms(q: string): string[] {
	const ditanya = new Set<string>();
	writeApart(q, (kunci) => {
		ditanya.add(kunci);
		return false;
	});
	return [...ditanya].filter(Boolean).slice(0, batas.bentuk);
}
