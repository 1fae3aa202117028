import type { Bahasa } from './bahasa.ts';
import type { BerkasRekaman, NilaiSegi } from './berkas-cari.ts';
import { urutanKata } from './kata.ts';
import type { Rekaman } from './rekaman.ts';
import { bacaFrasa } from './sinonim.ts';
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

/** The phrases that a text has or has a synonym of, as lists of words, each with the words of the text that stand for it. */
function sebutan(
	q: string,
	{ frasaKueri, frasaRekaman }: Bahasa,
): [nama: string[], kata: string[]][] {
	const kata = urutanKata(q);
	return [
		...kata.map((satu): [string[], string[]] => [[satu], [satu]]),
		...bacaFrasa(kata, frasaKueri).flatMap(({ mulai, panjang, tanda }) =>
			[...frasaRekaman]
				.filter(([, milik]) => milik.some((satu) => tanda.includes(satu)))
				.map(([frasa]): [string[], string[]] => [
					frasa.split(' '),
					kata.slice(mulai, mulai + panjang),
				]),
		),
	];
}

/**
 * The road maps that a query names by words that one short title alone has, or by a synonym of them, and the words that
 * it names them by.
 */
export function petaDisebut(
	{ segi }: DaftarRekaman,
	q: string,
	bahasa: Bahasa,
): { peta: ReadonlySet<string>; kata: ReadonlySet<string> } {
	const judul = segi.peta.map(
		([kode, label]) => [kode, urutanKata(label).filter((satu) => !/^\d+$/.test(satu))] as const,
	);
	const milik = (nama: string[]) =>
		judul.filter(([, isi]) => nama.every((satu) => isi.includes(satu))).map(([kode]) => kode);
	const disebut = sebutan(q, bahasa).flatMap(([nama, kata]) => {
		const peta = milik(nama);
		return peta.length === 1 ? [{ peta, kata }] : [];
	});
	return {
		peta: new Set(disebut.flatMap(({ peta }) => peta)),
		kata: new Set(disebut.flatMap(({ kata }) => kata)),
	};
}
