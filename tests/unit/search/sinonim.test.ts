import { expect, test } from 'vitest';
import { pembacaBahasa } from '../../../src/search/bahasa.ts';
import { tulisDaftarKata } from '../../../src/search/daftar-kata.ts';
import {
	bacaFrasa,
	frasaMenurutAwal,
	frasaRekaman,
	kelompokkanSinonim,
	sinonimGlosarium,
} from '../../../src/search/sinonim.ts';

const kelompok = kelompokkanSinonim([
	{ kode: 'gaji', arah: 'satu', kata: ['gaji', 'tunjangan kinerja', 'remunerasi'] },
	{ kode: 'korupsi', arah: 'dua', kata: ['korupsi', 'KKN'] },
	{ kode: 'sama', arah: 'dua', kata: ['e-KTP', 'E KTP'] },
]);

test('words that differ by signs and capitals alone make no group', () => {
	expect(kelompok.map(({ frasa }) => frasa[0])).toEqual(['gaji', 'korupsi']);
});

test('one way: the first word asks for the others, the others do not ask for it', () => {
	expect(kelompok[0]?.peminta).toEqual(['gaji']);
	expect(kelompok[1]?.peminta).toEqual(['korupsi', 'kkn']);
});

test('the longest phrase at each place is read', () => {
	const daftar = frasaRekaman(kelompok);
	expect(bacaFrasa(['tunjangan', 'kinerja', 'dan', 'kkn'], daftar)).toEqual([
		{ mulai: 0, panjang: 2, tanda: ['qz0'] },
		{ mulai: 3, panjang: 1, tanda: ['qz1'] },
	]);
});

test('abbreviations of the glossary are synonyms of their long forms', () => {
	const istilah = {
		kode: 'wbs',
		istilah: 'WBS',
		kepanjangan: 'whistle blowing system',
		bahasa: 'en' as const,
		arti: '',
		sebutan_lain: ['pelaporan pelanggaran'],
		lihat: [],
	};
	expect(sinonimGlosarium([istilah])).toEqual([
		{ kode: 'wbs', arah: 'dua', kata: ['WBS', 'whistle blowing system', 'pelaporan pelanggaran'] },
	]);
	expect(sinonimGlosarium([{ ...istilah, kepanjangan: null, sebutan_lain: [] }])).toEqual([]);
});

test('a query learns only the phrases that begin like its words, and forgets a failure', async () => {
	const berkas = frasaMenurutAwal(kelompok);
	const diminta: string[] = [];
	let gagal = true;
	const baca = pembacaBahasa({
		bahasa: async () =>
			[['kelola'], [...berkas.keys()]]
				.map((kata) => tulisDaftarKata(new Map(kata.map((satu) => [satu, 1]))))
				.join('\n'),
		frasa: async (awal) => {
			diminta.push(awal);
			if (gagal) throw new Error('no connection');
			return berkas.get(awal) ?? {};
		},
	});
	await expect(baca('gaji')).rejects.toThrow('no connection');
	gagal = false;
	const { akar, frasaKueri, frasaRekaman: rekaman } = await baca('gaji pegawai');
	expect(diminta).toEqual(['gaj', 'gaj']);
	expect([...akar]).toEqual(['kelola']);
	expect(frasaKueri.get('gaji')).toEqual(['qz0']);
	expect(rekaman.get('remunerasi')).toEqual(['qz0']);
	expect(frasaKueri.has('korupsi')).toBe(false);
});

test('a word that every object has is a phrase like others', () => {
	const milik = kelompokkanSinonim([
		{ kode: 'pembangun', arah: 'dua', kata: ['constructor', 'pembangun'] },
	]);
	const berkas = [...frasaMenurutAwal(milik).values()].flatMap((satu) => Object.entries(satu));
	expect(Object.fromEntries(berkas)).toMatchObject({
		constructor: [['qz0', 'constructor|pembangun']],
	});
});
