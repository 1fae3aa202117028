import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { replace, peta } from '../../mistakes.ts';
import { makeFolder, sampleContent } from '../../sample-content.ts';

let cleanUp = () => {};
afterEach(() => cleanUp());

/** The findings of the synthetic road map after one change of a file. */
function findingsAfter(file: string, from: string, done: string) {
	const { folder, hapus } = makeFolder('terbitan');
	cleanUp = hapus;
	return checkContent(sampleContent(folder, { [`${peta}/${file}`]: replace(from, done) })).temuan;
}

const testCase: [name: string, from: string, done: string, field: string, wrong: RegExp][] = [
	[
		'a number outside the declared range',
		"teks: '81,9'",
		"teks: '819'",
		'2.realisasi.3.teks',
		/`819` di luar rentang skala 0–100/,
	],
	[
		'words where the scale is numeric',
		"teks: '81,9'",
		'teks: meningkat',
		'2.realisasi.3.teks',
		/`meningkat` bukan angka/,
	],
	[
		'a dash, which is no published value',
		"teks: '81,9'",
		"teks: '-'",
		'2.realisasi.3.teks',
		/`-` bukan angka/,
	],
	[
		'a new target outside the range',
		"baru: '78'",
		"baru: '780'",
		'2.perubahan_target.2.baru',
		/di luar rentang/,
	],
	[
		'a year outside the period',
		'{tahun: 2031, teks: CC',
		'{tahun: 2041, teks: CC',
		'1.realisasi.2.tahun',
		/Tahun 2041 di luar masa/,
	],
	[
		'a value published before its year',
		'tanggal_terbit: 2031-12-30',
		'tanggal_terbit: 2030-12-30',
		'3.realisasi.2.tanggal_terbit',
		/sebelum tahun itu mulai/,
	],
	[
		'a second value of a year that says nothing of a correction',
		'        keterangan: Koreksi atas nilai 70 pada laporan pertama.\n',
		'',
		'2.realisasi.2.tahun',
		/Realisasi 2030 ditulis dua kali/,
	],
	[
		'a correction that is not newer than what it corrects',
		'tanggal_terbit: 2031-04-15',
		'tanggal_terbit: 2031-02-10',
		'2.realisasi.2.tahun',
		/ditulis dua kali/,
	],
	[
		'a change that does not begin at the printed target',
		"lama: '80'",
		"lama: '79'",
		'2.perubahan_target.2.lama',
		/ditulis `79`, padahal sebelumnya `80`/,
	],
	[
		'a second change that does not begin at the first',
		'{tahun: 2030, lama',
		'{tahun: 2031, lama',
		'2.perubahan_target.2.lama',
		/ditulis `80`, padahal sebelumnya `70`/,
	],
	[
		'a change of a target that was never printed',
		"lama: '80'",
		'lama: null',
		'2.perubahan_target.2.lama',
		/ditulis `null`/,
	],
	[
		'a change of a target where the cell is empty',
		"tahun: 2031, teks: '80'}",
		'tahun: 2031, teks: null}',
		'2.perubahan_target.2.lama',
		/padahal sebelumnya tahun itu tidak bertarget/,
	],
	[
		'changes out of the order of their dates',
		'tanggal: 2031-02-01',
		'tanggal: 2031-07-01',
		'2.perubahan_target.2.tanggal',
		/ditulis sesudah yang lebih baru/,
	],
];

describe('what is published of an indicator', () => {
	test.each(testCase)('%s is found', (_nama, from, done, field, wrong) => {
		const findings = findingsAfter('indikator.yaml', from, done);
		const hit = findings.find((finding) => wrong.test(finding.salah));
		expect(hit, JSON.stringify(findings)).toMatchObject({ bidang: `indikator.${field}` });
		expect(hit?.baris).toBeGreaterThan(17);
		expect(hit?.fix.length).toBeGreaterThan(5);
	});

	test('a value that the road map itself reports may be older than its period, and needs no date', () => {
		const from = '{tahun: 2030, teks: B, tanggal_terbit: 2031-02-10';
		const done = '{tahun: 2027, teks: B (63), tanggal_terbit: null';
		expect(findingsAfter('indikator.yaml', from, done)).toEqual([]);
		const later = done.replace('2027', '2041');
		expect(findingsAfter('indikator.yaml', from, later)[0]?.salah).toMatch(/2041 di luar masa/);
	});

	test('a second value of an unknown year is found, since nothing tells the two apart', () => {
		const from = '{tahun: 2030, teks: B, tanggal_terbit: 2031-02-10, sumber:';
		const without = '{tahun: null, teks: B, tanggal_terbit: null, sumber:';
		const done = `${without} BAB II}\n      - ${without}`;
		const findings = findingsAfter('indikator.yaml', from, done);
		expect(findings).toMatchObject([{ bidang: 'indikator.1.realisasi.2.tahun' }]);
	});

	test('a withdrawn target is sound', () => {
		expect(findingsAfter('indikator.yaml', "baru: '78'", "baru: '-'")).toEqual([]);
	});
});

test('states of an action stand newest first', () => {
	const findings = findingsAfter(
		'program/1-tatalaksana.yaml',
		'tanggal: 2030-12-31',
		'tanggal: 2031-12-31',
	);
	expect(findings).toMatchObject([{ bidang: 'kelompok.2.aksi.1.keadaan.2.tanggal', baris: 40 }]);
	expect(findings[0]?.salah).toContain('2031-12-31 ditulis sesudah yang lebih lama');
});
