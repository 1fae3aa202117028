import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { Program } from '../tables/program/schema.ts';
import { type AksiDetail, type OtherPeran, flattenAksi, listActors, otherPeran } from './aksi.ts';
import { listOpdLoad } from './counts.ts';
import type { Peran } from './column-headings.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { listNearestPeta } from './peta-list.ts';
import { formatTables } from './sumber.ts';

/** Actions of one area, in the document's order. */
export interface AksiByArea {
	program: Program;
	aksi: AksiDetail[];
}

/** A seat of an agency in a team. */
export interface TimSeat {
	tim: PetaJalan['tim'][number];
	/** What it does there, such as `Anggota (Inspektur)`. */
	kedudukan: string[];
}

/** All that a road map lays on one agency. */
export interface OpdDuties {
	utama: AksiDetail[];
	koordinator: AksiDetail[];
	pelaksana: AksiDetail[];
	pendukung: AksiDetail[];
	indikator: PetaJalan['indikator'];
	quickWins: PetaJalan['quickWins'];
	isuStrategis: PetaJalan['isuStrategis'];
	sasaran: PetaJalan['sasaran'];
	seats: TimSeat[];
	/** True when the agency stands in no action, quick win, indicator, issue, goal or team. */
	kosong: boolean;
}

/** The actions in which an agency has each of the other roles. */
const listOtherPeran = (
	aksi: readonly AksiDetail[],
	kode: string,
): Record<OtherPeran, AksiDetail[]> =>
	Object.fromEntries(
		otherPeran.map((name) => [name, aksi.filter(({ peran }) => peran[name].includes(kode))]),
	) as Record<OtherPeran, AksiDetail[]>;

/** Gathers all that falls to the agency with this code. */
export function listOpdDuties(
	peta: PetaJalan,
	kode: string,
	aksi: readonly AksiDetail[] = flattenAksi(peta),
): OpdDuties {
	const mentioned = (item: { penanggung_jawab: readonly string[] }) =>
		item.penanggung_jawab.includes(kode);
	const content = {
		utama: aksi.filter((oneAksi) => oneAksi.utama.includes(kode)),
		...listOtherPeran(aksi, kode),
		indikator: peta.indikator.filter(mentioned),
		quickWins: peta.quickWins.filter(
			(quickWin) => mentioned(quickWin) || quickWin.keluaran.some(mentioned),
		),
		isuStrategis: peta.isuStrategis.filter(mentioned),
		sasaran: peta.sasaran.filter(
			(sasaran) => mentioned(sasaran) || sasaran.pelaksanaan.some(mentioned),
		),
		seats: peta.tim.flatMap((tim) => {
			const own = tim.kedudukan.filter((position) => position.perangkat_daerah === kode);
			if (own.length === 0) return [];
			return [{ tim, kedudukan: own.map((item) => `${item.jabatan} (${item.pemangku})`) }];
		}),
	};
	return { ...content, kosong: Object.values(content).every((list) => list.length === 0) };
}

/** The actions of an agency in one role. */
export interface RoleDuties {
	/** The name of the list among its duties. */
	kunci: 'utama' | OtherPeran;
	peran: Peran;
	aksi: readonly AksiDetail[];
}

/** The actions of an agency role by role, the lead first; roles without actions are left out. */
export const listRoleDuties = (duties: OpdDuties): RoleDuties[] =>
	[
		{ kunci: 'utama' as const, peran: 'aksi' as const, aksi: duties.utama },
		...otherPeran.map((name) => ({ kunci: name, peran: name, aksi: duties[name] })),
	].filter(({ aksi }) => aksi.length > 0);

/** The actions that stand on an agency's worksheet, each once; none when nothing falls to it by name. */
export const listWorksheetAksi = (duties: OpdDuties): AksiDetail[] => [
	...new Set(listRoleDuties(duties).flatMap(({ aksi }) => aksi)),
];

/** What falls to an agency because it falls to all. */
export interface SharedDuties {
	/** The collective that the document names for it; null where a cell means all in words of its own. */
	opd: PerangkatDaerah | null;
	aksi: AksiDetail[];
}

/** True when an action is this party's, in whichever role. */
const names = (aksi: AksiDetail, kode: string): boolean => listActors(aksi).includes(kode);

