import type { LoadedPetaJalan } from '../content/load.ts';
import type { Registry } from '../tables/table.ts';
import { tableOfFile } from '../tables/files.ts';
import { planWorkbook, type SheetPlan, type WorkbookPlan } from './plan.ts';
import { type RecordData, rowsOf } from './rows.ts';
import { type ListSheets, writeWorkbook } from './write.ts';

/** Sheets by the names of the lists that the registry's references use. */
export function listSheets(plan: WorkbookPlan, registry: Registry): ListSheets {
	const sheets = new Map<string, SheetPlan>();
	for (const { table, lists } of plan.files)
		for (const [name, { field }] of Object.entries(registry[table]?.lists ?? {})) {
			const list = lists.find(({ path }) => path.join('.') === field);
			if (list) sheets.set(name, list.sheet);
		}
	return sheets;
}

/** The records of a road map's files as their schemas give them, by file. */
export function filesOf({ berkas, registry }: LoadedPetaJalan): Map<string, RecordData> {
	return new Map(
		[...berkas].flatMap(([name, file]): [string, RecordData][] => {
			const table = tableOfFile(name, registry);
			return table ? [[name, table.schema.parse(file.data) as RecordData]] : [];
		}),
	);
}

/** What the first sheet says of the workbook and its sheets. */
export const guideLines = (
	plan: WorkbookPlan,
	opening: readonly (readonly [string, string])[],
): [string, string][] => [
	...opening.map(([hal, isi]): [string, string] => [hal, isi]),
	[
		'Cara mengisi',
		'Satu baris satu rekaman. Judul kolom jangan diubah; catatan pada judul menjelaskan isinya. Sel yang kosong di dokumen dibiarkan kosong; strip yang tercetak ditulis strip.',
	],
	[
		'Daftar di satu sel',
		'Dipisah titik koma. Butir yang memuat titik koma diapit tanda kutip ganda.',
	],
	[
		'Kolom Milik …',
		'Menyebut baris lembar lain yang memuat baris ini: kode aksi, atau nama baris pada kolom Baris atau Berkas.',
	],
	[
		'Baris contoh',
		'Baris yang salah satu selnya diawali `contoh:` tidak diimpor; hapus bila sudah tidak perlu.',
	],
	[
		'Mengimpor',
		'npm run impor -- BERKAS.xlsx --id nama-folder. Yang salah disebut lembar dan selnya; tidak ada yang ditulis sebelum semuanya benar.',
	],
	...plan.sheets.map(({ name, about }): [string, string] => [`Lembar ${name}`, about]),
];

/** A road map as the editor's workbook. */
export async function exportWorkbook(
	load: LoadedPetaJalan,
	unitCodes: readonly string[],
): Promise<Uint8Array> {
	const plan = planWorkbook(load.registry);
	const chapters = new Map(
		load.bab.map(({ path, teks }) => [
			path
				.split('/')
				.at(-1)
				?.replace(/\.mdx$/, '') ?? '',
			teks,
		]),
	);
	return writeWorkbook(
		plan,
		rowsOf(plan, filesOf(load)),
		listSheets(plan, load.registry),
		guideLines(plan, [
			['Peta jalan', load.peta.dokumen.judul],
			['Folder', load.peta.id],
			[
				'Buku kerja ini',
				'Semua rekaman peta jalan ini, untuk diperbaiki di program lembar kerja lalu diimpor kembali.',
			],
		]),
		chapters,
		unitCodes,
	);
}
