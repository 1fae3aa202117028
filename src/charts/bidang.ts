import type { Deret, Grafik } from './spesifikasi.ts';

/** Size and margins of a line chart's drawing, in SVG units; narrow, so that its words stay legible on a phone. */
export const ukuranGaris = { lebar: 340, tinggi: 220, kiri: 38, kanan: 10, atas: 26, bawah: 28 };

/** Height of one bar's row, in SVG units. */
export const tinggiBaris = 42;

/** A drawn point. */
export interface TitikGambar {
	x: number;
	y: number;
	label: string;
	/** Whether the words stand above the mark or below it. */
	diAtas: boolean;
}

/** Where the value lies down the drawing of a line chart. */
export function letakY(grafik: Grafik, nilai: number): number {
	const { tinggi, atas, bawah } = ukuranGaris;
	const { min, maks } = grafik.sumbu;
	return tinggi - bawah - ((nilai - min) / (maks - min || 1)) * (tinggi - atas - bawah);
}

/** Left edge of the plot: with long step names the names stand above their lines, inside it. */
export const tepiKiri = (grafik: Grafik): number =>
	grafik.sumbu.tikPanjang ? 4 : ukuranGaris.kiri;

/** Where a category lies across the drawing of a line chart. */
export function letakX(grafik: Grafik, i: number): number {
	const { lebar, kanan } = ukuranGaris;
	const kiri = tepiKiri(grafik);
	const banyak = grafik.kategori.length;
	const ruang = lebar - kiri - kanan;
	return banyak === 1 ? kiri + ruang / 2 : kiri + 22 + (i / (banyak - 1)) * (ruang - 44);
}

/** The points of a series; places without a value give null, so that a gap stays a gap. */
export function titikDeret(grafik: Grafik, deret: Deret): (TitikGambar | null)[] {
	return deret.titik.map((titik, i) =>
		titik.letak === null
			? null
			: {
					x: Number(letakX(grafik, i).toFixed(1)),
					y: Number(letakY(grafik, titik.letak).toFixed(1)),
					label: titik.label,
					diAtas: deret.peran !== 'realisasi',
				},
	);
}

/** An SVG path through neighbouring points; it breaks where a value is missing. */
export function jalurGaris(titik: readonly (TitikGambar | null)[]): string {
	let jalur = '';
	let menyambung = false;
	for (const satu of titik) {
		if (satu) jalur += `${menyambung ? 'L' : 'M'}${satu.x} ${satu.y}`;
		menyambung = satu !== null;
	}
	return jalur;
}
