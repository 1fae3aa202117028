/** The sides of several road maps put together, line by line. */
import type { ComparisonColumn, IndikatorLine, IndikatorSide, SectionName } from './column.ts';

/** A line with a content for each road map, in their order; null where one has nothing. */
export interface JoinedLine {
	kunci: string;
	nama: string;
	arti?: string | undefined;
	isi: (string | null)[];
}

/** The lines of a table, in the order in which the road maps bring them. */
export function joinLines(name: SectionName, columns: readonly ComparisonColumn[]): JoinedLine[] {
	const lines = new Map<string, JoinedLine>();
	for (const [i, { bagian }] of columns.entries())
		for (const { kunci, nama, arti, isi } of bagian[name]) {
			const line = lines.get(kunci) ?? { kunci, nama, arti, isi: columns.map(() => null) };
			line.isi[i] = isi;
			lines.set(kunci, line);
		}
	return [...lines.values()];
}

/** An indicator with what each road map has of it, in their order. */
export interface JoinedIndikator {
	kunci: string;
	nama: string;
	sisi: (IndikatorLine | null)[];
}

/** True for a record that is told in words: a grid with one value shows nothing that its words do not. */
export const isTold = ({ nilai }: IndikatorSide): boolean => Object.keys(nilai).length < 2;

/** How many of the road maps print a value. */
const countFilled = ({ sisi }: JoinedIndikator): number =>
	sisi.filter((own) =>
		own?.sisi.some(({ nilai, lepas }) => Object.keys(nilai).length + lepas.length > 0),
	).length;

/** Indicators of these road maps: those that most of them fill first, and apart those that none does. */
export function joinIndikator(columns: readonly ComparisonColumn[]): {
	berisi: JoinedIndikator[];
	kosong: JoinedIndikator[];
} {
	const joined = new Map<string, JoinedIndikator>();
	for (const [i, { indikator }] of columns.entries())
		for (const line of indikator) {
			const { kunci, nama } = line;
			const one = joined.get(kunci) ?? { kunci, nama, sisi: columns.map(() => null) };
			one.sisi[i] = line;
			joined.set(kunci, one);
		}
	const all = [...joined.values()].toSorted((a, b) => countFilled(b) - countFilled(a));
	return {
		berisi: all.filter((one) => countFilled(one) > 0),
		kosong: all.filter((one) => countFilled(one) === 0),
	};
}

/** How many years in a row a grid may hold before years without any value are left out. */
const longGrid = 12;

/** The columns of the grid that all indicators share: the starting point where one has it, and the years. */
export function listYears(all: readonly JoinedIndikator[]): string[] {
	const names = new Set(
		all.flatMap(({ sisi }) =>
			sisi.flatMap((own) => own?.sisi.flatMap(({ nilai }) => Object.keys(nilai)) ?? []),
		),
	);
	const years = [...names].filter(Boolean).map(Number);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const whole =
		last - first < longGrid
			? Array.from({ length: last - first + 1 }, (_, i) => first + i)
			: years.toSorted((a, b) => a - b);
	return [...(names.has('') ? [''] : []), ...whole.map(String)];
}

/** A cell of the grid; one over several years where each has the same value. */
export interface GridCell {
	nama: string;
	/** The last of its columns. */
	akhir: string;
	lebar: number;
	isi: readonly string[];
}

/** The cells of one record: neighbouring years with one and the same value are one cell. */
export function listGridCells(
	grid: readonly string[],
	nilai: Readonly<Record<string, string[]>>,
): GridCell[] {
	const cells: GridCell[] = [];
	for (const nama of grid) {
		const isi = nilai[nama] ?? [];
		const last = cells.at(-1);
		const isSame =
			last !== undefined && last.nama !== '' && isi.length > 0 && isi.join() === last.isi.join();
		if (isSame) cells.splice(-1, 1, { ...last, akhir: nama, lebar: last.lebar + 1 });
		else cells.push({ nama, akhir: nama, lebar: 1, isi });
	}
	return cells;
}
