import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { folderKeluaran } from '../../scripts/lingkungan.ts';
import { amatiGeser } from '../geser.ts';
import { petaJalan } from '../jenis-halaman.ts';

const sakip = '/kutai-timur-2021-2025/indikator/nilai-sakip/';

interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	teks: string | null;
	keadaan: string;
	catatan: string[];
}

/** Opens a page and waits until its first chart is taken over. */
async function bukaHidup(page: Page, alamat: string) {
	await page.goto(alamat);
	const gambar = page.locator('.gambar').first();
	await gambar.scrollIntoViewIfNeeded();
	await expect(gambar).toHaveAttribute('data-hidup', '');
	return gambar;
}

/** What the arrow keys tell of a chart, value after value, without its place in the row. */
async function telusuri(page: Page): Promise<string[]> {
	const gambar = page.locator('.gambar').first();
	const kabar = gambar.getByRole('status');
	const kata: string[] = [];
	await gambar.focus();
	await page.keyboard.press('Home');
	for (;;) {
		const ucapan = (await kabar.textContent()) ?? '';
		const [, isi = '', ke, dari] = /^(.*)\. (\d+) dari (\d+)\.$/.exec(ucapan) ?? [];
		kata.push(isi);
		if (ke === dari) return kata;
		await page.keyboard.press('ArrowRight');
	}
}

for (const id of petaJalan) {
	test(`the keyboard leads through every value of every chart of ${id}, to the digit`, async ({
		page,
	}) => {
		test.slow();
		const semua = JSON.parse(
			readFileSync(join(folderKeluaran(), `data/${id}/nilai_indikator.json`), 'utf8'),
		) as Nilai[];
		const digambar = readdirSync(join(folderKeluaran(), `data/${id}/grafik`)).flatMap(
			(nama) => /^(.*)\.svg$/.exec(nama)?.[1] ?? [],
		);
		expect(digambar.length).toBeGreaterThan(2);
		for (const kode of digambar) {
			await bukaHidup(page, `/${id}/indikator/${kode}/`);
			const nama = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' };
			const milik = semua.filter((satu) => satu.kode_indikator === kode);
			const tahunMilik = (peran: string) =>
				new Set(milik.flatMap((satu) => (satu.peran === peran ? (satu.tahun ?? []) : [])));
			const terisi = tahunMilik('realisasi');
			// Once a chart has a realisation, it says of every other target year that this site has none.
			const celah = [...tahunMilik('target')]
				.filter((tahun) => terisi.size > 0 && !terisi.has(tahun))
				.map((tahun) => `${tahun}, Realisasi: tidak dimuat`);
			const seharusnya = milik.map(({ tahun, peran, teks, keadaan, catatan }) => {
				// A starting point without a year is told by its column; a realisation without one names it.
				const tanpaTahun = peran === 'realisasi' ? 'Tanpa tahun, ' : '';
				const awal = tahun === null ? tanpaTahun : `${tahun}, `;
				const isi = { ada: teks, strip: '– (tercetak strip)', kosong: 'kosong' }[keadaan];
				const tanda = catatan.length > 0 ? ' (bertentangan di sumber)' : '';
				return `${awal}${nama[peran as keyof typeof nama]}: ${isi}${tanda}`;
			});
			expect((await telusuri(page)).toSorted(), kode).toEqual([...seharusnya, ...celah].toSorted());
		}
	});
}

