import type { BerkasRekaman, NilaiSegi } from './berkas-cari.ts';
import { urutanKata } from './kata.ts';
import { type Segi, setiapSegi } from './segi.ts';

/** What is known of a record before it is fetched. */
export interface CiriRekaman {
	/** Values of each facet. */
	segi: Record<Segi, readonly string[]>;
	/** Records with the same name here are one result. */
	halaman: string;
}

/** All records by Pagefind's names, and all values of the facets. */
export interface DaftarRekaman {
	segi: Record<Segi, NilaiSegi[]>;
	rekaman: ReadonlyMap<string, CiriRekaman>;
}

/**
 * Reads the file that the build wrote; `nama` are Pagefind's names of all records in the order of the index.
 * Throws when file and index are not of the same build.
 */
export function bacaDaftarRekaman(
	{ segi, kelompok }: BerkasRekaman,
	nama: readonly string[],
): DaftarRekaman {
	const rekaman = new Map<string, CiriRekaman>();
	let berikut = 0;
	for (const [letak, hasil] of kelompok) {
		const milik = setiapSegi((satu, i) => (letak[i] ?? []).map((n) => segi[satu][n]?.[0] ?? ''));
		for (const banyak of hasil) {
			const halaman = nama[berikut] ?? '';
			for (const id of nama.slice(berikut, berikut + banyak))
				rekaman.set(id, { segi: milik, halaman });
			berikut += banyak;
		}
	}
	if (berikut !== nama.length) throw new Error('The list of records is not that of the index.');
	return { segi, rekaman };
}

/** The road maps that a query names, and the words that it names them by: words of one short title alone. */
export function petaDisebut(
	{ segi }: DaftarRekaman,
	q: string,
): { peta: ReadonlySet<string>; kata: ReadonlySet<string> } {
	const kata = new Set(urutanKata(q));
	const judul = segi.peta.map(
		([kode, label]) => [kode, urutanKata(label).filter((satu) => !/^\d+$/.test(satu))] as const,
	);
	const disebut = judul.flatMap(([kode, nama]) =>
		nama
			.filter(
				(satu) =>
					kata.has(satu) && judul.every(([lain, isi]) => lain === kode || !isi.includes(satu)),
			)
			.map((satu) => [kode, satu] as const),
	);
	return {
		peta: new Set(disebut.map(([kode]) => kode)),
		kata: new Set(disebut.map(([, satu]) => satu)),
	};
}
