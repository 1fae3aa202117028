import { expect, type Page, test } from '@playwright/test';
import { petaJalan } from '../jenis-halaman.ts';

const kotak = (page: Page) => page.getByRole('searchbox', { name: 'Kata yang dicari' });
const hasil = (page: Page) => page.locator('ol[data-hasil] > li');
const keterangan = (page: Page) => page.locator('[data-hasil-cari] [role="status"]');

/** Types a query on the search page and waits for its results. */
async function cari(page: Page, q: string) {
	await kotak(page).fill(q);
	await page.waitForFunction(
		(kata) =>
			(new URLSearchParams(
				document.querySelector<HTMLElement>('[data-hasil-cari]')?.dataset.untuk,
			).get('q') ?? '') === kata,
		q.trim() ? q : '',
	);
}

test('a journalist finds an action by its words and opens it', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, 'benturan kepentingan');
	await expect(keterangan(page)).toHaveText(/^\d+ hasil untuk “benturan kepentingan”\.$/);
	const pertama = hasil(page).first();
	await expect(pertama.locator('mark').first()).toHaveText(/benturan kepentingan/i);
	// A result says what it is, and where it belongs.
	await expect(hasil(page).locator('.ciri').first()).toHaveText(
		/^(Rencana aksi|Indikator|Bab|Catatan sumber|Glosarium) · /,
	);
	await pertama.getByRole('link').click();
	await expect(page.getByRole('main')).toContainText(/benturan kepentingan/i);
});

for (const [ketik, judul] of [
	['kelola', /pengelolaan/i],
	['tingkat', /peningkatan/i],
	['buka informasi', /keterbukaan informasi/i],
	['adu layanan', /pengaduan/i],
	['gaji', /tunjangan|remunerasi/i],
	['suap', /gratifikasi/i],
	['mal pelayanan publik', /MPP|mal pelayanan publik/i],
	['pengeloaan pengaduan', /pengelolaan pengaduan/i],
	['gratif', /gratifikasi/i],
] as const)
	test(`“${ketik}” finds what the documents call otherwise`, async ({ page }) => {
		await page.goto('/cari/');
		await cari(page, ketik);
		await expect(hasil(page).first()).toBeVisible();
		const isi = await hasil(page).allInnerTexts();
		expect(isi.slice(0, 5).filter((satu) => judul.test(satu))).not.toEqual([]);
	});

for (const [apa, pola] of [
	['a piece of the index', '**/pagefind/index/**'],
	['a record', '**/pagefind/fragment/**'],
	['a list of synonyms', '**/cari/data/frasa/**'],
] as const)
	for (const cara of ['drops', 'is not there'] as const)
		test(`when ${apa} ${cara} the page says so and finds it at the next try`, async ({ page }) => {
			await page.goto('/cari/');
			await page.waitForLoadState('networkidle');
			await page.route(pola, (rute) =>
				cara === 'drops' ? rute.abort() : rute.fulfill({ status: 404 }),
			);
			await kotak(page).fill('gratifikasi');
			await expect(keterangan(page)).toContainText('tidak dapat dimuat');
			await expect(hasil(page)).toHaveCount(0);
			await page.unroute(pola);
			await kotak(page).press('Enter');
			await expect(keterangan(page)).toHaveText(/^\d+ hasil untuk “gratifikasi”\.$/);
			await expect(hasil(page).first()).toBeVisible();
		});

test('a word that is far from any is offered as the one that was meant', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, 'gratfikasai');
	await page.getByRole('link', { name: 'gratifikasi', exact: true }).click();
	await expect(page).toHaveURL('/cari/?q=gratifikasi');
	await expect(hasil(page).first()).toBeVisible();
});

test('a code, with or without its signs, opens with the action itself', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const [{ kode, url }] = (await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as [
		{ kode: string; url: string },
	];
	await page.goto('/cari/');
	for (const q of [kode, kode.toLowerCase(), kode.replace('-', ' ')]) {
		await cari(page, q);
		await expect(hasil(page).first().getByRole('link')).toHaveAttribute(
			'href',
			new URL(url).pathname,
		);
	}
});

/** Addresses of the results. */
const alamatHasil = (page: Page) =>
	hasil(page)
		.getByRole('link')
		.evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href') ?? ''));

/** A code without the letters of its road map. */
const pendek = (kode: string) => kode.replace(/^[A-Z]+-/, '');

