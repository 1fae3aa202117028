import { tulisAngka, tulisDaftar } from '../domain/format.ts';
import { type NilaiRinci, nilaiBerlaku, tulisDokumen } from '../domain/nilai.ts';
import { pertentanganNilai } from '../domain/pertentangan.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import type { TabelAparatur } from '../schemas/tabel.ts';
import {
	type Alasan,
	alasanNilai,
	kategoriIndikator,
	kategoriNilai,
	labelNilai,
} from './isi-nilai.ts';
import { tikSumbu } from './sumbu.ts';
import { temuanIndikator } from './temuan.ts';

/** One value of a series; `letak` is null where the source gives none, and then nothing is drawn. */
export interface Titik {
	/** Place on the value axis. */
	letak: number | null;
	/** Where a bar begins, when not at 0. */
	awal?: number;
	/** The words at the mark, as printed. */
	label: string;
	/** Why there is no place; absent where there is one. */
	alasan?: Alasan;
	/** True for a bound, whose mark stands at its number. */
	batas?: boolean;
	/** Both wordings where a period has two. */
	ganda?: string[];
	/** The codes of the notes that tell how the source contradicts this value. */
	bertentangan?: string[];
	/** The document that changed or withdrew this target, with its date. */
	perubahan?: string;
	/** Where it is published, when not where the chart's other values stand. */
	sumber?: string;
}

/** Values of one role over all categories. */
export interface Deret {
	peran: 'baseline' | 'target' | 'realisasi' | 'jumlah';
	nama: string;
	titik: Titik[];
	/** True for a realisation whose source names no year: it stands in a column of its own, and no line leads to it. */
	tanpaTahun?: true;
}

/** A tick of the value axis. */
export interface Tik {
	letak: number;
	label: string;
}

/** What a chart shows, said once; the picture, the canvas and the table are all made from it. */
export interface Grafik {
	/** Unique on its page. */
	kode: string;
	judul: string;
	/** Unit of the values, for the title; null when the source gives none. */
	satuan: string | null;
	jenis: 'garis' | 'batang';
	/** Names along the category axis. */
	kategori: string[];
	/** Where each category leads, if anywhere. */
	tautan?: (string | undefined)[];
	/** A colour variable for each category, if they differ. */
	warna?: string[];
	deret: Deret[];
	sumbu: {
		min: number;
		maks: number;
		tik: Tik[];
		/** Where the axis begins, or what its steps are, in a sentence. */
		keterangan: string;
		/** True when the steps have names too long to stand beside the axis or at the marks. */
		tikPanjang: boolean;
		/** True when places on the axis are positions in an order and not amounts. */
		berurutan?: boolean;
	};
	/** The finding in one sentence. */
	temuan: string;
	/** Which way is wanted; absent where the source does not say or it has no sense. */
	arah?: Indikator['arah'];
	/** True when the site counted the values; false when they are printed in the source. */
	dihitung?: boolean;
	/** Notes on the source of these values, in sentences. */
	catatan?: string[];
	sumber: string;
}

const namaPeran = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' } as const;

/** What a chart shows of the values of one role in one column; two wordings are both kept and neither drawn. */
function titikNilai(
	milik: readonly NilaiRinci[],
	indikator: Indikator,
	catatan: readonly Catatan[],
): Titik {
	const [satu] = milik;
	if (!satu) return { letak: null, label: '', alasan: 'tiada' };
	const tulisan = [...new Set(milik.map((isi) => labelNilai(isi) || 'kosong'))];
	const alasan = alasanNilai(satu, indikator.skala);
	const bertentangan = milik.flatMap((isi) =>
		pertentanganNilai(isi, indikator, catatan).map(({ kode }) => kode),
	);
	return {
		letak: satu.letak,
		label: satu.ganda ? tulisDaftar(tulisan) : labelNilai(satu),
		...(alasan && { alasan }),
		...(satu.ganda && { ganda: tulisan }),
		...(satu.letak !== null && satu.bacaan.batas !== null && { batas: true }),
		...(bertentangan.length > 0 && { bertentangan: [...new Set(bertentangan)] }),
		...(satu.perubahan && { perubahan: tulisDokumen(satu.perubahan) }),
		...(satu.sumber !== indikator.sumber && { sumber: satu.sumber }),
	};
}

/** Categories of a chart: the printed columns, and the years between them that the document passes over. */
function kategoriGrafik(nilai: readonly NilaiRinci[]): string[] {
	const tahun = nilai.flatMap((satu) =>
		satu.peran === 'baseline' || satu.tahun === null ? [] : satu.tahun,
	);
	const awal = Math.min(...tahun);
	const antara = Array.from({ length: Math.max(Math.max(...tahun) - awal, 0) }, (_, i) => ({
		peran: 'target' as const,
		tahun: awal + i,
	}));
	return kategoriIndikator([...nilai, ...antara]);
}

