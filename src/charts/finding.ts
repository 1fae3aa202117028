import { compareTime } from '../domain/in-force.ts';
import { formatPeriode } from '../domain/periode.ts';
import { formatExactNumber, formatList } from '../domain/format.ts';
import {
	type NilaiDetail,
	getChartSkala,
	hasPlot,
	isDrawable,
	listChartNilai,
	listInForceNilai,
	isOrderedSkala,
	formatDokumen,
} from '../domain/nilai.ts';
import { formatContradiction, listContradictions } from '../domain/contradictions.ts';
import type { Catatan } from '../tables/catatan.ts';
import type { Indikator, Skala } from '../tables/indikator/schema.ts';
import { reasonWords } from './gap.ts';
import { nilaiReason, nilaiCategory, nilaiLabel } from './why-empty.ts';

const tahunNilai = (nilai: readonly NilaiDetail[]): string =>
	formatList([...new Set(nilai.map(nilaiCategory))]);

/** These values as printed, each wording once with its years. */
function formatAll(nilai: readonly NilaiDetail[]): string {
	const writing = [...new Set(nilai.map(nilaiLabel))];
	return writing
		.map(
			(oneWriting) =>
				`${oneWriting} pada ${tahunNilai(nilai.filter((content) => nilaiLabel(content) === oneWriting))}`,
		)
		.join('; ');
}

/**
 * From the first value to the last, without judging it; amounts are subtracted where they are of one kind. `all` tells
 * that no printed target is left out. What the source contradicts is no end of a way: only the other end is told, and the
 * contradiction names both its sides.
 */
function formatPerubahan(
	nilai: readonly NilaiDetail[],
	skala: Skala,
	all: boolean,
	isContested: (oneNilai: NilaiDetail) => boolean,
): string {
	const [start, end] = [nilai[0], nilai.at(-1)];
	if (!start || !end) return '';
	if (nilai.some((oneNilai) => oneNilai.teks !== start.teks)) {
		const sure = [start, end].filter((oneNilai) => !isContested(oneNilai));
		if (sure.length < 2)
			return sure.map(({ teks, tahun }) => `Target ${teks} pada ${tahun}.`).join(' ');
	}
	if (nilai.every((oneNilai) => oneNilai.teks === start.teks))
		return all
			? `Target tetap ${start.teks} pada setiap tahun yang terisi, ${start.tahun} sampai ${end.tahun}.`
			: `Target ${start.teks} pada ${tahunNilai(nilai)}.`;
	if (start.teks === end.teks)
		return `Target berawal dan berakhir di ${start.teks}, dengan nilai lain di antaranya.`;
	const from = `dari ${start.teks} pada ${start.tahun} menjadi ${end.teks} pada ${end.tahun}.`;
	const similar = (['jenis', 'batas', 'satuan', 'per'] as const).every(
		(field) => start.bacaan[field] === end.bacaan[field],
	);
	const difference = (end.letak ?? 0) - (start.letak ?? 0);
	const hasRange = [start, end].some(({ letakAtas }) => letakAtas !== null);
	if (isOrderedSkala(skala) || !similar || hasRange || difference === 0)
		return `Target berubah ${from}`;
	// Things are counted; scores and shares differ by points.
	const points = skala.jenis === 'jumlah' ? '' : ' poin';
	return `Target ${difference > 0 ? 'naik' : 'turun'} ${formatExactNumber(Math.abs(difference))}${points} ${from}`;
}

/** What target cells without words hold: blanks and dashes of the source, each with its years. */
function formatEmpty(target: readonly NilaiDetail[]): string[] {
	return (['strip', 'kosong'] as const).flatMap((keadaan) => {
		const hit = target.filter((nilai) => nilai.keadaan === keadaan);
		return hit.length > 0 ? `Target ${tahunNilai(hit)}: ${reasonWords[keadaan]}.` : [];
	});
}

/** Why printed targets have no place, for those who see no drawing that says it. */
function formatReason(nilai: readonly NilaiDetail[], indikator: Indikator): string[] {
	const skala = getChartSkala(indikator);
	const reasons = nilai.map((oneNilai) => nilaiReason(oneNilai, skala));
	return [...new Set(reasons)].flatMap((reason) => {
		if (reason === null || reason === 'tiada' || reason === 'dicabut') return [];
		const hit = nilai.filter((_, i) => reasons[i] === reason);
		return `${formatList([...new Set(hit.map(nilaiLabel))])}: ${reasonWords[reason]}.`;
	});
}

