import { describe, expect, test } from 'vitest';
import { listPetaPages } from '../../../src/domain/peta-pages.ts';
import { formatNoAksi, isPlanned, listTopik, phraseKey } from '../../../src/domain/topik.ts';
import { samplePeta } from '../samples.ts';

const topik = (...kata: string[]) => [
	{ kode: 'contoh', nama: 'Contoh', penjelasan: 'Urusan contoh.', kata },
];
const find = (...kata: string[]) => {
	const [content] = listTopik(samplePeta(), topik(...kata));
	if (!content) throw new Error('No topic.');
	return content;
};

test('a phrase is known by its words alone', () => {
	expect(phraseKey('SP4N-LAPOR!')).toBe('sp4n lapor');
});

describe('an action belongs to a topic', () => {
	test('when its name or outputs have one of the words, whatever the case', () => {
		expect(find('SISTEM').aksi.map(({ kode }) => kode)).toContain('KT-5.2.c');
		expect(find('jumlah aplikasi').aksi.map(({ kode }) => kode)).toEqual(['KT-5.2.c']);
	});

	test('but not for a part of a word, or for words that stand apart', () => {
		expect(find('siste').aksi).toEqual([]);
		expect(find('jumlah ada').aksi).toEqual([]);
	});
});

describe('a topic without actions', () => {
	test('says which words were looked for, and where they stand nearest', () => {
		const content = find('bappeda', 'rencana besar');
		expect(isPlanned(content)).toBe(false);
		expect(content.near.map(({ jenis }) => jenis)).toEqual(['perangkat daerah']);
		expect(formatNoAksi(samplePeta(), content)).toBe(
			'Tidak ada rencana aksi yang memuat kata “bappeda” atau “rencana besar”. Yang paling dekat di bagian lain:',
		);
	});

	test('says that the words stand nowhere', () => {
		expect(formatNoAksi(samplePeta(), find('puskesmas'))).toMatch(/juga tidak memuat kata itu\.$/);
	});
});

const keys = (words: string) => listPetaPages(samplePeta(), topik(words)).map(({ kunci }) => kunci);

test('a road map has a page of citizens’ needs when it plans something for one of them', () => {
	expect(keys('sistem')).toContain('untuk-warga');
	expect(keys('puskesmas')).not.toContain('untuk-warga');
});
