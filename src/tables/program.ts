import { ratakanAksi } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import { ringkasTeks } from '../domain/format.ts';
import { tabelAksi } from './program/aksi.ts';
import { tabelProgram } from './program/area.ts';
import { tabelHasil } from './program/hasil.ts';
import { tabelKeadaanAksi } from './program/keadaan-aksi.ts';
import { tabelKelompok } from './program/kelompok.ts';
import { tabelKeluaran } from './program/keluaran.ts';
import { tabelRencanaTahunan } from './program/rencana-tahunan.ts';
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
			const ke = alamat.area(peta.id, area);
			return [
				{ label: `Area ${nama}`, ke, catatan },
				...hasil.map((satu) => ({
					label: `Area ${nama}, hasil yang diharapkan`,
					ke,
					catatan: satu.catatan,
				})),
				...kelompok.map((satu) => ({
					label: `Area ${nama}, kelompok ${satu.nomor ?? ''}`.trim(),
					ke,
					catatan: satu.catatan,
				})),
			];
		}),
		...ratakanAksi(peta).map(({ kode, nama, catatan, keluaran }) => ({
			label: `${kode} ${ringkasTeks(nama, 70)}`,
			ke: alamat.aksi(peta.id, kode),
			catatan: [...catatan, ...keluaran.flatMap((satu) => satu.catatan)],
		})),
	],
	published: [
		tabelAksi,
		tabelKeluaran,
		tabelRencanaTahunan,
		tabelKeadaanAksi,
		tabelProgram,
		tabelKelompok,
		tabelHasil,
	],
};
