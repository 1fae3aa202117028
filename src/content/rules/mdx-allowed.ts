import { type Tag, tags } from '../../embeds/daftar.ts';
import { saran } from '../shape/nearest.ts';

/** A node of a chapter or page as the Markdown reader gives it. */
export interface Simpul {
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
	children?: Simpul[];
	position?: { start: { line: number; column: number; offset?: number } };
}

/** What a node does that no content may do, and how to mend it. */
export interface Pelanggaran {
	salah: string;
	perbaikan: string;
}

/** The few tags of plain HTML that texts may use, with their attributes. */
export const tagHtml: Record<string, Tag> = {
	br: { atribut: {} },
	sub: { atribut: {}, hasContent: true },
	sup: { atribut: {}, hasContent: true },
	abbr: { atribut: { title: { required: true } }, hasContent: true },
};

/** The tags that a file may use: all embeds in a chapter, which has a road map; only plain ones elsewhere. */
export const tagSah = (bab: boolean): Record<string, Tag> =>
	bab ? { ...tags, ...tagHtml } : tagHtml;

/** The rule of a tag by its name; a name that every object has is none. */
export const aturanTag = (nama: string | null | undefined, bab: boolean): Tag | undefined => {
	const sah = tagSah(bab);
	return nama && Object.hasOwn(sah, nama) ? sah[nama] : undefined;
};

/** Boxes that Markdown knows by `:::`. */
const kotakSah = new Set(['note', 'tip', 'caution', 'danger']);

/** Kinds of picture that can be shown; drawings that can hold scripts are not among them. */
export const akhiranGambar = /^[^?#]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** An expression that holds comments and nothing else. */
const komentar = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** Signs that browsers skip or read as others within an address, and that editors do not see. */
const tandaGaib = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\uFFFD]/u;

const skema = /^([a-z][a-z0-9+.-]*):/i;
const surel = /^mailto:[^\s@?]+@[^\s@?]+\.[a-z]{2,}$/i;

/** What is wrong with an address whatever it leads to; null for those that are sound or lead inside the site. */
export function periksaSkema(url: string): Pelanggaran | null {
	const pendek = url.length > 80 ? `${url.slice(0, 79)}…` : url;
	if (tandaGaib.test(url))
		return {
			salah: 'Alamat tautan memuat spasi atau tanda yang tidak kelihatan.',
			perbaikan:
				'Tulis ulang alamatnya tanpa spasi, tab, dan ganti baris; spasi di alamat ditulis `%20`.',
		};
	if (url.includes('\\'))
		return {
			salah: `Alamat \`${pendek}\` memuat garis miring terbalik.`,
			perbaikan: 'Ganti `\\` dengan `/`.',
		};
	if (url.startsWith('//'))
		return {
			salah: `Alamat \`${pendek}\` diawali dua garis miring, yang dibaca peramban sebagai situs lain.`,
			perbaikan:
				'Tulis satu garis miring untuk halaman situs ini, atau `https://…` untuk situs lain.',
		};
	const nama = skema.exec(url)?.[1]?.toLowerCase();
	if (nama === undefined) return null;
	if (nama === 'mailto')
		return surel.test(url)
			? null
			: {
					salah: `Alamat surel \`${pendek}\` tidak utuh.`,
					perbaikan: 'Tulis `mailto:nama@contoh.go.id`.',
				};
	if (nama !== 'https' && nama !== 'http')
		return {
			salah: `Tautan memakai \`${nama}:\`, yang tidak diterima.`,
			perbaikan: 'Tautkan halaman situs ini dengan `/…/`, atau situs lain dengan `https://…`.',
		};
	const tujuan = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
	if (!tujuan || tujuan.username || tujuan.password || !/^[^.]+(?:\.[^.]+)+$/.test(tujuan.hostname))
		return {
			salah: `Alamat \`${pendek}\` bukan alamat situs yang utuh.`,
			perbaikan: 'Tulis seperti `https://contoh.go.id/halaman`, tanpa nama pengguna atau sandi.',
		};
	return null;
}

/** What is wrong with the address of a picture, whatever it leads to. */
export function periksaAlamatGambar(url: string): Pelanggaran | null {
	const tempat =
		'Simpan gambarnya di folder yang sama dengan berkas ini, lalu tulis `![keterangan](nama.png)`.';
	if (skema.test(url) || url.startsWith('//'))
		return { salah: `Gambar \`${url.slice(0, 60)}\` diambil dari luar situs.`, perbaikan: tempat };
	const bahaya = periksaSkema(url);
	if (bahaya) return bahaya;
	if (!akhiranGambar.test(url) || /%(?![0-9a-f]{2})/i.test(url))
		return {
			salah: `\`${url}\` bukan nama gambar yang dapat ditampilkan.`,
			perbaikan:
				'Pakai gambar berakhiran .png, .jpg, .webp, .avif, atau .gif dengan nama tanpa `?`, `#`, dan `%`.',
		};
	return null;
}

