/** A stretch of time that figures are printed for: a year, or a half, a quarter or a month of it. */
export interface Periode {
	/** `2025`, `2025-S1`, `2025-TW3` or `2025-07`. */
	kode: string;
	tahun: number;
	jenis: 'tahun' | 'semester' | 'triwulan' | 'bulan';
	/** Which half, quarter or month of its year; 1 for a year. */
	nomor: number;
}

/** How a document writes its periods: a pattern for each kind, with `{I}`, `{1}` or `{01}` in the number's place. */
export type PeriodeWriting = Partial<Record<Exclude<Periode['jenis'], 'tahun'>, string | null>>;

const monthsOf: Record<Periode['jenis'], number> = {
	tahun: 12,
	semester: 6,
	triwulan: 3,
	bulan: 1,
};

/** Reads the code of a period, which the schemas have tried. */
export function parsePeriode(kode: string): Periode {
	const [, tahun = '', half, quarter, month] =
		/^(\d{4})(?:-(?:S(\d)|TW(\d)|(\d\d)))?$/.exec(kode) ?? [];
	const jenis = half ? 'semester' : quarter ? 'triwulan' : month ? 'bulan' : 'tahun';
	return { kode, tahun: Number(tahun), jenis, nomor: Number(half ?? quarter ?? month ?? 1) };
}

/** The first and the last month of a period within its year, from 1. */
function monthsIn({ jenis, nomor }: Periode): { start: number; end: number } {
	const end = nomor * monthsOf[jenis];
	return { start: end - monthsOf[jenis] + 1, end };
}

/** The order of time by the end of each; of those that end together the shorter stands first, and the year last. */
export function comparePeriode(a: string, b: string): number {
	const [one, other] = [parsePeriode(a), parsePeriode(b)];
	return (
		one.tahun - other.tahun ||
		monthsIn(one).end - monthsIn(other).end ||
		monthsOf[one.jenis] - monthsOf[other.jenis]
	);
}

/** The periods among these, each once and in the order of time. */
export const sortPeriode = (all: readonly string[]): string[] =>
	[...new Set(all)].sort(comparePeriode);

/** The day on which a period begins, `TTTT-BB-HH`. */
export function periodeStart(kode: string): string {
	const periode = parsePeriode(kode);
	return `${periode.tahun}-${String(monthsIn(periode).start).padStart(2, '0')}-01`;
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const months =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
		' ',
	);

const ownWriting = { semester: 'Semester {I}', triwulan: 'Triwulan {I}' } as const;

/** A period without its year, as the document writes it or in our words: `TW III`, `Triwulan III`, `Juli`; a year is itself. */
export function formatPeriodePart(kode: string, writing: PeriodeWriting = {}): string {
	const { tahun, jenis, nomor } = parsePeriode(kode);
	if (jenis === 'tahun') return String(tahun);
	const printed = writing[jenis] ?? (jenis === 'bulan' ? null : ownWriting[jenis]);
	if (printed === null) return months[nomor - 1] ?? String(nomor);
	return printed
		.replace('{I}', roman[nomor - 1] ?? String(nomor))
		.replace('{01}', String(nomor).padStart(2, '0'))
		.replace('{1}', String(nomor));
}

/** A period with its year: `TW III 2025`, `Juli 2025`, `2025`. */
export function formatPeriode(kode: string, writing: PeriodeWriting = {}): string {
	const { tahun, jenis } = parsePeriode(kode);
	const part = formatPeriodePart(kode, writing);
	return jenis === 'tahun' ? part : `${part} ${tahun}`;
}

/** Headings of these periods side by side: without the year where all are parts of one. */
export function listPeriodeHeadings(
	all: readonly string[],
	writing: PeriodeWriting = {},
): { periode: string; judul: string }[] {
	const years = new Set(all.map((kode) => parsePeriode(kode).tahun));
	const format = years.size > 1 ? formatPeriode : formatPeriodePart;
	return sortPeriode(all).map((periode) => ({ periode, judul: format(periode, writing) }));
}

const romanPattern = '(?:X{0,1}(?:IX|IV|V?I{0,3}))';
/** The words and letters that begin a printed period, by what it is. */
const printedPatterns: readonly [RegExp, Exclude<Periode['jenis'], 'tahun'>][] = [
	[/^(?:semester|smt\.?|sem\.?|s)\s*[-.]?\s*/i, 'semester'],
	[/^(?:triwulan|tribulan|tri ?wulan|kuartal|tw\.?|q)\s*[-.]?\s*(?:ke\s*-?\s*)?/i, 'triwulan'],
	[/^(?:bulan|bln\.?|b)\s*[-.]?\s*(?:ke\s*-?\s*)?/i, 'bulan'],
];

const makeKode = (tahun: number, jenis: Periode['jenis'], nomor: number): string | null => {
	if (jenis === 'tahun') return String(tahun);
	if (!Number.isInteger(nomor) || nomor < 1 || nomor * monthsOf[jenis] > 12) return null;
	if (jenis === 'bulan') return `${tahun}-${String(nomor).padStart(2, '0')}`;
	return `${tahun}-${jenis === 'semester' ? 'S' : 'TW'}${nomor}`;
};

/** The number that a text states in figures or in Roman figures; NaN for anything else. */
function parseOrdinal(text: string): number {
	if (/^\d{1,2}$/.test(text)) return Number(text);
	return new RegExp(`^${romanPattern}$`, 'i').test(text)
		? roman.indexOf(text.toUpperCase()) + 1
		: Number.NaN;
}

/**
 * Reads a period as documents print it, such as `TW III`, `Triwulan 3 2025`, `B09`, `Bulan ke-9`, `Semester II` or
 * `Sept 2025`; its year is the printed one, else `tahun`. Null for all that names no period, or no year.
 */
export function readPeriode(printed: string, tahun: number | null = null): string | null {
	const tidied = printed.replace(/[\s\u00a0]+/g, ' ').trim();
	const [, rest = '', printedYear] = /^(.*?)[\s,/(]*\b((?:19|20)\d\d)\)?$/.exec(tidied) ?? [
		'',
		tidied,
	];
	const year = printedYear ? Number(printedYear) : tahun;
	if (year === null) return null;
	const words = rest.replace(/\btahun\b|\bTA\b/i, '').trim();
	if (words === '') return printedYear ? makeKode(year, 'tahun', 1) : null;
	for (const [pattern, jenis] of printedPatterns) {
		const match = pattern.exec(words);
		const kode = match && makeKode(year, jenis, parseOrdinal(words.slice(match[0].length)));
		if (kode) return kode;
	}
	const name = words.replace(/\.$/, '').toLowerCase();
	const month =
		name.length < 3 ? -1 : months.findIndex((oneMonth) => oneMonth.toLowerCase().startsWith(name));
	return month < 0 ? null : makeKode(year, 'bulan', month + 1);
}
