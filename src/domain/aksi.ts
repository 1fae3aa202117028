import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { Aksi, Kelompok, Program } from '../tables/program/schema.ts';
import type { Keluaran } from '../schemas/keluaran.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Target, parseTarget } from './target.ts';

/** An output with its target taken apart and its place in the source. */
export interface KeluaranRinci extends Omit<Keluaran, 'target'> {
	/** Position within its action, from 1. */
	urutan: number;
	target: Target;
	sumber: string;
}

/** An action with all that its page needs to know of its surroundings. */
export interface AksiRinci extends Omit<Aksi, 'keluaran' | 'sumber'> {
	program: Program;
	kelompok: Kelompok;
	keluaran: KeluaranRinci[];
	/** Codes of the agencies that lead the action or any of its outputs, each once. */
	utama: string[];
	/** The lead cells as printed, each wording once; empty when all are blank. */
	utamaTertulis: string[];
	/** True when no lead cell could be read and at least one of them is lost from the copy, not blank in the source. */
	utamaHilang: boolean;
	/** Notes of the action, its outputs and its group, each once. */
	semuaCatatan: string[];
	/** Where it stands: `BAB IV.4, tabel …, area 5, kelompok 2, huruf c`. */
	sumber: string;
}

const unik = <T>(daftar: readonly T[]): T[] => [...new Set(daftar)];

/** Where an area stands in the programme table, as a readable string. */
export const sumberArea = (program: Program): string => `${program.sumber}, area ${program.nomor}`;

/** Where a group stands in its area; a group without number and title stands where its area does. */
export function sumberKelompok(program: Program, kelompok: Kelompok): string {
	const letak = kelompok.nomor ?? kelompok.nama;
	return letak ? `${sumberArea(program)}, kelompok ${letak}` : sumberArea(program);
}

/** Where an action stands in its table, as a readable string. */
function sumberAksi(program: Program, kelompok: Kelompok, aksi: Aksi): string {
	if (aksi.sumber) return aksi.sumber;
	const letak = /^[a-z]$/i.test(aksi.nomor) ? `huruf ${aksi.nomor}` : `nomor ${aksi.nomor}`;
	return `${sumberKelompok(program, kelompok)}, ${letak}`;
}

/** Outputs with parsed targets; each is numbered within its action when there is more than one. */
export function rinciKeluaran(
	keluaran: readonly Keluaran[],
	sumber: string,
	desimal: Dokumen['desimal'],
): KeluaranRinci[] {
	return keluaran.map((satu, i) => ({
		...satu,
		urutan: i + 1,
		target: parseTarget(satu.target, { desimal }),
		sumber: keluaran.length > 1 ? `${sumber}, keluaran ${i + 1}` : sumber,
	}));
}

const ingatan = new WeakMap<PetaJalan, AksiRinci[]>();

/** Every action of a road map in the document's order; worked out once for each road map, since every page asks. */
export function ratakanAksi(peta: PetaJalan): readonly AksiRinci[] {
	let aksi = ingatan.get(peta);
	if (!aksi) ingatan.set(peta, (aksi = susunAksi(peta)));
	return aksi;
}

function susunAksi(peta: PetaJalan): AksiRinci[] {
	return peta.program.flatMap((program) =>
		program.kelompok.flatMap((kelompok) =>
			kelompok.aksi.map((aksi) => {
				const sumber = sumberAksi(program, kelompok, aksi);
				const sel = [aksi, ...aksi.keluaran];
				const tertulis = sel.map((k) => k.penanggung_jawab_tertulis);
				return {
					...aksi,
					program,
					kelompok,
					keluaran: rinciKeluaran(aksi.keluaran, sumber, peta.dokumen.desimal),
					utama: unik([
						...aksi.penanggung_jawab,
						...aksi.keluaran.flatMap((k) => k.penanggung_jawab),
					]),
					utamaTertulis: unik(tertulis.filter((teks) => teks !== null)),
					utamaHilang:
						tertulis.every((teks) => teks === null) && sel.some((k) => k.penanggung_jawab_hilang),
					semuaCatatan: unik([
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
export function tetangga<T>(
	daftar: readonly T[],
	i: number,
): { sebelum: T | undefined; sesudah: T | undefined } {
	return { sebelum: daftar[i - 1], sesudah: daftar[i + 1] };
}
