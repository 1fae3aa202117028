import type { Kelompok, Program } from '../tables/program/schema.ts';
import type { AksiDetail } from './aksi.ts';
import { formatKelompok, isTitled, listKelompok } from './kelompok.ts';
import { groupByArea } from './opd.ts';

/** Rows of a table of actions under one heading. */
export interface KelompokAksi {
	program: Program;
	/** Their printed group; absent where rows are grouped otherwise. */
	kelompok?: Kelompok;
	/** The groups from the largest down to it. */
	jalur?: readonly Kelompok[];
	baris: readonly AksiDetail[];
}

/** Actions by area alone, or by the printed groups of their areas, empty ones included, which a lost row may have left. */
export function groupAksi(aksi: readonly AksiDetail[], by: 'kelompok' | 'area'): KelompokAksi[] {
	const area = groupByArea(aksi);
	if (by === 'area') return area.map(({ program, aksi: baris }) => ({ program, baris }));
	return area.flatMap(({ program, aksi: own }) =>
		listKelompok(program).map(({ kelompok, jalur }) => ({
			program,
			kelompok,
			jalur,
			baris: own.filter((oneAksi) => oneAksi.kelompok === kelompok),
		})),
	);
}

/** The heading of a group: as printed, or that of its area where the document has no groups. */
export function formatGroupTitle({ program, kelompok, jalur = [] }: KelompokAksi): string {
	if (!kelompok) return `${program.nomor}. ${program.nama}`;
	const titled = [kelompok, ...jalur.toReversed()].find(isTitled);
	return titled ? formatKelompok(titled) : program.nama;
}

/** The titled groups that a group stands in, the largest first: what its heading alone does not say. */
export const formatGroupPath = ({ jalur = [] }: KelompokAksi): string =>
	jalur.slice(0, -1).filter(isTitled).map(formatKelompok).join(' › ');

/** True when there is more to say of a group than its title. */
export const hasGroupFacts = (group: KelompokAksi): boolean =>
	formatGroupPath(group) !== '' ||
	(group.kelompok !== undefined &&
		(group.kelompok.singkatnya !== undefined ||
			group.kelompok.masalah !== null ||
			group.kelompok.hasil.length + group.kelompok.indikator.length > 0));

/** True when rows of the group are lost from the copy, so that its count is of those that could be read. */
export const hasLostRows = ({ kelompok }: KelompokAksi): boolean =>
	!!kelompok && (kelompok.hilang_di_awal !== null || kelompok.hilang_di_akhir !== null);

/** As many actions as one reads through on a phone without losing the way. */
const readThrough = 6;

/** True when a list is so long, and so divided, that its groups are better folded where there is little room. */
export const isFolded = (groups: readonly KelompokAksi[]): boolean =>
	groups.filter(({ baris }) => baris.length > 0).length > 1 &&
	groups.reduce((total, { baris }) => total + baris.length, 0) > readThrough;

/** What the rows of a list say is promised: plans by year, targets, or now one and now the other. */
export function formatPromiseTitle(groups: readonly KelompokAksi[]): string {
	const aksi = groups.flatMap(({ baris }) => baris);
	const planned = aksi.filter(({ rencana }) => rencana.length > 0).length;
	if (planned === 0) return 'Indikator dan target';
	return aksi.some(({ rencana, keluaran }) => rencana.length === 0 && keluaran.length > 0)
		? 'Rencana per tahun, atau indikator dan target'
		: 'Rencana per tahun';
}
