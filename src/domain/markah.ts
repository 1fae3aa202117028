const tanda: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML or SVG, also inside a quoted attribute. */
export const amankan = (teks: string): string =>
	teks.replace(/[&<>"]/g, (huruf) => tanda[huruf] ?? '');

/** Text as HTML in which words between backticks are code. */
export const formatCode = (teks: string): string =>
	amankan(teks).replace(/`([^`]+)`/g, '<code>$1</code>');
