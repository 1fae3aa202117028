import { encode } from 'uqr';

/** A QR code as one line to be drawn with a stroke of width 1 on a grid of `ukuran` by `ukuran`. */
export interface KodeQr {
	ukuran: number;
	jalur: string;
}

/** Modules of white that readers need around a code. */
export const tepiQr = 4;

/** One pattern for every code: trying all eight costs more than the rest of a page, and readers take any. */
export const pilihanQr = { ecc: 'L', boostEcc: true, border: 0, maskPattern: 2 } as const;

/**
 * Makes the QR code of an address: the smallest that holds it, with as much repair as that size leaves room for.
 * Dark modules of a row are joined to runs and placed relative to each other, which keeps the page light.
 */
export function buatKodeQr(teks: string): KodeQr {
	const { data, size } = encode(teks, pilihanQr);
	const baris = data.map((sel, y) => {
		let jalur = '';
		let pena = 0;
		for (let x = 0; x < size; x++) {
			if (!sel[x]) continue;
			const awal = x;
			while (sel[x + 1]) x++;
			const panjang = x + 1 - awal;
			jalur += jalur === '' ? `M${awal} ${y}.5h${panjang}` : `m${awal - pena} 0h${panjang}`;
			pena = x + 1;
		}
		return jalur;
	});
	return { ukuran: size, jalur: baris.join('') };
}
