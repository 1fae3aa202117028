import { type Decimal, isAmbiguousNumber, multiples, parseNumber } from './numbers.ts';

/** What a printed unit of money multiplies by; null for a unit that is none of money. */
function unitFactor(unit: string): number | null {
	const words = unit
		.toLowerCase()
		.replace(/[()*.]/g, ' ')
		.replace(/\b(?:dalam|rp|idr|rupiah)\b/g, ' ')
		.trim();
	if (words === '') return 1;
	return multiples[words] ?? multiples[words.replace(/an$/, '')] ?? null;
}

/**
 * Reads a printed sum in rupiah: its own words count (`Rp 1,5 miliar`), else the unit that its column prints. Marks of a
 * footnote are no part of it. Null for two sums in one cell, for words, and where nothing says that it is money.
 */
export function parseRupiah(
	text: string | null,
	unit: string | null,
	decimal: Decimal = 'koma',
): number | null {
	const [, money, number = '', word] =
		/^(Rp\.?|IDR)?\s*(\d[\d.,]*\d|\d)(?:,\s?-+)?\s*([a-z]+(?: rupiah)?)?\s*\**$/i.exec(
			(text ?? '').replace(/[\s\u00a0]+/g, ' ').trim(),
		) ?? [];
	if (number === '') return null;
	const factor =
		word !== undefined
			? unitFactor(word)
			: unit !== null
				? unitFactor(unit)
				: money === undefined
					? null
					: 1;
	if (factor === null) return null;
	// Of whole rupiah three figures after a mark are thousands.
	const nilai =
		factor === 1 && isAmbiguousNumber(number)
			? Number(number.replace(/[.,]/, ''))
			: parseNumber(number, decimal);
	return nilai === null ? null : Math.round(nilai * factor * 100) / 100;
}
