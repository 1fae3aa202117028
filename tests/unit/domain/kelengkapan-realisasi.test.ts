import { expect, test } from 'vitest';
import { kelengkapanRealisasi } from '../../../src/domain/kelengkapan-realisasi.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

const terbitan = (tahun: number) => ({
	tahun,
	teks: '62',
	tanggal_terbit: `${tahun + 1}-03-01`,
	sumber: 'Laporan kinerja',
});

test('says zero where nothing is published', () => {
	const kosong = indikatorContoh({ nilai: [{ peran: 'target', tahun: 2021, teks: null }] });
	const peta = { ...petaContoh(), indikator: [indikatorContoh(), kosong] };
	expect(kelengkapanRealisasi(peta)).toEqual({
		indikator: 1,
		tahun: [
			{ tahun: 2021, target: 1, terbit: 0 },
			{ tahun: 2023, target: 1, terbit: 0 },
		],
		tanpaTarget: 0,
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
