/** What was reported of the actions of a road map: how much, and in which printed states. No state is ever computed. */
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { listAnswering } from './anggaran.ts';
import { formatList, formatNumber } from './format.ts';
import { oncePerPeta } from './once-per-peta.ts';
import { type RealisasiAksiDetail, listRealisasiAksi, listTargetPeriode } from './per-periode.ts';
import { formatPeriode, sortPeriode } from './periode.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A report with its action. */
export interface Report extends RealisasiAksiDetail {
	aksi: AksiDetail;
}

/** True for a report that says something: a value, a dash or a state. */
const isReported = ({ keadaan, status_tertulis }: RealisasiAksiDetail): boolean =>
	keadaan !== 'kosong' || status_tertulis !== null;

/** Every report of a road map that says something. */
export const listReports = oncePerPeta((peta): readonly Report[] =>
	flattenAksi(peta).flatMap((aksi) =>
		listRealisasiAksi(peta, aksi)
			.filter(isReported)
			.map((report) => ({ ...report, aksi })),
	),
);

/** True when anything was reported of an action. */
export const hasReports = (peta: PetaJalan): boolean => listReports(peta).length > 0;

/** States that a table has columns for; a source with more writes sentences there, not states. */
const mostStates = 8;

/** The printed states, each once and in the order in which they first stand; none where they are no set of states. */
export function listStates(reports: readonly Report[]): string[] {
	const states = [...new Set(reports.flatMap(({ status_tertulis }) => status_tertulis ?? []))];
	return states.length > mostStates ? [] : states;
}

/** Some reports counted: in all, and by printed state. */
export interface ReportCount {
	reported: number;
	/** In the order of the states. */
	states: number[];
	/** Reports that print no state. */
	without: number;
}

export const countReports = (
	reports: readonly Report[],
	states: readonly string[],
): ReportCount => ({
	reported: reports.length,
	states: states.map(
		(state) => reports.filter(({ status_tertulis }) => status_tertulis === state).length,
	),
	without: reports.filter(({ status_tertulis }) => status_tertulis === null).length,
});

/** Periods for which something was planned or reported of an action, with what was. */
export function countByPeriode(
	peta: PetaJalan,
	reports: readonly Report[],
	states: readonly string[],
) {
	const planned = flattenAksi(peta).flatMap((aksi) =>
		listTargetPeriode(peta, aksi)
			.filter(({ keadaan }) => keadaan === 'ada' || keadaan === 'centang')
			.map(({ periode, urutan }) => ({ periode, key: `${aksi.kode} ${urutan}` })),
	);
	return sortPeriode([...planned, ...reports].map(({ periode }) => periode)).map((periode) => ({
		periode,
		judul: formatPeriode(periode, peta.dokumen.per_periode.tulisan),
		planned: planned.filter((target) => target.periode === periode).length,
		count: countReports(
			reports.filter((report) => report.periode === periode),
			states,
		),
	}));
}

/** The reports of each top unit that has any. */
export const countReportsByUnit = (
	peta: PetaJalan,
	reports: readonly Report[],
	states: readonly string[],
) =>
	peta.program.flatMap((program) => {
		const own = reports.filter(({ aksi }) => aksi.program.area === program.area);
		return own.length === 0 ? [] : [{ program, count: countReports(own, states) }];
	});

/** The reports of each agency that answers for an action with any; last those of actions that name none. */
export function countReportsByOpd(
	peta: PetaJalan,
	reports: readonly Report[],
	states: readonly string[],
) {
	const own = peta.perangkatDaerah.map((opd) => ({
		opd,
		reports: reports.filter((report) => listAnswering(report).includes(opd.kode)),
	}));
	const none = reports.filter((report) => listAnswering(report).length === 0);
	return [...own, { opd: null, reports: none }]
		.filter((item) => item.reports.length > 0)
		.map(({ opd, reports: list }) => ({ opd, count: countReports(list, states) }));
}

/** An action with the periods that something is said of. */
export interface NamedPeriods {
	aksi: AksiDetail;
	periods: string[];
}

function groupPeriods(
	peta: PetaJalan,
	items: readonly { aksi: AksiDetail; periode: string }[],
): NamedPeriods[] {
	return [...Map.groupBy(items, ({ aksi }) => aksi)].map(([aksi, own]) => ({
		aksi,
		periods: sortPeriode(own.map(({ periode }) => periode)).map((periode) =>
			formatPeriode(periode, peta.dokumen.per_periode.tulisan),
		),
	}));
}

/** The actions with a report of each printed state, with its periods. */
export const listByState = (
	peta: PetaJalan,
	reports: readonly Report[],
	states: readonly string[],
): { state: string; aksi: NamedPeriods[] }[] =>
	states.map((state) => ({
		state,
		aksi: groupPeriods(
			peta,
			reports.filter(({ status_tertulis }) => status_tertulis === state),
		),
	}));

/** The actions of which a target was set for a period and nothing is published here. */
export function listUnreported(peta: PetaJalan, reports: readonly Report[]): NamedPeriods[] {
	const known = new Set(
		reports.map(({ aksi, urutan, periode }) => `${aksi.kode} ${urutan} ${periode}`),
	);
	return groupPeriods(
		peta,
		flattenAksi(peta).flatMap((aksi) =>
			listTargetPeriode(peta, aksi)
				.filter(
					({ keadaan, urutan, periode }) =>
						(keadaan === 'ada' || keadaan === 'centang') &&
						!known.has(`${aksi.kode} ${urutan} ${periode}`),
				)
				.map(({ periode }) => ({ aksi, periode })),
		),
	);
}

/** What the page of realisation tells, in a sentence. */
export function summarizeReports(peta: PetaJalan): string {
	const reports = listReports(peta);
	const aksi = new Set(reports.map((report) => report.aksi.kode)).size;
	const states = listStates(reports);
	const count = countReports(reports, states);
	const words = states.map((state, i) => `“${state}” ${formatNumber(count.states[i] ?? 0)} kali`);
	const printed = words.length > 0 ? ` Status yang tercetak: ${formatList(words)}.` : '';
	return `${formatNumber(aksi)} dari ${formatNumber(flattenAksi(peta).length)} rencana aksi punya laporan di situs ini, seluruhnya ${formatNumber(reports.length)} sel.${printed}`;
}
