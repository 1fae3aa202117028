import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { akar } from '../../scripts/lingkungan.ts';
import { folderBaru, kontenContoh } from '../konten.ts';
import { bacaData, bacaHalaman } from './dist.ts';

const { folder, hapus } = folderBaru('bangun');
afterAll(hapus);

/** Runs the project's build on other content and another output folder. */
function bangun(konten: string, keluaran: string) {
	return spawnSync(process.execPath, [join(akar, 'scripts/build.ts')], {
		cwd: akar,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: konten, PETA_JALAN_KELUARAN: keluaran },
	});
}

describe('a fault in the content', () => {
	test('stops the build with its place, exit status 1, and the earlier site as it was', () => {
		const keluaran = join(folder, 'lama');
		mkdirSync(keluaran);
		writeFileSync(join(keluaran, 'index.html'), 'situs lama');
		const konten = kontenContoh(join(folder, 'rusak'), {
			'contoh-2030/program/1-tatalaksana.yaml': (isi) =>
				isi.replace('[dinas-contoh]', '[dinas-lain]'),
		});
		const hasil = bangun(konten, keluaran);
		expect(hasil.status).toBe(1);
		expect(hasil.stderr).toContain('contoh-2030/program/1-tatalaksana.yaml:19:');
		expect(hasil.stderr).toContain('dinas-lain');
		expect(readFileSync(join(keluaran, 'index.html'), 'utf8')).toBe('situs lama');
	});
});

describe('a third road map', () => {
	const keluaran = join(folder, 'ketiga');
	const hasil = bangun(kontenContoh(join(folder, 'konten')), keluaran);

	test('is published without any change to the program', () => {
		expect(hasil.status, hasil.stderr).toBe(0);
		expect(bacaData<{ id: string }[]>('index.json', keluaran).map((satu) => satu.id)).toContain(
			'contoh-2030',
		);
		const alamat = bacaHalaman(keluaran).map((satu) => satu.alamat);
		for (const satu of [
			'/contoh-2030/',
			'/contoh-2030/aksi/ct-1-1-a/',
			'/contoh-2030/indikator/nilai-sakip/',
		])
			expect(alamat).toContain(satu);
		const beranda = readFileSync(join(keluaran, 'index.html'), 'utf8');
		expect(beranda).toContain('Reformasi birokrasi Kabupaten Contoh 2030–2031');
	});
});
