import type { MdxNode } from './mdx-allowed.ts';
import type { Report } from './links.ts';
import { traverse, type PartTitle, nodeText } from '../parse/mdx.ts';

/** Fragments that the frame around a page already bears. */
const frameAnchors = /^(?:_top|starlight__.*|footnote-label)$/;

/** Headings must follow each other level by level below the page's own title, and each must have words that a link can name. */
export function checkTitles(tree: MdxNode, parts: readonly PartTitle[], report: Report): void {
	let before = 1;
	let urutan = 0;
	for (const node of traverse(tree)) {
		if (node.type !== 'heading') continue;
		const { depth = 2 } = node;
		const slug = parts[urutan++]?.slug;
		const text = nodeText(node).trim();
		if (depth === 1)
			report(
				node,
				`Judul \`# ${text}\` akan menjadi judul halaman kedua.`,
				`Tulis \`## ${text}\`; judul halaman sudah ada di bagian depan.`,
			);
		else if (depth > before + 1)
			report(
				node,
				`Judul tingkat ${depth} langsung sesudah tingkat ${before}${before === 1 ? ' (judul halaman)' : ''}; tingkat ${before + 1} terlewati.`,
				`Tulis \`${'#'.repeat(before + 1)} ${text}\`.`,
			);
		before = depth;
		if (slug === '' || (slug === undefined && text === ''))
			report(
				node,
				'Judul bagian ini tidak memuat huruf atau angka.',
				'Tulis judulnya, atau hapus tanda `#` di awal baris.',
			);
		else if (slug !== undefined && frameAnchors.test(slug))
			report(
				node,
				`Judul \`${text}\` memakai jangkar \`#${slug}\`, yang sudah dipakai kerangka halaman.`,
				'Ganti kata-kata judulnya.',
			);
	}
}

/** Footnotes and links by reference must have both ends. */
export function checkTextReferences(tree: MdxNode, report: Report): void {
	const foot = new Set<string>();
	const referenced = new Set<string>();
	const all = [...traverse(tree)];
	for (const node of all) {
		if (node.type === 'footnoteReference') referenced.add(node.identifier ?? '');
		if (node.type !== 'footnoteDefinition') continue;
		if (foot.has(node.identifier ?? ''))
			report(node, `Catatan kaki \`[^${node.label}]\` ditulis dua kali.`, 'Hapus salah satunya.');
		foot.add(node.identifier ?? '');
		if (nodeText(node).trim() === '')
			report(node, `Catatan kaki \`[^${node.label}]\` kosong.`, 'Isi catatannya, atau hapus.');
	}
	for (const node of all) {
		if (node.type === 'footnoteDefinition' && !referenced.has(node.identifier ?? ''))
			report(
				node,
				`Catatan kaki \`[^${node.label}]\` tidak dirujuk dari teks, sehingga tidak tampil.`,
				`Tulis \`[^${node.label}]\` di tempatnya, atau hapus catatan ini.`,
			);
		if (node.type !== 'text') continue;
		for (const [written] of (node.value ?? '').matchAll(/\[\^[^\]\s]+\]/g))
			report(
				node,
				`Catatan kaki \`${written}\` tidak ada isinya.`,
				`Tambahkan baris \`${written}: …\`, atau hapus tandanya.`,
			);
		for (const [written, , reference] of (node.value ?? '').matchAll(/\[([^\][]+)\]\[([^\][]*)\]/g))
			report(
				node,
				`Tautan \`${written}\` tidak beralamat.`,
				`Tambahkan baris \`[${reference || 'teks'}]: …\`, atau tulis \`[teks](alamat)\`.`,
			);
	}
}
