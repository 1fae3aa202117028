/** A printed target, taken apart as far as its words allow. */
export interface Target {
	/** As printed, without the outermost brackets; null when the source gives no target. */
	teks: string | null;
	/** The amount; null when there is none or its place was left as dots. */
	nilai: number | null;
	/** What is counted, such as `kegiatan` or `%`; null when not said. */
	satuan: string | null;
	/** The period the amount repeats in, such as `tahun`; null when not said. */
	per: string | null;
	/** `minimal` or `maksimal` when the amount is a bound. */
	batas: string | null;
	/** What comes on top, after a plus sign. */
	tambahan: string | null;
	/** `terukur` has an amount, `belum_diisi` has a target without one, `tidak_ada` has no target. */
	keadaan: 'terukur' | 'belum_diisi' | 'tidak_ada';
}

const kataBilangan =
	'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|koma|persen';
const awalan = new RegExp(
	String.raw`^(?:(minimal|maksimal|paling sedikit|paling banyak)\s+)?(\d+(?:[.,]\d+)*)\s*(%)?\s*(?:\(\s*((?:(?:${kataBilangan})\s*)+)\)?)?\s*`,
	'i',
);
const periode =
	/\s*(?:\bdalam\s*(?:1\s*\(satu\)\s*)?\/?|\/|\bper\b)\s*(tahun|semester|triwulan|tribulan|bulan|minggu|hari)\b/i;

/** Reads an Indonesian number: comma for decimals, dot for thousands. Null when it is not one. */
export function bacaAngka(teks: string): number | null {
	const rapi = teks.trim();
	if (!/^-?\d+(\.\d{3})*(,\d+)?$|^-?\d+,\d+$/.test(rapi)) return null;
	return Number(rapi.replaceAll('.', '').replace(',', '.'));
}

/** A unit without the punctuation that an unbalanced bracket leaves behind; null when nothing remains. */
function rapikanSatuan(teks: string): string | null {
	let rapi = teks.replace(/^[\s/]+|[\s/]+$/g, '');
	const buka = rapi.split('(').length - 1;
	const tutup = rapi.split(')').length - 1;
	if (tutup > buka) rapi = rapi.replace(/\)(?=[^)]*$)/, '');
	return rapi.replace(/\s+/g, ' ').trim() || null;
}

/** Splits a target such as `2 (dua) kegiatan/tahun` into amount, unit and period; `nilai` is null when the source gives no number. */
export function parseTarget(teks: string | null): Target {
	const kosong = { nilai: null, satuan: null, per: null, batas: null, tambahan: null };
	if (teks === null) return { teks, ...kosong, keadaan: 'tidak_ada' };
	const cocok = awalan.exec(teks);
	const nilai = cocok ? bacaAngka(cocok[2] ?? '') : null;
	const sisa = cocok ? teks.slice(cocok[0].length) : teks.replace(/^[\s.…()]+/, '');
	const [utama = '', ...plus] = sisa.split(/\s*\+\s*/);
	const kala = periode.exec(utama);
	const satuan = rapikanSatuan(
		kala ? utama.slice(0, kala.index) + utama.slice(kala.index + kala[0].length) : utama,
	);
	return {
		teks,
		nilai,
		satuan: cocok?.[3] ? (satuan ? `% ${satuan}` : '%') : satuan,
		per: kala?.[1]?.toLowerCase() ?? null,
		batas: cocok?.[1]?.toLowerCase() ?? null,
		tambahan: plus.length > 0 ? plus.join(' + ') : null,
		keadaan: nilai === null ? 'belum_diisi' : 'terukur',
	};
}
