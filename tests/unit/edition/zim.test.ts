import { expect, test } from 'vitest';
import { describeZim, writeZim } from '../../../scripts/edition/zim.ts';

const peta = (id: string, judul: string) => ({
	id,
	judul,
	judul_resmi: judul,
	status: 'Rancangan',
	periode: { mulai: 2030, selesai: 2034 },
	aksi_per_area: {},
	url: `https://situs.invalid/${id}/`,
});
const edition = { version: '1.0.0-ab', date: '2026-11-28', site: null };

test('a file for Kiwix names one road map, or the site of several, within what readers show', () => {
	const one = describeZim(
		{ peta: [peta('a-2030', 'Reformasi birokrasi Kabupaten Contoh 2030–2034')] },
		{ ...edition, site: 'https://situs.invalid/' },
	);
	expect(one).toContain('--name=peta-jalan-a-2030');
	expect(one).toContain('--source=https://situs.invalid/');
	const valueOf = (name: string) =>
		one.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
	expect(valueOf('title')).toMatch(/^Reformasi birokrasi/);
	expect(valueOf('title').length).toBeLessThanOrEqual(30);
	expect(valueOf('description').length).toBeLessThanOrEqual(80);
	const two = describeZim({ peta: [peta('a', 'A'), peta('b', 'B')] }, edition);
	expect(two).toContain('--title=Peta Jalan');
	expect(two.some((option) => option.startsWith('--source'))).toBe(false);
});

test('where the program is not, that is said before anything is written', async () => {
	const path = process.env.PATH;
	process.env.PATH = '';
	try {
		const site = { folder: '', peta: [], version: '', base: '/', address: null };
		await expect(writeZim(site, edition, '/tidak/ada.zim')).rejects.toThrow(/zim-tools/);
	} finally {
		process.env.PATH = path;
	}
});
