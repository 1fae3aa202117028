/** What a citation names. */
export interface IsiKutipan {
	/** What is cited: code and name. */
	nama: string;
	/** The document's official title. */
	dokumen: string;
	/** Part, table and row in the document. */
	sumber: string;
	/** Full address of the page. */
	url: string;
}

/** Text without the mark that closes it, so that a sentence can go on after it. */
const tanpaPenutup = (teks: string): string => teks.replace(/[\s.,;:]+$/, '');

/** A citation up to the date of access, which only the reader's own device knows. */
export const susunKutipan = ({ nama, dokumen, sumber, url }: IsiKutipan): string =>
	`${tanpaPenutup(nama)}. Dalam: ${tanpaPenutup(dokumen)}, ${tanpaPenutup(sumber)}. Peta Jalan, ${url}`;
