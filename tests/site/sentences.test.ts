import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { listFiles } from '../../src/content/parse/yaml-file.ts';
import { checkContent } from '../../src/content/check.ts';
import { findGovernmentKind, opdWord } from '../../src/domain/government.ts';
import { contentFolder } from '../../scripts/environment.ts';
import { readPages } from './dist.ts';
import { readLabels, readLines } from './text.ts';

const halaman = readPages();
// What stands in code is a value of the data or an address, not a word of a sentence.
for (const { akar } of halaman)
	for (const kode of akar.querySelectorAll('main td code, main li code, main p code'))
		kode.textContent = 'Kode';
/** Every line and label of every page, with the first address that has it. */
const baris = new Map<string, string>();
for (const { alamat, akar } of halaman)
	for (const satu of [...readLines(akar), ...readLabels(akar)])
		if (!baris.has(satu)) baris.set(satu, alamat);

/** What stands in the content as one value: what a source prints or an editor writes there is not of our making. */
const tercetak: string[] = [];
for (const path of listFiles(contentFolder(), '.yaml'))
	visit(parseDocument(readFileSync(path, 'utf8')), {
		Scalar: (_, { value }) => {
			if (typeof value === 'string') tercetak.push(value.replace(/\s+/g, ' '));
		},
	});
/** Plain sentences of our own about records. */
const kalimatKami = new Set<string>();
for (const path of listFiles(contentFolder(), '.yaml'))
	visit(parseDocument(readFileSync(path, 'utf8')), {
		Pair: (_, { key, value }) => {
			if (String(key) === 'singkatnya') kalimatKami.add(String(value));
		},
	});
const isiTercetak = tercetak.join('\n');
/** What chapters and general pages say, without their tags. */
const isiBab = listFiles(contentFolder(), '.mdx')
	.map((path) =>
		readFileSync(path, 'utf8')
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' '),
	)
	.join('\n');
const ditulis = (teks: string): boolean => isiTercetak.includes(teks) || isiBab.includes(teks);

