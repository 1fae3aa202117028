import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { fixtureSite } from '../fixture-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/.tmp', `usb-${process.pid}`, 'Desa Maju #1 (salinan)');
const copy = join(folder, 'peta-jalan');
const page = (path: string) => `${pathToFileURL(copy).href}/isi/${path}`;

/** Takes the right to write from everything in the copy, or gives it back. */
function setWritable(writable: boolean): void {
	for (const entry of [copy, ...readdirSync(copy, { recursive: true, encoding: 'utf8' })]) {
		const path = resolve(copy, entry);
		chmodSync(path, (statSync(path).isDirectory() ? 0o555 : 0o444) | (writable ? 0o200 : 0));
	}
}

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
	const { status, stderr } = spawnSync('node', ['scripts/edition.ts', 'usb'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ...fixtureSite, PETA_JALAN_EDISI: folder },
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
	setWritable(false);
});

test.afterAll(() => {
	if (existsSync(copy)) setWritable(true);
	rmSync(resolve(folder, '..'), { recursive: true, force: true });
});

test('what lies beside the copy tells how to open and to check it', () => {
	expect(readdirSync(copy).sort()).toEqual([
		'BACA-SAYA.txt',
		'BUKA-PETA-JALAN.html',
		'SHA256SUMS',
		'isi',
	]);
	expect(readFileSync(join(copy, 'BACA-SAYA.txt'), 'utf8')).toMatch(
		/Klik dua kali BUKA-PETA-JALAN/,
	);
	const { status } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: copy });
	expect(status).toBe(0);
	const zip = readFileSync(`${copy}.zip`);
	expect(zip.subarray(0, 2).toString()).toBe('PK');
	expect(zip.includes('peta-jalan/BUKA-PETA-JALAN.html')).toBe(true);
});

test('a copy of a site whose address nobody told names none', () => {
	const named = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((path) => {
		const file = join(copy, path);
		return statSync(file).isFile() && /localhost(?::|%3A)4321/.test(readFileSync(file, 'utf8'));
	});
	expect(named).toEqual([]);
});

test('a copy is opened, searched, explored and printed from a disk that cannot be written', async ({
	page: tab,
}) => {
	const faults: string[] = [];
	tab.on('pageerror', ({ message }) => faults.push(message));
	tab.on('requestfailed', (request) => faults.push(request.url()));

	await tab.goto(pathToFileURL(join(copy, 'BUKA-PETA-JALAN.html')).href);
	await expect(tab).toHaveURL(page('index.html'));
	await expect(tab.locator('.penafian')).toContainText(
		'Salinan untuk dibaca tanpa internet, versi',
	);
	// A door that a program leads on is a file here too.
	await expect(tab.locator('[data-pintu="warga"]')).toHaveAttribute(
		'href',
		page('untuk/warga/index.html'),
	);

	await tab.keyboard.press('Control+k');
	await tab.getByRole('searchbox', { name: 'Cari di situs ini' }).fill('pengaduan');
	await tab.locator('dialog li a').first().click();
	await expect(tab.locator('h1')).toBeVisible();
	expect(tab.url()).toMatch(/\/isi\/.+\/index\.html(?:#.*)?$/);

	await tab.goto(page('cari/index.html?q=pengaduan'));
	await expect(tab.locator('[data-keterangan]')).toContainText(/\d+ hasil untuk “pengaduan”/);

	await tab.goto(page('program/index.html'));
	await tab.getByRole('searchbox', { name: 'Kata' }).fill('pengaduan');
	await expect(tab.locator('[data-status]')).toContainText(/^\s*\d+ dari \d+ rencana aksi/);
	const [download] = await Promise.all([
		tab.waitForEvent('download'),
		tab.getByRole('button', { name: 'CSV' }).click(),
	]);
	expect(readFileSync(await download.path(), 'utf8').split('\r\n').length).toBeGreaterThan(2);

	expect((await tab.pdf()).length).toBeGreaterThan(5_000);
	expect(faults).toEqual([]);
});

test('charts of a copy come to life, and become pictures', async ({ page: tab }) => {
	await tab.goto(page('lengkap-2034/indikator/nilai-sakip/index.html'));
	await tab.locator('figure svg').first().scrollIntoViewIfNeeded();
	await expect(tab.locator('canvas')).toHaveCount(1);
	const [download] = await Promise.all([
		tab.waitForEvent('download'),
		tab.locator('[data-png]').first().click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.png$/);

	await tab.goto(page('lengkap-2034/aksi/kl-2-2-a/index.html'));
	await tab.getByRole('button', { name: 'Gambar ringkas' }).click();
	await expect(tab.locator('[data-gambar-jadi] img')).toBeVisible();
});
