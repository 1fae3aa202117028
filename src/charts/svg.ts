import { ringkasTeks } from '../domain/format.ts';
import { amankan } from '../domain/markah.ts';
import {
	bidangGrafik,
	jalurGaris,
	letakY,
	namaKategori,
	panjangBatang,
	tinggiBaris,
	titikDeret,
} from './bidang.ts';
import type { Grafik } from './spesifikasi.ts';

/** Words in a drawing; `lembut` for those that are not values. */
const teks = (isi: string, x: number, y: number, atribut = ''): string =>
	`<text x="${x}" y="${Number(y.toFixed(1))}"${atribut}>${amankan(isi)}</text>`;
const tengah = ' text-anchor="middle"';

/** The value axis of a line chart: a line and a name at each tick, and the categories at the foot. */
function gambarSumbu(grafik: Grafik): string {
	const { lebar, tinggi, kanan, kiri } = bidangGrafik(grafik);
	const { tik, tikPanjang } = grafik.sumbu;
	const garis = tik.map(
		({ letak }) => `M${kiri} ${letakY(grafik, letak).toFixed(1)}H${lebar - kanan}`,
	);
	const nama = tik.map(({ letak, label }) =>
		tikPanjang
			? teks(label, kiri, letakY(grafik, letak) - 13, ' class="lembut"')
			: teks(label, kiri - 8, letakY(grafik, letak) + 4, ' class="lembut" text-anchor="end"'),
	);
	const kaki = namaKategori(grafik).map((satu) =>
		teks(satu.nama, satu.x, tinggi - 8, ` class="lembut"${tengah}`),
	);
	return `<path class="kisi-sumbu" d="${garis.join('')}"/>${nama.join('')}${kaki.join('')}`;
}

function gambarGaris(grafik: Grafik): string {
	const deret = grafik.deret.map((satu) => ({
		peran: satu.peran,
		titik: titikDeret(grafik, satu),
	}));
	const tanda = deret.map(({ peran, titik }) => {
		const garis =
			peran === 'baseline' ? '' : `<path class="garis-${peran}" d="${jalurGaris(titik)}"/>`;
		const titikGambar = titik.map((satu) => {
			if (!satu) return '';
			return peran === 'baseline'
				? `<path class="tanda-baseline" d="M${satu.x} ${satu.y}m0-${satu.jari}l${satu.jari} ${satu.jari}-${satu.jari} ${satu.jari}-${satu.jari}-${satu.jari}z"/>`
				: `<circle class="tanda-${peran}" cx="${satu.x}" cy="${satu.y}" r="${satu.jari}"${satu.hampa ? ' style="fill:none"' : ''}/>`;
		});
		return garis + titikGambar.join('');
	});
	const label = deret
		.flatMap(({ titik }) => titik)
		.map((satu) =>
			satu?.tampil && satu.label ? teks(satu.label, satu.xLabel, satu.yLabel, tengah) : '',
		);
	return `${gambarSumbu(grafik)}<g class="tanda">${tanda.join('')}</g>${label.join('')}`;
}

function gambarBatang(grafik: Grafik): string {
	const baris = grafik.kategori.map((nama, i) => {
		const titik = grafik.deret[0]?.titik[i];
		const panjang = panjangBatang(grafik, titik?.letak ?? 0);
		const awal = panjangBatang(grafik, titik?.awal ?? 0);
		const y = i * tinggiBaris;
		const warna = grafik.warna?.[i];
		return {
			teks:
				teks(ringkasTeks(nama, 46), 0, y + 14, ' class="lembut"') +
				teks(titik?.label ?? '', Number((panjang + 8).toFixed(1)), y + 32),
			balok: `<rect class="balok"${awal > 0 ? ` x="${awal.toFixed(1)}"` : ''} y="${y + 20}" width="${Math.max(panjang - awal, 1).toFixed(1)}" height="14" rx="3"${warna ? ` style="fill:var(${warna})"` : ''}/>`,
		};
	});
	return `${baris.map((satu) => satu.teks).join('')}<g class="tanda">${baris.map((satu) => satu.balok).join('')}</g>`;
}

/** The markup inside a chart's `svg` element. */
export const isiSvg = (grafik: Grafik): string =>
	grafik.jenis === 'garis' ? gambarGaris(grafik) : gambarBatang(grafik);

/** A chart as SVG for a page that carries its heading and its finding beside it. */
export function svgHalaman(grafik: Grafik): string {
	const { lebar, tinggi } = bidangGrafik(grafik);
	return `<svg viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" role="img" aria-labelledby="${grafik.kode}-judul ${grafik.kode}-temuan">${isiSvg(grafik)}</svg>`;
}
