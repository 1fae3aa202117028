import { flattenAksi } from '../domain/aksi.ts';
import { address } from '../domain/address.ts';
import { shortenText } from '../domain/format.ts';
import { aksiTable } from './program/aksi.ts';
import { programTable } from './program/area.ts';
import { hasilTable } from './program/hasil.ts';
import { keadaanAksiTable } from './program/keadaan-aksi.ts';
import { kelompokTable } from './program/kelompok.ts';
import { makeKeluaranTable } from './program/keluaran.ts';
import { rencanaTahunanTable } from './program/rencana-tahunan.ts';
import { programSchema } from './program/schema.ts';
import type { Table } from './table.ts';

const lists = {} as const;

/** Areas with their groups, actions and outputs, one file an area. */
export const program: Table<typeof programSchema, typeof lists> = {
	file: 'program',
	folder: true,
	schema: programSchema,
	lists,
	subjects: (peta) => [
		...peta.program.flatMap(({ area, nama, catatan, hasil, kelompok }) => {
			const ke = address.area(peta.id, area);
			return [
				{ label: `Area ${nama}`, ke, catatan },
				...hasil.map((result) => ({
					label: `Area ${nama}, hasil yang diharapkan`,
					ke,
					catatan: result.catatan,
				})),
				...kelompok.map((oneKelompok) => ({
					label: `Area ${nama}, kelompok ${oneKelompok.nomor ?? ''}`.trim(),
					ke,
					catatan: oneKelompok.catatan,
				})),
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
		keadaanAksiTable,
		programTable,
		kelompokTable,
		hasilTable,
	],
};
