import { type Dimensi, type Saringan, dimensi, peran, saringanKosong, urutan } from './saring.ts';

/** A query longer than this is cut: no row is found by more. */
const panjangQ = 200;

/**
 * The state that an address asks for. Values that the page does not offer are left out, so that an old or
 * mistyped address still shows rows; of agencies the first one counts, since one can be chosen.
 */
export function bacaSaringan(
	alamat: URLSearchParams,
	dikenal: (d: Dimensi, nilai: string) => boolean,
): Saringan {
	const daftar = (d: Dimensi) =>
		[...new Set(alamat.getAll(d))].filter((nilai) => dikenal(d, nilai)).sort();
	const satuDari = <T extends string>(nama: string, sah: readonly T[], lalai: T): T =>
		sah.find((satu) => satu === alamat.get(nama)) ?? lalai;
	const opd = alamat.getAll('opd').filter((nilai) => dikenal('opd', nilai));
	return {
		...saringanKosong,
		...Object.fromEntries(dimensi.map((d) => [d, daftar(d)])),
		q: (alamat.get('q') ?? '').slice(0, panjangQ),
		opd: opd.slice(0, 1),
		peran: opd.length > 0 ? satuDari('peran', peran, '') : '',
		urut: satuDari('urut', urutan, ''),
	};
}

/** A state as the query part of an address, without the question mark; empty when all is shown. */
export function tulisSaringan(saringan: Saringan): string {
	const hasil = new URLSearchParams();
	if (saringan.q.trim()) hasil.set('q', saringan.q.trim().slice(0, panjangQ));
	for (const d of dimensi) for (const nilai of saringan[d]) hasil.append(d, nilai);
	if (saringan.peran && saringan.opd.length > 0) hasil.set('peran', saringan.peran);
	if (saringan.urut) hasil.set('urut', saringan.urut);
	return hasil.toString();
}
