import { tulisDaftar } from '../domain/format.ts';
import { type NilaiRinci, nilaiBerlaku, tulisDokumen } from '../domain/nilai.ts';
import { pertentanganNilai, tandaBertentangan } from '../domain/pertentangan.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import { kategoriIndikator, kategoriNilai, labelNilai } from './isi-nilai.ts';

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
	/** True when the source contradicts one of the values. */
	bertentangan: boolean;
	/** What the cells without a mark hold; null when all have one. */
	kekurangan: string | null;
}

const ditulis = (nilai: NilaiRinci, tanda: string): string =>
	`${kategoriNilai(nilai).toLowerCase()}: ${labelNilai(nilai) || 'kosong'}${tanda}`;

/** The first and last of the drawn values, or all in one where they are the same. */
function tulisUjung(nilai: readonly NilaiRinci[], tanda: (satu: NilaiRinci) => string): string[] {
	const [awal, akhir] = [nilai[0], nilai.at(-1)];
	if (!awal || !akhir) return [];
	if (nilai.length === 1) return [ditulis(awal, tanda(awal))];
	const tetap = nilai.every((satu) => satu.teks === awal.teks);
	const bertanda = nilai.map(tanda).find(Boolean) ?? '';
	return tetap
		? [`${kategoriNilai(awal).toLowerCase()}–${ditulis(akhir, bertanda)}`]
		: [ditulis(awal, tanda(awal)), ditulis(akhir, tanda(akhir))];
}

/** What the target cells without a place hold: words as printed, and blanks and dashes by name. */
function kekurangan(target: readonly NilaiRinci[]): string | null {
	if (target.length === 0) return 'Tabelnya tidak punya kolom target.';
	const tanpaTempat = target.filter((satu) => satu.letak === null);
	const kata = (
		[
			['dicabut', 'dicabut'],
			['strip', 'tercetak strip'],
			['kosong', 'tidak diisi'],
		] as const
	).flatMap(([keadaan, nama]) => {
		const kena = tanpaTempat.filter((satu) => satu.keadaan === keadaan);
		if (kena.length === 0) return [];
		const tahun = tulisDaftar(kena.map(kategoriNilai));
		const oleh = [...new Set(kena.flatMap(({ perubahan }) => perubahan ?? []))].map(tulisDokumen);
		const dengan = oleh.length > 0 ? ` dengan ${oleh.join('; ')}` : '';
		return kena.length === target.length
			? `Semua target ${nama}${dengan}.`
			: `Target ${nama} pada ${tahun}${dengan}.`;
	});
	const tertulis = tanpaTempat.filter((satu) => satu.keadaan === 'ada');
	const tulisan = [...new Set(tertulis.map(labelNilai))].map((satu) => {
		const tahun = tertulis.filter((isi) => labelNilai(isi) === satu).map(kategoriNilai);
		return `${tulisDaftar([...new Set(tahun)])}: ${satu}`;
	});
	if (tulisan.length > 0) kata.unshift(`Tidak digambar, seperti tercetak: ${tulisan.join('; ')}.`);
	return kata.join(' ') || null;
}

/** The small chart of an indicator's printed starting point and targets. */
export function grafikKecil(indikator: Indikator, catatan: readonly Catatan[] = []): GrafikKecil {
	const tanda = (satu: NilaiRinci) =>
		pertentanganNilai(satu, indikator, catatan).length > 0 ? tandaBertentangan : '';
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
		ujung: tulisUjung(
			tempat.map(({ satu }) => satu),
			tanda,
		),
		uraian: nilai
			.map((satu) => ditulis(satu, tanda(satu) ? ' (bertentangan di sumber)' : ''))
			.join('; '),
		bertentangan: nilai.some((satu) => tanda(satu) !== ''),
		kekurangan: kekurangan(target),
	};
}
