import type { Kelompok, Program } from '../tables/program/schema.ts';
import type { AksiDetail } from './aksi.ts';
import { formatNomor } from './sentences.ts';
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

/** The heading of a group: as printed, or that of its area where the document has no groups. */
export function formatGroupTitle({ program, kelompok }: KelompokAksi): string {
	if (!kelompok) return `${program.nomor}. ${program.nama}`;
	const { nomor, nama } = kelompok;
	if (nama === null && nomor === null) return program.nama;
	return `${formatNomor(nomor)}${nama ?? '(judul kelompok hilang dari salinan sumber)'}`;
}

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
