import { formatDate } from './format.ts';

/** Where readers report a mistake. */
export interface ReportAddress {
	/** For the link. */
	ke: string;
	/** As it is read. */
	label: string;
}

/** What this copy of the site is, as far as whoever built it said. */
export interface Release {
	version: string;
	/** ISO date of what it was built from; null when nothing tells. */
	built: string | null;
	/** ISO date of the last change of the content; null when nothing tells. */
	content: string | null;
	/** Who keeps the site, in their own words; null when they do not say. */
	keeper: string | null;
	report: ReportAddress | null;
}

/** Reads the address for reports as it is configured: an e-mail address, or the full address of a form or an issue tracker. */
export function parseReportAddress(text: string | undefined): ReportAddress | null {
	const written = text?.trim().replace(/^mailto:/, '') ?? '';
	if (written === '') return null;
	if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(written))
		return { ke: `mailto:${written}`, label: written };
	if (/^https:\/\/[^\s/]+/.test(written) && URL.canParse(written))
		return { ke: written, label: written.replace(/^https:\/\/|\/$/g, '') };
	throw new Error(
		`PETA_JALAN_LAPOR berisi \`${written}\`, padahal harus alamat surel atau alamat lengkap yang diawali https://.`,
	);
}

/** The day that the seconds of `SOURCE_DATE_EPOCH` fall on, in UTC; null when they are none. */
export const epochDate = (seconds: string | undefined): string | null =>
	seconds && /^\d+$/.test(seconds)
		? new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
		: null;

/** Version and dates in one line. */
export function formatRelease({ version, built, content }: Release): string {
	const parts = [
		`Versi ${version}`,
		content ? `data per ${formatDate(content)}` : 'tanggal data tidak tercatat',
		built ? `situs dibangun dari keadaan ${formatDate(built)}` : 'tanggal bangunan tidak tercatat',
	];
	return `${parts.join('; ')}.`;
}

/** The foot of every printed sheet as a style: the page's address, and the day of its data. */
export const formatPrintOrigin = (url: string, { content, built }: Release): string => {
	const day = content ?? built;
	const text = day ? `${url} · data per ${formatDate(day)}` : url;
	return `:root{--asal-cetak:"${text.replace(/["\\<>\n]/g, encodeURIComponent)}"}`;
};
