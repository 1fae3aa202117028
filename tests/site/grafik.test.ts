import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { bacaData, bacaHalaman, bacaTabel, dist } from './dist.ts';

interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	teks: string | null;
	nilai: number | null;
	keadaan: string;
	/** Notes that tell how the source contradicts the value; it then bears a mark wherever it shows. */
	catatan: string[];
}
interface Perubahan {
	kode_indikator: string;
	tahun: number;
	baru: string;
	berlaku: boolean;
}
const halaman = new Map(bacaHalaman().map((satu) => [satu.alamat, satu.akar]));
const indikator = bacaData<{ id: string }[]>('index.json').flatMap(({ id }) => {
	const nilai = bacaTabel<Nilai>(id, 'nilai_indikator');
	const perubahan = bacaTabel<Perubahan>(id, 'perubahan_target').filter(({ berlaku }) => berlaku);
	return bacaTabel<{ kode: string; skala_urutan: string[] }>(id, 'indikator').map((satu) => ({
		...satu,
		id,
		nilai: nilai.filter(({ kode_indikator }) => kode_indikator === satu.kode),
		perubahan: perubahan.filter(({ kode_indikator }) => kode_indikator === satu.kode),
	}));
});
const ambil = (alamat: string): HTMLElement => {
	const akar = halaman.get(alamat);
	if (!akar) throw new Error(`${alamat} was not built.`);
	return akar;
};
const digambar = indikator.filter(({ id, kode }) =>
	existsSync(`${dist}/data/${id}/grafik/${kode}.svg`),
);

/** The column of a value without a year, by its role. */
const tanpaTahun: Record<string, string> = { baseline: 'Titik awal', realisasi: 'Tanpa tahun' };

/** A value's category, role and words, one line each, so that renderings can be compared as lists. */
const urut = (baris: string[]) => baris.toSorted();
const daftar = (nilai: readonly Nilai[]) =>
	urut(
		nilai
			.filter((satu) => satu.keadaan === 'ada')
			.map(
				(satu) =>
					`${satu.tahun ?? tanpaTahun[satu.peran]} ${satu.peran} ${satu.teks}${satu.catatan.length > 0 ? '*' : ''}`,
			),
	);

/** The same list from a table with a row for each category and a column for each role. */
const dariTabel = (tabel: HTMLElement | null) => {
	const peran = (tabel?.querySelectorAll('thead th') ?? [])
		.slice(1)
		.map(({ text }) => (text === 'Titik awal' ? 'baseline' : text.toLowerCase().split(' ')[0]));
	return urut(
		(tabel?.querySelectorAll('tbody tr') ?? []).flatMap((baris) =>
			baris
				.querySelectorAll('td')
				.flatMap((sel, i) =>
					sel.querySelector('.kosong')
						? []
						: `${baris.querySelector('th')?.text} ${peran[i]} ${sel.text}`,
				),
		),
	);
};

const angka = (teks: string) => Number(teks.replaceAll('.', '').replace(',', '.'));

/** The tick that a height lies on or, between two, the number that it stands for. */
function bacaTinggi(y: number, tik: readonly { y: number; teks: string }[]): string | number {
	const di = tik.find((satu) => Math.abs(satu.y - y) < 0.11);
	const [a, b] = tik;
	if (di || !a || !b) return di?.teks ?? '';
	return angka(a.teks) + ((y - a.y) / (b.y - a.y)) * (angka(b.teks) - angka(a.teks));
}

const koordinat = (elemen: HTMLElement, nama: string) => Number(elemen.getAttribute(nama));

