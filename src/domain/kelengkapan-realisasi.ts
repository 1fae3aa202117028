import { flattenAksi } from './aksi.ts';
import { formatNumber } from './format.ts';
import { hasTarget, isFilled, listChartNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { listReports } from './realisasi-aksi.ts';

/** How many targets of one year have a realisation on this site. */
export interface TahunRealisasi {
	tahun: number;
	target: number;
	terbit: number;
}

/** How much realisation of a road map this site has, over the years that its document sets. */
export interface KelengkapanRealisasi {
	/** Indicators and activities with a target in at least one year. */
	indikator: number;
	/** Years with targets, in order. */
	tahun: TahunRealisasi[];
	/** Values of years without a target. */
	tanpaTarget: number;
	/** Values whose source does not say which year they measure. */
	tanpaTahun: number;
	aksi: number;
	/** Actions whose state is known, or of which something was reported. */
	aksiBerkeadaan: number;
}

/** The actions of a road map of which a state is known, or something was reported. */
const listReported = (peta: PetaJalan): number => {
	const reported = new Set(listReports(peta).map(({ aksi }) => aksi.kode));
	return flattenAksi(peta).filter(({ kode, keadaan }) => keadaan.length > 0 || reported.has(kode))
		.length;
};

/** What this site has of a road map's realisation: of its actions where anything is reported, and of its indicators. */
export function realisasiSentence(peta: PetaJalan): string {
	const reported = new Set(listReports(peta).map(({ aksi }) => aksi.kode)).size;
	if (reported === 0) return indikatorRealisasiSentence(peta);
	const sentence = `Laporan pelaksanaan ${formatNumber(reported)} dari ${formatNumber(flattenAksi(peta).length)} rencana aksi dimuat di situs ini.`;
	if (peta.indikator.length === 0) return sentence;
	return peta.indikator.some(({ realisasi }) => realisasi.length > 0)
		? `${sentence} ${indikatorRealisasiSentence(peta)}`
		: `${sentence} Realisasi indikatornya tidak dimuat.`;
}

/**
 * What this site has of the realisation of these indicators, in a sentence. What was published elsewhere we do not
 * know, so that no sentence speaks of it.
 */
export function indikatorRealisasiSentence({ indikator }: Pick<PetaJalan, 'indikator'>): string {
	const berisi = indikator.filter((oneIndikator) => oneIndikator.realisasi.length > 0);
	if (berisi.length === 0) return 'Realisasi tidak dimuat di situs ini.';
	const own = berisi.every((oneBerisi) =>
		oneBerisi.realisasi.every(({ tanggal_terbit }) => tanggal_terbit === null),
	);
	const origin = own ? ', seperti dilaporkan dokumen ini sendiri' : '';
	return `Realisasi yang dimuat di situs ini menyangkut ${formatNumber(berisi.length)} dari ${formatNumber(indikator.length)} ukuran${origin}.`;
}

/** What this site has of the realisation of all its road maps, in a sentence that sends nobody to look for more. */
export function summarizeRealisasi(all: readonly PetaJalan[]): string {
	const indikator = all.flatMap((peta) => peta.indikator);
	const filled = indikator.filter(({ realisasi }) => realisasi.length > 0);
	const aksi = all.flatMap((peta) => flattenAksi(peta));
	const known = all.reduce((total, peta) => total + listReported(peta), 0);
	if (filled.length === 0 && known === 0)
		return 'Realisasi tidak dimuat di situs ini: apa yang sudah dikerjakan tidak dapat diketahui dari sini.';
	const own = filled.every(({ realisasi }) =>
		realisasi.every(({ tanggal_terbit }) => tanggal_terbit === null),
	);
	const origin = own ? ', semuanya seperti dilaporkan dokumennya sendiri' : '';
	const parts = [
		filled.length > 0 &&
			`realisasi ${formatNumber(filled.length)} dari ${formatNumber(indikator.length)} ukuran${origin}`,
		known > 0 &&
			`keadaan atau laporan ${formatNumber(known)} dari ${formatNumber(aksi.length)} rencana aksi`,
	].filter((part) => part !== false);
	return `Yang dimuat situs ini tentang pelaksanaan: ${parts.join('; ')}. Sisanya tidak dapat diketahui dari sini.`;
}

/** Counts the realisation of a road map; every figure is counted, none depends on the day of the build. */
export function kelengkapanRealisasi(peta: PetaJalan): KelengkapanRealisasi {
	const tahun = new Map<number, TahunRealisasi>();
	let [tanpaTarget, tanpaTahun] = [0, 0];
	for (const indikator of peta.indikator) {
		const present = listChartNilai(indikator).filter(isFilled);
		const tahunPeran = (peran: string) =>
			new Set(present.flatMap((nilai) => (nilai.peran === peran ? (nilai.tahun ?? []) : [])));
		const [target, published] = [tahunPeran('target'), tahunPeran('realisasi')];
		for (const t of target) {
			const content = tahun.get(t) ?? { tahun: t, target: 0, terbit: 0 };
			tahun.set(t, {
				...content,
				target: content.target + 1,
				terbit: content.terbit + Number(published.has(t)),
			});
		}
		tanpaTarget += published.difference(target).size;
		tanpaTahun += indikator.realisasi.filter((nilai) => nilai.tahun === null).length;
	}
	return {
		indikator: peta.indikator.filter((indikator) => hasTarget(listChartNilai(indikator))).length,
		tahun: [...tahun.values()].sort((a, b) => a.tahun - b.tahun),
		tanpaTarget,
		tanpaTahun,
		aksi: flattenAksi(peta).length,
		aksiBerkeadaan: listReported(peta),
	};
}
