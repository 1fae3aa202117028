/** Grades, opinions and levels that Indonesian offices measure themselves by, where no scale is declared. */
const letter = String.raw`(?:AA|A|BB|B|CC|C|D|E)[+-]?`;
const opinion = 'WTP-DPP|WTP|WDP|TMP|TW';
const word = [
	'wajar tanpa pengecualian',
	'wajar dengan pengecualian',
	'tidak wajar',
	'tidak memberikan pendapat',
	'istimewa',
	'sangat memuaskan',
	'memuaskan',
	'sangat baik',
	'baik',
	'cukup baik',
	'cukup',
	'sangat kurang',
	'kurang',
	'memadai',
	'menuju informatif',
	'cukup informatif',
	'informatif',
	'sangat tinggi',
	'tinggi',
	'sedang',
	'rendah',
].join('|');
const tingkat = String.raw`(?:level|lvl\.?|tingkat)\s*(?:\d(?:[.,]\d+)?|[IVX]+)(?:\s+dengan catatan)?`;
const spelling = 'predikat|opini|kategori|grade|nilai';

const withoutLabel = new RegExp(`^(?:${spelling})\\s+`, 'i');
/** A declared scale may leave out what its steps are. */
const withoutSkalaLabel = new RegExp(`^(?:${spelling}|level|lvl\\.?|tingkat)\\s+`, 'i');

const single = new RegExp(`^(?:(${letter}|${opinion}|ST)|(?:${word}|${tingkat}))$`, 'i');
/** Beside a number a single letter can only be a grade. */
const pairs = new RegExp(`^(?:(${letter}|${opinion}|ST|T|S|R)|(?:${word}|${tingkat}))$`, 'i');

/**
 * The grade that words are, as printed and without what only announces it, such as `predikat`; null when they are
 * none. A declared scale decides alone; `berangka` tells that a number stands beside it.
 */
export function parseTingkat(
	text: string,
	urutan: readonly string[] = [],
	berangka = false,
): string | null {
	const tidied = text.trim();
	if (urutan.length > 0) {
		const plain = tidied.replace(withoutSkalaLabel, '');
		return urutan.find((oneUrutan) => oneUrutan === tidied || oneUrutan === plain) ?? null;
	}
	const content = tidied.replace(withoutLabel, '');
	const [, abbreviations] = (berangka ? pairs : single).exec(content) ?? [undefined, undefined];
	// Letters are grades in capitals only: `a` numbers a list.
	if (abbreviations !== undefined && abbreviations !== abbreviations.toUpperCase()) return null;
	return (berangka ? pairs : single).test(content) ? content : null;
}
