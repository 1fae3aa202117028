import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { listViolations, looks } from '../accessible.ts';
import { fixtureSite } from '../fixture-site.ts';
import { readZip } from './xlsx-content.ts';

const full = '/lengkap-2034/program/';
const plain = '/contoh-2030/program/';
const all = '/program/';

/** How many actions each invented road map has, and all together, as published. */
const counts = new Map(
	(
		JSON.parse(readFileSync(`${fixtureSite.PETA_JALAN_KELUARAN}/data/index.json`, 'utf8')) as {
			id: string;
			jumlah: { aksi: number };
		}[]
	).map(({ id, jumlah }) => [id, jumlah.aksi]),
);
const inFull = counts.get('lengkap-2034') ?? 0;
const inAll = [...counts.values()].reduce((a, b) => a + b, 0);

const rows = (page: Page) => page.locator('tr[data-kode]:visible');
/** The codes shown, once other spellings and meanings of the words are known and all rows have appeared. */
async function shownKode(page: Page): Promise<string[]> {
	await expect(page.locator('[data-penjelajah]')).toHaveAttribute('data-siap', '');
	await expect(page.locator('[data-penjelajah]')).not.toHaveAttribute('data-mencari');
	await expect(page.locator('[data-hasil-jelajah]')).not.toHaveAttribute('aria-busy');
	return rows(page).evaluateAll((list) =>
		list.map((item) => (item as HTMLElement).dataset.kode ?? ''),
	);
}
const status = (page: Page) => page.locator('[data-status]');
const choices = (page: Page, name: string, label: RegExp) =>
	page.getByRole('group', { name: name }).getByLabel(label);

/** The number that stands beside a choice. */
async function number(page: Page, name: string, label: RegExp): Promise<number> {
	const text = await page
		.getByRole('group', { name: name })
		.locator('label', { hasText: label })
		.locator('.banyak')
		.textContent();
	return Number(text);
}

/** What the announced count says is what shows. */
async function equalsStatus(page: Page, total: number, from: number) {
	await expect(status(page)).toHaveText(`${total} dari ${from} rencana aksi`);
	expect(await shownKode(page)).toHaveLength(total);
}

for (const [joined, separate] of [
	['pengaduan,masyarakat', 'pengaduan masyarakat'],
	['zona_integritas', 'zona integritas'],
	['SOP-AP', 'sop ap'],
] as const)
	test(`the words “${joined}” leave the rows that “${separate}” leaves`, async ({ page }) => {
		await page.goto(`${all}?${new URLSearchParams({ q: separate })}`);
		const expected = await shownKode(page);
		await page.goto(`${all}?${new URLSearchParams({ q: joined })}`);
		expect(await shownKode(page)).toEqual(expected);
	});

test('a code leaves its row in every way of writing it', async ({ page }) => {
	await page.goto(full);
	const [, kode = ''] = await shownKode(page);
	for (const q of [kode, kode.replace('-', ''), kode.replace('-', ' '), kode.toLowerCase()]) {
		await page.getByLabel('Kata').fill(q);
		await expect.poll(() => shownKode(page)).toEqual([kode]);
	}
});

