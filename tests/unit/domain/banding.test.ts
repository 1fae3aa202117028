import { expect, test } from 'vitest';
import { bandingArea, bandingIndikator } from '../../../src/domain/banding.ts';
import { hitungPetaJalan } from '../../../src/domain/hitung.ts';
import { adaKolom } from '../../../src/domain/nilai.ts';
import { tabelBanding } from '../../../src/exports/banding.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

const area = [
	{ kode: 'tatalaksana' as const, nama: 'Tatalaksana', singkat: 'Tata', penjelasan: 'Cara kerja.' },
];
const bertabel = {
	...petaContoh(),
	id: 'a',
	indikator: [indikatorContoh({ padanan: 'indeks-rb' })],
};
const berhasil = {
	...petaContoh([programContoh({ hasil: [{ teks: 'Indeks minimal 80', padanan: 'indeks-rb' }] })]),
	id: 'b',
};

test('an indicator that a document names only as a result is never told as absent', () => {
	const [baris] = bandingIndikator([bertabel, berhasil]);
	expect(baris?.sel[1]).toMatchObject({
		indikator: [],
		sebutan: [
			{
				teks: 'Indeks minimal 80',
				sumber: 'BAB IV.4, tabel Program, area 5, hasil yang diharapkan',
			},
		],
	});
	const milik = tabelBanding([bertabel, berhasil], area).baris.filter(
		(satu) => satu.jenis === 'indikator' && satu.peta_jalan === 'b',
	);
	expect(milik).toMatchObject([{ ada: true, nama: 'Indeks minimal 80' }]);
});

test('an area with lost rows says that its actions are those that could be read', () => {
	const kelompok = [
		{
			nomor: '1',
			nama: null,
			hilang_di_awal: 'Huruf a hilang.',
			aksi: [{ kode: 'KT-5.1', nomor: 'b', nama: 'Memantau' }],
		},
	];
	const peta = petaContoh([programContoh({ kelompok })]);
	expect(bandingArea([peta, bertabel], area)[0]?.sel.map((satu) => satu?.hilang)).toEqual([
		true,
		false,
	]);
});

test('targets that outputs repeat each year are counted apart from activities with yearly columns', () => {
	const keluaran = ['1 (satu) kegiatan/tahun', '... kegiatan/tahun', '1 (satu) sistem', null].map(
		(target) => ({
			kriteria: null,
			indikator: 'Jumlah',
			target,
			penanggung_jawab_tertulis: null,
		}),
	);
	const kelompok = [
		{ nomor: '1', nama: 'Satu', aksi: [{ kode: 'KT-5.1', nomor: 'a', nama: 'x', keluaran }] },
	];
	expect(hitungPetaJalan(petaContoh([programContoh({ kelompok })]))).toMatchObject({
		kegiatanBertarget: 0,
		keluaran: 4,
		keluaranPerTahun: 1,
	});
});

test('a blank cell is told apart from a table that has no such column', () => {
	const kosong = indikatorContoh({ kode: 'x', satuan: null, sumber: 'BAB IV, tabel A, baris 2' });
	const lain = indikatorContoh({ kode: 'y', satuan: null, sumber: 'BAB II, tabel B, baris 1' });
	const isi = indikatorContoh({ kode: 'z', satuan: '%', sumber: 'BAB IV, tabel A, baris 1' });
	expect(adaKolom([kosong, lain, isi], kosong, 'satuan')).toBe(true);
	expect(adaKolom([kosong, lain, isi], lain, 'satuan')).toBe(false);
});
