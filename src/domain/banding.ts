import type { AreaPerubahan } from '../schemas/area.ts';
import type { KunciArea } from '../schemas/dasar.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { Program } from '../tables/program/schema.ts';
import { ratakanAksi } from './aksi.ts';
import { capitalize } from './format.ts';
import { barisHilang } from './hilang.ts';
import { aksiArea, bebanOpd } from './hitung.ts';
import { type Kelengkapan, kelengkapan } from './kelengkapan.ts';
import { semuaNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** What one road map promises in one area; counts only, never a score. */
export interface SelArea {
	/** The document's own name and number for the area. */
	nama: string;
	nomor: number;
	kelompok: number;
	aksi: number;
	keluaran: number;
	/** True when rows of the area are lost from the copy, so that the actions are those that could be read. */
	hilang: boolean;
	/** Indicators of the area. */
	indikator: number;
	/** Activities of the area with yearly targets. */
	kegiatan: number;
}

/** One line of a comparison: what is compared, and what each road map has, in the order of the road maps. */
export interface BarisBanding<S> {
	kunci: string;
	nama: string;
	sel: S[];
}

/** The eight national areas beside each other; null where a road map lacks one. */
export function bandingArea(
	semua: readonly PetaJalan[],
	area: readonly AreaPerubahan[],
): BarisBanding<SelArea | null>[] {
	return area.map(({ kode, nama }) => ({
		kunci: kode,
		nama,
		sel: semua.map((peta) => selArea(peta, kode)),
	}));
}

function selArea(peta: PetaJalan, kode: KunciArea): SelArea | null {
	const program = peta.program.find((satu) => satu.area === kode);
	if (!program) return null;
	const aksi = aksiArea(ratakanAksi(peta), kode);
	const milik = peta.indikator.filter((satu) => satu.area === kode);
	return {
		nama: program.nama,
		nomor: program.nomor,
		kelompok: program.kelompok.filter((satu) => satu.nomor !== null || satu.nama !== null).length,
		aksi: aksi.length,
		hilang: barisHilang(peta, kode) !== null,
		keluaran: aksi.reduce((jumlah, satu) => jumlah + satu.keluaran.length, 0),
		indikator: milik.filter((satu) => satu.jenis !== 'kegiatan').length,
		kegiatan: milik.filter((satu) => satu.jenis === 'kegiatan').length,
	};
}

/** How complete each document is, measure by measure, with the measure's definition. */
export function bandingKelengkapan(
	semua: readonly PetaJalan[],
): (BarisBanding<Kelengkapan> & { definisi: string })[] {
	const bagian = semua.map(kelengkapan);
	return (bagian[0] ?? []).map(({ kode, nama, definisi }, i) => ({
		kunci: kode,
		nama,
		definisi,
		sel: bagian.flatMap((satu) => satu[i] ?? []),
	}));
}

/** Records of each road map that carry the same comparison key, in the order of first appearance. */
function menurutPadanan<T extends { padanan: string | null }>(
	semua: readonly PetaJalan[],
	ambil: (peta: PetaJalan) => readonly T[],
	nama: (pertama: T, kunci: string) => string,
): BarisBanding<T[]>[] {
	const kunci = [
		...new Set(semua.flatMap((peta) => ambil(peta).flatMap((satu) => satu.padanan ?? []))),
	];
	return kunci.map((satuKunci) => {
		const sel = semua.map((peta) => ambil(peta).filter((satu) => satu.padanan === satuKunci));
		const pertama = sel.flat()[0];
		return { kunci: satuKunci, nama: pertama ? nama(pertama, satuKunci) : satuKunci, sel };
	});
}

/** What one road map has of an indicator: rows of its tables, and results that name it outside them. */
export interface SelIndikator {
	indikator: Indikator[];
	sebutan: { teks: string; sumber: string; program: Program }[];
}

/** Indicators that measure the same thing, each with its own scale, unit and years, and where else a document names them. */
export const bandingIndikator = (semua: readonly PetaJalan[]): BarisBanding<SelIndikator>[] =>
	menurutPadanan(
		semua,
		(peta) => peta.indikator,
		(satu) => satu.singkat ?? satu.nama,
	).map(({ kunci, nama, sel }) => ({
		kunci,
		nama,
		sel: sel.map((indikator, i) => ({
			indikator,
			sebutan: (semua[i]?.program ?? []).flatMap((program) =>
				program.hasil
					.filter((satu) => satu.padanan === kunci)
					.map(({ teks, sumber }) => ({
						teks,
						sumber: sumber ?? `${program.sumber}, area ${program.nomor}, hasil yang diharapkan`,
						program,
					})),
			),
		})),
	}));

/** A kind of agency as a heading: `rumah-sakit` becomes `Rumah sakit`. */
const namaUrusan = (kunci: string): string => capitalize(kunci.replaceAll('-', ' '));

/** Agencies of the same kind, with how many actions each leads. */
export const bandingOpd = (
	semua: readonly PetaJalan[],
): BarisBanding<{ opd: PerangkatDaerah; utama: number }[]>[] => {
	const beban = new Map(
		semua.map((peta) => [
			peta,
			new Map(bebanOpd(peta).map((satu) => [satu.kode, satu.utama.length])),
		]),
	);
	return menurutPadanan(
		semua,
		(peta) => peta.perangkatDaerah,
		(_, kunci) => namaUrusan(kunci),
	).map((baris) => ({
		...baris,
		sel: baris.sel.map((sel, i) =>
			sel.map((opd) => ({ opd, utama: beban.get(semua[i] as PetaJalan)?.get(opd.kode) ?? 0 })),
		),
	}));
};

/** First and last year with a printed column, for saying over which years an indicator speaks; null without any. */
export function masaIndikator(indikator: Indikator): { mulai: number; selesai: number } | null {
	const tahun = semuaNilai(indikator).flatMap((satu) => satu.tahun ?? []);
	return tahun.length === 0 ? null : { mulai: Math.min(...tahun), selesai: Math.max(...tahun) };
}
