import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { Aksi, Kelompok, Program } from '../tables/program/schema.ts';
import { type KelompokNode, levelTitle, listKelompok } from './kelompok.ts';
import type { Keluaran, KeluaranAksi } from '../schemas/keluaran.ts';
import { joinTargets } from './per-periode.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Target, parseTarget } from './target.ts';
import { formatSumber } from './sumber.ts';
import { unitWord } from './unit.ts';

/** An output with its target taken apart and its place in the source. */
export type Detailed<K extends Keluaran> = Omit<K, 'target'> & {
	/** Position within its action, from 1. */
	urutan: number;
	target: Target;
	sumber: string;
};
export type KeluaranDetail = Detailed<Keluaran>;

/** An output of an action. Where figures by period stand in place of a target, these are its target. */
export type AksiKeluaran = Detailed<KeluaranAksi> & {
	/** The cell of the target alone. */
	printedTarget: Target;
};

/** An action with all that its page needs to know of its surroundings. */
export interface AksiDetail extends Omit<Aksi, 'keluaran' | 'sumber'> {
	program: Program;
	/** The group that it stands in. */
	kelompok: Kelompok;
	/** The groups from the largest down to that one. */
	jalur: readonly Kelompok[];
	keluaran: AksiKeluaran[];
	/** Codes of the agencies that lead the action or any of its outputs, each once. */
	utama: string[];
	/** The lead cells as printed, each wording once; empty when all are blank. */
	writtenLead: string[];
	/** True when no lead cell could be read and at least one of them is lost from the copy, not blank in the source. */
	utamaHilang: boolean;
	/** Codes of the agencies in each other role of the action or any of its outputs, each once. */
	peran: Readonly<Record<OtherPeran, readonly string[]>>;
	/** True when a cell of the action or of one of its outputs means every agency. */
	semuaPerangkat: boolean;
	/** Notes of the action, its outputs and its groups, each once. */
	allCatatan: string[];
	/** Where it stands: `BAB IV.4, tabel …, area 5, kelompok 2, huruf c`. */
	sumber: string;
}

/** The roles that stand beside the lead. */
export const otherPeran = ['koordinator', 'pelaksana', 'pendukung'] as const;
export type OtherPeran = (typeof otherPeran)[number];

/** Who is printed in a role of an action or of its outputs, each wording once. */
export const listPrinted = (aksi: AksiDetail, name: OtherPeran): string[] =>
	unique([aksi, ...aksi.keluaran].flatMap((row) => row[`${name}_tertulis`] ?? []));

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Where an area stands in the programme table, as a readable string. */
export const sumberArea = (peta: Pick<PetaJalan, 'dokumen'>, program: Program): string =>
	`${formatSumber(program.sumber)}, ${unitWord(peta)} ${program.nomor}`;

/** Where a group stands in its area; a group without number and title stands where what holds it does. */
export const sumberKelompok = (
	peta: Pick<PetaJalan, 'dokumen'>,
	program: Program,
	jalur: readonly Kelompok[],
): string =>
	[
		sumberArea(peta, program),
		...jalur.flatMap(({ nomor, nama }, level) => {
			const place = nomor ?? nama;
			return place ? `${levelTitle(peta, level).toLowerCase()} ${place}` : [];
		}),
	].join(', ');

/** Where an action stands in its table, as a readable string. */
function sumberAksi(
	peta: PetaJalan,
	program: Program,
	jalur: readonly Kelompok[],
	aksi: Aksi,
): string {
	if (aksi.sumber) return formatSumber(aksi.sumber);
	const place = /^[a-z]$/i.test(aksi.nomor) ? `huruf ${aksi.nomor}` : `nomor ${aksi.nomor}`;
	return `${sumberKelompok(peta, program, jalur)}, ${place}`;
}

/** Outputs with parsed targets; each is numbered within its action when there is more than one. */
export function detailKeluaran<K extends Keluaran>(
	keluaran: readonly K[],
	sumber: string,
	desimal: Dokumen['desimal'],
): Detailed<K>[] {
	return keluaran.map((oneKeluaran, i) => ({
		...oneKeluaran,
		urutan: i + 1,
		target: parseTarget(oneKeluaran.target, { desimal }),
		sumber: keluaran.length > 1 ? `${sumber}, keluaran ${i + 1}` : sumber,
	}));
}

