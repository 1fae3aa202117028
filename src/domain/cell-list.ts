/**
 * A list as the text of one cell, so that it comes apart again: items stand between `; `, and an item that holds
 * `;` or `"`, is empty or has space at its ends is quoted, with its own quotes doubled.
 */
export const joinList = (list: readonly string[]): string =>
	list
		.map((item) =>
			item === '' || /[;"]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item,
		)
		.join('; ');
