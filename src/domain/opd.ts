import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { Program } from '../tables/program/schema.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import { bandingOpd } from './banding.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** Actions of one area, in the document's order. */
export interface AksiPerArea {
	program: Program;
	aksi: AksiRinci[];
}

/** A seat of an agency in a team. */
export interface KursiTim {
	tim: PetaJalan['tim'][number];
	/** What it does there, such as `Anggota (Inspektur)`. */
	kedudukan: string[];
}

/** All that a road map lays on one agency. */
export interface TugasOpd {
	utama: AksiRinci[];
	pendukung: AksiRinci[];
	indikator: PetaJalan['indikator'];
	quickWins: PetaJalan['quickWins'];
	isuStrategis: PetaJalan['isuStrategis'];
	sasaran: PetaJalan['sasaran'];
	kursi: KursiTim[];
	/** True when the agency stands in no action, quick win, indicator, issue, goal or team. */
	kosong: boolean;
}

/** Gathers all that falls to the agency with this code. */
export function tugasOpd(
	peta: PetaJalan,
	kode: string,
	aksi: readonly AksiRinci[] = ratakanAksi(peta),
): TugasOpd {
	const disebut = (satu: { penanggung_jawab: readonly string[] }) =>
		satu.penanggung_jawab.includes(kode);
	const isi = {
		utama: aksi.filter((satu) => satu.utama.includes(kode)),
		pendukung: aksi.filter((satu) => satu.pendukung.includes(kode)),
		indikator: peta.indikator.filter(disebut),
		quickWins: peta.quickWins.filter((satu) => disebut(satu) || satu.keluaran.some(disebut)),
		isuStrategis: peta.isuStrategis.filter(disebut),
		sasaran: peta.sasaran.filter((satu) => disebut(satu) || satu.pelaksanaan.some(disebut)),
		kursi: peta.tim.flatMap((tim) => {
			const milik = tim.kedudukan.filter((satu) => satu.perangkat_daerah === kode);
			if (milik.length === 0) return [];
			return [{ tim, kedudukan: milik.map((satu) => `${satu.jabatan} (${satu.pemangku})`) }];
		}),
	};
	return { ...isi, kosong: Object.values(isi).every((daftar) => daftar.length === 0) };
}

/** Actions by area, areas in the order in which they first appear. */
export function menurutArea(aksi: readonly AksiRinci[]): AksiPerArea[] {
	return [...new Set(aksi.map((satu) => satu.program))].map((program) => ({
		program,
		aksi: aksi.filter((satu) => satu.program === program),
	}));
}

/** An agency of the same kind in another road map, with how many actions it leads there. */
export interface OpdSejenis {
	peta: PetaJalan;
	opd: PerangkatDaerah;
	utama: number;
}

/** Agencies of the same kind in the other road maps; none when the agency has no kind to compare. */
export function opdSejenis(
	semua: readonly PetaJalan[],
	peta: PetaJalan,
	opd: PerangkatDaerah,
): OpdSejenis[] {
	const baris = bandingOpd(semua).find((satu) => satu.kunci === opd.padanan);
	if (!baris) return [];
	return semua.flatMap((lain, i) =>
		lain.id === peta.id ? [] : (baris.sel[i] ?? []).map((satu) => ({ peta: lain, ...satu })),
	);
}

/** Where the actions of a worksheet stand, each part and table once. */
export const sumberLembarKerja = (aksi: readonly AksiRinci[]): string =>
	[...new Set(aksi.map((satu) => satu.program.sumber))].join('; ');
