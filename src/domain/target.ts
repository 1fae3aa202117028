import {
	type Desimal,
	isAngkaTaksa,
	kelipatan,
	polaAngka,
	polaBilangan,
	readAngka,
	readBilangan,
} from './angka.ts';
import { readTingkat } from './tingkat.ts';

/** What a printed target is. What cannot be read is `uraian`: it stays as printed and is never called absent. */
export const jenisTarget = [
	'angka',
	'rentang',
	'tingkat',
	'angka_dan_tingkat',
	'tahun',
	'uang',
	'centang',
	'tidak_berlaku',
	'uraian',
	'belum_diisi',
	'strip',
	'kosong',
] as const;
export type JenisTarget = (typeof jenisTarget)[number];

/** On which side of the number the target lies, where it is a bound. */
export type BatasTarget = 'lebih_dari' | 'paling_sedikit' | 'kurang_dari' | 'paling_banyak';

/** What a reader can do with a target, for counts, filters and labels. */
export type KeadaanTarget = 'terukur' | 'uang' | 'uraian' | 'belum_diisi' | 'strip' | 'tidak_ada';

/** A printed target, taken apart as far as its words allow. */
export interface Target {
	/** As printed, without the outermost brackets; null when the cell is blank. */
	teks: string | null;
	jenis: JenisTarget;
	keadaan: KeadaanTarget;
	/** The amount, or where a range begins; null when there is none. */
	nilai: number | null;
	/** Where a range ends. */
	nilaiAtas: number | null;
	batas: BatasTarget | null;
	/** What is counted, such as `kegiatan` or `%`; null when not said. */
	satuan: string | null;
	/** The period the amount repeats in, such as `tahun`; null when not said. */
	per: string | null;
	/** The grade, level or opinion, as printed. */
	tingkat: string | null;
}

/** What the document says of its cells: its decimal mark, and the order of its grades or that it counts. */
export interface CaraBaca {
	desimal?: Desimal | undefined;
	/** The declared grades, lowest first; empty where the scale is one of numbers. */
	urutan?: readonly string[] | undefined;
	/** True for a scale of numbers, on which four figures are an amount and not a year. */
	berangka?: boolean | undefined;
}

type Bacaan = Partial<Omit<Target, 'teks' | 'keadaan'>> & { jenis: JenisTarget };

const keadaanJenis: Record<JenisTarget, KeadaanTarget> = {
	angka: 'terukur',
	rentang: 'terukur',
	angka_dan_tingkat: 'terukur',
	uang: 'uang',
	tingkat: 'uraian',
	tahun: 'uraian',
	centang: 'uraian',
	tidak_berlaku: 'uraian',
	uraian: 'uraian',
	belum_diisi: 'belum_diisi',
	strip: 'strip',
	kosong: 'tidak_ada',
};

const uraian: Bacaan = { jenis: 'uraian' };

/** Words and signs before a number that make it a bound; the longer wordings first. */
const batasAwal: readonly [RegExp, BatasTarget][] = [
	[/^(?:≥|⩾|≧|>\s?=|=\s?>)\s*/, 'paling_sedikit'],
	[/^(?:≤|⩽|≦|<\s?=|=\s?<)\s*/, 'paling_banyak'],
	[/^>\s*/, 'lebih_dari'],
	[/^<\s*/, 'kurang_dari'],
	[
		/^(?:minimal|minimum|min\.?|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya|sedikitnya|setidaknya|setidak-tidaknya|tidak kurang dari)\s+/i,
		'paling_sedikit',
	],
	[
		/^(?:maksimal|maksimum|maks\.?|max\.?|paling (?:banyak|lama|lambat|tinggi)|sebanyak-banyaknya|tidak lebih dari)\s+/i,
		'paling_banyak',
	],
	[/^(?:lebih (?:besar )?dari|di ?atas)\s+/i, 'lebih_dari'],
	[/^(?:kurang dari|lebih kecil dari|di ?bawah)\s+/i, 'kurang_dari'],
];
const batasAkhir: readonly [RegExp, BatasTarget][] = [
	[/\s*(?:ke ?atas|atau lebih)$/i, 'paling_sedikit'],
	[/\s*(?:ke ?bawah|atau kurang)$/i, 'paling_banyak'],
];

