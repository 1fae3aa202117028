import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { pelanggaran, rupa } from '../aksesibel.ts';
import { isiZip } from './isi-xlsx.ts';

const kt = '/kutai-timur-2021-2025/program/';
const pk = '/pekalongan-2020/program/';
const semua = '/program/';

const baris = (page: Page) => page.locator('tr[data-kode]:visible');
/** The codes shown, once all rows have appeared. */
async function kodeTampil(page: Page): Promise<string[]> {
	await expect(page.locator('[data-hasil-jelajah]')).not.toHaveAttribute('aria-busy');
	return baris(page).evaluateAll((daftar) =>
		daftar.map((satu) => (satu as HTMLElement).dataset.kode ?? ''),
	);
}
const status = (page: Page) => page.getByRole('status');
const pilihan = (page: Page, nama: string, label: RegExp) =>
	page.getByRole('group', { name: nama }).getByLabel(label);

/** The number that stands beside a choice. */
async function angka(page: Page, nama: string, label: RegExp): Promise<number> {
	const teks = await page
		.getByRole('group', { name: nama })
		.locator('label', { hasText: label })
		.locator('.banyak')
		.textContent();
	return Number(teks);
}

/** What the announced count says is what shows. */
async function samaDenganStatus(page: Page, jumlah: number, dari: number) {
	await expect(status(page)).toHaveText(`${jumlah} dari ${dari} rencana aksi`);
	expect(await kodeTampil(page)).toHaveLength(jumlah);
}

for (const [gabungan, terpisah] of [
	['pengaduan,masyarakat', 'pengaduan masyarakat'],
	['zona_integritas', 'zona integritas'],
	['SOP-AP', 'sop ap'],
] as const)
	test(`the words “${gabungan}” leave the rows that “${terpisah}” leaves`, async ({ page }) => {
		await page.goto(`${semua}?${new URLSearchParams({ q: terpisah })}`);
		const diharap = await kodeTampil(page);
		await page.goto(`${semua}?${new URLSearchParams({ q: gabungan })}`);
		expect(await kodeTampil(page)).toEqual(diharap);
	});

test('a code leaves its row in every way of writing it', async ({ page }) => {
	await page.goto(kt);
	const [, kode = ''] = await kodeTampil(page);
	for (const q of [kode, kode.replace('-', ''), kode.replace('-', ' '), kode.toLowerCase()]) {
		await page.getByLabel('Kata').fill(q);
		await expect.poll(() => kodeTampil(page)).toEqual([kode]);
	}
});

