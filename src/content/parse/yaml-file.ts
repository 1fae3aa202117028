import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
} from 'yaml';
import { parseYaml } from './yaml.ts';
import { jelaskanGalatYaml, terlaluDalam } from './yaml-faults.ts';
import { checkPenulisan } from './writing.ts';
import type { Temuan } from '../findings.ts';

/** A path into a YAML file: keys and positions from 0. */
export type Jalur = readonly (string | number)[];

/** A YAML file that could be read, with a way back from a field to its line. */
export interface BerkasYaml {
	/** Path below the content folder, with forward slashes. */
	path: string;
	/** The parsed value. */
	data: unknown;
	/** Where the value at `jalur` stands, or its nearest existing parent; `kunci` asks for the key itself. */
	letak(jalur: Jalur, kunci?: string): { baris: number; kolom: number };
	/** The value at `jalur` as it is written, such as `61.10`; null for lists, records and what is not there. */
	tertulis(jalur: Jalur): { teks: string; blok: boolean } | null;
}

/** Every file below `folder` with this ending, as paths with forward slashes, in order. */
export function daftarBerkas(folder: string, akhiran: string): string[] {
	const hasil: string[] = [];
	for (const nama of readdirSync(folder).sort()) {
		const path = join(folder, nama);
		if (statSync(path).isDirectory()) hasil.push(...daftarBerkas(path, akhiran));
		else if (nama.endsWith(akhiran)) hasil.push(path);
	}
	return hasil;
}

/** A field's path as an editor counts: `indikator.3.nama` is the third indicator. */
export const tulisBidang = (jalur: Jalur): string =>
	jalur.map((bagian) => (typeof bagian === 'number' ? bagian + 1 : bagian)).join('.');

/** Where a finding at a path of a file stands: file, line, column and field. */
export const tempatTemuan = (berkas: BerkasYaml, jalur: Jalur) => ({
	berkas: berkas.path,
	...berkas.letak(jalur),
	bidang: tulisBidang(jalur),
});

/** Builds the reader of positions for a parsed document. */
function pencariLetak(dokumen: Document, hitung: LineCounter) {
	return (jalur: Jalur, kunci?: string) => {
		for (let panjang = jalur.length; panjang >= 0; panjang--) {
			const simpul: unknown =
				panjang === 0 ? dokumen.contents : dokumen.getIn(jalur.slice(0, panjang), true);
			if (!isNode(simpul) || !simpul.range) continue;
			let awal = simpul.range[0];
			if (kunci !== undefined && panjang === jalur.length && isMap(simpul)) {
				const pasangan = simpul.items.find((p) => isNode(p.key) && String(p.key) === kunci);
				if (pasangan && isNode(pasangan.key) && pasangan.key.range) awal = pasangan.key.range[0];
			}
			const { line, col } = hitung.linePos(awal);
			return { baris: line, kolom: col };
		}
		return { baris: 1, kolom: 1 };
	};
}

/** The path of the innermost value or key that holds a position of the text. */
export function jalurDi(dokumen: Document, posisi: number): Jalur {
	const jalur: (string | number)[] = [];
	const memuat = (simpul: unknown) =>
		isNode(simpul) && simpul.range && simpul.range[0] <= posisi && posisi < simpul.range[2];
	let kini: unknown = dokumen.contents;
	while (isCollection(kini)) {
		const butir: unknown[] = kini.items;
		const i = butir.findIndex((satu) =>
			isPair(satu) ? memuat(satu.key) || memuat(satu.value) : memuat(satu),
		);
		const satu = butir[i];
		if (satu === undefined) break;
		jalur.push(isPair(satu) ? String(satu.key) : i);
		kini = isPair(satu) ? satu.value : satu;
	}
	return jalur;
}

/** A YAML text with its positions, whether or not it is sound. */
export interface UraianYaml {
	/** The file, when its YAML is sound. */
	berkas: BerkasYaml | null;
	/** The field at a position of the text, as an editor counts. */
	bidangDi(posisi: number): string;
}

/** Parses YAML text; faults of the YAML itself become findings and give no file. */
export function uraiYaml(teks: string, path: string, temuan: Temuan[], barisAwal = 0): UraianYaml {
	const hitung = new LineCounter();
	let dokumen: Document.Parsed;
	try {
		dokumen = parseYaml(teks, hitung);
	} catch {
		temuan.push(terlaluDalam(teks, path, barisAwal));
		return { berkas: null, bidangDi: () => '' };
	}
	const uraian = (berkas: BerkasYaml | null): UraianYaml => ({
		berkas,
		bidangDi: (posisi) => tulisBidang(jalurDi(dokumen, posisi)),
	});
	if (dokumen.errors.length > 0) {
		temuan.push(...jelaskanGalatYaml(teks, path, dokumen.errors, hitung, barisAwal));
		return uraian(null);
	}
	const gaya = checkPenulisan(dokumen, teks, path, hitung, barisAwal);
	if (gaya.length > 0) {
		temuan.push(...gaya);
		return uraian(null);
	}
	const letak = pencariLetak(dokumen, hitung);
	return uraian({
		path,
		data: dokumen.toJS(),
		letak: (jalur, kunci) => {
			const { baris, kolom } = letak(jalur, kunci);
			return { baris: baris + barisAwal, kolom };
		},
		tertulis: (jalur) => {
			const simpul: unknown = jalur.length === 0 ? dokumen.contents : dokumen.getIn(jalur, true);
			if (!isScalar(simpul) || !(simpul as Node).range) return null;
			const [awal, akhir] = (simpul as Node).range ?? [0, 0];
			return { teks: teks.slice(awal, akhir), blok: simpul.type?.startsWith('BLOCK') ?? false };
		},
	});
}
