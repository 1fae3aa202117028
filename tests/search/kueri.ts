import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { akar } from '../../scripts/lingkungan.ts';

/** A question of a reader with the pages that answer it; see the head of `queries.yaml`. */
export interface Kueri {
	q: string;
	pembaca: 'warga' | 'jurnalis' | 'asn';
	set: 'latih' | 'simpan';
	jawaban: string[];
}

/** How well answers are found: shares of 1. */
export interface Ukuran {
	banyak: number;
	/** Questions with an answer among the first five results. */
	terjawab: number;
	/** Of each question's answers, at most five, those among the first five results. */
	lengkap: number;
	/** One divided by the place of the first answer among the first ten results. */
	mrr: number;
}

/** Every question, in writing order. */
export const bacaKueri = (): Kueri[] =>
	parse(readFileSync(join(akar, 'tests/search/queries.yaml'), 'utf8')) as Kueri[];

/** Addresses of results without what follows the page, each page once. */
export const halamanHasil = (alamat: readonly string[]): string[] => [
	...new Set(alamat.map((satu) => new URL(satu, 'http://situs/').pathname)),
];

/** Measures results, given for each question in order. */
export function ukurHasil(kueri: readonly Kueri[], hasil: readonly string[][]): Ukuran {
	const tiap = kueri.map(({ jawaban }, i) => {
		const halaman = halamanHasil(hasil[i] ?? []).slice(0, 10);
		const benar = halaman.slice(0, 5).filter((satu) => jawaban.includes(satu)).length;
		const pertama = halaman.findIndex((satu) => jawaban.includes(satu));
		return {
			terjawab: benar > 0 ? 1 : 0,
			lengkap: benar / Math.min(5, jawaban.length),
			mrr: pertama < 0 ? 0 : 1 / (pertama + 1),
		};
	});
	const rata = (bidang: 'terjawab' | 'lengkap' | 'mrr') =>
		tiap.reduce((jumlah, satu) => jumlah + satu[bidang], 0) / tiap.length;
	return {
		banyak: kueri.length,
		terjawab: rata('terjawab'),
		lengkap: rata('lengkap'),
		mrr: rata('mrr'),
	};
}
