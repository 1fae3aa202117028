import { capitalize, formatDate } from './format.ts';
import type { Release } from './release.ts';
import { openEnd } from './sentences.ts';

/** What a citation names. */
export interface CitationParts {
	/** What is cited: code and name. */
	nama: string;
	/** The document's official title. */
	dokumen: string;
	/** Part, table and row in the document. */
	sumber: string;
	/** Full address of the page. */
	url: string;
}

/** A citation up to the date of access, which only the reader's own device knows. */
export const formatCitation = ({ nama, dokumen, sumber, url }: CitationParts): string =>
	`${capitalize(openEnd(nama))}. Dalam: ${openEnd(dokumen)}, ${openEnd(sumber)}. Peta Jalan, ${url}`;

/** A citation of all data of the site, with the version that a reader has before them, up to the date of access. */
export const formatDataCitation = (
	{ version, content }: Pick<Release, 'version' | 'content'>,
	url: string,
): string =>
	[
		'Peta Jalan: data peta jalan reformasi birokrasi daerah',
		`versi ${version}`,
		content && `data per ${formatDate(content)}`,
		url,
	]
		.filter(Boolean)
		.join(', ');
