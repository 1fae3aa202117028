import { z } from 'zod';
import { alamat } from '../domain/alamat.ts';
import { ringkasTeks } from '../domain/format.ts';
import { tabelIndikator } from './indikator/indikator.ts';
import { tabelNilaiIndikator } from './indikator/nilai.ts';
import { tabelPerubahanTarget } from './indikator/perubahan-target.ts';
import { tabelRealisasi } from './indikator/realisasi.ts';
import { indikatorSchema } from './indikator/schema.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';

const schema = z.strictObject({
	indikator: z.array(indikatorSchema).meta({
		title: 'Indikator',
		description: 'Semua indikator peta jalan, urut seperti tercetak.',
	}),
});
const lists = { indikator: { field: 'indikator', record: 'Indikator' } } as const;

/** Indicators with their printed values, what was reported of them, and how their targets changed. */
export const indikator: Table<typeof schema, typeof lists> = {
	file: 'indikator',
	schema,
	lists,
	subjects: ({ id, indikator: semua }) =>
		subjectsOf(
			semua,
			({ nama }) => `Indikator ${ringkasTeks(nama, 70)}`,
			({ kode }) => alamat.indikator(id, kode),
		),
	published: [tabelIndikator, tabelNilaiIndikator, tabelRealisasi, tabelPerubahanTarget],
};
