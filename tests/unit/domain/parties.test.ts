import { describe, expect, test } from 'vitest';
import { countPetaJalan } from '../../../src/domain/counts.ts';
import { groupParties, partySentence, listCountedOpd } from '../../../src/domain/parties.ts';
import type { PerangkatDaerah } from '../../../src/tables/perangkat-daerah.ts';
import { samplePeta } from '../samples.ts';

const peta = samplePeta();
const [listed] = peta.perangkatDaerah;
if (!listed) throw new Error('The sample has no agencies.');
const parties = (kode: string, content: Partial<PerangkatDaerah>) => ({
	...listed,
	terdaftar: false,
	kode,
	...content,
});
const other = parties('dinas-perhubungan', { jenis: 'dinas' });
const proposed = parties('dinas-baru', { jenis: 'dinas', usulan: true });
const kelompok = parties('seluruh', { jenis: 'kelompok' });
const withValue = (...perangkatDaerah: PerangkatDaerah[]) => ({ ...peta, perangkatDaerah });
const kode = (list: readonly PerangkatDaerah[]) => list.map((item) => item.kode);

describe('the parties that a document names', () => {
	test('stand each in one group, and none is lost', () => {
		const all = withValue(kelompok, listed, proposed, other);
		const result = groupParties(all);
		expect(Object.values(result).map(kode)).toEqual([
			['bappeda'],
			['dinas-perhubungan'],
			['dinas-baru'],
			['seluruh'],
		]);
	});

	test('count as agencies only when they are agencies that exist', () => {
		expect(kode(listCountedOpd(withValue(other, proposed, kelompok)))).toEqual([
			'dinas-perhubungan',
		]);
		expect(countPetaJalan(withValue(other, proposed, kelompok))).toMatchObject({
			perangkatDaerah: 1,
			perangkatDaerahLuarDaftar: 0,
			perangkatDaerahUsulan: 1,
			kelompokPerangkatDaerah: 1,
		});
		expect(countPetaJalan(withValue(listed, other, kelompok))).toMatchObject({
			perangkatDaerah: 1,
			perangkatDaerahLuarDaftar: 1,
			kelompokPerangkatDaerah: 1,
		});
	});

	test('are told with what they are, and a missing list is said', () => {
		expect(partySentence(withValue(other, proposed, kelompok))).toBe(
			'Dokumen tidak memuat daftar lengkap perangkat daerah. Yang disebut di dalamnya: 1 perangkat daerah dan unit, 1 perangkat daerah yang baru diusulkan, dan 1 kelompok tanpa rincian anggota.',
		);
		expect(partySentence(withValue(listed, other, kelompok))).toBe(
			'Daftar perangkat daerah dalam dokumen memuat 1 baris. Di luar daftar itu disebut 1 unit dan 1 kelompok tanpa rincian anggota.',
		);
		expect(partySentence(withValue(listed))).toBe(
			'Daftar perangkat daerah dalam dokumen memuat 1 baris.',
		);
		expect(partySentence(withValue())).toBe(
			'Dokumen tidak memuat daftar lengkap perangkat daerah. Tidak ada yang disebut di dalamnya.',
		);
	});
});
