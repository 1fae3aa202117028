import { z } from 'zod';

/** A place in content: the keys to it, list positions included. */
export type Jalur = readonly (string | number)[];

/** A leaf of content with the keys to it. */
export interface Daun {
	jalur: Jalur;
	isi: unknown;
}

/** Every leaf below a value, with the keys to it; empty lists and absent values have none. */
export function listDaun(nilai: unknown, jalur: Jalur = []): Daun[] {
	if (nilai === null || nilai === undefined) return [];
	if (typeof nilai !== 'object') return [{ jalur, isi: nilai }];
	const isi: [string | number, unknown][] = Array.isArray(nilai)
		? nilai.map((satu, i) => [i, satu])
		: Object.entries(nilai);
	return isi.flatMap(([kunci, satu]) => listDaun(satu, [...jalur, kunci]));
}

/** A place without its list positions: `program.kelompok.aksi.nama`. */
export const polaJalur = (jalur: Jalur): string =>
	jalur.filter((bagian) => typeof bagian === 'string').join('.');

/** A copy of a value with another leaf. */
export function gantiDaun<T>(nilai: T, jalur: Jalur, baru: unknown): T {
	const [kunci, ...sisa] = jalur;
	if (kunci === undefined) return baru as T;
	const salinan = (Array.isArray(nilai) ? [...(nilai as unknown[])] : { ...nilai }) as Record<
		string | number,
		unknown
	>;
	salinan[kunci] = gantiDaun(salinan[kunci], sisa, baru);
	return salinan as T;
}

interface Isi {
	innerType?: z.ZodType;
	out?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	options?: z.ZodType[];
	entries?: Record<string, string | number>;
	values?: unknown[];
	type: string;
}

/** Texts to try for a leaf that is not free text, each of another form that the schemas know. */
const bentuk = (nomor: number): string[] => [
	`kode-${nomor}`,
	`ZZ-${nomor}`,
	'ZZ',
	`2031-02-${String((nomor % 28) + 1).padStart(2, '0')}`,
];

/**
 * A value with every field of a schema filled, optional ones too, and two items in each list. Free texts, codes
 * and years follow `nomor`, so that none is like the one before. Rules that join several fields are left aside.
 */
export function isiPenuh(skema: z.ZodType, nomor: () => number): unknown {
	const def = skema.def as unknown as Isi;
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
			return isiPenuh(def.innerType as z.ZodType, nomor);
		case 'pipe':
			return isiPenuh(def.out as z.ZodType, nomor);
		case 'object':
			return Object.fromEntries(
				Object.entries(def.shape ?? {}).map(([nama, satu]) => [nama, isiPenuh(satu, nomor)]),
			);
		case 'array':
			return [0, 1].map(() => isiPenuh(def.element as z.ZodType, nomor));
		case 'union':
			return isiPenuh(def.options?.[0] as z.ZodType, nomor);
		case 'enum':
			return Object.values(def.entries ?? {})[0];
		case 'literal':
			return def.values?.[0];
		case 'boolean':
			return true;
		case 'number':
			return 2000 + (nomor() % 90);
		case 'string': {
			const kini = nomor();
			const isi = [`Teks penuh ${kini}`, ...bentuk(kini)];
			const sah = isi.find((satu) => skema.safeParse(satu).success);
			if (sah === undefined) throw new Error('A text of a form that this test does not know.');
			return sah;
		}
		default:
			throw new Error(`A schema of a kind that this test does not know: ${def.type}`);
	}
}
