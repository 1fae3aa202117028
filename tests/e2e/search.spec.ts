import { expect, type Page, test } from '@playwright/test';
import {
	box,
	expectSaid,
	expectSameResults,
	find,
	resultAddresses,
	results,
} from '../search/page.ts';
import { samplePeta } from '../sample-content.ts';

const petaJalan = [samplePeta.lengkap, samplePeta.polos];

const notes = (page: Page) => page.locator('[data-hasil-cari] [role="status"]');

test('a journalist finds an action by its words and opens it', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, 'benturan kepentingan');
	await expect(notes(page)).toHaveText(/^\d+ hasil untuk “benturan kepentingan”\.$/);
	const first = results(page).first();
	await expect(first.locator('mark').first()).toHaveText(/benturan kepentingan/i);
	// A result says what it is, and where it belongs.
	await expect(results(page).locator('.ciri').first()).toHaveText(
		/^(Rencana aksi|Indikator|Bab|Catatan sumber|Glosarium) · /,
	);
	await first.getByRole('link').click();
	await expect(page.getByRole('main')).toContainText(/benturan kepentingan/i);
});

for (const [pressKeys, title] of [
	['suap', /gratifikasi/i],
	['SKPD', /perangkat daerah/i],
	['layan', /pelayanan/i],
	['gratif', /gratifikasi/i],
] as const)
	test(`“${pressKeys}” finds what the documents call otherwise`, ({ page }) =>
		expectSaid(page, pressKeys, title));

for (const [what, pattern] of [
	['a piece of the index', '**/pagefind/index/**'],
	['a record', '**/pagefind/fragment/**'],
	['a list of synonyms', '**/cari/data/frasa/**'],
] as const)
	for (const manner of ['drops', 'is not there'] as const)
		test(`when ${what} ${manner} the page says so and finds it at the next try`, async ({
			page,
		}) => {
			await page.goto('/cari/');
			await page.waitForLoadState('networkidle');
			await page.route(pattern, (route) =>
				manner === 'drops' ? route.abort() : route.fulfill({ status: 404 }),
			);
			await box(page).fill('gratifikasi');
			await expect(notes(page)).toContainText('tidak dapat dimuat');
			// A file that the site lacks is the site's own fault, and it says so.
			await expect(notes(page)).toContainText(
				manner === 'drops' ? 'tidak sampai ke peramban ini' : 'bukan sambungan Anda',
			);
			await expect(results(page)).toHaveCount(0);
			await page.unroute(pattern);
			await box(page).press('Enter');
			await expect(notes(page)).toHaveText(/^\d+ hasil untuk “gratifikasi”\.$/);
			await expect(results(page).first()).toBeVisible();
		});

test('each kind of result says what it is about, under a heading, and the tab names what was sought', async ({
	page,
}) => {
	await page.goto('/cari/?q=apa+itu+SAKIP');
	// Who asks for a meaning gets it first.
	const first = results(page).first();
	await expect(first.locator('.ciri')).toHaveText('Glosarium');
	await expect(first.getByRole('heading', { level: 3 })).toHaveText('SAKIP');
	await expect(page).toHaveTitle(/^“apa itu SAKIP” — Cari/);
	await find(page, 'nilai SAKIP');
	const indikator = results(page).filter({
		has: page.locator('.ciri', { hasText: /^Indikator · / }),
	});
	await expect(indikator.first().locator('.petikan').first()).toHaveText(
		/^(?:Titik awal .* → t|T)arget /,
	);
	await page.getByLabel('Jenis').selectOption('Rencana aksi');
	await find(page, 'pengaduan');
	await expect(
		results(page)
			.locator('.petikan', { hasText: / · (?:target|\d+ keluaran)/ })
			.first(),
	).toBeVisible();
});

test('a word that is far from any is offered as the one that was meant', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, 'gratfikasai');
	await page.getByRole('link', { name: 'gratifikasi', exact: true }).click();
	await expect(page).toHaveURL('/cari/?q=gratifikasi');
	await expect(results(page).first()).toBeVisible();
});

test('a code, with or without its signs, opens with the action itself', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const [{ kode, url }] = (await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as [
		{ kode: string; url: string },
	];
	await page.goto('/cari/');
	for (const q of [kode, kode.toLowerCase(), kode.replace('-', ' ')]) {
		await find(page, q);
		await expect(results(page).first().getByRole('link')).toHaveAttribute(
			'href',
			new URL(url).pathname,
		);
	}
});

