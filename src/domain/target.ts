import {
	type Decimal,
	isAmbiguousNumber,
	multiples,
	numberPattern,
	quantityPattern,
	parseNumber,
	parseQuantity,
} from './numbers.ts';
import { parseTingkat } from './tingkat.ts';

/** What a printed target is. What cannot be read is `uraian`: it stays as printed and is never called absent. */
export const jenisTarget = [
	'angka',
	'rentang',
	'tingkat',
	'angka_dan_tingkat',
	'tahun',
	'uang',
	'centang',
	'tidak_berlaku',
	'uraian',
	'belum_diisi',
	'strip',
	'kosong',
] as const;
export type JenisTarget = (typeof jenisTarget)[number];

/** On which side of the number the target lies, where it is a bound. */
export type TargetBound = 'lebih_dari' | 'paling_sedikit' | 'kurang_dari' | 'paling_banyak';

/** What a reader can do with a target, for counts, filters and labels. */
export type KeadaanTarget = 'terukur' | 'uang' | 'uraian' | 'belum_diisi' | 'strip' | 'tidak_ada';

/** A printed target, taken apart as far as its words allow. */
export interface Target {
	/** As printed, without the outermost brackets; null when the cell is blank. */
	teks: string | null;
	jenis: JenisTarget;
	keadaan: KeadaanTarget;
	/** The amount, or where a range begins; null when there is none. */
	nilai: number | null;
	/** Where a range ends. */
	nilaiAtas: number | null;
	batas: TargetBound | null;
	/** What is counted, such as `kegiatan` or `%`; null when not said. */
	satuan: string | null;
	/** The period the amount repeats in, such as `tahun`; null when not said. */
	per: string | null;
	/** The grade, level or opinion, as printed. */
	tingkat: string | null;
}

/** What the document says of its cells: its decimal mark, and the order of its grades or that it counts. */
export interface Manner {
	desimal?: Decimal | undefined;
	/** The declared grades, lowest first; empty where the scale is one of numbers. */
	urutan?: readonly string[] | undefined;
	/** True for a scale of numbers, on which four figures are an amount and not a year. */
	berangka?: boolean | undefined;
}

type Reading = Partial<Omit<Target, 'teks' | 'keadaan'>> & { jenis: JenisTarget };

const keadaanJenis: Record<JenisTarget, KeadaanTarget> = {
	angka: 'terukur',
	rentang: 'terukur',
	angka_dan_tingkat: 'terukur',
	uang: 'uang',
	tingkat: 'uraian',
	tahun: 'uraian',
	centang: 'uraian',
	tidak_berlaku: 'uraian',
	uraian: 'uraian',
	belum_diisi: 'belum_diisi',
	strip: 'strip',
	kosong: 'tidak_ada',
};

const parsed: Reading = { jenis: 'uraian' };

/** Words and signs before a number that make it a bound; the longer wordings first. */
const boundStart: readonly [RegExp, TargetBound][] = [
	[/^(?:≥|⩾|≧|>\s?=|=\s?>)\s*/, 'paling_sedikit'],
	[/^(?:≤|⩽|≦|<\s?=|=\s?<)\s*/, 'paling_banyak'],
	[/^>\s*/, 'lebih_dari'],
	[/^<\s*/, 'kurang_dari'],
	[
		/^(?:minimal|minimum|min\.?|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya|sedikitnya|setidaknya|setidak-tidaknya|tidak kurang dari)\s+/i,
		'paling_sedikit',
	],
	[
		/^(?:maksimal|maksimum|maks\.?|max\.?|paling (?:banyak|lama|lambat|tinggi)|sebanyak-banyaknya|tidak lebih dari)\s+/i,
		'paling_banyak',
	],
	[/^(?:lebih (?:besar )?dari|di ?atas)\s+/i, 'lebih_dari'],
	[/^(?:kurang dari|lebih kecil dari|di ?bawah)\s+/i, 'kurang_dari'],
];
const boundEnd: readonly [RegExp, TargetBound][] = [
	[/\s*(?:ke ?atas|atau lebih)$/i, 'paling_sedikit'],
	[/\s*(?:ke ?bawah|atau kurang)$/i, 'paling_banyak'],
];

