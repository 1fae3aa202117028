import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { formatFindings } from '../../../src/content/findings.ts';
import { replace, mistakes, peta } from '../../mistakes.ts';
import { makeFolder, sampleContent } from '../../sample-content.ts';

let cleanUp = () => {};
afterEach(() => cleanUp());

/** The findings of the synthetic road map after one change. */
function findingsAfter(path: string, change: (content: string) => string) {
	const { folder, hapus } = makeFolder('galat');
	cleanUp = hapus;
	return checkContent(sampleContent(folder, { [path]: change })).temuan;
}

/** What is asked of the synthetic road map when one of its values is written so. */
const write = (two: string, decimal = '') =>
	findingsAfter(`${peta}/indikator.yaml`, (content) =>
		content
			.replace("teks: '75'", `teks: '${two}'`)
			.replace('rentang: {min: 0, maks: 100}', decimal || 'urutan: []'),
	).filter(({ salah }) => salah.includes('(ribuan) atau'));

/** What is said of the decimals of one value, where the document declares a mark and a note quotes something. */
const decimalFindings = (text: string, desimal: string, catatan = '10') => {
	const { folder, hapus } = makeFolder('galat');
	cleanUp = hapus;
	return checkContent(
		sampleContent(folder, {
			[`${peta}/dokumen.yaml`]: (content) => `${content}desimal: ${desimal}\n`,
			[`${peta}/indikator.yaml`]: replace(
				"tahun: 2030, teks: '75'",
				`tahun: 2030, teks: '${text}'`,
			),
			[`${peta}/catatan.yaml`]: replace("teks: '10'", `teks: '${catatan}'`),
		}),
	).temuan.filter(({ salah }) => salah.includes('dibaca'));
};

test('the synthetic road map is sound as it stands', () => {
	expect(findingsAfter(`${peta}/dokumen.yaml`, (content) => content)).toEqual([]);
});

describe('a fault is located, explained and mendable', () => {
	test.each(mistakes)('$nama', ({ berkas, ubah, baris, bidang, salah }) => {
		const findings = findingsAfter(`${peta}/${berkas}`, ubah);
		const hit = findings.find((finding) => salah.test(finding.salah));
		expect(hit, JSON.stringify(findings)).toMatchObject({ baris, bidang });
		expect(hit?.berkas.startsWith(`${peta}/`)).toBe(true);
		expect(hit?.fix.length).toBeGreaterThan(5);
	});

	test('a scale of words without their order', () => {
		const finding = findingsAfter(
			`${peta}/indikator.yaml`,
			replace('urutan: [D, C, CC, B, BB, A, AA]', 'urutan: []'),
		).find(({ salah }) => salah.includes('urutan nilainya'));
		expect(finding).toMatchObject({ bidang: 'indikator.1.skala' });
		expect(finding?.fix).toContain('[Tidak, Ya]');
	});

	describe('a decimal mark that can be read in two ways', () => {
		test('is asked for, with both readings', () => {
			const [finding] = write('1,250');
			expect(finding).toMatchObject({
				bidang: 'indikator.2.nilai.1.teks',
				salah: '`1,250` dapat berarti 1.250 (ribuan) atau 1,250 (desimal).',
			});
			expect(finding?.fix).toContain('`desimal: koma`');
		});

		test('is not asked for where the indicator declares it, or where only one reading is possible', () => {
			expect(write('1,250', 'desimal: titik')).toEqual([]);
			for (const text of ['61.68', '61,68', '0.345', '0,345', '3.610', '1.250.000'])
				expect(write(text), text).toEqual([]);
		});

		test('is asked for in thousands too where the document writes decimals with a dot', () => {
			const findings = findingsAfter(`${peta}/indikator.yaml`, (content) =>
				content.replace("teks: '75'", "teks: '61.68'").replace("teks: '80'", "teks: '3.610'"),
			);
			expect(findings.map(({ salah }) => salah)).toContain(
				'`3.610` dapat berarti 3.610 (ribuan) atau 3,610 (desimal).',
			);
		});
	});

	describe('a decimal point where the document declares commas', () => {
		test('is read as it can only be meant, and told', () => {
			expect(decimalFindings('3.61', 'koma')).toMatchObject([
				{
					bidang: 'indikator.2.nilai.1.teks',
					salah:
						'`3.61` dibaca 3,61, padahal `desimal: koma` menyatakan titik bukan tanda desimal.',
				},
			]);
		});

		test('is sound where dots are declared, where a note quotes it, and where it marks thousands', () => {
			expect(decimalFindings('3.61', 'titik')).toEqual([]);
			expect(decimalFindings('3.61', 'koma', 'Tertulis 3.61')).toEqual([]);
			expect(decimalFindings('3.610', 'koma')).toEqual([]);
			expect(decimalFindings('3,61', 'koma')).toEqual([]);
		});
	});

	test('words that the search could not tell apart', () => {
		const findings = findingsAfter('sinonim.yaml', (content) =>
			content.replace(
				'sinonim:',
				"sinonim:\n  - {kode: uji, arah: dua, kata: [e-KTP, E KTP]}\n  - {kode: uji, arah: dua, kata: ['!!', izin]}",
			),
		);
		expect(findings.map(({ bidang, salah }) => `${bidang} ${salah}`)).toEqual([
			'sinonim.1.kata.2 `E KTP` sudah ada dalam kelompok ini.',
			'sinonim.2.kode Kode `uji` sudah dipakai.',
			'sinonim.2.kata.1 `!!` tidak memuat huruf atau angka.',
		]);
	});

	test('topics that readers or the search could not tell apart', () => {
		const findings = findingsAfter('topik.yaml', (content) =>
			content.replace(
				'topik:',
				"topik:\n  - {kode: uji, nama: Uji, penjelasan: tanpa titik, kata: [e-KTP, E KTP]}\n  - {kode: uji, nama: Uji, penjelasan: Kalimat., kata: ['!!']}",
			),
		);
		expect(findings.map(({ bidang, salah }) => `${bidang} ${salah}`)).toEqual([
			'topik.1.penjelasan Penjelasan ini bukan kalimat.',
			'topik.1.kata.2 `E KTP` sudah ada dalam topik ini.',
			'topik.2.kode Kode `uji` sudah dipakai.',
			'topik.2.kata.1 `!!` tidak memuat huruf atau angka.',
		]);
	});

	test('a mistyped name is answered with the nearest valid one', () => {
		const [agency] = findingsAfter(
			`${peta}/program/1-tatalaksana.yaml`,
			replace('[dinas-contoh]', '[dinas-conto]'),
		);
		expect(agency?.fix).toContain('`dinas-contoh`');
		cleanUp();
		const [quickWin] = findingsAfter(
			`${peta}/program/1-tatalaksana.yaml`,
			replace('[CT-QW.1]', '[CT-QW1]'),
		);
		expect(quickWin?.fix).toContain('`CT-QW.1`');
		cleanUp();
		const findings = findingsAfter(`${peta}/indikator.yaml`, replace('    arah:', '    arha:'));
		const field = findings.find((finding) => finding.bidang.endsWith('arha'));
		expect(field?.fix).toContain('`arah`');
	});

	test('the report names file, line and column', () => {
		const findings = findingsAfter(`${peta}/indikator.yaml`, replace('tahun: 2031', 'tahun: 2041'));
		expect(formatFindings(findings, 'content')).toMatch(
			/content\/contoh-2030\/indikator\.yaml:15:\d+/,
		);
	});
});