/** A code without the letters of its road map. */
const short = (kode: string) => kode.replace(/^[A-Z]+-/, '');

for (const [joined, separate] of [
	['SP4N-LAPOR!', 'sp4n lapor'],
	['Pasal-2', 'pasal 2'],
	['UU No.23 Tahun 2014', 'uu no 23 tahun 2014'],
	['SOP-AP', 'sop ap'],
	['zona_integritas', 'zona integritas'],
] as const)
	test(`“${joined}” finds what “${separate}” finds`, ({ page }) =>
		expectSameResults(page, joined, separate));

test('a code without the letters of its road map opens with the actions that have it', async ({
	page,
}) => {
	const all = await Promise.all(
		petaJalan.map(
			async (peta) =>
				(await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as {
					kode: string;
					url: string;
				}[],
		),
	);
	const hasLetter = all.flat().find(({ kode }) => /^\d+\.\d+\.[a-z]$/.test(short(kode)));
	const same = all.flat().filter(({ kode }) => short(kode) === short(hasLetter?.kode ?? ''));
	await page.goto('/cari/');
	await find(page, short(hasLetter?.kode ?? ''));
	expect((await resultAddresses(page)).slice(0, same.length).toSorted()).toEqual(
		same.map(({ url }) => new URL(url).pathname).toSorted(),
	);
});

test('a number that no record has finds nothing that it is not', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, '61,69');
	await expect(notes(page)).toHaveText('Tidak ada hasil untuk “61,69”.');
});

test('a printed number is found as printed', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const nilai = (await (await page.request.get(`/data/${peta}/nilai_indikator.json`)).json()) as {
		teks: string | null;
		kode_indikator: string;
	}[];
	const hasComma = nilai.find(({ teks }) => /^\d+,\d+$/.test(teks ?? ''));
	await page.goto('/cari/');
	await find(page, hasComma?.teks ?? '');
	await expect(results(page).first()).toContainText(hasComma?.teks ?? 'a number');
	const addresses = await results(page)
		.getByRole('link')
		.evaluateAll((all) => all.map((item) => item.getAttribute('href')));
	expect(addresses.join(' ')).toContain(`/indikator/${hasComma?.kode_indikator}/`);
});

test('words in quotes are found only in a row', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, '"pelayanan prima"');
	const contents = await results(page).allInnerTexts();
	expect(contents.length).toBeGreaterThan(0);
	for (const text of contents) expect(text).toMatch(/pelayanan prima/i);
	await find(page, '"prima pelayanan"');
	await expect(results(page)).toHaveCount(0);
});

test('the facets narrow, count, and stand in the address that a colleague opens', async ({
	page,
	context,
}) => {
	await page.goto('/cari/');
	await find(page, 'pengaduan');
	const jenis = page.getByLabel('Jenis');
	const choice = jenis.locator('option[value="Rencana aksi"]');
	const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? '')?.[1]);
	expect(count).toBeGreaterThan(0);
	await jenis.selectOption('Rencana aksi');
	await expect(notes(page)).toHaveText(`${count} hasil untuk “pengaduan”.`);
	await page.locator('select[name=area]').selectOption('pelayanan-publik');
	await expect(page).toHaveURL(/\?q=pengaduan&jenis=Rencana\+aksi&area=pelayanan-publik$/);
	await expect(page.locator('[data-hasil-cari]')).toHaveAttribute(
		'data-untuk',
		new URL(page.url()).search.slice(1),
	);
	await expect(results(page).first().locator('.ciri')).toContainText('Rencana aksi');
	const contents = await results(page).allInnerTexts();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(results(other)).toHaveCount(contents.length);
	expect(await results(other).allInnerTexts()).toEqual(contents);
	await expect(other.getByLabel('Jenis')).toHaveValue('Rencana aksi');
	await page.goBack();
	await expect(page.locator('select[name=area]')).toHaveValue('');
	await expect(notes(page)).toHaveText(`${count} hasil untuk “pengaduan”.`);
});

