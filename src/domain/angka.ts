/** The mark that a document writes its decimals with. */
export type Desimal = 'koma' | 'titik';

/** Figures with dots and commas between them, without a sign. */
export const polaAngka = String.raw`\d+(?:[.,]\d+)*`;

const ribuan = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** True for figures such as `1,250` and `3.610`, whose single mark may stand for decimals or for thousands. */
export const isAngkaTaksa = (teks: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(teks);

/** The figures with their decimals after a dot and nothing between thousands; null when the marks make no number. */
function rapikan(teks: string, desimal: Desimal): string | null {
	const tanda = [...teks.matchAll(/[.,]/g)].map(([satu]) => satu);
	const akhir = tanda.at(-1);
	if (akhir === undefined) return /^(?:0|[1-9]\d*)$/.test(teks) ? teks : null;
	const campur = new Set(tanda).size > 1;
	// Of two kinds of marks the last is the decimal's, whatever the document's custom.
	if (campur || tanda.length === 1) {
		const [utuh = '', pecahan = ''] = teks.split(/[.,](?=\d+$)/);
		const berdesimal =
			campur ||
			!isAngkaTaksa(teks) ||
			(akhir === ',' && desimal === 'koma') ||
			(akhir === '.' && desimal === 'titik');
		if (berdesimal) {
			if (campur ? !ribuan.test(utuh) || utuh.includes(akhir) : !/^(?:0|[1-9]\d*)$/.test(utuh))
				return null;
			return `${utuh.replace(/[.,]/g, '')}.${pecahan}`;
		}
	}
	return ribuan.test(teks) ? teks.replace(/[.,]/g, '') : null;
}

/**
 * Reads figures such as `61,68`, `61.68`, `3.900` or `−2,5`. A mark that can only be the decimal's is read so in
 * every document; of `3.610` and `1,250` the document's own decimal mark decides. Null for all that is no number,
 * such as `1/4`, `007` and `12.34.56`.
 */
export function readAngka(teks: string, desimal: Desimal = 'koma'): number | null {
	const [, tanda, angka = ''] = /^([-−–]?)([\d.,]+)$/.exec(teks.trim()) ?? [];
	const rapi = new RegExp(`^${polaAngka}$`).test(angka) ? rapikan(angka, desimal) : null;
	if (rapi === null) return null;
	return tanda && Number(rapi) !== 0 ? -Number(rapi) : Number(rapi);
}

const satuan = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** Words that multiply what stands before them. */
export const kelipatan: Readonly<Record<string, number>> = {
	ribu: 1e3,
	rb: 1e3,
	juta: 1e6,
	jt: 1e6,
	miliar: 1e9,
	milyar: 1e9,
	triliun: 1e12,
};

/** A word that a numeral in words is made of, as a pattern. */
export const polaBilangan = `(?:${satuan.join('|')}|se(?=puluh|belas|ratus|ribu))(?:belas|puluh|ratus|ribu)?|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|koma`;

/** Reads a numeral in words, such as `dua belas` or `tiga koma lima`; null when any word is none. */
export function readBilangan(teks: string): number | null {
	const [utuh = '', pecahan, ...lain] = teks
		.trim()
		.toLowerCase()
		.split(/\s+koma\s+/);
	const bulat = readBulat(utuh);
	if (pecahan === undefined || bulat === null || lain.length > 0) return lain.length ? null : bulat;
	const angka = pecahan.split(/\s+/).map((kata) => satuan.indexOf(kata));
	return angka.includes(-1) ? null : Number(`${bulat}.${angka.join('')}`);
}

function readBulat(teks: string): number | null {
	const kata = teks
		.replace(/(?<=[a-z])(belas|puluh|ratus|ribu|juta)\b/g, ' $1')
		.replace(/\bse (?=puluh|belas|ratus|ribu)/g, 'satu ')
		.split(/\s+/);
	let [jumlah, ratusan, sisa] = [0, 0, 0];
	for (const satu of kata) {
		const angka = satuan.indexOf(satu);
		if (angka >= 0 && sisa === 0) sisa = angka;
		else if (satu === 'belas' && sisa > 0) [ratusan, sisa] = [ratusan + sisa + 10, 0];
		else if (satu === 'puluh' && sisa > 0) [ratusan, sisa] = [ratusan + sisa * 10, 0];
		else if (satu === 'ratus' && sisa > 0) [ratusan, sisa] = [ratusan + sisa * 100, 0];
		else if (satu in kelipatan && ratusan + sisa > 0)
			[jumlah, ratusan, sisa] = [jumlah + (ratusan + sisa) * (kelipatan[satu] ?? 1), 0, 0];
		else return null;
	}
	return jumlah + ratusan + sisa;
}
