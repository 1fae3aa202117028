import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { checkContent } from '../../src/content/check.ts';
import type { Finding } from '../../src/content/findings.ts';
import { parseYamlFile } from '../../src/content/parse/yaml-file.ts';
import { unknownFile } from '../../src/content/read/file-kind.ts';
import { localDate } from '../../src/domain/format.ts';
import { tables } from '../../src/tables/index.ts';
import { describePlace, formatSheetFindings, namePlace } from '../../src/workbook/finding.ts';
import type { Grid } from '../../src/workbook/grid.ts';
import { planWorkbook } from '../../src/workbook/plan.ts';
import { readTextTable, readWorkbook } from '../../src/workbook/read.ts';
import { isOwnWorkbook, type Made, placeOf, readRecords } from '../../src/workbook/records.ts';
import { writeUnknown } from '../../src/workbook/unknown.ts';
import { writeYaml } from '../../src/workbook/yaml.ts';
import { Fault } from '../fault.ts';
import type { ImportOptions } from './options.ts';
import { type FileTexts, storePeta, tryContent } from './store.ts';

/** What an import came to: whether it went through, and the lines that say so. */
export interface ImportResult {
	ok: boolean;
	/** Lines for the person who imports. */
	said: string[];
	/** Lines about what is wrong. */
	wrong: string[];
}

/** The sheets of a file by its ending. */
async function readGrids(path: string): Promise<Grid[]> {
	let bytes: Uint8Array;
	try {
		if (!statSync(path).isFile()) throw new Fault(`\`${path}\` bukan berkas.`);
		bytes = readFileSync(path);
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(`Berkas \`${path}\` tidak ada atau tidak boleh dibaca.`);
	}
	if (/\.xls[xm]$/i.test(path)) return readWorkbook(bytes);
	if (/\.(?:csv|tsv|txt)$/i.test(path)) return [readTextTable(bytes, basename(path))];
	throw new Fault(
		`Berkas \`${basename(path)}\` bukan .xlsx, .csv, atau .tsv. Buka di program lembar kerja, lalu simpan sebagai salah satunya.`,
	);
}

/** The text that a file has already, when it says the same: an editor's comments and lines stay. */
function keptText(path: string, schema: z.ZodObject, data: unknown): string | null {
	if (!existsSync(path)) return null;
	const text = readFileSync(path, 'utf8');
	const { berkas } = parseYamlFile(text, path, []);
	const before = berkas && schema.safeParse(berkas.data);
	return before?.success && isDeepStrictEqual(before.data, schema.parse(data)) ? text : null;
}

/** Every file of the road map that was made, as texts. */
function textsOf(made: Made, folder: string): FileTexts {
	const texts = new Map<string, string>();
	for (const { name, schema, data } of made.files)
		texts.set(
			`${name}.yaml`,
			keptText(join(folder, `${name}.yaml`), schema, data) ?? writeYaml(schema, data),
		);
	for (const [name, text] of made.chapters) texts.set(`bab/${name}.mdx`, text);
	if (made.unknown.length > 0) texts.set(unknownFile, writeUnknown(made.unknown));
	return texts;
}

/** A finding of the check, said of the cell that its value came from where there is one. */
function locate(
	{ berkas, bidang, salah, fix }: Finding,
	id: string,
	made: Made,
	file: string,
): string {
	const name = berkas.slice(id.length + 1).replace(/\.yaml$/, '');
	const own = made.files.find((one) => one.name === name);
	const path =
		bidang === ''
			? []
			: bidang.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
	const place = own && placeOf(own.places, path);
	const where = place
		? describePlace(file, place.grid.name, namePlace(place))
		: `${file}, untuk ${berkas}`;
	return `${where}  [isi]\n  masalah   : ${salah}\n  perbaikan : ${fix}`;
}

/** Rows of sheets that became records. */
const countRows = ({ files }: Made): number =>
	files.reduce(
		(sum, { places }) =>
			sum +
			[...places.values()].filter(({ row, column }) => row !== null && column === null).length,
		0,
	);

const count = (number: number, words: string): string =>
	`${number.toLocaleString('id-ID')} ${words}`;

/** The document's identity as the command line gives it, by field. */
const identityOf = ({
	kerangka,
	judul,
	daerah,
	mulai,
	selesai,
	desimal,
}: ImportOptions): Map<string, unknown> =>
	new Map(
		Object.entries({
			'kerangka.kode': kerangka,
			judul,
			daerah,
			'periode.mulai': mulai,
			'periode.selesai': selesai,
			desimal,
		}).filter(([, value]) => value !== undefined),
	);

const failed = (said: string[], wrong: string, number: number): ImportResult => ({
	ok: false,
	said,
	wrong: [wrong, `${count(number, 'masalah ditemukan.')} Tidak ada yang ditulis.`],
});

/** Imports a file into the content folder: all of it, or nothing. `stage` is told what begins. */
export async function runImport(
	options: ImportOptions,
	content: string,
	now: Date,
	stage: (words: string) => void = () => {},
): Promise<ImportResult> {
	const { id, coba, timpa } = options;
	const file = basename(options.file);
	if (existsSync(join(content, id)) && !timpa && !coba)
		throw new Fault(
			`Folder \`${id}\` sudah ada, jadi tidak ada yang ditulis. Pakai --id lain, atau --timpa untuk menggantinya (yang lama disimpan).`,
		);
	stage(`Membaca ${file} …`);
	const plan = planWorkbook(tables);
	const grids = await readGrids(options.file);
	if (!isOwnWorkbook(grids, plan))
		throw new Fault(
			`\`${file}\` bukan buku kerja situs ini. Buat contohnya dengan \`npm run templat -- KELUAR.xlsx\`.`,
		);
	const made = readRecords(grids, plan, options.desimal ?? 'koma', identityOf(options));
	const remarks = formatSheetFindings(made.findings, file, 'perhatian');
	const said = remarks ? [remarks] : [];
	const faults = made.findings.filter(({ berat }) => berat === 'salah');
	if (faults.length > 0)
		return failed(said, formatSheetFindings(made.findings, file, 'salah'), faults.length);
	stage('Memeriksa isinya …');
	const texts = textsOf(made, join(content, id));
	const findings = tryContent(content, id, texts, (folder) =>
		checkContent(folder).temuan.filter(
			({ berkas }) => berkas === id || berkas.startsWith(`${id}/`),
		),
	);
	if (findings.length > 0)
		return failed(
			said,
			findings.map((finding) => locate(finding, id, made, file)).join('\n\n'),
			findings.length,
		);
	const listed = [...texts.keys()].map((path) => `  ${id}/${path}`).join('\n');
	const rows = count(countRows(made), 'baris');
	if (coba)
		return {
			ok: true,
			said: [...said, `Akan dibuat dari ${rows}; sekarang belum ada yang ditulis:\n${listed}`],
			wrong: [],
		};
	const stamp = `${localDate(now)}-${now.toTimeString().slice(0, 8).replaceAll(':', '')}`;
	const kept = storePeta(content, id, texts, stamp);
	return {
		ok: true,
		said: [
			...said,
			`Ditulis dari ${rows}:\n${listed}`,
			...(kept === null ? [] : [`Folder yang lama disimpan di ${kept}.`]),
		],
		wrong: [],
	};
}
