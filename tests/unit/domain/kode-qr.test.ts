import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { buatKodeQr, pilihanQr } from '../../../src/domain/kode-qr.ts';

const url = 'https://contoh.go.id/contoh-2030/aksi/ct-1-1-a/';

/** The modules that a line would paint. */
function lukis(jalur: string, ukuran: number): boolean[][] {
	const sel = Array.from({ length: ukuran }, () => Array.from({ length: ukuran }, () => false));
	let [x, y] = [0, 0];
	for (const [, huruf, a, b] of jalur.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
		if (huruf === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
		else if (huruf === 'm') x += Number(a);
		else for (const akhir = x + Number(a); x < akhir; x++) (sel[y] as boolean[])[x] = true;
	}
	return sel;
}

test('the line paints the modules of the code and no others', () => {
	const { ukuran, jalur } = buatKodeQr(url);
	const { data } = encode(url, pilihanQr);
	expect(lukis(jalur, ukuran)).toEqual(data);
});

test('the line is one short path', () => {
	const { jalur } = buatKodeQr(url);
	expect(jalur).toMatch(/^[Mmh\d .]+$/);
	expect(jalur.length).toBeLessThan(2000);
});
