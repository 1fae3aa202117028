import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';
import { pilihAkar } from '../src/search/akar.ts';
import {
	berkasBahasa,
	berkasFrasa,
	berkasKata,
	berkasRekaman,
	folderCari,
	hurufKata,
} from '../src/search/berkas-cari.ts';
import { tulisDaftarKata } from '../src/search/daftar-kata.ts';
import { tulisDaftarRekaman } from '../src/search/daftar-rekaman.ts';
import { halamanIndeks } from '../src/search/halaman-indeks.ts';
import { pisahKata, umum } from '../src/search/kata.ts';
import { rekamanHalaman } from '../src/search/rekaman.ts';
import {
	frasaMenurutAwal,
	frasaRekaman,
	kelompokkanSinonim,
	sinonimGlosarium,
} from '../src/search/sinonim.ts';
import { kataTambahan } from '../src/search/tambahan.ts';
import { daftarBerkas } from './check/baca.ts';
import type { Muatan } from './check/muat.ts';
import { labelSegi } from './label-segi.ts';
import { ringankan } from './ringankan.ts';

/** Smaller pieces of the index than Pagefind's own, because a phone should not fetch words that nobody asked for. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '700';

const teksHtml = (html: string): string => parse(html).structuredText;

/**
 * Words with a first letter that may be meant by an unfinished or misspelt one: words of letters and fixed codes, not
 * numbers, words run together, or words that say nothing.
 */
const kataLanjutan = (huruf: string, jumlah: ReadonlyMap<string, number>): Map<string, number> =>
	new Map(
		[...jumlah].filter(
			([kata]) =>
				kata.startsWith(huruf) &&
				!umum(kata) &&
				(/\d/.test(kata) ? /^[a-z]{2,4}(?:qw)?\d/.test(kata) : kata.length < 17),
		),
	);

const tulis = (path: string, isi: unknown) => writeFileSync(path, JSON.stringify(isi));

/** Makes the search index of a built site and the files that its search page reads. Throws when Pagefind reports a fault. */
export async function buatIndeks(situs: string, muatan: Muatan): Promise<void> {
	const rekaman = daftarBerkas(situs, '.html').flatMap((path) =>
		rekamanHalaman(
			`/${relative(situs, path).split(sep).join('/')}`.replace(/index\.html$/, ''),
			readFileSync(path, 'utf8'),
		),
	);
	const teks = rekaman.map(({ html }) => teksHtml(html));
	const kataRekaman = rekaman.map(
		({ judul, kode }, i) => new Set(pisahKata(`${judul} ${kode ?? ''} ${teks[i]}`)),
	);
	const jumlah = new Map<string, number>();
	for (const kata of kataRekaman.flatMap((satu) => [...satu]))
		jumlah.set(kata, (jumlah.get(kata) ?? 0) + 1);
	const akar = pilihAkar(new Set(jumlah.keys()));
	const sinonim = kelompokkanSinonim([...muatan.sinonim, ...sinonimGlosarium(muatan.istilah)]);
	const frasa = frasaRekaman(sinonim);
	const label = labelSegi(muatan);

	// Loaded here because the size of its pieces is read when it starts.
	const pagefind = await import('pagefind');
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zxx' });
	if (!index) throw new Error(errors.join('\n'));
	for (const [i, satu] of rekaman.entries()) {
		const konteks = [...satu.segi.peta, ...satu.segi.area, ...satu.segi.opd].map(
			(kode) => label.get(kode) ?? '',
		);
		const judul = kataTambahan(satu.judul, akar, frasa, 1);
		const isi = kataTambahan(`${teks[i]} ${konteks.join(' ')}`, akar, frasa, 1);
		const hasil = await index.addHTMLFile({
			url: satu.url,
			content: halamanIndeks(satu, { judul, isi: [...konteks, ...isi] }),
		});
		if (hasil.errors.length > 0) throw new Error(hasil.errors.join('\n'));
	}
	const folder = join(situs, 'pagefind');
	await index.writeFiles({ outputPath: folder });
	await pagefind.close();
	await ringankan(folder);

	const data = join(situs, folderCari);
	mkdirSync(data, { recursive: true });
	tulis(
		join(data, berkasRekaman),
		tulisDaftarRekaman(rekaman, (kode) => label.get(kode) ?? kode),
	);
	const frasaAwal = frasaMenurutAwal(sinonim);
	const daftar = [[...akar.values()].flat(), [...frasaAwal.keys()]].map((kata) =>
		tulisDaftarKata(new Map(kata.map((satu) => [satu, 1]))),
	);
	writeFileSync(join(data, berkasBahasa), daftar.join('\n'));
	mkdirSync(dirname(join(data, berkasFrasa(''))), { recursive: true });
	for (const [awal, isi] of frasaAwal) tulis(join(data, berkasFrasa(awal)), isi);
	mkdirSync(dirname(join(data, berkasKata(''))), { recursive: true });
	for (const huruf of hurufKata)
		writeFileSync(join(data, berkasKata(huruf)), tulisDaftarKata(kataLanjutan(huruf, jumlah)));
}
