import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from '../place.ts';
import { checkPictureAddress, checkScheme, type MdxNode } from './mdx-allowed.ts';
import { babAddress, pageAddress, type AddressList } from './addresses.ts';
import { suggestion } from '../shape/nearest.ts';
import { traverse, nodeText } from '../parse/mdx.ts';

/** What is wrong with a node, and how to mend it. */
export type Report = (node: MdxNode, wrong: string, fix: string) => void;

/** Stands for the path below the host, so that a link that climbs out of the site is seen. */
const origin = 'http://situs';
const bottom = '/situs';

/** Reads a percent-encoded part of an address; null when it cannot be read. */
export function decodePercent(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

/** The address that a name of a file was meant for, such as `2-isi.mdx` beside the present file. */
function fileAddresses(path: string, url: string): string | null {
	if (!/\.mdx?([?#]|$)/.test(url)) return null;
	const file = join(dirname(path), url.replace(/[?#].*$/, ''))
		.split(sep)
		.join('/');
	const mdx = file.replace(/\.md$/, '.mdx');
	return /^(?:halaman|panduan)\//.test(mdx) ? pageAddress(mdx) : babAddress(mdx);
}

/** Where links of one file may lead. */
export interface Sasaran {
	/** The file's path below the content folder, and its page's address. */
	path: string;
	sini: string;
	alamat: AddressList;
	/** True for addresses that other findings leave unknown; no link to them is judged. */
	takTentu: (address: string) => boolean;
}

/** An address as a finding names it. */
const mention = (url: string): string => (url.length > 80 ? `${url.slice(0, 79)}…` : url);

function checkDestination(node: MdxNode, url: string, sasaran: Sasaran, report: Report): void {
	const { sini, alamat } = sasaran;
	const link = `Tautan \`${mention(url)}\``;
	if (/^(?:https?|mailto):/i.test(url)) return;
	const tujuan = new URL(url, `${origin}${bottom}${sini}`);
	const path = decodePercent(tujuan.pathname);
	const part = decodePercent(tujuan.hash.slice(1));
	if (path === null || part === null)
		return report(
			node,
			`Alamat \`${mention(url)}\` memuat tanda \`%\` yang tidak utuh.`,
			'Ganti `%` dengan `%25`, atau hapus.',
		);
	// The build puts the path below the host before it, so that a way up would lead elsewhere.
	if (url.startsWith('/') && /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(url.replace(/[?#].*$/s, '')))
		return report(
			node,
			`${link} memuat \`.\` atau \`..\` sesudah akar situs.`,
			'Tulis alamatnya langsung dari akar: `/…/`.',
		);
	const to = url.startsWith('/')
		? decodePercent(new URL(url, origin).pathname)
		: path.startsWith(`${bottom}/`)
			? path.slice(bottom.length)
			: null;
	if (to === null)
		return report(
			node,
			`${link} keluar dari situs ini.`,
			'Kurangi `../`, atau tulis alamatnya dari akar: `/…/`.',
		);
	if (sasaran.takTentu(to)) return;
	const contents = alamat.get(to);
	if (contents === undefined) {
		const file = fileAddresses(sasaran.path, url);
		const proposal = [
			`${to}/`,
			...(file ? [file] : []),
			to.replace(/(?:index)?\.html$/, '/').replace('//', '/'),
		].find((text) => alamat.has(text));
		return report(
			node,
			`${link} menuju \`${mention(to)}\`, yang tidak ada di situs ini.`,
			proposal
				? `Tulis \`${proposal}\`.`
				: suggestion(to, alamat.keys(), 'daftar halaman situs', true),
		);
	}
	if (url.endsWith('#'))
		return report(
			node,
			`${link} tidak menyebut bagian sesudah \`#\`.`,
			'Hapus `#`, atau sebut bagiannya.',
		);
	if (part === '') return;
	if (contents === null)
		report(
			node,
			`${link} menunjuk bagian dari berkas yang tidak berbagian.`,
			`Hapus \`#${part}\`.`,
		);
	else if (!contents.has(part))
		report(
			node,
			`${link} menuju bagian \`#${mention(part)}\`, yang tidak dikenal di \`${to}\`.`,
			suggestion(part, contents, `judul bagian halaman \`${to}\``, true),
		);
}

/** How each kind of picture begins: the bytes, and how many lie before them. */
const pictureStart: [suffix: RegExp, start: string, before: number][] = [
	[/\.png$/i, '\x89PNG\r\n\x1a\n', 0],
	[/\.jpe?g$/i, '\xff\xd8\xff', 0],
	[/\.gif$/i, 'GIF8', 0],
	[/\.webp$/i, 'WEBP', 8],
	[/\.avif$/i, 'ftypavi', 4],
];

function checkPicture(folder: string, node: MdxNode, { path }: Sasaran, report: Report): void {
	const url = node.url ?? '';
	if (nodeText({ ...node, type: 'text' }).trim() === '')
		report(
			node,
			`Gambar \`${url}\` tidak diberi keterangan.`,
			'Tulis apa yang tampak: `![keterangan](nama.png)`.',
		);
	if (checkPictureAddress(url)) return;
	const name = decodePercent(url) ?? url;
	const dasar = url.startsWith('/') ? join(root, 'public') : folder;
	const file = url.startsWith('/') ? join(dasar, name) : resolve(folder, dirname(path), name);
	if (relative(dasar, file).startsWith('..'))
		return report(
			node,
			`Gambar \`${url}\` berada di luar folder isi.`,
			'Simpan gambar itu di folder yang sama dengan berkas ini.',
		);
	if (!existsSync(file) || !statSync(file).isFile())
		return report(
			node,
			`Gambar \`${url}\` tidak ada.`,
			'Simpan gambarnya di folder yang sama dengan berkas ini, atau perbaiki namanya; besar kecil huruf dibedakan.',
		);
	const start = readFileSync(file).subarray(0, 16).toString('latin1');
	if (
		!pictureStart.some(
			([suffix, mark, before]) => suffix.test(name) && start.startsWith(mark, before),
		)
	)
		report(
			node,
			`Isi \`${url}\` bukan gambar yang cocok dengan akhirannya.`,
			'Simpan ulang gambarnya dengan akhiran yang benar.',
		);
}

/** Links, definitions and pictures of one text must lead somewhere, by their whole address. */
export function checkLinks(folder: string, tree: MdxNode, sasaran: Sasaran, report: Report): void {
	const definition = new Set<string>();
	// The same address again has the same fault.
	const seen = new Set<string>();
	for (const node of traverse(tree)) {
		const { type, url = '', identifier = '' } = node;
		if (type === 'image') checkPicture(folder, node, sasaran, report);
		if (type === 'definition') {
			if (definition.has(identifier))
				report(node, `Alamat untuk \`[${identifier}]\` ditulis dua kali.`, 'Hapus salah satunya.');
			definition.add(identifier);
		}
		if (
			type === 'link' &&
			nodeText(node).trim() === '' &&
			!node.children?.some((child) => child.type.startsWith('mdx'))
		)
			report(node, 'Tautan ini tidak berteks.', 'Tulis `[teks](alamat)`.');
		if (type !== 'link' && type !== 'definition') continue;
		if (url === '') report(node, 'Tautan ini tidak beralamat.', 'Tulis `[teks](alamat)`.');
		else if (!seen.has(url) && !checkScheme(url)) checkDestination(node, url, sasaran, report);
		seen.add(url);
	}
}
