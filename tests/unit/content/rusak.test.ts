import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../../src/content/check.ts';
import { cetakTemuan } from '../../../src/content/findings.ts';
import { akar } from '../../../scripts/lingkungan.ts';
import { folderBaru } from '../../konten.ts';
import { berkas } from '../../rusak/berkas.ts';
import { temuanSetelah } from '../../rusak/jalankan.ts';
import {
	ganti,
	hapus as hapusBerkas,
	type Kasus,
	kontenDasar,
	peta,
	tulisKonten,
} from '../../rusak/konten.ts';
import { makna } from '../../rusak/makna.ts';
import { pribadi } from '../../rusak/pribadi.ts';
import { susunan } from '../../rusak/susunan.ts';
import { tulisan } from '../../rusak/tulisan.ts';

const { folder, hapus } = folderBaru('rusak');
afterAll(hapus);

test('the content that the cases change is sound', () => {
	expect(temuanSetelah(() => {})).toEqual([]);
});

const semua: [string, Kasus[]][] = [
	['broken structure', susunan],
	['files', berkas],
	['texts and advice', tulisan],
	['meaning', makna],
	['personal numbers', pribadi],
];

describe.each(semua)(
	'%s: every fault is found once, where it stands, and nothing else is',
	(_jenis, kasus) => {
		test.each(kasus)('$nama', ({ ubah, harap, saran, bukan, hari }) => {
			const temuan = temuanSetelah(ubah, hari);
			const ringkas = temuan.map((t) => `${t.berkas}:${t.baris} ${t.salah}`).sort();
			expect(ringkas).toHaveLength(harap.length);
			for (const [di, baris, salah] of harap)
				expect(
					temuan.some((t) => t.berkas === di && t.baris === baris && salah.test(t.salah)),
					ringkas.join('\n'),
				).toBe(true);
			for (const { kolom, salah, perbaikan } of temuan) {
				expect(kolom).toBeGreaterThan(0);
				expect(salah).toMatch(/^[\p{Lu}`\d].*[.!]$/u);
				expect(perbaikan).toMatch(/^[\p{Lu}`].*[.?]$/u);
			}
			const nasihat = temuan.map(({ perbaikan }) => perbaikan).join('\n');
			if (saran) expect(nasihat).toMatch(saran);
			if (bukan) expect(nasihat).not.toMatch(bukan);
		});
	},
);

/** Runs the check as an editor does, on another folder. */
const periksa = (konten: string, pilihan: { uid?: number } = {}) =>
	spawnSync(process.execPath, [join(akar, 'scripts/check.ts')], {
		cwd: akar,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: konten },
		...pilihan,
	});

describe('the folder itself', () => {
	test('one that is not there takes one line', () => {
		const konten = join(folder, 'tidak-ada');
		const { status, stderr } = periksa(konten);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`${konten}: Folder konten ini tidak ada. Periksa \`PETA_JALAN_KONTEN\` atau jalankan dari folder proyek yang lengkap.`,
		);
	});

	test('one that is a file takes one line', () => {
		const konten = join(folder, 'berkas');
		writeFileSync(konten, 'x');
		const { status, stderr } = periksa(konten);
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('bukan folder');
	});

	test.skipIf(process.getuid?.() !== 0)('one that may not be read takes one line', () => {
		const konten = join('/tmp', `peta-jalan-terkunci-${process.pid}`);
		mkdirSync(konten, { mode: 0o700 });
		const { status, stderr, error } = periksa(konten, { uid: 65534 });
		chmodSync(konten, 0o755);
		spawnSync('rm', ['-r', konten]);
		expect(error).toBeUndefined();
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('tidak boleh dibaca');
	});

	test('findings name the folder that was given', () => {
		const konten = kontenDasar();
		hapusBerkas(`${peta}/catatan.yaml`)(konten);
		ganti('glosarium.yaml', 'arti:', 'arit:')(konten);
		const di = tulisKonten(join(folder, 'isi-lain'), konten);
		const { status, stderr } = periksa(`${di}/`);
		expect(status).toBe(1);
		expect(stderr).toContain(`${di}/glosarium.yaml:5:5\n  bidang    : istilah.1.arit\n`);
		expect(stderr).toContain(`${di}/${peta}/catatan.yaml:1:1\n`);
		expect(stderr).not.toMatch(/\bcontent\//);
	});
});

test('findings stand in the order of files and lines, with their number', () => {
	const { temuan } = periksaKonten(
		tulisKonten(
			join(folder, 'urut'),
			(() => {
				const konten = kontenDasar();
				ganti(`${peta}/perangkat-daerah.yaml`, 'jenis: bagian', 'jenis: x')(konten);
				ganti(`${peta}/dokumen.yaml`, '{aksi}', '{apa}')(konten);
				return konten;
			})(),
		),
	);
	const cetak = cetakTemuan(temuan, 'isi');
	expect(cetak.indexOf('dokumen.yaml')).toBeLessThan(cetak.indexOf('perangkat-daerah.yaml'));
	expect(cetak).toContain('2 masalah ditemukan.');
});
