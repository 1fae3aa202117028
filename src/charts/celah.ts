import { tulisDaftar } from '../domain/format.ts';
import type { Alasan, Deret, Grafik, Titik } from './spesifikasi.ts';

/** The words of a place in table, tooltip and reading aloud: its value, or why it has none. */
export function kataTitik(titik: Titik, peran: Deret['peran']): string {
	if (titik.alasan === 'strip') return '– (tercetak strip)';
	if (titik.alasan === 'kosong') return 'kosong';
	return titik.label || (peran === 'realisasi' ? 'tidak dimuat' : 'tidak ada');
}

/** A starting point or a value of an unknown year has no years to fill. */
const tanpaJangka = ({ peran, tanpaTahun }: Deret): boolean =>
	peran === 'baseline' || tanpaTahun === true;

/** True for a dash, a blank, or a year that a series of years passes over. */
function perluDisebut({ deret }: Grafik, satu: Deret, i: number): boolean {
	if (satu.titik[i]?.alasan !== 'tiada') return true;
	if (tanpaJangka(satu)) return false;
	const ada = deret
		.filter((calon) => !tanpaJangka(calon))
		.flatMap(({ titik }) => titik.flatMap(({ alasan }, n) => (alasan === 'tiada' ? [] : n)));
	return i >= Math.min(...ada) && i <= Math.max(...ada);
}

/** The places of a chart that a reader can be led through: category by category, values and gaps alike. */
export const tempatGrafik = (grafik: Grafik): { deret: number; titik: number }[] =>
	grafik.kategori.flatMap((_, titik) =>
		grafik.deret.flatMap((satu, deret) =>
			perluDisebut(grafik, satu, titik) ? { deret, titik } : [],
		),
	);

const akhirKalimat = {
	strip: 'di sumber tercetak strip',
	kosong: 'selnya kosong di sumber',
	kata: 'berupa kata di luar skala, sehingga tidak digambar',
} as const;

/** Why these places of a series are empty, in a sentence. */
function kalimatCelah({ nama, peran }: Deret, alasan: Alasan, kategori: readonly string[]): string {
	const tahun = tulisDaftar(kategori);
	if (alasan === 'tiada')
		return peran === 'realisasi'
			? `Realisasi untuk ${tahun} tidak dimuat di situs ini.`
			: `Sumber tidak memuat ${nama.toLowerCase()} untuk ${tahun}.`;
	// A column without a year bears the series' own name.
	return `${nama === tahun ? nama : `${nama} ${tahun}`}: ${akhirKalimat[alasan]}.`;
}

/** Each gap of a chart with its reason, a sentence for each series and reason. */
export function celahGrafik(grafik: Grafik): string[] {
	const tempat = tempatGrafik(grafik);
	return grafik.deret.flatMap((satu, d) =>
		(['strip', 'kosong', 'tiada', 'kata'] as const).flatMap((alasan) => {
			const kena = tempat.flatMap(({ deret, titik }) =>
				deret === d && satu.titik[titik]?.alasan === alasan ? (grafik.kategori[titik] ?? []) : [],
			);
			return kena.length > 0 ? kalimatCelah(satu, alasan, kena) : [];
		}),
	);
}
