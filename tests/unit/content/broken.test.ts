import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { formatFindings } from '../../../src/content/findings.ts';
import { root } from '../../../scripts/environment.ts';
import { makeFolder } from '../../sample-content.ts';
import { files } from '../../broken/files.ts';
import { findingsAfter } from '../../broken/run.ts';
import {
	replace,
	remove as hapusBerkas,
	type Case,
	baseContent,
	peta,
	writeContent,
} from '../../broken/content.ts';
import { meaningCases } from '../../broken/meaning.ts';
import { periodeCases } from '../../broken/per-periode.ts';
import { privateCases } from '../../broken/private.ts';
import { structureCases } from '../../broken/structure.ts';
import { treeCases } from '../../broken/tree.ts';
import { writing } from '../../broken/writing.ts';

const { folder, hapus } = makeFolder('rusak');
afterAll(hapus);

test('the content that the cases change is sound', () => {
	expect(findingsAfter(() => {})).toEqual([]);
});

const all: [string, Case[]][] = [
	['broken structure', structureCases],
	['files', files],
	['texts and advice', writing],
	['meaning', meaningCases],
	['figures by period', periodeCases],
	['trees and kinds', treeCases],
	['personal numbers', privateCases],
];

describe.each(all)(
	'%s: every fault is found once, where it stands, and nothing else is',
	(_jenis, testCase) => {
		test.each(testCase)('$nama', ({ ubah, expect: harap, saran, not, hari }) => {
			const findings = findingsAfter(ubah, hari);
			const summary = findings.map((t) => `${t.berkas}:${t.baris} ${t.salah}`).sort();
			expect(summary).toHaveLength(harap.length);
			for (const [at, row, wrong] of harap)
				expect(
					findings.some((t) => t.berkas === at && t.baris === row && wrong.test(t.salah)),
					summary.join('\n'),
				).toBe(true);
			for (const { kolom, salah, fix: perbaikan } of findings) {
				expect(kolom).toBeGreaterThan(0);
				expect(salah).toMatch(/^[\p{Lu}`\d].*[.!]$/u);
				expect(perbaikan).toMatch(/^[\p{Lu}`].*[.?]$/u);
			}
			const advice = findings.map(({ fix: perbaikan }) => perbaikan).join('\n');
			if (saran) expect(advice).toMatch(saran);
			if (not) expect(advice).not.toMatch(not);
		});
	},
);

/** Runs the check as an editor does, on another folder. */
const check = (content: string, choice: { uid?: number } = {}) =>
	spawnSync(process.execPath, [join(root, 'scripts/check.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: content },
		...choice,
	});

describe('the folder itself', () => {
	test('one that is not there takes one line', () => {
		const content = join(folder, 'tidak-ada');
		const { status, stderr } = check(content);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`${content}: Folder konten ini tidak ada. Periksa \`PETA_JALAN_KONTEN\` atau jalankan dari folder proyek yang lengkap.`,
		);
	});

	test('one that is a file takes one line', () => {
		const content = join(folder, 'berkas');
		writeFileSync(content, 'x');
		const { status, stderr } = check(content);
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('bukan folder');
	});

	test('one that may not be read takes one line', () => {
		// The administrator may read everything, and so must be nobody here.
		const isRoot = process.getuid?.() === 0;
		const content = join('/tmp', `peta-jalan-terkunci-${process.pid}`);
		mkdirSync(content, { mode: isRoot ? 0o700 : 0 });
		const { status, stderr, error } = check(content, isRoot ? { uid: 65534 } : {});
		chmodSync(content, 0o755);
		spawnSync('rm', ['-r', content]);
		expect(error).toBeUndefined();
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('tidak boleh dibaca');
	});

	test('findings name the folder that was given', () => {
		const contents = baseContent();
		hapusBerkas(`${peta}/catatan.yaml`)(contents);
		replace('glosarium.yaml', 'arti:', 'arit:')(contents);
		const at = writeContent(join(folder, 'isi-lain'), contents);
		const { status, stderr } = check(`${at}/`);
		expect(status).toBe(1);
		expect(stderr).toContain(`${at}/glosarium.yaml:5:5\n  bidang    : istilah.1.arit\n`);
		expect(stderr).toContain(`${at}/${peta}/catatan.yaml:1:1\n`);
		expect(stderr).not.toMatch(/\bcontent\//);
	});
});

test('findings stand in the order of files and lines, with their number', () => {
	const { temuan } = checkContent(
		writeContent(
			join(folder, 'urut'),
			(() => {
				const contents = baseContent();
				replace(`${peta}/perangkat-daerah.yaml`, 'jenis: bagian', 'jenis: x')(contents);
				replace(`${peta}/dokumen.yaml`, '{aksi}', '{apa}')(contents);
				return contents;
			})(),
		),
	);
	const print = formatFindings(temuan, 'isi');
	expect(print.indexOf('dokumen.yaml')).toBeLessThan(print.indexOf('perangkat-daerah.yaml'));
	expect(print).toContain('2 masalah ditemukan.');
});
