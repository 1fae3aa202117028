import { CST, Lexer, type LineCounter, type YAMLError } from 'yaml';
import type { Finding } from '../findings.ts';

/** What each fault of the YAML is called, and how it is mended. */
const yamlMessages: Record<string, [string, string]> = {
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

const otherMessages: [string, string] = [
	'Susunan YAML pada baris ini tidak dapat dibaca.',
	'Periksa lekukan, titik dua, tanda kutip, dan kurung pada baris ini dan baris sebelumnya.',
];
const quoteMessages: [string, string] = [
	'Tanda kutip yang dibuka di sini tidak ditutup pada baris ini.',
	"Tambahkan tanda kutip penutup; petik di dalam kutip tunggal ditulis dua kali (`Jum''at`).",
];
const cutMessages: [string, string] = [
	'Baris ini terpotong: sesudah spasi, tanda `#` memulai komentar.',
	'Apit teks yang memuat `#` dengan tanda kutip tunggal; komentar ditulis pada baris tersendiri.',
];

const bracketMessages: [string, string] = [
	'Kurung `[` atau `{` yang dibuka di sini tidak ditutup.',
	'Tambahkan kurung penutup; teks yang memang diawali kurung diapit tanda kutip tunggal.',
];

/** Marks that the lexer adds itself and that stand for no text. */
const lexerMarks: ReadonlySet<string> = new Set(['\u{FEFF}', '\u0002', '\u0018', '\u001f']);

/** A quoted text that swallowed the lines after it, because its closing mark is missing: where it begins. */
function findOpenQuote(text: string, limit: number): number | null {
	let position = 0;
	for (const token of new Lexer().lex(text)) {
		if (position > limit) return null;
		const jenis = CST.tokenType(token);
		if (
			(jenis === 'single-quoted-scalar' || jenis === 'double-quoted-scalar') &&
			(/\n\s*(?:- )?\S+:(?:\s|$)|\n\s*- /m.test(token) || !token.endsWith(token[0] ?? ''))
		)
			return position;
		if (!lexerMarks.has(token) || text.startsWith(token, position)) position += token.length;
	}
	return null;
}

/** The innermost bracket that is still open at a place of the text; null when none is. */
function findOpenBracket(text: string, limit: number): number | null {
	const open: number[] = [];
	let position = 0;
	for (const token of new Lexer().lex(text)) {
		if (position >= limit) break;
		const jenis = CST.tokenType(token);
		if (jenis === 'flow-map-start' || jenis === 'flow-seq-start') open.push(position);
		if (jenis === 'flow-map-end' || jenis === 'flow-seq-end') open.pop();
		if (!lexerMarks.has(token) || text.startsWith(token, position)) position += token.length;
	}
	return open.at(-1) ?? null;
}

/** Faults that the line itself tells better than the parser does; null for others. */
function byLine(row: string): [string, string] | null {
	if (/(?::|-) -\s*$/.test(row))
		return [
			'Strip tanpa tanda kutip dibaca sebagai awal daftar.',
			"Tulis strip yang tercetak sebagai `'-'`, dengan tanda kutip.",
		];
	if (/^\s*- /.test(row))
		return [
			'Baris ini diawali tanda hubung, tetapi rekaman di atasnya tidak sejajar dengannya.',
			'Awali juga rekaman di atasnya dengan tanda hubung dan spasi (`- `), atau samakan lekukannya.',
		];
	return null;
}

/** Where the cause of a fault stands, which may be lines before the place where the parser gave up, and what it is called. */
function chooseMessage(
	{ code, pos: [posisi], message }: YAMLError,
	text: string,
	rows: readonly string[],
	count: LineCounter,
): { posisi: number; message: [string, string] } {
	const general = yamlMessages[code] ?? otherMessages;
	const quote = findOpenQuote(text, posisi);
	if (quote !== null) return { posisi: quote, message: quoteMessages };
	if (message.toLowerCase().includes('alias'))
		return { posisi, message: yamlMessages.BAD_ALIAS ?? general };
	const bracket = /^Flow (?:map|sequence) in block/.test(message)
		? findOpenBracket(text, posisi)
		: null;
	if (bracket !== null) return { posisi: bracket, message: bracketMessages };
	const { line } = count.linePos(posisi);
	// A comment within brackets hides the comma or bracket that the next line then lacks.
	const cut = /^[^#'"]*[^\s#'"](?= #)/.exec(rows[line - 2] ?? '')?.[0].length;
	const previousLineStart = count.lineStarts[line - 2];
	if (code === 'MISSING_CHAR' && cut !== undefined && previousLineStart !== undefined)
		return { posisi: previousLineStart + cut, message: cutMessages };
	return { posisi, message: byLine(rows[line - 1] ?? '') ?? general };
}

/** Turns the first fault of a file's YAML into a finding; the others mostly follow from it. */
export function explainYamlError(
	text: string,
	path: string,
	errors: readonly YAMLError[],
	count: LineCounter,
	firstLine: number,
): Finding[] {
	if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
		return [isTooDeep(text, path, firstLine)];
	return errors.slice(0, 1).map((error) => {
		const { posisi, message } = chooseMessage(error, text, text.split('\n'), count);
		const { line, col } = count.linePos(posisi);
		const [salah, fix] = message;
		return { berkas: path, baris: line + firstLine, kolom: col, bidang: '', salah, fix };
	});
}

/** The finding for records within records without end, at the line where they begin. */
export function isTooDeep(text: string, path: string, firstLine: number): Finding {
	const start = /(?:[[{][^[\]{}\n]{0,80}){20}|(?:- ){20}|^[ \t]{60}/m.exec(text)?.index ?? 0;
	return {
		berkas: path,
		baris: text.slice(0, start).split('\n').length + firstLine,
		kolom: start - text.lastIndexOf('\n', start - 1),
		bidang: '',
		salah: 'Isi berkas ini bertingkat terlalu dalam untuk dibaca.',
		fix: 'Periksa kurung dan lekukan pada baris ini; tidak ada tabel yang bertingkat lebih dari sepuluh.',
	};
}
