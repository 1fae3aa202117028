import { tulisDaftar } from '../domain/format.ts';
import { tandaBertentangan } from '../domain/pertentangan.ts';
import type { Alasan } from './isi-nilai.ts';
import type { Deret, Grafik, Titik } from './spesifikasi.ts';

/** The words of a place in table, tooltip and reading aloud: its value, or why it has none. */
export function kataTitik(titik: Titik, peran: Deret['peran']): string {
	if (titik.alasan === 'strip') return '– (tercetak strip)';
	if (titik.alasan === 'kosong') return 'kosong';
	return titik.label || (peran === 'realisasi' ? 'tidak dimuat' : 'tidak ada');
}

/** The mark behind a value that the source contradicts; empty behind all others. */
export const tandaTitik = ({ bertentangan }: Titik): string =>
	bertentangan ? tandaBertentangan : '';

/** The same words for the ear: what the mark says is said. */
export const ucapanTitik = (titik: Titik, peran: Deret['peran']): string =>
	`${kataTitik(titik, peran)}${titik.bertentangan ? ' (bertentangan di sumber)' : ''}`;

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

/** Why printed words have no mark, as the end of a sentence. */
export const kataAlasan = {
	strip: 'di sumber tercetak strip',
	kosong: 'selnya kosong di sumber',
	dicabut: 'dicabut',
	ganda: 'ditulis lebih dari sekali dengan isi yang berbeda, sehingga tidak digambar',
	rentang: 'berupa rentang, sehingga tidak digambar sebagai satu titik',
	tahun: 'berupa tahun, sehingga tidak digambar',
	tanda: 'berupa tanda, sehingga tidak digambar',
	titik: 'tempat angkanya diisi titik-titik di sumber',
	tidak_berlaku: 'di sumber tertulis tidak berlaku',
	kata: 'berupa kata, sehingga tidak digambar',
	luar: 'tidak ada dalam urutan skala, sehingga tidak digambar',
} as const satisfies Record<Exclude<Alasan, 'tiada'>, string>;

type AlasanCetak = keyof typeof kataAlasan;
const semuaAlasan = Object.keys(kataAlasan) as AlasanCetak[];
/** Places that hold no words of a value. */
export const tanpaTulisan: ReadonlySet<Alasan> = new Set<Alasan>([
	'strip',
	'kosong',
	'tiada',
	'dicabut',
]);

/** Where on the category axis something stands, and what stands there. */
interface Kena {
	kategori: string;
	titik: Titik;
}

/** A series in some of its years; a column without a year bears the series' own name. */
const namaTempat = ({ nama }: Deret, kena: readonly Kena[]): string => {
	const tahun = tulisDaftar(kena.map(({ kategori }) => kategori));
	return nama === tahun ? nama : `${nama} ${tahun}`;
};

/** Why these places of a series are empty, in a sentence that also tells the words that stand there. */
function kalimatCelah(deret: Deret, alasan: AlasanCetak, kena: readonly Kena[]): string {
	const tulisan = [...new Set(kena.map(({ titik }) => titik.label))];
	const isi = tanpaTulisan.has(alasan) ? '' : ` (${tulisan.join('; ')})`;
	const oleh =
		alasan === 'dicabut'
			? ` dengan ${[...new Set(kena.flatMap(({ titik }) => titik.perubahan ?? []))].join('; ')}`
			: '';
	return `${namaTempat(deret, kena)}${isi}: ${kataAlasan[alasan]}${oleh}.`;
}

function kalimatTiada({ nama, peran }: Deret, kena: readonly Kena[]): string {
	const tahun = tulisDaftar(kena.map(({ kategori }) => kategori));
	return peran === 'realisasi'
		? `Realisasi untuk ${tahun} tidak dimuat di situs ini.`
		: `Tabel sumbernya tidak punya kolom ${nama.toLowerCase()} untuk ${tahun}.`;
}

/** Each gap of a chart with its reason, a sentence for each series and reason, and what its marks stand for. */
export function celahGrafik(grafik: Grafik): string[] {
	const tempat = tempatGrafik(grafik);
	return grafik.deret.flatMap((satu, d) => {
		const kena = (cocok: (titik: Titik) => boolean): Kena[] =>
			tempat.flatMap(({ deret, titik: t }) => {
				const titik = satu.titik[t];
				const kategori = grafik.kategori[t];
				return deret === d && titik && kategori !== undefined && cocok(titik)
					? { kategori, titik }
					: [];
			});
		const tiada = kena(({ alasan }) => alasan === 'tiada');
		const berbatas = kena(({ batas }) => batas === true);
		return [
			...semuaAlasan.flatMap((alasan) => {
				const sini = kena((titik) => titik.alasan === alasan);
				return sini.length > 0 ? kalimatCelah(satu, alasan, sini) : [];
			}),
			...(tiada.length > 0 ? [kalimatTiada(satu, tiada)] : []),
			...(berbatas.length > 0
				? [
						`${namaTempat(satu, berbatas)}: berupa batas; tandanya di ${grafik.sumbu.berurutan ? 'tingkat' : 'angka'} batas itu.`,
					]
				: []),
		];
	});
}