test.describe('each filter', () => {
	const checkboxes: [string, string, RegExp, string][] = [
		[full, 'Area', /Tatalaksana/, 'area=tatalaksana'],
		[full, 'Target', /Terukur/, 'target=terukur'],
		[full, 'Target', /Angkanya berupa titik-titik/, 'target=belum_diisi'],
		[full, 'Target', /Tertulis, bukan satu angka/, 'target=uraian'],
		[full, 'Target', /Tanpa target yang terbaca/, 'target=tidak_ada'],
		[full, 'Catatan sumber', /Dengan/, 'catatan=ada'],
		[full, 'Tahun yang direncanakan', /2034/, 'tahun=2034'],
		[all, 'Peta jalan', /Contoh/, 'peta=contoh-2030'],
	];
	for (const [address, name, label, content] of checkboxes) {
		test(`${address} narrows by ${content} to as many rows as the choice says`, async ({
			page,
		}) => {
			await page.goto(address);
			const from = await rows(page).count();
			const total = await number(page, name, label);
			expect(total).toBeGreaterThan(0);
			expect(total).toBeLessThan(from);
			await choices(page, name, label).check();
			await equalsStatus(page, total, from);
			expect(new URL(page.url()).search).toBe(`?${content}`);
		});
	}

	test('agency, as lead or as support', async ({ page }) => {
		await page.goto(full);
		await page.getByLabel('Perangkat daerah').selectOption('inspektorat');
		const anything = await number(page, 'Sebagai', /Apa pun/);
		const main = await number(page, 'Sebagai', /Penanggung jawab/);
		const pendukung = await number(page, 'Sebagai', /Pendukung/);
		await equalsStatus(page, anything, inFull);
		expect(main).toBeGreaterThan(0);
		await choices(page, 'Sebagai', /Penanggung jawab/).check();
		await equalsStatus(page, main, inFull);
		expect(new URL(page.url()).search).toBe('?opd=inspektorat&peran=utama');
		await choices(page, 'Sebagai', /Pendukung/).check();
		await equalsStatus(page, pendukung, inFull);
	});

	test('actions that name no agency', async ({ page }) => {
		await page.goto(full);
		await page.getByLabel('Perangkat daerah').selectOption('tidak-disebut');
		await equalsStatus(page, 3, inFull);
		const cells = await rows(page).locator('td:nth-child(3)').allTextContents();
		expect(cells.map((cell) => cell.trim()).sort()).toEqual([
			'hilang dari salinan sumber',
			'tidak disebutkan dalam sumber',
			'tidak disebutkan dalam sumber',
		]);
	});

	test('words, whatever their case and accents', async ({ page }) => {
		await page.goto(full);
		await page.getByLabel('Kata').fill('pengaduan');
		await expect(status(page)).toHaveText(
			new RegExp(String.raw`^\d+ dari ${inFull} rencana aksi$`),
		);
		const found = await shownKode(page);
		for (const kode of ['KL-3.1.e', 'KL-4.2']) expect(found).toContain(kode);
		await page.getByLabel('Kata').fill('PÉNGADUAN');
		await equalsStatus(page, found.length, inFull);
	});

	for (const [pressKeys, content] of [
		['kelola', /pengelolaan|mengelola|dikelola/i],
		['suap', /gratifikasi/i],
	] as const)
		test(`“${pressKeys}”, understood as the search understands it`, async ({ page }) => {
			await page.goto(all);
			await page.getByRole('searchbox', { name: 'Kata' }).fill(pressKeys);
			await expect(rows(page).filter({ hasText: content }).first()).toBeVisible();
			await expect(status(page)).toHaveText(
				new RegExp(String.raw`^\d+ dari ${inAll} rencana aksi$`),
			);
		});

	test('words of labels and places in the source find nothing', async ({ page }) => {
		await page.goto(full);
		await page.getByLabel('Kata').fill('rincian');
		await expect(status(page)).not.toHaveText(`${inFull} rencana aksi`);
		expect((await shownKode(page)).length).toBeLessThan(3);
	});
});

test('counts follow the other filters', async ({ page }) => {
	await page.goto(full);
	const start = await number(page, 'Target', /Terukur/);
	await choices(page, 'Area', /Tatalaksana/).check();
	const narrow = await number(page, 'Target', /Terukur/);
	expect(narrow).toBeLessThan(start);
	await choices(page, 'Target', /Terukur/).check();
	await equalsStatus(page, narrow, inFull);
	expect(await number(page, 'Target', /Terukur/)).toBe(narrow);
});

