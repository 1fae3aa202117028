import type { Deret, Grafik } from './spesifikasi.ts';

/** A drawing's size and the margins around its plot, in SVG units. */
export interface Bidang {
	lebar: number;
	tinggi: number;
	atas: number;
	kanan: number;
	bawah: number;
	kiri: number;
}

/** Width of every drawing; narrow, so that its words stay legible on a phone. */
const lebar = 340;

/** Height of one bar's row. */
export const tinggiBaris = 42;

/** Width that words take at the mark, near enough to keep them apart. */
const lebarTeks = (teks: string): number => teks.length * 7.6;
const terlebar = (teks: readonly string[]): number => Math.max(0, ...teks.map(lebarTeks));

const labelTergambar = ({ deret }: Grafik): string[] =>
	deret.flatMap(({ titik }) => titik.flatMap((satu) => (satu.letak === null ? [] : satu.label)));

/** How far the line to a neighbouring mark has risen where this mark's words end. */
function tanjakan(grafik: Grafik, { titik }: Deret, i: number, ke: number): number {
	const [sini, sana] = [titik[i], titik[ke]];
	if (!sini || sini.letak === null || !sana || sana.letak === null) return 0;
	const { min, maks } = grafik.sumbu;
	const naik = ((sana.letak - sini.letak) / (maks - min || 1)) * 160;
	return (naik / ((lebar - 48) / grafik.kategori.length)) * (lebarTeks(sini.label) / 2);
}

/** Whether the lines to the marks before and after would cross words that stand above. */
function disilang(grafik: Grafik, deret: Deret, i: number): [sebelum: boolean, sesudah: boolean] {
	if (deret.peran === 'baseline') return [false, false];
	return [tanjakan(grafik, deret, i, i - 1) > 7, tanjakan(grafik, deret, i, i + 1) > 7];
}

/** True when the words at neighbouring marks would run into each other, so that every second goes below. */
const sesak = (grafik: Grafik): boolean =>
	terlebar(labelTergambar(grafik)) + 4 > (lebar - 48) / grafik.kategori.length;

/** Size and margins of a chart: with long step names these stand above their lines, inside the plot. */
export function bidangGrafik(grafik: Grafik): Bidang {
	const { jenis, kategori, deret, sumbu } = grafik;
	if (jenis === 'batang') {
		const kanan = terlebar(labelTergambar(grafik)) + 14;
		return { lebar, tinggi: kategori.length * tinggiBaris + 6, atas: 6, kanan, bawah: 0, kiri: 0 };
	}
	const diBawah = kategori.some((_, i) =>
		deret.some((satu) => satu.titik[i]?.letak != null && sisiLabel(grafik, satu, i) === 'bawah'),
	);
	const bawah = diBawah && !sumbu.tikPanjang ? 46 : 30;
	const kiri = sumbu.tikPanjang ? 4 : Math.max(30, terlebar(sumbu.tik.map((t) => t.label)) + 10);
	return { lebar, tinggi: 220, atas: 26, kanan: 8, bawah, kiri };
}

/** Where a value lies down the drawing of a line chart. */
export function letakY(grafik: Grafik, nilai: number): number {
	const { tinggi, atas, bawah } = bidangGrafik(grafik);
	const { min, maks } = grafik.sumbu;
	return tinggi - bawah - ((nilai - min) / (maks - min || 1)) * (tinggi - atas - bawah);
}

/** Where a category lies across the drawing of a line chart: in the middle of an equal share. */
function letakX(grafik: Grafik, i: number): number {
	const { kiri, kanan } = bidangGrafik(grafik);
	return kiri + ((i + 0.5) / grafik.kategori.length) * (lebar - kiri - kanan);
}

/** How long the bar of a value is. */
export function panjangBatang(grafik: Grafik, nilai: number): number {
	const { kiri, kanan } = bidangGrafik(grafik);
	return (nilai / grafik.sumbu.maks) * (lebar - kiri - kanan);
}

/** A drawn point and where its words stand. */
export interface TitikGambar {
	x: number;
	y: number;
	label: string;
	xLabel: number;
	yLabel: number;
}

const rapi = (nilai: number): number => Number(nilai.toFixed(1));

/** Of equal values the target's words stand highest. */
const tingkat = { target: 0, realisasi: 1, baseline: 2, jumlah: 3 } as const;

/** Where the words of a mark stand: the highest of a category has them above, the lowest below, one between beside. */
function sisiLabel(grafik: Grafik, deret: Deret, i: number): 'atas' | 'bawah' | 'samping' {
	const letak = ({ titik }: Deret) => titik[i]?.letak ?? null;
	const sekategori = grafik.deret
		.filter((satu) => letak(satu) !== null)
		.sort((a, b) => (letak(b) ?? 0) - (letak(a) ?? 0) || tingkat[a.peran] - tingkat[b.peran]);
	const ke = sekategori.indexOf(deret);
	if (sekategori.length === 1) {
		const lembah = disilang(grafik, deret, i).every(Boolean);
		return lembah || (sesak(grafik) && i % 2 === 1) ? 'bawah' : 'atas';
	}
	if (ke === 0) return 'atas';
	return ke === sekategori.length - 1 ? 'bawah' : 'samping';
}

const geserY = { atas: -12, bawah: 22, samping: 4 } as const;

/** The points of a series; places without a value give null, so that a gap stays a gap. */
export function titikDeret(grafik: Grafik, deret: Deret): (TitikGambar | null)[] {
	const { kiri } = bidangGrafik(grafik);
	return deret.titik.map(({ letak, label }, i) => {
		if (letak === null) return null;
		const [x, y, separuh] = [letakX(grafik, i), letakY(grafik, letak), lebarTeks(label) / 2];
		const sisi = sisiLabel(grafik, deret, i);
		const [sebelum, sesudah] = disilang(grafik, deret, i);
		// A steep line passes beside words that stand over the other side of their mark.
		const elak = sisi === 'atas' ? (Number(sebelum) - Number(sesudah)) * (separuh - 4) : 0;
		const tengah = sisi === 'samping' ? x + separuh + 10 : x + elak;
		return {
			x: rapi(x),
			y: rapi(y),
			label,
			xLabel: rapi(Math.max(Math.min(tengah, lebar - separuh - 2), kiri + separuh)),
			yLabel: rapi(y + geserY[sisi]),
		};
	});
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

/** Names along the foot of a line chart, without those that have no room; a long first one leans into the margin. */
export function namaKategori(grafik: Grafik): { x: number; nama: string }[] {
	const { kategori } = grafik;
	const akhir = kategori.length - 1;
	const tiap = Math.ceil(38 / (letakX(grafik, 1) - letakX(grafik, 0)));
	return kategori.flatMap((nama, i) => {
		const x = letakX(grafik, i);
		const separuh = lebarTeks(nama) / 2;
		if (i > 0 || akhir === 0 || separuh < 19)
			return (akhir - i) % tiap === 0 ? { x: rapi(x), nama } : [];
		const berikut = letakX(grafik, akhir % tiap || tiap) - 22;
		return { x: rapi(Math.max(separuh, Math.min(x, berikut - separuh))), nama };
	});
}
