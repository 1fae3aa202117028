import { afterEach, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../../src/content/check.ts';
import { cetakTemuan } from '../../../src/content/findings.ts';
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

/** What is asked of the synthetic road map when one of its values is written so. */
const tulis = (dua: string, desimal = '') =>
	temuanSetelah(`${peta}/indikator.yaml`, (isi) =>
		isi
			.replace("teks: '75'", `teks: '${dua}'`)
			.replace('rentang: {min: 0, maks: 100}', desimal || 'urutan: []'),
	).filter(({ salah }) => salah.includes('(ribuan) atau'));

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

	describe('a decimal mark that can be read in two ways', () => {
		test('is asked for, with both readings', () => {
			const [temuan] = tulis('1,250');
			expect(temuan).toMatchObject({
				bidang: 'indikator.2.nilai.1.teks',
				salah: '`1,250` dapat berarti 1.250 (ribuan) atau 1,250 (desimal).',
			});
			expect(temuan?.perbaikan).toContain('`desimal: koma`');
		});

		test('is not asked for where the indicator declares it, or where only one reading is possible', () => {
			expect(tulis('1,250', 'desimal: titik')).toEqual([]);
			for (const teks of ['61.68', '61,68', '0.345', '0,345', '3.610', '1.250.000'])
				expect(tulis(teks), teks).toEqual([]);
		});

		test('is asked for in thousands too where the document writes decimals with a dot', () => {
			const temuan = temuanSetelah(`${peta}/indikator.yaml`, (isi) =>
				isi.replace("teks: '75'", "teks: '61.68'").replace("teks: '80'", "teks: '3.610'"),
			);
			expect(temuan.map(({ salah }) => salah)).toContain(
				'`3.610` dapat berarti 3.610 (ribuan) atau 3,610 (desimal).',
			);
		});
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
