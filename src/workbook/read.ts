import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { Fault } from '../content/fault.ts';
import type { Grid, GridCell } from './grid.ts';

/** Files and their contents beyond this are no plan of an office: they were made by mistake, or to do harm. */
const limits = {
	file: 50_000_000,
	unpacked: 300_000_000,
	part: 200_000_000,
	parts: 5_000,
	cells: 2_000_000,
};

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** A workbook's parts by what they say of themselves; nothing is unpacked. Readers of the parts hold them to it. */
function weigh(bytes: Uint8Array): void {
	let total = 0;
	let parts = 0;
	try {
		unzipSync(bytes, {
			filter: ({ originalSize, size }) => {
				total += originalSize;
				parts += 1;
				if (
					originalSize > limits.part ||
					total > limits.unpacked ||
					parts > limits.parts ||
					(originalSize === 0 && size > 16)
				)
					throw tooLarge();
				return false;
			},
		});
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw notAWorkbook();
	}
}

const tooLarge = () =>
	new Fault(
		'Buku kerja ini mengembang jauh lebih besar daripada berkasnya, sehingga tidak dibuka. Simpan ulang dari program lembar kerja, hanya dengan lembar yang perlu.',
	);

const notAWorkbook = () =>
	new Fault(
		'Berkas ini bukan buku kerja .xlsx yang utuh. Buka di program lembar kerja, lalu simpan sebagai “Buku Kerja Excel (.xlsx)”.',
	);

/** An error that a spreadsheet shows in a cell; also as a program that exports text leaves it. */
const errorText = /^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/i;

function gridOfSheet(sheet: Sheet): Grid {
	let last = 0;
	const rows = sheet.rows.map((row, r) =>
		row.map((value, c): GridCell => {
			const cell = sheet.cells?.get(`${r},${c}`);
			if (value !== null || cell) last = r;
			if (cell?.type === 'error' || (typeof value === 'string' && errorText.test(value.trim())))
				return { value: null, error: String(value).trim() };
			return {
				value: value instanceof Date && Number.isNaN(value.getTime()) ? null : value,
				...(cell?.formula !== undefined && { formula: true }),
				...(typeof value === 'number' && /%/.test(cell?.style?.numFmt ?? '') && { percent: true }),
			};
		}),
	);
	return {
		name: sheet.name,
		// Rows that were once formatted and never filled are no rows.
		rows: rows.slice(0, last + 1),
		merges: sheet.merges ?? [],
		hidden: {
			sheet: sheet.hidden === true || sheet.veryHidden === true,
			rows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
			columns: (sheet.columns ?? []).flatMap(({ hidden }, i) => (hidden ? [i] : [])),
		},
		plain: false,
	};
}

/** The sheets of a workbook. Throws a fault for what is no workbook, is locked, or is larger than any plan. */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
	if (bytes.length > limits.file)
		throw new Fault(
			`Berkas ini ${megabytes(bytes.length)}, lebih besar dari batas ${megabytes(limits.file)}. Hapus gambar dan lembar yang tidak perlu, lalu simpan ulang.`,
		);
	const locked = bytes[0] === 0xd0 && bytes[1] === 0xcf;
	if (!locked) weigh(bytes);
	try {
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		if (sheets.reduce((sum, { rows }) => sum + rows.length, 0) > limits.cells) throw notAWorkbook();
		return sheets.map(gridOfSheet);
	} catch (error) {
		if (error instanceof Fault) throw error;
		if (locked)
			throw new Fault(
				'Berkas ini terkunci kata sandi atau berformat lama (.xls). Buka di program lembar kerja, lepas kata sandinya, lalu simpan sebagai “Buku Kerja Excel (.xlsx)”.',
			);
		throw notAWorkbook();
	}
}

/** A text file's letters: UTF-8 where it is, UTF-16 by its mark, else Windows-1252, which older programs write. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** The mark between columns: the one that gives most rows the same number of columns, of those outside quotes on the first lines. */
export function findDelimiter(text: string): ',' | ';' | '\t' {
	const lines: string[] = [];
	let line = '';
	let quoted = false;
	for (const letter of text.slice(0, 20_000)) {
		if (letter === '"') quoted = !quoted;
		else if (letter === '\n' && !quoted) {
			lines.push(line);
			line = '';
			if (lines.length === 12) break;
		} else if (!quoted) line += letter;
	}
	if (line) lines.push(line);
	const score = (mark: string) => {
		const counts = lines.map((one) => one.split(mark).length - 1);
		const first = counts[0] ?? 0;
		return first * counts.filter((count) => count === first).length;
	};
	const marks = [',', ';', '\t'] as const;
	return marks.reduce((best, mark) => (score(mark) > score(best) ? mark : best), marks[0]);
}

/** A table in a text file as a grid of one sheet. */
export function readTextTable(bytes: Uint8Array, name: string): Grid {
	if (bytes.length > limits.file)
		throw new Fault(
			`Berkas ini ${megabytes(bytes.length)}, lebih besar dari batas ${megabytes(limits.file)}. Bagi tabelnya.`,
		);
	const text = decodeText(bytes)
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n');
	if (text.includes('\u0000') || text.trim() === '')
		throw new Fault(
			text.trim() === ''
				? 'Berkas ini kosong.'
				: 'Berkas ini bukan teks. Simpan tabelnya sebagai .xlsx atau .csv.',
		);
	// The first line of some programs names the mark.
	const told = /^sep=([,;\t])\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const rows = parseCsv(body, {
		delimiter: told?.[1] ?? findDelimiter(body),
		skipEmptyRows: false,
	}) as (string | null)[][];
	while (rows.length > 0 && rows.at(-1)?.every((value) => (value ?? '').trim() === '')) rows.pop();
	return {
		name,
		rows: rows.map((row) =>
			row.map((value): GridCell => {
				const letters = String(value ?? '');
				if (errorText.test(letters.trim())) return { value: null, error: letters.trim() };
				return { value: letters === '' ? null : letters };
			}),
		),
		merges: [],
		hidden: { sheet: false, rows: [], columns: [] },
		plain: true,
	};
}
