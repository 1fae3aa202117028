import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { listFiles } from '../../src/content/parse/yaml-file.ts';
import { outputFolder } from '../../scripts/environment.ts';

/** A built page. */
export interface DistPage {
	/** Address below the site's root, such as `/glosarium/`. */
	alamat: string;
	html: string;
	akar: HTMLElement;
	/** Identifiers that a fragment may name. */
	id: ReadonlySet<string>;
}

export const dist = outputFolder();

/** Paths of all files of a built site, from its root, with forward slashes. */
export const distFiles = (folder = dist): string[] =>
	listFiles(folder, '').map((path) => `/${relative(folder, path).split(sep).join('/')}`);

/** Every page of a built site. */
export function readPages(folder = dist): DistPage[] {
	return listFiles(folder, '.html').map((path) => {
		const html = readFileSync(path, 'utf8');
		const akar = parse(html);
		const file = `/${relative(folder, path).split(sep).join('/')}`;
		return {
			alamat: file.replace(/index\.html$/, ''),
			html,
			akar,
			id: new Set(akar.querySelectorAll('[id]').map((element) => element.id)),
		};
	});
}

/** The pages of actions. */
export const aksiPages = (pages: readonly DistPage[]): DistPage[] =>
	pages.filter(({ alamat }) => /\/aksi\/[^/]+\/$/.test(alamat));

/** Parsed JSON of a published data file. */
export const readData = <T>(path: string, folder = dist): T =>
	JSON.parse(readFileSync(`${folder}/data/${path}`, 'utf8')) as T;

type DataIndex = { id: string; tabel: { nama: string }[] }[];
const index = new Map<string, DataIndex>();

/** Rows of a published table; none when the road map does not have it. */
export function readTable<T>(id: string, name: string, folder = dist): T[] {
	const all = index.get(folder) ?? readData<DataIndex>('index.json', folder);
	index.set(folder, all);
	const present = all.find((item) => item.id === id)?.tabel.some((table) => table.nama === name);
	return present ? readData<T[]>(`${id}/${name}.json`, folder) : [];
}
