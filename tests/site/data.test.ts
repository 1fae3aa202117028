import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { splitDaftar } from '../pisah-daftar.ts';
import { bacaData, bacaTabel, berkasDist, dist } from './dist.ts';

interface Indeks {
	id: string;
	tabel: { nama: string; kunci: string[]; baris: number }[];
}
type Baris = Record<string, unknown>;

/** A text of a CSV as it was before a quote kept it from beginning a formula. */
const tanpaPetik = (teks: string): string => teks.replace(/^'(?=[\s'"]*[=+@-])/, '');

const indeks = bacaData<Indeks[]>('index.json');
const aksi = (id: string) => bacaTabel<Baris>(id, 'aksi');

test('no employee number and no mobile phone number is published', () => {
	const nomor = /\b19\d{6}[ .]?(19|20)\d{4}[ .]?\d[ .]?\d{3}\b|(?:\+62|\b0)8\d{8,11}\b/;
	for (const path of berkasDist().filter((satu) => /\.(html|json|csv)$/.test(satu)))
		expect(readFileSync(`${dist}${path}`, 'utf8'), path).not.toMatch(nomor);
});

describe.each(indeks.map((satu) => [satu.id, satu] as const))('data of %s', (id, { tabel }) => {
	test.each(tabel.map((satu) => [satu.nama, satu.baris] as const))(
		'%s has the same rows as CSV and JSON',
		(nama, baris) => {
			const json = bacaData<Baris[]>(`${id}/${nama}.json`);
			const csv = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`), {
				columns: true,
			}) as unknown as Baris[];
			expect(json).toHaveLength(baris);
			expect(csv).toHaveLength(baris);
			expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
			expect(json.every((satu) => typeof satu.sumber === 'string' && satu.sumber.length > 3)).toBe(
				true,
			);
		},
	);

	test('every table has the key that the index declares', () => {
		for (const { nama, kunci } of tabel) {
			const baris = bacaData<Baris[]>(`${id}/${nama}.json`);
			const sebut = baris.map((satu) => JSON.stringify(kunci.map((kolom) => satu[kolom])));
			expect(kunci.length, nama).toBeGreaterThan(0);
			expect(new Set(sebut).size, nama).toBe(baris.length);
		}
	});

	test('CSV says the same as JSON: lists come apart, texts lose only the quote before a formula', () => {
		for (const { nama } of tabel) {
			const json = bacaData<Baris[]>(`${id}/${nama}.json`);
			const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
			const kolom = csv[0] ?? [];
			for (const [i, isi] of json.entries())
				for (const [k, judul] of kolom.entries()) {
					const [sel = '', asli] = [csv[i + 1]?.[k], isi[judul]];
					const tempat = `${nama} ${i + 1} ${judul}`;
					if (Array.isArray(asli)) expect(splitDaftar(sel).map(tanpaPetik), tempat).toEqual(asli);
					else expect(tanpaPetik(sel), tempat).toBe(asli === null ? '' : String(asli));
				}
		}
	});

	test('no cell of its CSV begins a formula', () => {
		for (const { nama } of tabel) {
			const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
			const rumus = csv.flat().filter((sel) => /^[\s"']*[=+@-]/.test(sel));
			const angka = /^[+-]?\d+([.,]\d+)*( ?%)?$/;
			expect(
				rumus.filter((sel) => !sel.startsWith("'") && sel !== '-' && !angka.test(sel)),
				nama,
			).toEqual([]);
		}
	});

	test('every output, agency and note refers to a row that exists', () => {
		const kode = new Set(aksi(id).map((satu) => satu.kode));
		for (const satu of bacaTabel<Baris>(id, 'keluaran')) expect(kode).toContain(satu.kode_aksi);
		const opd = new Set(bacaTabel<Baris>(id, 'perangkat_daerah').map((satu) => satu.kode));
		for (const satu of aksi(id))
			for (const satuOpd of satu.penanggung_jawab as string[]) expect(opd).toContain(satuOpd);
	});

	test('every note is carried by a record or told in a chapter', () => {
		const catatan = bacaTabel<Baris>(id, 'catatan');
		const html = readFileSync(`${dist}/${id}/catatan/index.html`, 'utf8');
		for (const satu of catatan) expect(html).toContain(`id="${String(satu.kode)}"`);
	});
});
