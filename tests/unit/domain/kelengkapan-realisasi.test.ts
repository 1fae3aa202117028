import { expect, test } from 'vitest';
import {
	kalimatRealisasi,
	kelengkapanRealisasi,
} from '../../../src/domain/kelengkapan-realisasi.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

const terbitan = (tahun: number) => ({
	tahun,
	teks: '62',
	tanggal_terbit: `${tahun + 1}-03-01`,
	sumber: 'Laporan kinerja',
});

test('says zero where this site has nothing', () => {
	const kosong = indikatorContoh({ nilai: [{ peran: 'target', tahun: 2021, teks: null }] });
	const peta = { ...petaContoh(), indikator: [indikatorContoh(), kosong] };
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
	const realisasi = [terbitan(2021), { ...terbitan(2021), tanggal_terbit: '2022-05-01' }];
	const peta = {
		...petaContoh(),
		indikator: [
			indikatorContoh({ realisasi }),
			indikatorContoh({ realisasi: [terbitan(2022)] }),
			indikatorContoh(),
		],
	};
	const hasil = kelengkapanRealisasi(peta);
	expect(hasil.tahun[0]).toEqual({ tahun: 2021, target: 3, terbit: 1 });
	expect(hasil.tanpaTarget).toBe(1);
});

test('counts the actions with a published state', () => {
	const program = programContoh();
	const [aksi] = program.kelompok[0]?.aksi ?? [];
	aksi?.keadaan.push({ keadaan: 'berjalan', tanggal: '2022-01-01', bukti: 'Laporan' });
	expect(kelengkapanRealisasi(petaContoh([program]))).toMatchObject({ aksi: 2, aksiBerkeadaan: 1 });
});

const dilaporkan = (isi: { tahun: number | null; tanggal_terbit?: string | null }) => ({
	teks: '62',
	tanggal_terbit: null,
	sumber: 'BAB II',
	...isi,
});
const dengan = (...realisasi: ReturnType<typeof dilaporkan>[]) => ({
	...petaContoh(),
	indikator: [indikatorContoh({ realisasi }), indikatorContoh()],
});

test('a value of an unknown year is counted apart and fills the place of no target', () => {
	const hasil = kelengkapanRealisasi(dengan(dilaporkan({ tahun: null })));
	expect(hasil).toMatchObject({ tanpaTarget: 0, tanpaTahun: 1 });
	expect(hasil.tahun.map(({ terbit }) => terbit)).toEqual([0, 0]);
});

test('says what this site has, and nothing of what was published elsewhere', () => {
	expect(kalimatRealisasi(dengan())).toBe('Realisasi tidak dimuat di situs ini.');
	expect(kalimatRealisasi(dengan(dilaporkan({ tahun: 2021 })))).toBe(
		'Realisasi yang dimuat di situs ini menyangkut 1 dari 2 ukuran, seperti dilaporkan dokumen ini sendiri.',
	);
	const laporan = dilaporkan({ tahun: 2021, tanggal_terbit: '2022-03-01' });
	expect(kalimatRealisasi(dengan(laporan))).toBe(
		'Realisasi yang dimuat di situs ini menyangkut 1 dari 2 ukuran.',
	);
});