test.describe('with script', () => {
	test('a chart in view is taken over and keeps its words', async ({ page }) => {
		const gambar = await bukaHidup(page, sakip);
		await expect(gambar.locator('canvas')).toBeVisible();
		await expect(gambar.getByText('61,68')).toBeVisible();
		await expect(page.locator('figure figcaption')).toContainText('Target naik 13,32');
	});

	test('the canvas lies exactly over the drawing, its marks over the drawn ones', async ({
		page,
	}) => {
		for (const lebar of [320, 1280]) {
			await page.setViewportSize({ width: lebar, height: 800 });
			const gambar = await bukaHidup(page, sakip);
			const [kanvas, svg] = await Promise.all([
				gambar.locator('canvas').boundingBox(),
				gambar.locator('svg').boundingBox(),
			]);
			for (const sisi of ['x', 'y', 'width', 'height'] as const)
				expect(Math.abs((kanvas?.[sisi] ?? 0) - (svg?.[sisi] ?? 99))).toBeLessThan(1.01);
			// Where the drawing has a mark, the canvas has painted.
			const kosong = await gambar.evaluate((wadah) => {
				const elemen = wadah.querySelector('canvas');
				const konteks = elemen?.getContext('2d');
				if (!elemen || !konteks) return ['no canvas'];
				const kotak = elemen.getBoundingClientRect();
				const skala = elemen.width / kotak.width;
				return [...wadah.querySelectorAll('.tanda circle, .tanda-baseline')].filter((tanda) => {
					const { x, y, width, height } = tanda.getBoundingClientRect();
					const [kiri, atas] = [x - kotak.x, y - kotak.y + height / 2];
					const isi = konteks.getImageData(
						kiri * skala,
						atas * skala,
						Math.max(1, (width * skala) / 3),
						1,
					);
					const tengah = konteks.getImageData((kiri + width / 2) * skala, atas * skala, 1, 1);
					return !isi.data.some((satu) => satu > 0) || tengah.data[3] === 0;
				}).length;
			});
			expect(kosong).toBe(0);
		}
	});

	test('arrow keys, Home and End show a value, and Escape lets it go', async ({ page }) => {
		const gambar = await bukaHidup(page, sakip);
		const kabar = gambar.getByRole('status');
		await gambar.focus();
		await expect(gambar).toBeFocused();
		const gambaran = () =>
			gambar.locator('canvas').evaluate((satu: HTMLCanvasElement) => satu.toDataURL());
		const diam = await gambaran();
		await page.keyboard.press('ArrowRight');
		await expect(kabar).toHaveText('Titik awal: 60,92 (bertentangan di sumber). 1 dari 6.');
		expect(await gambaran()).not.toBe(diam);
		await page.keyboard.press('ArrowDown');
		await expect(kabar).toHaveText('2021, Target: 61,68 (bertentangan di sumber). 2 dari 6.');
		await page.keyboard.press('End');
		await expect(kabar).toHaveText('2025, Target: 75. 6 dari 6.');
		await page.keyboard.press('Escape');
		await expect(kabar).toHaveText('');
		expect(await gambaran()).toBe(diam);
	});

	test('the plot shows that it has the focus, and Tab leads on to the table', async ({ page }) => {
		const gambar = await bukaHidup(page, sakip);
		await page.keyboard.press('Tab');
		await gambar.focus();
		expect(await gambar.evaluate((satu) => getComputedStyle(satu).outlineStyle)).toBe('solid');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Lihat sebagai tabel' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('table', { name: /Nilai seperti tercetak/ })).toBeInViewport();
	});

	test('a screen reader finds a named figure, its picture with the finding, and the walk', async ({
		page,
	}) => {
		await bukaHidup(page, sakip);
		await expect(page.locator('figure.grafik')).toMatchAriaSnapshot(`
			- figure "Nilai SAKIP (Skor 0-100)":
			  - heading "Nilai SAKIP (Skor 0-100)" [level=2]
			  - 'application "Nilai SAKIP (Skor 0-100): 6 nilai, telusuri dengan tombol panah, Home, dan End"':
			    - img /Target naik 13,32 .*bertentangan.*60,92.*61,68/
			    - status
			  - text: /Target naik 13,32/
			  - link "Lihat sebagai tabel"
		`);
	});

	test('nothing shifts while charts are taken over', async ({ page }) => {
		const geser = await amatiGeser(page);
		await page.goto('/kutai-timur-2021-2025/indikator/');
		await page.evaluate(() => document.fonts.ready);
		const gambar = page.locator('.gambar');
		for (let i = 0; i < (await gambar.count()); i++) {
			await gambar.nth(i).scrollIntoViewIfNeeded();
			await expect(gambar.nth(i)).toHaveAttribute('data-hidup', '');
		}
		expect(await geser()).toBe(0);
	});

	test('a chart follows a change of theme', async ({ page }) => {
		const gambar = await bukaHidup(page, sakip);
		const gambaran = () =>
			gambar.locator('canvas').evaluate((satu: HTMLCanvasElement) => satu.toDataURL());
		const terang = await gambaran();
		await page.getByRole('combobox', { name: 'Tema warna' }).selectOption('gelap');
		await expect.poll(gambaran).not.toBe(terang);
	});

	test('on paper the drawing stands, not the canvas', async ({ page }) => {
		const gambar = await bukaHidup(page, sakip);
		await expect(gambar.locator('.tanda')).toHaveCSS('visibility', 'hidden');
		await page.emulateMedia({ media: 'print' });
		await expect(gambar.locator('canvas')).toBeHidden();
		await expect(gambar.locator('.tanda')).toHaveCSS('visibility', 'visible');
		await expect(page.locator('code[data-kode]')).toBeHidden();
	});

	test('the library comes only when a chart is seen', async ({ page }) => {
		const diminta: string[] = [];
		page.on('request', (satu) => diminta.push(satu.url()));
		await page.setViewportSize({ width: 360, height: 400 });
		await page.goto('/kutai-timur-2021-2025/');
		await page.waitForLoadState('networkidle');
		const pustaka = () => diminta.filter((url) => /hidup\.[\w-]+\.js/.test(url)).length;
		expect(pustaka()).toBe(0);
		for (const ke of [0, 1]) {
			await page.locator('.gambar').nth(ke).scrollIntoViewIfNeeded();
			await expect(page.locator('.gambar').nth(ke)).toHaveAttribute('data-hidup', '');
		}
		expect(pustaka()).toBe(1);
	});

	test('a picture of points is made from the drawing', async ({ page }) => {
		await page.goto(sakip);
		const unduhan = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Gambar PNG' }).click();
		const berkas = await unduhan;
		expect(berkas.suggestedFilename()).toBe('nilai-sakip-kutai-timur-2021-2025.png');
		const isi = readFileSync(await berkas.path());
		expect(isi.subarray(1, 4).toString()).toBe('PNG');
		const lebar = await page.evaluate(async () => {
			const svg = document.querySelector<HTMLButtonElement>('[data-png]')?.dataset.png ?? '';
			return Number(/ width="(\d+)"/.exec(await (await fetch(svg)).text())?.[1]);
		});
		expect(isi.readUInt32BE(16)).toBe(lebar * 2);
	});

	test('the code to embed can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(sakip);
		await page.getByText('Tanam di situs lain').click();
		await page.getByRole('button', { name: 'Salin kode' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Kode tersalin.' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^<iframe src="http\S+\/tanam\/kutai-timur-2021-2025\/nilai-sakip\/" title="[^"]+" .*<\/iframe>$/,
		);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the drawing shows every printed value', async ({ page }) => {
		await page.goto(sakip);
		const gambar = page.locator('.gambar svg');
		await expect(gambar).toBeVisible();
		for (const nilai of ['60,92*', '61,68*', '63', '65', '70', '75'])
			await expect(gambar.getByText(nilai, { exact: true }).first()).toBeVisible();
	});

	test('the same values stand in a table', async ({ page }) => {
		await page.goto(sakip);
		const tabel = page.getByRole('table', { name: /Nilai seperti tercetak/ });
		await expect(tabel.getByRole('row', { name: /Target 2025 75/ })).toBeVisible();
		await expect(tabel.getByText('tidak dimuat di situs ini')).toBeVisible();
	});

	test('an indicator without values has words in place of a chart', async ({ page }) => {
		await page.goto('/kutai-timur-2021-2025/indikator/kapabilitas-apip/');
		await expect(page.locator('figure.grafik')).toHaveCount(0);
		await expect(page.getByRole('main')).toContainText('selnya kosong di sumber');
	});

	test('CSV, SVG and the code to embed are there, and no button that needs script', async ({
		page,
		request,
	}) => {
		await page.goto(sakip);
		const alat = page.getByRole('region', { name: 'Unduh dan tanam grafik' });
		for (const nama of ['CSV', 'Gambar SVG']) {
			const alamat = await alat.getByRole('link', { name: nama }).getAttribute('href');
			expect((await request.get(alamat ?? '')).ok()).toBe(true);
		}
		await expect(alat.getByRole('button')).toHaveCount(0);
		await alat.getByText('Tanam di situs lain').click();
		await expect(alat.locator('code')).toContainText('<iframe src=');
	});
});

