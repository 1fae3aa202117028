import type { Indikator } from '../tables/indikator/schema.ts';
import type { PerubahanTarget, Realisasi } from '../schemas/realisasi.ts';
import { periodeOf, sortRealisasi } from './in-force.ts';
import { formatExactNumber, formatList, formatRatio } from './format.ts';
import { parseNilai, placeNilai, listInForceNilai, isOrderedSkala } from './nilai.ts';
import type { Target } from './target.ts';

/** The published formulas by the direction that is wanted: R is the realisation, T the target in force. */
export const formula = { naik: 'R ÷ T × 100%', turun: '(2 × T − R) ÷ T × 100%' } as const;

/** Why no attainment is computed, in words that stand after 'tidak dihitung:'. */
export const uncomputedReasons = {
	tanpaTahun: 'sumbernya tidak menyebut tahun yang diukur',
	tanpaTarget: 'tahun ini tidak bertarget',
	periodeTanpaTarget: 'periode ini tidak bertarget',
	dicabut: 'targetnya dicabut',
	ganda: 'targetnya ditulis lebih dari sekali dengan isi yang berbeda',
	targetNol: 'targetnya nol',
	targetNegatif: 'targetnya kurang dari nol',
	bukanAngka: 'target atau realisasinya bukan angka',
	realisasiRentang: 'realisasinya berupa rentang',
	titik: 'tempat angka targetnya diisi titik-titik',
	tidakBerlaku: 'targetnya tertulis tidak berlaku',
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
	| { jenis: 'tidak'; alasan: keyof typeof uncomputedReasons };

const notComputed = (alasan: keyof typeof uncomputedReasons): Capaian => ({
	jenis: 'tidak',
	alasan,
});

/** True when two readings count the same thing over the same time; what one of them leaves out is taken as agreed. */
const hasSameSatuan = (a: Target, b: Target): boolean =>
	(a.jenis === 'uang') === (b.jenis === 'uang') &&
	(['satuan', 'per'] as const).every(
		(field) =>
			a[field] === null || b[field] === null || a[field].toLowerCase() === b[field].toLowerCase(),
	);

/** The number that attainment counts from, and the words that say so where it is not the printed target itself. */
function startOf(target: Target, r: number): { t: number; keterangan: string } | null {
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
function compareNumbers(arah: Indikator['arah'], target: Target, realisasi: Target): Capaian {
	if (realisasi.jenis === 'rentang') return notComputed('realisasiRentang');
	const r = berangka.has(realisasi.jenis) ? realisasi.nilai : null;
	if (r === null || !(berangka.has(target.jenis) || target.jenis === 'rentang'))
		return notComputed('bukanAngka');
	const dasar = startOf(target, r);
	if (!dasar) return notComputed('bukanAngka');
	if (!hasSameSatuan(target, realisasi)) return notComputed('satuanLain');
	if (target.nilaiAtas !== null && r >= (target.nilai ?? r) && r <= target.nilaiAtas)
		return { jenis: 'urutan', cara: `${realisasi.teks} di dalam rentang target ${target.teks}` };
	if (arah === null) return notComputed('arahKosong');
	if (arah === 'tetap') return notComputed('arahTetap');
	const { t, keterangan } = dasar;
	if (t === 0) return notComputed('targetNol');
	if (t < 0) return notComputed('targetNegatif');
	const ratio = (arah === 'naik' ? r : 2 * t - r) / t;
	const manner = formula[arah]
		.replace('R', formatExactNumber(r))
		.replaceAll('T', formatExactNumber(t));
	const tingkat = [
		realisasi.tingkat && `tingkat ${realisasi.tingkat}`,
		target.tingkat && `tingkat target ${target.tingkat}`,
	].filter(Boolean);
	return {
		jenis: 'persen',
		persen: ratio * 100,
		cara: `${manner} = ${formatRatio(ratio)}${keterangan}${tingkat.length > 0 ? ` (${tingkat.join('; ')})` : ''}`,
	};
}

/**
 * Compares a realisation with a target by the indicator's scale and direction; both as printed. A number beside a
 * grade is compared as a number, a grade alone by its place in the declared order.
 */
export function computeCapaian(
	{ skala, arah }: Pick<Indikator, 'skala' | 'arah'>,
	target: string | null,
	realisasi: string,
): Capaian {
	const [t, r] = [parseNilai(target, skala), parseNilai(realisasi, skala)];
	if (t.jenis === 'kosong' || t.jenis === 'strip') return notComputed('tanpaTarget');
	if (t.jenis === 'belum_diisi') return notComputed('titik');
	if (t.jenis === 'tidak_berlaku') return notComputed('tidakBerlaku');
	const pairs = t.jenis === 'angka_dan_tingkat' && (berangka.has(r.jenis) || r.jenis === 'rentang');
	if (!isOrderedSkala(skala) || pairs) return compareNumbers(arah, t, r);
	const [realisasiPlace, targetPlace] = [placeNilai(realisasi, skala), placeNilai(target, skala)];
	if (realisasiPlace === null || targetPlace === null) return notComputed('luarSkala');
	const place =
		realisasiPlace > targetPlace
			? 'di atas'
			: realisasiPlace < targetPlace
				? 'di bawah'
				: 'sama dengan';
	return { jenis: 'urutan', cara: `${realisasi} ${place} target ${target}` };
}

/** An attainment in words: its working, or why there is none. */
export const formatCapaian = (capaian: Capaian): string =>
	capaian.jenis === 'tidak' ? `tidak dihitung: ${uncomputedReasons[capaian.alasan]}` : capaian.cara;

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
	const nilai = listInForceNilai(indikator).filter(({ peran }) => peran === 'target');
	const order = sortRealisasi(indikator);
	return order.map((realisasi, i) => {
		if (realisasi.tahun === null)
			return { realisasi, target: null, dicabut: null, capaian: notComputed('tanpaTahun') };
		const own = nilai.filter((oneNilai) => periodeOf(oneNilai) === periodeOf(realisasi));
		const [oneNilai] = own;
		const dicabut = (oneNilai?.keadaan === 'dicabut' && oneNilai.perubahan) || null;
		const doubles = own.some((content) => content.ganda);
		const writing = [...new Set(own.map(({ teks }) => teks ?? 'kosong'))];
		const target = dicabut ? null : doubles ? formatList(writing) : (oneNilai?.teks ?? null);
		const count = (): Capaian => {
			const next = order[i + 1];
			if (next && periodeOf(next) === periodeOf(realisasi)) return notComputed('dikoreksi');
			if (dicabut) return notComputed('dicabut');
			if (target === null && realisasi.periode !== null) return notComputed('periodeTanpaTarget');
			return doubles ? notComputed('ganda') : computeCapaian(indikator, target, realisasi.teks);
		};
		return { realisasi, target, dicabut, capaian: count() };
	});
}

/** From how many whole months after its year a value counts as late. */
export const lateMonths = 12;

/**
 * When a value was published beside the end of its year; null when that was within a month after it, for a part of a
 * year, or when the source says nothing of the year or of the day.
 */
export function formatPublicationDelay({
	tahun,
	periode = null,
	tanggal_terbit,
}: Pick<Realisasi, 'tahun' | 'tanggal_terbit'> & Partial<Realisasi>): string | null {
	if (tahun === null || periode !== null || tanggal_terbit === null) return null;
	const [publicationYear = 0, publicationMonth = 0] = tanggal_terbit.split('-').map(Number);
	const month = (publicationYear - tahun - 1) * 12 + publicationMonth - 1;
	if (month < 0) return 'sebelum tahunnya berakhir';
	if (month === 0) return null;
	return `${month >= lateMonths ? 'terlambat: ' : ''}${month} bulan sesudah tahunnya berakhir`;
}
