import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { formatAksiSentence, listShareLines } from '../../../src/domain/aksi-sentences.ts';
import { formatShareText, makeWhatsAppLink } from '../../../src/domain/share.ts';
import { samplePeta } from '../samples.ts';

const peta = samplePeta();
const [led, unled] = flattenAksi(peta);
if (!led || !unled) throw new Error('The sample has two actions.');

test('an action is told in one sentence of its facts', () => {
	expect(formatAksiSentence(peta, led)).toBe(
		'Bappeda dan BPKAD & Bappeda memegang rencana aksi ini; targetnya 2 keluaran: “1 (satu) sistem”; tidak tercantum; tahunnya tidak disebutkan dalam sumber; keadaannya tidak dimuat di situs ini.',
	);
});

test('it names the planned years and the newest state', () => {
	const [keluaran] = led.keluaran;
	if (!keluaran) throw new Error('The sample has outputs.');
	expect(
		formatAksiSentence(peta, {
			...led,
			keluaran: [keluaran],
			rencana: [
				{ tahun: 2020, butir: ['Menyusun'] },
				{ tahun: 2021, butir: null },
			],
			keadaan: [{ keadaan: 'berjalan', tanggal: '2021-03-04', bukti: 'Laporan' }],
		}),
	).toMatch(
		/; targetnya “1 \(satu\) sistem” \(diukur: Jumlah sistem\); direncanakan untuk 2020; berjalan menurut keadaan per 4 Maret 2021\.$/,
	);
});

test('what cannot be said is said to be blank, lost or unread', () => {
	expect(formatAksiSentence(peta, unled)).toBe(
		'siapa yang memegang rencana aksi ini tidak disebutkan dalam sumber; tahunnya tidak disebutkan dalam sumber; keadaannya tidak dimuat di situs ini.',
	);
	const dokumen = { ...peta.dokumen, waktu_pelaksanaan: 'Kolom tahun tidak terbaca.' };
	expect(formatAksiSentence({ dokumen }, { ...unled, utamaHilang: true })).toMatch(
		/hilang dari salinan sumber; tahunnya tidak terbaca pada salinan sumber/,
	);
});

test('a message says what, who and which target, then where', () => {
	const text = formatShareText(
		{ judul: '', ringkas: '', share: listShareLines(peta, led) },
		'https://contoh.id/a/',
	);
	expect(text.split('\n')).toEqual([
		'Mengembangkan sistem (KT-5.2.c, Contoh)',
		'Penanggung jawab: Bappeda dan BPKAD & Bappeda',
		'Target: “1 (satu) sistem”; dan 1 lagi',
		'https://contoh.id/a/',
	]);
	expect(new URL(makeWhatsAppLink(text)).searchParams.get('text')).toBe(text);
});

test('a message about any other page is its heading and its sentence', () => {
	expect(formatShareText({ judul: 'Data', ringkas: 'berkas untuk diunduh' }, 'https://a.id/')).toBe(
		'Data\nBerkas untuk diunduh.\nhttps://a.id/',
	);
});
