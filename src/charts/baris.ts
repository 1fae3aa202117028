import { tempatGrafik } from './celah.ts';
import type { Grafik } from './spesifikasi.ts';

/** Columns of a chart's values as data. */
export const kolomGrafik = [
	'grafik',
	'satuan',
	'kategori',
	'peran',
	'teks',
	'nilai',
	'keadaan',
	'sumber',
] as const;

/** A chart's values and gaps as rows; `nilai` is a number only where the scale has numbers. */
export function barisGrafik(
	grafik: Grafik,
): Record<(typeof kolomGrafik)[number], string | number | null>[] {
	return tempatGrafik(grafik).flatMap(({ deret, titik }) => {
		const satu = grafik.deret[deret];
		const isi = satu?.titik[titik];
		if (!satu || !isi) return [];
		const berisi = isi.alasan === undefined || isi.alasan === 'kata';
		return {
			grafik: grafik.judul,
			satuan: grafik.satuan,
			kategori: grafik.kategori[titik] ?? null,
			peran: satu.peran,
			teks: berisi ? isi.label : null,
			nilai: grafik.sumbu.berurutan ? null : isi.letak,
			keadaan: berisi ? 'ada' : (isi.alasan ?? null),
			sumber: grafik.sumber,
		};
	});
}
