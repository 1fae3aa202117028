import { spawnSync } from 'node:child_process';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, mdxToMdast } from 'satteri';
import { root } from '../place.ts';
import { mdxFeatures } from '../mdx-guard.ts';
import { bodyOf } from './front-matter.ts';
import type { MdxNode } from '../rules/mdx-allowed.ts';
import type { Finding } from '../findings.ts';

const satteriError = /^(\d+):(\d+):\s*(.*?)(?:\s*\(mdx[\w-]*:[\w-]+\))?$/s;

/** Says in Indonesian what keeps a text from being read. */
function explainError(message: string): [string, string] {
	const closing = /closing tag for `<([\w.:-]+)/.exec(message);
	if (closing)
		return [
			`Tag \`<${closing[1]}>\` tidak ditutup.`,
			`Tambahkan \`</${closing[1]}>\` sesudah isinya, atau tulis \`<${closing[1]} … />\` bila tidak berisi.`,
		];
	if (/comment in MDX/.test(message))
		return [
			'Komentar `<!-- … -->` tidak dapat dibaca di sini.',
			'Hapus komentar itu, atau tulis sebagai `{/* … */}`.',
		];
	if (/create a link in MDX/.test(message))
		return [
			'Tanda `<` pada baris ini tidak diikuti nama tag.',
			'Tautan ditulis `[teks](https://…)`; tanda kurang dari ditulis `\\<`.',
		];
	if (/closing|close/i.test(message))
		return [
			'Ada tag penutup tanpa pasangan, atau urutan tag tertukar.',
			'Periksa pasangan tag pada baris ini dan sebelumnya.',
		];
	return [
		'Susunan tag atau kurung kurawal pada baris ini tidak dapat dibaca.',
		'Periksa tanda `<`, `{`, dan tanda kutip pada baris ini; tanda yang bukan tag diapit tanda petik terbalik.',
	];
}

/** How deep boxes, lists, quotations, tags and brackets may lie within each other; beyond it the reader itself gives way. */
const maxDepth = 40;

/** Marks of quotations, lists and footnotes at the head of a line. */
const lineHead = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]*\]:))+/gm;
const headMark = />|[-*+](?=[ \t])|[.)](?=[ \t])|\]:/g;
/** Brackets, and tags with their attributes, also over several lines. */
const nest = /[([{]|[)\]}]|<\/?[A-Za-z](?:"[^"]{0,999}"|'[^']{0,999}'|[^<>"']){0,3000}>/g;

