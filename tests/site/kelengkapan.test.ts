import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { contentFolder } from '../../src/content/place.ts';
import { readData, readPages, readTable, dist } from './dist.ts';

interface Aksi {
	kode: string;
	penanggung_jawab: string[];
	url: string;
}
interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	teks: string | null;
	keadaan: string;
}
interface Comparison {
	jenis: string;
	kunci: string;
	peta_jalan: string;
	ada: boolean;
	terisi: number;
	dari: number;
	sumber: string;
}

const pages = new Map(readPages().map((page) => [page.alamat, page.akar]));
const root = (address: string): HTMLElement => {
	const oneDefault = pages.get(address);
	if (!oneDefault) throw new Error(`No page ${address}.`);
	return oneDefault;
};
const comparison = readData<Comparison[]>('banding.json').filter(
	(oneComparison) => oneComparison.jenis === 'kelengkapan',
);
/** The road maps that the page of the comparison shows before anybody chooses. */
const compared = (
	root('/banding/').querySelector('[data-banding]')?.getAttribute('data-banding') ?? ''
).split(',');

/** A road map's share in the comparison: on its page, or what the page fetches when the road map is chosen. */
function comparedShare(id: string, kode: string): HTMLElement | undefined {
	const column = compared.indexOf(id);
	if (column >= 0) return root('/banding/').querySelectorAll(`[data-bagian="${kode}"] td`)[column];
	const { bagian } = JSON.parse(readFileSync(join(dist, 'banding', `${id}.json`), 'utf8')) as {
		bagian: { kelengkapan: { kunci: string; isi: string }[] };
	};
	return parseHtml(bagian.kelengkapan.find(({ kunci }) => kunci === kode)?.isi ?? '');
}

/** The years of each document by its title, from its own file: the published tables do not carry them. */
const span = Object.fromEntries(
	readData<{ id: string }[]>('index.json').map(({ id }) => {
		const { periode } = parseYaml(
			readFileSync(join(contentFolder(), id, 'dokumen.yaml'), 'utf8'),
		) as { periode: { mulai: number; selesai: number } };
		const count = periode.selesai - periode.mulai + 1;
		return [id, Array.from({ length: count }, (_, i) => periode.mulai + i)];
	}),
);

/** Readings of a target that are an amount. */
const measurable = new Set(['angka', 'rentang', 'angka_dan_tingkat']);

/** Codes of what has each thing, counted anew from the published tables. */
function recount(id: string): Record<string, [present: string[], all: string[]]> {
	const read = <T>(name: string): T[] => readTable<T>(id, name);
	const aksi = read<Aksi>('aksi');
	const kode = aksi.map((oneAksi) => oneAksi.kode);
	const keluaran = read<{ kode_aksi: string; urutan: number; target_jenis: string }>('keluaran');
	const target = read<{
		kode_aksi: string;
		urutan: number | null;
		nilai: number | null;
		keadaan: string;
	}>('target_periode');
	const rencana = read<{ kode_aksi: string; keadaan: string }>('rencana_tahunan');
	const indikator = read<{ kode: string; jenis: string; satuan: string | null }>(
		'indikator',
	).filter((oneRead) => oneRead.jenis === 'sasaran' || oneRead.jenis === 'area');
	const nilai = read<Nilai>('nilai_indikator').filter(
		// A cell that says that no value applies is not filled.
		({ keadaan, teks }) => keadaan === 'ada' && teks !== 'NA',
	);
	const kodeIndikator = indikator.map((oneIndikator) => oneIndikator.kode);
	const hasNilai = (text: string, peran: string, tahun?: number) =>
		nilai.some(
			(content) =>
				content.kode_indikator === text &&
				content.peran === peran &&
				(tahun === undefined || content.tahun === tahun),
		);
	return {
		'aksi-bertarget': [
			kode.filter((oneKode) =>
				keluaran.some(
					(content) =>
						content.kode_aksi === oneKode &&
						(measurable.has(content.target_jenis) ||
							// Figures by period stand in place of a target that has no cell.
							(content.target_jenis === 'kosong' &&
								target.some(
									(figure) =>
										figure.kode_aksi === oneKode &&
										figure.urutan === content.urutan &&
										figure.nilai !== null,
								))),
				),
			),
			kode,
		],
		'aksi-berpenanggung-jawab': [
			aksi.filter((oneAksi) => oneAksi.penanggung_jawab.length > 0).map((oneAksi) => oneAksi.kode),
			kode,
		],
		'aksi-bertahun': [
			kode.filter((oneKode) =>
				[...rencana, ...target].some(
					(content) => content.kode_aksi === oneKode && /^(?:ada|centang)$/.test(content.keadaan),
				),
			),
			kode,
		],
		'indikator-bertitik-awal': [
			kodeIndikator.filter((oneKodeIndikator) => hasNilai(oneKodeIndikator, 'baseline')),
			kodeIndikator,
		],
		'indikator-bertarget': [
			kodeIndikator.filter((oneKodeIndikator) =>
				(span[id] ?? []).every((tahun) => hasNilai(oneKodeIndikator, 'target', tahun)),
			),
			kodeIndikator,
		],
		'indikator-bersatuan': [
			indikator
				.filter((oneIndikator) => oneIndikator.satuan !== null && oneIndikator.satuan !== '-')
				.map((oneIndikator) => oneIndikator.kode),
			kodeIndikator,
		],
	};
}