/** What the targets say: how they move where they can be placed, and as printed where they cannot. */
function targetFinding(
	indikator: Indikator,
	target: readonly NilaiDetail[],
	catatan: readonly Catatan[],
	parts: readonly NilaiDetail[],
): string[] {
	const written = target.filter((nilai) => nilai.keadaan === 'ada');
	if (target.length === 0)
		return parts.length > 0 ? [] : ['Tabel sumbernya tidak punya kolom target.'];
	if (written.length === 0) return formatEmpty(target);
	const [onlyFinding] = written;
	if (written.length === 1 && onlyFinding) {
		const current = target.some((nilai) => nilai.perubahan) ? ' yang berlaku' : '';
		return [
			`${parts.length > 0 ? 'Target setahun' : 'Satu-satunya target'}${current}: ${onlyFinding.teks} pada ${onlyFinding.tahun}.`,
			...formatReason(written, indikator),
		];
	}
	const drawn = written.filter((nilai) => nilai.letak !== null);
	const whole = written[0]?.letak !== null && written.at(-1)?.letak !== null;
	const others = written.filter((nilai) => nilai.letak === null);
	if (drawn.length < 2 || !whole)
		return [
			`Target seperti tercetak: ${formatAll(written)}.`,
			...(isDrawable(indikator) ? [] : formatReason(written, indikator)),
		];
	return [
		formatPerubahan(
			drawn,
			getChartSkala(indikator),
			others.length === 0,
			(oneNilai) => listContradictions(oneNilai, indikator, catatan).length > 0,
		),
		...(others.length > 0 ? [`Target lain seperti tercetak: ${formatAll(others)}.`] : []),
	];
}

/** What other documents changed or withdrew, each with its date. */
const perubahanFinding = (target: readonly NilaiDetail[]): string[] =>
	target.flatMap(({ perubahan, keadaan, tahun }) => {
		if (!perubahan) return [];
		const { lama, baru } = perubahan;
		const done =
			keadaan === 'dicabut'
				? 'dicabut'
				: lama === null
					? `ditetapkan ${baru}`
					: `diubah dari ${lama} menjadi ${baru}`;
		return `Target ${tahun} ${done} dengan ${formatDokumen(perubahan)}.`;
	});

/** The starting point, where the table tells nothing else; several as a list with their years. */
function baselineFinding(nilai: readonly NilaiDetail[]): string[] {
	const start = nilai.filter(
		(oneNilai) => oneNilai.peran === 'baseline' && oneNilai.keadaan === 'ada',
	);
	const [item] = start;
	if (!item) return [];
	if (start.length > 1) return [`Titik awal: ${formatAll(start)}.`];
	return [`Titik awal ${item.teks}${item.tahun === null ? '' : ` pada ${item.tahun}`}.`];
}

/** The newest realisation that this site has, or that it has none: of what was published elsewhere nothing is said. */
function realisasiFinding(nilai: readonly NilaiDetail[]): string {
	const latest = nilai
		.filter((oneNilai) => oneNilai.peran === 'realisasi')
		.reduce<NilaiDetail | null>((a, b) => (a === null || compareTime(b, a) >= 0 ? b : a), null);
	if (!latest) return 'Realisasi tidak dimuat di situs ini.';
	return latest.tahun === null
		? `Realisasi yang dimuat: ${latest.teks}, tanpa tahun pengukuran di sumbernya.`
		: `Realisasi terbaru yang dimuat: ${latest.teks} pada ${formatPeriode(latest.periode ?? String(latest.tahun))}.`;
}

/** Targets of parts of a year, which stand in no chart. */
const partFinding = (parts: readonly NilaiDetail[]): string[] =>
	parts.length === 0
		? []
		: [
				`Target bagian tahun seperti tercetak: ${parts
					.map(({ periode, teks }) => `${teks ?? 'kosong'} pada ${formatPeriode(periode ?? '')}`)
					.join('; ')}.`,
			];

/**
 * The finding of an indicator in words: its targets, what changed them, how the source contradicts them, and the
 * newest realisation on this site.
 */
export function indikatorFinding(indikator: Indikator, catatan: readonly Catatan[] = []): string {
	const nilai = listChartNilai(indikator);
	const target = nilai.filter((oneNilai) => oneNilai.peran === 'target');
	const all = listInForceNilai(indikator);
	const parts = all.filter(({ peran, periode }) => peran === 'target' && periode !== null);
	const allDashes = nilai.length > 0 && nilai.every((oneNilai) => oneNilai.keadaan === 'strip');
	const contents = allDashes
		? ['Di sumber semua tahunnya tercetak strip, sehingga tidak ada nilai yang dapat digambar.']
		: [
				// Without a plot nothing else shows where a constant began.
				...(target.some((oneNilai) => oneNilai.keadaan === 'ada') &&
				(hasPlot(indikator) || !isDrawable(indikator))
					? []
					: baselineFinding(nilai)),
				...targetFinding(indikator, target, catatan, parts),
				...partFinding(parts),
				...perubahanFinding(target),
				formatContradiction(nilai, indikator, catatan),
			];
	return [...contents, realisasiFinding(all)].filter(Boolean).join(' ');
}