test('groups and areas without a row go, and come back whole', async ({ page }) => {
	await page.goto(full);
	const kelompok = page.locator('tr.kelompok:visible');
	const start = await kelompok.count();
	await choices(page, 'Area', /Tatalaksana/).check();
	await expect(page.getByRole('heading', { level: 2, name: /Pengawasan/ })).toBeHidden();
	await expect(page.getByRole('heading', { level: 2, name: /Tatalaksana/ })).toBeVisible();
	expect(await kelompok.count()).toBeLessThan(start);
	await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
	await expect(status(page)).toHaveText(`${inFull} rencana aksi`);
	await expect(page.getByLabel('Kata')).toBeFocused();
	await expect(kelompok).toHaveCount(start);
	expect(new URL(page.url()).search).toBe('');
});

test.describe('the address', () => {
	const keadaan = '?q=laporan&area=pelayanan-publik&area=pengawasan&target=terukur&urut=nama';

	test('brings a state back as it was sent', async ({ page, context }) => {
		await page.goto(full + keadaan);
		await expect(page.getByLabel('Kata')).toHaveValue('laporan');
		await expect(choices(page, 'Area', /Pengawasan/)).toBeChecked();
		await expect(page.getByLabel('Urutkan')).toHaveValue('nama');
		await expect(status(page)).toHaveText(new RegExp(String.raw`^\d+ dari ${inFull}`));
		const kode = await shownKode(page);
		expect(kode.length).toBeGreaterThan(0);
		await choices(page, 'Target', /Terukur/).uncheck();
		await choices(page, 'Target', /Terukur/).check();
		expect(new URL(page.url()).search).toBe(keadaan);
		const other = await context.newPage();
		await other.goto(page.url());
		await expect(status(other)).toHaveText(new RegExp(String.raw`^\d+ dari ${inFull}`));
		expect(await shownKode(other)).toEqual(kode);
	});

	test('of unknown or hostile values does no harm', async ({ page }) => {
		await page.goto(`${full}?area=tidak-ada&urut=x&opd=zzz`);
		await expect(status(page)).toHaveText(`${inFull} rencana aksi`);
		await page.goto(`${full}?q=${encodeURIComponent('<script>alert(1)</script> "')}`);
		await expect(status(page)).toHaveText(`0 dari ${inFull} rencana aksi`);
		await expect(page.locator('[data-saran]')).toContainText('<script>alert(1)</script> "');
		await page.goto(`${full}?q=${'x'.repeat(10_000)}`);
		await expect(status(page)).toHaveText(`0 dari ${inFull} rencana aksi`);
	});

	test('steps back and forth through states, and back from an action', async ({ page }) => {
		await page.goto(full);
		await choices(page, 'Area', /Tatalaksana/).check();
		const text = await status(page).textContent();
		await page.getByLabel('Kata').pressSequentially('sop');
		await expect(page).toHaveURL(/q=sop/);
		const two = await status(page).textContent();
		expect(two).not.toBe(text);
		await page.goBack();
		await expect(status(page)).toHaveText(text ?? '');
		await expect(page.getByLabel('Kata')).toHaveValue('');
		await page.goBack();
		await expect(status(page)).toHaveText(`${inFull} rencana aksi`);
		await expect(choices(page, 'Area', /Tatalaksana/)).not.toBeChecked();
		await page.goForward();
		await page.goForward();
		await expect(status(page)).toHaveText(two ?? '');
		const kode = await shownKode(page);
		await rows(page).first().getByRole('link').first().click();
		await expect(page).toHaveURL(/\/aksi\//);
		await page.goBack();
		await expect(status(page)).toHaveText(two ?? '');
		expect(await shownKode(page)).toEqual(kode);
	});
});

test('rows can be put in another order and back into the document’s', async ({ page }) => {
	await page.goto(all);
	const dokumen = await shownKode(page);
	await page.getByLabel('Urutkan').selectOption('nama');
	await expect(page.getByRole('table', { name: 'Rencana aksi menurut abjad' })).toBeVisible();
	const names = await rows(page).locator('th > a').allTextContents();
	const { compare } = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
	expect(names).toEqual(names.toSorted(compare));
	await page.getByLabel('Urutkan').selectOption('opd');
	await expect(rows(page).last().locator('td').nth(1)).toHaveText('tidak disebutkan dalam sumber');
	await page.getByLabel('Urutkan').selectOption('kode');
	await expect(rows(page).first()).toHaveAttribute('data-kode', dokumen.toSorted(compare)[0] ?? '');
	await page.getByLabel('Urutkan').selectOption('');
	expect(await shownKode(page)).toEqual(dokumen);
});

test('an empty result says what to remove, and removing it helps', async ({ page }) => {
	await page.goto(`${full}?q=pengaduan&area=tatalaksana`);
	await expect(page.getByText('Tidak ada rencana aksi yang cocok')).toBeVisible();
	await expect(page.getByRole('button', { name: 'CSV' })).toBeDisabled();
	const item = page.locator('[data-saran] li').filter({ hasText: 'Hapus area' });
	await expect(item).toHaveText('Hapus area: 2. Tatalaksana (menjadi 2 rencana aksi)');
	await item.getByRole('button').click();
	await equalsStatus(page, 2, inFull);
	await expect(page.getByText('Tidak ada rencana aksi yang cocok')).toBeHidden();
});

/** Presses a download's button and waits for its file. */
async function download(page: Page, form: string) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: form, exact: true }).click(),
	]);
	return { nama: file.suggestedFilename(), isi: readFileSync(await file.path()) };
}

