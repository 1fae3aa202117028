import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	longestAddress,
	decimal,
	fixedKode,
	slug,
	tahun,
	date,
	text,
	textOrEmpty,
} from '../../../src/schemas/base.ts';

const long = 'a'.repeat(longestAddress);

const cases: [name: string, schema: z.ZodType, sound: unknown[], unsound: unknown[]][] = [
	[
		'a short code',
		slug,
		['a', 'bagian-organisasi', 'uu-25-2009', '2', long],
		['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', `${long}a`, 1, null],
	],
	[
		'a code that people cite',
		fixedKode,
		['KT-5.2.c', 'PK-QW.1', 'ABCD-1', 'CT-1.1.A'],
		['kt-5', 'K-1', 'ABCDE-1', 'KT5', 'KT-', 'KT-5.', 'KT-5..2', 'KT-5-2', `KT-${long}`],
	],
	['a year', tahun, [1900, 2030, 2100], [1899, 2101, 2030.5, '2030', null]],
	[
		'a date',
		date,
		['2031-02-10', '2028-02-29'],
		['2031-2-10', '10-02-2031', '2031-02-30', '2027-02-29', '2031', 2031],
	],
	['a text', text, ['x', 'dua kata', '-'], ['', ' ', ' x', 'x ', 'x\n', 1, null]],
	['a text that may be lacking', textOrEmpty, ['x', null], ['', 'x ', undefined, 0]],
	['a decimal mark', decimal, ['koma', 'titik'], [',', 'Koma', '']],
];

describe.each(cases)('%s', (_name, schema, sound, unsound) => {
	test.each(sound.map((value) => ({ value })))('takes $value as it is', ({ value }) => {
		expect(schema.parse(value)).toBe(value);
	});

	test.each(unsound.map((value) => ({ value })))('refuses $value', ({ value }) => {
		expect(schema.safeParse(value).success).toBe(false);
	});
});