/** Splits a bound from what it bounds. */
function splitBound(text: string): [limit: TargetBound | null, rest: string] {
	for (const [pattern, limit] of boundStart)
		if (pattern.test(text)) return [limit, text.replace(pattern, '')];
	return [null, text];
}

const periodAbbreviations: Record<string, string> = {
	th: 'tahun',
	thn: 'tahun',
	bln: 'bulan',
	smt: 'semester',
	tw: 'triwulan',
};
const periodWords =
	'tahun|semester|triwulan|tribulan|caturwulan|kuartal|bulan|pekan|minggu|hari|jam|thn|th|bln|smt|tw';
const perPattern = new RegExp(
	String.raw`\s*(?:\b(?:dalam|per|tiap|setiap)\b\s*(?:(?:1\s*)?(?:\(satu\)|satu)?|1)\s*/?\s*-?|/\s*(?:1\s)?|\bper-?)\s*(${periodWords})\b\.?|\s*(?:\bdalam\s+)?\bse(tahun|semester|bulan|minggu|hari)\b`,
	'i',
);

/** A unit without the punctuation that an unbalanced bracket leaves behind; null when nothing remains. */
function tidySatuan(text: string): string | null {
	let tidied = text.replace(/^[\s/]+|[\s/]+$/g, '');
	const open = tidied.split('(').length - 1;
	const close = tidied.split(')').length - 1;
	if (close > open) tidied = tidied.replace(/\)(?=[^)]*$)/, '');
	return tidied.replace(/\s+/g, ' ').trim() || null;
}

/** The unit and the period in the words after a number; a unit that `%` begins keeps it. */
function splitSatuan(text: string, percent = ''): Pick<Target, 'satuan' | 'per'> {
	// What comes on top, after a plus sign, is no part of the unit.
	const [main = ''] = text.split(/\s*\+\s*/);
	const timePhrase = perPattern.exec(main);
	const satuan = tidySatuan(
		timePhrase
			? main.slice(0, timePhrase.index) + main.slice(timePhrase.index + timePhrase[0].length)
			: main,
	);
	const per = (timePhrase?.[1] ?? timePhrase?.[2])?.toLowerCase() ?? null;
	return {
		satuan: percent ? (satuan ? `${percent} ${satuan}` : percent) : satuan,
		per: per && (periodAbbreviations[per] ?? per),
	};
}

/** Figures that name something and count nothing: a year, a number after its word, or one joined to letters. */
const numberNames =
	/(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)\d\d)?|\b(?:nomor|no\.?|tahun|tahap|tipe|eselon|kelas|kelompok|bab|pasal|seri|iso|versi|skala|level|triwulan|semester|ke)[\s-]*\d+(?:[.,-]\d+)*|\b[A-Za-z]+-?\d+[A-Za-z]*)\b/gi;
/** A further condition on what is counted: `1 unit pelayanan minimal 1 (satu) inovasi`. */
const satuanCondition = new RegExp(
	String.raw`\b(?:minimal|maksimal|paling sedikit|paling banyak)\s+${numberPattern}`,
	'gi',
);
/** After such words a number is a rank, a share, a date or an hour. */
const nonSatuan =
	/^(?:\p{L}\b|besar|terbaik|teratas|dari|di|dan|atau|kali lipat|s\.?\/?d|rb|jt|wib|wita|wit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|triwulan|tw|semester)\b/iu;
const quantity = new RegExp(String.raw`^(?:${quantityPattern})\b`, 'i');

