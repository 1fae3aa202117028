import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { formatList, formatSpan } from './format.ts';
import { type NilaiDetail, isFilled, listChartNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { contradictionMark, listContradictions } from './contradictions.ts';

/** The indicators that an editor puts first, in the order in which they stand there. */
export const listMainIndikator = ({
	dokumen,
	indikator,
}: Pick<PetaJalan, 'dokumen' | 'indikator'>): Indikator[] =>
	dokumen.indikator_utama.flatMap(
		(kode) => indikator.find((oneIndikator) => oneIndikator.kode === kode) ?? [],
	);

/** The state of target cells none of which says anything. */
function formatEmptyTargets(target: readonly NilaiDetail[]): string {
	if (target.length === 0) return 'Tabelnya tidak punya kolom target';
	return target.every(({ keadaan }) => keadaan === 'strip')
		? 'Semua target tercetak strip'
		: 'Targetnya tidak diisi di sumber';
}

/** The last target in force, or that all years have the same. */
function formatTargets(nilai: readonly NilaiDetail[], write: (one: NilaiDetail) => string): string {
	const target = nilai.filter(({ peran }) => peran === 'target');
	const filled = target.filter(isFilled);
	const [first, last] = [filled[0], filled.at(-1)];
	if (!first || !last) return formatEmptyTargets(target);
	const fixed =
		filled.length > 1 &&
		filled.length === target.length &&
		filled.every(({ teks }) => teks === first.teks);
	return fixed
		? `Target ${write(last)} setiap tahun, ${formatSpan(first.tahun ?? 0, last.tahun ?? 0)}`
		: `Target ${write(last)}${last.tahun === null ? '' : ` pada ${last.tahun}`}`;
}

/** Where an indicator starts, where it shall arrive and what was last reported of it, as printed; values that the source contradicts carry the mark. */
export function formatMainValues(
	indikator: Indikator,
	catatan: readonly Catatan[],
): { facts: string[]; isContradicted: boolean } {
	const nilai = listChartNilai(indikator);
	const isMarked = (one: NilaiDetail) => listContradictions(one, indikator, catatan).length > 0;
	const write = (one: NilaiDetail) => `${one.teks}${isMarked(one) ? contradictionMark : ''}`;
	const withYear = (one: NilaiDetail) =>
		one.tahun === null ? write(one) : `${write(one)} pada ${one.tahun}`;
	const filled = (peran: NilaiDetail['peran']) =>
		nilai.filter((one) => one.peran === peran && isFilled(one));
	const start = filled('baseline');
	const reported = filled('realisasi').at(-1);
	const facts = [
		...(start.length > 0 ? [`Titik awal ${formatList(start.map(withYear))}`] : []),
		formatTargets(nilai, write),
		...(reported ? [`Dilaporkan ${withYear(reported)}`] : []),
	];
	return { facts, isContradicted: facts.some((fact) => fact.includes(contradictionMark)) };
}
