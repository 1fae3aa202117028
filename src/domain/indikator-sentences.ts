import { nameIndikatorKind } from './indikator-kinds.ts';
import type { Indikator, Skala } from '../tables/indikator/schema.ts';
import { formatNumber, formatList } from './format.ts';
import { joinTitle, openEnd } from './sentences.ts';
import { fitTitle } from './page-head.ts';
import { skalaLabels } from './label.ts';
import { type CapaianTahun, capaianIndikator } from './attainment.ts';
import { type NilaiDetail, isFilled, listChartNilai, formatDokumen } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The browser's tab of an indicator: its name, and its kind where another of the road map has the same name. */
export function formatIndikatorTitle(
	{ nama, jenis }: Indikator,
	{ indikator, dokumen }: Pick<PetaJalan, 'indikator' | 'dokumen'>,
): string {
	const names = indikator.map((item) => openEnd(item.nama));
	const own = openEnd(nama);
	return names.filter((name) => name === own).length > 1
		? joinTitle(
				`${own} (${nameIndikatorKind({ dokumen }, jenis).judul.toLowerCase()})`,
				dokumen.singkat,
			)
		: fitTitle(own, dokumen.singkat, names);
}

/** A scale as the site reads it: its kind, its range, and its grades from low to high. */
export const formatSkala = ({ jenis, rentang, urutan }: Skala): string =>
	[
		skalaLabels[jenis],
		rentang && `${formatNumber(rentang.min)} sampai ${formatNumber(rentang.maks)}`,
		urutan.length > 0 && `dari rendah ke tinggi: ${urutan.join(', ')}`,
	]
		.filter(Boolean)
		.join('; ');

/** The heading of a column of values; baseline columns stand apart from target columns of the same year. */
export function formatNilaiHeading(peran: NilaiDetail['peran'], name: string): string {
	if (peran === 'target') return name;
	if (peran === 'realisasi') return `Realisasi ${name.toLowerCase()}`;
	return name === 'Titik awal' ? name : `Titik awal ${name}`;
}

/** Said under a table of values none of which says anything; null when one does, or when all are dashes, which the chart's finding says. */
export function formatNoNilai(nilai: readonly NilaiDetail[]): string | null {
	const exists = (keadaan: NilaiDetail['keadaan']) =>
		nilai.some((oneNilai) => oneNilai.keadaan === keadaan);
	const allDashes = nilai.length > 0 && nilai.every((oneNilai) => oneNilai.keadaan === 'strip');
	if (exists('ada') || allDashes) return null;
	return `Semua sel nilai indikator ini ${exists('strip') ? 'kosong atau tercetak strip' : 'kosong'} di sumber.`;
}

/** Why a realisation has no target beside it. */
export function formatNoTarget({ dicabut, realisasi }: CapaianTahun): string {
	if (dicabut) return `dicabut dengan ${formatDokumen(dicabut)}`;
	return realisasi.tahun === null ? 'tidak dibandingkan' : 'tidak ada';
}

/** The years with a target whose realisation this site does not have; null when there are none. */
export function formatAwaitedRealisasi(indikator: Indikator): string | null {
	const published = new Set(capaianIndikator(indikator).map(({ realisasi }) => realisasi.tahun));
	const waiting = listChartNilai(indikator)
		.filter((nilai) => nilai.peran === 'target' && isFilled(nilai) && !published.has(nilai.tahun))
		.flatMap(({ tahun }) => (tahun === null ? [] : String(tahun)));
	if (waiting.length === 0) return null;
	return `Realisasi untuk tahun bertarget ${formatList([...new Set(waiting)])} tidak dimuat di situs ini.`;
}
