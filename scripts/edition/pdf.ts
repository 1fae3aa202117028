/** The edition for paper: the whole road map, a worksheet an agency, one sheet an indicator, as PDF. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatDate } from '../../src/domain/format.ts';
import { listFiles } from '../build/files.ts';
import { Fault } from '../fault.ts';
import { formatSize } from '../../src/domain/format-size.ts';
import { publishPdf, type PublishedSheet } from './paper/publish.ts';
import { hashSource, noteSheet, type Printed, readJournal, writeJournal } from './paper/journal.ts';
import { dateMark, type PaperPlace } from './paper/page.ts';
import { countPages, findPages, packPdf } from './paper/pdf-file.ts';
import { type Printer, printedTogether, startPrinter } from './paper/printer.ts';
import { listSheets, type Sheet } from './paper/sheets.ts';
import type { BuiltSite, PublishedPeta } from './site.ts';

/** How often progress is told when nobody watches. */
const toldEach = 25;

/** Stands for page numbers that are not known yet, and takes as much room as they do. */
const unknownPage = '000';

/** Sizes of type that are tried for a sheet that must fit. */
const zooms = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6];

/** The largest size of type in which a sheet fits, and how it then looks. */
async function fitSheet(
	sheet: Sheet,
	print: (zoom: number) => Promise<Uint8Array>,
): Promise<{ zoom: number; draft: Uint8Array }> {
	for (const zoom of zooms) {
		const draft = await print(zoom);
		if (sheet.room === null || (await countPages(draft)) <= sheet.room) return { zoom, draft };
	}
	throw new Fault(`${sheet.label} tidak muat pada ${sheet.room} halaman.`);
}

/** Prints a sheet; one that names page numbers is printed twice, because they are known only afterwards. */
async function printSheet(
	printer: Printer,
	sheet: Sheet,
	date: string,
): Promise<{ content: Uint8Array; pages: number }> {
	const print = (pages: (id: string) => string, zoom: number) =>
		printer.print(sheet.render(pages, zoom).replaceAll(dateMark, formatDate(date)));
	const { zoom, draft } = await fitSheet(sheet, (tried) => print(() => unknownPage, tried));
	if (sheet.numbered.length === 0) return packPdf(draft);
	const numbers = await findPages(draft, sheet.numbered);
	return packPdf(await print((id) => String(numbers.get(id) ?? ''), zoom));
}

/** Says how far the printing has come, on one line where somebody watches. */
function tellProgress(done: number, all: number): void {
	const line = `${done} dari ${all} lembar dicetak`;
	if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
	else if (done % toldEach === 0 || done === all) console.log(line);
}

/** Prints what has changed since it was printed last. Gives all sheets of the road map. */
async function printPeta(
	site: BuiltSite,
	peta: PublishedPeta,
	folder: string,
	date: string,
	start: () => Promise<Printer>,
): Promise<PublishedSheet[]> {
	const place: PaperPlace = { base: site.base, address: site.address };
	mkdirSync(folder, { recursive: true });
	const known = readJournal(folder);
	const sheets = listSheets(
		site.folder,
		peta,
		place,
		`${site.address ?? 'Peta Jalan'} · dicetak ${dateMark}`,
	);
	const sources = new Map(
		sheets.map((sheet) => [sheet.name, hashSource(sheet.render(() => unknownPage, 1))]),
	);
	const waiting = sheets.filter(({ name }) => known.get(name)?.source !== sources.get(name));
	const kept = sheets.length - waiting.length;
	console.log(
		`${peta.judul}: ${waiting.length} lembar akan dicetak${kept > 0 ? `, ${kept} masih berlaku` : ''}.`,
	);
	let done = 0;
	const all = waiting.length;
	const work = async (printer: Printer) => {
		for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
			const { name } = sheet;
			const { content, pages } = await printSheet(printer, sheet, date);
			const path = join(folder, `${name}.pdf`);
			mkdirSync(dirname(path), { recursive: true });
			// A file stands whole or not at all.
			writeFileSync(`${path}.baru`, content);
			renameSync(`${path}.baru`, path);
			const printed: Printed = {
				name,
				source: sources.get(name) ?? '',
				size: content.length,
				pages,
				date,
			};
			noteSheet(folder, printed);
			known.set(name, printed);
			tellProgress(++done, all);
		}
	};
	if (all > 0) {
		const printer = await start();
		await Promise.all(Array.from({ length: printedTogether }, () => work(printer)));
	}
	const current = sheets.flatMap((sheet): PublishedSheet[] => {
		const printed = known.get(sheet.name);
		return printed
			? [{ ...sheet, ...printed, peta: peta.id, path: join(folder, `${sheet.name}.pdf`) }]
			: [];
	});
	for (const path of listFiles(folder))
		if (
			path.endsWith('.baru') ||
			(path.endsWith('.pdf') && !sources.has(path.replace(/\.pdf$/, '')))
		)
			rmSync(join(folder, path));
	writeJournal(
		folder,
		current.map(({ name, source, size, pages, date: day }) => ({
			name,
			source,
			size,
			pages,
			date: day,
		})),
	);
	return current;
}

/** Prints the chosen road maps of a site, all when none is named, into a folder, and links what is printed from its pages. */
export async function writePdf(
	site: BuiltSite,
	chosen: readonly string[],
	folder: string,
	date: string,
): Promise<void> {
	let printer: Printer | undefined;
	const start = async () => (printer ??= await startPrinter(site.folder, site.base));
	try {
		const printed: PublishedSheet[] = [];
		for (const peta of site.peta)
			if (chosen.length === 0 || chosen.includes(peta.id))
				printed.push(...(await printPeta(site, peta, join(folder, peta.id), date, start)));
		await publishPdf(site, printed);
		const size = printed.reduce((sum, sheet) => sum + sheet.size, 0);
		console.log(
			`Edisi PDF: ${printed.length} berkas, ${formatSize(size)}, di ${folder}; halaman situs di ${site.folder} kini menautkannya.`,
		);
	} finally {
		await printer?.close();
	}
}
