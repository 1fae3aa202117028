import { isTitled, levelTitle } from '../../domain/kelompok.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { unitTitle } from '../../domain/unit.ts';
import { type Column, column } from '../columns.ts';
import type { Step } from '../way.ts';
import type { Kelompok, Program } from './schema.ts';

/** The column that says by which way from the top unit down a record is reached. */
export const stepsColumn = (record: string): Column =>
	column(
		'jalur',
		'jalur',
		`Letak ${record} dari unit teratas ke bawah: tiap tingkat dengan sebutan, nomor, dan namanya.`,
	);

/** The way to a group from its top unit; groups that the document does not title are no step. */
export const stepsOf = (
	peta: PetaJalan,
	{ nomor, nama }: Program,
	jalur: readonly Kelompok[],
): Step[] => [
	{ tingkat: unitTitle(peta), nomor: String(nomor), nama },
	...jalur.flatMap((kelompok, level) =>
		isTitled(kelompok)
			? [{ tingkat: levelTitle(peta, level), nomor: kelompok.nomor, nama: kelompok.nama }]
			: [],
	),
];
