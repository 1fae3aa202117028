import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../domain/alamat.ts';
import { longestAddress } from '../../schemas/dasar.ts';
import { akar } from '../place.ts';
import { folderHalaman } from '../read/file-kind.ts';
import type { Muatan } from '../load.ts';
import { type Temuan, temuanBerkas } from '../findings.ts';

/** First parts of addresses that the program itself gives out: its pages, public files, and what the build adds. */
export function listRute(): Set<string> {
	const halaman = readdirSync(join(akar, 'src/pages'))
		.filter((nama) => !/^[[_]/.test(nama))
		.map((nama) => nama.replace(/(?:\.\[\w+\])?\.\w+(?:\.ts)?$/, ''));
	const umum = readdirSync(join(akar, 'public')).flatMap((nama) => [
		nama,
		nama.replace(/\.\w+$/, ''),
	]);
	return new Set([
		...halaman,
		...umum,
		'_astro',
		'pagefind',
		'sitemap-index',
		'sitemap-0',
		'fonts',
	]);
}

/** Pages outside the road maps that every page links to and that no file of the program makes. */
const halamanWajib = (rute: ReadonlySet<string>): string[] =>
	Object.values(address).flatMap((ke) => {
		const nama = typeof ke === 'string' ? ke.replaceAll('/', '') : '';
		return nama === '' || rute.has(nama) ? [] : [nama];
	});

/** Names of road maps and of general pages must be fit for an address and meet no other page's. */
export function checkRute({ petaJalan, halaman, gagal }: Muatan, temuan: Temuan[]): void {
	const rute = listRute();
	const wajib = halamanWajib(rute);
	const umum = new Map<string, string>();
	for (const { path } of halaman) {
		const [folder = '', ...sisa] = path.replace(/\.mdx$/, '').split('/');
		const puncak = folder === 'halaman' ? (sisa[0] ?? '') : folder;
		if (folder === 'halaman' && (rute.has(puncak) || puncak === 'panduan'))
			temuan.push(
				temuanBerkas(
					path,
					`Alamat \`/${puncak}/\` sudah dipakai halaman lain situs ini.`,
					'Ganti nama berkas atau foldernya.',
				),
			);
		else umum.set(puncak, path);
	}
	for (const { peta } of petaJalan) {
		const { id } = peta;
		if (id.length > longestAddress)
			temuan.push(
				temuanBerkas(
					id,
					`Nama folder ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
					'Pendekkan nama foldernya.',
				),
			);
		else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
			temuan.push(
				temuanBerkas(
					id,
					`Nama folder \`${id}\` memuat huruf atau tanda yang tidak boleh ada dalam alamat.`,
					'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya `kabupaten-contoh-2030`.',
				),
			);
		else if (rute.has(id) || wajib.includes(id) || umum.has(id))
			temuan.push(
				temuanBerkas(
					id,
					`Nama folder \`${id}\` sama dengan alamat halaman lain: \`/${id}/\`.`,
					'Ganti nama folder peta jalan ini, misalnya dengan nama daerah dan tahunnya.',
				),
			);
	}
	for (const nama of wajib)
		if (!umum.has(nama) && !gagal.has(`${folderHalaman[0]}/${nama}`))
			temuan.push(
				temuanBerkas(
					`${folderHalaman[0]}/${nama}.mdx`,
					`Halaman \`${nama}.mdx\` belum ada, padahal setiap halaman menautkannya.`,
					'Salin berkas itu dari repositori situs ini, lalu sesuaikan isinya.',
				),
			);
}
