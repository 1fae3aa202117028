import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { folderKonten } from '../../src/content/place.ts';
import { bacaData, bacaHalaman, bacaTabel, dist } from './dist.ts';

interface Aksi {
	kode: string;
	penanggung_jawab: string[];
	url: string;
}
interface Nilai {
	kode_indikator: string;
	peran: string;
	tahun: number | null;
	keadaan: string;
}
interface Banding {
	jenis: string;
	kunci: string;
	peta_jalan: string;
	ada: boolean;
	terisi: number;
	dari: number;
	sumber: string;
}

const halaman = new Map(bacaHalaman().map((satu) => [satu.alamat, satu.akar]));
const akar = (alamat: string): HTMLElement => {
	const satu = halaman.get(alamat);
	if (!satu) throw new Error(`No page ${alamat}.`);
	return satu;
};
const banding = bacaData<Banding[]>('banding.json').filter((satu) => satu.jenis === 'kelengkapan');
/** The years of each document by its title, from its own file: the published tables do not carry them. */
const masa = Object.fromEntries(
	bacaData<{ id: string }[]>('index.json').map(({ id }) => {
		const { periode } = parseYaml(
			readFileSync(join(folderKonten(), id, 'dokumen.yaml'), 'utf8'),
		) as { periode: { mulai: number; selesai: number } };
		const banyak = periode.selesai - periode.mulai + 1;
		return [id, Array.from({ length: banyak }, (_, i) => periode.mulai + i)];
	}),
);

/** Codes of what has each thing, counted anew from the published tables. */
function hitungUlang(id: string): Record<string, [ada: string[], semua: string[]]> {
	const baca = <T>(nama: string): T[] => bacaTabel<T>(id, nama);
	const aksi = baca<Aksi>('aksi');
	const kode = aksi.map((satu) => satu.kode);
	const keluaran = baca<{ kode_aksi: string; target_jenis: string }>('keluaran');
	const rencana = baca<{ kode_aksi: string; keadaan: string }>('rencana_tahunan');
	const indikator = baca<{ kode: string; jenis: string; satuan: string | null }>(
		'indikator',
	).filter((satu) => satu.jenis === 'sasaran' || satu.jenis === 'area');
	const nilai = baca<Nilai>('nilai_indikator').filter((satu) => satu.keadaan === 'ada');
	const kodeIndikator = indikator.map((satu) => satu.kode);
	const bernilai = (satu: string, peran: string, tahun?: number) =>
		nilai.some(
			(isi) =>
				isi.kode_indikator === satu &&
				isi.peran === peran &&
				(tahun === undefined || isi.tahun === tahun),
		);
	return {
		'aksi-bertarget': [
			kode.filter((satu) =>
				keluaran.some((isi) => isi.kode_aksi === satu && isi.target_jenis === 'angka'),
			),
			kode,
		],
		'aksi-berpenanggung-jawab': [
			aksi.filter((satu) => satu.penanggung_jawab.length > 0).map((satu) => satu.kode),
			kode,
		],
		'aksi-bertahun': [
			kode.filter((satu) => rencana.some((isi) => isi.kode_aksi === satu && isi.keadaan === 'ada')),
			kode,
		],
		'indikator-bertitik-awal': [
			kodeIndikator.filter((satu) => bernilai(satu, 'baseline')),
			kodeIndikator,
		],
		'indikator-bertarget': [
			kodeIndikator.filter((satu) =>
				(masa[id] ?? []).every((tahun) => bernilai(satu, 'target', tahun)),
			),
			kodeIndikator,
		],
		'indikator-bersatuan': [
			indikator
				.filter((satu) => satu.satuan !== null && satu.satuan !== '-')
				.map((satu) => satu.kode),
			kodeIndikator,
		],
	};
}

const angka = (bagian: HTMLElement | null | undefined) => bagian?.querySelector('b')?.text;

