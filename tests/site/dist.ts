import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { daftarBerkas } from '../../src/content/parse/yaml-file.ts';
import { folderKeluaran } from '../../scripts/lingkungan.ts';

/** A built page. */
export interface HalamanDist {
	/** Address below the site's root, such as `/glosarium/`. */
	alamat: string;
	html: string;
	akar: HTMLElement;
	/** Identifiers that a fragment may name. */
	id: ReadonlySet<string>;
}

export const dist = folderKeluaran();

/** Paths of all files of a built site, from its root, with forward slashes. */
export const berkasDist = (folder = dist): string[] =>
	daftarBerkas(folder, '').map((path) => `/${relative(folder, path).split(sep).join('/')}`);

/** Every page of a built site. */
export function bacaHalaman(folder = dist): HalamanDist[] {
	return daftarBerkas(folder, '.html').map((path) => {
		const html = readFileSync(path, 'utf8');
		const akar = parse(html);
		const berkas = `/${relative(folder, path).split(sep).join('/')}`;
		return {
			alamat: berkas.replace(/index\.html$/, ''),
			html,
			akar,
			id: new Set(akar.querySelectorAll('[id]').map((elemen) => elemen.id)),
		};
	});
}

/** Parsed JSON of a published data file. */
export const bacaData = <T>(path: string, folder = dist): T =>
	JSON.parse(readFileSync(`${folder}/data/${path}`, 'utf8')) as T;

type Indeks = { id: string; tabel: { nama: string }[] }[];
const indeks = new Map<string, Indeks>();

/** Rows of a published table; none when the road map does not have it. */
export function bacaTabel<T>(id: string, nama: string, folder = dist): T[] {
	const semua = indeks.get(folder) ?? bacaData<Indeks>('index.json', folder);
	indeks.set(folder, semua);
	const ada = semua.find((satu) => satu.id === id)?.tabel.some((satu) => satu.nama === nama);
	return ada ? bacaData<T[]>(`${id}/${nama}.json`, folder) : [];
}
