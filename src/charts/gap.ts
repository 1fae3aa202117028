import { formatExactNumber, formatList } from '../domain/format.ts';
import { contradictionMark } from '../domain/contradictions.ts';
import type { TargetBound } from '../domain/target.ts';
import type { Reason } from './why-empty.ts';
import type { Series, Chart, Point } from './specification.ts';

/** The words of a place in table, tooltip and reading aloud: its value, or why it has none. */
export function formatPoint(point: Point, peran: Series['peran']): string {
	if (point.alasan === 'strip') return '– (tercetak strip)';
	if (point.alasan === 'kosong') return 'kosong';
	return point.label || (peran === 'realisasi' ? 'tidak dimuat' : 'tidak ada');
}

/** The mark behind a value that the source contradicts; empty behind all others. */
export const pointMark = ({ bertentangan }: Point): string =>
	bertentangan ? contradictionMark : '';

const boundWords: Record<TargetBound, string> = {
	lebih_dari: 'lebih dari',
	paling_sedikit: 'paling sedikit',
	kurang_dari: 'kurang dari',
	paling_banyak: 'paling banyak',
};

/** What a sign such as `≥` or a dash between two numbers means, for those who hear it; words need no other words. */
function spellSign({ label, batas, letak, letakAtas }: Point): string {
	if (letakAtas !== undefined && /\d\s*%?\s*[-–—−]/.test(label))
		return ` (${formatExactNumber(letak ?? 0)} sampai ${formatExactNumber(letakAtas)})`;
	const rest = label.replace(/[<>≤≥⩽⩾≦≧=]+\s*/, '');
	return batas === undefined || rest === label ? '' : ` (${boundWords[batas]} ${rest})`;
}

/** The same words for the ear: what signs and the mark say is said. */
export const speakPoint = (point: Point, peran: Series['peran']): string =>
	`${formatPoint(point, peran)}${spellSign(point)}${point.bertentangan ? ' (bertentangan di sumber)' : ''}`;

/** A starting point or a value of an unknown year has no years to fill. */
const isOutsideYears = ({ peran, tanpaTahun }: Series): boolean =>
	peran === 'baseline' || tanpaTahun === true;

/** True for a dash, a blank, or a year that a series of years passes over. */
function needsMention({ deret }: Chart, series: Series, i: number): boolean {
	if (series.titik[i]?.alasan !== 'tiada') return true;
	if (isOutsideYears(series)) return false;
	const present = deret
		.filter((candidate) => !isOutsideYears(candidate))
		.flatMap(({ titik }) => titik.flatMap(({ alasan }, n) => (alasan === 'tiada' ? [] : n)));
	return i >= Math.min(...present) && i <= Math.max(...present);
}

/** The places of a chart that a reader can be led through: category by category, values and gaps alike. */
export const listPlaces = (chart: Chart): { deret: number; titik: number }[] =>
	chart.kategori.flatMap((_, titik) =>
		chart.deret.flatMap((series, deret) =>
			needsMention(chart, series, titik) ? { deret, titik } : [],
		),
	);

/** Why printed words have no mark, as the end of a sentence. */
export const reasonWords = {
	strip: 'di sumber tercetak strip',
	kosong: 'selnya kosong di sumber',
	dicabut: 'dicabut',
	ganda: 'ditulis lebih dari sekali dengan isi yang berbeda, sehingga tidak digambar',
	tahun: 'berupa tahun, sehingga tidak digambar',
	tanda: 'berupa tanda, sehingga tidak digambar',
	titik: 'tempat angkanya diisi titik-titik di sumber',
	tidak_berlaku: 'di sumber tertulis tidak berlaku',
	kata: 'berupa kata, sehingga tidak digambar',
	luar: 'tidak ada dalam urutan skala, sehingga tidak digambar',
} as const satisfies Record<Exclude<Reason, 'tiada'>, string>;

type PrintedReason = keyof typeof reasonWords;
const allReasons = Object.keys(reasonWords) as PrintedReason[];
/** Places that hold no words of a value. */
export const isUnlabelled: ReadonlySet<Reason> = new Set<Reason>([
	'strip',
	'kosong',
	'tiada',
	'dicabut',
]);

/** Where on the category axis something stands, and what stands there. */
interface Affected {
	kategori: string;
	titik: Point;
}

/** A series in some of its years; a column without a year bears the series' own name. */
const placeNames = ({ nama }: Series, hit: readonly Affected[]): string => {
	const tahun = formatList(hit.map(({ kategori }) => kategori));
	return nama === tahun ? nama : `${nama} ${tahun}`;
};

/** Why these places of a series are empty, in a sentence that also tells the words that stand there. */
function gapSentence(series: Series, reason: PrintedReason, hit: readonly Affected[]): string {
	const writing = [...new Set(hit.map(({ titik }) => titik.label))];
	const content = isUnlabelled.has(reason) ? '' : ` (${writing.join('; ')})`;
	const by =
		reason === 'dicabut'
			? ` dengan ${[...new Set(hit.flatMap(({ titik }) => titik.perubahan ?? []))].join('; ')}`
			: '';
	return `${placeNames(series, hit)}${content}: ${reasonWords[reason]}${by}.`;
}

function absenceSentence({ nama, peran }: Series, hit: readonly Affected[]): string {
	const tahun = formatList(hit.map(({ kategori }) => kategori));
	return peran === 'realisasi'
		? `Realisasi untuk ${tahun} tidak dimuat di situs ini.`
		: `Tabel sumbernya tidak punya kolom ${nama.toLowerCase()} untuk ${tahun}.`;
}

/** Each gap of a chart with its reason, a sentence for each series and reason, and what its marks stand for. */
export function describeGaps(chart: Chart): string[] {
	const places = listPlaces(chart);
	return chart.deret.flatMap((series, d) => {
		const touched = (match: (point: Point) => boolean): Affected[] =>
			places.flatMap(({ deret, titik: t }) => {
				const titik = series.titik[t];
				const kategori = chart.kategori[t];
				return deret === d && titik && kategori !== undefined && match(titik)
					? { kategori, titik }
					: [];
			});
		const absent = touched(({ alasan }) => alasan === 'tiada');
		const bounded = touched(({ batas }) => batas !== undefined);
		const ranged = touched(({ letakAtas }) => letakAtas !== undefined);
		return [
			...allReasons.flatMap((reason) => {
				const here = touched((point) => point.alasan === reason);
				return here.length > 0 ? gapSentence(series, reason, here) : [];
			}),
			...(absent.length > 0 ? [absenceSentence(series, absent)] : []),
			...(bounded.length > 0
				? [
						`${placeNames(series, bounded)}: berupa batas; tandanya di ${chart.sumbu.isOrdered ? 'tingkat' : 'angka'} batas itu, panahnya ke arah yang memenuhinya.`,
					]
				: []),
			...(ranged.length > 0
				? [`${placeNames(series, ranged)}: berupa rentang, digambar sebagai balok.`]
				: []),
		];
	});
}