for (const [gabungan, terpisah] of [
	['SP4N-LAPOR!', 'sp4n lapor'],
	['Pasal-4', 'pasal 4'],
	['pasal4', 'pasal 4'],
	['UU No.23 Tahun 2014', 'uu no 23 tahun 2014'],
	['UU23/2014', 'uu 23 2014'],
	['PP No.18/2016', 'pp no 18 2016'],
	['Perbup40/2020', 'perbup 40 2020'],
	['SAKIP/LKE', 'sakip lke'],
	['SOP-AP', 'sop ap'],
	['monitoring&evaluasi', 'monitoring evaluasi'],
	['pengaduan,pelayanan', 'pengaduan pelayanan'],
	['zona_integritas', 'zona integritas'],
] as const)
	test(`“${gabungan}” finds what “${terpisah}” finds`, async ({ page }) => {
		await page.goto('/cari/');
		await cari(page, terpisah);
		const diharap = await alamatHasil(page);
		expect(diharap.length).toBeGreaterThan(0);
		await cari(page, gabungan);
		// A record that has the form itself may stand before the others.
		expect((await alamatHasil(page)).toSorted()).toEqual(diharap.toSorted());
	});

test('a code without the letters of its road map opens with the actions that have it', async ({
	page,
}) => {
	const semua = await Promise.all(
		petaJalan.map(
			async (peta) =>
				(await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as {
					kode: string;
					url: string;
				}[],
		),
	);
	const berhuruf = semua.flat().find(({ kode }) => /^\d+\.\d+\.[a-z]$/.test(pendek(kode)));
	const sama = semua.flat().filter(({ kode }) => pendek(kode) === pendek(berhuruf?.kode ?? ''));
	await page.goto('/cari/');
	await cari(page, pendek(berhuruf?.kode ?? ''));
	expect((await alamatHasil(page)).slice(0, sama.length).toSorted()).toEqual(
		sama.map(({ url }) => new URL(url).pathname).toSorted(),
	);
});

test('a form that some record has joined opens with a record that has it', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, 'e-SAKIP');
	await expect(hasil(page).first()).toContainText(/e-SAKIP/i);
	await cari(page, 'WBK/WBBM');
	await expect(hasil(page).first()).toContainText('WBK/WBBM');
});

test('a number that no record has finds nothing that it is not', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, '61,69');
	await expect(keterangan(page)).toHaveText('Tidak ada hasil untuk “61,69”.');
});

test('a printed number is found as printed', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const nilai = (await (await page.request.get(`/data/${peta}/nilai_indikator.json`)).json()) as {
		teks: string | null;
		kode_indikator: string;
	}[];
	const berkoma = nilai.find(({ teks }) => /^\d+,\d+$/.test(teks ?? ''));
	await page.goto('/cari/');
	await cari(page, berkoma?.teks ?? '');
	await expect(hasil(page).first()).toContainText(berkoma?.teks ?? 'a number');
	const alamat = await hasil(page)
		.getByRole('link')
		.evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href')));
	expect(alamat.join(' ')).toContain(`/indikator/${berkoma?.kode_indikator}/`);
});

test('words in quotes are found only in a row', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, '"budaya pelayanan prima"');
	const isi = await hasil(page).allInnerTexts();
	expect(isi.length).toBeGreaterThan(0);
	for (const satu of isi) expect(satu).toMatch(/budaya pelayanan prima/i);
	await cari(page, '"prima pelayanan budaya"');
	await expect(hasil(page)).toHaveCount(0);
});

test('the facets narrow, count, and stand in the address that a colleague opens', async ({
	page,
	context,
}) => {
	await page.goto('/cari/');
	await cari(page, 'pengaduan');
	const jenis = page.getByLabel('Jenis');
	const pilihan = jenis.locator('option[value="Rencana aksi"]');
	const banyak = Number(/\((\d+)\)/.exec((await pilihan.textContent()) ?? '')?.[1]);
	expect(banyak).toBeGreaterThan(0);
	await jenis.selectOption('Rencana aksi');
	await expect(keterangan(page)).toHaveText(`${banyak} hasil untuk “pengaduan”.`);
	await page.getByLabel('Area perubahan').selectOption('pelayanan-publik');
	await expect(page).toHaveURL(/\?q=pengaduan&jenis=Rencana\+aksi&area=pelayanan-publik$/);
	await expect(page.locator('[data-hasil-cari]')).toHaveAttribute(
		'data-untuk',
		new URL(page.url()).search.slice(1),
	);
	await expect(hasil(page).first().locator('.ciri')).toContainText('Rencana aksi');
	const isi = await hasil(page).allInnerTexts();
	const lain = await context.newPage();
	await lain.goto(page.url());
	await expect(hasil(lain)).toHaveCount(isi.length);
	expect(await hasil(lain).allInnerTexts()).toEqual(isi);
	await expect(lain.getByLabel('Jenis')).toHaveValue('Rencana aksi');
	await page.goBack();
	await expect(page.getByLabel('Area perubahan')).toHaveValue('');
	await expect(keterangan(page)).toHaveText(`${banyak} hasil untuk “pengaduan”.`);
});

