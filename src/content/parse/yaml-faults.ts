import { CST, Lexer, type LineCounter, type YAMLError } from 'yaml';
import type { Temuan } from '../findings.ts';

/** What each fault of the YAML is called, and how it is mended. */
const pesanYaml: Record<string, [string, string]> = {
	BAD_INDENT: [
		'Lekukan (spasi di awal baris) tidak sejajar.',
		'Samakan jumlah spasi dengan baris sejenis di atasnya.',
	],
	TAB_AS_INDENT: ['Baris ini dilekukkan dengan tab.', 'Ganti tab di awal baris dengan spasi.'],
	MISSING_CHAR: [
		'Ada tanda yang kurang, misalnya tanda kutip penutup, titik dua, atau kurung penutup.',
		'Lengkapi tanda itu pada baris ini atau baris sebelumnya.',
	],
	UNEXPECTED_TOKEN: [
		'Ada tanda yang tidak pada tempatnya.',
		'Apit teks dengan tanda kutip tunggal bila memuat titik dua, tanda pagar, atau kurung.',
	],
	BAD_ALIAS: [
		'Teks diawali `*` atau `&`, yang dalam YAML berarti alias.',
		'Apit teks itu dengan tanda kutip tunggal.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'Baris ini tidak dapat dibaca sebagai `bidang: isi`; mungkin ada titik dua di dalam teks.',
		'Apit teks dengan tanda kutip tunggal, atau pindahkan isinya ke baris berikut.',
	],
	BLOCK_IN_FLOW: [
		'Ada kurung `[` atau `{` yang tidak ditutup sebelum baris ini.',
		'Tutup kurungnya, atau apit teks yang memuat kurung dengan tanda kutip tunggal.',
	],
	MULTILINE_IMPLICIT_KEY: [
		'Baris ini bukan `bidang: isi`, dan bukan lanjutan yang sah dari baris sebelumnya.',
		'Lengkapi nama bidang dan titik duanya, atau apit teks panjang dengan tanda kutip.',
	],
	MULTIPLE_DOCS: [
		'Berkas ini memuat garis `---` yang memulai dokumen kedua.',
		'Hapus garis itu; satu berkas memuat satu daftar.',
	],
	NON_STRING_KEY: [
		'Nama bidang harus kata, bukan daftar atau rekaman.',
		'Periksa tanda tanya, kurung, dan titik dua pada baris ini.',
	],
	BAD_DQ_ESCAPE: [
		'Tanda `\\` di dalam kutip ganda tidak dikenal.',
		'Pakai tanda kutip tunggal untuk teks yang memuat `\\`.',
	],
	BAD_SCALAR_START: [
		'Teks diawali tanda yang mempunyai arti lain dalam YAML.',
		'Apit teks itu dengan tanda kutip tunggal.',
	],
};

const pesanLain: [string, string] = [
	'Susunan YAML pada baris ini tidak dapat dibaca.',
	'Periksa lekukan, titik dua, tanda kutip, dan kurung pada baris ini dan baris sebelumnya.',
];
const pesanKutip: [string, string] = [
	'Tanda kutip yang dibuka di sini tidak ditutup pada baris ini.',
	"Tambahkan tanda kutip penutup; petik di dalam kutip tunggal ditulis dua kali (`Jum''at`).",
];
const pesanPotong: [string, string] = [
	'Baris ini terpotong: sesudah spasi, tanda `#` memulai komentar.',
	'Apit teks yang memuat `#` dengan tanda kutip tunggal; komentar ditulis pada baris tersendiri.',
];

const pesanKurung: [string, string] = [
	'Kurung `[` atau `{` yang dibuka di sini tidak ditutup.',
	'Tambahkan kurung penutup; teks yang memang diawali kurung diapit tanda kutip tunggal.',
];

/** Marks that the lexer adds itself and that stand for no text. */
const tandaLexer: ReadonlySet<string> = new Set(['\u{FEFF}', '\u0002', '\u0018', '\u001f']);

/** A quoted text that swallowed the lines after it, because its closing mark is missing: where it begins. */
function kutipTerbuka(teks: string, batas: number): number | null {
	let posisi = 0;
	for (const token of new Lexer().lex(teks)) {
		if (posisi > batas) return null;
		const jenis = CST.tokenType(token);
		if (
			(jenis === 'single-quoted-scalar' || jenis === 'double-quoted-scalar') &&
			(/\n\s*(?:- )?\S+:(?:\s|$)|\n\s*- /m.test(token) || !token.endsWith(token[0] ?? ''))
		)
			return posisi;
		if (!tandaLexer.has(token) || teks.startsWith(token, posisi)) posisi += token.length;
	}
	return null;
}

