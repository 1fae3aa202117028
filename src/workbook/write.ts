import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters, quotedError } from './grid.ts';
import { type Leaf, type SheetPlan, type WorkbookPlan, keyHeading } from './plan.ts';
import { headingsOf, type SheetRows } from './rows.ts';

/** Names of the sheets that hold no records. */
export const guideSheet = 'petunjuk';
export const chapterSheet = 'bab';

/** Headings of the sheets with a field a row, and of the chapters' sheet. */
export const fieldHeadings = ['Bidang', 'Isi'] as const;
export const chapterHeadings = ['Berkas', 'Isi'] as const;

/** A sheet holds no longer text in a cell. */
export const longestCell = 32_767;

/** Rows below the last that lists to choose from reach, so that a new row has them too. */
const spareRows = 500;

/** A text that a spreadsheet would read as an escaped character is escaped itself; one that reads like its errors is quoted. */
const escapeText = (value: CellValue): CellValue =>
	typeof value === 'string'
		? value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(quotedError, "'$&")
		: value;

const head = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
const body = { alignment: { wrapText: true, vertical: 'top' } } as const;
/** Text stays text: a code such as `1-2` is never taken for a date. */
const asText = { ...body, numFmt: '@' } as const;
const asDate = { ...body, numFmt: 'yyyy-mm-dd' } as const;

const note = (text: string) => ({ author: 'Peta Jalan', text });

const kindWords: Record<Leaf['kind'], string> = {
	text: 'Teks.',
	tanggal: 'Tanggal.',
	angka: 'Angka.',
	pilihan: 'Pilih dari daftar.',
	ya: 'ya atau tidak; kosong berarti tidak.',
	daftar: 'Boleh lebih dari satu, dipisah titik koma.',
	campuran: 'Seperti tercetak.',
	tempat: 'Satu baris di dalam sel untuk setiap isi, bidangnya dipisah garis tegak (|).',
	json: 'Dibuat program; salin apa adanya.',
};

/** The explanation of a field, as the note on its heading. */
export const explainLeaf = (leaf: Leaf): string =>
	[
		leaf.note,
		kindWords[leaf.kind],
		leaf.choices.length > 0 ? `Pilihan: ${leaf.choices.join(', ')}.` : '',
		leaf.example === null ? '' : `Contoh: ${leaf.example}`,
		leaf.empty ? 'Boleh kosong.' : 'Wajib diisi.',
	]
		.filter(Boolean)
		.join('\n');

/** Where a sheet's records have their codes: for lists to choose from. */
const codeRange = (sheet: SheetPlan, count: number): string | null => {
	const i = headingsOf(sheet).indexOf(
		sheet.leaves.find(({ path }) => path.length === 1 && path[0] === 'kode')?.heading ??
			(sheet.key === 'kode' ? '' : keyHeading[sheet.key]),
	);
	if (i < 0) return null;
	const letters = columnLetters(i);
	return `'${sheet.name}'!$${letters}$2:$${letters}$${count + spareRows + 1}`;
};

/** Sheets by the names of the lists that the registry's references use. */
export type ListSheets = ReadonlyMap<string, SheetPlan>;

/** A sheet with a record a row. */
function writeRows(
	sheet: SheetPlan,
	rows: readonly CellValue[][],
	plan: WorkbookPlan,
	all: SheetRows,
	lists: ListSheets,
	units: string | null,
): WriteSheet {
	const headings = headingsOf(sheet);
	const last = rows.length + spareRows + 1;
	const cells: NonNullable<WriteSheet['cells']> = new Map();
	const columns: { width: number }[] = [];
	const dataValidations: NonNullable<WriteSheet['dataValidations']> = [];
	const ownColumns = headings.length - sheet.leaves.length;
	const parentSheet = plan.sheets.find(
		({ children, name }) => name !== sheet.name && children.some((child) => child.sheet === sheet),
	);
	const list = (column: number, formula1: string | null, values?: readonly string[]) => {
		const letters = columnLetters(column);
		if (formula1 === null && !values) return;
		dataValidations.push({
			type: 'list',
			range: `${letters}2:${letters}${last}`,
			allowBlank: true,
			showErrorMessage: true,
			errorStyle: 'warning',
			errorTitle: 'Bukan pilihan',
			errorMessage: 'Pilih dari daftar; isi lain ditolak ketika diimpor.',
			...(formula1 === null ? { values: [...(values ?? [])] } : { formula1 }),
		});
	};
	for (const [i, heading] of headings.entries()) {
		const leaf = sheet.leaves[i - ownColumns];
		const words = leaf
			? explainLeaf(leaf)
			: heading === sheet.parent
				? `Baris mana pada lembar \`${parentSheet?.name ?? ''}\` yang memuat baris ini.`
				: 'Nama baris ini, tunggal di lembarnya; baris di lembar lain menunjuknya.';
		cells.set(`0,${i}`, { value: heading, type: 'string', style: head, comment: note(words) });
		columns.push({
			width: !leaf
				? 26
				: leaf.kind === 'text' &&
					  /nama|teks|bunyi|uraian|penjelasan|tertulis/i.test(leaf.path.at(-1) ?? '')
					? 48
					: 22,
		});
		if (!leaf) {
			if (heading === sheet.parent && parentSheet)
				list(i, codeRange(parentSheet, all.get(parentSheet.name)?.length ?? 0));
			continue;
		}
		if (leaf.kind === 'pilihan') list(i, null, leaf.choices);
		else if (leaf.kind === 'ya') list(i, null, ['ya', 'tidak']);
		else if (leaf.kind === 'text' && leaf.refers !== null) {
			const target = lists.get(leaf.refers);
			list(
				i,
				target
					? codeRange(target, all.get(target.name)?.length ?? 0)
					: leaf.refers === 'unit'
						? units
						: null,
			);
		}
	}
	for (const [r, row] of rows.entries())
		for (const [c, value] of row.entries())
			if (value !== null)
				cells.set(`${r + 1},${c}`, {
					value: escapeText(value),
					style: value instanceof Date ? asDate : typeof value === 'string' ? asText : body,
				});
	const end = columnLetters(headings.length - 1);
	return {
		name: sheet.name,
		columns,
		rows: [headings, ...rows.map((row) => row.map(escapeText))],
		cells,
		dataValidations,
		freezePane: { rows: 1 },
		autoFilter: { range: `A1:${end}${Math.max(rows.length + 1, 2)}` },
	};
}