/** Splits a bound from what it bounds. */
function pisahBatas(teks: string): [batas: BatasTarget | null, sisa: string] {
	for (const [pola, batas] of batasAwal)
		if (pola.test(teks)) return [batas, teks.replace(pola, '')];
	return [null, teks];
}

const singkatanPeriode: Record<string, string> = {
	th: 'tahun',
	thn: 'tahun',
	bln: 'bulan',
	smt: 'semester',
	tw: 'triwulan',
};
const kataPeriode =
	'tahun|semester|triwulan|tribulan|caturwulan|kuartal|bulan|pekan|minggu|hari|jam|thn|th|bln|smt|tw';
const polaPer = new RegExp(
	String.raw`\s*(?:\b(?:dalam|per|tiap|setiap)\b\s*(?:(?:1\s*)?(?:\(satu\)|satu)?|1)\s*/?\s*-?|/\s*(?:1\s)?|\bper-?)\s*(${kataPeriode})\b\.?|\s*(?:\bdalam\s+)?\bse(tahun|semester|bulan|minggu|hari)\b`,
	'i',
);

/** A unit without the punctuation that an unbalanced bracket leaves behind; null when nothing remains. */
function rapikanSatuan(teks: string): string | null {
	let rapi = teks.replace(/^[\s/]+|[\s/]+$/g, '');
	const buka = rapi.split('(').length - 1;
	const tutup = rapi.split(')').length - 1;
	if (tutup > buka) rapi = rapi.replace(/\)(?=[^)]*$)/, '');
	return rapi.replace(/\s+/g, ' ').trim() || null;
}

/** The unit and the period in the words after a number; a unit that `%` begins keeps it. */
function pisahSatuan(teks: string, persen = ''): Pick<Target, 'satuan' | 'per'> {
	// What comes on top, after a plus sign, is no part of the unit.
	const [utama = ''] = teks.split(/\s*\+\s*/);
	const kala = polaPer.exec(utama);
	const satuan = rapikanSatuan(
		kala ? utama.slice(0, kala.index) + utama.slice(kala.index + kala[0].length) : utama,
	);
	const per = (kala?.[1] ?? kala?.[2])?.toLowerCase() ?? null;
	return {
		satuan: persen ? (satuan ? `${persen} ${satuan}` : persen) : satuan,
		per: per && (singkatanPeriode[per] ?? per),
	};
}

/** Figures that name something and count nothing: a year, a number after its word, or one joined to letters. */
const angkaNama =
	/(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)\d\d)?|\b(?:nomor|no\.?|tahun|tahap|tipe|eselon|kelas|kelompok|bab|pasal|seri|iso|versi|skala|level|triwulan|semester|ke)[\s-]*\d+(?:[.,-]\d+)*|\b[A-Za-z]+-?\d+[A-Za-z]*)\b/gi;
/** A further condition on what is counted: `1 unit pelayanan minimal 1 (satu) inovasi`. */
const syaratSatuan = new RegExp(
	String.raw`\b(?:minimal|maksimal|paling sedikit|paling banyak)\s+${polaAngka}`,
	'gi',
);
/** After such words a number is a rank, a share, a date or an hour. */
const bukanSatuan =
	/^(?:\p{L}\b|besar|terbaik|teratas|dari|di|dan|atau|kali lipat|s\.?\/?d|rb|jt|wib|wita|wit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|triwulan|tw|semester)\b/iu;
const bilangan = new RegExp(String.raw`^(?:${polaBilangan})\b`, 'i');