test('a facet alone lists everything of its kind', async ({ page }) => {
	const [peta = ''] = petaJalan;
	const aksi = (await (await page.request.get(`/data/${peta}/aksi.json`)).json()) as unknown[];
	await page.goto(`/cari/?jenis=Rencana+aksi&peta=${peta}`);
	await expect(keterangan(page)).toHaveText(`${aksi.length} hasil.`);
	await page.getByRole('button', { name: 'Tampilkan hasil berikutnya' }).click();
	await expect(hasil(page)).toHaveCount(16);
	await expect(hasil(page).nth(8).getByRole('link')).toBeFocused();
});

test('nothing found: the page says so and shows ways on', async ({ page }) => {
	await page.goto('/cari/');
	await cari(page, 'xqzvbn');
	await expect(keterangan(page)).toHaveText('Tidak ada hasil untuk “xqzvbn”.');
	await expect(hasil(page)).toHaveCount(0);
	await page.goto('/cari/?q=gratifikasi&jenis=Pelaksana');
	await expect(keterangan(page)).toHaveText('Tidak ada hasil untuk “gratifikasi”.');
	await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
	await expect(hasil(page).first()).toBeVisible();
	await expect(page).toHaveURL(/\?q=gratifikasi$/);
	await expect(kotak(page)).toBeFocused();
});

for (const [nama, q] of [
	['markup', '<script>alert(1)</script>'],
	['ten thousand letters', 'pengaduan '.repeat(1000)],
	['one word of ten thousand letters', 'a'.repeat(10_000)],
	['spaces alone', '     '],
	['signs alone', '?!.,;:()[]{}*&^%$#@~`|\\/'],
	['quotes that do not close', '"zona integritas'],
	['empty quotes', '""'],
] as const)
	test(`a query of ${nama} does no harm`, async ({ page }) => {
		const galat: Error[] = [];
		page.on('pageerror', (satu) => galat.push(satu));
		page.on('dialog', () => galat.push(new Error('A script of the query ran.')));
		await page.goto('/cari/');
		await cari(page, q);
		await cari(page, 'zona integritas');
		await expect(hasil(page).first()).toBeVisible();
		await page.goto(`/cari/?q=${encodeURIComponent(q.slice(0, 2000))}`);
		await expect(page.locator('[data-hasil-cari][data-untuk]')).toBeAttached();
		await expect(page.locator('[data-hasil-cari] script')).toHaveCount(0);
		expect(galat).toEqual([]);
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
	await expect(hasil(page).first()).toBeVisible();
	await page.goto('/zona-integritas/');
	await expect(page.getByRole('searchbox')).toHaveValue('zona integritas');
});

for (const [path, kata] of [
	['/reformasi%20birokrasi/', 'reformasi birokrasi'],
	['/caf%C3%A9/', 'café'],
	['/rusak%C3%/', 'rusak'],
	['/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/', '<img src=x onerror=alert(1)>'],
	['/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E', '"><script>alert(1)</script>'],
] as const)
	test(`the page for the missing address ${path} asks for “${kata}”, which is never markup`, async ({
		page,
	}) => {
		const galat: Error[] = [];
		page.on('pageerror', (satu) => galat.push(satu));
		page.on('dialog', () => galat.push(new Error('A script of the address ran.')));
		// As any web server answers, also one that refuses such an address before it comes to the site.
		const isi = await (await page.request.get('/404.html')).text();
		await page.route(
			(url) => url.pathname === path,
			(rute) => rute.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: isi }),
		);
		await page.goto(path);
		await expect(page.getByRole('searchbox')).toHaveValue(kata);
		await expect(page.locator('main img')).toHaveCount(0);
		expect(galat).toEqual([]);
		await page.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(`/cari/?${new URLSearchParams({ q: kata }).toString()}`);
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