/** The chart of an indicator's baseline, targets in force and realisation; of the notes those that it refers to. */
export function grafikIndikator(indikator: Indikator, catatan: readonly Catatan[] = []): Grafik {
	const nilai = nilaiBerlaku(indikator);
	const kategori = kategoriGrafik(nilai);
	const titikDi = (isi: readonly NilaiRinci[]): Titik[] =>
		kategori.map((nama) =>
			titikNilai(
				isi.filter((calon) => kategoriNilai(calon) === nama),
				indikator,
				catatan,
			),
		);
	const deret = (['baseline', 'target', 'realisasi'] as const).flatMap((peran) => {
		const milik = nilai.filter((satu) => satu.peran === peran);
		const tanpaTahun = milik.filter((satu) => peran === 'realisasi' && satu.tahun === null);
		const bertahun = milik.filter((satu) => !tanpaTahun.includes(satu));
		const nama = namaPeran[peran];
		const deretBaru = (isi: readonly NilaiRinci[], lain: Partial<Deret> = {}): Deret[] =>
			isi.length === 0 ? [] : [{ peran, nama, titik: titikDi(isi), ...lain }];
		return [
			...deretBaru(bertahun),
			...deretBaru(tanpaTahun, {
				tanpaTahun: true,
				...(bertahun.length > 0 && { nama: `${nama} tanpa tahun` }),
			}),
		];
	});
	const letak = nilai.flatMap((satu) => satu.letak ?? []);
	return {
		kode: `grafik-${indikator.kode}`,
		judul: indikator.singkat ?? indikator.nama,
		satuan: indikator.satuan === '-' ? null : indikator.satuan,
		jenis: 'garis',
		kategori,
		deret,
		sumbu: tikSumbu(letak, indikator.skala),
		temuan: temuanIndikator(indikator, catatan),
		arah: indikator.arah,
		catatan: catatan
			.filter((satu) => indikator.catatan.includes(satu.kode))
			.map((satu) => satu.penjelasan),
		sumber: indikator.sumber,
	};
}

/** A count of something by name. */
export interface Hitung {
	nama: string;
	jumlah: number;
	tautan?: string;
	warna?: string;
}

/** A chart of counts as bars, in the order given. */
export function grafikHitungan(isi: {
	kode: string;
	judul: string;
	satuan: string;
	hitung: readonly Hitung[];
	temuan: string;
	sumber: string;
	/** False for counts that the source itself prints. */
	dihitung?: boolean;
}): Grafik {
	const maks = Math.max(1, ...isi.hitung.map((satu) => satu.jumlah));
	const warna = isi.hitung.flatMap((satu) => satu.warna ?? []);
	return {
		kode: isi.kode,
		judul: isi.judul,
		satuan: isi.satuan,
		jenis: 'batang',
		kategori: isi.hitung.map((satu) => satu.nama),
		tautan: isi.hitung.map((satu) => satu.tautan),
		...(warna.length === isi.hitung.length ? { warna } : {}),
		deret: [
			{
				peran: 'jumlah',
				nama: `Jumlah ${isi.satuan}`,
				titik: isi.hitung.map((satu) => ({ letak: satu.jumlah, label: tulisAngka(satu.jumlah) })),
			},
		],
		sumbu: { min: 0, maks, tik: [], keterangan: 'Batang dimulai dari 0.', tikPanjang: false },
		temuan: isi.temuan,
		dihitung: isi.dihitung ?? true,
		sumber: isi.sumber,
	};
}

/** The chart of a count table with a single column; rows that are sums, dashes or blanks are not drawn. */
export function grafikAparatur(tabel: TabelAparatur): Grafik {
	const hitung = tabel.baris.flatMap((baris) => {
		const [jumlah] = baris.nilai;
		return baris.jumlah || typeof jumlah !== 'number' ? [] : [{ nama: baris.nama, jumlah }];
	});
	const terbanyak = hitung.reduce((a, b) => (b.jumlah > a.jumlah ? b : a), { nama: '', jumlah: 0 });
	return grafikHitungan({
		kode: `grafik-${tabel.kode}`,
		judul: tabel.judul,
		satuan: tabel.satuan,
		hitung,
		temuan: `Terbanyak: ${terbanyak.nama}, ${tulisAngka(terbanyak.jumlah)} ${tabel.satuan}${tabel.total === null ? '' : ` dari ${tulisAngka(tabel.total)}`}.`,
		sumber: tabel.sumber,
		dihitung: false,
	});
}
