/** A printed number or letter and the text after it. */
export interface Numbered {
	nomor: string | null;
	teks: string;
}

/** Takes a number or letter off the beginning of a text to which it is glued: `a. Penyusunan`, `3) Reviu`, `10.Reviu`. */
export function splitNumber(text: string): Numbered {
	const found = /^\(?(\d{1,3}|[a-z])[.)]\s*(?=\S)([\s\S]+)$/i.exec(text);
	if (!found) return { nomor: null, teks: text };
	const [, nomor = '', teks = ''] = found;
	// `3.5 juta` is no number of a row.
	return /^\d/.test(teks) && /^\d/.test(nomor) && !/^.{1,4}\s/.test(text)
		? { nomor: null, teks: text }
		: { nomor, teks };
}

/** An indicator and the target in its last brackets; the target null when it has none. */
export function splitTarget(text: string): { indikator: string; target: string | null } {
	if (!text.endsWith(')')) return { indikator: text, target: null };
	let depth = 0;
	for (let i = text.length - 1; i >= 0; i--) {
		if (text[i] === ')') depth++;
		if (text[i] === '(') depth--;
		if (depth === 0) {
			const indikator = text.slice(0, i).trim();
			const target = text.slice(i + 1, -1).trim();
			// What is abbreviated in brackets is no target: `(SAKIP)`.
			return indikator && target && /\d|%|seluruh|semua|\.\.|…/i.test(target)
				? { indikator, target }
				: { indikator: text, target: null };
		}
	}
	return { indikator: text, target: null };
}

/** A code of a name: small letters, digits, hyphens, no longer than `longest`, cut between words. */
export function slugOf(text: string, longest = 60): string {
	const words = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	if (words.length <= longest) return words || 'tanpa-nama';
	const cut = words.slice(0, longest + 1);
	return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '') || 'tanpa-nama';
}

/** A code that none of those taken is, made of a name; it is taken from then on. */
export function freshCode(text: string, taken: Set<string>): string {
	const base = slugOf(text);
	let code = base;
	for (let n = 2; taken.has(code); n++) code = `${base}-${n}`;
	taken.add(code);
	return code;
}
