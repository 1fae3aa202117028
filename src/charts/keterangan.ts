import { labelArah } from '../domain/label.ts';
import { celahGrafik } from './celah.ts';
import type { Deret, Grafik } from './spesifikasi.ts';

const tandaPeran: Record<Deret['peran'], string> = {
	baseline: 'belah ketupat: titik awal',
	target: 'lingkaran kosong dan garis putus: target',
	realisasi: 'lingkaran penuh dan garis utuh: realisasi',
	jumlah: 'batang: jumlah',
};

/** A sentence that begins with a capital. */
const awali = (teks: string): string => `${teks.charAt(0).toUpperCase()}${teks.slice(1)}`;

/** What a reader of the picture must know besides the finding: axis, marks, gaps and direction, in sentences. */
export function keteranganGrafik(grafik: Grafik): string[] {
	const { deret, sumbu, arah } = grafik;
	return [
		sumbu.keterangan,
		...(deret.length > 1
			? [`${awali([...new Set(deret.map(({ peran }) => tandaPeran[peran]))].join('; '))}.`]
			: []),
		...celahGrafik(grafik),
		...(arah ? [`Arah yang diinginkan ${labelArah[arah]}.`] : []),
	];
}

/** Heading of a chart with its unit. */
export const judulGrafik = ({ judul, satuan }: Pick<Grafik, 'judul' | 'satuan'>): string =>
	satuan ? `${judul} (${satuan})` : judul;