test.describe('each filter', () => {
	const centang: [string, string, RegExp, string][] = [
		[kt, 'Area', /Tatalaksana/, 'area=tatalaksana'],
		[kt, 'Target', /Terukur/, 'target=terukur'],
		[kt, 'Target', /Angkanya berupa titik-titik/, 'target=belum_diisi'],
		[kt, 'Target', /Tertulis, bukan satu angka/, 'target=uraian'],
		[kt, 'Target', /Tanpa target yang terbaca/, 'target=tidak_ada'],
		[kt, 'Catatan sumber', /Dengan/, 'catatan=ada'],
		[pk, 'Tahun yang direncanakan', /2020/, 'tahun=2020'],
		[semua, 'Peta jalan', /Pekalongan/, 'peta=pekalongan-2020'],
	];
	for (const [alamat, nama, label, isi] of centang) {
		test(`${alamat} narrows by ${isi} to as many rows as the choice says`, async ({ page }) => {
			await page.goto(alamat);
			const dari = await baris(page).count();
			const jumlah = await angka(page, nama, label);
			expect(jumlah).toBeGreaterThan(0);
			expect(jumlah).toBeLessThan(dari);
			await pilihan(page, nama, label).check();
			await samaDenganStatus(page, jumlah, dari);
			expect(new URL(page.url()).search).toBe(`?${isi}`);
		});
	}

	test('agency, as lead or as support', async ({ page }) => {
		await page.goto(pk);
		await page.getByLabel('Perangkat daerah').selectOption('inspektorat');
		const apaPun = await angka(page, 'Sebagai', /Apa pun/);
		const utama = await angka(page, 'Sebagai', /Penanggung jawab/);
		const pendukung = await angka(page, 'Sebagai', /Pendukung/);
		await samaDenganStatus(page, apaPun, 79);
		expect(utama).toBeGreaterThan(0);
		await pilihan(page, 'Sebagai', /Penanggung jawab/).check();
		await samaDenganStatus(page, utama, 79);
		expect(pendukung).toBe(apaPun - utama);
		expect(new URL(page.url()).search).toBe('?opd=inspektorat&peran=utama');
	});

	test('actions that name no agency', async ({ page }) => {
		await page.goto(kt);
		await page.getByLabel('Perangkat daerah').selectOption('tidak-disebut');
		await samaDenganStatus(page, 4, 144);
		const sel = await baris(page).locator('td:last-child').allTextContents();
		expect(sel.map((satu) => satu.trim()).sort()).toEqual([
			'hilang dari salinan sumber',
			...Array.from({ length: 3 }, () => 'tidak disebutkan dalam sumber'),
		]);
	});

	test('words, whatever their case and accents', async ({ page }) => {
		await page.goto(kt);
		await page.getByLabel('Kata').fill('pengaduan');
		await expect(status(page)).toHaveText(/^\d+ dari 144 rencana aksi$/);
		const polos = await kodeTampil(page);
		for (const kode of ['KT-8.3.a', 'KT-8.3.b']) expect(polos).toContain(kode);
		await page.getByLabel('Kata').fill('PÉNGADUAN');
		await samaDenganStatus(page, polos.length, 144);
	});

	for (const [ketik, isi] of [
		['kelola', /pengelolaan|mengelola|dikelola/i],
		['suap', /gratifikasi/i],
		['whistle blowing', /whistle|wbs/i],
	] as const)
		test(`“${ketik}”, understood as the search understands it`, async ({ page }) => {
			await page.goto(semua);
			await page.getByRole('searchbox', { name: 'Kata' }).fill(ketik);
			await expect(baris(page).filter({ hasText: isi }).first()).toBeVisible();
			await expect(status(page)).toHaveText(/^\d+ dari 223 rencana aksi$/);
		});

	test('words of labels and places in the source find nothing', async ({ page }) => {
		await page.goto(kt);
		await page.getByLabel('Kata').fill('rincian');
		await expect(status(page)).not.toHaveText('144 rencana aksi');
		expect((await kodeTampil(page)).length).toBeLessThan(20);
	});
});

test('counts follow the other filters', async ({ page }) => {
	await page.goto(kt);
	const awal = await angka(page, 'Target', /Terukur/);
	await pilihan(page, 'Area', /Tatalaksana/).check();
	const sempit = await angka(page, 'Target', /Terukur/);
	expect(sempit).toBeLessThan(awal);
	await pilihan(page, 'Target', /Terukur/).check();
	await samaDenganStatus(page, sempit, 144);
	expect(await angka(page, 'Target', /Terukur/)).toBe(sempit);
});

test('groups and areas without a row go, and come back whole', async ({ page }) => {
	await page.goto(kt);
	const kelompok = page.locator('tr.kelompok:visible');
	const awal = await kelompok.count();
	await pilihan(page, 'Area', /Tatalaksana/).check();
	await expect(page.getByRole('heading', { level: 2, name: /Kelembagaan/ })).toBeHidden();
	await expect(page.getByRole('heading', { level: 2, name: /Tatalaksana/ })).toBeVisible();
	expect(await kelompok.count()).toBeLessThan(awal);
	await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
	await expect(status(page)).toHaveText('144 rencana aksi');
	await expect(page.getByLabel('Kata')).toBeFocused();
	await expect(kelompok).toHaveCount(awal);
	expect(new URL(page.url()).search).toBe('');
});

