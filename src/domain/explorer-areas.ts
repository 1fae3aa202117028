import type { Program } from '../tables/program/schema.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { aksiArea } from './counts.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type ComparedUnit, findArea } from './unit.ts';

/** A unit of a framework with the actions of each road map that has it. */
export interface ExplorerArea extends ComparedUnit {
	isi: { peta: PetaJalan; program: Program; aksi: AksiDetail[] }[];
}

/** All actions by unit, and how many there are. */
export function groupForExplorer(
	all: readonly PetaJalan[],
	area: readonly ComparedUnit[],
): { bagian: ExplorerArea[]; jumlah: number } {
	const byPeta = all.map((peta) => ({ peta, aksi: flattenAksi(peta) }));
	return {
		jumlah: byPeta.reduce((total, { aksi }) => total + aksi.length, 0),
		bagian: area.map((oneArea) => ({
			...oneArea,
			isi: byPeta.flatMap(({ peta, aksi }) => {
				const program = findArea(peta, oneArea);
				return program ? [{ peta, program, aksi: aksiArea(aksi, oneArea.kode) }] : [];
			}),
		})),
	};
}
