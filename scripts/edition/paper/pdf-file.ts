/** Looks into printed files, and packs them. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
	PDFArray,
	type PDFContext,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFRawStream,
	type PDFRef,
	PDFStreamWriter,
} from '@cantoo/pdf-lib';

const open = (content: Uint8Array): Promise<PDFDocument> =>
	PDFDocument.load(content, { updateMetadata: false });

/** How many pages a PDF has. */
export const countPages = async (content: Uint8Array): Promise<number> =>
	(await open(content)).getPageCount();

/** The page that a destination leads to. */
function pageOf(context: PDFContext, destination: unknown): PDFRef | undefined {
	const found = context.lookup(destination as PDFRef);
	const place = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
	return place instanceof PDFArray ? (place.get(0) as PDFRef) : undefined;
}

/** The numbers of the pages that identifiers of a printed document stand on. */
export async function findPages(
	content: Uint8Array,
	ids: readonly string[],
): Promise<Map<string, number>> {
	const document = await open(content);
	const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	const numbers = new Map(document.getPages().map(({ ref }, i) => [ref, i + 1]));
	return new Map(
		ids.flatMap((id): [string, number][] => {
			const page = pageOf(document.context, destinations?.get(PDFName.of(id)));
			const number = page && numbers.get(page);
			return number === undefined ? [] : [[id, number]];
		}),
	);
}

/** How many small parts are packed together: many are alike. */
const partsTogether = 1000;

/** Packs again what the browser packed in haste. */
function packStreams(context: PDFContext): void {
	for (const [ref, part] of context.enumerateIndirectObjects()) {
		if (!(part instanceof PDFRawStream)) continue;
		if (part.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
		const packed = deflateSync(inflateSync(part.contents), { level: 9 });
		if (packed.length < part.contents.length)
			context.assign(ref, PDFRawStream.of(part.dict, packed));
	}
}

/** The same document with its many small parts packed and its streams tighter: half the size, because tags are most of them. */
export async function packPdf(
	content: Uint8Array,
): Promise<{ content: Uint8Array; pages: number }> {
	const document = await open(content);
	document.setCreator('Peta Jalan');
	await document.flush();
	packStreams(document.context);
	const writer = PDFStreamWriter.forContext(document.context, Infinity, true, partsTogether);
	return { content: await writer.serializeToBuffer(), pages: document.getPageCount() };
}
