import { compareTime, periodeOf } from '../../domain/in-force.ts';
import { parseNilai, keadaan, placeNilai, isOrderedSkala } from '../../domain/nilai.ts';
import { listKelompok } from '../../domain/kelompok.ts';
import type { JenisTarget } from '../../domain/target.ts';
import type { Catatan } from '../../tables/catatan.ts';
import type { Indikator, Skala } from '../../tables/indikator/schema.ts';
import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** The numbers that a scale allows: what it declares, else what its kind implies. */
export function skalaBounds({ jenis, rentang }: Skala): { min: number; maks: number } {
	if (rentang) return rentang;
	if (jenis === 'persen') return { min: 0, maks: 100 };
	return { min: jenis === 'jumlah' ? 0 : -Infinity, maks: Infinity };
}

/** Cells that say that no value belongs there, or whose number was left out. */
const withoutNilai = new Set<JenisTarget>(['tidak_berlaku', 'centang', 'belum_diisi']);

/** What keeps a printed value off its scale; null when it stands on it, or states no number that could be off. */
function outsideSkala(text: string, skala: Skala): string | null {
	const { jenis, nilai, nilaiAtas } = parseNilai(text, skala);
	if (withoutNilai.has(jenis)) return null;
	if (isOrderedSkala(skala))
		return placeNilai(text, skala) === null ? 'tidak ada dalam urutan skala indikator ini' : null;
	const numbers = [nilai, nilaiAtas].filter((number) => number !== null);
	if (numbers.length === 0)
		return 'tidak memuat angka yang dapat dibaca, padahal skala indikator ini angka';
	const { min, maks } = skalaBounds(skala);
	if (numbers.every((number) => number >= min && number <= maks)) return null;
	return maks === Infinity
		? `kurang dari ${min}, padahal skalanya ${skala.jenis}`
		: `di luar rentang skala ${min}–${maks}`;
}

/** True when a note of the indicator quotes the printed value, so that a reader learns why it stands there. */
function isNoted(text: string, { catatan }: Indikator, all: readonly Catatan[]): boolean {
	const word = text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(String.raw`(?<![\p{L}\d])${word}(?![\p{L}\d])`, 'u');
	return all.some((item) => catatan.includes(item.kode) && pattern.test(JSON.stringify(item)));
}

const named = (period: string | null) => {
	if (period === null) return 'tanpa tahun';
	return period.length === 4 ? `tahun ${period}` : `periode ${period}`;
};

/** Printed values: one for each role and period, in the order of time, and on their scale unless a note says that the source has it so. */
function checkIndikator(
	indikator: Indikator,
	dasar: FieldPath,
	all: readonly Catatan[] | null,
	report: (paths: FieldPath, wrong: string, fix: string) => void,
): void {
	const { nilai, skala } = indikator;
	for (const [n, oneNilai] of nilai.entries()) {
		const { peran, tahun, teks } = oneNilai;
		const here = [...dasar, 'nilai', n];
		const time = periodeOf(oneNilai);
		const before = nilai.slice(0, n).filter((other) => other.peran === peran);
		const later = before.findLast((other) => compareTime(other, oneNilai) > 0);
		if (before.some((other) => periodeOf(other) === time))
			report(
				[...here, 'tahun'],
				`Nilai \`${peran}\` ${named(time)} ditulis dua kali.`,
				'Hapus salah satunya; bila sumber mencetak dua nilai, tulis yang lain dalam catatan; bila nilainya untuk sebagian tahun, tulis `periode`.',
			);
		else if (later && time !== null && tahun !== null)
			report(
				[...here, 'tahun'],
				`Nilai \`${peran}\` ${named(time)} ditulis sesudah ${named(periodeOf(later))}.`,
				'Urutkan nilai menurut tahunnya.',
			);
		if (teks === null || keadaan(teks) !== 'ada' || all === null) continue;
		const outside = outsideSkala(teks, skala);
		if (outside && !isNoted(teks, indikator, all))
			report(
				[...here, 'teks'],
				`Nilai \`${teks.slice(0, 40)}\` ${outside}.`,
				`Perbaiki nilainya atau \`skala\`; bila sumber memang mencetaknya begitu, rujuk dari indikator ini catatan yang mengutip \`${teks.slice(0, 40)}\`.`,
			);
	}
}

/** Checks the printed values of indicators and the yearly plans of actions. */
export function checkNilai(load: LoadedPetaJalan, findings: Finding[]): void {
	const { peta, berkas, program, gagal } = load;
	const content = berkas.get('indikator');
	if (content)
		for (const [i, indikator] of peta.indikator.entries())
			// A scale that is itself unsound has its own finding.
			checkIndikator(
				indikator,
				['indikator', i],
				gagal.has('catatan') || !isWholeSkala(indikator.skala) ? null : peta.catatan,
				(paths, salah, fix) => findings.push({ ...findingPlace(content, paths), salah, fix }),
			);
	for (const { program: oneProgram, berkas: at } of program)
		for (const { kelompok, path } of listKelompok(oneProgram))
			for (const [a, { rencana }] of kelompok.aksi.entries())
				for (const [r, { tahun }] of rencana.entries()) {
					const first = rencana[r - 1]?.tahun ?? -Infinity;
					if (tahun > first) continue;
					const doubles = rencana.findIndex((other) => other.tahun === tahun) < r;
					findings.push({
						...findingPlace(at, [...path, 'aksi', a, 'rencana', r, 'tahun']),
						salah: doubles
							? `Rencana tahun ${tahun} ditulis dua kali.`
							: `Rencana tahun ${tahun} ditulis sesudah tahun ${first}.`,
						fix: doubles ? 'Gabungkan keduanya.' : 'Urutkan rencana menurut tahunnya.',
					});
				}
}

/** True when values can have a place on the scale. */
export const isWholeSkala = ({ jenis, urutan, rentang }: Skala): boolean =>
	(!isOrderedSkala({ jenis, urutan, rentang }) ||
		(urutan.length > 1 && new Set(urutan).size === urutan.length)) &&
	(rentang === null || rentang.min < rentang.maks);
