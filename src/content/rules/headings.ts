import type { Simpul } from './mdx-allowed.ts';
import type { Lapor } from './links.ts';
import { jelajahi, type JudulBagian, teksSimpul } from '../parse/mdx.ts';

/** Fragments that the frame around a page already bears. */
const jangkarRangka = /^(?:_top|starlight__.*|footnote-label)$/;

/** Headings must follow each other level by level below the page's own title, and each must have words that a link can name. */
export function periksaJudul(pohon: Simpul, bagian: readonly JudulBagian[], lapor: Lapor): void {
	let sebelum = 1;
	let urutan = 0;
	for (const simpul of jelajahi(pohon)) {
		if (simpul.type !== 'heading') continue;
		const { depth = 2 } = simpul;
		const slug = bagian[urutan++]?.slug;
		const teks = teksSimpul(simpul).trim();
		if (depth === 1)
			lapor(
				simpul,
				`Judul \`# ${teks}\` akan menjadi judul halaman kedua.`,
				`Tulis \`## ${teks}\`; judul halaman sudah ada di bagian depan.`,
			);
		else if (depth > sebelum + 1)
			lapor(
				simpul,
				`Judul tingkat ${depth} langsung sesudah tingkat ${sebelum}${sebelum === 1 ? ' (judul halaman)' : ''}; tingkat ${sebelum + 1} terlewati.`,
				`Tulis \`${'#'.repeat(sebelum + 1)} ${teks}\`.`,
			);
		sebelum = depth;
		if (slug === '' || (slug === undefined && teks === ''))
			lapor(
				simpul,
				'Judul bagian ini tidak memuat huruf atau angka.',
				'Tulis judulnya, atau hapus tanda `#` di awal baris.',
			);
		else if (slug !== undefined && jangkarRangka.test(slug))
			lapor(
				simpul,
				`Judul \`${teks}\` memakai jangkar \`#${slug}\`, yang sudah dipakai kerangka halaman.`,
				'Ganti kata-kata judulnya.',
			);
	}
}

/** Footnotes and links by reference must have both ends. */
export function periksaRujukanTeks(pohon: Simpul, lapor: Lapor): void {
	const kaki = new Set<string>();
	const dirujuk = new Set<string>();
	const semua = [...jelajahi(pohon)];
	for (const simpul of semua) {
		if (simpul.type === 'footnoteReference') dirujuk.add(simpul.identifier ?? '');
		if (simpul.type !== 'footnoteDefinition') continue;
		if (kaki.has(simpul.identifier ?? ''))
			lapor(
				simpul,
				`Catatan kaki \`[^${simpul.label}]\` ditulis dua kali.`,
				'Hapus salah satunya.',
			);
		kaki.add(simpul.identifier ?? '');
		if (teksSimpul(simpul).trim() === '')
			lapor(simpul, `Catatan kaki \`[^${simpul.label}]\` kosong.`, 'Isi catatannya, atau hapus.');
	}
	for (const simpul of semua) {
		if (simpul.type === 'footnoteDefinition' && !dirujuk.has(simpul.identifier ?? ''))
			lapor(
				simpul,
				`Catatan kaki \`[^${simpul.label}]\` tidak dirujuk dari teks, sehingga tidak tampil.`,
				`Tulis \`[^${simpul.label}]\` di tempatnya, atau hapus catatan ini.`,
			);
		if (simpul.type !== 'text') continue;
		for (const [tertulis] of (simpul.value ?? '').matchAll(/\[\^[^\]\s]+\]/g))
			lapor(
				simpul,
				`Catatan kaki \`${tertulis}\` tidak ada isinya.`,
				`Tambahkan baris \`${tertulis}: …\`, atau hapus tandanya.`,
			);
		for (const [tertulis, , rujukan] of (simpul.value ?? '').matchAll(
			/\[([^\][]+)\]\[([^\][]*)\]/g,
		))
			lapor(
				simpul,
				`Tautan \`${tertulis}\` tidak beralamat.`,
				`Tambahkan baris \`[${rujukan || 'teks'}]: …\`, atau tulis \`[teks](alamat)\`.`,
			);
	}
}
