import { expect, test } from 'vitest';
import { listSharedDuties, listUnnamedOpd } from '../../../src/domain/opd.ts';
import { samplePeta } from '../samples.ts';

const peta = samplePeta();
const [bappeda, bpkad] = peta.perangkatDaerah;
if (!bappeda || !bpkad) throw new Error('The sample has two agencies.');

test('what falls to all falls to each agency, once', () => {
	// The collective leads what the second agency led in the sample: one action, which the first leads as well.
	const all = { ...bpkad, jenis: 'kelompok' as const, semua_perangkat: true };
	const other = { ...bappeda, kode: 'lain' };
	const shared = { ...peta, perangkatDaerah: [bappeda, all, other] };
	expect(listSharedDuties(shared, other)).toMatchObject([
		{ opd: { kode: 'bpkad' }, aksi: [{ kode: 'KT-5.2.c' }] },
	]);
	expect(listSharedDuties(shared, bappeda)).toEqual([]);
	expect(listSharedDuties(shared, all)).toEqual([]);
	expect(listSharedDuties(peta, bappeda)).toEqual([]);
});

test('agencies that only another road map names are found by name', () => {
	const health = { ...bappeda, kode: 'dinkes', nama: 'Dinas Kesehatan', jenis: 'dinas' as const };
	const other = { ...peta, id: 'lain', perangkatDaerah: [health, bappeda] };
	expect(listUnnamedOpd([peta, other], peta)).toEqual(['Dinas Kesehatan']);
	expect(listUnnamedOpd([peta, other], other)).toEqual(['BPKAD']);
});
