import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { formatSize } from '../../../../src/domain/format-size.ts';
import {
	addressOnPaper,
	cleanPage,
	leadBack,
	quoteCss,
} from '../../../../scripts/edition/paper/page.ts';

const known = { base: '/situs/', address: 'https://situs.invalid/' };
const unknown = { base: '/', address: null };

test('an address on paper leads to the site, and nowhere when nobody knows where that is', () => {
	expect(addressOnPaper('/situs/a/#b', known)).toBe('https://situs.invalid/a/#b');
	expect(addressOnPaper('/a/', unknown)).toBeNull();
	expect(addressOnPaper('https://lain.invalid/', unknown)).toBe('https://lain.invalid/');
});

test('links that lead nowhere become words', () => {
	const root = parse('<p><a href="/a/">satu <b>dua</b></a> <a href="#c">tiga</a></p>');
	leadBack(root, unknown);
	expect(root.toString()).toBe('<p>satu <b>dua</b> <a href="#c">tiga</a></p>');
});

test('what only a screen has is gone, what is folded is open, and only drawings are pictures', () => {
	const root = parse(
		'<nav>a</nav><button>b</button><p hidden>c</p><details><summary>d</summary>e</details><figure>f</figure><div class="tindakan">g</div>',
	);
	cleanPage(root, 'a/index.html', unknown);
	expect(root.toString()).toBe(
		'<details open><summary>d</summary>e</details><figure role="group">f</figure>',
	);
});

test('words in margins end no string of CSS', () => {
	expect(quoteCss('a "b" \\ \n c')).toBe('"a \\"b\\" \\\\ c"');
});

test('a size is told as readers know it', () => {
	expect([900, 42_730, 2_631_530, 10_737_400_000].map(formatSize)).toEqual([
		'1 kB',
		'43 kB',
		'2,6 MB',
		'10,7 GB',
	]);
});
