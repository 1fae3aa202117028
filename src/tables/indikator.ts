import { z } from 'zod';
import { address } from '../domain/address.ts';
import { shortenText } from '../domain/format.ts';
import { makeIndikatorTable } from './indikator/indikator.ts';
import { makeNilaiIndikatorTable } from './indikator/nilai.ts';
import { perubahanTargetTable } from './indikator/perubahan-target.ts';
import { realisasiTable } from './indikator/realisasi.ts';
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
	subjects: ({ id, indikator: all }) =>
		subjectsOf(
			all,
			({ nama }) => `Indikator ${shortenText(nama, 70)}`,
			({ kode }) => address.indikator(id, kode),
		),
	published: [makeIndikatorTable, makeNilaiIndikatorTable, realisasiTable, perubahanTargetTable],
};
