import { joinList } from '../domain/cell-list.ts';

/**
 * A list as the text of one cell; `null` items stand as nothing between their separators. A list that would read as one
 * of the words `reserved` is quoted.
 */
export function writeList(items: readonly (string | null)[], reserved: readonly string[]): string {
	const text = items.map((item) => (item === null ? '' : joinList([item]))).join('; ');
	const [only] = items;
	return (items.length === 1 && only !== undefined && reserved.includes(text)) ||
		(items.length === 1 && only === null)
		? `"${(only ?? '').replaceAll('"', '""')}"`
		: text;
}

/**
 * Takes a cell apart: items between `;`, quoted ones as they stand, empty ones as null. Lists of codes come apart at
 * commas and line breaks too, because nothing else can be meant there.
 */
export function readList(cell: string, codes: boolean): { items: (string | null)[] } | null {
	const items: (string | null)[] = [];
	const separator = codes ? /[;,\n]/ : /;/;
	let rest = cell;
	for (;;) {
		rest = rest.replace(/^[ \t\n]+/, '');
		const quoted = /^"((?:[^"]|"")*)"\s*/.exec(rest);
		if (quoted) {
			items.push((quoted[1] ?? '').replaceAll('""', '"') || null);
			rest = rest.slice(quoted[0].length);
			if (rest === '') return { items };
			if (!separator.test(rest[0] ?? '')) return null;
			rest = rest.slice(1);
			continue;
		}
		// A quote that is opened and not closed would swallow or cut what follows.
		if (rest.startsWith('"')) return null;
		const end = rest.search(separator);
		const item = (end < 0 ? rest : rest.slice(0, end)).trim();
		items.push(item || null);
		if (end < 0) return { items };
		rest = rest.slice(end + 1);
	}
}

/** A list of records of bare texts as the text of one cell: a line each, their fields between bars. */
export const writePlaces = (
	records: readonly Readonly<Record<string, string | undefined>>[],
	fields: readonly string[],
): string =>
	records
		.map((record) =>
			fields
				.map((field) =>
					(record[field] ?? '').replace(/[\\|\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`)),
				)
				.join(' | '),
		)
		.join('\n');

/** Takes a cell apart that `writePlaces` made, or a person in the same way. */
export const readPlaces = (cell: string, fields: readonly string[]): Record<string, string>[] =>
	cell
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const parts = [''];
			for (const [piece] of line.matchAll(/\\[\\|n]|[\s\S]/g)) {
				if (piece === '|') parts.push('');
				else parts[parts.length - 1] += piece === '\\n' ? '\n' : piece.replace(/^\\(?=[\\|])/, '');
			}
			return Object.fromEntries(
				parts.flatMap((part, i) =>
					part.trim() === '' ? [] : [[fields[i] ?? `kolom ${i + 1}`, part.trim()]],
				),
			);
		});
