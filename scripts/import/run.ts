import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { checkContent } from '../../src/content/check.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Finding } from '../../src/content/findings.ts';
import { parseYamlFile } from '../../src/content/parse/yaml-file.ts';
import { unknownFile } from '../../src/content/read/file-kind.ts';
import { localDate } from '../../src/domain/format.ts';
import { listWrittenAksi } from '../../src/domain/kelompok.ts';
import { tables } from '../../src/tables/index.ts';
import { describePlace, formatSheetFindings, namePlace } from '../../src/workbook/finding.ts';
import type { Grid } from '../../src/workbook/grid.ts';
import { buildOffice, findUnit } from '../../src/workbook/office/build.ts';
import { compileRoles } from '../../src/workbook/office/columns.ts';
import { demandIdentity } from '../../src/workbook/office/identity.ts';
import { readOfficeTables } from '../../src/workbook/office/rows.ts';
import { planWorkbook } from '../../src/workbook/plan.ts';
import { readTextTable, readWorkbook } from '../../src/workbook/read.ts';
import {
	addRequired,
	isOwnWorkbook,
	type Made,
	placeOf,
	readRecords,
} from '../../src/workbook/records.ts';
import { writeUnknown } from '../../src/workbook/unknown.ts';
import { writeYaml } from '../../src/workbook/yaml.ts';
import { Fault } from '../fault.ts';
import { chooseFramework } from './framework.ts';
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
	return before?.success && isDeepStrictEqual(before.data, schema.safeParse(data).data)
		? text
		: null;
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

/** Every action of made files by its code. */
function madeAksi(made: Made): Map<string, { nama: string; isi: unknown }> {
	const all = new Map<string, { nama: string; isi: unknown }>();
	const { file, schema } = tables.program;
	for (const { name, data } of made.files) {
		if (!name.startsWith(`${file}/`)) continue;
		const program = schema.safeParse(data).data;
		for (const aksi of program ? listWrittenAksi(program) : [])
			all.set(aksi.kode, { nama: aksi.nama, isi: aksi });
	}
	return all;
}

/** Actions that are named one by one; of more, only how many there are. */
const mostNamed = 12;

/** A line for each action, or one for many. */
const describeAksi = (words: string, codes: readonly (readonly [string, string])[]): string[] =>
	codes.length === 0
		? []
		: codes.length > mostNamed
			? [`${words}: ${count(codes.length, 'rencana aksi')}.`]
			: codes.map(([kode, nama]) => `${words}: ${kode} ${oneLine(nama)}`);

/** What becomes of the actions of the folder that is replaced: which are new, changed, gone. */
function describeChanges(
	load: ReturnType<typeof loadContent> | null,
	id: string,
	made: Made,
): string[] {
	const old = load?.petaJalan.find(({ peta }) => peta.id === id)?.peta;
	if (!old) return [];
	const after = madeAksi(made);
	const before = new Map(old.program.flatMap(listWrittenAksi).map((aksi) => [aksi.kode, aksi]));
	const own = [...after].map(([kode, { nama, isi }]) => ({
		kode,
		nama,
		isi,
		old: before.get(kode),
	}));
	return [
		...describeAksi(
			'Baru',
			own.filter((one) => !one.old).map(({ kode, nama }) => [kode, nama] as const),
		),
		...describeAksi(
			'Berubah',
			own
				.filter((one) => one.old && !isDeepStrictEqual(one.old, one.isi))
				.map(({ kode, nama }) => [kode, nama] as const),
		),
		...describeAksi(
			'Hilang',
			[...before]
				.filter(([kode]) => !after.has(kode))
				.map(([kode, { nama }]) => [kode, nama] as const),
		),
	];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);

/** A table as offices have them, by its headings. */
function importTable(
	grids: readonly Grid[],
	options: ImportOptions,
	content: string,
	file: string,
): Made {
	const load = loadContent(content, []);
	if (load.judulKolom.length === 0)
		throw new Fault(
			'`content/judul-kolom.yaml` tidak ada atau belum benar, padahal judul kolom tabel dikenali darinya. Salin dari repositori situs ini.',
		);
	const { kode, kerangka } = chooseFramework(load, options.kerangka);
	const tablesRead = readOfficeTables(
		grids,
		compileRoles(load.judulKolom),
		options.desimal ?? 'koma',
		(text) => findUnit(text, kerangka.unit) !== undefined,
	);
	if (tablesRead.rows.length === 0)
		throw new Fault(
			`Tidak ada tabel yang dikenal di \`${file}\`. Tabel perlu satu baris judul dengan kolom rencana aksi dan paling sedikit dua kolom lain; judul yang dikenali ada di \`content/judul-kolom.yaml\`. Atau isi \`npm run templat -- KELUAR.xlsx\`.`,
		);
	const old = load.petaJalan.find(({ peta }) => peta.id === options.id)?.peta;
	return buildOffice(tablesRead, {
		file,
		identity: demandIdentity(options),
		kodeKerangka: kode,
		kerangka,
		registry: tables,
		known: old ? old.program.flatMap(listWrittenAksi) : [],
		prefixes: new Set(
			load.petaJalan.flatMap(({ peta }) =>
				peta.id === options.id ? [] : peta.dokumen.awalan_kode,
			),
		),
	});
}

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
	const made = isOwnWorkbook(grids, plan)
		? readRecords(grids, plan, options.desimal ?? 'koma', identityOf(options))
		: importTable(grids, options, content, file);
	const remarks = formatSheetFindings(made.findings, file, 'perhatian');
	const said = remarks ? [remarks] : [];
	const faults = made.findings.filter(({ berat }) => berat === 'salah');
	if (faults.length > 0)
		return failed(said, formatSheetFindings(made.findings, file, 'salah'), faults.length);
	addRequired(made, tables);
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
	said.push(
		...describeChanges(existsSync(join(content, id)) ? loadContent(content, []) : null, id, made),
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