/** An attribute of a tag as the reader gives it. */
interface AtributSimpul {
	type: string;
	name?: string;
	value?: unknown;
}

export const atributSimpul = ({ attributes }: Simpul): AtributSimpul[] =>
	Array.isArray(attributes) ? (attributes as AtributSimpul[]) : [];

function larangTag(simpul: Simpul, bab: boolean): Pelanggaran[] {
	const nama = simpul.name ?? '';
	const aturan = aturanTag(nama, bab);
	if (!aturan) {
		const hanyaBab = !bab && Object.hasOwn(tags, nama);
		return [
			hanyaBab
				? {
						salah: `Tag \`<${nama}>\` tidak dikenal di halaman umum; tag itu hanya untuk bab.`,
						perbaikan: 'Tulis isinya sebagai teks biasa, atau tautkan halaman yang memuatnya.',
					}
				: {
						salah: nama
							? `Tag \`<${nama}>\` tidak dikenal.`
							: 'Tag tanpa nama (`<>`) tidak dikenal.',
						perbaikan: saran(
							nama,
							Object.keys(tagSah(bab)),
							bab ? 'daftar tag bab' : 'tag yang dikenal: br, sub, sup, abbr',
							true,
						),
					},
		];
	}
	const hasil: Pelanggaran[] = [];
	const sudah = new Set<string>();
	for (const { type, name = '', value } of atributSimpul(simpul)) {
		if (type !== 'mdxJsxAttribute')
			hasil.push({
				salah: `\`<${nama}>\` memuat kurung kurawal di antara atributnya.`,
				perbaikan: 'Hapus kurung kurawal itu; atribut ditulis `nama="isi"`.',
			});
		else if (!Object.hasOwn(aturan.atribut, name))
			hasil.push({
				salah: `Atribut \`${name}\` pada \`<${nama}>\` tidak dikenal.`,
				perbaikan:
					Object.keys(aturan.atribut).length > 0
						? saran(
								name,
								Object.keys(aturan.atribut),
								`atribut tag ini: ${Object.keys(aturan.atribut).join(', ')}`,
								true,
							)
						: 'Hapus atribut itu; tag ini tidak beratribut.',
			});
		else if (typeof value !== 'string')
			hasil.push({
				salah: `Atribut \`${name}\` harus berupa teks bertanda kutip.`,
				perbaikan: `Tulis \`${name}="…"\`.`,
			});
		else if (sudah.has(name))
			hasil.push({
				salah: `Atribut \`${name}\` pada \`<${nama}>\` ditulis dua kali.`,
				perbaikan: 'Hapus salah satunya.',
			});
		sudah.add(name);
	}
	return hasil;
}

/**
 * What a node does that no content may do: run code, bring markup of its own, or lead where nobody should be led. Both
 * the check and the build ask this, so that neither a build nor a reader ever runs what a text says.
 */
export function larangan(simpul: Simpul, bab: boolean): Pelanggaran[] {
	const satu = (hasil: Pelanggaran | null) => (hasil ? [hasil] : []);
	switch (simpul.type) {
		case 'mdxjsEsm':
			return [
				{
					salah: `${bab ? 'Bab' : 'Halaman'} memuat baris \`import\` atau \`export\`.`,
					perbaikan: `Hapus baris itu; ${bab ? 'semua tag bab sudah tersedia' : 'halaman hanya berisi teks'}. Kalimat biasa yang diawali kata itu ditulis dengan huruf besar.`,
				},
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return komentar.test(simpul.value ?? '')
				? []
				: [
						{
							salah: `${bab ? 'Bab' : 'Halaman'} memuat kurung kurawal yang dibaca sebagai program.`,
							perbaikan: 'Apit teks itu dengan tanda petik terbalik, atau hapus kurung kurawalnya.',
						},
					];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return larangTag(simpul, bab);
		case 'html':
			return [{ salah: 'Teks memuat HTML.', perbaikan: 'Hapus HTML itu; pakai Markdown.' }];
		case 'containerDirective':
			return kotakSah.has(simpul.name ?? '') && Object.keys(simpul.attributes ?? {}).length === 0
				? []
				: [
						{
							salah: `Kotak \`:::${simpul.name}\` tidak dikenal, atau memuat kurung kurawal.`,
							perbaikan:
								'Pakai `:::note`, `:::tip`, `:::caution`, atau `:::danger`, ditutup dengan `:::`.',
						},
					];
		case 'link':
		case 'definition':
			return satu(periksaSkema(simpul.url ?? ''));
		case 'imageReference':
			return [
				{
					salah: 'Gambar disebut lewat rujukan.',
					perbaikan: 'Tulis alamatnya langsung: `![keterangan](nama.png)`.',
				},
			];
		case 'image':
			return satu(periksaAlamatGambar(simpul.url ?? ''));
		default:
			return [];
	}
}