const published = async (page: Page, id: string) =>
	(await page.request.get(`/data/${id}/aksi.csv`)).text();
const read = (text: string | Buffer) => parse(text, { columns: true }) as Record<string, string>[];

test.describe('downloads', () => {
	test('CSV holds the rows shown, in their order, as published, each with its targets', async ({
		page,
	}) => {
		await page.goto(`${full}?area=pengawasan&urut=nama`);
		await expect(status(page)).toHaveText(/ dari /);
		const kode = await shownKode(page);
		const { nama, isi } = await download(page, 'CSV');
		expect(nama).toBe('rencana-aksi-lengkap-2034.csv');
		const results = read(isi.toString('utf8'));
		const original = new Map(
			read(await published(page, 'lengkap-2034')).map((oneRead) => [oneRead.kode, oneRead]),
		);
		expect(results).toMatchObject(kode.map((oneKode) => original.get(oneKode) ?? {}));
		const [first] = results;
		for (const name of ['kriteria', 'indikator_keluaran', 'target_teks'])
			expect(first).toHaveProperty(name);
		expect(results.some((result) => result.target_teks)).toBe(true);
		expect(results.every((result) => result.sumber && result.url)).toBe(true);
	});

	test('CSV of everything has every row of the published table', async ({ page }) => {
		await page.goto(plain);
		const { isi } = await download(page, 'CSV');
		expect(read(isi)).toMatchObject(read(await published(page, 'contoh-2030')));
	});

	test('CSV of several road maps says which one each row is of', async ({ page }) => {
		await page.goto(`${all}?q=prosedur`);
		await expect(status(page)).toHaveText(new RegExp(` dari ${inAll}`));
		const { isi } = await download(page, 'CSV');
		const results = read(isi);
		expect(results.map((result) => result.kode)).toEqual(await shownKode(page));
		expect(new Set(results.map((result) => result.peta_jalan)).size).toBeGreaterThan(1);
	});

	test('XLSX holds the same rows, their outputs, and a sheet that says where they come from', async ({
		page,
	}) => {
		await page.goto(`${full}?area=manajemen-perubahan&target=belum_diisi`);
		await expect(status(page)).toHaveText(/ dari /);
		const { nama, isi } = await download(page, 'XLSX');
		expect(nama).toMatch(/\.xlsx$/);
		const files = readZip(isi);
		const text = [...files.values()].join('\n');
		const sheet = [...files].find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
		const kode = await shownKode(page);
		expect(sheet.match(/<row /g)).toHaveLength(kode.length + 1);
		for (const oneKode of kode) expect(text).toContain(oneKode);
		for (const oneText of [
			'penanggung_jawab_tertulis',
			'BAB IV.4',
			'Peraturan Wali Kota Lengkap',
			'target=belum_diisi',
		])
			expect(text).toContain(oneText);
		expect(files.get('xl/workbook.xml')).toMatch(/name="aksi".*name="keluaran".*name="keterangan"/);
	});

	test('XLSX is dated by the calendar of where the reader is', async ({ browser }) => {
		const context = await browser.newContext({ timezoneId: 'Asia/Jakarta' });
		const page = await context.newPage();
		// Still the 26th in UTC.
		await page.clock.setFixedTime(new Date('2026-11-26T18:30:00Z'));
		await page.goto(`${full}?area=pengawasan`);
		await expect(status(page)).toHaveText(/ dari /);
		const sheet = readZip((await download(page, 'XLSX')).isi).get('xl/worksheets/sheet3.xml') ?? '';
		// Excel counts days from the end of 1899.
		expect(sheet).toContain(`<v>${Date.parse('2026-11-27T00:00:00Z') / 86_400_000 + 25_569}</v>`);
		await context.close();
	});

	test('the writer of workbooks is fetched only when asked for', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (/xlsx|csv/.test(request.url())) scripts.push(request.url());
		});
		await page.goto(full);
		await choices(page, 'Area', /Tatalaksana/).check();
		expect(scripts).toEqual([]);
	});

	test('a failed fetch is said aloud', async ({ page }) => {
		await page.route('**/aksi.json', (route) => route.abort());
		await page.goto(full);
		await page.getByRole('button', { name: 'CSV' }).click();
		await expect(page.getByRole('alert')).toContainText('Unduhan gagal');
	});
});

