import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeNewPeta, newOptions } from '../../../scripts/import/new-peta.ts';
import { checkContent } from '../../../src/content/check.ts';
import { formatAnnotations, formatJson } from '../../../src/content/findings.ts';
import { makeFolder, sampleContent } from '../../sample-content.ts';

test('makes a road map of a few answers that passes the check', () => {
	const { folder, hapus } = makeFolder('baru');
	try {
		const content = sampleContent(join(folder, 'isi'));
		const args = ['--id', 'uji-2031', '--judul', 'Peta Jalan Uji', '--daerah', 'Kabupaten Uji'];
		expect(() => makeNewPeta(content, newOptions(args))).toThrow(/--mulai/);
		expect(makeNewPeta(content, newOptions([...args, '--mulai', '2031']))).toContain(
			'dokumen.yaml',
		);
		const { temuan, muatan } = checkContent(content);
		expect(temuan).toEqual([]);
		expect(muatan.petaJalan.find(({ peta }) => peta.id === 'uji-2031')?.peta.dokumen.daerah).toBe(
			'Kabupaten Uji',
		);
	} finally {
		hapus();
	}
});

const finding = {
	berkas: 'uji/a, b.yaml',
	baris: 3,
	kolom: 7,
	bidang: 'judul',
	salah: 'Isi 100% salah:\nkosong.',
	fix: 'Isi.',
};

test('tells findings to programs', () => {
	expect(JSON.parse(formatJson([finding], 'content'))).toEqual([
		{
			berkas: 'content/uji/a, b.yaml',
			baris: 3,
			kolom: 7,
			bidang: 'judul',
			salah: finding.salah,
			perbaikan: 'Isi.',
		},
	]);
	expect(formatAnnotations([finding], 'content')).toBe(
		'::error file=content/uji/a%2C b.yaml,line=3,col=7::Isi 100%25 salah:%0Akosong. Isi.',
	);
});
