import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readZip } from './xlsx-content.ts';

const opd = '/lengkap-2034/opd/dinas-kominfo/';
const sheet = `${opd}lembar-kerja/`;

test('an agency shows its actions by area, with a count that adds up', async ({ page }) => {
	await page.goto(opd);
	const table = page.getByRole('table', { name: /penanggung jawab Dinas Komunikasi/ });
	const title = await page.getByRole('heading', { name: /Sebagai Leading sector/ }).textContent();
	const area = await table.locator('.kelompok .banyak').allTextContents();
	expect(area.length).toBeGreaterThan(1);
	const sum = area.reduce((total, text) => total + Number(/(\d+) aksi/.exec(text)?.[1]), 0);
	expect(title).toContain(`(${sum})`);
	expect(await table.locator('th > a').count()).toBe(sum);
});

test('an agency leads to its kind in another road map and back', async ({ page }) => {
	await page.goto(opd);
	const content = page.getByRole('main');
	await expect(content.getByRole('heading', { name: /sejenis di peta jalan lain/ })).toBeVisible();
	await content.getByRole('link', { name: 'Dinas Contoh', exact: true }).last().click();
	await expect(page).toHaveURL(/contoh-2030\/opd\/dinas-contoh\/$/);
	await content.getByRole('link', { name: 'Dinas Komunikasi dan Informatika' }).last().click();
	await expect(page).toHaveURL(new RegExp(`${opd}$`));
});

test('the index has a row for the actions without a lead', async ({ page }) => {
	await page.goto('/lengkap-2034/opd/');
	const row = page
		.getByRole('table', { name: /Rencana aksi tiap perangkat daerah/ })
		.getByRole('row', { name: /Tanpa penanggung jawab/ });
	await expect(row.getByRole('cell')).toHaveText(['3', '', '', '']);
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/#tanpa-penanggung-jawab$/);
});

test('the index counts lead and support apart where the document names both', async ({ page }) => {
	await page.goto('/lengkap-2034/opd/');
	const table = page.getByRole('table', { name: /Rencana aksi tiap perangkat daerah/ });
	await expect(table.getByRole('columnheader')).toHaveText([
		'Nama',
		'Leading sector kami baca: penanggung jawab',
		'PJK kami baca: koordinator',
		'PIC kami baca: pelaksana',
		'Pendukung',
	]);
	await expect(
		table.getByRole('row', { name: /Seluruh Perangkat Daerah/ }).getByRole('cell'),
	).toHaveText(['0', '0', '0', '1']);
});

test('the worksheet has a line for every action, with empty columns', async ({ page }) => {
	await page.goto(opd);
	const sum = await page
		.getByRole('table', { name: /(?:penanggung jawab|pelaksana) Dinas Komunikasi/ })
		.locator('th > a')
		.count();
	await page.getByRole('link', { name: 'Lembar kerja untuk dicetak' }).click();
	await expect(page).toHaveURL(new RegExp(`${sheet}$`));
	const table = page.getByRole('table', { name: /Rencana aksi Dinas Komunikasi/ });
	expect(await table.getByRole('link').count()).toBe(sum);
	await expect(table.getByRole('columnheader')).toHaveText([
		'Kode',
		'Rencana aksi',
		'Indikator dan target',
		'Keadaan',
		'Bukti',
	]);
	const fields = await table.locator('td.isian').allTextContents();
	expect(fields).toHaveLength(2 * sum);
	expect(fields.join('').trim()).toBe('');
});

test('the worksheet is a workbook to be filled in, by year or quarter, with what falls to every agency', async ({
	page,
}) => {
	await page.goto(sheet);
	const own = await page.locator('.lembar-kerja tbody tr:not(.kelompok)').count();
	const read = async (rhythm: string) => {
		await page.getByLabel('Kolom isian').selectOption(rhythm);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Unduh XLSX' }).click(),
		]);
		return readZip(await readFile(await file.path()));
	};
	const yearly = await read('tahun');
	const words = yearly.get('xl/sharedStrings.xml') ?? '';
	for (const text of ['Keadaan 2034', 'Bukti 2036', 'Tugas Seluruh Perangkat Daerah'])
		expect(words).toContain(text);
	const rows = yearly.get('xl/worksheets/sheet1.xml')?.match(/<row /g) ?? [];
	expect(rows.length).toBeGreaterThan(own + 1);
	const quarterly = await read('triwulan');
	expect(quarterly.get('xl/workbook.xml')).toMatch(/name="2034".*name="2035".*name="2036"/);
	expect(quarterly.get('xl/sharedStrings.xml')).toContain('Keadaan triwulan 4');
});

test('the worksheet prints lying down, with the head on every page', async ({ page }) => {
	await page.goto(sheet);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const box = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(box.length).toBeGreaterThan(0);
	for (const [, width, height] of box) expect(Number(width)).toBeGreaterThan(Number(height));
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 1040, height: 700 });
	await expect(page.locator('.lembar-kerja thead')).toHaveCSS('display', 'table-header-group');
	await expect(page.getByText('Tanggal pengisian')).toBeVisible();
	await expect(page.locator('.menu')).toBeHidden();
});

test('on a phone each line of the worksheet is a card', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(sheet);
	await expect(page.locator('.lembar-kerja tbody tr').nth(1)).toHaveCSS('display', 'block');
	await expect(page.locator('.lembar-kerja td.isian').first()).toBeVisible();
});

test('an agency tells which seats of a team it has', async ({ page }) => {
	await page.goto('/lengkap-2034/opd/inspektorat/');
	await expect(page.getByRole('heading', { name: 'Kedudukan dalam tim' })).toBeVisible();
});
