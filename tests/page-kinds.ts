import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/environment.ts';
import { fixtureSite } from './fixture-site.ts';

/** Where the site of the invented road maps stands. */
export const fixtureDist = join(root, fixtureSite.PETA_JALAN_KELUARAN);

const read = <T>(dist: string, path: string): T =>
	JSON.parse(readFileSync(join(dist, 'data', path), 'utf8')) as T;

/** Identifiers of the road maps of a built site. */
export const listPetaJalan = (dist: string): string[] =>
	read<{ id: string }[]>(dist, 'index.json').map(({ id }) => id);

/** Addresses of the pages one folder below this one, in order. */
const pagesBelow = (dist: string, path: string): string[] =>
	existsSync(join(dist, path))
		? readdirSync(join(dist, path))
				.sort()
				.filter((name) => existsSync(join(dist, path, name, 'index.html')))
				.map((name) => `/${path}/${name}/`)
		: [];

/** The page with the most to show among these: it has most tables. */
const longest = (dist: string, pages: readonly string[]): string[] =>
	pages
		.map((page) => ({ page, bytes: statSync(join(dist, page, 'index.html')).size }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 1)
		.map(({ page }) => page);

/** The pages that values of each state have of their own: with a value, and with a dash or an empty cell. */
function pagesOfNilai(dist: string, id: string): string[] {
	const path = `${id}/nilai_indikator.json`;
	if (!existsSync(join(dist, 'data', path))) return [];
	const nilai = read<{ kode_indikator: string; keadaan: string }[]>(dist, path);
	const filled = nilai.find(({ keadaan }) => keadaan === 'ada')?.kode_indikator;
	const empty = nilai.find(({ keadaan }) => keadaan !== 'ada')?.kode_indikator;
	return [
		...(filled ? [`/${id}/indikator/${filled}/`, `/tanam/${id}/${filled}/`] : []),
		...(empty ? [`/tanam/${id}/${empty}/`] : []),
	];
}

/** One address of every kind of page of a built site, for each road map where kinds differ by their data. */
export function listPageKinds(dist: string): string[] {
	const maps = listPetaJalan(dist);
	return [
		'/',
		'/cari/?q=pengaduan',
		'/program/',
		...(maps.length > 1 ? ['/banding/'] : []),
		'/glosarium/',
		'/dasar-hukum/',
		'/untuk/warga/',
		'/data/',
		'/simpan/',
		'/tentang/',
		'/aksesibilitas/',
		'/404.html',
		...maps.flatMap((id) => [
			`/${id}/`,
			...pagesBelow(dist, id),
			...longest(dist, pagesBelow(dist, `${id}/aksi`)),
			...longest(dist, pagesBelow(dist, `${id}/program`)),
			...longest(dist, pagesBelow(dist, `${id}/opd`)).flatMap((page) => [
				page,
				...pagesBelow(dist, page.slice(1, -1)),
			]),
			...pagesOfNilai(dist, id),
			...pagesBelow(dist, `${id}/bab`).slice(0, 1),
		]),
		...longest(
			dist,
			maps.flatMap((id) => pagesBelow(dist, `${id}/bab`).slice(1)),
		),
	];
}