test.describe('the address', () => {
	const keadaan = '?q=laporan&area=pelayanan-publik&area=pengawasan&target=terukur&urut=nama';

	test('brings a state back as it was sent', async ({ page, context }) => {
		await page.goto(kt + keadaan);
		await expect(page.getByLabel('Kata')).toHaveValue('laporan');
		await expect(pilihan(page, 'Area', /Pengawasan/)).toBeChecked();
		await expect(page.getByLabel('Urutkan')).toHaveValue('nama');
		await expect(status(page)).toHaveText(/^\d+ dari 144/);
		const kode = await kodeTampil(page);
		expect(kode.length).toBeGreaterThan(0);
		await pilihan(page, 'Target', /Terukur/).uncheck();
		await pilihan(page, 'Target', /Terukur/).check();
		expect(new URL(page.url()).search).toBe(keadaan);
		const lain = await context.newPage();
		await lain.goto(page.url());
		await expect(status(lain)).toHaveText(/^\d+ dari 144/);
		expect(await kodeTampil(lain)).toEqual(kode);
	});

	test('of unknown or hostile values does no harm', async ({ page }) => {
		await page.goto(`${kt}?area=tidak-ada&urut=x&opd=zzz`);
		await expect(status(page)).toHaveText('144 rencana aksi');
		await page.goto(`${kt}?q=${encodeURIComponent('<script>alert(1)</script> "')}`);
		await expect(status(page)).toHaveText('0 dari 144 rencana aksi');
		await expect(page.locator('[data-saran]')).toContainText('<script>alert(1)</script> "');
		await page.goto(`${kt}?q=${'x'.repeat(10_000)}`);
		await expect(status(page)).toHaveText('0 dari 144 rencana aksi');
	});

	test('steps back and forth through states, and back from an action', async ({ page }) => {
		await page.goto(kt);
		await pilihan(page, 'Area', /Tatalaksana/).check();
		const satu = await status(page).textContent();
		await page.getByLabel('Kata').pressSequentially('sop');
		await expect(page).toHaveURL(/q=sop/);
		const dua = await status(page).textContent();
		expect(dua).not.toBe(satu);
		await page.goBack();
		await expect(status(page)).toHaveText(satu ?? '');
		await expect(page.getByLabel('Kata')).toHaveValue('');
		await page.goBack();
		await expect(status(page)).toHaveText('144 rencana aksi');
		await expect(pilihan(page, 'Area', /Tatalaksana/)).not.toBeChecked();
		await page.goForward();
		await page.goForward();
		await expect(status(page)).toHaveText(dua ?? '');
		const kode = await kodeTampil(page);
		await baris(page).first().getByRole('link').first().click();
		await expect(page).toHaveURL(/\/aksi\//);
		await page.goBack();
		await expect(status(page)).toHaveText(dua ?? '');
		expect(await kodeTampil(page)).toEqual(kode);
	});
});

test('rows can be put in another order and back into the document’s', async ({ page }) => {
	await page.goto(semua);
	const dokumen = await kodeTampil(page);
	await page.getByLabel('Urutkan').selectOption('nama');
	await expect(page.getByRole('table', { name: 'Rencana aksi menurut abjad' })).toBeVisible();
	const nama = await baris(page).locator('td:nth-child(2) > span').allTextContents();
	const { compare } = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
	expect(nama).toEqual(nama.toSorted(compare));
	await page.getByLabel('Urutkan').selectOption('opd');
	await expect(baris(page).last().locator('td').last()).toHaveText('tidak disebutkan dalam sumber');
	await page.getByLabel('Urutkan').selectOption('kode');
	await expect(baris(page).first()).toHaveAttribute('data-kode', 'KT-1.1.a');
	await page.getByLabel('Urutkan').selectOption('');
	expect(await kodeTampil(page)).toEqual(dokumen);
});

test('an empty result says what to remove, and removing it helps', async ({ page }) => {
	await page.goto(`${kt}?q=pengaduan&area=sdm`);
	await expect(page.getByText('Tidak ada rencana aksi yang cocok')).toBeVisible();
	await expect(page.getByRole('button', { name: 'CSV' })).toBeDisabled();
	const butir = page.locator('[data-saran] li').filter({ hasText: 'Hapus area' });
	await expect(butir).toHaveText('Hapus area: 6. Sumber Daya Manusia (menjadi 11 rencana aksi)');
	await butir.getByRole('button').click();
	await samaDenganStatus(page, 11, 144);
	await expect(page.getByText('Tidak ada rencana aksi yang cocok')).toBeHidden();
});

/** Presses a download's button and waits for its file. */
async function unduh(page: Page, bentuk: string) {
	const [berkas] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: bentuk, exact: true }).click(),
	]);
	return { nama: berkas.suggestedFilename(), isi: readFileSync(await berkas.path()) };
}

const terbit = async (page: Page, id: string) =>
	(await page.request.get(`/data/${id}/aksi.csv`)).text();
