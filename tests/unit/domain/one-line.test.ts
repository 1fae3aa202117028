import { describe, expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { formatAksiLine, formatIndikatorLine } from '../../../src/domain/one-line.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

const aksiWith = (content: Record<string, unknown>) => {
	const aksi = [{ kode: 'KT-1', nomor: '1', nama: 'Aksi', ...content }];
	const kelompok = [{ nomor: null, nama: null, aksi }];
	const [first] = flattenAksi(samplePeta([sampleProgram({ kelompok })]));
	if (!first) throw new Error('No action.');
	return first;
};
const keluaran = {
	kriteria: 'Ada',
	indikator: 'Jumlah',
	target: '1 (satu) sistem',
	penanggung_jawab: ['bappeda'],
	penanggung_jawab_tertulis: 'Bappeda',
};

describe('an action', () => {
	test.each([
		['who and its target', [keluaran], 'Bappeda · target: 1 (satu) sistem'],
		['a printed dash', [{ ...keluaran, target: '-' }], 'Bappeda · target tercetak strip'],
		['a blank target', [{ ...keluaran, target: null }], 'Bappeda · target tidak tercantum'],
		['several outputs', [keluaran, keluaran], 'Bappeda · 2 keluaran'],
		['nothing', [], 'penanggung jawab tidak disebutkan dalam sumber'],
	])('with %s', (_, outputs, line) =>
		expect(formatAksiLine(aksiWith({ keluaran: outputs }))).toBe(line),
	);
});

describe('an indicator', () => {
	test('goes from its start to its last target, passing blanks over', () => {
		expect(formatIndikatorLine(sampleIndikator(), [])).toBe(
			'titik awal 60,92 → target 65 pada 2023',
		);
	});

	test('says when it has no target', () => {
		const nilai = [{ peran: 'baseline', tahun: 2020, teks: 'B' }];
		expect(formatIndikatorLine(sampleIndikator({ nilai }), [])).toBe(
			'titik awal B (2020) → tanpa target',
		);
		expect(formatIndikatorLine(sampleIndikator({ nilai: [] }), [])).toBe('tanpa target');
	});

	test('marks a value that the source contradicts, and chooses none', () => {
		const { catatan } = catatanTable.schema.parse({
			catatan: [
				{
					kode: 'dua-nilai',
					jenis: 'kontradiksi',
					judul: 'Dua nilai',
					tertulis: [{ teks: '60,92', sumber: { bagian: 'BAB II' } }],
					ditampilkan: null,
					penjelasan: 'Tabel lain mencetak 61,68.',
				},
			],
		});
		expect(formatIndikatorLine(sampleIndikator({ catatan: ['dua-nilai'] }), catatan)).toBe(
			'titik awal 60,92* → target 65 pada 2023 · * Sumber bertentangan tentang nilai ini.',
		);
	});
});
