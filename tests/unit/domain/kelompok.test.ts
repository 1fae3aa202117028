import { expect, test } from 'vitest';
import { flattenAksi, listActors, showsLead } from '../../../src/domain/aksi.ts';
import { formatGroupPath, groupAksi } from '../../../src/domain/aksi-groups.ts';
import { listKelompok } from '../../../src/domain/kelompok.ts';
import { listServing } from '../../../src/domain/serving.ts';
import { samplePeta, sampleProgram } from '../samples.ts';
import { joinSteps } from '../../../src/tables/way.ts';
import { aksiTable } from '../../../src/tables/program/aksi.ts';

const aksi = {
	kode: 'KT-9.1',
	nomor: '1',
	nama: 'Melatih warga',
	penanggung_jawab_tertulis: 'Bappeda',
	penanggung_jawab: ['bappeda'],
	pelaksana: ['bpkad'],
	keluaran: [
		{ indikator: 'a', target: '1', penanggung_jawab_tertulis: 'Tim 07' },
		{ indikator: 'b', target: '2' },
	],
};
const program = sampleProgram({
	kelompok: [
		{
			nomor: '1',
			nama: 'Program',
			indikator: ['nilai'],
			kelompok: [{ nomor: '1.1', nama: 'Kegiatan', aksi: [aksi] }],
		},
	],
});
const sample = samplePeta([program]);
const peta = { ...sample, dokumen: { ...sample.dokumen, tingkatan: ['Program', 'Kegiatan'] } };
const [one] = flattenAksi(peta);
if (!one) throw new Error('The tree has an action.');

test('a tree is walked from its groups to those below them, each with its way and place', () => {
	expect(listKelompok(program).map(({ jalur, path }) => [jalur.length, path.join('.')])).toEqual([
		[1, 'kelompok.0'],
		[2, 'kelompok.0.kelompok.0'],
	]);
	expect(
		groupAksi([one], 'kelompok').map((group) => [formatGroupPath(group), group.baris.length]),
	).toEqual([
		['', 0],
		['1. Program', 1],
	]);
});

test('an action stands below its groups, by the words of the document', () => {
	expect(one.sumber).toMatch(/, program 1, kegiatan 1\.1, nomor 1$/);
	const [row] = aksiTable.rows(peta, (path) => path);
	expect(row?.jalur).toMatchObject([
		{},
		{ tingkat: 'Program' },
		{ tingkat: 'Kegiatan', nomor: '1.1' },
	]);
	expect(joinSteps(row?.jalur as never)).toMatch(/ > 1\. Program > 1\.1\. Kegiatan$/);
});

test('no cell of an output stands for its action, nor the reverse', () => {
	const [own, blank] = one.keluaran;
	if (!own || !blank) throw new Error('The action has two outputs.');
	expect([showsLead(one, own), showsLead(one, blank)]).toEqual([true, false]);
	expect(listActors(one)).toEqual(['bappeda', 'bpkad']);
});

test('an action serves the indicators of the groups around it', () => {
	expect(listServing(peta, 'nilai')).toMatchObject([{ lewat: { nama: 'Program' } }]);
	expect(listServing(peta, 'lain')).toEqual([]);
});