/** The innermost bracket that is still open at a place of the text; null when none is. */
function kurungTerbuka(teks: string, batas: number): number | null {
	const terbuka: number[] = [];
	let posisi = 0;
	for (const token of new Lexer().lex(teks)) {
		if (posisi >= batas) break;
		const jenis = CST.tokenType(token);
		if (jenis === 'flow-map-start' || jenis === 'flow-seq-start') terbuka.push(posisi);
		if (jenis === 'flow-map-end' || jenis === 'flow-seq-end') terbuka.pop();
		if (!tandaLexer.has(token) || teks.startsWith(token, posisi)) posisi += token.length;
	}
	return terbuka.at(-1) ?? null;
}

/** Faults that the line itself tells better than the parser does; null for others. */
function menurutBaris(baris: string): [string, string] | null {
	if (/(?::|-) -\s*$/.test(baris))
		return [
			'Strip tanpa tanda kutip dibaca sebagai awal daftar.',
			"Tulis strip yang tercetak sebagai `'-'`, dengan tanda kutip.",
		];
	if (/^\s*- /.test(baris))
		return [
			'Baris ini diawali tanda hubung, tetapi rekaman di atasnya tidak sejajar dengannya.',
			'Awali juga rekaman di atasnya dengan tanda hubung dan spasi (`- `), atau samakan lekukannya.',
		];
	return null;
}

/** Where the cause of a fault stands, which may be lines before the place where the parser gave up, and what it is called. */
function pilihPesan(
	{ code, pos: [posisi], message }: YAMLError,
	teks: string,
	baris: readonly string[],
	hitung: LineCounter,
): { posisi: number; pesan: [string, string] } {
	const umum = pesanYaml[code] ?? pesanLain;
	const kutip = kutipTerbuka(teks, posisi);
	if (kutip !== null) return { posisi: kutip, pesan: pesanKutip };
	if (message.toLowerCase().includes('alias'))
		return { posisi, pesan: pesanYaml.BAD_ALIAS ?? umum };
	const kurung = /^Flow (?:map|sequence) in block/.test(message)
		? kurungTerbuka(teks, posisi)
		: null;
	if (kurung !== null) return { posisi: kurung, pesan: pesanKurung };
	const { line } = hitung.linePos(posisi);
	// A comment within brackets hides the comma or bracket that the next line then lacks.
	const potong = /^[^#'"]*[^\s#'"](?= #)/.exec(baris[line - 2] ?? '')?.[0].length;
	const awalBarisLalu = hitung.lineStarts[line - 2];
	if (code === 'MISSING_CHAR' && potong !== undefined && awalBarisLalu !== undefined)
		return { posisi: awalBarisLalu + potong, pesan: pesanPotong };
	return { posisi, pesan: menurutBaris(baris[line - 1] ?? '') ?? umum };
}

/** Turns the first fault of a file's YAML into a finding; the others mostly follow from it. */
export function jelaskanGalatYaml(
	teks: string,
	path: string,
	galat: readonly YAMLError[],
	hitung: LineCounter,
	barisAwal: number,
): Temuan[] {
	if (galat.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
		return [terlaluDalam(teks, path, barisAwal)];
	return galat.slice(0, 1).map((satu) => {
		const { posisi, pesan } = pilihPesan(satu, teks, teks.split('\n'), hitung);
		const { line, col } = hitung.linePos(posisi);
		const [salah, perbaikan] = pesan;
		return { berkas: path, baris: line + barisAwal, kolom: col, bidang: '', salah, perbaikan };
	});
}

/** The finding for records within records without end, at the line where they begin. */
export function terlaluDalam(teks: string, path: string, barisAwal: number): Temuan {
	const awal = /(?:[[{][^[\]{}\n]{0,80}){20}|(?:- ){20}|^[ \t]{60}/m.exec(teks)?.index ?? 0;
	return {
		berkas: path,
		baris: teks.slice(0, awal).split('\n').length + barisAwal,
		kolom: awal - teks.lastIndexOf('\n', awal - 1),
		bidang: '',
		salah: 'Isi berkas ini bertingkat terlalu dalam untuk dibaca.',
		perbaikan:
			'Periksa kurung dan lekukan pada baris ini; tidak ada tabel yang bertingkat lebih dari sepuluh.',
	};
}
