import { describe, expect, test } from 'vitest';
import { listLostRows, aksiName } from '../../../src/domain/lost.ts';
import { summarizeProgram } from '../../../src/domain/program-summary.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

const aksi = [{ kode: 'KT-5.1', nomor: '1', nama: 'Memantau' }];
const catatan = catatanTable.schema.parse({
	catatan: (['hilang', 'penafsiran'] as const).map((jenis) => ({
		kode: `catatan-${jenis}`,
		jenis,
		judul: jenis,
		penjelasan: 'Contoh.',
		tertulis: [{ teks: 'x', sumber: { bagian: 'BAB I' } }],
	})),
}).catatan;
const petaWithKelompok = (kelompok: Record<string, unknown>) => ({
	...samplePeta([sampleProgram({ kelompok: [{ nomor: '1', nama: null, aksi, ...kelompok }] })]),
	catatan,
});

describe('barisHilang', () => {
	test('finds nothing where every row was read, whatever else the copy lost', () => {
		expect(listLostRows(petaWithKelompok({ catatan: ['catatan-hilang'] }))).toBeNull();
	});

	test('tells what is lost, with the notes of that kind only', () => {
		const peta = petaWithKelompok({
			hilang_di_awal: 'Huruf a hilang.',
			hilang_di_akhir: 'Mungkin ada huruf c.',
			catatan: ['catatan-hilang', 'catatan-penafsiran'],
		});
		expect(listLostRows(peta)).toEqual({
			pengumuman: ['Huruf a hilang.', 'Mungkin ada huruf c.'],
			catatan: ['catatan-hilang'],
		});
	});

	test('keeps to one area when asked', () => {
		const peta = petaWithKelompok({ hilang_di_awal: 'Huruf a hilang.' });
		expect(listLostRows(peta, 'tatalaksana')).not.toBeNull();
		expect(listLostRows(peta, 'sdm')).toBeNull();
	});
});

test('a count of actions says that it counts what was read, only where rows are lost', () => {
	expect(aksiName(petaWithKelompok({}))).toBe('rencana aksi');
	expect(aksiName(petaWithKelompok({ hilang_di_akhir: 'Mungkin.' }))).toBe(
		'rencana aksi yang terbaca',
	);
});

describe('ringkasProgram', () => {
	test('promises no target where the table has no place for one', () => {
		expect(summarizeProgram(petaWithKelompok({}))).toBe(
			'1 rencana aksi dalam 1 area; tidak satu pun menyebut penanggung jawab; tabelnya tidak punya kolom target.',
		);
	});

	test('counts what has a lead and a target, under the heading that the document prints', () => {
		const peta = samplePeta();
		peta.dokumen.judul_kolom.penanggung_jawab_aksi = 'Utama';
		expect(summarizeProgram(peta)).toBe(
			'2 rencana aksi dalam 1 area; 1 menyebut Utama (kami baca: penanggung jawab); 1 punya target terukur (angka atau rentang).',
		);
	});
});