const baca = (teks: string | Buffer) => parse(teks, { columns: true }) as Record<string, string>[];

test.describe('downloads', () => {
	test('CSV holds the rows shown, in their order, as published', async ({ page }) => {
		await page.goto(`${kt}?area=pengawasan&urut=nama`);
		await expect(status(page)).toHaveText(/ dari /);
		const kode = await kodeTampil(page);
		const { nama, isi } = await unduh(page, 'CSV');
		expect(nama).toBe('rencana-aksi-kutai-timur-2021-2025.csv');
		const hasil = baca(isi.toString('utf8'));
		const asli = new Map(
			baca(await terbit(page, 'kutai-timur-2021-2025')).map((satu) => [satu.kode, satu]),
		);
		expect(hasil).toEqual(kode.map((satu) => asli.get(satu)));
		expect(hasil.every((satu) => satu.sumber && satu.url)).toBe(true);
	});

	test('CSV of everything is the published table', async ({ page }) => {
		await page.goto(pk);
		const { isi } = await unduh(page, 'CSV');
		expect(isi.toString('utf8')).toBe(await terbit(page, 'pekalongan-2020'));
	});

	test('CSV of several road maps says which one each row is of', async ({ page }) => {
		await page.goto(`${semua}?q=pengaduan`);
		await expect(status(page)).toHaveText(/ dari 223/);
		const { isi } = await unduh(page, 'CSV');
		const hasil = baca(isi);
		expect(hasil.map((satu) => satu.kode)).toEqual(await kodeTampil(page));
		expect(new Set(hasil.map((satu) => satu.peta_jalan)).size).toBe(2);
	});

	test('XLSX holds the same rows, and a sheet that says where they come from', async ({ page }) => {
		await page.goto(`${kt}?area=pengawasan&target=belum_diisi`);
		await expect(status(page)).toHaveText(/ dari /);
		const { nama, isi } = await unduh(page, 'XLSX');
		expect(nama).toMatch(/\.xlsx$/);
		const berkas = isiZip(isi);
		const teks = [...berkas.values()].join('\n');
		const lembar = [...berkas].find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
		const kode = await kodeTampil(page);
		expect(lembar.match(/<row /g)).toHaveLength(kode.length + 1);
		for (const satu of kode) expect(teks).toContain(satu);
		for (const satu of [
			'penanggung_jawab_tertulis',
			'BAB IV.4',
			'Laporan Akhir',
			'target=belum_diisi',
		])
			expect(teks).toContain(satu);
	});

	test('XLSX is dated by the calendar of where the reader is', async ({ browser }) => {
		const konteks = await browser.newContext({ timezoneId: 'Asia/Jakarta' });
		const halaman = await konteks.newPage();
		// Still the 26th in UTC.
		await halaman.clock.setFixedTime(new Date('2026-11-26T18:30:00Z'));
		await halaman.goto(`${kt}?area=organisasi`);
		await expect(status(halaman)).toHaveText(/ dari /);
		const lembar = isiZip((await unduh(halaman, 'XLSX')).isi).get('xl/worksheets/sheet2.xml') ?? '';
		// Excel counts days from the end of 1899.
		expect(lembar).toContain(`<v>${Date.parse('2026-11-27T00:00:00Z') / 86_400_000 + 25_569}</v>`);
		await konteks.close();
	});

	test('the writer of workbooks is fetched only when asked for', async ({ page }) => {
		const skrip: string[] = [];
		page.on('request', (satu) => {
			if (/xlsx|csv/.test(satu.url())) skrip.push(satu.url());
		});
		await page.goto(kt);
		await pilihan(page, 'Area', /Tatalaksana/).check();
		expect(skrip).toEqual([]);
	});

	test('a failed fetch is said aloud', async ({ page }) => {
		await page.route('**/aksi.json', (rute) => rute.abort());
		await page.goto(kt);
		await page.getByRole('button', { name: 'CSV' }).click();
		await expect(page.getByRole('alert')).toContainText('Unduhan gagal');
	});
});

