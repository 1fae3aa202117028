import { expect, test } from 'vitest';
import { readAddressWords } from '../../../src/search/address-words.ts';

test.each([
	['/zona-integritas/', 'zona integritas'],
	['/kutai-timur/aksi/kt_5_2.html', 'kt 5 2'],
	['/a/reformasi%20birokrasi/', 'reformasi birokrasi'],
	['/caf%C3%A9', 'café'],
	['/caf%c3%a9/', 'café'],
	['/layanan+publik', 'layanan publik'],
	['/KT-5.2.c', 'KT 5.2.c'],
	['/bab/index.html', 'bab'],
	['/', ''],
])('the address %s says “%s”', (path, word) => {
	expect(readAddressWords(path)).toBe(word);
});

test.each(['/%', '/%%%', '/%C3', '/%E0%A4%A', '/100%', '/%zz/', '/%00%0A%1b'])(
	'%s is no address that can be decoded, and does no harm',
	(path) => {
		expect(readAddressWords(path)).not.toMatch(/[%\p{C}]/u);
	},
);

test('what can be decoded beside what cannot is kept', () => {
	expect(readAddressWords('/zona%20integritas%C3')).toBe('zona integritas');
	expect(readAddressWords('/caf%C3%A9%FFbar')).toBe('café bar');
});

test('an address of any length gives no more than a box takes', () => {
	expect(readAddressWords(`/${'a'.repeat(5000)}`)).toHaveLength(300);
});
