/** The mark that a document writes its decimals with. */
export type Decimal = 'koma' | 'titik';

/** Figures with dots and commas between them, without a sign. */
export const numberPattern = String.raw`\d+(?:[.,]\d+)*`;

const thousands = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** True for figures such as `1,250` and `3.610`, whose single mark may stand for decimals or for thousands. */
export const isAmbiguousNumber = (text: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);

/** The figures with their decimals after a dot and nothing between thousands; null when the marks make no number. */
function tidy(text: string, decimal: Decimal): string | null {
	const marks = [...text.matchAll(/[.,]/g)].map(([oneText]) => oneText);
	const end = marks.at(-1);
	if (end === undefined) return /^(?:0|[1-9]\d*)$/.test(text) ? text : null;
	const mixed = new Set(marks).size > 1;
	// Of two kinds of marks the last is the decimal's, whatever the document's custom.
	if (mixed || marks.length === 1) {
		const [whole = '', fraction = ''] = text.split(/[.,](?=\d+$)/);
		const hasDecimals =
			mixed ||
			!isAmbiguousNumber(text) ||
			(end === ',' && decimal === 'koma') ||
			(end === '.' && decimal === 'titik');
		if (hasDecimals) {
			if (mixed ? !thousands.test(whole) || whole.includes(end) : !/^(?:0|[1-9]\d*)$/.test(whole))
				return null;
			return `${whole.replace(/[.,]/g, '')}.${fraction}`;
		}
	}
	return thousands.test(text) ? text.replace(/[.,]/g, '') : null;
}

/**
 * Reads figures such as `61,68`, `61.68`, `3.900` or `−2,5`. A mark that can only be the decimal's is read so in
 * every document; of `3.610` and `1,250` the document's own decimal mark decides. Null for all that is no number,
 * such as `1/4`, `007` and `12.34.56`.
 */
export function parseNumber(text: string, decimal: Decimal = 'koma'): number | null {
	const [, mark, number = ''] = /^([-−–]?)([\d.,]+)$/.exec(text.trim()) ?? [];
	const tidied = new RegExp(`^${numberPattern}$`).test(number) ? tidy(number, decimal) : null;
	if (tidied === null) return null;
	return mark && Number(tidied) !== 0 ? -Number(tidied) : Number(tidied);
}

const satuan = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** Words that multiply what stands before them. */
export const multiples: Readonly<Record<string, number>> = {
	ribu: 1e3,
	rb: 1e3,
	juta: 1e6,
	jt: 1e6,
	miliar: 1e9,
	milyar: 1e9,
	triliun: 1e12,
};

/** A word that a numeral in words is made of, as a pattern. */
export const quantityPattern = `(?:${satuan.join('|')}|se(?=puluh|belas|ratus|ribu))(?:belas|puluh|ratus|ribu)?|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|koma`;

/** Reads a numeral in words, such as `dua belas` or `tiga koma lima`; null when any word is none. */
export function parseQuantity(text: string): number | null {
	const [whole = '', fraction, ...others] = text
		.trim()
		.toLowerCase()
		.split(/\s+koma\s+/);
	const round = parseInteger(whole);
	if (fraction === undefined || round === null || others.length > 0)
		return others.length ? null : round;
	const numbers = fraction.split(/\s+/).map((word) => satuan.indexOf(word));
	return numbers.includes(-1) ? null : Number(`${round}.${numbers.join('')}`);
}

function parseInteger(text: string): number | null {
	const words = text
		.replace(/(?<=[a-z])(belas|puluh|ratus|ribu|juta)\b/g, ' $1')
		.replace(/\bse (?=puluh|belas|ratus|ribu)/g, 'satu ')
		.split(/\s+/);
	let [total, hundreds, rest] = [0, 0, 0];
	for (const word of words) {
		const number = satuan.indexOf(word);
		if (number >= 0 && rest === 0) rest = number;
		else if (word === 'belas' && rest > 0) [hundreds, rest] = [hundreds + rest + 10, 0];
		else if (word === 'puluh' && rest > 0) [hundreds, rest] = [hundreds + rest * 10, 0];
		else if (word === 'ratus' && rest > 0) [hundreds, rest] = [hundreds + rest * 100, 0];
		else if (word in multiples && hundreds + rest > 0)
			[total, hundreds, rest] = [total + (hundreds + rest) * (multiples[word] ?? 1), 0, 0];
		else return null;
	}
	return total + hundreds + rest;
}
