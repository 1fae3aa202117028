import type { Indikator } from '../tables/indikator/schema.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { Program } from '../tables/program/schema.ts';
import { flattenAksi, sumberArea } from './aksi.ts';
import { capitalize } from './format.ts';
import { isTitled, listKelompok } from './kelompok.ts';
import { listLostRows } from './lost.ts';
import { aksiArea, listOpdLoad } from './counts.ts';
import { type Kelengkapan, kelengkapan } from './kelengkapan.ts';
import { listNilai } from './nilai.ts';
import { comparable } from './comparison-choice.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { listNearestPeta } from './peta-list.ts';
import { formatSumber } from './sumber.ts';
import { type ComparedUnit, findArea, unitAnchor } from './unit.ts';

/** What is compared before anybody chooses: all that may stand side by side, of more the first and its nearest. */
export function listDefaultComparison(all: readonly PetaJalan[]): PetaJalan[] {
	const [first] = all;
	if (!first || all.length <= comparable.most) return [...all];
	return [first, ...listNearestPeta(first, all, comparable.least - 1)];
}

/** What one road map promises in one area; counts only, never a score. */
export interface AreaCell {
	/** Its code in the framework. */
	area: string;
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
export interface ComparisonRow<S> {
	kunci: string;
	nama: string;
	sel: S[];
}

/** The units of national frameworks beside each other; null where a road map lacks one. */
export function compareArea(
	all: readonly PetaJalan[],
	area: readonly ComparedUnit[],
): ComparisonRow<AreaCell | null>[] {
	return area.map((unit) => ({
		kunci: unitAnchor(unit, area),
		nama: unit.nama,
		sel: all.map((peta) => areaCells(peta, unit)),
	}));
}

function areaCells(peta: PetaJalan, unit: ComparedUnit): AreaCell | null {
	const { kode } = unit;
	const program = findArea(peta, unit);
	if (!program) return null;
	const aksi = aksiArea(flattenAksi(peta), kode);
	const own = peta.indikator.filter((indikator) => indikator.area === kode);
	return {
		area: kode,
		nama: program.nama,
		nomor: program.nomor,
		kelompok: listKelompok(program).filter(({ kelompok }) => isTitled(kelompok)).length,
		aksi: aksi.length,
		hilang: listLostRows(peta, kode) !== null,
		keluaran: aksi.reduce((total, oneAksi) => total + oneAksi.keluaran.length, 0),
		indikator: own.filter((item) => item.jenis !== 'kegiatan').length,
		kegiatan: own.filter((item) => item.jenis === 'kegiatan').length,
	};
}

/** How complete each document is, measure by measure, with the measure's definition. */
export function compareKelengkapan(
	all: readonly PetaJalan[],
): (ComparisonRow<Kelengkapan> & { definition: string })[] {
	const parts = all.map(kelengkapan);
	return (parts[0] ?? []).map(({ kode, nama, definition }, i) => ({
		kunci: kode,
		nama,
		definition,
		sel: parts.flatMap((part) => part[i] ?? []),
	}));
}

/** Records of each road map that carry the same comparison key, in the order of first appearance. */
function groupByCounterpart<T extends { padanan: string | null }>(
	all: readonly PetaJalan[],
	take: (peta: PetaJalan) => readonly T[],
	name: (first: T, key: string) => string,
): ComparisonRow<T[]>[] {
	const rows = new Map<string, ComparisonRow<T[]>>();
	for (const [i, peta] of all.entries())
		for (const item of take(peta)) {
			const key = item.padanan;
			if (key === null) continue;
			const row = rows.get(key) ?? { kunci: key, nama: name(item, key), sel: all.map(() => []) };
			row.sel[i]?.push(item);
			rows.set(key, row);
		}
	return [...rows.values()];
}

/** What one road map has of an indicator: rows of its tables, and results that name it outside them. */
export interface IndikatorCell {
	indikator: Indikator[];
	sebutan: { teks: string; sumber: string; program: Program }[];
}

/** The areas of a road map, each with the road map that it is of. */
const listAreas = (peta: PetaJalan | undefined) =>
	peta ? peta.program.map((program) => ({ peta, program })) : [];

/** Indicators that measure the same thing, each with its own scale, unit and years, and where else a document names them. */
export const compareIndikator = (all: readonly PetaJalan[]): ComparisonRow<IndikatorCell>[] =>
	groupByCounterpart(
		all,
		(peta) => peta.indikator,
		(item) => item.singkat ?? item.nama,
	).map(({ kunci, nama, sel }) => ({
		kunci,
		nama,
		sel: sel.map((indikator, i) => ({
			indikator,
			sebutan: listAreas(all[i]).flatMap(({ peta, program }) =>
				program.hasil
					.filter((result) => result.padanan === kunci)
					.map(({ teks, sumber }) => ({
						teks,
						sumber: sumber
							? formatSumber(sumber)
							: `${sumberArea(peta, program)}, hasil yang diharapkan`,
						program,
					})),
			),
		})),
	}));

/** A kind of agency as a heading: `rumah-sakit` becomes `Rumah sakit`. */
const urusanName = (key: string): string => capitalize(key.replaceAll('-', ' '));

/** Agencies of the same kind, with how many actions each leads. */
export const compareOpd = (
	all: readonly PetaJalan[],
): ComparisonRow<{ opd: PerangkatDaerah; utama: number }[]>[] => {
	const load = new Map(
		all.map((peta) => [
			peta,
			new Map(listOpdLoad(peta).map((opdLoad) => [opdLoad.kode, opdLoad.utama.length])),
		]),
	);
	return groupByCounterpart(
		all,
		(peta) => peta.perangkatDaerah,
		(_, key) => urusanName(key),
	).map((row) => ({
		...row,
		sel: row.sel.map((cells, i) =>
			cells.map((opd) => ({ opd, utama: load.get(all[i] as PetaJalan)?.get(opd.kode) ?? 0 })),
		),
	}));
};

/** First and last year with a printed column, for saying over which years an indicator speaks; null without any. */
export function indikatorSpan(indikator: Indikator): { mulai: number; selesai: number } | null {
	const tahun = listNilai(indikator).flatMap((nilai) => nilai.tahun ?? []);
	return tahun.length === 0 ? null : { mulai: Math.min(...tahun), selesai: Math.max(...tahun) };
}
