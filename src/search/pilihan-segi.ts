import { tulisAngka } from '../domain/format.ts';
import type { DaftarRekaman } from './daftar-rekaman.ts';
import type { HitunganSegi, PermintaanCari } from './saringan-cari.ts';
import { namaSegi, type Segi, setiapSegi } from './segi.ts';

/** The choices of each facet, by name. */
export type PilihanSegi = Record<Segi, HTMLSelectElement>;

/** The choices that a form has. */
export const bacaPilihan = (formulir: HTMLFormElement): PilihanSegi =>
	setiapSegi((nama) => formulir.elements.namedItem(nama) as HTMLSelectElement);

/** Offers the values that leave something, with how much; long lists by how much, years in order. */
export function tulisPilihan(
	pilihan: PilihanSegi,
	{ segi }: PermintaanCari,
	hitungan: HitunganSegi,
	daftar: DaftarRekaman,
): void {
	for (const nama of namaSegi) {
		const isi = daftar.segi[nama]
			.map(([kode, label]) => ({ kode, label, banyak: hitungan[nama].get(kode) ?? 0 }))
			.filter(({ kode, banyak }) => banyak > 0 || kode === segi[nama]);
		if (nama === 'opd' || nama === 'jenis')
			isi.sort((a, b) => b.banyak - a.banyak || a.label.localeCompare(b.label, 'id'));
		if (nama === 'tahun') isi.sort((a, b) => a.kode.localeCompare(b.kode));
		pilihan[nama].replaceChildren(
			new Option('Semua', ''),
			...isi.map(({ kode, label, banyak }) => new Option(`${label} (${tulisAngka(banyak)})`, kode)),
		);
		pilihan[nama].value = segi[nama];
		pilihan[nama].disabled = isi.length === 0;
	}
}