/** Signs that no sentence has: one that follows another that closes already, or a space where none belongs. */
const tandaSalah =
	/(?<!\.)\.\.(?!\.)|[?!…][”"’»)\]]*\.|\.[”"’»]+\.|[,;:]\.|[,;]{2}|\.[,;](?= )|(?<=\S) [.,;?!)\]](?=\s|$)|[([] |“ | ”|\(\)|\. —/g;

/** What a sentence made of an empty list, or of a count of nothing, would say. */
const tanpaIsi =
	/\b0 dari 0\b|\b[Dd]ari 0 (?:rencana|indikator|target|keluaran|aksi|ukuran|perangkat)|Terbanyak: ,|Sumber: ?\.|Jalan 0 |\bsemua 0 |(?:^|[(,] ?)0 (?:tema|area) |\bundefined\b|\bNaN\b/g;

/** What a road map's pages may not call things, unless its content does: heads and offices of another kind of government, and units of another framework. */
const sebutanLain = new Map(
	checkContent(contentFolder()).muatan.petaJalan.map(({ peta }) => {
		const { kerangka } = peta.dokumen;
		const kepala = { kabupaten: 'Bupati', kota: 'Wali Kota', provinsi: 'Gubernur' };
		const jenis = findGovernmentKind(peta.dokumen);
		const kata = [
			'delapan',
			...Object.entries(kepala).flatMap(([lain, sebutan]) => (lain === jenis ? [] : [sebutan])),
			...(opdWord(peta) === 'perangkat daerah'
				? ['unit kerja (?:atau unit|dan unit)']
				: ['[Pp]erangkat daerah', '[Pp]emerintah daerah', 'Visi daerah']),
			...(kerangka.sebutan === 'area'
				? []
				: ['[Ss]atu area', 'Area \\d', '\\d+ area\\b', 'area perubahan']),
		];
		return [peta.id, new RegExp(`(?<![\\p{L}])(?:${kata.join('|')})(?![\\p{L}])`, 'gu')];
	}),
);

describe('every sentence of every page', () => {
	test('there is something to read', () => {
		expect(baris.size).toBeGreaterThan(300);
		expect(tercetak.length).toBeGreaterThan(100);
	});

	test('has each sign once and in its place, unless a source prints it so', () => {
		const salah: string[] = [];
		for (const [teks, alamat] of baris)
			for (const { 0: tanda, index } of teks.matchAll(tandaSalah)) {
				const sekitar = teks.slice(Math.max(0, index - 8), index + tanda.length + 3).trim();
				if (!isiTercetak.includes(sekitar)) salah.push(`${alamat}: ${sekitar}`);
			}
		expect(salah).toEqual([]);
	});

	test('says nothing of what is not there, and calls nothing by the name of another', () => {
		const salah: string[] = [];
		for (const [teks, alamat] of baris)
			for (const { 0: kata } of teks.matchAll(tanpaIsi)) salah.push(`${alamat}: ${kata}`);
		for (const { alamat, akar } of halaman) {
			const sebutan = sebutanLain.get(alamat.split('/')[1] ?? '');
			const teks = akar.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
			for (const { 0: kata } of sebutan ? teks.matchAll(sebutan) : [])
				if (!ditulis(kata)) salah.push(`${alamat}: ${kata}`);
		}
		expect(salah).toEqual([]);
	});

	test('begins with a capital, unless an editor or a source writes it so', () => {
		const salah: string[] = [];
		for (const { alamat, akar } of halaman) {
			for (const kutipan of akar.querySelectorAll('q, blockquote')) kutipan.remove();
			for (const teks of readLines(akar)) {
				const butir = teks.replace(/^(?:[a-z]|\d{1,2}[.)]|[a-z][.)]) /, '');
				if (/^[a-z].*[.?!]$/.test(butir) && !ditulis(butir.slice(0, 30)))
					salah.push(`${alamat}: ${butir.slice(0, 60)}`);
				for (const { 0: sambung, index } of butir.matchAll(/\p{Ll}{4}[.?!]["”)]* [a-z]/gu))
					if (!ditulis(butir.slice(index, index + sambung.length + 6)))
						salah.push(`${alamat}: ${butir.slice(index - 20, index + 40)}`);
			}
		}
		expect(salah).toEqual([]);
	});

	test('calls bare numbers targets only over a table that has targets', () => {
		const salah: string[] = [];
		for (const { alamat, akar } of halaman)
			for (const tabel of akar.querySelectorAll('table')) {
				const judul = tabel.querySelector('caption')?.text ?? '';
				if (!judul.includes('Angka tanpa keterangan kami baca sebagai target')) continue;
				const kolom = tabel.querySelectorAll('th.angka').map((satu) => satu.text.trim());
				if (kolom.every((satu) => /^(?:Titik awal|Realisasi)/.test(satu))) salah.push(alamat);
			}
		expect(salah).toEqual([]);
	});

	test('is Indonesian, unless an editor or a source writes it otherwise', () => {
		const inggris =
			/\b(?:the|and|of|with|for|from|your|page|search|close|open|loading|next|previous|copy|home|skip|navigation|breadcrumbs?|select|theme|dark|light|show|hide|more|less|submit|click|here|undefined|null|NaN|true|false|object)\b/gi;
		const salah: string[] = [];
		// What is copied into another site's page is code, and the data call truth by its name in JSON.
		const kalimat = [...baris].filter(
			([teks]) => !teks.startsWith('<iframe') && teks !== 'true atau false',
		);
		for (const [teks, alamat] of kalimat)
			for (const { 0: kata, index } of teks.matchAll(inggris)) {
				const sekitar = teks.slice(Math.max(0, index - 6), index + kata.length + 6).trim();
				// Cut titles and joined cells are not in the content as a whole.
				if (!ditulis(sekitar) && !ditulis(teks.slice(index, index + kata.length + 3).trim()))
					salah.push(`${alamat}: ${sekitar}`);
			}
		expect(salah).toEqual([]);
	});

	test('begins with a capital where a search engine, a preview or the head of the page shows it', () => {
		const isi = halaman.flatMap(({ alamat, akar }) => [
			...['meta[name="description"]', 'meta[property="og:description"]'].flatMap((pemilih) =>
				akar
					.querySelectorAll(pemilih)
					.map((satu) => [alamat, satu.getAttribute('content') ?? ''] as const),
			),
			...akar
				.querySelectorAll('.singkatnya')
				.map((satu) => [alamat, satu.text.replace(/^\s*Singkatnya:\s*/, '')] as const),
		]);
		expect(isi.length).toBeGreaterThan(halaman.length);
		expect(isi.filter(([, teks]) => !/^[\p{Lu}\d“(]/u.test(teks))).toEqual([]);
	});

	test('is marked as ours where an editor says in plain words what a record is', () => {
		const milik = halaman.filter(({ akar }) => {
			const isi = (akar.querySelector('.kepala .singkatnya')?.text ?? '')
				.replace(/\s+/g, ' ')
				.replace(/^\s*Singkatnya: /, '');
			return [...kalimatKami].some((kalimat) => isi.startsWith(kalimat));
		});
		expect(milik.length).toBeGreaterThan(3);
		const tanpa = milik.filter(({ akar }) => !akar.querySelector('.kepala .kk'));
		expect(tanpa.map(({ alamat }) => alamat)).toEqual([]);
	});
});
