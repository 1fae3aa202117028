import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
} from 'yaml';
import { parseYaml } from './yaml.ts';
import { explainYamlError, isTooDeep } from './yaml-faults.ts';
import { checkWriting } from './writing.ts';
import type { Finding } from '../findings.ts';

/** A path into a YAML file: keys and positions from 0. */
export type FieldPath = readonly (string | number)[];

/** A YAML file that could be read, with a way back from a field to its line. */
export interface YamlFile {
	/** Path below the content folder, with forward slashes. */
	path: string;
	/** The parsed value. */
	data: unknown;
	/** Where the value at `paths` stands, or its nearest existing parent; `key` asks for the key itself. */
	place(paths: FieldPath, key?: string): { baris: number; kolom: number };
	/** The value at `paths` as it is written, such as `61.10`; null for lists, records and what is not there. */
	written(paths: FieldPath): { teks: string; block: boolean } | null;
}

/** Every file below `folder` with this ending, as paths with forward slashes, in order. */
export function listFiles(folder: string, suffix: string): string[] {
	const results: string[] = [];
	for (const name of readdirSync(folder).sort()) {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) results.push(...listFiles(path, suffix));
		else if (name.endsWith(suffix)) results.push(path);
	}
	return results;
}

/** A field's path as an editor counts: `indikator.3.nama` is the third indicator. */
export const formatField = (paths: FieldPath): string =>
	paths.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');

/** Where a finding at a path of a file stands: file, line, column and field. */
export const findingPlace = (file: YamlFile, paths: FieldPath) => ({
	berkas: file.path,
	...file.place(paths),
	bidang: formatField(paths),
});

/** Builds the reader of positions for a parsed document. */
function makeLocator(dokumen: Document, count: LineCounter) {
	return (paths: FieldPath, key?: string) => {
		for (let length = paths.length; length >= 0; length--) {
			const node: unknown =
				length === 0 ? dokumen.contents : dokumen.getIn(paths.slice(0, length), true);
			if (!isNode(node) || !node.range) continue;
			let start = node.range[0];
			if (key !== undefined && length === paths.length && isMap(node)) {
				const pairs = node.items.find((p) => isNode(p.key) && String(p.key) === key);
				if (pairs && isNode(pairs.key) && pairs.key.range) start = pairs.key.range[0];
			}
			const { line, col } = count.linePos(start);
			return { baris: line, kolom: col };
		}
		return { baris: 1, kolom: 1 };
	};
}

/** The path of the innermost value or key that holds a position of the text. */
export function pathAt(dokumen: Document, position: number): FieldPath {
	const paths: (string | number)[] = [];
	const contains = (node: unknown) =>
		isNode(node) && node.range && node.range[0] <= position && position < node.range[2];
	let current: unknown = dokumen.contents;
	while (isCollection(current)) {
		const items: unknown[] = current.items;
		const i = items.findIndex((item) =>
			isPair(item) ? contains(item.key) || contains(item.value) : contains(item),
		);
		const oneItem = items[i];
		if (oneItem === undefined) break;
		paths.push(isPair(oneItem) ? String(oneItem.key) : i);
		current = isPair(oneItem) ? oneItem.value : oneItem;
	}
	return paths;
}

/** A YAML text with its positions, whether or not it is sound. */
export interface ParsedYaml {
	/** The file, when its YAML is sound. */
	berkas: YamlFile | null;
	/** The field at a position of the text, as an editor counts. */
	fieldAt(position: number): string;
}

/** Parses YAML text; faults of the YAML itself become findings and give no file. */
export function parseYamlFile(
	text: string,
	path: string,
	findings: Finding[],
	firstLine = 0,
): ParsedYaml {
	const count = new LineCounter();
	let dokumen: Document.Parsed;
	try {
		dokumen = parseYaml(text, count);
	} catch {
		findings.push(isTooDeep(text, path, firstLine));
		return { berkas: null, fieldAt: () => '' };
	}
	const parsed = (berkas: YamlFile | null): ParsedYaml => ({
		berkas,
		fieldAt: (position) => formatField(pathAt(dokumen, position)),
	});
	if (dokumen.errors.length > 0) {
		findings.push(...explainYamlError(text, path, dokumen.errors, count, firstLine));
		return parsed(null);
	}
	const style = checkWriting(dokumen, text, path, count, firstLine);
	if (style.length > 0) {
		findings.push(...style);
		return parsed(null);
	}
	const place = makeLocator(dokumen, count);
	return parsed({
		path,
		data: dokumen.toJS(),
		place: (paths, key) => {
			const { baris, kolom } = place(paths, key);
			return { baris: baris + firstLine, kolom };
		},
		written: (paths) => {
			const node: unknown = paths.length === 0 ? dokumen.contents : dokumen.getIn(paths, true);
			if (!isScalar(node) || !(node as Node).range) return null;
			const [start, end] = (node as Node).range ?? [0, 0];
			return { teks: text.slice(start, end), block: node.type?.startsWith('BLOCK') ?? false };
		},
	});
}
