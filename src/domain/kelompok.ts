import type { Aksi, Kelompok, Program } from '../tables/program/schema.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { formatList } from './format.ts';
import { unitTitle } from './unit.ts';
import { formatNomor } from './sentences.ts';

/** A group of actions where it stands in the tree below its top unit. */
export interface KelompokNode {
	kelompok: Kelompok;
	/** The groups from the largest down to itself. */
	jalur: readonly Kelompok[];
	/** Where it stands in the file of its unit: `kelompok`, 0, `kelompok`, 2. */
	path: readonly (string | number)[];
}

const memory = new WeakMap<Program, KelompokNode[]>();

function walk(
	kelompok: readonly Kelompok[],
	above: readonly Kelompok[],
	path: readonly (string | number)[],
): KelompokNode[] {
	return kelompok.flatMap((oneKelompok, i) => {
		const jalur = [...above, oneKelompok];
		const here = [...path, 'kelompok', i];
		return [
			{ kelompok: oneKelompok, jalur, path: here },
			...walk(oneKelompok.kelompok, jalur, here),
		];
	});
}

/** Every group of a top unit, each before those below it, in the document's order. */
export function listKelompok(program: Program): readonly KelompokNode[] {
	let nodes = memory.get(program);
	if (!nodes) memory.set(program, (nodes = walk(program.kelompok, [], [])));
	return nodes;
}

/** A key for a group among those of its document: the number of its top unit, then its places. */
export const groupKey = ({ nomor }: Program, { path }: KelompokNode): string =>
	[nomor, ...path.filter((part) => typeof part === 'number').map((place) => place + 1)].join('.');

/** The actions of a top unit as written, whatever group they stand in. */
export const listWrittenAksi = (program: Program): Aksi[] =>
	listKelompok(program).flatMap(({ kelompok }) => kelompok.aksi);

/** True when the document gives a group a number or a title. */
export const isTitled = ({ nomor, nama }: Kelompok): boolean => nomor !== null || nama !== null;

/** What a document calls a level of groups below its top unit, the largest at 0. */
export const levelTitle = ({ dokumen }: Pick<PetaJalan, 'dokumen'>, level: number): string =>
	dokumen.tingkatan[level] ?? 'Kelompok';

/** What it calls all its levels, each once, the largest first. */
export const levelTitles = ({ dokumen }: Pick<PetaJalan, 'dokumen'>): readonly string[] =>
	dokumen.tingkatan.length > 0 ? dokumen.tingkatan : [levelTitle({ dokumen }, 0)];

/** The heading of a way from the top unit down: `Area dan kelompok`. */
export const formatLevels = (peta: Pick<PetaJalan, 'dokumen'>): string =>
	formatList([unitTitle(peta), ...levelTitles(peta).map((title) => title.toLowerCase())]);

/** A group by number and title, as printed. */
export const formatKelompok = ({ nomor, nama }: Kelompok): string =>
	`${formatNomor(nomor)}${nama ?? '(judul kelompok hilang dari salinan sumber)'}`;
