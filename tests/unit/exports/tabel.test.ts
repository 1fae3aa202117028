import { describe, expect, test } from 'vitest';
import { tulisCsv } from '../../../src/exports/csv.ts';
import { tulisJson } from '../../../src/exports/json.ts';
import { tabelPetaJalan } from '../../../src/exports/tabel.ts';
import { indikatorContoh, petaContoh } from '../contoh.ts';

const url = (path: string) => `https://contoh.test${path}`;
const tabel = (nama: string, peta = petaContoh()) =>
	tabelPetaJalan(peta, url).find((satu) => satu.nama === nama);

describe('tabelPetaJalan', () => {
	test('leaves out tables that the document does not fill', () => {
		expect(tabel('risiko')).toBeUndefined();
	});

	test('keeps an empty lead as an empty list and null', () => {
		expect(tabel('aksi')?.baris[1]).toMatchObject({
			kode: 'KT-5.9',
			penanggung_jawab: [],
			penanggung_jawab_tertulis: null,
		});
	});

	test('gives each output its parsed target beside the printed one', () => {
		expect(tabel('keluaran')?.baris[0]).toMatchObject({
			kode_aksi: 'KT-5.2.c',
			urutan: 1,
			target_teks: '1 (satu) sistem',
			target_nilai: 1,
			target_satuan: 'sistem',
		});
	});

	test('tells the state of each value', () => {
		const peta = { ...petaContoh(), indikator: [indikatorContoh()] };
		expect(tabel('nilai_indikator', peta)?.baris.map((satu) => satu.keadaan)).toEqual([
			'ada',
			'ada',
			'kosong',
			'ada',
		]);
	});
});

test('CSV quotes what needs quotes, joins lists, and leaves absent cells empty', () => {
	const csv = tulisCsv({
		nama: 'x',
		satu_baris: 'x',
		kolom: ['a', 'b', 'c'],
		baris: [{ a: 'satu, "dua"', b: ['x', 'y'], c: null }],
	});
	expect(csv).toBe('a,b,c\r\n"satu, ""dua""",x; y,\r\n');
});

test('JSON has every column, with null for what is absent', () => {
	const json = tulisJson({ nama: 'x', satu_baris: 'x', kolom: ['a', 'b'], baris: [{ a: 1 }] });
	expect(JSON.parse(json)).toEqual([{ a: 1, b: null }]);
});
