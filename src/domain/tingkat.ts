/** Grades, opinions and levels that Indonesian offices measure themselves by, where no scale is declared. */
const huruf = String.raw`(?:AA|A|BB|B|CC|C|D|E)[+-]?`;
const opini = 'WTP-DPP|WTP|WDP|TMP|TW';
const kata = [
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
const sebutan = 'predikat|opini|kategori|grade|nilai';

const tanpaSebutan = new RegExp(`^(?:${sebutan})\\s+`, 'i');
/** A declared scale may leave out what its steps are. */
const tanpaSebutanSkala = new RegExp(`^(?:${sebutan}|level|lvl\\.?|tingkat)\\s+`, 'i');

const tunggal = new RegExp(`^(?:(${huruf}|${opini}|ST)|(?:${kata}|${tingkat}))$`, 'i');
/** Beside a number a single letter can only be a grade. */
const pasangan = new RegExp(`^(?:(${huruf}|${opini}|ST|T|S|R)|(?:${kata}|${tingkat}))$`, 'i');

/**
 * The grade that words are, as printed and without what only announces it, such as `predikat`; null when they are
 * none. A declared scale decides alone; `berangka` tells that a number stands beside it.
 */
export function readTingkat(
	teks: string,
	urutan: readonly string[] = [],
	berangka = false,
): string | null {
	const rapi = teks.trim();
	if (urutan.length > 0) {
		const polos = rapi.replace(tanpaSebutanSkala, '');
		return urutan.find((satu) => satu === rapi || satu === polos) ?? null;
	}
	const isi = rapi.replace(tanpaSebutan, '');
	const [, singkatan] = (berangka ? pasangan : tunggal).exec(isi) ?? [undefined, undefined];
	// Letters are grades in capitals only: `a` numbers a list.
	if (singkatan !== undefined && singkatan !== singkatan.toUpperCase()) return null;
	return (berangka ? pasangan : tunggal).test(isi) ? isi : null;
}
