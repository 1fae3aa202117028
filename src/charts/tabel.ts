import { amankan } from '../domain/markah.ts';
import type { NilaiRinci } from '../domain/nilai.ts';
import { pertentanganNilai, tandaBertentangan } from '../domain/pertentangan.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import { kataTitik, tandaTitik } from './celah.ts';
import { labelNilai } from './isi-nilai.ts';
import { judulGrafik } from './keterangan.ts';
import type { Grafik } from './spesifikasi.ts';

/** A chart's values as an HTML table, a row for each category; `tautan` makes links of the paths that categories lead to. */
export function tabelHtml(grafik: Grafik, tautan: (path: string) => string): string {
	const { jenis, kategori, deret } = grafik;
	const kepala = deret.map(({ nama }) => `<th scope="col" class="angka">${amankan(nama)}</th>`);
	const baris = kategori.map((nama, i) => {
		const ke = grafik.tautan?.[i];
		const judul = ke ? `<a href="${amankan(tautan(ke))}">${amankan(nama)}</a>` : amankan(nama);
		const sel = deret.map(({ peran, titik }) => {
			const satu = titik[i];
			if (!satu) return '<td></td>';
			const kata = amankan(kataTitik(satu, peran) + tandaTitik(satu));
			return `<td class="angka">${satu.letak === null ? `<span class="kosong">${kata}</span>` : kata}</td>`;
		});
		return `<tr><th scope="row">${judul}</th>${sel.join('')}</tr>`;
	});
	return `<table class="tabel"><caption>${amankan(judulGrafik(grafik))}</caption><thead><tr><th scope="col">${jenis === 'garis' ? 'Tahun' : 'Nama'}</th>${kepala.join('')}</tr></thead><tbody>${baris.join('')}</tbody></table>`;
}

/**
 * The values of one cell as printed, as HTML; both where the source writes its period twice. A mark behind each
 * that the source contradicts leads to the note.
 */
export function nilaiHtml(
	nilai: readonly NilaiRinci[],
	indikator: Indikator,
	catatan: readonly Catatan[],
	keCatatan: (kode: string) => string,
): string {
	const isi = nilai.map((satu) => {
		const tulisan = labelNilai(satu);
		const tanda = pertentanganNilai(satu, indikator, catatan).map(
			({ kode, judul }) =>
				`<a class="bertentangan" href="${amankan(keCatatan(kode))}" aria-label="${amankan(`Sumber bertentangan: ${judul}`)}">${tandaBertentangan}</a>`,
		);
		return `${tulisan === '' ? '<span class="kosong">kosong</span>' : amankan(tulisan)}${tanda.join('')}`;
	});
	return isi.join(' dan ');
}