test.describe('in a frame on another site', () => {
	for (const width of [300, 700])
		test(`the embedded chart fits ${width} px and leads home`, async ({ page }) => {
			await page.goto(sakip);
			const kode = (await page.locator('code[data-kode]').textContent()) ?? '';
			const tinggi = Number(/height="(\d+)"/.exec(kode)?.[1]);
			await page.setViewportSize({ width, height: tinggi });
			await page.goto(
				sakip.replace('/kutai-timur-2021-2025/indikator', '/tanam/kutai-timur-2021-2025'),
			);
			const ukuran = await page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return { scrollWidth, scrollHeight };
			});
			expect(ukuran.scrollWidth).toBeLessThanOrEqual(width);
			expect(ukuran.scrollHeight).toBeLessThanOrEqual(tinggi);
			const [rumah] = await Promise.all([
				page.context().waitForEvent('page'),
				page.getByRole('link', { name: /Buka di Peta Jalan/ }).click(),
			]);
			expect(new URL(rumah.url()).pathname).toBe(sakip);
		});
});

test('a chart keeps its words and its walk at 400 % zoom', async ({ page }) => {
	// A 1280 px window at 400 % is 320 px wide and 256 px high.
	await page.setViewportSize({ width: 320, height: 256 });
	const gambar = await bukaHidup(page, sakip);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await telusuri(page)).toHaveLength(6);
	await expect(gambar.getByText('61,68')).toBeVisible();
});
