const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });
const longDate = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const list = new Intl.ListFormat('id-ID', { type: 'conjunction' });

/** A number as Indonesians write it: `6.139`, `61,68`. */
export const formatNumber = (nilai: number): string => number.format(nilai);

const exactNumber = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });

/** The same without rounding to two decimals, for the steps of an axis and for differences. */
export const formatExactNumber = (nilai: number): string => exactNumber.format(nilai);

/** A share of a whole, to one decimal: `97,2%`. */
export const formatPercent = (part: number, whole: number): string => percent.format(part / whole);

/** An ISO date in words: `18 Agustus 2020`. */
export const formatDate = (iso: string): string => longDate.format(new Date(`${iso}T00:00:00Z`));

/** The calendar date of a moment where the reader is, `TTTT-BB-HH`; in UTC it would still be yesterday until seven in the morning. */
export const localDate = (moment: Date): string =>
	[
		String(moment.getFullYear()).padStart(4, '0'),
		String(moment.getMonth() + 1).padStart(2, '0'),
		String(moment.getDate()).padStart(2, '0'),
	].join('-');

/** Words joined with commas and `dan`. */
export const formatList = (words: readonly string[]): string => list.format(words);

const alternatives = new Intl.ListFormat('id-ID', { type: 'disjunction' });

/** Words joined with commas and `atau`. */
export const formatAlternatives = (words: readonly string[]): string => alternatives.format(words);

/** Years from one to another: `2021–2025`, or one year alone. */
export const formatSpan = (start: number, finish: number): string =>
	start === finish ? String(start) : `${start}–${finish}`;

/** Text cut at a word before `length` characters, with an ellipsis when anything was cut. */
export function shortenText(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length - 1);
	const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
	// Half of what stands in brackets says nothing, unless there is nothing else.
	const whole = words.replace(/(?<=\S)\s*\([^)]*$/, '');
	return `${whole.replace(/[\s,;:(/-]+$/, '')}…`;
}

const fixedPercent = new Intl.NumberFormat('id-ID', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** A ratio as a percentage with exactly one decimal: 0,96 becomes `96,0%`. */
export const formatRatio = (ratio: number): string => fixedPercent.format(ratio);

/** A text with a capital at its beginning. */
export const capitalize = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}`;
