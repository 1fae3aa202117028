import type { PageKind } from '../../domain/page.ts';
import { escapeHtml } from '../../domain/markup.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { SearchRecord } from '../page-records.ts';

/** What the texts of a record are made of; blanks say nothing and are left out. */
type Text = string | null | undefined | false;

/** Texts as the index reads them: each a cell of its own, so that excerpts do not run them together. */
export const writeCells = (texts: readonly Text[]): string =>
	texts.map((text) => (text ? `<dd>${escapeHtml(text)}</dd>` : '')).join('');

/** The facets of a record. */
export const writeFacets = (
	jenis: PageKind,
	peta: PetaJalan | null,
	{
		area,
		opd = [],
		tahun = [],
	}: { area?: string | undefined; opd?: readonly string[]; tahun?: readonly number[] } = {},
): SearchRecord['segi'] => ({
	jenis: [jenis],
	peta: peta ? [peta.id] : [],
	area: area ? [area] : [],
	opd: [...opd],
	tahun: tahun.map(String),
});

/** The names of agencies where the words in their cell do not already stand for the one that is meant. */
export function nameOpd(
	{ perangkatDaerah }: PetaJalan,
	codes: readonly string[],
	printed: string | null,
): Text[] {
	const names = codes.flatMap(
		(code) => perangkatDaerah.find(({ kode }) => kode === code)?.nama ?? [],
	);
	return names.length === 1 && printed !== null ? [printed] : [printed, ...names];
}
