import type { DaftarRekaman } from './daftar-rekaman.ts';
import { namaSegi, type Segi, setiapSegi } from './segi.ts';

/** What stands in the search page's form and in its address. */
export interface PermintaanCari {
	q: string;
	/** The chosen value of each facet; empty when all are wanted. */
	segi: Record<Segi, string>;
}

/** How many results there would be with each value of a facet, the other facets staying as they are. */
export type HitunganSegi = Record<Segi, Map<string, number>>;

/** Reads an address. Values that no record has are left out. */
export function bacaPermintaan(alamat: URLSearchParams, { segi }: DaftarRekaman): PermintaanCari {
	const nilai = (nama: Segi) => {
		const tertulis = alamat.get(nama) ?? '';
		return segi[nama].some(([kode]) => kode === tertulis) ? tertulis : '';
	};
	return {
		q: alamat.get('q') ?? '',
		segi: setiapSegi(nilai),
	};
}

/** The address of a request, without what is not asked for. */
export function tulisPermintaan({ q, segi }: PermintaanCari): string {
	const alamat = new URLSearchParams();
	if (q.trim()) alamat.set('q', q);
	for (const nama of namaSegi) if (segi[nama]) alamat.set(nama, segi[nama]);
	return alamat.toString();
}

/** True when any facet is chosen. */
export const bersegi = ({ segi }: PermintaanCari): boolean =>
	namaSegi.some((nama) => segi[nama] !== '');

/** Narrows results by the chosen facets, and counts for every value what choosing it would leave. */
export function saringHasil(
	hasil: readonly string[],
	dipilih: PermintaanCari['segi'],
	{ rekaman }: DaftarRekaman,
): { tampil: string[]; hitungan: HitunganSegi } {
	const hitungan: HitunganSegi = setiapSegi(() => new Map());
	const tampil = hasil.filter((id) => {
		const milik = rekaman.get(id)?.segi;
		if (!milik) return false;
		const luput = namaSegi.filter((nama) => dipilih[nama] && !milik[nama].includes(dipilih[nama]));
		for (const nama of namaSegi)
			if (luput.every((satu) => satu === nama))
				for (const nilai of new Set(milik[nama]))
					hitungan[nama].set(nilai, (hitungan[nama].get(nilai) ?? 0) + 1);
		return luput.length === 0;
	});
	return { tampil, hitungan };
}
