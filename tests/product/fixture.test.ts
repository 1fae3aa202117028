import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daftarBerkas } from '../../src/content/parse/yaml-file.ts';
import { tags } from '../../src/embeds/daftar.ts';
import { jenisCatatan } from '../../src/tables/catatan.ts';
import { fileNames } from '../../src/tables/files.ts';
import { tables } from '../../src/tables/index.ts';
import { jenisIndikator, skalaSchema } from '../../src/tables/indikator/schema.ts';
import { contentFixture, petaContoh } from '../konten.ts';
import { bacaHalaman, bacaTabel } from '../site/dist.ts';

const lengkap = join(contentFixture, petaContoh.lengkap);
const halaman = bacaHalaman();
const ada = (pemilih: string): boolean =>
	halaman.some(({ akar }) => akar.querySelector(pemilih) !== null);

test('the invented road map with everything has every file that a road map can have', () => {
	const tanpa = fileNames(tables).filter((nama) => !existsSync(join(lengkap, `${nama}.yaml`)));
	expect(tanpa).toEqual([]);
});

test('its chapters use every tag', () => {
	const isi = daftarBerkas(join(lengkap, 'bab'), '.mdx')
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	expect(Object.keys(tags).filter((nama) => !new RegExp(`<${nama}\\b`).test(isi))).toEqual([]);
});

/** The values that stand in a column of a table of the road map with everything. */
const kinds = (tabel: string, kolom: string) =>
	new Set(bacaTabel<Record<string, string>>(petaContoh.lengkap, tabel).map((satu) => satu[kolom]));

test('it has every kind of note, of indicator and of scale', () => {
	expect(kinds('catatan', 'jenis')).toEqual(new Set(jenisCatatan.options));
	expect(kinds('indikator', 'jenis')).toEqual(new Set(jenisIndikator.options));
	expect(kinds('indikator', 'skala')).toEqual(new Set(skalaSchema.shape.jenis.options));
});

test('the rules for every site find on this one what they look at', () => {
	for (const pemilih of [
		'figure.grafik svg',
		'.grafik.kecil li a',
		'figcaption',
		'[role="region"]',
		'.kepala .status .chip',
		'script[type="application/ld+json"]',
		'meta[http-equiv="refresh"]',
		'[data-bagian] details li a',
		'code[data-kode]',
	])
		expect(ada(pemilih), pemilih).toBe(true);
	const judul = halaman.flatMap(({ akar }) =>
		akar.querySelectorAll('caption').map((satu) => satu.text),
	);
	expect(judul.join('\n')).toContain('Angka tanpa keterangan kami baca sebagai target');
});
