import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { watchShifts } from '../shift.ts';
import { fixtureDist } from '../page-kinds.ts';
import { samplePeta } from '../sample-content.ts';

const sakip = '/lengkap-2034/indikator/nilai-sakip/';

interface Change {
	kode_indikator: string;
	tahun: number;
	baru: string;
	berlaku: boolean;
}

interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	teks: string | null;
	keadaan: string;
	catatan: string[];
}

/** Opens a page and waits until its first chart is taken over. */
async function openLive(page: Page, address: string) {
	await page.goto(address);
	const picture = page.locator('.gambar').first();
	await picture.scrollIntoViewIfNeeded();
	await expect(picture).toHaveAttribute('data-hidup', '');
	return picture;
}

/** What the arrow keys tell of a chart, value after value, without its place in the row. */
async function walk(page: Page): Promise<string[]> {
	const picture = page.locator('.gambar').first();
	const news = picture.getByRole('status');
	const words: string[] = [];
	await picture.focus();
	await page.keyboard.press('Home');
	for (;;) {
		const speech = (await news.textContent()) ?? '';
		const [, content = '', to, from] = /^(.*)\. (\d+) dari (\d+)\.$/.exec(speech) ?? [];
		words.push(content);
		if (to === from) return words;
		await page.keyboard.press('ArrowRight');
	}
}

for (const id of [samplePeta.polos, samplePeta.lengkap]) {
	test(`the keyboard leads through every value of every chart of ${id}, to the digit`, async ({
		page,
	}) => {
		test.slow();
		const all = JSON.parse(
			readFileSync(join(fixtureDist, `data/${id}/nilai_indikator.json`), 'utf8'),
		) as Nilai[];
		const changesPath = join(fixtureDist, `data/${id}/perubahan_target.json`);
		const changes = existsSync(changesPath)
			? (JSON.parse(readFileSync(changesPath, 'utf8')) as Change[])
			: [];
		const pictures = join(fixtureDist, `data/${id}/grafik`);
		// The picture of a constant is its sentence.
		const drawn = readdirSync(pictures)
			.filter((name) => readFileSync(join(pictures, name), 'utf8').includes('class="kisi-sumbu"'))
			.flatMap((name) => /^(.*)\.svg$/.exec(name)?.[1] ?? []);
		expect(drawn.length).toBeGreaterThan(2);
		for (const kode of drawn) {
			await openLive(page, `/${id}/indikator/${kode}/`);
			const name = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' };
			// A target that was changed in time stands as it was changed to.
			const own = all
				.filter((nilai) => nilai.kode_indikator === kode)
				.map((nilai) => {
					const change = changes.find(
						({ kode_indikator, tahun, berlaku }) =>
							berlaku && kode_indikator === kode && tahun === nilai.tahun,
					);
					return nilai.peran === 'target' && change ? { ...nilai, teks: change.baru } : nilai;
				});
			const yearsOf = (peran: string) =>
				new Set(own.flatMap((nilai) => (nilai.peran === peran ? (nilai.tahun ?? []) : [])));
			const filled = yearsOf('realisasi');
			// Once a chart has a realisation, it says of every other target year that this site has none.
			const gaps = [...yearsOf('target')]
				.filter((tahun) => filled.size > 0 && !filled.has(tahun))
				.map((tahun) => `${tahun}, Realisasi: tidak dimuat`);
			const untargeted = [...filled]
				.filter((tahun) => !yearsOf('target').has(tahun))
				.map((tahun) => `${tahun}, Target: tidak ada`);
			const shouldBe = own.map(({ tahun, peran, teks, keadaan, catatan }) => {
				// A starting point without a year is told by its column; a realisation without one names it.
				const tanpaTahun = peran === 'realisasi' ? 'Tanpa tahun, ' : '';
				const start = tahun === null ? tanpaTahun : `${tahun}, `;
				const content = { ada: teks, strip: '– (tercetak strip)', kosong: 'kosong' }[keadaan];
				const mark = catatan.length > 0 ? ' (bertentangan di sumber)' : '';
				// Beside those of years it has a name of its own.
				const apart = tahun === null && peran === 'realisasi' && filled.size > 0;
				const ofYear = apart ? ' tanpa tahun' : '';
				return `${start}${name[peran as keyof typeof name]}${ofYear}: ${content}${mark}`;
			});
			expect((await walk(page)).toSorted(), kode).toEqual(
				[...shouldBe, ...gaps, ...untargeted].toSorted(),
			);
		}
	});
}

