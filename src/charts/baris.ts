import { tanpaTulisan, tempatGrafik } from './celah.ts';
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
	'catatan',
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
		const berisi = isi.alasan === undefined || !tanpaTulisan.has(isi.alasan);
		// Two wordings for one period are two rows, as in the data.
		return (isi.ganda ?? [isi.label]).map((tulisan) => ({
			grafik: grafik.judul,
			satuan: grafik.satuan,
			kategori: grafik.kategori[titik] ?? null,
			peran: satu.peran,
			teks: berisi ? tulisan : null,
			nilai: grafik.sumbu.berurutan ? null : isi.letak,
			keadaan: berisi ? 'ada' : (isi.alasan ?? null),
			catatan: [...(isi.bertentangan ?? [])].join('; ') || null,
			sumber: isi.perubahan ?? isi.sumber ?? grafik.sumber,
		}));
	});
}
