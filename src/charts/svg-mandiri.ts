import { amankan } from '../domain/markah.ts';
import { bidangGrafik } from './bidang.ts';
import { asalGrafik, judulGrafik, keteranganGrafik } from './keterangan.ts';
import type { Grafik } from './spesifikasi.ts';
import { isiSvg } from './svg.ts';
import { rapatkan, terangkan } from './warna.ts';

/** Where a picture that left the site comes from. */
export interface AsalGambar {
	dokumen: string;
	status: string;
	/** Full address of the page that the picture is of, and its path, which also a copy of the site can follow. */
	url: string;
	path: string;
}

const tepi = 20;
const gayaTeks = `
.grafik .latar { fill: var(--permukaan) }
.grafik text.judul { font-size: 16px; font-weight: 700 }
.grafik text.temuan { font-size: 12px }
.grafik text.kaki { font-size: 10px; font-weight: 500; fill: var(--tinta-lembut) }`;

/** Text in lines of at most so many characters, broken between words, and inside one only when it is longer. */
export function lipat(teks: string, panjang: number): string[] {
	const baris: string[] = [];
	const kata = teks
		.split(' ')
		.flatMap((satu) => satu.match(new RegExp(`.{1,${panjang}}`, 'g')) ?? []);
	for (const satu of kata) {
		const akhir = baris.at(-1);
		if (akhir !== undefined && akhir.length + satu.length < panjang)
			baris[baris.length - 1] = `${akhir} ${satu}`;
		else baris.push(satu);
	}
	return baris;
}

/** Lines of words from a height down, and the height below them. */
function paragraf(
	kelas: string,
	y: number,
	tinggi: number,
	baris: readonly string[],
): [string, number] {
	const isi = baris.map(
		(satu, i) => `<tspan x="${tepi}" y="${y + (i + 1) * tinggi}">${amankan(satu)}</tspan>`,
	);
	return [`<text class="${kelas}">${isi.join('')}</text>`, y + baris.length * tinggi];
}

/** A chart as a picture of its own, light, with heading, finding and source in it. `css` holds the marks' style, `token` the colours. */
export function svgMandiri(
	grafik: Grafik,
	{ dokumen, status, url }: AsalGambar,
	{ css, token }: { css: string; token: string },
): string {
	const bidang = bidangGrafik(grafik);
	const judul = judulGrafik(grafik);
	const [kepala, y1] = paragraf('judul', tepi - 6, 20, lipat(judul, 34));
	const [temuan, y2] = paragraf('temuan', y1 + 4, 16, lipat(grafik.temuan, 46));
	const y3 = y2 + 14 + bidang.tinggi;
	const keterangan = `${keteranganGrafik(grafik).join(' ')} ${asalGrafik(grafik, `${dokumen} (${status}), `)}`;
	const [kaki, y4] = paragraf('kaki', y3 + 6, 14, [...lipat(keterangan, 60), ...lipat(url, 56)]);
	const [lebar, tinggi] = [bidang.lebar + 2 * tepi, y4 + tepi];
	const gaya = rapatkan(css + gayaTeks).replaceAll(
		'var(--huruf)',
		"'Plus Jakarta Sans',system-ui,sans-serif",
	);
	return terangkan(
		`<svg xmlns="http://www.w3.org/2000/svg" class="grafik" viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" role="img"><title>${amankan(judul)}</title><desc>${amankan(grafik.temuan)}</desc><style>${gaya}</style><rect class="latar" width="${lebar}" height="${tinggi}"/>${kepala}${temuan}<g transform="translate(${tepi} ${y2 + 14})">${isiSvg(grafik)}</g>${kaki}</svg>\n`,
		token,
	);
}
