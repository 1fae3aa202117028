import { expect, test } from '@playwright/test';
import { parseQuery, measureResults } from '../../search/queries.ts';
import { askSite } from '../../search/ask.ts';
import { weighQueries } from '../../search/weigh.ts';
import { KT } from '../shipped.ts';

/** What the search must reach; see `npm run bench:cari` for it beside plain Pagefind. */
const limit = {
	latih: { terjawab: 0.97, lengkap: 0.85, mrr: 0.9 },
	simpan: { terjawab: 0.95, lengkap: 0.82, mrr: 0.87 },
};

for (const set of ['latih', 'simpan'] as const)
	test(`readers find their answers among the first five results (${set})`, async ({ page }) => {
		test.setTimeout(300_000);
		const query = parseQuery().filter((oneQuery) => oneQuery.set === set);
		await page.goto('/cari/');
		await expect(page.locator('[data-hasil-cari]')).toHaveAttribute('data-untuk');
		const results = await askSite(
			page,
			query.map(({ q }) => q),
		);
		const measure = measureResults(query, results);
		console.log(set, measure);
		expect(measure.terjawab).toBeGreaterThanOrEqual(limit[set].terjawab);
		expect(measure.complete).toBeGreaterThanOrEqual(limit[set].lengkap);
		expect(measure.mrr).toBeGreaterThanOrEqual(limit[set].mrr);
	});

for (const q of [
	'pengaduan',
	'izin usaha',
	'KT-5.2.c',
	'5.2.c',
	'SP4N-LAPOR!',
	'UU No.23/2014',
	'gratif',
	'kelola pengaduan masyarakat',
	'whistleblower pekalongan',
	'perbup 40 tahun 2020',
	'perda tentang kelembagaan perangkat daerah',
	'cara kasih nilai pelayanan dinas',
	'pejabat kebanyakan jalan jalan dinas',
])
	test(`the first query (“${q}”) fetches at most 130 kB`, async ({ page }) => {
		await page.goto(`/${KT}/`);
		await page.waitForLoadState('networkidle');
		expect(await weighQueries(page, q)).toBeLessThanOrEqual(130_000);
	});
