import { formatNumber } from '../domain/format.ts';
import type { AparaturTable } from '../tables/aparatur.ts';

type Row = AparaturTable['baris'][number];
type Cell = Row['nilai'][number];

/** Two rows of a count table beside each other, such as an organisation before and after. */
export interface Pair {
	/** Names of the two rows, then of the printed rows that tell their difference. */
	judul: [string, string];
	selisih: string[];
	/** One line for each column of the table. */
	baris: {
		nama: string;
		/** True for a column that is the sum of the others; it has words but no bar. */
		jumlah: boolean;
		pasangan: [Cell, Cell];
		selisih: Cell[];
	}[];
	/** The longest bar, common to both so that their lengths can be compared. */
	maks: number;
	/** What is compared in a sentence: the printed sums of the rows, or that the rows are sums; empty when neither. */
	temuan: string;
}

const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);

/** True when the column's cells are the sum of all others in each row. */
const countColumns = (rows: readonly Row[], i: number): boolean =>
	rows.every(({ nilai }) => {
		const all = nilai.reduce<number>((total, cell) => total + number(cell), 0);
		return number(nilai[i]) > 0 && number(nilai[i]) * 2 === all;
	});

/**
 * Sets the two sides of a count table beside each other: its only two rows, or the printed sums of its two groups.
 * Rows of different names are never matched. Null when the table has no two sides.
 */
export function listAparaturPairs(table: AparaturTable): Pair | null {
	if (table.kolom.length < 2) return null;
	const kelompok = [...new Set(table.baris.flatMap((row) => row.kelompok ?? []))];
	const side =
		kelompok.length > 0
			? kelompok.flatMap(
					(name) => table.baris.find((row) => row.jumlah && row.kelompok === name) ?? [],
				)
			: table.baris.filter((row) => !row.jumlah);
	const [left, right] = side;
	if (!left || !right || side.length !== 2) return null;
	const others = table.baris.filter((row) => row.jumlah && !side.includes(row));
	const baris = table.kolom.map((nama, i) => ({
		nama,
		jumlah: countColumns(side, i),
		pasangan: [left.nilai[i] ?? null, right.nilai[i] ?? null] as [Cell, Cell],
		selisih: others.map((item) => item.nilai[i] ?? null),
	}));
	const judul: [string, string] =
		kelompok.length > 0
			? [left.kelompok ?? left.nama, right.kelompok ?? right.nama]
			: [left.nama, right.nama];
	const total = baris.find((row) => row.jumlah)?.pasangan.map(number);
	return {
		judul,
		selisih: others.map((item) => item.nama),
		baris,
		maks: Math.max(1, ...baris.filter((row) => !row.jumlah).flatMap((b) => b.pasangan.map(number))),
		temuan: total
			? `Jumlahnya ${formatNumber(total[0] ?? 0)} ${table.satuan} pada ${judul[0]} dan ${formatNumber(total[1] ?? 0)} pada ${judul[1]}.`
			: kelompok.length > 0
				? `Yang dibandingkan baris ${left.nama} seperti tercetak.`
				: '',
	};
}
