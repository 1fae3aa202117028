/**
 * A list as the text of one cell, so that it comes apart again: items stand between `; `, and an item that holds
 * `;` or `"`, is empty or has space at its ends is quoted, with its own quotes doubled.
 */
export const joinDaftar = (daftar: readonly string[]): string =>
	daftar
		.map((butir) =>
			butir === '' || /[;"]|^\s|\s$/.test(butir) ? `"${butir.replaceAll('"', '""')}"` : butir,
		)
		.join('; ');
