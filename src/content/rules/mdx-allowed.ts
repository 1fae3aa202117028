import { type Tag, tags } from '../../embeds/tags.ts';
import { suggestion } from '../shape/nearest.ts';

/** A node of a chapter or page as the Markdown reader gives it. */
export interface MdxNode {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	alt?: string | null;
	title?: string | null;
	depth?: number;
	identifier?: string;
	label?: string;
	attributes?: unknown;
	children?: MdxNode[];
	position?: { start: { line: number; column: number; offset?: number } };
}

/** What a node does that no content may do, and how to mend it. */
export interface Violation {
	salah: string;
	fix: string;
}

/** The few tags of plain HTML that texts may use, with their attributes. */
export const htmlTags: Record<string, Tag> = {
	br: { atribut: {} },
	sub: { atribut: {}, hasContent: true },
	sup: { atribut: {}, hasContent: true },
	abbr: { atribut: { title: { required: true } }, hasContent: true },
};

/** The tags that a file may use: all embeds in a chapter, which has a road map; only plain ones elsewhere. */
export const allowedTags = (bab: boolean): Record<string, Tag> =>
	bab ? { ...tags, ...htmlTags } : htmlTags;

/** The rule of a tag by its name; a name that every object has is none. */
export const tagRule = (name: string | null | undefined, bab: boolean): Tag | undefined => {
	const valid = allowedTags(bab);
	return name && Object.hasOwn(valid, name) ? valid[name] : undefined;
};

/** Boxes that Markdown knows by `:::`. */
const validBox = new Set(['note', 'tip', 'caution', 'danger']);

/** Kinds of picture that can be shown; drawings that can hold scripts are not among them. */
export const pictureExtensions = /^[^?#]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** An expression that holds comments and nothing else. */
const comment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** Signs that browsers skip or read as others within an address, and that editors do not see. */
const invisibleMarks = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\uFFFD]/u;

const schema = /^([a-z][a-z0-9+.-]*):/i;
const email = /^mailto:[^\s@?]+@[^\s@?]+\.[a-z]{2,}$/i;

/** What is wrong with an address whatever it leads to; null for those that are sound or lead inside the site. */
export function checkScheme(url: string): Violation | null {
	const short = url.length > 80 ? `${url.slice(0, 79)}…` : url;
	if (invisibleMarks.test(url))
		return {
			salah: 'Alamat tautan memuat spasi atau tanda yang tidak kelihatan.',
			fix: 'Tulis ulang alamatnya tanpa spasi, tab, dan ganti baris; spasi di alamat ditulis `%20`.',
		};
	if (url.includes('\\'))
		return {
			salah: `Alamat \`${short}\` memuat garis miring terbalik.`,
			fix: 'Ganti `\\` dengan `/`.',
		};
	if (url.startsWith('//'))
		return {
			salah: `Alamat \`${short}\` diawali dua garis miring, yang dibaca peramban sebagai situs lain.`,
			fix: 'Tulis satu garis miring untuk halaman situs ini, atau `https://…` untuk situs lain.',
		};
	const name = schema.exec(url)?.[1]?.toLowerCase();
	if (name === undefined) return null;
	if (name === 'mailto')
		return email.test(url)
			? null
			: {
					salah: `Alamat surel \`${short}\` tidak utuh.`,
					fix: 'Tulis `mailto:nama@contoh.go.id`.',
				};
	if (name !== 'https' && name !== 'http')
		return {
			salah: `Tautan memakai \`${name}:\`, yang tidak diterima.`,
			fix: 'Tautkan halaman situs ini dengan `/…/`, atau situs lain dengan `https://…`.',
		};
	const tujuan = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
	if (!tujuan || tujuan.username || tujuan.password || !/^[^.]+(?:\.[^.]+)+$/.test(tujuan.hostname))
		return {
			salah: `Alamat \`${short}\` bukan alamat situs yang utuh.`,
			fix: 'Tulis seperti `https://contoh.go.id/halaman`, tanpa nama pengguna atau sandi.',
		};
	return null;
}

/** What is wrong with the address of a picture, whatever it leads to. */
export function checkPictureAddress(url: string): Violation | null {
	const place =
		'Simpan gambarnya di folder yang sama dengan berkas ini, lalu tulis `![keterangan](nama.png)`.';
	if (schema.test(url) || url.startsWith('//'))
		return { salah: `Gambar \`${url.slice(0, 60)}\` diambil dari luar situs.`, fix: place };
	const dangers = checkScheme(url);
	if (dangers) return dangers;
	if (!pictureExtensions.test(url) || /%(?![0-9a-f]{2})/i.test(url))
		return {
			salah: `\`${url}\` bukan nama gambar yang dapat ditampilkan.`,
			fix: 'Pakai gambar berakhiran .png, .jpg, .webp, .avif, atau .gif dengan nama tanpa `?`, `#`, dan `%`.',
		};
	return null;
}