test('a facet alone lists everything of its kind', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const aksi = (await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as unknown[];
	await page.goto(`/cari/?jenis=Rencana+aksi&peta=${peta}`);
	await expect(notes(page)).toHaveText(`${aksi.length} hasil.`);
	await page.getByRole('button', { name: 'Tampilkan hasil berikutnya' }).click();
	await expect(results(page)).toHaveCount(16);
	await expect(results(page).nth(8).getByRole('link')).toBeFocused();
});

test('nothing found: the page says so and shows ways on', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, 'xqzvbn');
	await expect(notes(page)).toHaveText('Tidak ada hasil untuk “xqzvbn”.');
	await expect(results(page)).toHaveCount(0);
	await page.goto('/cari/?q=gratifikasi&jenis=Pelaksana');
	await expect(notes(page)).toHaveText('Tidak ada hasil untuk “gratifikasi”.');
	await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
	await expect(results(page).first()).toBeVisible();
	await expect(page).toHaveURL(/\?q=gratifikasi$/);
	await expect(box(page)).toBeFocused();
});

for (const [name, q] of [
	['markup', '<script>alert(1)</script>'],
	['ten thousand letters', 'pengaduan '.repeat(1000)],
	['one word of ten thousand letters', 'a'.repeat(10_000)],
	['spaces alone', '     '],
	['signs alone', '?!.,;:()[]{}*&^%$#@~`|\\/'],
	['quotes that do not close', '"zona integritas'],
	['empty quotes', '""'],
] as const)
	test(`a query of ${name} does no harm`, async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		page.on('dialog', () => errors.push(new Error('A script of the query ran.')));
		await page.goto('/cari/');
		await find(page, q);
		await find(page, 'zona integritas');
		await expect(results(page).first()).toBeVisible();
		await page.goto(`/cari/?q=${encodeURIComponent(q.slice(0, 2000))}`);
		await expect(page.locator('[data-hasil-cari][data-untuk]')).toBeAttached();
		await expect(page.locator('[data-hasil-cari] script')).toHaveCount(0);
		expect(errors).toEqual([]);
	});

test('over any page the search opens by keyboard, finds, and closes again', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Cari di situs ini' });
	await expect(dialog.getByRole('searchbox', { name: 'Cari di situs ini' })).toBeFocused();
	await page.keyboard.type('zona integritas');
	await expect(dialog.getByRole('status')).toHaveText(/hasil untuk “zona integritas”/);
	await expect(dialog.locator('ol[data-hasil] > li').first()).toBeVisible();
	await expect(dialog.getByRole('link', { name: /Buka halaman pencarian/ })).toHaveAttribute(
		'href',
		'/cari/?q=zona%20integritas',
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.keyboard.press('/');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(dialog.locator('ol[data-hasil] a').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the front page and a missing page have a box that leads to the results', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('perizinan');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL('/cari/?q=perizinan');
	await expect(results(page).first()).toBeVisible();
	await page.goto('/zona-integritas/');
	await expect(page.getByRole('searchbox')).toHaveValue('zona integritas');
});

for (const [path, word] of [
	['/reformasi%20birokrasi/', 'reformasi birokrasi'],
	['/caf%C3%A9/', 'café'],
	['/rusak%C3%/', 'rusak'],
	['/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/', '<img src=x onerror=alert(1)>'],
	['/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E', '"><script>alert(1)</script>'],
] as const)
	test(`the page for the missing address ${path} asks for “${word}”, which is never markup`, async ({
		page,
	}) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		page.on('dialog', () => errors.push(new Error('A script of the address ran.')));
		// As any web server answers, also one that refuses such an address before it comes to the site.
		const content = await (await page.request.get('/404.html')).text();
		await page.route(
			(url) => url.pathname === path,
			(route) =>
				route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: content }),
		);
		await page.goto(path);
		await expect(page.getByRole('searchbox')).toHaveValue(word);
		await expect(page.locator('main img')).toHaveCount(0);
		expect(errors).toEqual([]);
		await page.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(`/cari/?${new URLSearchParams({ q: word }).toString()}`);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search says how to browse instead, and its button leads there', async ({ page }) => {
		await page.goto('/');
		await page.locator('[data-buka-cari]').click();
		await expect(page).toHaveURL('/cari/');
		await expect(page.getByText('Pencarian memerlukan JavaScript')).toBeVisible();
		await expect(
			page.getByRole('main').getByRole('link', { name: 'Semua rencana aksi' }),
		).toBeVisible();
	});
});
