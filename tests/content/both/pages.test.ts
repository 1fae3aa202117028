import { describe, expect, test } from 'vitest';
import { readData, readPages } from '../../site/dist.ts';
import { KT, PK } from '../shipped.ts';

const pages = readPages();
/** Pages with this address. */
const find = (address: RegExp) => pages.filter((page) => address.test(page.alamat));
/** The words of the pages with this address. */
const pageWords = (address: RegExp) =>
	find(address).map(({ akar }) => (akar.querySelector('main')?.text ?? '').replace(/\s+/g, ' '));
/** The words of the part of a page with this identifier. */
const kataBagian = (address: string, id: string) =>
	pages
		.find((page) => page.alamat === address)
		?.akar.querySelector(`#${id}`)
		?.text.replace(/\s+/g, ' ') ?? '';

describe('what the documents report of the outcome', () => {
	test('the pages on evaluation count it by year', () => {
		const published = find(/\/monev\/$/).map(({ alamat, akar }) => [
			alamat.split('/')[1],
			akar
				.querySelectorAll('#realisasi ~ table tbody tr')
				.map((row) => row.querySelectorAll('th, td').map((element) => element.text.trim()))
				.flatMap(([tahun, , present]) => (present === '0' ? [] : `${tahun}: ${present}`)),
		]);
		expect(Object.fromEntries(published)).toEqual({
			'kutai-timur-2021-2025': [],
			'pekalongan-2020': ['2019: 1'],
		});
	});

	test('what Pekalongan reports of itself stands on every page of measures, with its source', () => {
		const [front] = pageWords(/^\/pekalongan-2020\/$/);
		expect(front).toContain('2 dari 44 ukuran, seperti dilaporkan dokumen ini sendiri');
		expect(front).toContain('Dilaporkan B (63,52) pada 2019');
		for (const address of ['monev/', 'indikator/']) {
			const [text] = pageWords(new RegExp(`^/pekalongan-2020/${address}$`));
			expect(text).toContain('2 dari 44 ukuran, seperti dilaporkan dokumen ini sendiri');
			expect(text).toContain('2019: B (63,52) (Lampiran II.A.7, huruf b nomor 5)');
			expect(text).toContain('tahun tidak disebut: 3,01 (Lampiran II.A.6, huruf b nomor 8)');
		}
		expect(pageWords(/pekalongan-2020\/indikator\/nilai-sakip\/$/)[0]).toContain(
			'B (63,52) sama dengan target B',
		);
		expect(pageWords(/pekalongan-2020\/indikator\/maturitas-spip\/$/)[0]).toContain(
			'tidak dihitung: sumbernya tidak menyebut tahun yang diukur',
		);
	});
});

describe('the agencies that Pekalongan names', () => {
	const [list] = pageWords(/^\/pekalongan-2020\/opd\/$/);
	const agency = find(/\/opd\/[^/]+\/$/);

	test('count collectives and proposals apart, and say that there is no list', () => {
		expect(list).toContain(
			'Dokumen tidak memuat daftar lengkap perangkat daerah. Yang disebut di dalamnya: 26 perangkat daerah dan unit, 4 perangkat daerah yang baru diusulkan, dan 10 kelompok tanpa rincian anggota.',
		);
		expect(pageWords(/^\/pekalongan-2020\/organisasi\/$/)[0]).toContain('dari 26.');
	});

	test('are never called missing from a list that the document does not have', () => {
		const pekalongan = agency.filter(({ alamat }) => alamat.startsWith('/pekalongan'));
		expect(pekalongan).toHaveLength(40);
		for (const { alamat, akar } of pekalongan) {
			const text = akar.querySelector('main')?.text ?? '';
			expect(text, alamat).toContain('dokumen ini tidak memuat daftar lengkap perangkat daerah');
			expect(text, alamat).not.toContain('tidak tercantum');
		}
	});

	test('tell with their source where they are named, even when no action is theirs', () => {
		const [dinas] = pageWords(/^\/pekalongan-2020\/opd\/dinas-perhubungan\/$/);
		expect(dinas).toContain(
			'pembentukan tujuh Unit Pelayanan Terpadu (UPT) (Lampiran II.A.3, huruf f)',
		);
		expect(dinas).toContain('tidak sebagai pelaksana rencana aksi');
		expect(dinas).not.toContain('pada 0 rencana aksi');
		expect(pageWords(/^\/pekalongan-2020\/opd\/sekretariat-daerah\/$/)[0]).toContain('SETDA');
	});

	test('meet their kind in the other road map', () => {
		const [comparison] = pageWords(/^\/banding\/$/);
		expect(comparison).toContain('realisasi tanpa tahun: 3,01');
		for (const name of [
			'SEKRETARIAT DAERAH (0) Sekretariat Daerah (0)',
			'SEKRETARIAT DPRD (0) Sekretariat Dewan Perwakilan Rakyat Daerah (0)',
		])
			expect(comparison).toContain(name);
	});
});

describe('a regulation that both road maps cite', () => {
	test('is one record with both citations', () => {
		const uu = kataBagian('/dasar-hukum/', 'uu-25-2009');
		expect(uu).toContain('Kutai Timur');
		expect(uu).toContain('Pekalongan');
		const pp = kataBagian('/dasar-hukum/', 'pp-18-2016');
		expect(pp).toContain('Peraturan Pemerintah Nomor 18 Tahun 2016');
		expect(pp).toContain('Menurut Kutai Timur 2021–2025: perihalnya tidak disebutkan');
		expect(pp).toContain(
			'Menurut Pekalongan 2020: tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Pekalongan',
		);
	});
});

describe('the columns that the documents lack', () => {
	test('are said to be lacking, not empty', () => {
		const kelengkapan = readData<
			{ jenis: string; peta_jalan: string; kunci: string; ada: boolean }[]
		>('banding.json').filter(({ jenis, ada }) => jenis === 'kelengkapan' && !ada);
		expect(kelengkapan.map(({ peta_jalan, kunci }) => [peta_jalan, kunci])).toEqual([
			[PK, 'aksi-bertarget'],
			[KT, 'aksi-bertahun'],
			[PK, 'indikator-bertitik-awal'],
		]);
	});
});
