/** A copy of the site that lies on a disk: an address there leads to a file, and a browser fetches no module from one. */
export interface SiteCopy {
	/** The program of the index, which the copy brings with its own. */
	program(): Promise<unknown>;
	/** Where the page of an address of the site lies. */
	page(address: string): string;
}

declare global {
	/** Set by a copy before any other program of it runs; the site itself has none. */
	var siteCopy: SiteCopy | undefined;
}

/** The address of a page of the site, as it can be opened from where the reader is. */
export const pageAddress = (address: string): string =>
	globalThis.siteCopy?.page(address) ?? address;
