/** What a record says, in one line: for lists where there is no room for its page. */
import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { type AksiDetail, type KeluaranDetail, listPrinted } from './aksi.ts';
import { formatList } from './format.ts';
import { openEnd } from './sentences.ts';
import { hasTarget, isFilled, listChartNilai, listNilai, type NilaiDetail } from './nilai.ts';
import { contradictionMark, listContradictions, markHint } from './contradictions.ts';

/** Stands between the parts of a line. */
const between = ' · ';

/** The target of an output as it is printed, or why there is none. */
function formatTarget({ target }: KeluaranDetail): string {
	if (target.keadaan === 'tidak_ada') return 'target tidak tercantum';
	if (target.keadaan === 'strip') return 'target tercetak strip';
	return `target: ${openEnd(target.teks ?? '')}`;
}

/** An action: who answers for it, and its target, or how many outputs have one each. */
export function formatAksiLine(aksi: AksiDetail): string {
	const { writtenLead, utamaHilang, keluaran } = aksi;
	const [actor] = (['pelaksana', 'koordinator'] as const).flatMap((name) => {
		const printed = listPrinted(aksi, name);
		return printed.length > 0 ? `${name} ${formatList(printed)}` : [];
	});
	const without = `penanggung jawab ${utamaHilang ? 'hilang dari salinan sumber' : 'tidak disebutkan dalam sumber'}`;
	const [only] = keluaran;
	return [
		writtenLead.length > 0 ? formatList(writtenLead) : (actor ?? without),
		...(keluaran.length > 1 ? [`${keluaran.length} keluaran`] : only ? [formatTarget(only)] : []),
	].join(between);
}

/** An indicator: where it starts and the last target in force. Of values that contradict each other each stands, with a mark. */
export function formatIndikatorLine(indikator: Indikator, catatan: readonly Catatan[]): string {
	const values = listChartNilai(indikator).filter(isFilled);
	const isDoubted = (nilai: NilaiDetail) =>
		listContradictions(nilai, indikator, catatan).length > 0;
	const write = (nilai: NilaiDetail) => `${nilai.teks}${isDoubted(nilai) ? contradictionMark : ''}`;
	const writeDated = (nilai: NilaiDetail) =>
		`${write(nilai)}${nilai.tahun === null ? '' : ` (${nilai.tahun})`}`;
	const start = values.filter(({ peran }) => peran === 'baseline');
	const targets = values.filter(({ peran }) => peran === 'target');
	const last = Math.max(...targets.map(({ tahun }) => tahun ?? 0));
	const goal = targets.filter(({ tahun }) => (tahun ?? 0) === last);
	const line = [
		...(start.length > 0 ? [`titik awal ${formatList(start.map(writeDated))}`] : []),
		goal.length > 0
			? `target ${[...new Set(goal.map(write))].join(' atau ')}${last > 0 ? ` pada ${last}` : ''}`
			: hasTarget(listNilai(indikator))
				? 'target menurut bagian tahun'
				: 'tanpa target',
	].join(' → ');
	return [line, ...([...start, ...goal].some(isDoubted) ? [markHint] : [])].join(between);
}
