import type { AreaPerubahan } from '../schemas/area.ts';
import type { Program } from '../tables/program/schema.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { aksiArea } from './hitung.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A national area with the actions of each road map that has it. */
export interface ExplorerArea extends AreaPerubahan {
	isi: { peta: PetaJalan; program: Program; aksi: AksiDetail[] }[];
}

/** All actions by national area, and how many there are. */
export function groupForExplorer(
	all: readonly PetaJalan[],
	area: readonly AreaPerubahan[],
): { bagian: ExplorerArea[]; jumlah: number } {
	const byPeta = all.map((peta) => ({ peta, aksi: flattenAksi(peta) }));
	return {
		jumlah: byPeta.reduce((total, { aksi }) => total + aksi.length, 0),
		bagian: area.map((oneArea) => ({
			...oneArea,
			isi: byPeta.flatMap(({ peta, aksi }) => {
				const program = peta.program.find((candidate) => candidate.area === oneArea.kode);
				return program ? [{ peta, program, aksi: aksiArea(aksi, oneArea.kode) }] : [];
			}),
		})),
	};
}