/** Actions of every agency, without those that this one is named for itself; none for what is no agency yet or many. */
export function listSharedDuties(peta: PetaJalan, opd: PerangkatDaerah): SharedDuties[] {
	if (opd.jenis === 'kelompok' || opd.usulan) return [];
	const shared = flattenAksi(peta).filter((aksi) => aksi.semuaPerangkat && !names(aksi, opd.kode));
	const collectives = peta.perangkatDaerah.filter(({ semua_perangkat }) => semua_perangkat);
	return [
		...collectives.map((collective) => ({
			opd: collective,
			aksi: shared.filter((aksi) => names(aksi, collective.kode)),
		})),
		{
			opd: null,
			aksi: shared.filter((aksi) => collectives.every(({ kode }) => !names(aksi, kode))),
		},
	].filter(({ aksi }) => aksi.length > 0);
}

/** The fragment under which a page has them. */
export const sharedDutiesPart = ({ opd }: SharedDuties): string =>
	opd ? `tugas-${opd.kode}` : 'tugas-semua';

/** Agencies that other road maps name and this one does not, by name: what falls to all may fall to their like here. */
export function listUnnamedOpd(all: readonly PetaJalan[], peta: PetaJalan): string[] {
	const own = new Set(
		peta.perangkatDaerah.flatMap(({ nama, varian }) =>
			[nama, ...varian.map(({ tertulis }) => tertulis)].map((name) => name.toLowerCase()),
		),
	);
	const kinds = new Set(peta.perangkatDaerah.flatMap(({ padanan }) => padanan ?? []));
	const others = all
		.filter(({ id }) => id !== peta.id)
		.flatMap(({ perangkatDaerah }) => perangkatDaerah)
		.filter(
			({ nama, jenis, usulan, padanan }) =>
				['dinas', 'badan', 'kantor', 'satuan'].includes(jenis) &&
				!usulan &&
				!own.has(nama.toLowerCase()) &&
				!(padanan && kinds.has(padanan)),
		);
	return [...new Set(others.map(({ nama }) => nama))];
}

/** Actions by area, areas in the order in which they first appear. */
export function groupByArea(aksi: readonly AksiDetail[]): AksiByArea[] {
	return [...new Set(aksi.map((oneAksi) => oneAksi.program))].map((program) => ({
		program,
		aksi: aksi.filter((oneAksi) => oneAksi.program === program),
	}));
}

/** An agency of the same kind in another road map, with how many actions it leads there. */
export interface SimilarOpd {
	peta: PetaJalan;
	opd: PerangkatDaerah;
	utama: number;
}

const kinds = new WeakMap<PetaJalan, Map<string, SimilarOpd[]>>();

/** The agencies of a road map by their kind; worked out once for each, since every agency elsewhere asks. */
function groupByKind(peta: PetaJalan): Map<string, SimilarOpd[]> {
	let group = kinds.get(peta);
	if (!group) {
		const load = new Map(listOpdLoad(peta).map(({ kode, utama }) => [kode, utama.length]));
		group = new Map();
		for (const opd of peta.perangkatDaerah) {
			if (opd.padanan === null) continue;
			const list = group.get(opd.padanan) ?? [];
			list.push({ peta, opd, utama: load.get(opd.kode) ?? 0 });
			group.set(opd.padanan, list);
		}
		kinds.set(peta, group);
	}
	return group;
}

const neighbours = new WeakMap<readonly PetaJalan[], Map<string, PetaJalan[]>>();

/** The nearest road maps; looked for once for each road map, not for each of its agencies. */
function listNeighbours(all: readonly PetaJalan[], peta: PetaJalan): PetaJalan[] {
	const known = neighbours.get(all) ?? new Map<string, PetaJalan[]>();
	neighbours.set(all, known);
	const nearest = known.get(peta.id) ?? listNearestPeta(peta, all);
	known.set(peta.id, nearest);
	return nearest;
}

/**
 * Agencies of the same kind in the nearest other road maps, so that a page does not grow with their number; none when
 * the agency has no kind to compare.
 */
export function listSimilarOpd(
	all: readonly PetaJalan[],
	peta: PetaJalan,
	opd: PerangkatDaerah,
): SimilarOpd[] {
	const { padanan } = opd;
	if (padanan === null) return [];
	return listNeighbours(all, peta).flatMap((other) => groupByKind(other).get(padanan) ?? []);
}

/** Where the actions of a worksheet stand, each part and table once. */
export const worksheetSumber = (aksi: readonly AksiDetail[]): string =>
	formatTables(aksi.map(({ program }) => program.sumber));
