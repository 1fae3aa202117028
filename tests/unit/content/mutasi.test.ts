import { expect, test } from 'vitest';
import { temuanSetelah } from '../../rusak/jalankan.ts';
import { type Konten, peta } from '../../rusak/konten.ts';

/** A small generator of numbers that gives the same row for the same seed. */
function acak(benih: number): () => number {
	let kini = benih;
	return () => {
		kini = (kini * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return kini / 4_294_967_296;
	};
}

/** What an editor may do to a line by accident. */
const pengganti = [
	'null',
	'-',
	'- ',
	'[]',
	'{}',
	'[',
	'}',
	"'",
	'"',
	'2020-08-18',
	'0',
	'-1',
	'1e999',
	'true',
	'*a',
	'&a',
	'!x',
	'|',
	'>',
	'#',
	'__proto__',
	'0b1',
	'~',
	'%',
	'@',
	'`',
	': ',
	', ',
	'\t',
	'x'.repeat(300),
];

/** One change of a line, chosen by the generator. */
function mutasi(baris: string[], ke: () => number): string[] {
	const i = Math.floor(ke() * baris.length);
	const satu = baris[i] ?? '';
	const isi = pengganti[Math.floor(ke() * pengganti.length)] ?? '';
	const ganti = (jadi: string[]) => baris.toSpliced(i, 1, ...jadi);
	switch (Math.floor(ke() * 8)) {
		case 0:
			return ganti([]);
		case 1:
			return ganti([satu, satu]);
		case 2:
			return ganti([` ${satu}`]);
		case 3:
			return ganti([satu.replace(/^ {1,2}/, '')]);
		case 4:
			return ganti([satu.replace(/(?<=: ).*/, () => isi)]);
		case 5:
			return ganti([satu.replace(/^(\s*)- /, '$1')]);
		case 6:
			return ganti([`${satu.slice(0, Math.floor(ke() * satu.length))}${isi}`]);
		default:
			return ganti([satu.replace(/[\w-]+(?=:)/, () => isi)]);
	}
}

/** Changes one to three lines of one file. */
function ubah(konten: Konten, benih: number): string {
	const ke = acak(benih);
	const berkas = [...konten.keys()].filter(
		(path) => path.startsWith(peta) || path.endsWith('.yaml'),
	);
	const path = berkas[Math.floor(ke() * berkas.length)] ?? '';
	let baris = String(konten.get(path)).split('\n');
	for (let n = Math.floor(ke() * 3); n >= 0; n--) baris = mutasi(baris, ke);
	konten.set(path, baris.join('\n'));
	return path;
}

test('whatever happens to a few lines, the check ends soon, with located findings or none', () => {
	const banyak = 300;
	let salah = 0;
	for (let benih = 1; benih <= banyak; benih++) {
		// The processor's own time: on a busy machine a clock would time the others too.
		const mulai = process.cpuUsage();
		let path = '';
		const temuan = temuanSetelah((konten) => {
			path = ubah(konten, benih);
		});
		expect(process.cpuUsage(mulai).user, `seed ${benih}, ${path}`).toBeLessThan(5_000_000);
		if (temuan.length > 0) salah++;
		// One slip never floods the editor.
		expect(temuan.length, `seed ${benih}, ${path}`).toBeLessThan(16);
		for (const satu of temuan) {
			expect(satu.baris, `seed ${benih}, ${path}`).toBeGreaterThan(0);
			expect(satu.kolom, `seed ${benih}, ${path}`).toBeGreaterThan(0);
			expect(satu.salah.length * satu.perbaikan.length, `seed ${benih}`).toBeGreaterThan(100);
		}
	}
	// Most slips break something; a check that finds nothing would pass everything above.
	expect(salah).toBeGreaterThan(banyak / 2);
}, 120_000);
