import { spawnSync } from 'node:child_process';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, mdxToMdast } from 'satteri';
import { akar } from '../place.ts';
import { fiturMdx } from '../mdx-guard.ts';
import type { Simpul } from '../rules/mdx-allowed.ts';
import type { Temuan } from '../findings.ts';

const galatSatteri = /^(\d+):(\d+):\s*(.*?)(?:\s*\(mdx[\w-]*:[\w-]+\))?$/s;

/** Says in Indonesian what keeps a text from being read. */
function jelaskanGalat(pesan: string): [string, string] {
	const penutup = /closing tag for `<([\w.:-]+)/.exec(pesan);
	if (penutup)
		return [
			`Tag \`<${penutup[1]}>\` tidak ditutup.`,
			`Tambahkan \`</${penutup[1]}>\` sesudah isinya, atau tulis \`<${penutup[1]} … />\` bila tidak berisi.`,
		];
	if (/comment in MDX/.test(pesan))
		return [
			'Komentar `<!-- … -->` tidak dapat dibaca di sini.',
			'Hapus komentar itu, atau tulis sebagai `{/* … */}`.',
		];
	if (/create a link in MDX/.test(pesan))
		return [
			'Tanda `<` pada baris ini tidak diikuti nama tag.',
			'Tautan ditulis `[teks](https://…)`; tanda kurang dari ditulis `\\<`.',
		];
	if (/closing|close/i.test(pesan))
		return [
			'Ada tag penutup tanpa pasangan, atau urutan tag tertukar.',
			'Periksa pasangan tag pada baris ini dan sebelumnya.',
		];
	return [
		'Susunan tag atau kurung kurawal pada baris ini tidak dapat dibaca.',
		'Periksa tanda `<`, `{`, dan tanda kutip pada baris ini; tanda yang bukan tag diapit tanda petik terbalik.',
	];
}

/** How deep boxes, lists, quotations, tags and brackets may lie within each other; beyond it the reader itself gives way. */
const batasDalam = 40;

/** Marks of quotations, lists and footnotes at the head of a line. */
const kepalaBaris = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]*\]:))+/gm;
const tandaKepala = />|[-*+](?=[ \t])|[.)](?=[ \t])|\]:/g;
/** Brackets, and tags with their attributes, also over several lines. */
const sarang = /[([{]|[)\]}]|<\/?[A-Za-z](?:"[^"]{0,999}"|'[^']{0,999}'|[^<>"']){0,3000}>/g;

