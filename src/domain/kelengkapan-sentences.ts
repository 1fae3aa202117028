import { formatNumber } from './format.ts';
import { firstSentence } from './sentences.ts';
import type { Kelengkapan } from './kelengkapan.ts';
import type { KelengkapanRealisasi } from './kelengkapan-realisasi.ts';

/** Said above the list of those that a share lacks. */
export function formatMissing({ shortfall, satuan, bertempat }: Kelengkapan): string {
	if (shortfall.length === 0) return `Tidak ada ${satuan} yang kurang.`;
	return bertempat
		? `Yang tidak memenuhi: ${formatNumber(shortfall.length)} ${satuan}.`
		: `Karena itu ${formatNumber(shortfall.length)} ${satuan} berikut tidak terhitung.`;
}

/** What is counted of one kind of record, and what some of it is without: `35 tanpa target terukur`. */
export interface Lack {
	/** Before what is lacking: `Dari 144 rencana aksi:`; for what the document has no readable place for, nothing. */
	pembuka: string;
	isi: { kode: string; tautan: string; lanjut: string }[];
}

/** What a document leaves out, by what is counted; what it has no readable place for stands by itself, because nothing can be said cell by cell. */
export function listLacks(all: readonly Kelengkapan[]): Lack[] {
	const short = all.filter(({ dari, shortfall }) => dari > 0 && shortfall.length > 0);
	const placed = short.filter(({ bertempat }) => bertempat);
	const satuan = [...new Set(placed.map((measure) => measure.satuan))];
	return [
		...satuan.map((name) => {
			const own = placed.filter((measure) => measure.satuan === name);
			return {
				pembuka: `Dari ${formatNumber(own[0]?.dari ?? 0)} ${name}: `,
				isi: own.map(({ kode, shortfall, tanpa }, i) => ({
					kode,
					tautan: `${formatNumber(shortfall.length)} ${tanpa}`,
					lanjut: i === own.length - 1 ? '.' : ', ',
				})),
			};
		}),
		...short
			.filter(({ bertempat }) => !bertempat)
			.map(({ kode, nama, keterangan }) => ({
				pembuka: '',
				isi: [{ kode, tautan: nama, lanjut: `: ${firstSentence(keterangan ?? '')}` }],
			})),
	];
}

/** The words of the link to the same records in the explorer. */
export const formatExplorerLink = ({ ada, shortfall, penjelajah }: Kelengkapan): string =>
	penjelajah?.isi === 'ada'
		? `Buka ${formatNumber(ada)} yang memenuhi di penjelajah`
		: `Buka ${formatNumber(shortfall.length)} yang tidak memenuhi di penjelajah`;

/** How much realisation this site has of all that a document sets; `aksiName` says what the counted actions are, `unit` what the document calls its top unit. */
export function formatKelengkapanRealisasi(
	{ indikator, tahun, tanpaTarget, tanpaTahun, aksi, aksiBerkeadaan }: KelengkapanRealisasi,
	aksiName: string,
	unit: string,
): string {
	const count = (field: 'target' | 'terbit') =>
		formatNumber(tahun.reduce((total, tahunRealisasi) => total + tahunRealisasi[field], 0));
	return [
		indikator > 0 &&
			`${formatNumber(indikator)} ukuran (indikator sasaran, indikator ${unit}, dan kegiatan bertarget) punya target; dari ${count('target')} target tahunannya, ${count('terbit')} punya realisasi di situs ini.`,
		tanpaTarget > 0 &&
			`${formatNumber(tanpaTarget)} realisasi lain menyangkut tahun yang tidak bertarget.`,
		tanpaTahun > 0 &&
			`${formatNumber(tanpaTahun)} realisasi lain tidak dapat dibandingkan, karena sumbernya tidak menyebut tahun yang diukur.`,
		aksi > 0 &&
			`Dari ${formatNumber(aksi)} ${aksiName}, ${formatNumber(aksiBerkeadaan)} punya keadaan atau laporan di situs ini.`,
	]
		.filter(Boolean)
		.join(' ');
}