const memory = new WeakMap<PetaJalan, AksiDetail[]>();

/** Every action of a road map in the document's order; worked out once for each road map, since every page asks. */
export function flattenAksi(peta: PetaJalan): readonly AksiDetail[] {
	let aksi = memory.get(peta);
	if (!aksi) memory.set(peta, (aksi = composeAksi(peta)));
	return aksi;
}

type Cells = Pick<Aksi, 'penanggung_jawab' | OtherPeran | 'semua_perangkat'>;

/** True when a cell of a row means every agency: it is marked so, or names a collective that is. */
export const meansAll = ({ perangkatDaerah }: PetaJalan, cells: Cells): boolean =>
	cells.semua_perangkat ||
	perangkatDaerah.some(
		({ semua_perangkat, kode }) =>
			semua_perangkat &&
			[cells.penanggung_jawab, ...otherPeran.map((name) => cells[name])].some((codes) =>
				codes.includes(kode),
			),
	);

function composeOne(peta: PetaJalan, program: Program, node: KelompokNode, aksi: Aksi): AksiDetail {
	const sumber = sumberAksi(peta, program, node.jalur, aksi);
	const cells = [aksi, ...aksi.keluaran];
	const written = cells.map((k) => k.penanggung_jawab_tertulis);
	const peran = Object.fromEntries(
		otherPeran.map((name) => [name, unique(cells.flatMap((k) => k[name]))]),
	) as Record<OtherPeran, string[]>;
	return {
		...aksi,
		program,
		kelompok: node.kelompok,
		jalur: node.jalur,
		keluaran: detailKeluaran(aksi.keluaran, sumber, peta.dokumen.desimal).map((keluaran) => ({
			...keluaran,
			printedTarget: keluaran.target,
			target: joinTargets(peta.dokumen, keluaran),
		})),
		utama: unique(cells.flatMap((k) => k.penanggung_jawab)),
		writtenLead: unique(written.filter((text) => text !== null)),
		utamaHilang:
			written.every((text) => text === null) && cells.some((k) => k.penanggung_jawab_hilang),
		peran,
		semuaPerangkat: cells.some((row) => meansAll(peta, row)),
		allCatatan: unique([
			...aksi.catatan,
			...aksi.keluaran.flatMap((k) => k.catatan),
			...node.jalur.toReversed().flatMap(({ catatan }) => catatan),
		]),
		sumber,
	};
}

const composeAksi = (peta: PetaJalan): AksiDetail[] =>
	peta.program.flatMap((program) =>
		listKelompok(program).flatMap((node) =>
			node.kelompok.aksi.map((aksi) => composeOne(peta, program, node, aksi)),
		),
	);

/** Codes of all who are named for an action, in whatever role, each once. */
export const listActors = ({ utama, peran }: Pick<AksiDetail, 'utama' | 'peran'>): string[] =>
	unique([...utama, ...otherPeran.flatMap((name) => peran[name])]);

/** True when an output has a lead cell to be shown: its own, a lost one, or an empty one where its action has none. */
export const showsLead = (
	aksi: Pick<AksiDetail, 'penanggung_jawab_tertulis' | 'keluaran'>,
	keluaran: Keluaran | KeluaranDetail,
): boolean =>
	keluaran.penanggung_jawab_tertulis !== null ||
	keluaran.penanggung_jawab_hilang ||
	!hasOwnLead(aksi);

/** The action before and after each one, in the document's order. */
export function findNeighbours<T>(
	list: readonly T[],
	i: number,
): { sebelum: T | undefined; sesudah: T | undefined } {
	return { sebelum: list[i - 1], sesudah: list[i + 1] };
}

/** True when an action itself has a cell for who leads it, instead of each of its outputs. */
export const hasOwnLead = ({
	penanggung_jawab_tertulis,
	keluaran,
}: Pick<AksiDetail, 'penanggung_jawab_tertulis' | 'keluaran'>): boolean =>
	penanggung_jawab_tertulis !== null || keluaran.length === 0;

/** False where a cell states indicator and target in one sentence, which is then said once, as the target. */
export const saysIndikator = ({ indikator, target }: KeluaranDetail): boolean =>
	indikator === null || indikator !== target.teks;
