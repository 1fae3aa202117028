import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { Aksi, Kelompok, Program } from '../tables/program/schema.ts';
import type { Keluaran } from '../schemas/keluaran.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Target, parseTarget } from './target.ts';
import { formatSumber } from './sumber.ts';
import { unitWord } from './unit.ts';

/** An output with its target taken apart and its place in the source. */
export interface KeluaranDetail extends Omit<Keluaran, 'target'> {
	/** Position within its action, from 1. */
	urutan: number;
	target: Target;
	sumber: string;
}

/** An action with all that its page needs to know of its surroundings. */
export interface AksiDetail extends Omit<Aksi, 'keluaran' | 'sumber'> {
	program: Program;
	kelompok: Kelompok;
	keluaran: KeluaranDetail[];
	/** Codes of the agencies that lead the action or any of its outputs, each once. */
	utama: string[];
	/** The lead cells as printed, each wording once; empty when all are blank. */
	writtenLead: string[];
	/** True when no lead cell could be read and at least one of them is lost from the copy, not blank in the source. */
	utamaHilang: boolean;
	/** Notes of the action, its outputs and its group, each once. */
	allCatatan: string[];
	/** Where it stands: `BAB IV.4, tabel …, area 5, kelompok 2, huruf c`. */
	sumber: string;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Where an area stands in the programme table, as a readable string. */
export const sumberArea = (peta: Pick<PetaJalan, 'dokumen'>, program: Program): string =>
	`${formatSumber(program.sumber)}, ${unitWord(peta)} ${program.nomor}`;

/** Where a group stands in its area; a group without number and title stands where its area does. */
export function sumberKelompok(
	peta: Pick<PetaJalan, 'dokumen'>,
	program: Program,
	kelompok: Kelompok,
): string {
	const place = kelompok.nomor ?? kelompok.nama;
	const area = sumberArea(peta, program);
	return place ? `${area}, kelompok ${place}` : area;
}

/** Where an action stands in its table, as a readable string. */
function sumberAksi(peta: PetaJalan, program: Program, kelompok: Kelompok, aksi: Aksi): string {
	if (aksi.sumber) return formatSumber(aksi.sumber);
	const place = /^[a-z]$/i.test(aksi.nomor) ? `huruf ${aksi.nomor}` : `nomor ${aksi.nomor}`;
	return `${sumberKelompok(peta, program, kelompok)}, ${place}`;
}

/** Outputs with parsed targets; each is numbered within its action when there is more than one. */
export function detailKeluaran(
	keluaran: readonly Keluaran[],
	sumber: string,
	desimal: Dokumen['desimal'],
): KeluaranDetail[] {
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

function composeAksi(peta: PetaJalan): AksiDetail[] {
	return peta.program.flatMap((program) =>
		program.kelompok.flatMap((kelompok) =>
			kelompok.aksi.map((aksi) => {
				const sumber = sumberAksi(peta, program, kelompok, aksi);
				const cells = [aksi, ...aksi.keluaran];
				const written = cells.map((k) => k.penanggung_jawab_tertulis);
				return {
					...aksi,
					program,
					kelompok,
					keluaran: detailKeluaran(aksi.keluaran, sumber, peta.dokumen.desimal),
					utama: unique([
						...aksi.penanggung_jawab,
						...aksi.keluaran.flatMap((k) => k.penanggung_jawab),
					]),
					writtenLead: unique(written.filter((text) => text !== null)),
					utamaHilang:
						written.every((text) => text === null) && cells.some((k) => k.penanggung_jawab_hilang),
					allCatatan: unique([
						...aksi.catatan,
						...aksi.keluaran.flatMap((k) => k.catatan),
						...kelompok.catatan,
					]),
					sumber,
				};
			}),
		),
	);
}

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
