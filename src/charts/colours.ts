const pattern = /(--[\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g;

/** The light value of each colour token in a style sheet that gives it as `light-dark(…)`. */
const lightTokens = (css: string): Map<string, string> =>
	new Map([...css.matchAll(pattern)].map(([, name = '', light = '']) => [name, light.trim()]));

/** Text with each colour variable replaced by its light value, for pictures that leave the site. */
export function inlineColors(text: string, cssToken: string): string {
	const token = lightTokens(cssToken);
	return text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => token.get(name) ?? whole);
}

/** Declarations of only those colour tokens that a text uses, for both themes. */
export function listUsedTokens(text: string, cssToken: string): string {
	return [...cssToken.matchAll(pattern)]
		.filter(([, name]) => text.includes(`var(${name})`))
		.map(([whole]) => `${whole};`)
		.join('');
}

/** A style sheet without comments and needless space. */
export const compressCss = (css: string): string =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}:;,]) ?/g, '$1')
		.trim();
