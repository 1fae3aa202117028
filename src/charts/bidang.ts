import { tandaTitik } from './celah.ts';
import type { Deret, Grafik, Titik } from './spesifikasi.ts';

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

/**
 * A mark's words, with the sign that the source contradicts them. With long step names the step that a mark stands
 * on is its value, and the sign stands alone.
 */
const labelTitik = ({ sumbu }: Grafik, titik: Titik): string =>
	`${sumbu.tikPanjang ? '' : titik.label}${tandaTitik(titik)}`;

const labelTergambar = (grafik: Grafik): string[] =>
	grafik.deret.flatMap(({ titik }) =>
		titik.flatMap((satu) => (satu.letak === null ? [] : labelTitik(grafik, satu))),
	);

/** How far the line to a neighbouring mark has risen where this mark's words end. */
function tanjakan(grafik: Grafik, { titik }: Deret, i: number, ke: number): number {
	const [sini, sana] = [titik[i], titik[ke]];
	if (!sini || sini.letak === null || !sana || sana.letak === null) return 0;
	const { min, maks } = grafik.sumbu;
	const naik = ((sana.letak - sini.letak) / (maks - min || 1)) * 160;
	return (
		(naik / ((lebar - 48) / grafik.kategori.length)) * (lebarTeks(labelTitik(grafik, sini)) / 2)
	);
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

/** A drawn point, how large its mark is, and where its words stand. */
export interface TitikGambar {
	x: number;
	y: number;
	/** Radius of the mark. */
	jari: number;
	/** True for a ring that lets a mark inside it be seen. */
	hampa: boolean;
	label: string;
	xLabel: number;
	yLabel: number;
	/** False for words that have no room; they stand in the table. */
	tampil: boolean;
}

const rapi = (nilai: number): number => Number(nilai.toFixed(1));

/** Of equal values the target's words stand highest. */
const tingkat = { target: 0, realisasi: 1, baseline: 2, jumlah: 3 } as const;

type Sisi = 'atas' | 'bawah' | 'samping';

/** Where the words of a mark stand: the highest of a category has them above, the lowest below, one between beside. */
function sisiLabel(grafik: Grafik, deret: Deret, i: number): Sisi {
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

/**
 * Size of a mark alone, of one that lies on another, and of such a one where years stand close: a small dot, a
 * diamond and a ring show within each other.
 */
export const ukuranTanda = {
	baseline: [8, 8, 6],
	target: [6, 11, 7.5],
	realisasi: [6, 4, 3],
	jumlah: [6, 6, 6],
} as const;

/** True when a full ring would reach into its neighbours. */
const rapat = (grafik: Grafik): boolean => letakX(grafik, 1) - letakX(grafik, 0) < 26;

/** True when another series has its mark so near that one would hide the other. */
function bertumpuk(grafik: Grafik, deret: Deret, i: number): boolean {
	const y = (satu: Deret) => {
		const letak = satu.titik[i]?.letak ?? null;
		return letak === null ? null : letakY(grafik, letak);
	};
	const sini = y(deret);
	return grafik.deret.some((satu) => {
		const sana = satu === deret ? null : y(satu);
		return sini !== null && sana !== null && Math.abs(sini - sana) < 12;
	});
}

const geserY = { atas: -12, bawah: 22, samping: 4 } as const;

/** A rectangle in SVG units: left, top, right, bottom. */
type Kotak = readonly [number, number, number, number];

/** The room that words take; words stand on their line and reach a little below it. */
const kotakTeks = (teks: string, x: number, y: number): Kotak => {
	const separuh = lebarTeks(teks) / 2;
	return [x - separuh, y - 11, x + separuh, y + 3];
};
const bersentuh = (a: Kotak, b: Kotak): boolean =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A point with its words on one side of its mark. */
function letakkan(grafik: Grafik, deret: Deret, i: number, sisi: Sisi): TitikGambar | null {
	const titik = deret.titik[i];
	if (!titik || titik.letak === null) return null;
	const { kiri } = bidangGrafik(grafik);
	const label = labelTitik(grafik, titik);
	const [x, y, separuh] = [letakX(grafik, i), letakY(grafik, titik.letak), lebarTeks(label) / 2];
	const [sebelum, sesudah] = disilang(grafik, deret, i);
	const tumpuk = bertumpuk(grafik, deret, i);
	// A steep line passes beside words that stand over the other side of their mark.
	const elak = sisi === 'atas' ? (Number(sebelum) - Number(sesudah)) * (separuh - 4) : 0;
	const tengah = sisi === 'samping' ? x + separuh + 10 : x + elak;
	const ruang = tumpuk && sisi !== 'samping' ? Math.sign(geserY[sisi]) * 2 : 0;
	return {
		x: rapi(x),
		y: rapi(y),
		jari: ukuranTanda[deret.peran][tumpuk ? (rapat(grafik) ? 2 : 1) : 0],
		hampa: tumpuk && deret.peran === 'target',
		label,
		xLabel: rapi(Math.max(Math.min(tengah, lebar - separuh - 2), kiri + separuh)),
		yLabel: rapi(y + geserY[sisi] + ruang),
		tampil: true,
	};
}

/** The order in which marks get room for their words: the ends of a series, its extremes, then the others. */
function urutLabel({ titik }: Deret): number[] {
	const ada = titik.flatMap(({ letak }, i) => (letak === null ? [] : { i, letak }));
	const menurutLetak = ada.toSorted((a, b) => a.letak - b.letak);
	const dulu = [ada.at(-1), ada[0], menurutLetak.at(-1), menurutLetak[0]];
	return [...new Set([...dulu, ...ada].flatMap((satu) => satu?.i ?? []))];
}

const ingatan = new WeakMap<Grafik, Map<Deret, (TitikGambar | null)[]>>();

/** Every point of a line chart; words that would run into others go to another side of their mark, or are left out. */
function susunTitik(grafik: Grafik): Map<Deret, (TitikGambar | null)[]> {
	const { tinggi, atas } = bidangGrafik(grafik);
	const semua = new Map(
		grafik.deret.map((deret) => [
			deret,
			deret.titik.map((_, i) => letakkan(grafik, deret, i, sisiLabel(grafik, deret, i))),
		]),
	);
	const tanda = [...semua.values()].flat().flatMap((satu): { x: number; kotak: Kotak }[] =>
		satu
			? [
					{
						x: satu.x,
						kotak: [satu.x - satu.jari, satu.y - satu.jari, satu.x + satu.jari, satu.y + satu.jari],
					},
				]
			: [],
	);
	const terpakai: Kotak[] = namaKategori(grafik).map(({ x, nama }) =>
		kotakTeks(nama, x, tinggi - 8),
	);
	const giliran = grafik.deret.flatMap((deret) =>
		urutLabel(deret).map((i, ke) => ({ deret, i, ke })),
	);
	for (const { deret, i } of giliran.toSorted((a, b) => Math.min(a.ke, 4) - Math.min(b.ke, 4))) {
		const sisi = sisiLabel(grafik, deret, i);
		const lega = (['atas', 'bawah'] as const).filter((satu) => satu !== sisi);
		// Where years stand close, words keep off the marks of all others; elsewhere they have their meant side.
		const sini = letakkan(grafik, deret, i, sisi);
		const tandaLain = tanda.filter(({ x }) => rapat(grafik) && x !== sini?.x);
		const pilihan = [sisi, ...lega].flatMap((satu, ke) => {
			const titik = letakkan(grafik, deret, i, satu);
			if (!titik) return [];
			const kotak = kotakTeks(titik.label, titik.xLabel, titik.yLabel);
			const muat = kotak[1] >= atas - 26 && !terpakai.some((lain) => bersentuh(kotak, lain));
			// A side that was not meant for the words must also be free of marks.
			const dihindari = ke === 0 ? tandaLain : tanda;
			return muat && !dihindari.some((lain) => bersentuh(kotak, lain.kotak))
				? { titik, kotak }
				: [];
		})[0];
		const daftar = semua.get(deret) ?? [];
		const lama = daftar[i];
		if (pilihan) terpakai.push(pilihan.kotak);
		if (lama) daftar[i] = pilihan?.titik ?? { ...lama, tampil: false };
	}
	return semua;
}

/** The points of a series; places without a value give null, so that a gap stays a gap. */
export function titikDeret(grafik: Grafik, deret: Deret): (TitikGambar | null)[] {
	let semua = ingatan.get(grafik);
	if (!semua) ingatan.set(grafik, (semua = susunTitik(grafik)));
	return semua.get(deret) ?? [];
}

/** True when every drawn value of a line chart has its words at its mark. */
export const semuaTertulis = (grafik: Grafik): boolean =>
	grafik.jenis !== 'garis' ||
	grafik.deret.every((deret) => titikDeret(grafik, deret).every((satu) => satu?.tampil !== false));

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
