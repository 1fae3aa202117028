/** As many letters as a search box takes. */
const limit = 300;

/** Bytes written with percent signs as the letters that they stand for; a sign of its own where they stand for none. */
const decode = (text: string): string =>
	text.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
		new TextDecoder().decode(
			Uint8Array.from(bytes.slice(1).split('%'), (item) => Number.parseInt(item, 16)),
		),
	);

/** The words of an address that leads nowhere, from its last part that says something: `/bab/zona-integritas.html` says `zona integritas`. */
export function readAddressWords(path: string): string {
	const end = path.split('/').findLast((part) => part && !/^index\.html?$/i.test(part)) ?? '';
	return (
		decode(end.replace(/\.html?$/i, ''))
			// Signs that stand for spaces, and those that no text has.
			.replace(/[-_+%\s\p{C}\uFFFD]+/gu, ' ')
			.trim()
			.slice(0, limit)
	);
}
