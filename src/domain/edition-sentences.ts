/** What editions that leave the site say of themselves. */
import { formatDate } from './format.ts';

/** Which edition it is. */
export interface Edition {
	/** Tells one state of program and content from another. */
	version: string;
	/** When it was made, `TTTT-BB-HH`. */
	date: string;
	/** Where the site stands that is kept up to date; null when that is not known. */
	site: string | null;
}

/** What stands on each page of a copy, so that nobody takes an old one for the site. */
export const describeCopy = ({ version, date, site }: Edition): string =>
	`Salinan untuk dibaca tanpa internet, versi ${version}, dibuat ${formatDate(date)}.${
		site
			? ` Yang terbaru ada di ${site}`
			: ' Alamat situsnya belum ditentukan pembuat salinan, jadi kode QR dan alamat halaman tidak ada.'
	}`;
