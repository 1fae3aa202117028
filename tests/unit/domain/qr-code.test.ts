import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { makeQrCode, qrOptions } from '../../../src/domain/qr-code.ts';

const url = 'https://contoh.go.id/contoh-2030/aksi/ct-1-1-a/';

/** The modules that a line would paint. */
function paint(path: string, measure: number): boolean[][] {
	const cells = Array.from({ length: measure }, () => Array.from({ length: measure }, () => false));
	let [x, y] = [0, 0];
	for (const [, letter, a, b] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
		if (letter === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
		else if (letter === 'm') x += Number(a);
		else for (const end = x + Number(a); x < end; x++) (cells[y] as boolean[])[x] = true;
	}
	return cells;
}

test('the line paints the modules of the code and no others', () => {
	const { ukuran, jalur } = makeQrCode(url);
	const { data } = encode(url, qrOptions);
	expect(paint(jalur, ukuran)).toEqual(data);
});

test('the line is one short path', () => {
	const { jalur } = makeQrCode(url);
	expect(jalur).toMatch(/^[Mmh\d .]+$/);
	expect(jalur.length).toBeLessThan(2000);
});
