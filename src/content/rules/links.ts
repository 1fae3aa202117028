import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { akar } from '../place.ts';
import { periksaAlamatGambar, periksaSkema, type Simpul } from './mdx-allowed.ts';
import { alamatBab, alamatHalaman, type DaftarAlamat } from './addresses.ts';
import { saran } from '../shape/nearest.ts';
import { jelajahi, teksSimpul } from '../parse/mdx.ts';

/** What is wrong with a node, and how to mend it. */
export type Lapor = (simpul: Simpul, salah: string, perbaikan: string) => void;

/** Stands for the path below the host, so that a link that climbs out of the site is seen. */
const asal = 'http://situs';
const bawah = '/situs';

/** Reads a percent-encoded part of an address; null when it cannot be read. */
export function uraikanPersen(teks: string): string | null {
	try {
		return decodeURIComponent(teks);
	} catch {
		return null;
	}
}

/** The address that a name of a file was meant for, such as `2-isi.mdx` beside the present file. */
function alamatBerkas(path: string, url: string): string | null {
	if (!/\.mdx?([?#]|$)/.test(url)) return null;
	const berkas = join(dirname(path), url.replace(/[?#].*$/, ''))
		.split(sep)
		.join('/');
	const mdx = berkas.replace(/\.md$/, '.mdx');
	return /^(?:halaman|panduan)\//.test(mdx) ? alamatHalaman(mdx) : alamatBab(mdx);
}

/** Where links of one file may lead. */
export interface Sasaran {
	/** The file's path below the content folder, and its page's address. */
	path: string;
	sini: string;
	alamat: DaftarAlamat;
	/** True for addresses that other findings leave unknown; no link to them is judged. */
	takTentu: (alamat: string) => boolean;
}

/** An address as a finding names it. */
const sebut = (url: string): string => (url.length > 80 ? `${url.slice(0, 79)}…` : url);

function periksaTujuan(simpul: Simpul, url: string, sasaran: Sasaran, lapor: Lapor): void {
	const { sini, alamat } = sasaran;
	const tautan = `Tautan \`${sebut(url)}\``;
	if (/^(?:https?|mailto):/i.test(url)) return;
	const tujuan = new URL(url, `${asal}${bawah}${sini}`);
	const path = uraikanPersen(tujuan.pathname);
	const bagian = uraikanPersen(tujuan.hash.slice(1));
	if (path === null || bagian === null)
		return lapor(
			simpul,
			`Alamat \`${sebut(url)}\` memuat tanda \`%\` yang tidak utuh.`,
			'Ganti `%` dengan `%25`, atau hapus.',
		);
	// The build puts the path below the host before it, so that a way up would lead elsewhere.
	if (url.startsWith('/') && /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(url.replace(/[?#].*$/s, '')))
		return lapor(
			simpul,
			`${tautan} memuat \`.\` atau \`..\` sesudah akar situs.`,
			'Tulis alamatnya langsung dari akar: `/…/`.',
		);
	const ke = url.startsWith('/')
		? uraikanPersen(new URL(url, asal).pathname)
		: path.startsWith(`${bawah}/`)
			? path.slice(bawah.length)
			: null;
	if (ke === null)
		return lapor(
			simpul,
			`${tautan} keluar dari situs ini.`,
			'Kurangi `../`, atau tulis alamatnya dari akar: `/…/`.',
		);
	if (sasaran.takTentu(ke)) return;
	const isi = alamat.get(ke);
	if (isi === undefined) {
		const berkas = alamatBerkas(sasaran.path, url);
		const usul = [
			`${ke}/`,
			...(berkas ? [berkas] : []),
			ke.replace(/(?:index)?\.html$/, '/').replace('//', '/'),
		].find((satu) => alamat.has(satu));
		return lapor(
			simpul,
			`${tautan} menuju \`${sebut(ke)}\`, yang tidak ada di situs ini.`,
			usul ? `Tulis \`${usul}\`.` : saran(ke, alamat.keys(), 'daftar halaman situs', true),
		);
	}
	if (url.endsWith('#'))
		return lapor(
			simpul,
			`${tautan} tidak menyebut bagian sesudah \`#\`.`,
			'Hapus `#`, atau sebut bagiannya.',
		);
	if (bagian === '') return;
	if (isi === null)
		lapor(
			simpul,
			`${tautan} menunjuk bagian dari berkas yang tidak berbagian.`,
			`Hapus \`#${bagian}\`.`,
		);
	else if (!isi.has(bagian))
		lapor(
			simpul,
			`${tautan} menuju bagian \`#${sebut(bagian)}\`, yang tidak dikenal di \`${ke}\`.`,
			saran(bagian, isi, `judul bagian halaman \`${ke}\``, true),
		);
}

/** How each kind of picture begins: the bytes, and how many lie before them. */
const awalGambar: [akhiran: RegExp, awal: string, sebelum: number][] = [
	[/\.png$/i, '\x89PNG\r\n\x1a\n', 0],
	[/\.jpe?g$/i, '\xff\xd8\xff', 0],
	[/\.gif$/i, 'GIF8', 0],
	[/\.webp$/i, 'WEBP', 8],
	[/\.avif$/i, 'ftypavi', 4],
];

function periksaGambar(folder: string, simpul: Simpul, { path }: Sasaran, lapor: Lapor): void {
	const url = simpul.url ?? '';
	if (teksSimpul({ ...simpul, type: 'text' }).trim() === '')
		lapor(
			simpul,
			`Gambar \`${url}\` tidak diberi keterangan.`,
			'Tulis apa yang tampak: `![keterangan](nama.png)`.',
		);
	if (periksaAlamatGambar(url)) return;
	const nama = uraikanPersen(url) ?? url;
	const dasar = url.startsWith('/') ? join(akar, 'public') : folder;
	const berkas = url.startsWith('/') ? join(dasar, nama) : resolve(folder, dirname(path), nama);
	if (relative(dasar, berkas).startsWith('..'))
		return lapor(
			simpul,
			`Gambar \`${url}\` berada di luar folder isi.`,
			'Simpan gambar itu di folder yang sama dengan berkas ini.',
		);
	if (!existsSync(berkas) || !statSync(berkas).isFile())
		return lapor(
			simpul,
			`Gambar \`${url}\` tidak ada.`,
			'Simpan gambarnya di folder yang sama dengan berkas ini, atau perbaiki namanya; besar kecil huruf dibedakan.',
		);
	const awal = readFileSync(berkas).subarray(0, 16).toString('latin1');
	if (
		!awalGambar.some(
			([akhiran, tanda, sebelum]) => akhiran.test(nama) && awal.startsWith(tanda, sebelum),
		)
	)
		lapor(
			simpul,
			`Isi \`${url}\` bukan gambar yang cocok dengan akhirannya.`,
			'Simpan ulang gambarnya dengan akhiran yang benar.',
		);
}

/** Links, definitions and pictures of one text must lead somewhere, by their whole address. */
export function periksaTautan(folder: string, pohon: Simpul, sasaran: Sasaran, lapor: Lapor): void {
	const definisi = new Set<string>();
	// The same address again has the same fault.
	const sudah = new Set<string>();
	for (const simpul of jelajahi(pohon)) {
		const { type, url = '', identifier = '' } = simpul;
		if (type === 'image') periksaGambar(folder, simpul, sasaran, lapor);
		if (type === 'definition') {
			if (definisi.has(identifier))
				lapor(simpul, `Alamat untuk \`[${identifier}]\` ditulis dua kali.`, 'Hapus salah satunya.');
			definisi.add(identifier);
		}
		if (
			type === 'link' &&
			teksSimpul(simpul).trim() === '' &&
			!simpul.children?.some((anak) => anak.type.startsWith('mdx'))
		)
			lapor(simpul, 'Tautan ini tidak berteks.', 'Tulis `[teks](alamat)`.');
		if (type !== 'link' && type !== 'definition') continue;
		if (url === '') lapor(simpul, 'Tautan ini tidak beralamat.', 'Tulis `[teks](alamat)`.');
		else if (!sudah.has(url) && !periksaSkema(url)) periksaTujuan(simpul, url, sasaran, lapor);
		sudah.add(url);
	}
}
