import { tulisHalamanLepas } from '../domain/halaman-lepas.ts';
import { amankan } from '../domain/markah.ts';
import { asalGrafik, judulGrafik, keteranganGrafik } from './keterangan.ts';
import type { Grafik } from './spesifikasi.ts';
import { svgHalaman } from './svg.ts';
import type { AsalGambar } from './svg-mandiri.ts';
import { tabelHtml } from './tabel.ts';
import { rapatkan, tokenDipakai } from './warna.ts';

/** A line of the finding at 300 px: so many characters, so many pixels high. */
const barisTemuan = { huruf: 34, tinggi: 19 };

/** Height of the frame that the code to embed asks for; enough for a chart at 300 px, however long its finding. */
export const tinggiTanam = ({ temuan }: Pick<Grafik, 'temuan'>): number =>
	580 + Math.max(0, Math.ceil(temuan.length / barisTemuan.huruf) - 3) * barisTemuan.tinggi;

const gayaHalaman = `
body { margin: 0; padding: 0.75rem; background: var(--permukaan); color: var(--tinta); font: 0.85rem/1.35 var(--huruf); overflow-wrap: break-word }
h1 { font-size: 1rem; line-height: 1.25; margin: 0 0 0.25rem }
p, figure { margin: 0.25rem 0 }
svg { display: block; inline-size: 100%; block-size: auto; max-inline-size: 26rem }
figcaption { font-weight: 600 }
small, footer { font-size: 0.75rem; color: var(--tinta-lembut) }
a, summary { color: var(--nila) }
summary { cursor: pointer; padding-block: 0.25rem }
:focus-visible { outline: 3px solid var(--jalawe); outline-offset: 2px }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums }
caption { text-align: start; font-weight: 600 }
th, td { text-align: start; padding: 0.2rem 0.4rem; border-block-end: 1px solid var(--garis) }
th.angka, td.angka { text-align: end }
.kosong { color: var(--tinta-lembut) }
@media print { details::details-content { content-visibility: visible; block-size: auto } }`;

/**
 * A whole page for a frame on another site: the chart where there is one to draw, its finding, the values as a
 * table, the document's status, the source, and the way home. It needs no script, no font and no other file.
 */
export function tulisHalamanTanam(
	grafik: Grafik,
	digambar: boolean,
	{ dokumen, status, url, path }: AsalGambar,
	judulTab: string,
	{ css, token }: { css: string; token: string },
): string {
	const aturan = rapatkan(css + gayaHalaman);
	const gaya = `:root{color-scheme:light dark;--huruf:system-ui,sans-serif;${tokenDipakai(aturan, token)}}${aturan}`;
	const [sumbu = '', ...lain] = keteranganGrafik(grafik);
	const tabel = grafik.deret.length > 0 ? tabelHtml(grafik, (satu) => satu) : '';
	return tulisHalamanLepas({
		judul: judulTab,
		ringkas: grafik.temuan,
		url,
		kepala: `<link rel="icon" href="data:,">
<style>${gaya}</style>`,
		isi: `<figure class="grafik" aria-labelledby="${grafik.kode}-judul">
<h1 id="${grafik.kode}-judul">${amankan(judulGrafik(grafik))}</h1>
${digambar ? svgHalaman(grafik) : ''}
<figcaption id="${grafik.kode}-temuan">${amankan(grafik.temuan)}</figcaption>
</figure>
${digambar ? `<p><small>${amankan(sumbu)}</small></p>` : tabel}
<details>
<summary>${digambar ? 'Tabel dan keterangan' : 'Keterangan'}</summary>
${digambar ? tabel : ''}
${[lain.join(' '), ...(grafik.catatan ?? [])].map((satu) => `<p>${amankan(satu)}</p>`).join('\n')}
</details>`,
		kaki: `<p>${amankan(status)}. ${amankan(asalGrafik(grafik, `${dokumen}, `))}</p>
<p>Bukan situs resmi pemerintah. <a href="${amankan(path)}" target="_blank" rel="noopener">Buka di Peta Jalan (tab baru)</a></p>`,
	});
}