/** The same list from a drawing: words stand at the marks or are the steps under them, and the heights agree with the axis. */
function dariGambar(svg: HTMLElement): string[] {
	const lembut = svg.querySelectorAll('text.lembut');
	const kaki = lembut.filter((satu) => koordinat(satu, 'y') === 212);
	const tinggi = svg
		.querySelector('.kisi-sumbu')
		?.getAttribute('d')
		?.matchAll(/M[\d.]+ ([\d.]+)H/g);
	const nama = lembut.filter((satu) => !kaki.includes(satu));
	const tik = [...(tinggi ?? [])].map(([, y], i) => ({ y: Number(y), teks: nama[i]?.text ?? '' }));
	const label = svg.querySelectorAll('text:not(.lembut, .judul, .temuan, .kaki)');
	return urut(
		svg.querySelectorAll('circle, .tanda-baseline').map((satu, i) => {
			const [x, y] = satu.hasAttribute('cx')
				? [koordinat(satu, 'cx'), koordinat(satu, 'cy')]
				: (/^M(\S+) ([\d.]+)/.exec(satu.getAttribute('d') ?? '') ?? []).slice(1).map(Number);
			const jarak = (teks: HTMLElement) => Math.abs(koordinat(teks, 'x') - (x ?? 0));
			const kategori = kaki.toSorted((a, b) => jarak(a) - jarak(b))[0]?.text;
			const terbaca = bacaTinggi(y ?? 0, tik);
			const kata = label[i]?.text ?? terbaca;
			const satuPiksel = Math.abs(angka(tik[1]?.teks ?? '') - angka(tik[0]?.teks ?? '')) / 20;
			// A grade may have its score beside it: the mark lies on the grade.
			const polos = String(kata).replace(/\*$/, '');
			if (terbaca !== polos.replace(/ \([\d.,]+\)$/, ''))
				expect(Math.abs(angka(polos) - angka(String(terbaca).replace('.', ',')))).toBeLessThan(
					satuPiksel,
				);
			return `${kategori} ${satu.getAttribute('class')?.replace('tanda-', '')} ${kata}`;
		}),
	);
}

describe.each(indikator.map((satu) => [`${satu.id} ${satu.kode}`, satu] as const))(
	'%s',
	(_nama, { id, kode, nilai: tercetak, perubahan }) => {
		/** The values that charts are made of: a target that was changed in time as it was changed to last. */
		const nilai = tercetak.map((satu) => {
			const baru = perubahan.findLast(({ tahun }) => tahun === satu.tahun)?.baru;
			return satu.peran === 'target' && baru !== undefined
				? { ...satu, teks: baru, nilai: angka(baru) }
				: satu;
		});
		const seharusnya = daftar(nilai);
		const halamanIndikator = ambil(`/${id}/indikator/${kode}/`);
		const tanam = ambil(`/tanam/${id}/${kode}/`);
		const berkas = (bentuk: string) => `${dist}/data/${id}/grafik/${kode}.${bentuk}`;
		const svgMandiri = existsSync(berkas('svg'))
			? parse(readFileSync(berkas('svg'), 'utf8'))
			: null;

		test('the page, the table to embed and the CSV have the values of the data, to the digit', () => {
			const baris = halamanIndikator.querySelectorAll('#nilai + table tbody tr').flatMap((satu) => {
				const [tahun, isi] = satu.querySelectorAll('td').map((sel) => sel.text.trim());
				const judul = satu.querySelector('th')?.text ?? '';
				const peran = judul === 'Titik awal' ? 'baseline' : judul.toLowerCase();
				return !isi || /^(–|kosong)$/.test(isi)
					? []
					: `${/^\d+$/.test(tahun ?? '') ? tahun : tanpaTahun[peran]} ${peran} ${isi}`;
			});
			expect(urut(baris)).toEqual(daftar(tercetak));
			if (nilai.length > 0) expect(dariTabel(tanam.querySelector('table'))).toEqual(seharusnya);
			const csv = parseCsv(readFileSync(berkas('csv')), { columns: true }) as Record<
				string,
				string
			>[];
			const ada = csv.filter((satu) => satu.keadaan === 'ada');
			expect(
				urut(
					ada.map(
						(satu) => `${satu.kategori} ${satu.peran} ${satu.teks}${satu.catatan ? '*' : ''}`,
					),
				),
			).toEqual(seharusnya);
			for (const keadaan of ['strip', 'kosong'])
				expect(csv.filter((satu) => satu.keadaan === keadaan)).toHaveLength(
					nilai.filter((satu) => satu.keadaan === keadaan).length,
				);
			for (const satu of ada.filter((calon) => calon.nilai !== ''))
				expect(nilai.find((calon) => calon.teks === satu.teks)?.nilai).toBe(Number(satu.nilai));
		});

		test('all give the same finding', () => {
			const temuan = tanam.querySelector('figcaption')?.text ?? '';
			expect(halamanIndikator.querySelector('.singkatnya')?.text).toContain(temuan);
			const bagian = [
				halamanIndikator.querySelector('figure.grafik figcaption > span')?.text,
				svgMandiri?.querySelector('desc')?.text,
			];
			expect(bagian.filter((satu) => satu !== undefined && satu !== temuan)).toEqual([]);
		});

		test('the drawings and the canvas have them too, or there is none', () => {
			const gambar = [halamanIndikator, tanam, svgMandiri].map(
				(akar) => akar?.querySelector('figure.grafik svg, svg.grafik') ?? null,
			);
			if (!svgMandiri) {
				expect(gambar).toEqual([null, null, null]);
				return;
			}
			for (const svg of gambar) {
				if (!svg) throw new Error('A drawing is missing.');
				expect(dariGambar(svg)).toEqual(seharusnya);
			}
			const kanvas = JSON.parse(
				halamanIndikator.querySelector('[data-grafik]')?.getAttribute('data-grafik') ?? '',
			) as {
				kategori: string[];
				deret: { peran: string; letak: (number | null)[] }[];
				tempat: [number, number, string][];
			};
			const digambarKanvas = kanvas.tempat.flatMap(([d, t, kata]) =>
				kanvas.deret[d]?.letak[t] == null
					? []
					: `${kanvas.kategori[t]} ${kanvas.deret[d].peran} ${kata.replace(' (bertentangan di sumber)', '*')}`,
			);
			expect(urut(digambarKanvas)).toEqual(seharusnya);
		});
	},
);

