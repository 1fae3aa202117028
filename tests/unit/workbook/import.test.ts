import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { readImportOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { loadContent } from '../../../src/content/load.ts';
import { exportWorkbook } from '../../../src/workbook/export.ts';
import { makeFolder, sampleContent, samplePeta } from '../../sample-content.ts';

let content = '';
let file = '';
let bytes: Uint8Array = new Uint8Array();
let hapus = () => {};

beforeEach(async () => {
	const made = makeFolder('impor');
	hapus = made.hapus;
	content = sampleContent(join(made.folder, 'isi'));
	file = join(made.folder, 'buku.xlsx');
	const [load] = loadContent(content, []).petaJalan;
	if (!load) throw new Error('no road map');
	bytes = await exportWorkbook(load, []);
	writeFileSync(file, bytes);
});
afterEach(() => hapus());

const peta = samplePeta.polos;
const run = (...args: string[]) =>
	runImport(readImportOptions([file, ...args]), content, new Date(2030, 0, 2, 3, 4, 5));

/** Every file of the content folder with its text. */
const snapshot = (): string[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.sort()
		.map(
			(path) =>
				`${path} ${path.includes('.yaml') ? readFileSync(join(content, path), 'utf8') : ''}`,
		);

/** The workbook with changed cells, named by sheet and heading, in the first row below the headings. */
async function change(changes: Record<string, Record<string, CellValue>>): Promise<void> {
	const { sheets } = await readXlsx(bytes);
	for (const { name, rows } of sheets)
		for (const [heading, value] of Object.entries(changes[name] ?? {})) {
			const column = rows[0]?.indexOf(heading) ?? -1;
			if (column < 0) throw new Error(`${name} has no ${heading}`);
			(rows[1] as CellValue[])[column] = value;
		}
	writeFileSync(
		file,
		await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
	);
}

test('overwrites nothing without being told to', async () => {
	const before = snapshot();
	await expect(run('--id', peta)).rejects.toThrow(/sudah ada/);
	expect(snapshot()).toEqual(before);
});

test('says what would be made and makes nothing', async () => {
	const before = snapshot();
	const { ok, said } = await run('--id', peta, '--coba');
	expect(ok).toBe(true);
	expect(said.join('\n')).toMatch(/Akan dibuat dari \d+ baris[\s\S]*contoh-2030\/dokumen\.yaml/);
	expect(snapshot()).toEqual(before);
});

test('keeps the old folder with its date, and an unchanged file as its editor wrote it', async () => {
	await change({ aksi: { Nama: 'Aksi dengan nama baru' } });
	const old = readFileSync(join(content, peta, 'perangkat-daerah.yaml'), 'utf8');
	const { ok, said, wrong } = await run('--id', peta, '--timpa');
	expect(wrong).toEqual([]);
	expect(ok).toBe(true);
	const kept = join(content, '.lama', `${peta}-2030-01-02-030405`);
	expect(said.join('\n')).toContain(kept);
	expect(existsSync(join(kept, 'dokumen.yaml'))).toBe(true);
	expect(readFileSync(join(content, peta, 'perangkat-daerah.yaml'), 'utf8')).toBe(old);
	const [load] = loadContent(content, []).petaJalan;
	const names = load?.peta.program.flatMap((area) =>
		area.kelompok.flatMap(({ aksi }) => aksi.map(({ nama }) => nama)),
	);
	expect(names).toContain('Aksi dengan nama baru');
});

test('names planted mistakes by sheet and cell, and writes nothing', async () => {
	await change({
		aksi: { Kode: 'ct 1', Nama: null },
		perangkat_daerah: { Jenis: 'dinasti', Terdaftar: 'mungkin' },
		indikator: { 'Penanggung jawab': 'tidak-ada-ini' },
	});
	const before = snapshot();
	const first = await run('--id', peta, '--timpa');
	expect(first.ok).toBe(false);
	const text = first.wrong.join('\n');
	expect(text).toMatch(/lembar "aksi", sel [A-Z]+2 {2}\[bentuk\]\n.*kode tetap/);
	expect(text).toMatch(/lembar "aksi", sel [A-Z]+2 {2}\[wajib\]/);
	expect(text).toMatch(/lembar "perangkat_daerah", sel [A-Z]+2 {2}\[pilihan\]\n.*dinasti/);
	expect(text).toMatch(/lembar "perangkat_daerah", sel [A-Z]+2 {2}\[ya-tidak\]/);
	expect(text).toContain('4 masalah ditemukan. Tidak ada yang ditulis.');
	await change({ indikator: { 'Penanggung jawab': 'tidak-ada-ini' } });
	const second = await run('--id', peta, '--timpa');
	expect(second.wrong.join('\n')).toMatch(
		/lembar "indikator", sel [A-Z]+2 {2}\[isi\]\n.*tidak-ada-ini/,
	);
	expect(snapshot()).toEqual(before);
});

test('gives a printed text back that reads like an error', async () => {
	await change({ tertulis: { Bunyi: "'#REF!" } });
	expect((await run('--id', peta, '--timpa')).wrong).toEqual([]);
	const [load] = loadContent(content, []).petaJalan;
	if (!load) throw new Error('no road map');
	writeFileSync(file, await exportWorkbook(load, []));
	expect((await run('--id', peta, '--coba')).said.join('\n')).not.toMatch(/sel-galat|Berubah/);
});

test('keeps what it does not know beside the content', async () => {
	const { sheets } = await readXlsx(bytes);
	for (const { name, rows } of sheets)
		if (name === 'aksi')
			for (const [i, row] of rows.entries()) row.push(i === 0 ? 'Warna map' : '=1+1');
	writeFileSync(
		file,
		await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
	);
	const { ok, said } = await run('--id', peta, '--timpa');
	expect(ok).toBe(true);
	expect(said.join('\n')).toMatch(/\[kolom-tak-dikenal\]\n.*`Warna map` tidak dikenal/);
	expect(readFileSync(join(content, peta, 'tak-dikenal.csv'), 'utf8')).toContain(
		"aksi,Warna map,2,'=1+1",
	);
	expect(loadContent(content, []).gagal.size).toBe(0);
});

test.each(['../luar', 'a/b', '/luar/x', 'A b', '', '.', '..\\x'])('takes `%s` for no id', (id) => {
	expect(() => readImportOptions([file, '--id', id])).toThrow(/--id/);
});
