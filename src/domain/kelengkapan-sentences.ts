import { formatNumber } from './format.ts';
import type { Kelengkapan } from './kelengkapan.ts';
import type { KelengkapanRealisasi } from './kelengkapan-realisasi.ts';

/** Said above the list of those that a share lacks. */
export function formatMissing({ shortfall, satuan, bertempat }: Kelengkapan): string {
	if (shortfall.length === 0) return `Tidak ada ${satuan} yang kurang.`;
	return bertempat
		? `Yang tidak memenuhi: ${formatNumber(shortfall.length)} ${satuan}.`
		: `Karena itu ${formatNumber(shortfall.length)} ${satuan} berikut tidak terhitung.`;
}

/** The words of the link to the same records in the explorer. */
export const formatExplorerLink = ({ ada, shortfall, penjelajah }: Kelengkapan): string =>
	penjelajah?.isi === 'ada'
		? `Buka ${formatNumber(ada)} yang memenuhi di penjelajah`
		: `Buka ${formatNumber(shortfall.length)} yang tidak memenuhi di penjelajah`;

/** How much realisation this site has of all that a document sets; `aksiName` says what the counted actions are. */
export function formatKelengkapanRealisasi(
	{ indikator, tahun, tanpaTarget, tanpaTahun, aksi, aksiBerkeadaan }: KelengkapanRealisasi,
	aksiName: string,
): string {
	const count = (field: 'target' | 'terbit') =>
		formatNumber(tahun.reduce((total, tahunRealisasi) => total + tahunRealisasi[field], 0));
	return [
		`${formatNumber(indikator)} ukuran (indikator sasaran, indikator area, dan kegiatan bertarget) punya target; dari ${count('target')} target tahunannya, ${count('terbit')} punya realisasi di situs ini.`,
		tanpaTarget > 0 &&
			`${formatNumber(tanpaTarget)} realisasi lain menyangkut tahun yang tidak bertarget.`,
		tanpaTahun > 0 &&
			`${formatNumber(tanpaTahun)} realisasi lain tidak dapat dibandingkan, karena sumbernya tidak menyebut tahun yang diukur.`,
		`Dari ${formatNumber(aksi)} ${aksiName}, ${formatNumber(aksiBerkeadaan)} punya keadaan di situs ini.`,
	]
		.filter(Boolean)
		.join(' ');
}
