/** What a document says of an action, as one sentence made of its facts, and as lines to be sent to somebody. */
import { type AksiDetail, type KeluaranDetail, listPrinted } from './aksi.ts';
import { capitalize, formatDate, formatList, formatNumber, shortenText } from './format.ts';
import { getPeranTitle } from './column-headings.ts';
import { listPlannedYears, listRealisasiAksi } from './per-periode.ts';
import { formatPeriode, sortPeriode } from './periode.ts';
import { openEnd } from './sentences.ts';
import type { PetaJalan } from './peta-jalan.ts';

type Document = Pick<PetaJalan, 'dokumen'>;

/** Outputs that a sentence names one by one; of the others it gives the number. */
const namedOutputs = 2;

/** A sentence names a long thing by its beginning: its facts stand below in full. */
const longestWords = 90;

/** Who leads the action, as printed, or why nobody can be named. */
function formatLead(aksi: AksiDetail): string {
	const { writtenLead, utamaHilang } = aksi;
	if (writtenLead.length > 0) return `${formatList(writtenLead)} memegang rencana aksi ini`;
	const named = (['koordinator', 'pelaksana'] as const).flatMap((name) => {
		const printed = listPrinted(aksi, name);
		return printed.length > 0 ? `${formatList(printed)} tercantum sebagai ${name}` : [];
	});
	if (named.length > 0) return named.join('; ');
	return utamaHilang
		? 'siapa yang memegang rencana aksi ini hilang dari salinan sumber'
		: 'siapa yang memegang rencana aksi ini tidak disebutkan dalam sumber';
}

/** A target as printed, or what its cell holds instead. */
export function formatTarget({ target }: KeluaranDetail, longest = longestWords): string {
	if (target.keadaan === 'tidak_ada' || target.teks === null) return 'tidak tercantum';
	if (target.keadaan === 'strip') return 'tercetak strip';
	if (target.keadaan === 'belum_diisi') return 'belum diisi angkanya di sumber';
	return `“${openEnd(shortenText(target.teks, longest))}”`;
}

/** What is to be reached, and what it is measured with where the document says that apart; of several outputs what is to be reached. */
function formatOutput(keluaran: KeluaranDetail): string {
	const { indikator, target } = keluaran;
	const measure =
		indikator === null || indikator === target.teks
			? ''
			: ` (diukur: ${openEnd(shortenText(indikator, longestWords))})`;
	return `${formatTarget(keluaran)}${measure}`;
}

function formatOutputs(keluaran: readonly KeluaranDetail[]): string | null {
	const [first] = keluaran;
	if (!first) return null;
	if (keluaran.length === 1) return `targetnya ${formatOutput(first)}`;
	const named = keluaran
		.slice(0, namedOutputs)
		.map((one) => formatTarget(one))
		.join('; ');
	const rest = keluaran.length - namedOutputs;
	return `targetnya ${formatNumber(keluaran.length)} keluaran: ${named}${rest > 0 ? `; dan ${formatNumber(rest)} lagi` : ''}`;
}

/** The years for which the document plans something, or why no year can be named. */
export function formatYears({ dokumen }: Document, aksi: AksiDetail): string {
	const years = listPlannedYears(aksi).map(String);
	if (years.length > 0) return `direncanakan untuk ${formatList(years)}`;
	return dokumen.waktu_pelaksanaan === null
		? 'tahunnya tidak disebutkan dalam sumber'
		: 'tahunnya tidak terbaca pada salinan sumber';
}

/** The newest state that a source tells, or the last report with its state as printed. */
function formatState(peta: Document, aksi: AksiDetail): string {
	const [newest] = aksi.keadaan;
	if (newest) return `${newest.keadaan} menurut keadaan per ${formatDate(newest.tanggal)}`;
	const reports = listRealisasiAksi(peta, aksi).filter(({ keadaan }) => keadaan !== 'kosong');
	const last = sortPeriode(reports.map(({ periode }) => periode)).at(-1);
	if (last === undefined) return 'keadaannya tidak dimuat di situs ini';
	const ofLast = reports.filter(({ periode }) => periode === last);
	const states = [...new Set(ofLast.flatMap(({ status_tertulis }) => status_tertulis ?? []))];
	const printed =
		states.length > 0 ? `, dengan status ${formatList(states.map((text) => `“${text}”`))}` : '';
	return `dilaporkan sampai ${formatPeriode(last, peta.dokumen.per_periode.tulisan)}${printed}`;
}

/** An action in one sentence: who, what is to be reached and how it is measured, when, and its state. */
export const formatAksiSentence = (peta: Document, aksi: AksiDetail): string =>
	`${[
		formatLead(aksi),
		formatOutputs(aksi.keluaran),
		formatYears(peta, aksi),
		formatState(peta, aksi),
	]
		.filter(Boolean)
		.join('; ')}.`;

/** What a message about an action says besides its address, so that it can be understood alone. */
export function listShareLines({ dokumen }: Document, aksi: AksiDetail): string[] {
	const { writtenLead, utamaHilang, keluaran } = aksi;
	const without = utamaHilang ? 'hilang dari salinan sumber' : 'tidak disebutkan dalam sumber';
	const { tercetak, bacaan } = getPeranTitle(dokumen, 'aksi');
	const [first] = keluaran;
	const rest = keluaran.length - 1;
	return [
		`${openEnd(aksi.nama)} (${aksi.kode}, ${dokumen.singkat})`,
		`${tercetak ?? capitalize(bacaan)}: ${writtenLead.length > 0 ? formatList(writtenLead) : without}`,
		...(first
			? [`Target: ${formatTarget(first)}${rest > 0 ? `; dan ${formatNumber(rest)} lagi` : ''}`]
			: []),
	];
}
