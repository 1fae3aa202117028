import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPeriode } from '../../src/domain/periode.ts';
import { readData, readPages, readTable, dist } from './dist.ts';

interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	periode: string | null;
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
const pages = new Map(readPages().map((page) => [page.alamat, page.akar]));
const indikator = readData<{ id: string }[]>('index.json').flatMap(({ id }) => {
	const nilai = readTable<Nilai>(id, 'nilai_indikator');
	const perubahan = readTable<Perubahan>(id, 'perubahan_target').filter(({ berlaku }) => berlaku);
	return readTable<{ kode: string; skala_urutan: string[] }>(id, 'indikator').map((table) => ({
		...table,
		id,
		nilai: nilai.filter(({ kode_indikator }) => kode_indikator === table.kode),
		perubahan: perubahan.filter(({ kode_indikator }) => kode_indikator === table.kode),
	}));
});
const take = (address: string): HTMLElement => {
	const root = pages.get(address);
	if (!root) throw new Error(`${address} was not built.`);
	return root;
};
const drawn = indikator.filter(({ id, kode }) =>
	existsSync(`${dist}/data/${id}/grafik/${kode}.svg`),
);

/** The column of a value without a year, by its role. */
const tanpaTahun: Record<string, string> = { baseline: 'Titik awal', realisasi: 'Tanpa tahun' };

/** What a sign says, added for the ear. */
const spelledSign = / \((?:(?:lebih|kurang) dari|paling (?:sedikit|banyak)|[\d.,]+ sampai) [^)]*\)/;
/** True for a value of a part of a year, which no chart shows. */
const isPart = ({ periode }: Nilai) => periode?.includes('-') ?? false;
const columnOf = (nilai: Nilai) =>
	isPart(nilai) ? nilai.periode : (nilai.tahun ?? tanpaTahun[nilai.peran]);

/** A value's category, role and words, one line each, so that renderings can be compared as lists. */
const sort = (rows: string[]) => rows.toSorted();
const list = (nilai: readonly Nilai[]) =>
	sort(
		nilai
			.filter((oneNilai) => oneNilai.keadaan === 'ada')
			.map(
				(oneNilai) =>
					`${columnOf(oneNilai)} ${oneNilai.peran} ${oneNilai.teks}${oneNilai.catatan.length > 0 ? '*' : ''}`,
			),
	);

/** The same list from a table with a row for each category and a column for each role. */
const fromTable = (table: HTMLElement | null) => {
	const peran = (table?.querySelectorAll('thead th') ?? [])
		.slice(1)
		.map(({ text }) => (text === 'Titik awal' ? 'baseline' : text.toLowerCase().split(' ')[0]));
	return sort(
		(table?.querySelectorAll('tbody tr') ?? []).flatMap((row) =>
			row
				.querySelectorAll('td')
				.flatMap((cell, i) =>
					cell.querySelector('.kosong')
						? []
						: `${row.querySelector('th')?.text} ${peran[i]} ${cell.text}`,
				),
		),
	);
};

/** A dot before three figures stands between thousands; any other is the decimal's. */
const number = (text: string) => Number(text.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** The number that a mark stands at: without its bound, its grade, its unit, and what a range goes on to. */
const readStart = (word: string): string =>
	/^\D*?(-?\d[\d.,]*)(?:\/\p{L}+| \(\p{L}+\)|\)|[-–]\d[\d.,]*)?%?(?: \p{L}+)?$/u.exec(word)?.[1] ??
	word;

/** The tick that a height lies on or, between two, the number that it stands for. */
function readHeights(y: number, ticks: readonly { y: number; teks: string }[]): string | number {
	const at = ticks.find((tick) => Math.abs(tick.y - y) < 0.11);
	const [a, b] = ticks;
	if (at || !a || !b) return at?.teks ?? '';
	return number(a.teks) + ((y - a.y) / (b.y - a.y)) * (number(b.teks) - number(a.teks));
}

const coordinates = (element: HTMLElement, name: string) => Number(element.getAttribute(name));

