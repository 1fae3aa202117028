import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import {
	describeAksiPicture,
	describeQuickWinPicture,
} from '../../../src/domain/summary-picture.ts';
import { petaQuickWin, sampleIndikator, samplePeta } from '../samples.ts';

const peta = samplePeta();
const [led, unled] = flattenAksi(peta);
if (!led || !unled) throw new Error('The sample has two actions.');

test('the picture of an action says who, what is to be reached, how it is measured, when, and its state', () => {
	const { title, kind, fragment, facts } = describeAksiPicture(peta, led);
	expect([title, kind, fragment]).toEqual(['Mengembangkan sistem', 'Rencana aksi KT-5.2.c', '']);
	expect(facts).toEqual([
		['Penanggung jawab', 'Bappeda dan BPKAD & Bappeda'],
		['Target', '“1 (satu) sistem”; tidak tercantum'],
		['Diukur dengan', 'Jumlah sistem; Jumlah aplikasi'],
		['Waktu', 'Tahunnya tidak disebutkan dalam sumber'],
		['Keadaan', 'Tidak dimuat di situs ini'],
	]);
});

test('what the source leaves blank or the copy lost is said so', () => {
	expect(describeAksiPicture(peta, unled).facts[0]?.[1]).toBe('tidak disebutkan dalam sumber');
	expect(describeAksiPicture(peta, { ...unled, utamaHilang: true }).facts[0]?.[1]).toBe(
		'hilang dari salinan sumber',
	);
});

test('of many targets the first two are named, and all of a long one', () => {
	const [keluaran] = led.keluaran;
	if (!keluaran) throw new Error('The sample has outputs.');
	const teks = 'sistem '.repeat(40).trim();
	const long = { ...keluaran, target: { ...keluaran.target, teks } };
	const { facts } = describeAksiPicture(peta, { ...led, keluaran: [long, long, long] });
	expect(facts[1]?.[1]).toBe(`“${teks}”; “${teks}”; dan 1 lagi`);
});

test('the picture of a quick win leads to its place on the page', () => {
	const own = petaQuickWin();
	const [quickWin] = own.quickWins;
	if (!quickWin) throw new Error('The sample has a quick win.');
	const { kind, title, fragment, facts } = describeQuickWinPicture(own, quickWin);
	expect(kind).toBe(`Quick win ${quickWin.kode}`);
	expect(title).toBe(quickWin.nama);
	expect(fragment).toBe(quickWin.kode.toLowerCase().replaceAll('.', '-'));
	expect(facts).toEqual([['Penanggung jawab', 'tidak disebutkan dalam sumber']]);

	const indikator = sampleIndikator();
	const measured = describeQuickWinPicture(
		{ ...own, indikator: [indikator] },
		{ ...quickWin, indikator: [indikator.kode] },
	);
	expect(measured.facts.at(-1)).toEqual([
		'Target: Nilai contoh',
		'“61,68” pada 2021; “65” pada 2023 (Skor 0-100)',
	]);
});
