import { expect, test } from '@playwright/test';
import { expectSaid, expectSameResults, find, results } from '../../search/page.ts';

for (const [pressKeys, title] of [
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
	test(`“${pressKeys}” finds what the documents call otherwise`, ({ page }) =>
		expectSaid(page, pressKeys, title));

for (const [joined, separate] of [
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
	test(`“${joined}” finds what “${separate}” finds`, ({ page }) =>
		expectSameResults(page, joined, separate));

test('a form that some record has joined opens with a record that has it', async ({ page }) => {
	await page.goto('/cari/');
	await find(page, 'e-SAKIP');
	await expect(results(page).first()).toContainText(/e-SAKIP/i);
	await find(page, 'WBK/WBBM');
	// What a result says of itself need not hold the word; its page does.
	await results(page).first().getByRole('link').first().click();
	await expect(page.getByRole('main')).toContainText('WBK/WBBM');
});