/** The same list from a drawing: words stand at the marks or are the steps under them, and the heights agree with the axis. */
function fromPicture(svg: HTMLElement): string[] {
	const smooth = svg.querySelectorAll('text.lembut');
	const foot = smooth.filter((oneDefault) => coordinates(oneDefault, 'y') === 212);
	const height = svg
		.querySelector('.kisi-sumbu')
		?.getAttribute('d')
		?.matchAll(/M[\d.]+ ([\d.]+)H/g);
	const names = smooth.filter((oneDefault) => !foot.includes(oneDefault));
	const ticks = [...(height ?? [])].map(([, y], i) => ({
		y: Number(y),
		teks: names[i]?.text ?? '',
	}));
	const labels = svg.querySelectorAll('text:not(.lembut, .judul, .temuan, .kaki)');
	return sort(
		svg.querySelectorAll('circle, .tanda-baseline, rect.tanda-target').map((element, i) => {
			// A range is checked at its lower end, where its number begins.
			const [x, y] = element.hasAttribute('cx')
				? [coordinates(element, 'cx'), coordinates(element, 'cy')]
				: element.hasAttribute('height')
					? [
							coordinates(element, 'x') + coordinates(element, 'width') / 2,
							coordinates(element, 'y') + coordinates(element, 'height'),
						]
					: (/^M(\S+) ([\d.]+)/.exec(element.getAttribute('d') ?? '') ?? []).slice(1).map(Number);
			const distance = (text: HTMLElement) => Math.abs(coordinates(text, 'x') - (x ?? 0));
			const category = foot.toSorted((a, b) => distance(a) - distance(b))[0]?.text;
			const legible = readHeights(y ?? 0, ticks);
			const word = labels[i]?.text ?? legible;
			const onePixel = Math.abs(number(ticks[1]?.teks ?? '') - number(ticks[0]?.teks ?? '')) / 20;
			// A grade may have its score beside it: the mark lies on the grade.
			const plain = String(word).replace(/\*$/, '');
			const grade = plain.replace(/ \([\d.,]+\)$/, '').replace(/^minimal /, '');
			if (legible !== plain && legible !== grade)
				expect(
					Math.abs(number(readStart(plain)) - number(String(legible).replace('.', ','))),
				).toBeLessThan(onePixel);
			return `${category} ${element.getAttribute('class')?.replace('tanda-', '')} ${word}`;
		}),
	);
}

describe.each(
	indikator.map(
		(oneIndikator) => [`${oneIndikator.id} ${oneIndikator.kode}`, oneIndikator] as const,
	),
)('%s', (_nama, { id, kode, nilai: printed, perubahan }) => {
	/** The values that charts are made of: a target that was changed in time as it was changed to last. */
	const nilai = printed
		.filter((oneNilai) => !isPart(oneNilai))
		.map((oneNilai) => {
			const fresh = perubahan.findLast(({ tahun }) => tahun === oneNilai.tahun)?.baru;
			return oneNilai.peran === 'target' && fresh !== undefined
				? { ...oneNilai, teks: fresh, nilai: number(fresh) }
				: oneNilai;
		});
	const shouldBe = list(nilai);
	const indikatorPages = take(`/${id}/indikator/${kode}/`);
	const embed = take(`/tanam/${id}/${kode}/`);
	const files = (form: string) => `${dist}/data/${id}/grafik/${kode}.${form}`;
	const renderStandaloneSvg = existsSync(files('svg'))
		? parse(readFileSync(files('svg'), 'utf8'))
		: null;

	test('the page, the table to embed and the CSV have the values of the data, to the digit', () => {
		const rows = indikatorPages.querySelectorAll('#nilai + table tbody tr').flatMap((element) => {
			const [tahun, content] = element.querySelectorAll('td').map((cell) => cell.text.trim());
			const title = element.querySelector('th')?.text ?? '';
			const peran = title === 'Titik awal' ? 'baseline' : title.toLowerCase();
			return !content || /^(–|kosong)$/.test(content)
				? []
				: `${readPeriode(tahun ?? '') ?? tanpaTahun[peran]} ${peran} ${content}`;
		});
		expect(sort(rows)).toEqual(list(printed));
		if (nilai.length > 0) expect(fromTable(embed.querySelector('table'))).toEqual(shouldBe);
		const csv = parseCsv(readFileSync(files('csv')), { columns: true }) as Record<string, string>[];
		const present = csv.filter((oneCsv) => oneCsv.keadaan === 'ada');
		expect(
			sort(
				present.map(
					(item) => `${item.kategori} ${item.peran} ${item.teks}${item.catatan ? '*' : ''}`,
				),
			),
		).toEqual(shouldBe);
		for (const keadaan of ['strip', 'kosong'])
			expect(csv.filter((oneCsv) => oneCsv.keadaan === keadaan)).toHaveLength(
				nilai.filter((oneNilai) => oneNilai.keadaan === keadaan).length,
			);
		for (const item of present.filter((candidate) => candidate.nilai !== ''))
			expect(nilai.find((candidate) => candidate.teks === item.teks)?.nilai).toBe(
				Number(item.nilai),
			);
	});

	test('all give the same finding', () => {
		const finding = embed.querySelector('figcaption')?.text ?? '';
		expect(indikatorPages.querySelector('.singkatnya')?.text).toContain(finding);
		const parts = [
			indikatorPages.querySelector('figure.grafik figcaption > span')?.text,
			renderStandaloneSvg?.querySelector('desc')?.text,
		];
		expect(parts.filter((part) => part !== undefined && part !== finding)).toEqual([]);
	});

	test('the drawings and the canvas have them too, or there is none', () => {
		const pictures = [indikatorPages, embed, renderStandaloneSvg].map(
			(root) => root?.querySelector('figure.grafik svg, svg.grafik') ?? null,
		);
		// The picture of a constant is its sentence.
		if (!renderStandaloneSvg?.querySelector('.kisi-sumbu')) {
			expect(pictures.slice(0, 2)).toEqual([null, null]);
			return;
		}
		for (const svg of pictures) {
			if (!svg) throw new Error('A drawing is missing.');
			expect(fromPicture(svg)).toEqual(shouldBe);
		}
		const canvas = JSON.parse(
			indikatorPages.querySelector('[data-grafik]')?.getAttribute('data-grafik') ?? '',
		) as {
			kategori: string[];
			deret: { peran: string; letak: (number | [number, number] | null)[] }[];
			tempat: [number, number, string][];
		};
		const drawnOnCanvas = canvas.tempat.flatMap(([d, t, word]) =>
			canvas.deret[d]?.letak[t] == null
				? []
				: `${canvas.kategori[t]} ${canvas.deret[d].peran} ${word.replace(spelledSign, '').replace(' (bertentangan di sumber)', '*')}`,
		);
		expect(sort(drawnOnCanvas)).toEqual(shouldBe);
	});
});