/** Where brackets, tags, or marks at the head of a line lie too deep, before anything is parsed; -1 where none do. */
function letakTerlaluDalam(teks: string): number {
	for (const { 0: kepala, index } of teks.matchAll(kepalaBaris))
		if ((kepala.match(tandaKepala)?.length ?? 0) > batasDalam) return index;
	// Tags within code are words.
	const tanpaKode = teks.replace(/`[^`\n]*`/g, (kode) => kode.replace(/[<>]/g, ' '));
	let kurung = 0;
	let tagTerbuka = 0;
	let akhir = 0;
	for (const { 0: isi, index } of tanpaKode.matchAll(sarang)) {
		// Brackets of one paragraph do not reach into the next, unless they are those of a program.
		if (!teks.includes('{') && /\n[ \t]*\n/.test(tanpaKode.slice(akhir, index))) kurung = 0;
		akhir = index;
		if ('([{'.includes(isi)) kurung++;
		else if (')]}'.includes(isi)) kurung = Math.max(0, kurung - 1);
		else if (isi.startsWith('</')) tagTerbuka = Math.max(0, tagTerbuka - 1);
		else if (!isi.endsWith('/>')) tagTerbuka++;
		if (kurung > 4 * batasDalam || tagTerbuka > batasDalam) return index;
	}
	return -1;
}

/** How deep a tree goes, without climbing it by calls: a hostile one is deeper than they reach. */
function simpulTerdalam(pohon: Simpul): Simpul | null {
	const antre: [Simpul, number][] = [[pohon, 0]];
	for (let satu = antre.pop(); satu; satu = antre.pop()) {
		const [simpul, dalam] = satu;
		if (dalam > 3 * batasDalam) return simpul;
		for (const anak of simpul.children ?? []) antre.push([anak, dalam + 1]);
	}
	return null;
}

/** Every node of a tree in reading order, with the nodes above it. */
export function* jelajahi(pohon: Simpul): Generator<Simpul> {
	const antre: Simpul[] = [pohon];
	for (let satu = antre.pop(); satu; satu = antre.pop()) {
		yield satu;
		antre.push(...(satu.children ?? []).toReversed());
	}
}

/** The plain words of a node. */
export const teksSimpul = (simpul: Simpul): string =>
	[...jelajahi(simpul)]
		.map(({ type, value, alt }) => (type.startsWith('mdx') ? '' : (value ?? alt ?? '')))
		.join('');

/** Texts that may hold a program, which the reader compiles even to refuse it, and some make it crash. */
const mungkinProgram = /[{}]|^\s*(?:import|export)\b/m;

/** True when another process could read the text and lived. */
function selamatDibaca(teks: string): boolean {
	const { status } = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'-e',
			`import { mdxToMdast } from 'satteri';
			import { readFileSync } from 'node:fs';
			try { mdxToMdast(readFileSync(0, 'utf8'), ${JSON.stringify({ features: { ...fiturMdx, frontmatter: true } })}); } catch {}`,
		],
		{ cwd: akar, input: teks, timeout: 20_000, stdio: ['pipe', 'ignore', 'ignore'] },
	);
	return status === 0;
}

/** Reads a chapter or page as a tree; what cannot be read becomes a finding, and then there is none. */
export function uraiMdx(path: string, teks: string, temuan: Temuan[]): Simpul | null {
	const lapor = (baris: number, kolom: number, salah: string, perbaikan: string) => {
		temuan.push({ berkas: path, baris, kolom, bidang: '', salah, perbaikan });
		return null;
	};
	const terlaluDalam = (baris: number, kolom: number) =>
		lapor(
			baris,
			kolom,
			'Tag, kurung, kutipan, atau daftar bersarang terlalu dalam.',
			`Kurangi sarangnya; paling banyak ${batasDalam} tingkat yang dapat dibaca.`,
		);
	const dalam = letakTerlaluDalam(teks);
	if (dalam >= 0) {
		const sebelum = teks.slice(0, dalam).split('\n');
		return terlaluDalam(sebelum.length, (sebelum.at(-1)?.length ?? 0) + 1);
	}
	if (mungkinProgram.test(teks) && !selamatDibaca(teks)) {
		const baris = teks.split('\n').findIndex((satu) => mungkinProgram.test(satu));
		return lapor(
			baris + 1,
			1,
			'Berkas memuat kurung kurawal atau baris program yang tidak dapat dibaca.',
			'Hapus kurung kurawal dan isinya.',
		);
	}
	try {
		const pohon = mdxToMdast(teks, { features: { ...fiturMdx, frontmatter: true } }) as Simpul;
		const terdalam = simpulTerdalam(pohon);
		if (!terdalam) return pohon;
		return terlaluDalam(terdalam.position?.start.line ?? 1, terdalam.position?.start.column ?? 1);
	} catch (galat) {
		const pesan = galat instanceof Error ? galat.message : String(galat);
		const letak = galatSatteri.exec(pesan);
		return lapor(
			Number(letak?.[1] ?? 1),
			Number(letak?.[2] ?? 1),
			...jelaskanGalat(letak?.[3] ?? pesan),
		);
	}
}

/** A heading with the fragment that leads to it. */
export interface JudulBagian {
	depth: number;
	slug: string;
	text: string;
}

/** The headings of a text as the build gives them: by the same reader and the same plug-in. Only for texts without findings. */
export function judulBagian(teks: string): JudulBagian[] {
	const astro = {
		frontmatter: {},
		headings: [] as JudulBagian[],
		localImagePaths: new Set<string>(),
		remoteImagePaths: new Set<string>(),
	};
	mdxToJs(teks, {
		features: { ...fiturMdx, frontmatter: true },
		hastPlugins: [satteriHeadingIdsPlugin()],
		jsxImportSource: 'astro',
		data: { astro },
	});
	return astro.headings;
}
