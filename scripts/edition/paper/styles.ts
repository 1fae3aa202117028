import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet of paper by its name, which holds the typefaces that it names. */
export const readStyle = (name: string): string =>
	readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8').replace(
		/url\((fonts\/[^)]+)\)/g,
		(_, file: string) =>
			`url(data:font/woff2;base64,${readFileSync(join(import.meta.dirname, file)).toString('base64')})`,
	);
