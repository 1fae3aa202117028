import type { Indikator } from '../tables/indikator/schema.ts';
import type { PerubahanTarget, Realisasi } from '../schemas/realisasi.ts';
import { urutRealisasi } from './berlaku.ts';
import { tulisAngkaRinci, tulisDaftar, tulisRasio } from './format.ts';
import { bacaNilai, letakNilai, nilaiBerlaku, skalaBerurutan } from './nilai.ts';
import type { Target } from './target.ts';

/** The published formulas by the direction that is wanted: R is the realisation, T the target in force. */
export const rumus = { naik: 'R ÷ T × 100%', turun: '(2 × T − R) ÷ T × 100%' } as const;

/** Why no attainment is computed, in words that stand after 'tidak dihitung:'. */
export const alasanTidakDihitung = {
	tanpaTahun: 'sumbernya tidak menyebut tahun yang diukur',
	tanpaTarget: 'tahun ini tidak bertarget',
	dicabut: 'targetnya dicabut',
	ganda: 'targetnya ditulis lebih dari sekali dengan isi yang berbeda',
	targetNol: 'targetnya nol',
	targetNegatif: 'targetnya kurang dari nol',
	bukanAngka: 'target atau realisasinya bukan angka',
	satuanLain: 'satuan target dan realisasinya berbeda',
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

/** True when two readings count the same thing over the same time; what one of them leaves out is taken as agreed. */
const sesatuan = (a: Target, b: Target): boolean =>
	(a.jenis === 'uang') === (b.jenis === 'uang') &&
	(['satuan', 'per'] as const).every(
		(bidang) =>
			a[bidang] === null ||
			b[bidang] === null ||
			a[bidang].toLowerCase() === b[bidang].toLowerCase(),
	);

/** The number that attainment counts from, and the words that say so where it is not the printed target itself. */
function pangkal(target: Target, r: number): { t: number; keterangan: string } | null {
	const { nilai, nilaiAtas, batas, teks } = target;
	if (nilai === null) return null;
	if (nilaiAtas !== null) {
		const t = r > nilaiAtas ? nilaiAtas : nilai;
		return { t, keterangan: `, dihitung dari ujung terdekat rentang ${teks}` };
	}
	return { t: nilai, keterangan: batas === null ? '' : `, dihitung dari batas ${teks}` };
}

const berangka = new Set<Target['jenis']>(['angka', 'angka_dan_tingkat', 'uang']);

/** Divides the numbers of a realisation and a target, and shows their grades beside them. */
function bandingkanAngka(arah: Indikator['arah'], target: Target, realisasi: Target): Capaian {
	const r = berangka.has(realisasi.jenis) ? realisasi.nilai : null;
	if (r === null || !(berangka.has(target.jenis) || target.jenis === 'rentang'))
		return tidak('bukanAngka');
	const dasar = pangkal(target, r);
	if (!dasar) return tidak('bukanAngka');
	if (!sesatuan(target, realisasi)) return tidak('satuanLain');
	if (target.nilaiAtas !== null && r >= (target.nilai ?? r) && r <= target.nilaiAtas)
		return { jenis: 'urutan', cara: `${realisasi.teks} di dalam rentang target ${target.teks}` };
	if (arah === null) return tidak('arahKosong');
	if (arah === 'tetap') return tidak('arahTetap');
	const { t, keterangan } = dasar;
	if (t === 0) return tidak('targetNol');
	if (t < 0) return tidak('targetNegatif');
	const rasio = (arah === 'naik' ? r : 2 * t - r) / t;
	const cara = rumus[arah].replace('R', tulisAngkaRinci(r)).replaceAll('T', tulisAngkaRinci(t));
	const tingkat = [
		realisasi.tingkat && `tingkat ${realisasi.tingkat}`,
		target.tingkat && `tingkat target ${target.tingkat}`,
	].filter(Boolean);
	return {
		jenis: 'persen',
		persen: rasio * 100,
		cara: `${cara} = ${tulisRasio(rasio)}${keterangan}${tingkat.length > 0 ? ` (${tingkat.join('; ')})` : ''}`,
	};
}

/**
 * Compares a realisation with a target by the indicator's scale and direction; both as printed. A number beside a
 * grade is compared as a number, a grade alone by its place in the declared order.
 */
export function hitungCapaian(
	{ skala, arah }: Pick<Indikator, 'skala' | 'arah'>,
	target: string | null,
	realisasi: string,
): Capaian {
	const [t, r] = [bacaNilai(target, skala), bacaNilai(realisasi, skala)];
	if (t.jenis === 'kosong' || t.jenis === 'strip') return tidak('tanpaTarget');
	const pasangan = t.jenis === 'angka_dan_tingkat' && berangka.has(r.jenis);
	if (!skalaBerurutan(skala) || pasangan) return bandingkanAngka(arah, t, r);
	const [letakR, letakT] = [letakNilai(realisasi, skala), letakNilai(target, skala)];
	if (letakR === null || letakT === null) return tidak('luarSkala');
	const letak = letakR > letakT ? 'di atas' : letakR < letakT ? 'di bawah' : 'sama dengan';
	return { jenis: 'urutan', cara: `${realisasi} ${letak} target ${target}` };
}

/** An attainment in words: its working, or why there is none. */
export const teksCapaian = (capaian: Capaian): string =>
	capaian.jenis === 'tidak'
		? `tidak dihitung: ${alasanTidakDihitung[capaian.alasan]}`
		: capaian.cara;

/** A realisation beside the target in force in its year. */
export interface CapaianTahun {
	realisasi: Realisasi;
	/** The target in force as printed, both wordings where it has two; null when the year has none. */
	target: string | null;
	/** The document that withdrew the year's target; null when none did. */
	dicabut: PerubahanTarget | null;
	capaian: Capaian;
}

/** Every realisation of an indicator with its attainment, by year. */
export function capaianIndikator(indikator: Indikator): CapaianTahun[] {
	const nilai = nilaiBerlaku(indikator).filter(({ peran }) => peran === 'target');
	const urut = urutRealisasi(indikator);
	return urut.map((realisasi, i) => {
		if (realisasi.tahun === null)
			return { realisasi, target: null, dicabut: null, capaian: tidak('tanpaTahun') };
		const milik = nilai.filter(({ tahun }) => tahun === realisasi.tahun);
		const [satu] = milik;
		const dicabut = (satu?.keadaan === 'dicabut' && satu.perubahan) || null;
		const ganda = milik.some((isi) => isi.ganda);
		const tulisan = [...new Set(milik.map(({ teks }) => teks ?? 'kosong'))];
		const target = dicabut ? null : ganda ? tulisDaftar(tulisan) : (satu?.teks ?? null);
		const hitung = (): Capaian => {
			if (urut[i + 1]?.tahun === realisasi.tahun) return tidak('dikoreksi');
			if (dicabut) return tidak('dicabut');
			return ganda ? tidak('ganda') : hitungCapaian(indikator, target, realisasi.teks);
		};
		return { realisasi, target, dicabut, capaian: hitung() };
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
