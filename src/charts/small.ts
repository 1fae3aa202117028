import { formatList } from '../domain/format.ts';
import { type NilaiDetail, listChartNilai, formatDokumen } from '../domain/nilai.ts';
import { listContradictions, contradictionMark } from '../domain/contradictions.ts';
import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { type DrawnPoint, arrowSign } from './plot.ts';
import { drawMark } from './svg.ts';
import { listIndikatorCategories, nilaiCategory, nilaiLabel } from './why-empty.ts';

/** Size of a small chart's drawing and room around its marks, in SVG units. */
export const smallSize = { lebar: 150, tinggi: 40, tepi: 6 };

/** An indicator's starting point and targets in little; its height is its own and compares with no other. */
export interface SmallChart {
	/** Marks with a place; two years without a value between them break the line. */
	tanda: (Pick<DrawnPoint, 'x' | 'y' | 'yBawah' | 'panah'> & { peran: 'baseline' | 'target' })[];
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

const isWritten = (nilai: NilaiDetail, mark: string): string =>
	`${nilaiCategory(nilai).toLowerCase()}: ${nilaiLabel(nilai) || 'kosong'}${mark}`;

/** The first and last of the drawn values, or all in one where they are the same. */
function formatEnds(
	nilai: readonly NilaiDetail[],
	mark: (oneNilai: NilaiDetail) => string,
): string[] {
	const [start, end] = [nilai[0], nilai.at(-1)];
	if (!start || !end) return [];
	if (nilai.length === 1) return [isWritten(start, mark(start))];
	const fixed = nilai.every((oneNilai) => oneNilai.teks === start.teks);
	const marked = nilai.map(mark).find(Boolean) ?? '';
	return fixed
		? [
				`Tetap ${end.teks}${marked} pada ${nilaiCategory(start).toLowerCase()}–${nilaiCategory(end).toLowerCase()}`,
			]
		: [isWritten(start, mark(start)), isWritten(end, mark(end))];
}

/** What the target cells without a place hold: words as printed, and blanks and dashes by name. */
function describeShortfall(target: readonly NilaiDetail[]): string | null {
	if (target.length === 0) return 'Tabelnya tidak punya kolom target.';
	const tanpaTempat = target.filter((nilai) => nilai.letak === null);
	const words = (
		[
			['dicabut', 'dicabut'],
			['strip', 'tercetak strip'],
			['kosong', 'tidak diisi'],
		] as const
	).flatMap(([keadaan, name]) => {
		const hit = tanpaTempat.filter((nilai) => nilai.keadaan === keadaan);
		if (hit.length === 0) return [];
		const tahun = formatList(hit.map(nilaiCategory));
		const by = [...new Set(hit.flatMap(({ perubahan }) => perubahan ?? []))].map(formatDokumen);
		const withValue = by.length > 0 ? ` dengan ${by.join('; ')}` : '';
		return hit.length === target.length
			? `Semua target ${name}${withValue}.`
			: `Target ${name} pada ${tahun}${withValue}.`;
	});
	const written = tanpaTempat.filter((nilai) => nilai.keadaan === 'ada');
	const writing = [...new Set(written.map(nilaiLabel))].map((text) => {
		const tahun = written.filter((content) => nilaiLabel(content) === text).map(nilaiCategory);
		return `${formatList([...new Set(tahun)])}: ${text}`;
	});
	if (writing.length > 0) words.unshift(`Tidak digambar, seperti tercetak: ${writing.join('; ')}.`);
	return words.join(' ') || null;
}

/** The line and the marks of a small chart as SVG; `jari` is the radius of a mark. */
export const renderSmallSvg = ({ jalur, tanda }: SmallChart, jari: number): string =>
	[
		jalur.includes('L') ? `<path class="garis-target" d="${jalur}"/>` : '',
		...tanda.map(({ peran, ...mark }) =>
			drawMark(peran, { ...mark, jari: peran === 'baseline' ? jari + 1.5 : jari, hampa: false }, 6),
		),
	].join('');

/** The small chart of an indicator's printed starting point and targets. */
export function makeSmallChart(indikator: Indikator, catatan: readonly Catatan[] = []): SmallChart {
	const mark = (oneNilai: NilaiDetail) =>
		listContradictions(oneNilai, indikator, catatan).length > 0 ? contradictionMark : '';
	const nilai = listChartNilai(indikator).filter((chartNilai) => chartNilai.peran !== 'realisasi');
	const target = nilai.filter((oneNilai) => oneNilai.peran === 'target');
	const categories = listIndikatorCategories(nilai);
	const spots = nilai.flatMap(({ letak, letakAtas }) => [letak ?? [], letakAtas ?? []].flat());
	const [min, max] = [Math.min(...spots), Math.max(...spots)];
	const { lebar, tinggi, tepi } = smallSize;
	// Arrows of bounds reach out of their marks.
	const rim = nilai.some(({ bacaan }) => bacaan.batas !== null) ? 2 * tepi : tepi;
	const steps = (lebar - 2 * tepi) / Math.max(1, categories.length - 1);
	const height = (letak: number) =>
		Math.round(tinggi - rim - ((letak - min) / (max - min || 1)) * (tinggi - 2 * rim));
	const places = nilai.flatMap((oneNilai) => {
		if (oneNilai.letak === null) return [];
		const kolom = categories.indexOf(nilaiCategory(oneNilai));
		return {
			satu: oneNilai,
			kolom,
			peran: oneNilai.peran as 'baseline' | 'target',
			x: Math.round(tepi + kolom * steps),
			y: height(oneNilai.letakAtas ?? oneNilai.letak),
			yBawah: oneNilai.letakAtas === null ? null : height(oneNilai.letak),
			panah: arrowSign(oneNilai.bacaan),
		};
	});
	// No line leads to a range, which is no single height.
	const drawn = places.filter((point) => point.peran === 'target' && point.yBawah === null);
	const paths = drawn.map(({ kolom, x, y }, i) => {
		const isConnected = i > 0 && drawn[i - 1]?.kolom === kolom - 1;
		return `${isConnected ? 'L' : 'M'}${x} ${y}`;
	});
	// A constant has nothing to draw: its one value is said in words.
	const isDrawn = min < max && places.some(({ satu }) => satu.teks !== places[0]?.satu.teks);
	return {
		tanda: (isDrawn ? places : []).map(({ peran, x, y, yBawah, panah }) => ({
			peran,
			x,
			y,
			yBawah,
			panah,
		})),
		jalur: isDrawn ? paths.join('') : '',
		ujung: formatEnds(
			places.map(({ satu: oneNilai }) => oneNilai),
			mark,
		),
		uraian: nilai
			.map((oneNilai) => isWritten(oneNilai, mark(oneNilai) ? ' (bertentangan di sumber)' : ''))
			.join('; '),
		bertentangan: nilai.some((oneNilai) => mark(oneNilai) !== ''),
		kekurangan: describeShortfall(target),
	};
}
