import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/content/parse/yaml-file.ts';
import { readPages } from '../site/dist.ts';

const src = join(import.meta.dirname, '../../src');

/** States that a reader or a script brings about; a rule is looked for without them. */
const states = [
	':focus-visible',
	':hover',
	':target',
	':enabled',
	':disabled',
	':empty',
	'[open]',
	'[hidden]',
	'[data-diminta]',
	'[data-disaring]',
	'[data-hidup]',
	'[data-menyaji]',
	'[data-siap]',
	'[data-tema]',
	'[data-urut]',
];

/** Elements and classes that a script makes while the page is read, and that script. */
const made: Record<string, string> = {
	canvas: 'charts/live.ts',
	'.bertahan': 'comparison/render.ts',
	'.dialog-cari': 'search/search-dialog.ts',
	'.lanjut': 'search/table-view.ts',
	'.tanpa-hasil': 'search/explorer-form.ts',
	'[data-hasil]': 'search/search-page.ts',
	'[data-saran]': 'search/explorer-form.ts',
};

/** A comma that is followed by whole parentheses only, so that it stands in none. */
const topComma = /,(?=(?:[^()]|\((?:[^()]|\([^()]*\))*\))*$)/;

/** The selectors of a style sheet, one for each part of a list, without the words of scoped blocks. */
function listSelectors(css: string): string[] {
	const heads = css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/:global\(([^()]*)\)/g, '$1')
		.matchAll(/([^{};]+)\{/g);
	return [...heads]
		.map(([, head = '']) => head.trim())
		.filter((head) => !head.startsWith('@'))
		.flatMap((head) => head.split(topComma).map((part) => part.trim().replace(/\s+/g, ' ')));
}

const rules = listFiles(src, '')
	.filter((path) => /\.(css|astro)$/.test(path))
	.flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		const sheets = path.endsWith('.css')
			? [text]
			: [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
		return sheets
			.flatMap(listSelectors)
			.map((selector) => ({ file: relative(src, path), selector }));
	});

/** A state and its value, alone or denied. */
const patternOf = (state: string) => {
	const name = state.replace(/[[\]]/g, '');
	const alone = state.startsWith('[') ? `\\[${name}(=[^\\]]*)?\\]` : `${name}\\b`;
	return `:not\\(${alone}\\)|${alone}`;
};
const stripped = new RegExp(`::[a-z-]+|${states.map(patternOf).join('|')}`, 'g');
const atRest = (selector: string) =>
	selector.replace(stripped, '').replace(':root', 'html').trim() || '*';

const isMade = (selector: string) => Object.keys(made).some((name) => selector.includes(name));

test('every style rule has an element on some page', () => {
	const pages = readPages();
	const dead = rules
		.filter(({ selector }) => !isMade(selector))
		.filter(({ selector }) => !pages.some(({ akar }) => akar.querySelector(atRest(selector))));
	expect(dead).toEqual([]);
});

test.each(states)('the state %s is named by a rule', (state) => {
	expect(rules.some(({ selector }) => new RegExp(patternOf(state)).test(selector))).toBe(true);
});

test.each(Object.entries(made))('a rule needs %s, which %s makes', (name, file) => {
	expect(rules.some(({ selector }) => selector.includes(name))).toBe(true);
	expect(readFileSync(join(src, file), 'utf8')).toContain(name.replace(/^\.|[[\]]/g, ''));
});