test.describe('with script', () => {
	test('a chart in view is taken over and keeps its words', async ({ page }) => {
		const picture = await openLive(page, sakip);
		await expect(picture.locator('canvas')).toBeVisible();
		await expect(picture.getByText('61,68')).toBeVisible();
		await expect(page.locator('figure figcaption')).toContainText('Target 75 pada 2036');
	});

	test('the canvas lies exactly over the drawing, its marks over the drawn ones', async ({
		page,
	}) => {
		for (const extent of [320, 1280]) {
			await page.setViewportSize({ width: extent, height: 800 });
			const picture = await openLive(page, sakip);
			const [canvas, svg] = await Promise.all([
				picture.locator('canvas').boundingBox(),
				picture.locator('svg').boundingBox(),
			]);
			for (const side of ['x', 'y', 'width', 'height'] as const)
				expect(Math.abs((canvas?.[side] ?? 0) - (svg?.[side] ?? 99))).toBeLessThan(1.01);
			// Where the drawing has a mark, the canvas has painted.
			const empty = await picture.evaluate((container) => {
				const element = container.querySelector('canvas');
				const context = element?.getContext('2d');
				if (!element || !context) return ['no canvas'];
				const box = element.getBoundingClientRect();
				const skala = element.width / box.width;
				return [...container.querySelectorAll('.tanda circle, .tanda-baseline')].filter((mark) => {
					const { x, y, width, height } = mark.getBoundingClientRect();
					const [left, top] = [x - box.x, y - box.y + height / 2];
					const content = context.getImageData(
						left * skala,
						top * skala,
						Math.max(1, (width * skala) / 3),
						1,
					);
					const middle = context.getImageData((left + width / 2) * skala, top * skala, 1, 1);
					return !content.data.some((number) => number > 0) || middle.data[3] === 0;
				}).length;
			});
			expect(empty).toBe(0);
		}
	});

	test('arrow keys, Home and End show a value, and Escape lets it go', async ({ page }) => {
		const picture = await openLive(page, sakip);
		const news = picture.getByRole('status');
		await picture.focus();
		await expect(picture).toBeFocused();
		const outline = () =>
			picture.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
		const quiet = await outline();
		await page.keyboard.press('ArrowRight');
		await expect(news).toHaveText('Titik awal: 60,92 (bertentangan di sumber). 1 dari 4.');
		expect(await outline()).not.toBe(quiet);
		await page.keyboard.press('ArrowDown');
		await expect(news).toHaveText('2034, Target: 61,68 (bertentangan di sumber). 2 dari 4.');
		await page.keyboard.press('End');
		await expect(news).toHaveText('2036, Target: 75. 4 dari 4.');
		await page.keyboard.press('Escape');
		await expect(news).toHaveText('');
		expect(await outline()).toBe(quiet);
	});

	test('the plot shows that it has the focus, and Tab leads on to the table', async ({ page }) => {
		const picture = await openLive(page, sakip);
		await page.keyboard.press('Tab');
		await picture.focus();
		expect(await picture.evaluate((onePicture) => getComputedStyle(onePicture).outlineStyle)).toBe(
			'solid',
		);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Lihat sebagai tabel' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('table', { name: /Nilai seperti tercetak/ })).toBeInViewport();
	});

	test('a screen reader finds a named figure, its picture with the finding, and the walk', async ({
		page,
	}) => {
		await openLive(page, sakip);
		await expect(page.locator('figure.grafik')).toMatchAriaSnapshot(`
			- figure "Nilai SAKIP (Skor 0-100)":
			  - heading "Nilai SAKIP (Skor 0-100)" [level=2]
			  - 'application "Nilai SAKIP (Skor 0-100): 4 nilai, telusuri dengan tombol panah, Home, dan End"':
			    - img /Target 75 pada 2036.*bertentangan.*60,92.*61,68/
			    - status
			  - text: /Target 75 pada 2036/
			  - paragraph: "* Sumber bertentangan tentang nilai ini."
			  - link "Lihat sebagai tabel"
			  - group: Cara membaca dan sumber
		`);
	});

	test('nothing shifts while charts are taken over', async ({ page }) => {
		const shift = await watchShifts(page);
		await page.goto('/lengkap-2034/indikator/');
		await page.evaluate(() => document.fonts.ready);
		const picture = page.locator('.gambar');
		for (let i = 0; i < (await picture.count()); i++) {
			await picture.nth(i).scrollIntoViewIfNeeded();
			await expect(picture.nth(i)).toHaveAttribute('data-hidup', '');
		}
		expect(await shift()).toBe(0);
	});

	test('a chart follows a change of theme', async ({ page }) => {
		const picture = await openLive(page, sakip);
		const outline = () =>
			picture.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
		const light = await outline();
		// From the device's own to light, and on to dark.
		await page.getByRole('button', { name: 'Tema: otomatis' }).click();
		await page.getByRole('button', { name: 'Tema: terang' }).click();
		await expect.poll(outline).not.toBe(light);
	});

	test('on paper the drawing stands, not the canvas', async ({ page }) => {
		const picture = await openLive(page, sakip);
		await expect(picture.locator('.tanda')).toHaveCSS('visibility', 'hidden');
		await page.emulateMedia({ media: 'print' });
		await expect(picture.locator('canvas')).toBeHidden();
		await expect(picture.locator('.tanda')).toHaveCSS('visibility', 'visible');
		await expect(page.locator('code[data-kode]')).toBeHidden();
	});

	test('the library comes only when a chart is seen', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.setViewportSize({ width: 360, height: 400 });
		await page.goto('/lengkap-2034/organisasi/');
		await page.waitForLoadState('networkidle');
		const chartLibrary = () => asked.filter((url) => /live\.[\w-]+\.js/.test(url)).length;
		expect(chartLibrary()).toBe(0);
		for (const to of [0, 1]) {
			await page.locator('.gambar').nth(to).scrollIntoViewIfNeeded();
			await expect(page.locator('.gambar').nth(to)).toHaveAttribute('data-hidup', '');
		}
		expect(chartLibrary()).toBe(1);
	});

	test('a picture of points is made from the drawing', async ({ page }) => {
		await page.goto(sakip);
		const downloads = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Gambar PNG' }).click();
		const file = await downloads;
		expect(file.suggestedFilename()).toBe('nilai-sakip-lengkap-2034.png');
		const content = readFileSync(await file.path());
		expect(content.subarray(1, 4).toString()).toBe('PNG');
		const extent = await page.evaluate(async () => {
			const svg = document.querySelector<HTMLButtonElement>('[data-png]')?.dataset.png ?? '';
			return Number(/ width="(\d+)"/.exec(await (await fetch(svg)).text())?.[1]);
		});
		expect(content.readUInt32BE(16)).toBe(extent * 2);
	});

	test('the code to embed can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(sakip);
		await page.getByText('Tanam di situs lain').click();
		await page.getByRole('button', { name: 'Salin kode' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Kode tersalin.' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^<iframe src="http\S+\/tanam\/lengkap-2034\/nilai-sakip\/" title="[^"]+" .*<\/iframe>$/,
		);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the drawing shows every printed value', async ({ page }) => {
		await page.goto(sakip);
		const picture = page.locator('.gambar svg');
		await expect(picture).toBeVisible();
		for (const nilai of ['60,92*', '61,68*', '65', '75'])
			await expect(picture.getByText(nilai, { exact: true }).first()).toBeVisible();
	});

	test('the same values stand in a table', async ({ page }) => {
		await page.goto(sakip);
		const table = page.getByRole('table', { name: /Nilai seperti tercetak/ });
		await expect(table.getByRole('row', { name: /Target 2036 75/ })).toBeVisible();
		await expect(table.getByText('tidak dimuat di situs ini')).toBeVisible();
	});

	test('an indicator without values has words in place of a chart', async ({ page }) => {
		await page.goto('/lengkap-2034/indikator/kapabilitas-apip/');
		await expect(page.locator('figure.grafik')).toHaveCount(0);
		await expect(page.getByRole('main')).toContainText('selnya kosong di sumber');
	});

	test('CSV, SVG and the code to embed are there, and no button that needs script', async ({
		page,
		request,
	}) => {
		await page.goto(sakip);
		const tools = page.getByRole('region', { name: 'Unduh dan tanam grafik' });
		for (const name of ['CSV', 'Gambar SVG']) {
			const address = await tools.getByRole('link', { name: name }).getAttribute('href');
			expect((await request.get(address ?? '')).ok()).toBe(true);
		}
		await expect(tools.getByRole('button')).toHaveCount(0);
		await tools.getByText('Tanam di situs lain').click();
		await expect(tools.locator('code')).toContainText('<iframe src=');
	});
});

