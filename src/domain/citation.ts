import { capitalize } from './format.ts';
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
