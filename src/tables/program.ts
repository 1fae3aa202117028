import { flattenAksi } from '../domain/aksi.ts';
import { levelTitle, listKelompok } from '../domain/kelompok.ts';
import { unitTitle } from '../domain/unit.ts';
import { address } from '../domain/address.ts';
import { shortenText } from '../domain/format.ts';
import { aksiTable } from './program/aksi.ts';
import { anggaranTable } from './program/anggaran.ts';
import { programTable } from './program/area.ts';
import { hasilTable } from './program/hasil.ts';
import { keadaanAksiTable } from './program/keadaan-aksi.ts';
import { kelompokTable } from './program/kelompok.ts';
import { makeKeluaranTable } from './program/keluaran.ts';
import { realisasiAksiTable } from './program/realisasi-aksi.ts';
import { rencanaTahunanTable } from './program/rencana-tahunan.ts';
import { programSchema } from './program/schema.ts';
import { targetPeriodeTable } from './program/target-periode.ts';
import type { Table } from './table.ts';

const lists = {} as const;

/** Areas with their groups, actions and outputs, one file an area. */
export const program: Table<typeof programSchema, typeof lists> = {
	file: 'program',
	folder: true,
	schema: programSchema,
	lists,
	subjects: (peta) => [
		...peta.program.flatMap((oneProgram) => {
			const { area, nama, catatan, hasil } = oneProgram;
			const ke = address.area(peta.id, area);
			const unit = `${unitTitle(peta)} ${nama}`;
			const ofHasil = (label: string, all: typeof hasil) =>
				all.map((result) => ({
					label: `${label}, hasil yang diharapkan`,
					ke,
					catatan: result.catatan,
				}));
			return [
				{ label: unit, ke, catatan },
				...ofHasil(unit, hasil),
				...listKelompok(oneProgram).flatMap(({ kelompok, jalur }) => {
					const level = levelTitle(peta, jalur.length - 1).toLowerCase();
					const label = `${unit}, ${level} ${kelompok.nomor ?? ''}`.trim();
					return [{ label, ke, catatan: kelompok.catatan }, ...ofHasil(label, kelompok.hasil)];
				}),
			];
		}),
		...flattenAksi(peta).map(({ kode, nama, catatan, keluaran }) => ({
			label: `${kode} ${shortenText(nama, 70)}`,
			ke: address.aksi(peta.id, kode),
			catatan: [...catatan, ...keluaran.flatMap((oneKeluaran) => oneKeluaran.catatan)],
		})),
	],
	published: [
		aksiTable,
		makeKeluaranTable,
		rencanaTahunanTable,
		targetPeriodeTable,
		realisasiAksiTable,
		anggaranTable,
		keadaanAksiTable,
		programTable,
		kelompokTable,
		hasilTable,
	],
};