/** True when the words after a number are a unit, with no second amount among them. */
function isSatuan(sisa: string): boolean {
	const rapi = sisa.trim();
	if (rapi === '') return true;
	if (bukanSatuan.test(rapi) || bilangan.test(rapi) || /\bsekali$/i.test(rapi)) return false;
	if (rapi.endsWith('+')) return false;
	if (!/^[\p{L}(]/u.test(rapi) && !/^[%‰]/.test(rapi)) {
		const kala = polaPer.exec(rapi);
		if (kala?.index !== 0 && !rapi.startsWith('+')) return false;
	}
	const bersih = rapi.replace(polaPer, '').replace(syaratSatuan, '').replace(angkaNama, '');
	return !/[\d½¼¾±~]/.test(bersih);
}

const polaKata = String.raw`\(\s*((?:(?:${polaBilangan})\s*)+)(persen)?\s*\)?`;
const awalAngka = new RegExp(
	String.raw`^([-−–]?${polaAngka})(?![.,\d])\s*(?:(${Object.keys(kelipatan).join('|')})\b)?\s*([%‰])?\s*(?:${polaKata})?\s*([%‰])?`,
	'i',
);
const awalKata = new RegExp(String.raw`^((?:(?:${polaBilangan})\b\s*)+)`, 'i');
/** Numerals in words also begin names, such as `satu data`; they count only before words that are counted. */
const satuanTerhitung =
	/^(?:%|persen|dokumen|laporan|kegiatan|kali|orang|unit|paket|aplikasi|sistem|peraturan|perda|perbup|perwali|keputusan|sop|opd|skpd|perangkat daerah|inovasi|layanan|rapat|bulan|hari|minggu|tahun|jam|sertifikat|rekomendasi|produk|pegawai|asn|desa|kelurahan|kecamatan|kelompok|tim|buah|lembar|berkas|berita acara|surat|modul|peserta|lokasi|objek|titik|jenis|nilai|poin)\b/i;

/** The number that a text begins with, and what follows it; null when it begins with none. */
function readAwal(
	teks: string,
	desimal: Desimal,
): { nilai: number; persen: string; sisa: string } | null {
	const cocok = awalAngka.exec(teks);
	if (!cocok) {
		const kata = awalKata.exec(teks)?.[1];
		const nilai = kata ? readBilangan(kata) : null;
		const sisa = teks.slice(kata?.length ?? 0).trim();
		return nilai === null || !(sisa === '' || satuanTerhitung.test(sisa))
			? null
			: { nilai, persen: '', sisa };
	}
	const [utuh, angka = '', kali, persen, dalamKata, persenKata, persenAkhir] = cocok;
	const sisa = teks.slice(utuh.length);
	// `5R`, `3x` and `2nd` are no amounts; `12dokumen` is one.
	if (/^\p{L}/u.test(sisa) && /[\d]$/.test(utuh) && !/^\p{Ll}{3}/u.test(sisa)) return null;
	// Some write single figures as `01`.
	const bulat = /^0\d$/.test(angka) && sisa + (dalamKata ?? '') !== '' ? angka.slice(1) : angka;
	const nilai = readAngka(bulat, desimal);
	if (nilai === null) return null;
	const diKata = dalamKata ? readBilangan(dalamKata) : null;
	// Thousands of percent are more likely decimals: nobody can tell.
	if ((persen ?? persenAkhir) && isAngkaTaksa(bulat) && nilai >= 1000) return null;
	// A number and its words that say different things are not settled here.
	if (diKata !== null && diKata !== nilai) return null;
	return {
		nilai: nilai * (kali ? (kelipatan[kali.toLowerCase()] ?? 1) : 1),
		persen: persen ?? persenAkhir ?? (persenKata ? '%' : ''),
		sisa: sisa.trimStart(),
	};
}

function readAngkaTarget(teks: string, cara: CaraBaca): Bacaan | null {
	const [batas, isi] = pisahBatas(teks);
	const awal = readAwal(isi, cara.desimal ?? 'koma');
	if (!awal) return null;
	let { sisa } = awal;
	let batasSisa: BatasTarget | null = null;
	for (const [pola, satu] of batas === null ? batasAkhir : [])
		if (pola.test(sisa)) [batasSisa, sisa] = [satu, sisa.replace(pola, '')];
	if (!isSatuan(sisa)) return null;
	// A minus is one only before a bare number: a bullet stands before the words of a list.
	if (awal.nilai < 0 && !/^(?:|persen|poin)$/i.test(sisa.trim())) return null;
	// Four figures such as a year's are an amount only of what is counted.
	const bertahun = /^(?:19|20)\d\d\b/.test(isi) && !(cara.berangka && sisa === '');
	if (bertahun && !satuanTerhitung.test(sisa)) return null;
	return {
		jenis: 'angka',
		nilai: awal.nilai,
		batas: batas ?? batasSisa,
		...pisahSatuan(sisa, awal.persen),
	};
}

const hubung = String.raw`\s*(?:[-–—−]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*`;
const polaRentang = new RegExp(
	String.raw`^(?:antara\s+)?(${polaAngka})\s*(%)?\s*(?:${polaKata})?\s*(\p{L}+)?${hubung}(?=\d)`,
	'iu',
);
const polaAntara = new RegExp(String.raw`^antara\s+(${polaAngka})\s*(%)?\s*dan\s+(?=\d)`, 'i');

function readRentang(teks: string, cara: CaraBaca): Bacaan | null {
	const desimal = cara.desimal ?? 'koma';
	const cocok = polaAntara.exec(teks) ?? polaRentang.exec(teks);
	if (!cocok) return null;
	const nilai = readAngka(cocok[1] ?? '', desimal);
	const atas = readAwal(teks.slice(cocok[0].length), desimal);
	if (nilai === null || !atas || nilai >= atas.nilai || !isSatuan(atas.sisa)) return null;
	const kata = cocok[5];
	if (kata && !atas.sisa.toLowerCase().startsWith(kata.toLowerCase())) return null;
	// Of one side in percent and the other not, nobody knows what was meant by the other.
	if (cocok[2] && !atas.persen) return null;
	return {
		jenis: 'rentang',
		nilai,
		nilaiAtas: atas.nilai,
		...pisahSatuan(atas.sisa, atas.persen),
	};
}

const angkaPolos = String.raw`(?:[<>≤≥]=?\s*)?${polaAngka}`;
const polaPasangan: readonly [RegExp, angka: 1 | 2][] = [
	[new RegExp(String.raw`^(${angkaPolos})\s*(?:[/|]|\s[-–—]\s|[-–—])\s*(\D.*)$`), 1],
	[new RegExp(String.raw`^(${angkaPolos})\s*\(\s*(\D[^)]*?)\s*\)$`), 1],
	[new RegExp(String.raw`^(.*?\S)\s*\(\s*(${angkaPolos})\s*\)$`), 2],
	[new RegExp(String.raw`^(.*?\S)\s*(?:[/|]|\s[-–—]\s|[-–—])\s*(${angkaPolos})$`), 2],
];

/** A number beside its grade, in either order: `57/CC`, `B (65)`. */
function readPasangan(teks: string, { desimal = 'koma', urutan }: CaraBaca): Bacaan | null {
	const [batas, isi] = pisahBatas(teks);
	for (const [pola, letak] of polaPasangan) {
		const cocok = pola.exec(isi);
		if (!cocok) continue;
		const [batasDalam, angka] = pisahBatas(cocok[letak] ?? '');
		const nilai = readAngka(angka, desimal);
		const kata = cocok[letak === 1 ? 2 : 1] ?? '';
		// Of `Level 3-4` neither is the other's amount.
		const tingkat =
			letak === 2 && /\d$/.test(kata) && !isi.endsWith(')')
				? null
				: readTingkat(kata, urutan, true);
		if (nilai !== null && tingkat !== null && !(batas && batasDalam))
			return { jenis: 'angka_dan_tingkat', nilai, batas: batas ?? batasDalam, tingkat };
	}
	return null;
}

function readTingkatTarget(teks: string, { desimal, urutan, berangka }: CaraBaca): Bacaan | null {
	const utuh = readTingkat(teks, urutan);
	const [batas, isi] = utuh === null ? pisahBatas(teks) : [null, teks];
	const tingkat = utuh ?? readTingkat(isi, urutan);
	if (tingkat === null || berangka) return null;
	return { jenis: 'tingkat', tingkat, batas, nilai: readAngka(tingkat, desimal) };
}

const polaUang = new RegExp(
	String.raw`^(?:(?:Rp|IDR)\.?\s*(${polaAngka})|(${polaAngka})(?=[^\d]*\brupiah\b))\s*(?:,\s?-+|\.\s?-+|,\s?[–—])?\s*(${Object.keys(kelipatan).join('|')})?\s*(?:rupiah)?\s*(?:\((?:(?:${polaBilangan}|rupiah)\s*)+\))?(.*)$`,
	'i',
);

function readUang(teks: string, { desimal = 'koma' }: CaraBaca): Bacaan | null {
	const [batas, isi] = pisahBatas(teks);
	if (/^(?:Rp|IDR)\.?\s*[.…_]{2,}|^(?:Rp|IDR)\.?\s*…/i.test(isi))
		return { jenis: 'belum_diisi', satuan: 'rupiah' };
	const cocok = polaUang.exec(isi);
	if (!cocok) return null;
	const [, dengan, tanpa, kali, sisa = ''] = cocok;
	const angka = dengan ?? tanpa ?? '';
	// Rupiah have no thousandths: three figures after a mark are thousands, unless words multiply them.
	const nilai =
		!kali && isAngkaTaksa(angka) ? Number(angka.replace(/[.,]/, '')) : readAngka(angka, desimal);
	const { satuan, per } = pisahSatuan(sisa);
	if (nilai === null || satuan !== null) return null;
	const jumlah = nilai * (kali ? (kelipatan[kali.toLowerCase()] ?? 1) : 1);
	return { jenis: 'uang', nilai: Math.round(jumlah * 100) / 100, batas, satuan: 'rupiah', per };
}

/** Dots where a number should stand, and the unit that is printed after them. */
function readTitik(teks: string): Bacaan | null {
	const cocok = /^[\s(]*(?:\.{2,}|…|_{2,})[\s.…_)]*(%)?/.exec(teks);
	if (!cocok) return null;
	const sisa = teks.slice(cocok[0].length);
	if (/\d|…|\.{2,}|_{2,}/.test(sisa) || /^(?:dan|dari|dst|dll|atau)\b/i.test(sisa)) return uraian;
	return { jenis: 'belum_diisi', ...pisahSatuan(sisa, cocok[1]) };
}

const satuTahun = String.raw`(?:19|20)\d\d`;
const polaTahun = new RegExp(
	String.raw`^(?:(?:tahun|thn\.?|th\.?|TA\.?)\s*)?${satuTahun}(?:\s*(?:[-–—−/,;]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga|dan)\s*${satuTahun})*$`,
	'i',
);

/** Takes the outermost brackets off, unless they hold a bare number, whose sense they could change. */
const tanpaKurung = (teks: string): string => {
	const isi = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(teks)?.[1]?.trim();
	return isi && !/^[\d.,]+$/.test(isi) ? isi : teks;
};

/** True for a cell that holds a printed dash and nothing else. */
export const isStrip = (teks: string): boolean => /^[-–—−]+$/.test(teks.trim());

function baca(teks: string, cara: CaraBaca): Bacaan {
	if (teks === '') return { jenis: 'kosong' };
	if (isStrip(teks)) return { jenis: 'strip' };
	if (cara.urutan?.includes(teks)) {
		const nilai = readAngka(teks, cara.desimal);
		return { jenis: 'tingkat', tingkat: teks, nilai };
	}
	if (/^[√✓✔☑vV]$/.test(teks)) return { jenis: 'centang' };
	if (/^(?:n\/a\.?|n\.?a\.?|tidak berlaku)$/i.test(teks)) return { jenis: 'tidak_berlaku' };
	if (polaTahun.test(teks) && !(cara.berangka && /^\d{4}$/.test(teks))) return { jenis: 'tahun' };
	return (
		readTitik(teks) ??
		readUang(teks, cara) ??
		readPasangan(teks, cara) ??
		readTingkatTarget(teks, cara) ??
		readRentang(teks, cara) ??
		readAngkaTarget(teks, cara) ?? { ...uraian, ...satuanSaja(teks) }
	);
}

/** Of words without any number such as `rekomendasi/tahun`, whose number was lost, the unit and the period. */
const satuanSaja = (teks: string): Partial<Bacaan> =>
	/^[\p{L} ]+\/[\p{L} ]+\)?$/u.test(teks) && polaPer.test(teks) ? pisahSatuan(teks) : {};

/** What was read before: a document prints the same few targets on hundreds of pages. */
const known = new Map<string, Bacaan>();

function bacaSekali(teks: string, cara: CaraBaca): Bacaan {
	const key = JSON.stringify([teks, cara.desimal, cara.berangka, cara.urutan]);
	let bacaan = known.get(key);
	if (!bacaan) known.set(key, (bacaan = baca(tanpaKurung(teks), cara)));
	return bacaan;
}

/**
 * Reads a printed target such as `2 (dua) kegiatan/tahun`, `≥ 85`, `57/CC` or `WTP`. A number is only read where the
 * whole cell allows no other reading; everything else stays `uraian`.
 */
export function parseTarget(teks: string | null, cara: CaraBaca = {}): Target {
	const rapi = (teks ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
	const bacaan = bacaSekali(rapi, cara);
	return {
		nilai: null,
		nilaiAtas: null,
		batas: null,
		satuan: null,
		per: null,
		tingkat: null,
		...bacaan,
		teks,
		keadaan: keadaanJenis[bacaan.jenis],
	};
}
