import { distance } from 'fastest-levenshtein';
import { unsur } from './daftar-hasil.ts';
import { urutanKata, umum } from './kata.ts';
import { bersegi, type PermintaanCari, tulisPermintaan } from './saringan-cari.ts';
import { setiapSegi } from './segi.ts';
import { sumberSitus } from './sumber-situs.ts';

const tanpaSegi = (permintaan: PermintaanCari): PermintaanCari => ({
	...permintaan,
	segi: setiapSegi(() => ''),
});

/** Words of the index that look most like one that no record has: at most two letters away, the nearest first. */
export function kataMirip(kata: string, kosakata: ReadonlyMap<string, number>): string[] {
	const batas = kata.length > 5 ? 2 : 1;
	return [...kosakata]
		.filter(([satu]) => Math.abs(satu.length - kata.length) <= batas && /^[a-z]+$/.test(satu))
		.map(([satu, banyak]) => ({ satu, banyak, jarak: distance(kata, satu) }))
		.filter(({ jarak }) => jarak > 0 && jarak <= batas)
		.sort((a, b) => a.jarak - b.jarak || b.banyak - a.banyak)
		.slice(0, 3)
		.map(({ satu }) => satu);
}

/** Ways on when nothing was found: without the facets, with words that the index has, or by browsing. */
export async function isiSaran(
	permintaan: PermintaanCari,
	banyakTanpaSegi: number,
	ubah: (permintaan: PermintaanCari) => void,
): Promise<HTMLElement[]> {
	const daftar = unsur('ul');
	const butir = (...isi: (string | Node)[]) => {
		const satu = unsur('li');
		satu.append(...isi);
		daftar.append(satu);
	};
	if (bersegi(permintaan) && banyakTanpaSegi > 0) {
		const tombol = unsur('button', 'Hapus semua saringan');
		tombol.type = 'button';
		tombol.addEventListener('click', () => ubah(tanpaSegi(permintaan)));
		butir(`Tanpa saringan ada ${banyakTanpaSegi} hasil. `, tombol);
	}
	for (const kata of urutanKata(permintaan.q).slice(0, 5)) {
		const kosakata = await sumberSitus.kosakata(kata.slice(0, 1));
		if (umum(kata) || kosakata.has(kata)) continue;
		const mirip = kataMirip(kata, kosakata);
		if (mirip.length === 0) continue;
		butir(`Mungkin maksud Anda, alih-alih “${kata}”: `);
		for (const [i, satu] of mirip.entries()) {
			const tautan = unsur('a', satu);
			const q = permintaan.q.toLowerCase().replace(kata, satu);
			tautan.href = `?${tulisPermintaan({ ...permintaan, q })}`;
			daftar.lastElementChild?.append(i > 0 ? ', ' : '', tautan);
		}
	}
	butir('Pakai kata yang lebih sedikit atau lebih umum, tanpa tanda kutip.');
	return [daftar];
}