const number = (part: HTMLElement | null | undefined) => part?.querySelector('b')?.text;

describe.each(Object.keys(span))('completeness of %s', (id) => {
	const all = Object.entries(recount(id));

	test('counts what the published tables hold, on all pages and in the data', () => {
		for (const [kode, [present, from]] of all) {
			// Of nothing no share is told.
			const text = from.length > 0 ? `${present.length} dari ${from.length}` : undefined;
			const selector = `[data-bagian="${kode}"]`;
			expect(number(root(`/${id}/kelengkapan/`).querySelector(selector)), kode).toBe(text);
			expect(number(comparedShare(id, kode)), `comparison ${kode}`).toBe(text);
			expect(
				comparison.find(
					(oneComparison) => oneComparison.peta_jalan === id && oneComparison.kunci === kode,
				),
				`data ${kode}`,
			).toMatchObject({ terisi: present.length, dari: from.length });
		}
	});

	test('lists exactly what lacks each, and leads to pages that exist', () => {
		for (const [kode, [present, from]] of all) {
			const list = root(`/${id}/kelengkapan/`)
				.querySelectorAll(`[data-bagian="${kode}"] details li a`)
				.map((element) => element.getAttribute('href') ?? '');
			const shouldBe = from
				.filter((oneFrom) => !present.includes(oneFrom))
				.map((oneFrom) =>
					kode.startsWith('aksi')
						? `/${id}/aksi/${oneFrom.toLowerCase().replaceAll('.', '-')}/`
						: `/${id}/indikator/${oneFrom}/`,
				);
			expect(list.toSorted(), kode).toEqual(shouldBe.toSorted());
			for (const address of list) expect(pages.has(address), address).toBe(true);
		}
	});

	test('leads from each share to its definition and list', () => {
		for (const [kode] of all) {
			const tujuan = `/${id}/kelengkapan/#${kode}`;
			expect(comparedShare(id, kode)?.querySelectorAll(`a[href="${tujuan}"]`), tujuan).toHaveLength(
				1,
			);
		}
	});

	test('tells on the front page what is lacking, and nothing else, with its number where cells say so', () => {
		const front = root(`/${id}/`);
		for (const [kode, [present, from]] of all) {
			const link = front.querySelector(`a[href="/${id}/kelengkapan/#${kode}"]`);
			const lacking = from.length - present.length;
			const { ada } = comparison.find((one) => one.peta_jalan === id && one.kunci === kode) ?? {};
			if (lacking === 0) expect(link, kode).toBeNull();
			else if (ada) expect(link?.text, kode).toMatch(new RegExp(`^${lacking} tanpa `));
			else expect(link?.parentNode?.text.trim(), kode).toMatch(/: \p{Lu}.{20,}\.$/u);
		}
	});

	test('shows every activity with targets in little on the page of indicators', () => {
		const pictures = pages
			.get(`/${id}/indikator/`)
			?.querySelectorAll('.grafik.kecil li > a[href*="/indikator/"]')
			.map((element) => element.getAttribute('href'));
		const kode = readTable<{ kode: string; jenis: string }>(id, 'indikator')
			.filter((table) => table.jenis === 'kegiatan')
			.map((table) => `/${id}/indikator/${table.kode}/`);
		expect((pictures ?? []).toSorted()).toEqual(kode.toSorted());
	});
});

test('a share that a document has no column for says so and has no bar', () => {
	const without = comparison.filter((oneComparison) => !oneComparison.ada);
	for (const { peta_jalan, kunci, dari } of without) {
		const part = root(`/${peta_jalan}/kelengkapan/`).querySelector(`[data-bagian="${kunci}"]`);
		expect(part?.querySelector('svg')).toBeNull();
		// Of nothing at all there is no column to speak of.
		if (dari > 0) expect(part?.text).toMatch(/tidak punya kolom|tidak ikut terbaca/);
	}
});

test('nothing adds the shares up to a grade', () => {
	const text = root('/banding/').querySelector('#kelengkapan + p')?.text;
	expect(text).toContain('bukan seberapa baik kinerja pemerintahnya');
	for (const id of Object.keys(span))
		expect(root(`/${id}/kelengkapan/`).querySelectorAll('[data-bagian]')).toHaveLength(6);
});

test('the comparison carries the same shares as CSV', () => {
	const csv = parse(readFileSync(`${dist}/data/banding.csv`, 'utf8'), {
		columns: true,
	}) as Record<string, string>[];
	const rows = csv.filter((oneCsv) => oneCsv.jenis === 'kelengkapan');
	expect(rows.map(({ kunci, terisi, dari }) => [kunci, Number(terisi), Number(dari)])).toEqual(
		comparison.map(({ kunci, terisi, dari }) => [kunci, terisi, dari]),
	);
	expect(
		rows.filter(({ dari }) => dari !== '0').every(({ sumber = '' }) => sumber.length > 3),
	).toBe(true);
});
