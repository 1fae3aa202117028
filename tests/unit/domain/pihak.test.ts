import { describe, expect, test } from 'vitest';
import { hitungPetaJalan } from '../../../src/domain/hitung.ts';
import { golongkanPihak, kalimatPihak, opdTerhitung } from '../../../src/domain/pihak.ts';
import type { PerangkatDaerah } from '../../../src/tables/perangkat-daerah.ts';
import { petaContoh } from '../contoh.ts';

const peta = petaContoh();
const [terdaftar] = peta.perangkatDaerah;
if (!terdaftar) throw new Error('The sample has no agencies.');
const pihak = (kode: string, isi: Partial<PerangkatDaerah>) => ({
	...terdaftar,
	terdaftar: false,
	kode,
	...isi,
});
const lain = pihak('dinas-perhubungan', { jenis: 'dinas' });
const usulan = pihak('dinas-baru', { jenis: 'dinas', usulan: true });
const kelompok = pihak('seluruh', { jenis: 'kelompok' });
const dengan = (...perangkatDaerah: PerangkatDaerah[]) => ({ ...peta, perangkatDaerah });
const kode = (daftar: readonly PerangkatDaerah[]) => daftar.map((satu) => satu.kode);

describe('the parties that a document names', () => {
	test('stand each in one group, and none is lost', () => {
		const semua = dengan(kelompok, terdaftar, usulan, lain);
		const hasil = golongkanPihak(semua);
		expect(Object.values(hasil).map(kode)).toEqual([
			['bappeda'],
			['dinas-perhubungan'],
			['dinas-baru'],
			['seluruh'],
		]);
	});

	test('count as agencies only when they are agencies that exist', () => {
		expect(kode(opdTerhitung(dengan(lain, usulan, kelompok)))).toEqual(['dinas-perhubungan']);
		expect(hitungPetaJalan(dengan(lain, usulan, kelompok))).toMatchObject({
			perangkatDaerah: 1,
			perangkatDaerahLuarDaftar: 0,
			perangkatDaerahUsulan: 1,
			kelompokPerangkatDaerah: 1,
		});
		expect(hitungPetaJalan(dengan(terdaftar, lain, kelompok))).toMatchObject({
			perangkatDaerah: 1,
			perangkatDaerahLuarDaftar: 1,
			kelompokPerangkatDaerah: 1,
		});
	});

	test('are told with what they are, and a missing list is said', () => {
		expect(kalimatPihak(dengan(lain, usulan, kelompok))).toBe(
			'Dokumen tidak memuat daftar lengkap perangkat daerah. Yang disebut di dalamnya: 1 perangkat daerah dan unit, 1 perangkat daerah yang baru diusulkan, dan 1 kelompok tanpa rincian anggota.',
		);
		expect(kalimatPihak(dengan(terdaftar, lain, kelompok))).toBe(
			'Daftar perangkat daerah dalam dokumen memuat 1 baris. Di luar daftar itu disebut 1 unit dan 1 kelompok tanpa rincian anggota.',
		);
		expect(kalimatPihak(dengan(terdaftar))).toBe(
			'Daftar perangkat daerah dalam dokumen memuat 1 baris.',
		);
		expect(kalimatPihak(dengan())).toBe(
			'Dokumen tidak memuat daftar lengkap perangkat daerah. Tidak ada yang disebut di dalamnya.',
		);
	});
});
