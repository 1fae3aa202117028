/** What is printed by period of an action, as a table: its outputs down, the periods across. */
import { type AksiDetail, type AksiKeluaran } from './aksi.ts';
import {
	type RealisasiAksiDetail,
	type TargetPeriodeDetail,
	listRealisasiAksi,
	listTargetPeriode,
} from './per-periode.ts';
import { formatPeriode, listPeriodeHeadings } from './periode.ts';
import type { PetaJalan } from './peta-jalan.ts';

type Document = Pick<PetaJalan, 'dokumen'>;

/** An output, or the action itself, with what is printed of it in each period. */
export interface PeriodeRow {
	judul: string;
	satuan: string | null;
	cells: {
		judul: string;
		target: TargetPeriodeDetail | undefined;
		realisasi: RealisasiAksiDetail | undefined;
	}[];
}

export interface PeriodeTable {
	headings: string[];
	rows: PeriodeRow[];
	hasTarget: boolean;
	hasRealisasi: boolean;
	/** What the document says of its figures; empty where it says nothing, or not the same of all. */
	kumulatif: boolean | null;
}

/** What an output is called beside its figures. */
export const outputName = ({ urutan, indikator, kriteria }: AksiKeluaran, many: boolean): string =>
	`${many ? `${urutan}. ` : ''}${indikator ?? kriteria ?? 'Keluaran aksi ini'}`;

const hasWords = ({
	kendala,
	tindak_lanjut,
	catatan_evaluasi,
}: Pick<RealisasiAksiDetail, 'kendala' | 'tindak_lanjut' | 'catatan_evaluasi'>): boolean =>
	kendala !== null || tindak_lanjut !== null || catatan_evaluasi !== null;

/** The table of an action; null where nothing of it is printed by period. */
export function tabulatePeriode(peta: Document, aksi: AksiDetail): PeriodeTable | null {
	const targets = listTargetPeriode(peta, aksi);
	// What has words about a period and no cell stands below the table.
	const reported = listRealisasiAksi(peta, aksi).filter(
		({ teks, status_tertulis, ...said }) =>
			teks !== null || status_tertulis !== null || !hasWords(said),
	);
	const headings = listPeriodeHeadings(
		[...targets, ...reported].map(({ periode }) => periode),
		peta.dokumen.per_periode.tulisan,
	);
	if (headings.length === 0) return null;
	const many = aksi.keluaran.length > 1;
	const holders = [
		{ urutan: null, judul: 'Rencana aksi ini', satuan: null },
		...aksi.keluaran.map((keluaran) => ({
			urutan: keluaran.urutan,
			judul: outputName(keluaran, many),
			satuan: keluaran.satuan,
		})),
	];
	const rows = holders.flatMap(({ urutan, judul, satuan }) => {
		const [ownTargets, ownReported] = [targets, reported].map((list) =>
			list.filter((item) => item.urutan === urutan),
		) as [TargetPeriodeDetail[], RealisasiAksiDetail[]];
		if (ownTargets.length + ownReported.length === 0) return [];
		const cells = headings.map((heading) => ({
			judul: heading.judul,
			target: ownTargets.find(({ periode }) => periode === heading.periode),
			realisasi: ownReported.find(({ periode }) => periode === heading.periode),
		}));
		return [{ judul, satuan, cells }];
	});
	const manners = new Set(targets.map(({ kumulatif }) => kumulatif));
	return {
		headings: headings.map(({ judul }) => judul),
		rows,
		hasTarget: targets.length > 0,
		hasRealisasi: reported.length > 0,
		kumulatif: manners.size === 1 ? ([...manners][0] ?? null) : null,
	};
}

/** How its figures are to be read, as far as the document says. */
export function formatManner({ hasTarget, hasRealisasi, kumulatif }: PeriodeTable): string {
	const rows =
		hasTarget && hasRealisasi
			? 'Baris pertama tiap sel target, di bawahnya realisasi dan status seperti tercetak di sumber.'
			: hasRealisasi
				? 'Realisasi dan status seperti tercetak di sumber.'
				: 'Target atau rencana seperti tercetak di sumber.';
	if (kumulatif === null)
		return `${rows} Dokumen tidak menyebut apakah angkanya dijumlahkan sejak awal tahun.`;
	return `${rows} ${kumulatif ? 'Angkanya dijumlahkan sejak awal tahun.' : 'Angkanya untuk tiap periode saja.'}`;
}

/** What was said of a report beside its value: obstacle, follow-up, the evaluator's note, proof. */
export interface ReportNote {
	judul: string;
	parts: [label: string, text: string][];
	bukti: string | null;
	sumber: string;
	tanggal: string | null;
}

/** The reports of an action that say more than a value, in order. */
export const listReportNotes = (peta: Document, aksi: AksiDetail): ReportNote[] =>
	listRealisasiAksi(peta, aksi).flatMap((report) => {
		const parts = (
			[
				['Kendala', report.kendala],
				['Tindak lanjut', report.tindak_lanjut],
				['Catatan penilai', report.catatan_evaluasi],
			] as [string, string | null][]
		).filter((part): part is [string, string] => part[1] !== null);
		if (parts.length === 0 && report.bukti === null) return [];
		const output = aksi.keluaran.length > 1 && report.urutan !== null;
		const { tulisan } = peta.dokumen.per_periode;
		return [
			{
				judul: `${formatPeriode(report.periode, tulisan)}${output ? `, keluaran ${report.urutan}` : ''}`,
				parts,
				bukti: report.bukti,
				sumber: report.sumber,
				tanggal: report.tanggal,
			},
		];
	});