test.describe('in a frame on another site', () => {
	for (const width of [300, 700])
		test(`the embedded chart fits ${width} px and leads home`, async ({ page }) => {
			await page.goto(sakip);
			const kode = (await page.locator('code[data-kode]').textContent()) ?? '';
			const height = Number(/height="(\d+)"/.exec(kode)?.[1]);
			await page.setViewportSize({ width, height: height });
			await page.goto(sakip.replace('/lengkap-2034/indikator', '/tanam/lengkap-2034'));
			const measure = await page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return { scrollWidth, scrollHeight };
			});
			expect(measure.scrollWidth).toBeLessThanOrEqual(width);
			expect(measure.scrollHeight).toBeLessThanOrEqual(height);
			const [homes] = await Promise.all([
				page.context().waitForEvent('page'),
				page.getByRole('link', { name: /Buka di Peta Jalan/ }).click(),
			]);
			expect(new URL(homes.url()).pathname).toBe(sakip);
		});
});

test('a chart keeps its words and its walk at 400 % zoom', async ({ page }) => {
	// A 1280 px window at 400 % is 320 px wide and 256 px high.
	await page.setViewportSize({ width: 320, height: 256 });
	const picture = await openLive(page, sakip);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await walk(page)).toHaveLength(4);
	await expect(picture.getByText('61,68')).toBeVisible();
});