test('a row opens in place and leads to its page', async ({ page }) => {
	await page.goto(kt);
	const satu = page.locator('tr[data-kode="KT-5.2.c"]');
	await satu.getByText('Rincian').click();
	await expect(satu.getByText(/BAB IV\.4, tabel .* huruf c/)).toBeVisible();
	await expect(satu.getByText('Kriteria Keberhasilan Kegiatan').first()).toBeVisible();
	await satu.getByRole('link', { name: 'Halaman KT-5.2.c' }).click();
	await expect(page).toHaveURL(/\/aksi\/kt-5-2-c\/$/);
});

test('of a long table a part shows at a time, and the next part comes when asked for', async ({
	page,
}) => {
	// Each row of the page three times over.
	await page.route(`**${semua}`, async (rute) => {
		const jawaban = await rute.fetch();
		const isi = await jawaban.text();
		await rute.fulfill({
			response: jawaban,
			body: isi.replaceAll(/<tr data-kode=[\s\S]*?<\/tr>/g, (satu) => satu.repeat(3)),
		});
	});
	await page.goto(semua);
	await expect(status(page)).toHaveText('669 rencana aksi');
	expect(await kodeTampil(page)).toHaveLength(100);
	await page.getByRole('button', { name: 'Tampilkan 100 lagi dari 669' }).click();
	await expect.poll(async () => (await kodeTampil(page)).length).toBe(200);
	// The reader goes on where the new rows begin.
	await expect(baris(page).nth(100).getByRole('link').first()).toBeFocused();
	await pilihan(page, 'Peta jalan', /Pekalongan/).check();
	await expect(page.getByRole('button', { name: 'Tampilkan 100 lagi dari 237' })).toBeVisible();
	expect(await kodeTampil(page)).toHaveLength(100);
});

test('filters work by keyboard alone', async ({ page }) => {
	await page.goto(kt);
	await page.getByLabel('Kata').focus();
	await page.keyboard.type('standar');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=standar$/);
	const tekanSampai = async (pemilih: string) => {
		for (let i = 0; i < 30; i++) {
			await page.keyboard.press('Tab');
			if (await page.locator(pemilih).evaluate((satu) => satu === document.activeElement)) return;
		}
		throw new Error(`${pemilih} cannot be reached`);
	};
	await tekanSampai('[data-panel] > summary');
	await page.keyboard.press('Enter');
	await expect(page.locator('.panel')).toBeHidden();
	await page.keyboard.press('Enter');
	await tekanSampai('input[name=catatan][value=ada]');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/catatan=ada/);
	await tekanSampai('[data-bersih]');
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('144 rencana aksi');
	await expect(page.getByLabel('Kata')).toBeFocused();
});

test('on a phone the filters are folded and nothing overflows', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${pk}?opd=inspektorat`);
	await expect(page.locator('.panel')).toBeHidden();
	await page.getByText('Saring (1 dipakai)').click();
	await expect(page.getByLabel('Perangkat daerah')).toBeVisible();
	await expect(baris(page).first()).toHaveCSS('display', 'block');
	await page.getByLabel('Urutkan').selectOption('kode');
	await baris(page).first().getByText('Rincian').click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const { colorScheme, viewport } of rupa)
	test.describe(`${colorScheme}, ${viewport.width} px`, () => {
		test.use({ colorScheme, viewport });
		for (const alamat of [
			`${kt}?q=laporan`,
			`${pk}?opd=inspektorat`,
			`${semua}?urut=opd`,
			`${kt}?q=tidakada`,
		])
			test(`${alamat} has no accessibility violation with its filters open`, async ({ page }) => {
				await page.goto(alamat);
				await page.locator('[data-panel]').evaluate((satu) => satu.setAttribute('open', ''));
				if (!alamat.includes('tidakada')) await baris(page).first().getByText('Rincian').click();
				expect(await pelanggaran(page, colorScheme)).toEqual([]);
			});
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const [alamat, jumlah] of [
		[kt, 144],
		[pk, 79],
		[semua, 223],
	] as const)
		test(`${alamat} shows the whole table and no filters`, async ({ page }) => {
			await page.goto(`${alamat}?q=tidakada`);
			await expect(page.locator('tr[data-kode]:visible')).toHaveCount(jumlah);
			await expect(page.locator('[data-penjelajah]')).toBeHidden();
			await page.locator('.rinci summary').first().click();
			await expect(page.locator('.rinci dd.asal').first()).toBeVisible();
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