/** True when the words after a number are a unit, with no second amount among them. */
function isSatuan(rest: string): boolean {
	const tidied = rest.trim();
	if (tidied === '') return true;
	if (nonSatuan.test(tidied) || quantity.test(tidied) || /\bsekali$/i.test(tidied)) return false;
	if (tidied.endsWith('+')) return false;
	if (!/^[\p{L}(]/u.test(tidied) && !/^[%‰]/.test(tidied)) {
		const timePhrase = perPattern.exec(tidied);
		if (timePhrase?.index !== 0 && !tidied.startsWith('+')) return false;
	}
	const clean = tidied
		.replace(perPattern, '')
		.replace(satuanCondition, '')
		.replace(numberNames, '');
	return !/[\d½¼¾±~]/.test(clean);
}

const wordPattern = String.raw`\(\s*((?:(?:${quantityPattern})\s*)+)(persen)?\s*\)?`;
const numberStart = new RegExp(
	String.raw`^([-−–]?${numberPattern})(?![.,\d])\s*(?:(${Object.keys(multiples).join('|')})\b)?\s*([%‰])?\s*(?:${wordPattern})?\s*([%‰])?`,
	'i',
);
const wordStart = new RegExp(String.raw`^((?:(?:${quantityPattern})\b\s*)+)`, 'i');
/** Numerals in words also begin names, such as `satu data`; they count only before words that are counted. */
const countableSatuan =
	/^(?:%|persen|dokumen|laporan|kegiatan|kali|orang|unit|paket|aplikasi|sistem|peraturan|perda|perbup|perwali|keputusan|sop|opd|skpd|perangkat daerah|inovasi|layanan|rapat|bulan|hari|minggu|tahun|jam|sertifikat|rekomendasi|produk|pegawai|asn|desa|kelurahan|kecamatan|kelompok|tim|buah|lembar|berkas|berita acara|surat|modul|peserta|lokasi|objek|titik|jenis|nilai|poin)\b/i;

/** The number that a text begins with, and what follows it; null when it begins with none. */
function parseStart(
	text: string,
	decimal: Decimal,
): { nilai: number; persen: string; sisa: string } | null {
	const match = numberStart.exec(text);
	if (!match) {
		const word = wordStart.exec(text)?.[1];
		const nilai = word ? parseQuantity(word) : null;
		const sisa = text.slice(word?.length ?? 0).trim();
		return nilai === null || !(sisa === '' || countableSatuan.test(sisa))
			? null
			: { nilai, persen: '', sisa };
	}
	const [whole, number = '', times, percent, inWords, wordPercent, endPercent] = match;
	const rest = text.slice(whole.length);
	// `5R`, `3x` and `2nd` are no amounts; `12dokumen` is one.
	if (/^\p{L}/u.test(rest) && /[\d]$/.test(whole) && !/^\p{Ll}{3}/u.test(rest)) return null;
	// Some write single figures as `01`.
	const round = /^0\d$/.test(number) && rest + (inWords ?? '') !== '' ? number.slice(1) : number;
	const nilai = parseNumber(round, decimal);
	if (nilai === null) return null;
	const inWord = inWords ? parseQuantity(inWords) : null;
	// Thousands of percent are more likely decimals: nobody can tell.
	if ((percent ?? endPercent) && isAmbiguousNumber(round) && nilai >= 1000) return null;
	// A number and its words that say different things are not settled here.
	if (inWord !== null && inWord !== nilai) return null;
	return {
		nilai: nilai * (times ? (multiples[times.toLowerCase()] ?? 1) : 1),
		persen: percent ?? endPercent ?? (wordPercent ? '%' : ''),
		sisa: rest.trimStart(),
	};
}

function parseTargetNumber(text: string, manner: Manner): Reading | null {
	const [limit, content] = splitBound(text);
	const start = parseStart(content, manner.desimal ?? 'koma');
	if (!start) return null;
	let { sisa } = start;
	let boundRest: TargetBound | null = null;
	for (const [pattern, targetBound] of limit === null ? boundEnd : [])
		if (pattern.test(sisa)) [boundRest, sisa] = [targetBound, sisa.replace(pattern, '')];
	if (!isSatuan(sisa)) return null;
	// A minus is one only before a bare number: a bullet stands before the words of a list.
	if (start.nilai < 0 && !/^(?:|persen|poin)$/i.test(sisa.trim())) return null;
	// Four figures such as a year's are an amount only of what is counted.
	const withYear = /^(?:19|20)\d\d\b/.test(content) && !(manner.berangka && sisa === '');
	if (withYear && !countableSatuan.test(sisa)) return null;
	return {
		jenis: 'angka',
		nilai: start.nilai,
		batas: limit ?? boundRest,
		...splitSatuan(sisa, start.persen),
	};
}

const joiner = String.raw`\s*(?:[-–—−]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*`;
const rangePattern = new RegExp(
	String.raw`^(?:antara\s+)?(${numberPattern})\s*(%)?\s*(?:${wordPattern})?\s*(\p{L}+)?${joiner}(?=\d)`,
	'iu',
);
const betweenPattern = new RegExp(
	String.raw`^antara\s+(${numberPattern})\s*(%)?\s*dan\s+(?=\d)`,
	'i',
);

function parseRange(text: string, manner: Manner): Reading | null {
	const decimal = manner.desimal ?? 'koma';
	const match = betweenPattern.exec(text) ?? rangePattern.exec(text);
	if (!match) return null;
	const nilai = parseNumber(match[1] ?? '', decimal);
	const top = parseStart(text.slice(match[0].length), decimal);
	if (nilai === null || !top || nilai >= top.nilai || !isSatuan(top.sisa)) return null;
	const word = match[5];
	if (word && !top.sisa.toLowerCase().startsWith(word.toLowerCase())) return null;
	// Of one side in percent and the other not, nobody knows what was meant by the other.
	if (match[2] && !top.persen) return null;
	return {
		jenis: 'rentang',
		nilai,
		nilaiAtas: top.nilai,
		...splitSatuan(top.sisa, top.persen),
	};
}

const plainNumber = String.raw`(?:[<>≤≥]=?\s*)?${numberPattern}`;
const pairPattern: readonly [RegExp, number: 1 | 2][] = [
	[new RegExp(String.raw`^(${plainNumber})\s*(?:[/|]|\s[-–—]\s|[-–—])\s*(\D.*)$`), 1],
	[new RegExp(String.raw`^(${plainNumber})\s*\(\s*(\D[^)]*?)\s*\)$`), 1],
	[new RegExp(String.raw`^(.*?\S)\s*\(\s*(${plainNumber})\s*\)$`), 2],
	[new RegExp(String.raw`^(.*?\S)\s*(?:[/|]|\s[-–—]\s|[-–—])\s*(${plainNumber})$`), 2],
];

/** A number beside its grade, in either order: `57/CC`, `B (65)`. */
function parsePair(text: string, { desimal = 'koma', urutan }: Manner): Reading | null {
	const [limit, content] = splitBound(text);
	for (const [pattern, place] of pairPattern) {
		const match = pattern.exec(content);
		if (!match) continue;
		const [innerBound, number] = splitBound(match[place] ?? '');
		const nilai = parseNumber(number, desimal);
		const word = match[place === 1 ? 2 : 1] ?? '';
		// Of `Level 3-4` neither is the other's amount.
		const tingkat =
			place === 2 && /\d$/.test(word) && !content.endsWith(')')
				? null
				: parseTingkat(word, urutan, true);
		if (nilai !== null && tingkat !== null && !(limit && innerBound))
			return { jenis: 'angka_dan_tingkat', nilai, batas: limit ?? innerBound, tingkat };
	}
	return null;
}

function parseTargetTingkat(text: string, { desimal, urutan, berangka }: Manner): Reading | null {
	const whole = parseTingkat(text, urutan);
	const [batas, content] = whole === null ? splitBound(text) : [null, text];
	const tingkat = whole ?? parseTingkat(content, urutan);
	if (tingkat === null || berangka) return null;
	return { jenis: 'tingkat', tingkat, batas, nilai: parseNumber(tingkat, desimal) };
}

const moneyPattern = new RegExp(
	String.raw`^(?:(?:Rp|IDR)\.?\s*(${numberPattern})|(${numberPattern})(?=[^\d]*\brupiah\b))\s*(?:,\s?-+|\.\s?-+|,\s?[–—])?\s*(${Object.keys(multiples).join('|')})?\s*(?:rupiah)?\s*(?:\((?:(?:${quantityPattern}|rupiah)\s*)+\))?(.*)$`,
	'i',
);

function parseMoney(text: string, { desimal = 'koma' }: Manner): Reading | null {
	const [batas, content] = splitBound(text);
	if (/^(?:Rp|IDR)\.?\s*[.…_]{2,}|^(?:Rp|IDR)\.?\s*…/i.test(content))
		return { jenis: 'belum_diisi', satuan: 'rupiah' };
	const match = moneyPattern.exec(content);
	if (!match) return null;
	const [, withValue, without, times, rest = ''] = match;
	const number = withValue ?? without ?? '';
	// Rupiah have no thousandths: three figures after a mark are thousands, unless words multiply them.
	const nilai =
		!times && isAmbiguousNumber(number)
			? Number(number.replace(/[.,]/, ''))
			: parseNumber(number, desimal);
	const { satuan, per } = splitSatuan(rest);
	if (nilai === null || satuan !== null) return null;
	const total = nilai * (times ? (multiples[times.toLowerCase()] ?? 1) : 1);
	return { jenis: 'uang', nilai: Math.round(total * 100) / 100, batas, satuan: 'rupiah', per };
}

/** Dots where a number should stand, and the unit that is printed after them. */
function parseDots(text: string): Reading | null {
	const match = /^[\s(]*(?:\.{2,}|…|_{2,})[\s.…_)]*(%)?/.exec(text);
	if (!match) return null;
	const rest = text.slice(match[0].length);
	if (/\d|…|\.{2,}|_{2,}/.test(rest) || /^(?:dan|dari|dst|dll|atau)\b/i.test(rest)) return parsed;
	return { jenis: 'belum_diisi', ...splitSatuan(rest, match[1]) };
}

const oneYear = String.raw`(?:19|20)\d\d`;
const yearPattern = new RegExp(
	String.raw`^(?:(?:tahun|thn\.?|th\.?|TA\.?)\s*)?${oneYear}(?:\s*(?:[-–—−/,;]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga|dan)\s*${oneYear})*$`,
	'i',
);

/** Takes the outermost brackets off, unless they hold a bare number, whose sense they could change. */
const withoutBrackets = (text: string): string => {
	const content = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(text)?.[1]?.trim();
	return content && !/^[\d.,]+$/.test(content) ? content : text;
};

/** True for a cell that holds a printed dash and nothing else. */
export const isDash = (text: string): boolean => /^[-–—−]+$/.test(text.trim());

function read(text: string, manner: Manner): Reading {
	if (text === '') return { jenis: 'kosong' };
	if (isDash(text)) return { jenis: 'strip' };
	if (manner.urutan?.includes(text)) {
		const nilai = parseNumber(text, manner.desimal);
		return { jenis: 'tingkat', tingkat: text, nilai };
	}
	if (/^[√✓✔☑vV]$/.test(text)) return { jenis: 'centang' };
	if (/^(?:n\/a\.?|n\.?a\.?|tidak berlaku)$/i.test(text)) return { jenis: 'tidak_berlaku' };
	if (yearPattern.test(text) && !(manner.berangka && /^\d{4}$/.test(text)))
		return { jenis: 'tahun' };
	return (
		parseDots(text) ??
		parseMoney(text, manner) ??
		parsePair(text, manner) ??
		parseTargetTingkat(text, manner) ??
		parseRange(text, manner) ??
		parseTargetNumber(text, manner) ?? { ...parsed, ...satuanOnly(text) }
	);
}

/** Of words without any number such as `rekomendasi/tahun`, whose number was lost, the unit and the period. */
const satuanOnly = (text: string): Partial<Reading> =>
	/^[\p{L} ]+\/[\p{L} ]+\)?$/u.test(text) && perPattern.test(text) ? splitSatuan(text) : {};

/** What was read before: a document prints the same few targets on hundreds of pages. */
const known = new Map<string, Reading>();

function parseOnce(text: string, manner: Manner): Reading {
	const key = JSON.stringify([text, manner.desimal, manner.berangka, manner.urutan]);
	let reading = known.get(key);
	if (!reading) known.set(key, (reading = read(withoutBrackets(text), manner)));
	return reading;
}

/**
 * Reads a printed target such as `2 (dua) kegiatan/tahun`, `≥ 85`, `57/CC` or `WTP`. A number is only read where the
 * whole cell allows no other reading; everything else stays `uraian`.
 */
export function parseTarget(teks: string | null, manner: Manner = {}): Target {
	const tidied = (teks ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
	const reading = parseOnce(tidied, manner);
	return {
		nilai: null,
		nilaiAtas: null,
		batas: null,
		satuan: null,
		per: null,
		tingkat: null,
		...reading,
		teks,
		keadaan: keadaanJenis[reading.jenis],
	};
}
