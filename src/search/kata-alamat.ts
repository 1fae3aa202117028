/** As many letters as a search box takes. */
const batas = 300;

/** Bytes written with percent signs as the letters that they stand for; a sign of its own where they stand for none. */
const decode = (teks: string): string =>
	teks.replace(/(?:%[\da-f]{2})+/gi, (bita) =>
		new TextDecoder().decode(
			Uint8Array.from(bita.slice(1).split('%'), (satu) => Number.parseInt(satu, 16)),
		),
	);

/** The words of an address that leads nowhere, from its last part that says something: `/bab/zona-integritas.html` says `zona integritas`. */
export function readAddressWords(path: string): string {
	const akhir =
		path.split('/').findLast((bagian) => bagian && !/^index\.html?$/i.test(bagian)) ?? '';
	return (
		decode(akhir.replace(/\.html?$/i, ''))
			// Signs that stand for spaces, and those that no text has.
			.replace(/[-_+%\s\p{C}\uFFFD]+/gu, ' ')
			.trim()
			.slice(0, batas)
	);
}