test('a row opens in place and leads to its page', async ({ page }) => {
	await page.goto(full);
	const locator = page.locator('tr[data-kode="KL-2.2.a"]');
	await locator.getByText('Rincian').click();
	await expect(locator.getByText(/BAB IV\.4, tabel .* huruf a/)).toBeVisible();
	await expect(locator.getByText('Kriteria Keberhasilan Kegiatan').first()).toBeVisible();
	// What the row shows is not said again.
	await expect(
		locator.locator('.rinci').getByText('Indikator', { exact: true }).first(),
	).toBeHidden();
	await locator.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/aksi\/kl-2-2-a\/$/);
});

test('of a long table a part shows at a time, and the next part comes when asked for', async ({
	page,
}) => {
	// Each row of the page thirty times over.
	await page.route(`**${all}`, async (route) => {
		const answer = await route.fetch();
		const content = await answer.text();
		await route.fulfill({
			response: answer,
			body: content.replaceAll(/<tr data-kode=[\s\S]*?<\/tr>/g, (text) => text.repeat(30)),
		});
	});
	const shown = new Intl.NumberFormat('id-ID').format(30 * inAll);
	await page.goto(all);
	await expect(status(page)).toHaveText(`${shown} rencana aksi`);
	expect(await shownKode(page)).toHaveLength(100);
	await page.getByRole('button', { name: `Tampilkan 100 lagi dari ${shown}` }).click();
	await expect.poll(async () => (await shownKode(page)).length).toBe(200);
	// The reader goes on where the new rows begin.
	await expect(rows(page).nth(100).getByRole('link').first()).toBeFocused();
	await choices(page, 'Peta jalan', /Lengkap/).check();
	await expect(
		page.getByRole('button', { name: `Tampilkan 100 lagi dari ${30 * inFull}` }),
	).toBeVisible();
	expect(await shownKode(page)).toHaveLength(100);
});

