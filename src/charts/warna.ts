const pola = /(--[\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g;

/** The light value of each colour token in a style sheet that gives it as `light-dark(…)`. */
const tokenTerang = (css: string): Map<string, string> =>
	new Map([...css.matchAll(pola)].map(([, nama = '', terang = '']) => [nama, terang.trim()]));

/** Text with each colour variable replaced by its light value, for pictures that leave the site. */
export function terangkan(teks: string, cssToken: string): string {
	const token = tokenTerang(cssToken);
	return teks.replace(/var\((--[\w-]+)\)/g, (utuh, nama: string) => token.get(nama) ?? utuh);
}

/** Declarations of only those colour tokens that a text uses, for both themes. */
export function tokenDipakai(teks: string, cssToken: string): string {
	return [...cssToken.matchAll(pola)]
		.filter(([, nama]) => teks.includes(`var(${nama})`))
		.map(([utuh]) => `${utuh};`)
		.join('');
}

/** A style sheet without comments and needless space. */
export const rapatkan = (css: string): string =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}:;,]) ?/g, '$1')
		.trim();