const kecilkan = (isi: string | Buffer) => gzipSync(isi, { level: 9 }).length;

describe('budgets of charts', () => {
	const skrip = /hidup\.[\w-]+\.js/;

	test('a drawing weighs at most 4 kB', () => {
		const inline = [...halaman].flatMap(([alamat, akar]) =>
			akar.querySelectorAll('.grafik svg').map((svg) => [alamat, kecilkan(svg.outerHTML)] as const),
		);
		const berkas = digambar.map(
			({ id, kode }) =>
				[kode, kecilkan(readFileSync(`${dist}/data/${id}/grafik/${kode}.svg`))] as const,
		);
		const berat = [...inline, ...berkas].toSorted((a, b) => b[1] - a[1]);
		console.log('heaviest drawing:', berat[0]);
		expect(berat.filter(([, byte]) => byte > 4096)).toEqual([]);
	});

	test('the chart library weighs at most 60 kB, stands in one file, and no page asks for it at once', () => {
		const berkas = readdirSync(`${dist}/_astro`).filter((nama) => skrip.test(nama));
		expect(berkas).toHaveLength(1);
		const byte = kecilkan(readFileSync(`${dist}/_astro/${berkas[0]}`));
		console.log('chart library:', byte);
		expect(byte).toBeLessThanOrEqual(60_000);
		for (const [alamat, akar] of halaman) expect(skrip.test(akar.outerHTML), alamat).toBe(false);
	});

	test('only pages with a chart bring the script that waits for it to be seen', () => {
		for (const [alamat, akar] of halaman)
			expect(akar.querySelectorAll('script[src*="Grafik.astro"]').length > 0, alamat).toBe(
				akar.querySelector('[data-grafik]') !== null,
			);
	});
});

test('pages to embed stand in neither the sitemap nor the search, and name the page that they come from', () => {
	expect(readFileSync(`${dist}/sitemap-0.xml`, 'utf8')).not.toContain('/tanam/');
	for (const { id, kode } of indikator) {
		const akar = ambil(`/tanam/${id}/${kode}/`);
		expect(akar.querySelector('[data-pagefind-body]')).toBeNull();
		expect(akar.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		const rumah = akar.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
		expect(new URL(rumah).pathname).toBe(`/${id}/indikator/${kode}/`);
		expect(akar.querySelector('footer a')?.getAttribute('href')).toBe(new URL(rumah).pathname);
	}
});

test('the code to embed names the page to embed, in full and with a title', () => {
	for (const { id, kode } of indikator) {
		const isi = ambil(`/${id}/indikator/${kode}/`).querySelector('code[data-kode]')?.text ?? '';
		const bingkai = parse(isi).querySelector('iframe');
		expect(new URL(bingkai?.getAttribute('src') ?? '').pathname).toBe(`/tanam/${id}/${kode}/`);
		expect(bingkai?.getAttribute('title')?.length).toBeGreaterThan(5);
		expect(bingkai?.getAttribute('loading')).toBe('lazy');
	}
});