test('filters work by keyboard alone', async ({ page }) => {
	await page.goto(full);
	await page.getByLabel('Kata').focus();
	await page.keyboard.type('standar');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=standar$/);
	const pressUntil = async (selector: string, key = 'Tab') => {
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press(key);
			if (await page.locator(selector).evaluate((locator) => locator === document.activeElement))
				return;
		}
		throw new Error(`${selector} cannot be reached`);
	};
	await pressUntil('[data-panel] > summary');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Urutkan')).toBeHidden();
	await page.keyboard.press('Enter');
	await pressUntil('input[name=catatan][value=ada]');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/catatan=ada/);
	await pressUntil('[data-bersih]', 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(`${inFull} rencana aksi`);
	await expect(page.getByLabel('Kata')).toBeFocused();
});

test.describe('on a phone without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	test('areas are folded with their counts, and open', async ({ page }) => {
		await page.goto(full);
		const folds = page.locator('.lipat > summary');
		expect(await folds.count()).toBeGreaterThan(3);
		await expect(folds.first()).toHaveText(/\d+ aksi/);
		await expect(page.locator('tr[data-kode]:visible')).toHaveCount(0);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeLessThan(4 * 740);
		await folds.first().click();
		await expect(page.locator('tr[data-kode]').first()).toBeVisible();
	});
});

test('on a phone a filter opens what it leaves, says how much that is, and folds it again', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(full);
	const fold = page.locator('.lipat', { has: page.getByRole('heading', { name: /Pengawasan/ }) });
	await expect(fold.locator('tr[data-kode]').first()).toBeHidden();
	await page.getByLabel('Kata').fill('laporan');
	await expect(rows(page).first()).toBeVisible();
	await expect(page.locator('.lipat:visible > summary').first()).toHaveText(/\d+ dari \d+ aksi/);
	await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
	await expect(rows(page)).toHaveCount(0);
	await expect(page.locator('.lipat > summary').first()).not.toHaveText(/ dari /);
});

test('on a phone the filters are folded and nothing overflows', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${full}?opd=inspektorat`);
	await expect(page.getByLabel('Urutkan')).toBeHidden();
	await expect(page.getByLabel('Perangkat daerah')).toHaveValue('inspektorat');
	await expect(page.locator('[data-pilih=area] summary')).toBeVisible();
	await expect(status(page)).toHaveText(new RegExp(String.raw`^\d+ dari ${inFull}`));
	await page.getByText('Saringan dan urutan lain').click();
	await expect(rows(page).first()).toHaveCSS('display', 'block');
	await page.getByLabel('Urutkan').selectOption('kode');
	await rows(page).first().getByText('Rincian').click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const { colorScheme, viewport } of looks)
	test.describe(`${colorScheme}, ${viewport.width} px`, () => {
		test.use({ colorScheme, viewport });
		for (const address of [
			`${full}?q=laporan`,
			`${full}?opd=inspektorat`,
			`${all}?urut=opd`,
			`${full}?q=tidakada`,
		])
			test(`${address} has no accessibility violation with its filters open`, async ({ page }) => {
				await page.goto(address);
				await page.locator('[data-panel]').evaluate((locator) => locator.setAttribute('open', ''));
				if (!address.includes('tidakada')) await rows(page).first().getByText('Rincian').click();
				expect(await listViolations(page, colorScheme)).toEqual([]);
			});
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const [address, total] of [
		[full, inFull],
		[plain, 2],
		[all, inAll],
	] as const)
		test(`${address} shows the whole table and no filters`, async ({ page }) => {
			await page.goto(`${address}?q=tidakada`);
			await expect(page.locator('tr[data-kode]:visible')).toHaveCount(total);
			await expect(page.locator('[data-penjelajah]')).toBeHidden();
			await page.locator('.rinci summary').first().click();
			await expect(page.locator('.rinci dd').first()).toBeVisible();
		});
});

test('the explorer of all road maps stands in the menu and on the front page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Semua rencana aksi' }).click();
	await expect(page).toHaveURL(/\/program\/$/);
	await expect(
		page.locator('.menu').getByRole('link', { name: 'Semua rencana aksi' }),
	).toHaveAttribute('aria-current', 'page');
});
