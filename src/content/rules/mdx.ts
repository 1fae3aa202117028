import { listNodeAttributes, listViolations, type MdxNode } from './mdx-allowed.ts';
import { checkBab } from './bab.ts';
import { babAddress, pageAddress, type AddressList, listAddresses } from './addresses.ts';
import type { BabFile, LoadedContent, LoadedPetaJalan } from '../load.ts';
import { findPrivate } from '../parse/private-numbers.ts';
import { listRoutes } from './routes.ts';
import { checkTitles, checkTextReferences } from './headings.ts';
import { type Report, checkLinks, decodePercent } from './links.ts';
import { type Finding, fileFindings } from '../findings.ts';
import { type PartTitle, traverse, listPartTitles, nodeText, parseMdx } from '../parse/mdx.ts';

/** A chapter or page with its tree, its address, and its headings when the build can make them. */
interface ParsedText {
	berkas: BabFile;
	peta: LoadedPetaJalan | null;
	pohon: MdxNode;
	sini: string;
	bagian: PartTitle[] | null;
	lapor: Report;
}

/** Blocks whose words are read together when private numbers are looked for, whatever marks stand between. */
const paragraph = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands in a node's attributes and addresses, as it is read there. */
function hiddenContent(node: MdxNode): string[] {
	const attributes = listNodeAttributes(node).flatMap(({ value }) =>
		typeof value === 'string' ? [value] : [],
	);
	const { url = '', title } = node;
	return [...attributes, title ?? '', decodePercent(url) ?? url];
}

/** Private numbers that marks or entities hide from a search of the raw lines. */
function checkPrivateMdx(tree: MdxNode, { path }: BabFile, findings: Finding[]): void {
	const seen = new Set(findings.filter(({ berkas }) => berkas === path).map(({ salah }) => salah));
	for (const node of traverse(tree)) {
		const { line: baris = 1, column: kolom = 1 } = node.position?.start ?? {};
		const contents = [
			...(paragraph.has(node.type) ? [nodeText(node).replaceAll('\n', ' ')] : []),
			...hiddenContent(node),
		];
		for (const finding of contents.flatMap((text) => findPrivate(path, text, () => '')))
			if (!seen.has(finding.salah)) findings.push({ ...finding, baris, kolom });
	}
}

/** Two files of general pages may not share an address, as `cara.mdx` and `cara/index.mdx` would. */
function checkDuplicateAddresses(pages: readonly BabFile[], findings: Finding[]): void {
	const taken = new Map<string, string>();
	for (const { path } of pages) {
		const address = pageAddress(path);
		const first = taken.get(address);
		if (first)
			findings.push(
				fileFindings(
					path,
					`Alamat \`${address}\` sudah dipakai ${first}.`,
					'Ganti nama berkas ini; nama berkas menjadi alamat halaman.',
				),
			);
		taken.set(address, path);
	}
}

/** Everything about one text but where its links lead. */
function parseText(
	berkas: BabFile,
	peta: LoadedPetaJalan | null,
	load: LoadedContent,
	findings: Finding[],
): ParsedText | null {
	const { path, teks } = berkas;
	const pohon = parseMdx(path, teks, findings);
	if (!pohon) return null;
	const report: Report = (node, salah, fix) =>
		findings.push({
			berkas: path,
			baris: node.position?.start.line ?? 1,
			kolom: node.position?.start.column ?? 1,
			bidang: node.name ?? '',
			salah,
			fix,
		});
	let safe = true;
	for (const node of traverse(pohon))
		for (const { salah, fix } of listViolations(node, peta !== null)) {
			safe = false;
			report(node, salah, fix);
		}
	const bagian = safe ? listPartTitles(teks) : null;
	if (peta) checkBab(pohon, peta, load, report);
	checkTitles(pohon, bagian ?? [], report);
	checkTextReferences(pohon, report);
	checkPrivateMdx(pohon, berkas, findings);
	const sini = peta ? babAddress(path) : pageAddress(path);
	return { berkas, peta, pohon, sini, bagian, lapor: report };
}

/** The fragments of a text: its headings, the back ways of its footnotes, and its charts. */
function textParts({ pohon, bagian }: ParsedText): string[] {
	const foot = [...traverse(pohon)].flatMap(({ type, identifier }) =>
		type === 'footnoteReference'
			? [`user-content-fn-${identifier}`, `user-content-fnref-${identifier}`]
			: [],
	);
	return [...(bagian ?? []).map(({ slug }) => slug), ...foot];
}

/** Every chapter and general page with what it has; what is wrong with them becomes findings. */
function parseAll(load: LoadedContent, findings: Finding[]): ParsedText[] {
	return [
		...load.petaJalan.flatMap((peta) => peta.bab.map((bab) => ({ berkas: bab, peta }))),
		...load.halaman.map((berkas) => ({ berkas, peta: null })),
	].flatMap(({ berkas, peta }) => parseText(berkas, peta, load, findings) ?? []);
}

const composeAddress = (load: LoadedContent, texts: readonly ParsedText[]): AddressList =>
	listAddresses(load, new Map(texts.map((parsedText) => [parsedText.sini, textParts(parsedText)])));

/** Every address of the site that this content makes, with the fragments that links may name. */
export const siteAddress = (load: LoadedContent): AddressList =>
	composeAddress(load, parseAll(load, []));

/** Addresses of chapters and pages whose headings are not known, because something in them is wrong. */
function unreadableAddress(load: LoadedContent, texts: readonly ParsedText[]): Set<string> {
	const results = new Set([
		...load.halaman.map(({ path }) => pageAddress(path)),
		...[...load.gagal].map(pageAddress),
		...load.petaJalan.flatMap(({ peta, bab, gagal }) => [
			...bab.map(({ path }) => babAddress(path)),
			...[...gagal].map((name) => babAddress(`${peta.id}/${name}`)),
		]),
	]);
	for (const { bagian, sini } of texts) if (bagian) results.delete(sini);
	return results;
}

/**
 * Chapters, general pages and guides: what they may contain, how they are built up, what they name, and where they
 * lead. `broken` holds the first parts of paths whose data could not be read: no link into them is judged.
 */
export function checkMdx(
	folder: string,
	load: LoadedContent,
	broken: ReadonlySet<string>,
	findings: Finding[],
): void {
	checkDuplicateAddresses(load.halaman, findings);
	const texts = parseAll(load, findings);
	const alamat = composeAddress(load, texts);
	const unreadable = unreadableAddress(load, texts);
	const route = listRoutes();
	const isUncertain = (to: string) => {
		const [, start = ''] = to.split('/');
		if (unreadable.has(to)) return true;
		return broken.size > 0 && (broken.has(start) || route.has(start) || start === '');
	};
	for (const { berkas, pohon, sini, lapor } of texts)
		checkLinks(folder, pohon, { path: berkas.path, sini, alamat, takTentu: isUncertain }, lapor);
}
