import { capitalize } from '../domain/format.ts';
import { closeSentence } from '../domain/kalimat.ts';
import { bacaanSitus, labelArah } from '../domain/label.ts';
import { arahTanda } from '../domain/pertentangan.ts';
import { semuaTertulis } from './bidang.ts';
import { celahGrafik } from './celah.ts';
import type { Deret, Grafik } from './spesifikasi.ts';

const tandaPeran: Record<Deret['peran'], string> = {
	baseline: 'belah ketupat: titik awal',
	target: 'lingkaran kosong dan garis putus: target',
	realisasi: 'lingkaran penuh dan garis utuh: realisasi',
	jumlah: 'batang: jumlah',
};

/** What a reader of the picture must know besides the finding: axis, marks, gaps and direction, in sentences. */
export function keteranganGrafik(grafik: Grafik): string[] {
	const { deret, sumbu, arah } = grafik;
	return [
		sumbu.keterangan,
		...(deret.length > 1
			? [`${capitalize([...new Set(deret.map(({ peran }) => tandaPeran[peran]))].join('; '))}.`]
			: []),
		...celahGrafik(grafik),
		...(semuaTertulis(grafik) ? [] : ['Nilai yang tidak ditulis pada gambar ada di tabelnya.']),
		...(deret.some(({ titik }) => titik.some(({ bertentangan }) => bertentangan))
			? [arahTanda]
			: []),
		...(arah ? [`Arah yang diinginkan ${bacaanSitus}: ${labelArah[arah]}.`] : []),
	];
}

/** Where a chart's values come from: printed there, or counted by the site from what is printed there. */
export const asalGrafik = ({ sumber, dihitung }: Grafik, dokumen = ''): string =>
	`${dihitung ? 'Dihitung situs ini dari' : 'Sumber:'} ${dokumen}${closeSentence(sumber)}`;

/** Heading of a chart with its unit. */
export const judulGrafik = ({ judul, satuan }: Pick<Grafik, 'judul' | 'satuan'>): string =>
	satuan ? `${judul} (${satuan})` : judul;
