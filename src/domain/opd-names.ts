import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';

/** A stretch of a printed cell, with the agency that it names. */
export interface NamePart {
	teks: string;
	opd: PerangkatDaerah | null;
}

type Place = { start: number; end: number; opd: PerangkatDaerah };

/** Words as they are compared: spaces, strokes and small signs differ between cells that mean the same. */
const spacing = String.raw`[\s.,/&()-]*`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds a name in a cell as whole words, whatever stands between its words. */
const nameExpression = (name: string): RegExp =>
	new RegExp(
		String.raw`(?<![\p{L}\d])${(name.match(/[\p{L}\d]+/gu) ?? []).map(escape).join(spacing)}(?![\p{L}\d])`,
		'giu',
	);

/** The printed names of an agency, the longest first. */
const listNames = ({ nama, singkatan, varian }: PerangkatDaerah): string[] =>
	[nama, singkatan, ...varian.map(({ tertulis }) => tertulis)]
		.filter((name): name is string => name !== null && /[\p{L}\d]/u.test(name))
		.sort((a, b) => b.length - a.length);

/** Where the first free mention of an agency stands in a cell. */
function findPlace(cell: string, opd: PerangkatDaerah, taken: readonly Place[]): Place | undefined {
	for (const name of listNames(opd))
		for (const { 0: match, index: start } of cell.matchAll(nameExpression(name))) {
			const end = start + match.length;
			if (taken.every((place) => end <= place.start || start >= place.end))
				return { start, end, opd };
		}
	return undefined;
}

/**
 * A printed cell with the names of its agencies where they stand, so that each can be a link and nothing is said twice.
 * Where exactly one agency is meant and not found by name, the whole cell means it. `rest` are those that the cell
 * means by words of its own.
 */
export function splitNames(
	cell: string,
	opd: readonly PerangkatDaerah[],
): { parts: NamePart[]; rest: PerangkatDaerah[] } {
	const [only] = opd;
	if (opd.length === 1 && only) return { parts: [{ teks: cell, opd: only }], rest: [] };
	const taken: Place[] = [];
	// Long names first: a short one may stand within them.
	for (const one of [...opd].sort((a, b) => b.nama.length - a.nama.length)) {
		const place = findPlace(cell, one, taken);
		if (place) taken.push(place);
	}
	taken.sort((a, b) => a.start - b.start);
	const parts: NamePart[] = [];
	let end = 0;
	for (const place of taken) {
		if (place.start > end) parts.push({ teks: cell.slice(end, place.start), opd: null });
		parts.push({ teks: cell.slice(place.start, place.end), opd: place.opd });
		end = place.end;
	}
	if (end < cell.length) parts.push({ teks: cell.slice(end), opd: null });
	const found = new Set(taken.map((place) => place.opd));
	return { parts, rest: opd.filter((one) => !found.has(one)) };
}
