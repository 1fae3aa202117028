import { type Bidang, bidangGrafik, titikDeret, ukuranTanda } from './bidang.ts';
import { ucapanTitik, tempatGrafik } from './celah.ts';
import { judulGrafik } from './keterangan.ts';
import type { Deret, Grafik } from './spesifikasi.ts';

/** Where a mark stands; a bar that does not begin at the axis has both its ends. */
export type LetakKanvas = number | [awal: number, akhir: number] | null;

/** What the canvas needs of a chart, and no more: marks, the plot that they stand in, and the words of each value. */
export interface DataKanvas extends Pick<Grafik, 'jenis' | 'judul' | 'kategori' | 'warna'> {
	deret: {
		peran: Deret['peran'];
		nama: string;
		letak: LetakKanvas[];
		/** Radius of each mark, where marks lie on each other. */
		jari?: number[];
	}[];
	min: number;
	maks: number;
	bidang: Bidang;
	/** Each value or gap in walking order: series, category, words. */
	tempat: [deret: number, titik: number, kata: string][];
}

/** The sizes of a series' marks, only where one of them lies on another's. */
function jariTumpuk(grafik: Grafik, deret: Deret): { jari?: number[] } {
	if (grafik.jenis !== 'garis') return {};
	const jari = titikDeret(grafik, deret).map((satu) => satu?.jari ?? ukuranTanda[deret.peran][0]);
	return jari.some((satu) => satu !== ukuranTanda[deret.peran][0]) ? { jari } : {};
}

/** The part of a chart's specification that goes to the browser. */
export function dataKanvas(grafik: Grafik): DataKanvas {
	const { jenis, kategori, deret, sumbu, warna } = grafik;
	return {
		jenis,
		judul: judulGrafik(grafik),
		kategori,
		...(warna ? { warna } : {}),
		deret: deret.map((satu) => ({
			peran: satu.peran,
			nama: satu.nama,
			letak: satu.titik.map(({ awal, letak }) =>
				awal === undefined || letak === null ? letak : [awal, letak],
			),
			...jariTumpuk(grafik, satu),
		})),
		min: sumbu.min,
		maks: sumbu.maks,
		bidang: bidangGrafik(grafik),
		tempat: tempatGrafik(grafik).map(({ deret: d, titik: t }) => {
			const satu = deret[d];
			const titik = satu?.titik[t];
			return [d, t, satu && titik ? ucapanTitik(titik, satu.peran) : ''];
		}),
	};
}