describe.each(Object.keys(masa))('completeness of %s', (id) => {
	const semua = Object.entries(hitungUlang(id));

	test('counts what the published tables hold, on all pages and in the data', () => {
		const kolom = [...new Set(banding.map((satu) => satu.peta_jalan))].indexOf(id);
		for (const [kode, [ada, dari]] of semua) {
			const teks = `${ada.length} dari ${dari.length}`;
			const pemilih = `[data-bagian="${kode}"]`;
			expect(angka(akar(`/${id}/`).querySelector(pemilih)), `front ${kode}`).toBe(teks);
			expect(angka(akar(`/${id}/kelengkapan/`).querySelector(pemilih)), kode).toBe(teks);
			const sel = akar('/banding/').querySelectorAll(`${pemilih} td`)[kolom];
			expect(angka(sel), `comparison ${kode}`).toBe(teks);
			expect(
				banding.find((satu) => satu.peta_jalan === id && satu.kunci === kode),
				`data ${kode}`,
			).toMatchObject({ terisi: ada.length, dari: dari.length });
		}
	});

	test('lists exactly what lacks each, and leads to pages that exist', () => {
		for (const [kode, [ada, dari]] of semua) {
			const daftar = akar(`/${id}/kelengkapan/`)
				.querySelectorAll(`[data-bagian="${kode}"] details li a`)
				.map((satu) => satu.getAttribute('href') ?? '');
			const seharusnya = dari
				.filter((satu) => !ada.includes(satu))
				.map((satu) =>
					kode.startsWith('aksi')
						? `/${id}/aksi/${satu.toLowerCase().replaceAll('.', '-')}/`
						: `/${id}/indikator/${satu}/`,
				);
			expect(daftar.toSorted(), kode).toEqual(seharusnya.toSorted());
			for (const alamat of daftar) expect(halaman.has(alamat), alamat).toBe(true);
		}
	});

	test('leads from each share to its definition and list', () => {
		for (const tempat of [`/${id}/`, '/banding/'])
			for (const [kode] of semua) {
				const tujuan = `/${id}/kelengkapan/#${kode}`;
				expect(
					akar(tempat).querySelectorAll(`[data-bagian="${kode}"] a[href="${tujuan}"]`),
					`${tempat} → ${tujuan}`,
				).toHaveLength(1);
			}
	});

	test('shows every indicator with a target in little', () => {
		const gambar = akar(`/${id}/`)
			.querySelectorAll('.grafik.kecil li a')
			.map((satu) => satu.getAttribute('href'));
		const kode = bacaTabel<{ kode: string; jenis: string }>(id, 'indikator')
			.filter((satu) => satu.jenis !== 'titik_awal')
			.map((satu) => `/${id}/indikator/${satu.kode}/`);
		expect(gambar.toSorted()).toEqual(kode.toSorted());
	});
});

test('a share that a document has no column for says so and has no bar', () => {
	const tanpa = banding.filter((satu) => !satu.ada);
	for (const { peta_jalan, kunci, dari } of tanpa) {
		const bagian = akar(`/${peta_jalan}/kelengkapan/`).querySelector(`[data-bagian="${kunci}"]`);
		expect(bagian?.querySelector('svg')).toBeNull();
		// Of nothing at all there is no column to speak of.
		if (dari > 0) expect(bagian?.text).toMatch(/tidak punya kolom|tidak ikut terbaca/);
	}
});

test('nothing adds the shares up to a grade', () => {
	const teks = akar('/banding/').querySelector('#kelengkapan + p')?.text;
	expect(teks).toContain('bukan seberapa baik kinerja pemerintahnya');
	for (const id of Object.keys(masa))
		expect(akar(`/${id}/`).querySelectorAll('[data-bagian]')).toHaveLength(6);
});

test('the comparison carries the same shares as CSV', () => {
	const csv = parse(readFileSync(`${dist}/data/banding.csv`, 'utf8'), {
		columns: true,
	}) as Record<string, string>[];
	const baris = csv.filter((satu) => satu.jenis === 'kelengkapan');
	expect(baris.map(({ kunci, terisi, dari }) => [kunci, Number(terisi), Number(dari)])).toEqual(
		banding.map(({ kunci, terisi, dari }) => [kunci, terisi, dari]),
	);
	expect(
		baris.filter(({ dari }) => dari !== '0').every(({ sumber = '' }) => sumber.length > 3),
	).toBe(true);
});
