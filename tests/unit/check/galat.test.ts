import { afterEach, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../../scripts/check/index.ts';
import { cetakTemuan } from '../../../scripts/check/temuan.ts';
import { ganti, kesalahan, peta } from '../../kesalahan.ts';
import { folderBaru, kontenContoh } from '../../konten.ts';

let bersihkan = () => {};
afterEach(() => bersihkan());

/** The findings of the synthetic road map after one change. */
function temuanSetelah(path: string, ubah: (isi: string) => string) {
	const { folder, hapus } = folderBaru('galat');
	bersihkan = hapus;
	return periksaKonten(kontenContoh(folder, { [path]: ubah })).temuan;
}

test('the synthetic road map is sound as it stands', () => {
	expect(temuanSetelah(`${peta}/dokumen.yaml`, (isi) => isi)).toEqual([]);
});

describe('a fault is located, explained and mendable', () => {
	test.each(kesalahan)('$nama', ({ berkas, ubah, baris, bidang, salah }) => {
		const temuan = temuanSetelah(`${peta}/${berkas}`, ubah);
		const kena = temuan.find((satu) => salah.test(satu.salah));
		expect(kena, JSON.stringify(temuan)).toMatchObject({ baris, bidang });
		expect(kena?.berkas.startsWith(`${peta}/`)).toBe(true);
		expect(kena?.perbaikan.length).toBeGreaterThan(5);
	});

	test('a scale of words without their order', () => {
		const temuan = temuanSetelah(
			`${peta}/indikator.yaml`,
			ganti('urutan: [D, C, CC, B, BB, A, AA]', 'urutan: []'),
		).find(({ salah }) => salah.includes('urutan nilainya'));
		expect(temuan).toMatchObject({ bidang: 'indikator.1.skala' });
		expect(temuan?.perbaikan).toContain('[Tidak, Ya]');
	});

	test('words that the search could not tell apart', () => {
		const temuan = temuanSetelah('sinonim.yaml', (isi) =>
			isi.replace(
				'sinonim:',
				"sinonim:\n  - {kode: uji, arah: dua, kata: [e-KTP, E KTP]}\n  - {kode: uji, arah: dua, kata: ['!!', izin]}",
			),
		);
		expect(temuan.map(({ bidang, salah }) => `${bidang} ${salah}`)).toEqual([
			'sinonim.1.kata.2 `E KTP` sudah ada dalam kelompok ini.',
			'sinonim.2.kode Kode `uji` sudah dipakai.',
			'sinonim.2.kata.1 `!!` tidak memuat huruf atau angka.',
		]);
	});

	test('a mistyped name is answered with the nearest valid one', () => {
		const [agensi] = temuanSetelah(
			`${peta}/program/1-tatalaksana.yaml`,
			ganti('[dinas-contoh]', '[dinas-conto]'),
		);
		expect(agensi?.perbaikan).toContain('`dinas-contoh`');
		bersihkan();
		const [quickWin] = temuanSetelah(
			`${peta}/program/1-tatalaksana.yaml`,
			ganti('[CT-QW.1]', '[CT-QW1]'),
		);
		expect(quickWin?.perbaikan).toContain('`CT-QW.1`');
		bersihkan();
		const temuan = temuanSetelah(`${peta}/indikator.yaml`, ganti('    arah:', '    arha:'));
		const bidang = temuan.find((satu) => satu.bidang.endsWith('arha'));
		expect(bidang?.perbaikan).toContain('`arah`');
	});

	test('the report names file, line and column', () => {
		const temuan = temuanSetelah(`${peta}/indikator.yaml`, ganti('tahun: 2031', 'tahun: 2041'));
		expect(cetakTemuan(temuan, 'content')).toMatch(/content\/contoh-2030\/indikator\.yaml:15:\d+/);
	});
});
