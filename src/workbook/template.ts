import type { CellValue } from 'hucre/xlsx';
import type { Kerangka } from '../schemas/framework.ts';
import type { Registry } from '../tables/table.ts';
import { guideLines, listSheets } from './export.ts';
import { type Leaf, planWorkbook, type SheetPlan } from './plan.ts';
import { headingsOf, type SheetRows } from './rows.ts';
import { writeWorkbook } from './write.ts';

/** What an example row holds in a cell: what the field's explanation gives as an example, or its name. */
const exampleOf = (leaf: Leaf, first: boolean): CellValue => {
	if (first) return `contoh: ${leaf.example ?? leaf.heading.toLowerCase()}`;
	if (leaf.example !== null) return leaf.example;
	if (leaf.kind === 'pilihan') return leaf.choices[0] ?? null;
	return leaf.empty === null && leaf.kind === 'text' ? leaf.heading.toLowerCase() : null;
};

/** A row that shows how a sheet is filled; its mark keeps it from being imported. */
function exampleRow(sheet: SheetPlan): CellValue[] {
	const plain = sheet.leaves.find(
		({ kind, refers, path }) => kind === 'text' && refers === null && path.at(-1) !== 'kode',
	);
	const cells = sheet.leaves.map((leaf) => exampleOf(leaf, leaf === (plain ?? sheet.leaves[0])));
	return [
		...headingsOf(sheet)
			.slice(0, -sheet.leaves.length || undefined)
			.map((): CellValue => null),
		...cells,
	];
}

/** An empty workbook with an example row on each sheet, for a road map of a framework. */
export async function makeTemplate(
	registry: Registry,
	kode: string,
	kerangka: Kerangka,
): Promise<Uint8Array> {
	const plan = planWorkbook(registry);
	const rows: SheetRows = new Map();
	for (const sheet of plan.sheets)
		rows.set(
			sheet.name,
			sheet.layout === 'baris'
				? [exampleRow(sheet)]
				: sheet.leaves.map((leaf) => [
						leaf.heading,
						leaf.path.join('.') === 'kerangka.kode' ? kode : null,
					]),
		);
	return writeWorkbook(
		plan,
		rows,
		listSheets(plan, registry),
		guideLines(plan, [
			['Templat peta jalan', kerangka.nama],
			[
				'Kerangka',
				`${kerangka.peraturan}. Unit teratasnya: ${kerangka.unit.map(({ kode: unit, nama }) => `${unit} (${nama})`).join('; ')}.`,
			],
			[
				'Yang wajib',
				'Lembar dokumen. Lembar lain diisi sejauh dokumen memuatnya; yang tidak dipakai dibiarkan.',
			],
		]),
		new Map(),
		kerangka.unit.map(({ kode: unit }) => unit),
	);
}
