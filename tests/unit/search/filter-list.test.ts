import { expect, test } from 'vitest';
import { formatLeft } from '../../../src/search/filter-sentences.ts';

test('the filter box tells what it left, and nothing while all is there', () => {
	expect(formatLeft(12, 12, 'istilah')).toBe('');
	expect(formatLeft(3, 12, 'istilah')).toBe('3 dari 12 istilah cocok.');
	expect(formatLeft(0, 12, 'istilah')).toMatch(/^Tidak ada istilah yang cocok\./);
});