const lowerFirst = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

describe('budgets of charts', () => {
	const script = /live\.[\w-]+\.js/;

	test('a drawing weighs at most 4 kB', () => {
		const inline = [...pages].flatMap(([address, root]) =>
			root
				.querySelectorAll('.grafik svg')
				.map((svg) => [address, lowerFirst(svg.outerHTML)] as const),
		);
		const files = drawn.map(
			({ id, kode }) =>
				[kode, lowerFirst(readFileSync(`${dist}/data/${id}/grafik/${kode}.svg`))] as const,
		);
		const weight = [...inline, ...files].toSorted((a, b) => b[1] - a[1]);
		console.log('heaviest drawing:', weight[0]);
		expect(weight.filter(([, byte]) => byte > 4096)).toEqual([]);
	});

	test('the chart library weighs at most 60 kB, stands in one file, and no page asks for it at once', () => {
		const files = readdirSync(`${dist}/_astro`).filter((name) => script.test(name));
		expect(files).toHaveLength(1);
		const byte = lowerFirst(readFileSync(`${dist}/_astro/${files[0]}`));
		console.log('chart library:', byte);
		expect(byte).toBeLessThanOrEqual(60_000);
		for (const [address, root] of pages) expect(script.test(root.outerHTML), address).toBe(false);
	});

	test('only pages with a chart bring the script that waits for it to be seen', () => {
		for (const [address, root] of pages)
			expect(root.querySelectorAll('script[src*="Chart.astro"]').length > 0, address).toBe(
				root.querySelector('[data-grafik]') !== null,
			);
	});
});

test('pages to embed stand in neither the sitemap nor the search, and name the page that they come from', () => {
	expect(readFileSync(`${dist}/sitemap-0.xml`, 'utf8')).not.toContain('/tanam/');
	for (const { id, kode } of indikator) {
		const root = take(`/tanam/${id}/${kode}/`);
		expect(root.querySelector('[data-pagefind-body]')).toBeNull();
		expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		const homes = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
		expect(new URL(homes).pathname).toBe(`/${id}/indikator/${kode}/`);
		expect(root.querySelector('footer a')?.getAttribute('href')).toBe(new URL(homes).pathname);
	}
});

test('the code to embed names the page to embed, in full and with a title', () => {
	for (const { id, kode } of indikator) {
		const content = take(`/${id}/indikator/${kode}/`).querySelector('code[data-kode]')?.text ?? '';
		const frame = parse(content).querySelector('iframe');
		expect(new URL(frame?.getAttribute('src') ?? '').pathname).toBe(`/tanam/${id}/${kode}/`);
		expect(frame?.getAttribute('title')?.length).toBeGreaterThan(5);
		expect(frame?.getAttribute('loading')).toBe('lazy');
	}
});
