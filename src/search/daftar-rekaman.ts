import type { BerkasRekaman, NilaiSegi } from './berkas-cari.ts';
import { urutanKata } from './kata.ts';
import type { Rekaman } from './rekaman.ts';
import { namaSegi, type Segi, setiapSegi } from './segi.ts';

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

/** Writes what is known of records, in the order in which the index was given them; `label` names the value of a facet. */
export function tulisDaftarRekaman(
	rekaman: readonly Pick<Rekaman, 'halaman' | 'segi'>[],
	label: (kode: string) => string,
): BerkasRekaman {
	const nilai = setiapSegi((segi) => [...new Set(rekaman.flatMap((satu) => satu.segi[segi]))]);
	const kelompok: BerkasRekaman['kelompok'] = [];
	let lalu: { kunci?: string; halaman?: string } = {};
	for (const { halaman, segi } of rekaman) {
		const letak = namaSegi.map((satu) => segi[satu].map((kode) => nilai[satu].indexOf(kode)));
		const kunci = JSON.stringify(letak);
		if (kunci !== lalu.kunci) kelompok.push([letak, []]);
		const hasil = kelompok.at(-1)?.[1] ?? [];
		if (kunci === lalu.kunci && halaman === lalu.halaman) hasil.push((hasil.pop() ?? 0) + 1);
		else hasil.push(1);
		lalu = { kunci, halaman };
	}
	return { segi: setiapSegi((segi) => nilai[segi].map((kode) => [kode, label(kode)])), kelompok };
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
