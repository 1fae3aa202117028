import { expect, test } from 'vitest';
import { asksMeaning, isTermOf } from '../../../src/search/meaning.ts';

test.each([
	'apa itu sakip',
	'Apa arti SAKIP?',
	'sakip itu apa',
	'opd singkatan apa',
	'kepanjangan MPP',
	'definisi zona integritas',
	'apa sih wbk',
])('“%s” asks for a meaning', (q) => expect(asksMeaning(q)).toBe(true));

test.each(['apa yang dijanjikan', 'sakip', 'artinya siapa', 'cara mengadu'])('“%s” does not', (q) =>
	expect(asksMeaning(q)).toBe(false),
);

const text =
	'zona integritas. Kantor yang berjanji bersih. Juga ditulis: ZI, pembangunan ZI. Lihat juga: WBK.';

test.each([
	['apa itu zona integritas', 'zona integritas', true],
	['apa itu ZI', 'zona integritas', true],
	['apa itu integritas', 'zona integritas', false],
	['apa itu kantor', 'zona integritas', false],
	['SAKIP', 'SAKIP', true],
	['nilai SAKIP', 'SAKIP', false],
	// A plain word asks what is said about it.
	['zona integritas', 'zona integritas', false],
	['apa itu', 'SAKIP', false],
])('“%s” is about the term “%s”: %s', (q, title, expected) =>
	expect(isTermOf(q, title, text)).toBe(expected),
);
