const mark: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML or SVG, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (letter) => mark[letter] ?? '');

/** Text as HTML in which words between backticks are code. */
export const formatCode = (text: string): string =>
	escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
