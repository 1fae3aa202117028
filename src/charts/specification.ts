import { formatNumber, formatList } from '../domain/format.ts';
import {
	type NilaiDetail,
	getChartSkala,
	getSatuan,
	listChartNilai,
	formatDokumen,
} from '../domain/nilai.ts';
import { listContradictions } from '../domain/contradictions.ts';
import type { TargetBound } from '../domain/target.ts';
import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import type { AparaturTable } from '../tables/aparatur.ts';
import {
	type Reason,
	nilaiReason,
	listIndikatorCategories,
	nilaiCategory,
	nilaiLabel,
} from './why-empty.ts';
import { makeAxis } from './axis.ts';
import { indikatorFinding } from './finding.ts';
import { formatSumber } from '../domain/sumber.ts';

/** One value of a series; `places` is null where the source gives none, and then nothing is drawn. */
export interface Point {
	/** Place on the value axis. */
	letak: number | null;
	/** Where a bar begins, when not at 0. */
	awal?: number;
	/** Where a range ends, of which `letak` is the beginning. */
	letakAtas?: number;
	/** The words at the mark, as printed. */
	label: string;
	/** Why there is no place; absent where there is one. */
	alasan?: Reason;
	/** On which side of its mark a bound lets values lie. */
	batas?: TargetBound;
	/** The grade that is printed with the number, where the mark stands at the number. */
	tingkat?: string;
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
export interface Series {
	peran: 'baseline' | 'target' | 'realisasi' | 'jumlah';
	nama: string;
	titik: Point[];
	/** True for a realisation whose source names no year: it stands in a column of its own, and no line leads to it. */
	tanpaTahun?: true;
}

/** A tick of the value axis. */
export interface Tick {
	letak: number;
	label: string;
}

/** What a chart shows, said once; the picture, the canvas and the table are all made from it. */
export interface Chart {
	/** Unique on its page. */
	kode: string;
	judul: string;
	/** Unit of the values, for the title; null when the source gives none. */
	satuan: string | null;
	/** How it is drawn: years with lines, or a bar for each name. */
	jenis: 'garis' | 'batang';
	/** Names along the category axis. */
	kategori: string[];
	/** Where each category leads, if anywhere. */
	tautan?: (string | undefined)[];
	/** A colour variable for each category, if they differ. */
	warna?: string[];
	deret: Series[];
	sumbu: {
		min: number;
		maks: number;
		tik: Tick[];
		/** Where the axis begins, or what its steps are, in a sentence. */
		keterangan: string;
		/** True when the steps have names too long to stand beside the axis or at the marks. */
		hasLongTicks: boolean;
		/** True when places on the axis are positions in an order and not amounts. */
		isOrdered?: boolean;
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

const peranNames = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' } as const;

/** What a chart shows of the values of one role in one column; two wordings are both kept and neither drawn. */
function makePoint(
	own: readonly NilaiDetail[],
	indikator: Indikator,
	catatan: readonly Catatan[],
): Point {
	const [nilai] = own;
	if (!nilai) return { letak: null, label: '', alasan: 'tiada' };
	const writing = [...new Set(own.map((content) => nilaiLabel(content) || 'kosong'))];
	const alasan = nilaiReason(nilai, getChartSkala(indikator));
	const bertentangan = own.flatMap((content) =>
		listContradictions(content, indikator, catatan).map(({ kode }) => kode),
	);
	return {
		letak: nilai.letak,
		label: nilai.ganda ? formatList(writing) : nilaiLabel(nilai),
		...(alasan && { alasan }),
		...(nilai.ganda && { ganda: writing }),
		...(nilai.letak !== null && {
			...(nilai.letakAtas !== null && { letakAtas: nilai.letakAtas }),
			...(nilai.bacaan.batas !== null && { batas: nilai.bacaan.batas }),
			...(nilai.bacaan.jenis === 'angka_dan_tingkat' &&
				nilai.bacaan.tingkat !== null && { tingkat: nilai.bacaan.tingkat }),
		}),
		...(bertentangan.length > 0 && { bertentangan: [...new Set(bertentangan)] }),
		...(nilai.perubahan && { perubahan: formatDokumen(nilai.perubahan) }),
		...(nilai.sumber !== formatSumber(indikator.sumber) && { sumber: nilai.sumber }),
	};
}

/** Categories of a chart: the printed columns, and the years between them that the document passes over. */
function listChartCategories(nilai: readonly NilaiDetail[]): string[] {
	const tahun = nilai.flatMap((oneNilai) =>
		oneNilai.peran === 'baseline' || oneNilai.tahun === null ? [] : oneNilai.tahun,
	);
	const start = Math.min(...tahun);
	const between = Array.from({ length: Math.max(Math.max(...tahun) - start, 0) }, (_, i) => ({
		peran: 'target' as const,
		tahun: start + i,
		periode: null,
	}));
	return listIndikatorCategories([...nilai, ...between]);
}

/** The chart of an indicator's baseline, targets in force and realisation; of the notes those that it refers to. */
export function makeIndikatorChart(indikator: Indikator, catatan: readonly Catatan[] = []): Chart {
	const nilai = listChartNilai(indikator);
	const kategori = listChartCategories(nilai);
	const pointsOf = (contents: readonly NilaiDetail[]): Point[] =>
		kategori.map((name) =>
			makePoint(
				contents.filter((candidate) => nilaiCategory(candidate) === name),
				indikator,
				catatan,
			),
		);
	const deret = (['baseline', 'target', 'realisasi'] as const).flatMap((peran) => {
		const own = nilai.filter((oneNilai) => oneNilai.peran === peran);
		const tanpaTahun = own.filter((oneNilai) => peran === 'realisasi' && oneNilai.tahun === null);
		const withYear = own.filter((oneNilai) => !tanpaTahun.includes(oneNilai));
		const nama = peranNames[peran];
		const newSeries = (contents: readonly NilaiDetail[], other: Partial<Series> = {}): Series[] =>
			contents.length === 0 ? [] : [{ peran, nama, titik: pointsOf(contents), ...other }];
		return [
			...newSeries(withYear),
			...newSeries(tanpaTahun, {
				tanpaTahun: true,
				...(withYear.length > 0 && { nama: `${nama} tanpa tahun` }),
			}),
		];
	});
	const places = nilai.flatMap(({ letak, letakAtas }) => [letak ?? [], letakAtas ?? []].flat());
	return {
		kode: `grafik-${indikator.kode}`,
		judul: indikator.singkat ?? indikator.nama,
		satuan: getSatuan(indikator),
		jenis: 'garis',
		kategori,
		deret,
		sumbu: makeAxis(places, getChartSkala(indikator)),
		temuan: indikatorFinding(indikator, catatan),
		arah: indikator.arah,
		catatan: catatan
			.filter((oneCatatan) => indikator.catatan.includes(oneCatatan.kode))
			.map((oneCatatan) => oneCatatan.penjelasan),
		sumber: formatSumber(indikator.sumber),
	};
}

/** A count of something by name. */
export interface NamedCount {
	nama: string;
	jumlah: number;
	tautan?: string;
	warna?: string;
}

/** A chart of counts as bars, in the order given. */
export function makeCountChart(content: {
	kode: string;
	judul: string;
	satuan: string;
	hitung: readonly NamedCount[];
	temuan: string;
	sumber: string;
	/** False for counts that the source itself prints. */
	dihitung?: boolean;
}): Chart {
	const maks = Math.max(1, ...content.hitung.map((entry) => entry.jumlah));
	const warna = content.hitung.flatMap((entry) => entry.warna ?? []);
	return {
		kode: content.kode,
		judul: content.judul,
		satuan: content.satuan,
		jenis: 'batang',
		kategori: content.hitung.map((entry) => entry.nama),
		tautan: content.hitung.map((entry) => entry.tautan),
		...(warna.length === content.hitung.length ? { warna } : {}),
		deret: [
			{
				peran: 'jumlah',
				nama: `Jumlah ${content.satuan}`,
				titik: content.hitung.map((entry) => ({
					letak: entry.jumlah,
					label: formatNumber(entry.jumlah),
				})),
			},
		],
		sumbu: { min: 0, maks, tik: [], keterangan: 'Batang dimulai dari 0.', hasLongTicks: false },
		temuan: content.temuan,
		dihitung: content.dihitung ?? true,
		sumber: content.sumber,
	};
}

/** The chart of a count table with a single column; rows that are sums, dashes or blanks are not drawn. */
export function makeAparaturChart(table: AparaturTable): Chart {
	const hitung = table.baris.flatMap((row) => {
		const [jumlah] = row.nilai;
		return row.jumlah || typeof jumlah !== 'number' ? [] : [{ nama: row.nama, jumlah }];
	});
	const largest = hitung.reduce((a, b) => (b.jumlah > a.jumlah ? b : a), { nama: '', jumlah: 0 });
	return makeCountChart({
		kode: `grafik-${table.kode}`,
		judul: table.judul,
		satuan: table.satuan,
		hitung,
		temuan: `Terbanyak: ${largest.nama}, ${formatNumber(largest.jumlah)} ${table.satuan}${table.total === null ? '' : ` dari ${formatNumber(table.total)}`}.`,
		sumber: formatSumber(table.sumber),
		dihitung: false,
	});
}