/** A sheet with a field a row. */
function writeFields(sheet: SheetPlan, rows: readonly CellValue[][]): WriteSheet {
	const all =
		rows.length > 0 ? rows : sheet.leaves.map((leaf): CellValue[] => [leaf.heading, null]);
	const cells: NonNullable<WriteSheet['cells']> = new Map();
	const dataValidations: NonNullable<WriteSheet['dataValidations']> = [];
	for (const [i, heading] of fieldHeadings.entries())
		cells.set(`0,${i}`, { value: heading, type: 'string', style: head });
	for (const [r, leaf] of sheet.leaves.entries()) {
		const value = all[r]?.[1] ?? null;
		cells.set(`${r + 1},0`, {
			value: leaf.heading,
			type: 'string',
			style: head,
			comment: note(explainLeaf(leaf)),
		});
		cells.set(`${r + 1},1`, {
			value: escapeText(value),
			style: value instanceof Date || leaf.kind === 'tanggal' ? asDate : asText,
		});
		const values = leaf.kind === 'ya' ? ['ya', 'tidak'] : leaf.choices;
		if (values.length > 0)
			dataValidations.push({
				type: 'list',
				range: `B${r + 2}`,
				values: [...values],
				allowBlank: true,
			});
	}
	return {
		name: sheet.name,
		columns: [{ width: 34 }, { width: 90 }],
		rows: [[...fieldHeadings], ...all.map((row) => row.map(escapeText))],
		cells,
		dataValidations,
		freezePane: { rows: 1 },
		autoFilter: { range: `A1:B${all.length + 1}` },
	};
}

/** A sheet of sentences: what the workbook is, and what each of its sheets holds. */
function writeGuide(lines: readonly (readonly [string, string])[]): WriteSheet {
	return {
		name: guideSheet,
		columns: [{ width: 30 }, { width: 100 }],
		rows: lines.map((line) => [...line]),
		cells: new Map(
			lines.flatMap(([hal, isi], r) => [
				[`${r},0`, { value: hal, style: head }] as const,
				[`${r},1`, { value: isi, style: body }] as const,
			]),
		),
	};
}

/** A chapter's text by its file. */
export type Chapters = ReadonlyMap<string, string>;

/** Chapters as rows, a line each: a cell could not hold a whole one. */
const chapterRows = (chapters: Chapters): CellValue[][] =>
	[...chapters].flatMap(([file, text]) =>
		text.split('\n').map((line): CellValue[] => [file, line === '' ? null : line]),
	);

/** The whole workbook: a sheet that explains, then a sheet for each list of records. */
export function writeWorkbook(
	plan: WorkbookPlan,
	rows: SheetRows,
	lists: ListSheets,
	guide: readonly (readonly [string, string])[],
	chapters: Chapters,
	unitCodes: readonly string[],
): Promise<Uint8Array> {
	const units = unitCodes.length > 0 ? `'pilihan'!$A$2:$A$${unitCodes.length + 1}` : null;
	const sheets = plan.sheets.map((sheet) =>
		sheet.layout === 'bidang'
			? writeFields(sheet, rows.get(sheet.name) ?? [])
			: writeRows(sheet, rows.get(sheet.name) ?? [], plan, rows, lists, units),
	);
	const chapterLines = chapterRows(chapters);
	return writeXlsx({
		sheets: [
			writeGuide(guide),
			...sheets,
			...(chapterLines.length > 0
				? [
						{
							name: chapterSheet,
							columns: [{ width: 34 }, { width: 120, style: body }],
							rows: [[...chapterHeadings], ...chapterLines.map((row) => row.map(escapeText))],
							freezePane: { rows: 1 },
							autoFilter: { range: `A1:B${chapterLines.length + 1}` },
						} satisfies WriteSheet,
					]
				: []),
			...(unitCodes.length > 0
				? [
						{
							name: 'pilihan',
							columns: [{ width: 40 }],
							rows: [['Unit teratas kerangka'], ...unitCodes.map((code): CellValue[] => [code])],
						} satisfies WriteSheet,
					]
				: []),
		],
		properties: { title: 'Buku kerja Peta Jalan' },
	});
}
