import { tulisDaftar } from '../domain/format.ts';
import { type NilaiRinci, nilaiBerlaku } from '../domain/nilai.ts';
import type { Indikator } from '../schemas/indikator.ts';
import { kategoriIndikator, kategoriNilai, labelNilai } from './spesifikasi.ts';

/** Size of a small chart's drawing and room around its marks, in SVG units. */
export const ukuranKecil = { lebar: 150, tinggi: 40, tepi: 6 };

/** An indicator's starting point and targets in little; its height is its own and compares with no other. */
export interface GrafikKecil {
	/** Marks with a place; two years without a value between them break the line. */
	tanda: { peran: 'baseline' | 'target'; x: number; y: number }[];
	/** SVG path through neighbouring targets. */
	jalur: string;
	/** First and last value with their year; one text when all values are one, none when nothing is drawn. */
	ujung: string[];
	/** Every printed value, for those who cannot see the drawing. */
	uraian: string;
	/** What the cells without a value hold; null when all are filled. */
	kekurangan: string | null;
}

const ditulis = (nilai: NilaiRinci): string =>
	`${kategoriNilai(nilai).toLowerCase()}: ${labelNilai(nilai) || 'kosong'}`;

/** The first and last of the drawn values, or all in one where they are the same. */
function tulisUjung(nilai: readonly NilaiRinci[]): string[] {
	const [awal, akhir] = [nilai[0], nilai.at(-1)];
	if (!awal || !akhir) return [];
	if (nilai.length === 1) return [ditulis(awal)];
	const tetap = nilai.every((satu) => satu.teks === awal.teks);
	return tetap
		? [`${kategoriNilai(awal).toLowerCase()}–${ditulis(akhir)}`]
		: [ditulis(awal), ditulis(akhir)];
}

/** What the target cells without a value hold. */
function kekurangan(target: readonly NilaiRinci[]): string | null {
	if (target.length === 0) return 'Tabelnya tidak punya kolom target.';
	const kata = (
		[
			['strip', 'tercetak strip'],
			['kosong', 'tidak diisi'],
		] as const
	).flatMap(([keadaan, nama]) => {
		const tahun = target.filter((satu) => satu.keadaan === keadaan).map(kategoriNilai);
		if (tahun.length === 0) return [];
		return tahun.length === target.length
			? `Semua target ${nama}.`
			: `Target ${nama} pada ${tulisDaftar(tahun)}.`;
	});
	return kata.join(' ') || null;
}

/** The small chart of an indicator's printed starting point and targets. */
export function grafikKecil(indikator: Indikator): GrafikKecil {
	const nilai = nilaiBerlaku(indikator).filter((satu) => satu.peran !== 'realisasi');
	const target = nilai.filter((satu) => satu.peran === 'target');
	const kategori = kategoriIndikator(nilai);
	const letak = nilai.flatMap((satu) => satu.letak ?? []);
	const [min, maks] = [Math.min(...letak), Math.max(...letak)];
	const { lebar, tinggi, tepi } = ukuranKecil;
	const langkah = (lebar - 2 * tepi) / Math.max(1, kategori.length - 1);
	const tempat = nilai.flatMap((satu) => {
		if (satu.letak === null) return [];
		const kolom = kategori.indexOf(kategoriNilai(satu));
		// A constant series runs through the middle.
		const naik = maks === min ? 0.5 : (satu.letak - min) / (maks - min);
		return {
			satu,
			kolom,
			peran: satu.peran as 'baseline' | 'target',
			x: Math.round(tepi + kolom * langkah),
			y: Math.round(tinggi - tepi - naik * (tinggi - 2 * tepi)),
		};
	});
	const digambar = tempat.filter((titik) => titik.peran === 'target');
	const jalur = digambar.map(({ kolom, x, y }, i) => {
		const menyambung = i > 0 && digambar[i - 1]?.kolom === kolom - 1;
		return `${menyambung ? 'L' : 'M'}${x} ${y}`;
	});
	return {
		tanda: tempat.map(({ peran, x, y }) => ({ peran, x, y })),
		jalur: jalur.join(''),
		ujung: tulisUjung(tempat.map(({ satu }) => satu)),
		uraian: nilai.map(ditulis).join('; '),
		kekurangan: kekurangan(target),
	};
}
