/** What the picture of an action or a quick win says, for those who pass pictures on. */
import type { QuickWin } from '../tables/quick-wins.ts';
import { type AksiDetail, detailKeluaran, flattenAksi, type KeluaranDetail } from './aksi.ts';
import { formatTarget, formatYears } from './aksi-sentences.ts';
import { kodeAddress } from './address.ts';
import { formatPeran } from './column-headings.ts';
import { capitalize, formatDate, formatList, formatNumber } from './format.ts';
import { getSatuan, isFilled, listChartNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { openEnd } from './sentences.ts';
import type { Indikator } from '../tables/indikator/schema.ts';

/** Everything on a picture but its address. */
export interface SummaryPicture {
	title: string;
	/** What it is, with its code. */
	kind: string;
	region: string;
	/** The state of the document. */
	status: string;
	facts: [label: string, text: string][];
	/** Where on its page it stands; empty for the page itself. */
	fragment: string;
}

/** Where a page finds what its picture says. */
export interface PictureLink {
	/** The file of all pictures of the road map. */
	ke: string;
	kode: string;
}

type Document = Pick<PetaJalan, 'dokumen'>;

/** Targets and measures that a picture names one by one; of the others it gives the number. */
const named = 2;

const listSome = (texts: readonly string[]): string => {
	const rest = texts.length - named;
	return texts.slice(0, named).join('; ') + (rest > 0 ? `; dan ${formatNumber(rest)} lagi` : '');
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const sayLead = (written: readonly string[], lost: boolean): string => {
	if (written.length > 0) return formatList(written);
	return lost ? 'hilang dari salinan sumber' : 'tidak disebutkan dalam sumber';
};

/** What is to be reached, and what it is measured with where the document says that apart. */
function listOutputFacts(keluaran: readonly KeluaranDetail[]): SummaryPicture['facts'] {
	if (keluaran.length === 0) return [];
	const measures = unique(
		keluaran.flatMap(({ indikator, target }) =>
			indikator === null || indikator === target.teks ? [] : indikator,
		),
	);
	return [
		['Target', listSome(keluaran.map((one) => formatTarget(one, Infinity)))],
		...(measures.length > 0 ? [['Diukur dengan', listSome(measures)] as [string, string]] : []),
	];
}

const commonParts = ({ dokumen }: Document): Pick<SummaryPicture, 'region' | 'status'> => ({
	region: dokumen.singkat,
	status: dokumen.status,
});

/** The picture of an action: who, what is to be reached and how it is measured, by when, and its state. */
export function describeAksiPicture(peta: Document, aksi: AksiDetail): SummaryPicture {
	const [state] = aksi.keadaan;
	return {
		...commonParts(peta),
		title: aksi.nama,
		kind: `Rencana aksi ${aksi.kode}`,
		facts: [
			[formatPeran(peta.dokumen, 'aksi'), sayLead(aksi.writtenLead, aksi.utamaHilang)],
			...listOutputFacts(aksi.keluaran),
			['Waktu', capitalize(formatYears(peta, aksi))],
			[
				'Keadaan',
				state
					? `${capitalize(state.keadaan)} per ${formatDate(state.tanggal)}`
					: 'Tidak dimuat di situs ini',
			],
		],
		fragment: '',
	};
}

/** What an indicator is to reach, as printed; nothing where its cells say nothing. */
function listIndikatorFacts(indikator: Indikator): SummaryPicture['facts'] {
	const targets = listChartNilai(indikator)
		.filter((nilai) => nilai.peran === 'target' && isFilled(nilai))
		.map(({ tahun, teks }) => `“${teks}”${tahun === null ? '' : ` pada ${tahun}`}`);
	const unit = getSatuan(indikator);
	return targets.length === 0
		? []
		: [[`Target: ${openEnd(indikator.nama)}`, `${targets.join('; ')}${unit ? ` (${unit})` : ''}`]];
}

/** The picture of a quick win. */
export function describeQuickWinPicture(
	peta: Pick<PetaJalan, 'dokumen' | 'indikator'>,
	quickWin: QuickWin,
): SummaryPicture {
	const keluaran = detailKeluaran(quickWin.keluaran, '', peta.dokumen.desimal);
	const cells = [quickWin, ...quickWin.keluaran];
	const written = unique(
		cells.flatMap(({ penanggung_jawab_tertulis: text }) => (text === null ? [] : text)),
	);
	return {
		...commonParts(peta),
		title: quickWin.nama,
		kind: `Quick win ${quickWin.kode}`,
		facts: [
			[
				formatPeran(peta.dokumen, 'aksi'),
				sayLead(
					written,
					cells.some(({ penanggung_jawab_hilang: lost }) => lost),
				),
			],
			...listOutputFacts(keluaran),
			...peta.indikator
				.filter(({ kode }) => quickWin.indikator.includes(kode))
				.flatMap(listIndikatorFacts),
		],
		fragment: kodeAddress(quickWin.kode),
	};
}

/** What the pictures of a road map say, by the codes of their actions and quick wins. */
export const listPictures = (peta: PetaJalan): Record<string, SummaryPicture> =>
	Object.fromEntries([
		...flattenAksi(peta).map((aksi) => [aksi.kode, describeAksiPicture(peta, aksi)]),
		...peta.quickWins.map((quickWin) => [quickWin.kode, describeQuickWinPicture(peta, quickWin)]),
	]);