/** Where brackets, tags, or marks at the head of a line lie too deep, before anything is parsed; -1 where none do. */
function tooDeepPlace(text: string): number {
	for (const { 0: head, index } of text.matchAll(lineHead))
		if ((head.match(headMark)?.length ?? 0) > maxDepth) return index;
	// Tags within code are words.
	const withoutKode = text.replace(/`[^`\n]*`/g, (kode) => kode.replace(/[<>]/g, ' '));
	let bracket = 0;
	let openTag = 0;
	let end = 0;
	for (const { 0: content, index } of withoutKode.matchAll(nest)) {
		// Brackets of one paragraph do not reach into the next, unless they are those of a program.
		if (!text.includes('{') && /\n[ \t]*\n/.test(withoutKode.slice(end, index))) bracket = 0;
		end = index;
		if ('([{'.includes(content)) bracket++;
		else if (')]}'.includes(content)) bracket = Math.max(0, bracket - 1);
		else if (content.startsWith('</')) openTag = Math.max(0, openTag - 1);
		else if (!content.endsWith('/>')) openTag++;
		if (bracket > 4 * maxDepth || openTag > maxDepth) return index;
	}
	return -1;
}

/** How deep a tree goes, without climbing it by calls: a hostile one is deeper than they reach. */
function deepestNode(tree: MdxNode): MdxNode | null {
	const queue: [MdxNode, number][] = [[tree, 0]];
	for (let item = queue.pop(); item; item = queue.pop()) {
		const [node, inside] = item;
		if (inside > 3 * maxDepth) return node;
		for (const child of node.children ?? []) queue.push([child, inside + 1]);
	}
	return null;
}

/** Every node of a tree in reading order, with the nodes above it. */
export function* traverse(tree: MdxNode): Generator<MdxNode> {
	const queue: MdxNode[] = [tree];
	for (let node = queue.pop(); node; node = queue.pop()) {
		yield node;
		queue.push(...(node.children ?? []).toReversed());
	}
}

/** The plain words of a node. */
export const nodeText = (node: MdxNode): string =>
	[...traverse(node)]
		.map(({ type, value, alt }) => (type.startsWith('mdx') ? '' : (value ?? alt ?? '')))
		.join('');

/** Texts that may hold a program, which the reader compiles even to refuse it, and some make it crash. */
const mayBeProgram = /[{}]|^\s*(?:import|export)\b/m;

/** True when another process could read the text and lived. */
function isSafeToRead(text: string): boolean {
	const { status } = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'-e',
			`import { mdxToMdast } from 'satteri';
			import { readFileSync } from 'node:fs';
			try { mdxToMdast(readFileSync(0, 'utf8'), ${JSON.stringify({ features: { ...mdxFeatures, frontmatter: true } })}); } catch {}`,
		],
		{ cwd: root, input: text, timeout: 20_000, stdio: ['pipe', 'ignore', 'ignore'] },
	);
	return status === 0;
}

/** Reads a chapter or page as a tree; what cannot be read becomes a finding, and then there is none. */
export function parseMdx(path: string, text: string, findings: Finding[]): MdxNode | null {
	const report = (baris: number, kolom: number, salah: string, fix: string) => {
		findings.push({ berkas: path, baris, kolom, bidang: '', salah, fix });
		return null;
	};
	const isTooDeep = (row: number, column: number) =>
		report(
			row,
			column,
			'Tag, kurung, kutipan, atau daftar bersarang terlalu dalam.',
			`Kurangi sarangnya; paling banyak ${maxDepth} tingkat yang dapat dibaca.`,
		);
	const inside = tooDeepPlace(text);
	if (inside >= 0) {
		const before = text.slice(0, inside).split('\n');
		return isTooDeep(before.length, (before.at(-1)?.length ?? 0) + 1);
	}
	// Braces of the front matter are YAML, which no reader of MDX compiles.
	const body = bodyOf(text);
	if (mayBeProgram.test(body) && !isSafeToRead(text)) {
		const front = text.slice(0, text.length - body.length).split('\n').length - 1;
		const row = body.split('\n').findIndex((part) => mayBeProgram.test(part));
		return report(
			front + row + 1,
			1,
			'Berkas memuat kurung kurawal atau baris program yang tidak dapat dibaca.',
			'Hapus kurung kurawal dan isinya.',
		);
	}
	try {
		const tree = mdxToMdast(text, { features: { ...mdxFeatures, frontmatter: true } }) as MdxNode;
		const deepest = deepestNode(tree);
		if (!deepest) return tree;
		return isTooDeep(deepest.position?.start.line ?? 1, deepest.position?.start.column ?? 1);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const place = satteriError.exec(message);
		return report(
			Number(place?.[1] ?? 1),
			Number(place?.[2] ?? 1),
			...explainError(place?.[3] ?? message),
		);
	}
}

/** A heading with the fragment that leads to it. */
export interface PartTitle {
	depth: number;
	slug: string;
	text: string;
}

/** The headings of a text as the build gives them: by the same reader and the same plug-in. Only for texts without findings. */
export function listPartTitles(text: string): PartTitle[] {
	const astro = {
		frontmatter: {},
		headings: [] as PartTitle[],
		localImagePaths: new Set<string>(),
		remoteImagePaths: new Set<string>(),
	};
	mdxToJs(text, {
		features: { ...mdxFeatures, frontmatter: true },
		hastPlugins: [satteriHeadingIdsPlugin()],
		jsxImportSource: 'astro',
		data: { astro },
	});
	return astro.headings;
}
