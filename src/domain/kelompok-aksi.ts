import type { Kelompok, Program } from '../tables/program/schema.ts';
import type { AksiDetail } from './aksi.ts';
import { groupByArea } from './opd.ts';

/** Rows of a table of actions under one heading. */
export interface KelompokAksi {
	program: Program;
	/** Their printed group; absent where rows are grouped otherwise. */
	kelompok?: Kelompok;
	baris: readonly AksiDetail[];
}

/** Actions by area alone, or by the printed groups of their areas, empty ones included, which a lost row may have left. */
export function groupAksi(aksi: readonly AksiDetail[], by: 'kelompok' | 'area'): KelompokAksi[] {
	const area = groupByArea(aksi);
	if (by === 'area') return area.map(({ program, aksi: baris }) => ({ program, baris }));
	return area.flatMap(({ program, aksi: own }) =>
		program.kelompok.map((kelompok) => ({
			program,
			kelompok,
			baris: own.filter((oneAksi) => oneAksi.kelompok === kelompok),
		})),
	);
}
