import { parseNilai, keadaan, placeNilai, isOrderedSkala } from '../../domain/nilai.ts';
import type { JenisTarget } from '../../domain/target.ts';
import type { Catatan } from '../../tables/catatan.ts';
import type { Indikator, Skala } from '../../tables/indikator/schema.ts';
import { type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** The numbers that a scale allows: what it declares, else what its kind implies. */
export function batasSkala({ jenis, rentang }: Skala): { min: number; maks: number } {
	if (rentang) return rentang;
	if (jenis === 'persen') return { min: 0, maks: 100 };
	return { min: jenis === 'jumlah' ? 0 : -Infinity, maks: Infinity };
}

/** Cells that say that no value belongs there, or whose number was left out. */
const tanpaNilai = new Set<JenisTarget>(['tidak_berlaku', 'centang', 'belum_diisi']);

/** What keeps a printed value off its scale; null when it stands on it, or states no number that could be off. */
function luarSkala(teks: string, skala: Skala): string | null {
	const { jenis, nilai, nilaiAtas } = parseNilai(teks, skala);
	if (tanpaNilai.has(jenis)) return null;
	if (isOrderedSkala(skala))
		return placeNilai(teks, skala) === null ? 'tidak ada dalam urutan skala indikator ini' : null;
	const angka = [nilai, nilaiAtas].filter((satu) => satu !== null);
	if (angka.length === 0)
		return 'tidak memuat angka yang dapat dibaca, padahal skala indikator ini angka';
	const { min, maks } = batasSkala(skala);
	if (angka.every((satu) => satu >= min && satu <= maks)) return null;
	return maks === Infinity
		? `kurang dari ${min}, padahal skalanya ${skala.jenis}`
		: `di luar rentang skala ${min}–${maks}`;
}

/** True when a note of the indicator quotes the printed value, so that a reader learns why it stands there. */
function tercatat(teks: string, { catatan }: Indikator, semua: readonly Catatan[]): boolean {
	const kata = teks.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pola = new RegExp(String.raw`(?<![\p{L}\d])${kata}(?![\p{L}\d])`, 'u');
	return semua.some((satu) => catatan.includes(satu.kode) && pola.test(JSON.stringify(satu)));
}

/** Printed values: one for each role and year, in the order of years, and on their scale unless a note says that the source has it so. */
function periksaIndikator(
	indikator: Indikator,
	dasar: Jalur,
	semua: readonly Catatan[] | null,
	lapor: (jalur: Jalur, salah: string, perbaikan: string) => void,
): void {
	const { nilai, skala } = indikator;
	const terakhir = { baseline: -Infinity, target: -Infinity };
	for (const [n, { peran, tahun, teks }] of nilai.entries()) {
		const sini = [...dasar, 'nilai', n];
		if (nilai.findIndex((lain) => lain.peran === peran && lain.tahun === tahun) < n)
			lapor(
				[...sini, 'tahun'],
				`Nilai \`${peran}\` ${tahun === null ? 'tanpa tahun' : `tahun ${tahun}`} ditulis dua kali.`,
				'Hapus salah satunya; bila sumber mencetak dua nilai, tulis yang lain dalam catatan.',
			);
		else if (tahun !== null && tahun < terakhir[peran])
			lapor(
				[...sini, 'tahun'],
				`Nilai \`${peran}\` tahun ${tahun} ditulis sesudah tahun ${terakhir[peran]}.`,
				'Urutkan nilai menurut tahunnya.',
			);
		terakhir[peran] = Math.max(terakhir[peran], tahun ?? -Infinity);
		if (teks === null || keadaan(teks) !== 'ada' || semua === null) continue;
		const luar = luarSkala(teks, skala);
		if (luar && !tercatat(teks, indikator, semua))
			lapor(
				[...sini, 'teks'],
				`Nilai \`${teks.slice(0, 40)}\` ${luar}.`,
				`Perbaiki nilainya atau \`skala\`; bila sumber memang mencetaknya begitu, rujuk dari indikator ini catatan yang mengutip \`${teks.slice(0, 40)}\`.`,
			);
	}
}

/** Checks the printed values of indicators and the yearly plans of actions. */
export function checkNilai(muatan: MuatanPetaJalan, temuan: Temuan[]): void {
	const { peta, berkas, program, gagal } = muatan;
	const isi = berkas.get('indikator');
	if (isi)
		for (const [i, indikator] of peta.indikator.entries())
			// A scale that is itself unsound has its own finding.
			periksaIndikator(
				indikator,
				['indikator', i],
				gagal.has('catatan') || !skalaUtuh(indikator.skala) ? null : peta.catatan,
				(jalur, salah, perbaikan) => temuan.push({ ...tempatTemuan(isi, jalur), salah, perbaikan }),
			);
	for (const { program: satu, berkas: di } of program)
		for (const [k, kelompok] of satu.kelompok.entries())
			for (const [a, { rencana }] of kelompok.aksi.entries())
				for (const [r, { tahun }] of rencana.entries()) {
					const dulu = rencana[r - 1]?.tahun ?? -Infinity;
					if (tahun > dulu) continue;
					const ganda = rencana.findIndex((lain) => lain.tahun === tahun) < r;
					temuan.push({
						...tempatTemuan(di, ['kelompok', k, 'aksi', a, 'rencana', r, 'tahun']),
						salah: ganda
							? `Rencana tahun ${tahun} ditulis dua kali.`
							: `Rencana tahun ${tahun} ditulis sesudah tahun ${dulu}.`,
						perbaikan: ganda ? 'Gabungkan keduanya.' : 'Urutkan rencana menurut tahunnya.',
					});
				}
}

/** True when values can have a place on the scale. */
export const skalaUtuh = ({ jenis, urutan, rentang }: Skala): boolean =>
	(!isOrderedSkala({ jenis, urutan, rentang }) ||
		(urutan.length > 1 && new Set(urutan).size === urutan.length)) &&
	(rentang === null || rentang.min < rentang.maks);
