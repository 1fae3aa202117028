import { expect, test } from 'vitest';
import {
	realisasiSentence,
	summarizeRealisasi,
	kelengkapanRealisasi,
} from '../../../src/domain/kelengkapan-realisasi.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

const publication = (tahun: number) => ({
	tahun,
	teks: '62',
	tanggal_terbit: `${tahun + 1}-03-01`,
	sumber: 'Laporan kinerja',
});

test('says zero where this site has nothing', () => {
	const empty = sampleIndikator({ nilai: [{ peran: 'target', tahun: 2021, teks: null }] });
	const peta = { ...samplePeta(), indikator: [sampleIndikator(), empty] };
	expect(kelengkapanRealisasi(peta)).toEqual({
		indikator: 1,
		tahun: [
			{ tahun: 2021, target: 1, terbit: 0 },
			{ tahun: 2023, target: 1, terbit: 0 },
		],
		tanpaTarget: 0,
		tanpaTahun: 0,
		aksi: 2,
		aksiBerkeadaan: 0,
	});
});

test('counts a corrected value once, and a value without a target apart', () => {
	const realisasi = [publication(2021), { ...publication(2021), tanggal_terbit: '2022-05-01' }];
	const peta = {
		...samplePeta(),
		indikator: [
			sampleIndikator({ realisasi }),
			sampleIndikator({ realisasi: [publication(2022)] }),
			sampleIndikator(),
		],
	};
	const result = kelengkapanRealisasi(peta);
	expect(result.tahun[0]).toEqual({ tahun: 2021, target: 3, terbit: 1 });
	expect(result.tanpaTarget).toBe(1);
});

test('counts the actions with a published state', () => {
	const program = sampleProgram();
	const [aksi] = program.kelompok[0]?.aksi ?? [];
	aksi?.keadaan.push({ keadaan: 'berjalan', tanggal: '2022-01-01', bukti: 'Laporan' });
	expect(kelengkapanRealisasi(samplePeta([program]))).toMatchObject({ aksi: 2, aksiBerkeadaan: 1 });
});

const reported = (content: { tahun: number | null; tanggal_terbit?: string | null }) => ({
	teks: '62',
	tanggal_terbit: null,
	sumber: 'BAB II',
	...content,
});
const withValue = (...realisasi: ReturnType<typeof reported>[]) => ({
	...samplePeta(),
	indikator: [sampleIndikator({ realisasi }), sampleIndikator()],
});

test('a value of an unknown year is counted apart and fills the place of no target', () => {
	const result = kelengkapanRealisasi(withValue(reported({ tahun: null })));
	expect(result).toMatchObject({ tanpaTarget: 0, tanpaTahun: 1 });
	expect(result.tahun.map(({ terbit }) => terbit)).toEqual([0, 0]);
});

test('says what this site has, and nothing of what was published elsewhere', () => {
	expect(realisasiSentence(withValue())).toBe('Realisasi tidak dimuat di situs ini.');
	expect(realisasiSentence(withValue(reported({ tahun: 2021 })))).toBe(
		'Realisasi yang dimuat di situs ini menyangkut 1 dari 2 ukuran, seperti dilaporkan dokumen ini sendiri.',
	);
	const report = reported({ tahun: 2021, tanggal_terbit: '2022-03-01' });
	expect(realisasiSentence(withValue(report))).toBe(
		'Realisasi yang dimuat di situs ini menyangkut 1 dari 2 ukuran.',
	);
});

test('all road maps together say what of their outcome is here, and that the rest is not known', () => {
	const without = { ...samplePeta(), indikator: [sampleIndikator()] };
	expect(summarizeRealisasi([without])).toBe(
		'Realisasi tidak dimuat di situs ini: apa yang sudah dikerjakan tidak dapat diketahui dari sini.',
	);
	const own = sampleIndikator({ realisasi: [{ ...publication(2021), tanggal_terbit: null }] });
	expect(summarizeRealisasi([without, { ...without, indikator: [own] }])).toMatch(
		/realisasi 1 dari 2 ukuran, semuanya seperti dilaporkan dokumennya sendiri\. Sisanya/,
	);
	const published = sampleIndikator({ realisasi: [publication(2021)] });
	expect(summarizeRealisasi([{ ...without, indikator: [published] }])).toMatch(
		/realisasi 1 dari 1 ukuran\. Sisanya/,
	);
});
