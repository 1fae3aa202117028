import type { Indikator } from '../schemas/indikator.ts';
import type { Realisasi } from '../schemas/realisasi.ts';
import { urutRealisasi } from './berlaku.ts';
import { tulisRasio } from './format.ts';
import { keadaan, letakNilai, nilaiBerlaku, skalaBerurutan, tanpaPersen } from './nilai.ts';

/** The published formulas by the direction that is wanted: R is the realisation, T the target in force. */
export const rumus = { naik: 'R ÷ T × 100%', turun: '(2 × T − R) ÷ T × 100%' } as const;

/** Why no attainment is computed, in words that stand after 'tidak dihitung:'. */
export const alasanTidakDihitung = {
	tanpaTahun: 'sumbernya tidak menyebut tahun yang diukur',
	tanpaTarget: 'tahun ini tidak bertarget',
	targetNol: 'targetnya nol',
	targetNegatif: 'targetnya kurang dari nol',
	bukanAngka: 'target atau realisasinya bukan angka',
	luarSkala: 'nilainya tidak ada dalam urutan skala',
	arahKosong: 'arah yang diinginkan tidak kami tetapkan, karena tidak dapat dipastikan dari sumber',
	arahTetap: 'nilainya harus dipertahankan, dan untuk itu tidak ada rumusnya',
	dikoreksi: 'nilainya dikoreksi oleh terbitan sesudahnya',
} as const;

/** What a realisation says beside its target: a percentage with its working, a place in an order, or why neither. */
export type Capaian =
	| { jenis: 'persen'; persen: number; cara: string }
	| { jenis: 'urutan'; cara: string }
	| { jenis: 'tidak'; alasan: keyof typeof alasanTidakDihitung };

const tidak = (alasan: keyof typeof alasanTidakDihitung): Capaian => ({ jenis: 'tidak', alasan });

/** Compares a realisation with a target by the indicator's scale and direction; both as printed. */
export function hitungCapaian(
	{ skala, arah }: Pick<Indikator, 'skala' | 'arah'>,
	target: string | null,
	realisasi: string,
): Capaian {
	if (target === null || keadaan(target) !== 'ada') return tidak('tanpaTarget');
	const [r, t] = [letakNilai(realisasi, skala), letakNilai(target, skala)];
	if (skalaBerurutan(skala)) {
		if (r === null || t === null) return tidak('luarSkala');
		const letak = r > t ? 'di atas' : r < t ? 'di bawah' : 'sama dengan';
		return { jenis: 'urutan', cara: `${realisasi} ${letak} target ${target}` };
	}
	if (r === null || t === null) return tidak('bukanAngka');
	if (arah === null) return tidak('arahKosong');
	if (arah === 'tetap') return tidak('arahTetap');
	if (t === 0) return tidak('targetNol');
	if (t < 0) return tidak('targetNegatif');
	const rasio = (arah === 'naik' ? r : 2 * t - r) / t;
	const cara = rumus[arah]
		.replace('R', tanpaPersen(realisasi))
		.replaceAll('T', tanpaPersen(target));
	return { jenis: 'persen', persen: rasio * 100, cara: `${cara} = ${tulisRasio(rasio)}` };
}

/** An attainment in words: its working, or why there is none. */
export const teksCapaian = (capaian: Capaian): string =>
	capaian.jenis === 'tidak'
		? `tidak dihitung: ${alasanTidakDihitung[capaian.alasan]}`
		: capaian.cara;

/** A realisation beside the target in force in its year. */
export interface CapaianTahun {
	realisasi: Realisasi;
	/** The target in force as printed; null when the year has none. */
	target: string | null;
	capaian: Capaian;
}

/** Every realisation of an indicator with its attainment, by year. */
export function capaianIndikator(indikator: Indikator): CapaianTahun[] {
	const nilai = nilaiBerlaku(indikator);
	const urut = urutRealisasi(indikator);
	return urut.map((realisasi, i) => {
		if (realisasi.tahun === null) return { realisasi, target: null, capaian: tidak('tanpaTahun') };
		const target =
			nilai.find(({ peran, tahun }) => peran === 'target' && tahun === realisasi.tahun)?.teks ??
			null;
		const capaian =
			urut[i + 1]?.tahun === realisasi.tahun
				? tidak('dikoreksi')
				: hitungCapaian(indikator, target, realisasi.teks);
		return { realisasi, target, capaian };
	});
}

/** From how many whole months after its year a value counts as late. */
export const bulanTerlambat = 12;

/**
 * When a value was published beside the end of its year; null when that was within a month after it, or when
 * the source says nothing of the year or of the day.
 */
export function jarakTerbit({ tahun, tanggal_terbit }: Realisasi): string | null {
	if (tahun === null || tanggal_terbit === null) return null;
	const [tahunTerbit = 0, bulanTerbit = 0] = tanggal_terbit.split('-').map(Number);
	const bulan = (tahunTerbit - tahun - 1) * 12 + bulanTerbit - 1;
	if (bulan < 0) return 'sebelum tahunnya berakhir';
	if (bulan === 0) return null;
	return `${bulan >= bulanTerlambat ? 'terlambat: ' : ''}${bulan} bulan sesudah tahunnya berakhir`;
}
