import { encode } from 'uqr';

/** A QR code as one line to be drawn with a stroke of width 1 on a grid of `ukuran` by `ukuran`. */
export interface QrCode {
	ukuran: number;
	jalur: string;
}

/** Modules of white that readers need around a code. */
export const qrMargin = 4;

/** One pattern for every code: trying all eight costs more than the rest of a page, and readers take any. */
export const qrOptions = { ecc: 'L', boostEcc: true, border: 0, maskPattern: 2 } as const;

/**
 * Makes the QR code of an address: the smallest that holds it, with as much repair as that size leaves room for.
 * Dark modules of a row are joined to runs and placed relative to each other, which keeps the page light.
 */
export function makeQrCode(text: string): QrCode {
	const { data, size } = encode(text, qrOptions);
	const rows = data.map((cells, y) => {
		let path = '';
		let pen = 0;
		for (let x = 0; x < size; x++) {
			if (!cells[x]) continue;
			const start = x;
			while (cells[x + 1]) x++;
			const length = x + 1 - start;
			path += path === '' ? `M${start} ${y}.5h${length}` : `m${start - pen} 0h${length}`;
			pen = x + 1;
		}
		return path;
	});
	return { ukuran: size, jalur: rows.join('') };
}
