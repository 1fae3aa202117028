import { expect, test } from 'vitest';
import { listRootCandidates, chooseRoots } from '../../../src/search/roots.ts';

test.each([
	['pengelolaan', 'kelola'],
	['mengelola', 'kelola'],
	['dikelola', 'kelola'],
	['peningkatan', 'tingkat'],
	['keterbukaan', 'buka'],
	['penataan', 'tata'],
	['pengaduan', 'adu'],
	['pelayanan', 'layan'],
	['penguatan', 'kuat'],
	['menanam', 'tanam'],
	['berkelanjutan', 'lanjut'],
	['penyusunan', 'susun'],
	['pemberdayaan', 'daya'],
	['memperkuat', 'kuat'],
	['pembelajaran', 'ajar'],
	['kebijakan', 'bijak'],
	['pengawasannya', 'awas'],
	['perizinan', 'izin'],
	['akuntabilitas', 'akuntabel'],
	['efektivitas', 'efektif'],
	['transparansi', 'transparan'],
])('%s may come from %s', (word, root) => {
	expect(listRootCandidates(word)).toContain(root);
});

test('short words, codes and numbers have no roots', () => {
	for (const word of ['tata', 'asn', 'kt52c', '6168']) expect(listRootCandidates(word)).toEqual([]);
});

test('words that say nothing are no roots', () => {
	expect(listRootCandidates('pengadaan')).not.toContain('ada');
});

test('a word is not its own root', () => {
	expect(listRootCandidates('pelayanan')).not.toContain('pelayanan');
});

test('of several possible roots those are kept that are words of the content or that most words share', () => {
	const roots = chooseRoots(
		new Set(['penataan', 'menata', 'tertata', 'pengaduan', 'mengadu', 'aduan']),
	);
	expect(roots.get('penataan')).toEqual(['tata']);
	expect(roots.get('pengaduan')).toEqual(expect.arrayContaining(['aduan', 'adu']));
	expect(roots.get('pengaduan')).not.toContain('kadu');
});

test('a word that stands alone keeps its likeliest root, so that the bare root finds it', () => {
	expect(chooseRoots(new Set(['penyetaraan'])).get('penyetaraan')).toEqual(['setara']);
});
