import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../domain/address.ts';
import { longestAddress } from '../../schemas/base.ts';
import { root } from '../place.ts';
import { pageFolder } from '../read/file-kind.ts';
import type { LoadedContent } from '../load.ts';
import { type Finding, fileFindings } from '../findings.ts';

/** First parts of addresses that the program itself gives out: its pages, public files, and what the build adds. */
export function listRoutes(): Set<string> {
	const pages = readdirSync(join(root, 'src/pages'))
		.filter((name) => !/^[[_]/.test(name))
		.map((name) => name.replace(/(?:\.\[\w+\])?\.\w+(?:\.ts)?$/, ''));
	const general = readdirSync(join(root, 'public')).flatMap((name) => [
		name,
		name.replace(/\.\w+$/, ''),
	]);
	return new Set([
		...pages,
		...general,
		'_astro',
		'pagefind',
		'sitemap-index',
		'sitemap-0',
		'fonts',
	]);
}

/** Pages outside the road maps that every page links to and that no file of the program makes. */
const requiredPages = (route: ReadonlySet<string>): string[] =>
	Object.values(address).flatMap((to) => {
		const name = typeof to === 'string' ? (to.split('#')[0] ?? '').replaceAll('/', '') : '';
		return name === '' || route.has(name) ? [] : [name];
	});

/** Names of road maps and of general pages must be fit for an address and meet no other page's. */
export function checkRoutes(
	{ petaJalan, halaman, gagal }: LoadedContent,
	findings: Finding[],
): void {
	const route = listRoutes();
	const wajib = requiredPages(route);
	const general = new Map<string, string>();
	for (const { path } of halaman) {
		const [folder = '', ...rest] = path.replace(/\.mdx$/, '').split('/');
		const peak = folder === 'halaman' ? (rest[0] ?? '') : folder;
		if (folder === 'halaman' && (route.has(peak) || peak === 'panduan'))
			findings.push(
				fileFindings(
					path,
					`Alamat \`/${peak}/\` sudah dipakai halaman lain situs ini.`,
					'Ganti nama berkas atau foldernya.',
				),
			);
		else general.set(peak, path);
	}
	for (const { peta } of petaJalan) {
		const { id } = peta;
		if (id.length > longestAddress)
			findings.push(
				fileFindings(
					id,
					`Nama folder ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
					'Pendekkan nama foldernya.',
				),
			);
		else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
			findings.push(
				fileFindings(
					id,
					`Nama folder \`${id}\` memuat huruf atau tanda yang tidak boleh ada dalam alamat.`,
					'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya `kabupaten-contoh-2030`.',
				),
			);
		else if (route.has(id) || wajib.includes(id) || general.has(id))
			findings.push(
				fileFindings(
					id,
					`Nama folder \`${id}\` sama dengan alamat halaman lain: \`/${id}/\`.`,
					'Ganti nama folder peta jalan ini, misalnya dengan nama daerah dan tahunnya.',
				),
			);
	}
	for (const name of wajib)
		if (!general.has(name) && !gagal.has(`${pageFolder[0]}/${name}`))
			findings.push(
				fileFindings(
					`${pageFolder[0]}/${name}.mdx`,
					`Halaman \`${name}.mdx\` belum ada, padahal setiap halaman menautkannya.`,
					'Salin berkas itu dari repositori situs ini, lalu sesuaikan isinya.',
				),
			);
}