/** An attribute of a tag as the reader gives it. */
interface MdxAttribute {
	type: string;
	name?: string;
	value?: unknown;
}

export const listNodeAttributes = ({ attributes }: MdxNode): MdxAttribute[] =>
	Array.isArray(attributes) ? (attributes as MdxAttribute[]) : [];

function forbidTag(node: MdxNode, bab: boolean): Violation[] {
	const nama = node.name ?? '';
	const rule = tagRule(nama, bab);
	if (!rule) {
		const babOnly = !bab && Object.hasOwn(tags, nama);
		return [
			babOnly
				? {
						salah: `Tag \`<${nama}>\` tidak dikenal di halaman umum; tag itu hanya untuk bab.`,
						fix: 'Tulis isinya sebagai teks biasa, atau tautkan halaman yang memuatnya.',
					}
				: {
						salah: nama
							? `Tag \`<${nama}>\` tidak dikenal.`
							: 'Tag tanpa nama (`<>`) tidak dikenal.',
						fix: suggestion(
							nama,
							Object.keys(allowedTags(bab)),
							bab ? 'daftar tag bab' : 'tag yang dikenal: br, sub, sup, abbr',
							true,
						),
					},
		];
	}
	const results: Violation[] = [];
	const seen = new Set<string>();
	for (const { type, name = '', value } of listNodeAttributes(node)) {
		if (type !== 'mdxJsxAttribute')
			results.push({
				salah: `\`<${nama}>\` memuat kurung kurawal di antara atributnya.`,
				fix: 'Hapus kurung kurawal itu; atribut ditulis `nama="isi"`.',
			});
		else if (!Object.hasOwn(rule.atribut, name))
			results.push({
				salah: `Atribut \`${name}\` pada \`<${nama}>\` tidak dikenal.`,
				fix:
					Object.keys(rule.atribut).length > 0
						? suggestion(
								name,
								Object.keys(rule.atribut),
								`atribut tag ini: ${Object.keys(rule.atribut).join(', ')}`,
								true,
							)
						: 'Hapus atribut itu; tag ini tidak beratribut.',
			});
		else if (typeof value !== 'string')
			results.push({
				salah: `Atribut \`${name}\` harus berupa teks bertanda kutip.`,
				fix: `Tulis \`${name}="…"\`.`,
			});
		else if (seen.has(name))
			results.push({
				salah: `Atribut \`${name}\` pada \`<${nama}>\` ditulis dua kali.`,
				fix: 'Hapus salah satunya.',
			});
		seen.add(name);
	}
	return results;
}

/**
 * What a node does that no content may do: run code, bring markup of its own, or lead where nobody should be led. Both
 * the check and the build ask this, so that neither a build nor a reader ever runs what a text says.
 */
export function listViolations(node: MdxNode, bab: boolean): Violation[] {
	const item = (result: Violation | null) => (result ? [result] : []);
	switch (node.type) {
		case 'mdxjsEsm':
			return [
				{
					salah: `${bab ? 'Bab' : 'Halaman'} memuat baris \`import\` atau \`export\`.`,
					fix: `Hapus baris itu; ${bab ? 'semua tag bab sudah tersedia' : 'halaman hanya berisi teks'}. Kalimat biasa yang diawali kata itu ditulis dengan huruf besar.`,
				},
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return comment.test(node.value ?? '')
				? []
				: [
						{
							salah: `${bab ? 'Bab' : 'Halaman'} memuat kurung kurawal yang dibaca sebagai program.`,
							fix: 'Apit teks itu dengan tanda petik terbalik, atau hapus kurung kurawalnya.',
						},
					];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return forbidTag(node, bab);
		case 'html':
			return [{ salah: 'Teks memuat HTML.', fix: 'Hapus HTML itu; pakai Markdown.' }];
		case 'containerDirective':
			return validBox.has(node.name ?? '') && Object.keys(node.attributes ?? {}).length === 0
				? []
				: [
						{
							salah: `Kotak \`:::${node.name}\` tidak dikenal, atau memuat kurung kurawal.`,
							fix: 'Pakai `:::note`, `:::tip`, `:::caution`, atau `:::danger`, ditutup dengan `:::`.',
						},
					];
		case 'link':
		case 'definition':
			return item(checkScheme(node.url ?? ''));
		case 'imageReference':
			return [
				{
					salah: 'Gambar disebut lewat rujukan.',
					fix: 'Tulis alamatnya langsung: `![keterangan](nama.png)`.',
				},
			];
		case 'image':
			return item(checkPictureAddress(node.url ?? ''));
		default:
			return [];
	}
}
