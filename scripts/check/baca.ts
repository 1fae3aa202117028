import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Temuan } from './temuan.ts';

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

const pesanYaml: Record<string, [string, string]> = {
	DUPLICATE_KEY: ['Satu bidang ditulis dua kali pada rekaman yang sama.', 'Hapus salah satunya.'],
	BAD_INDENT: [
		'Lekukan (spasi di awal baris) tidak sejajar.',
		'Samakan jumlah spasi dengan baris sejenis di atasnya.',
	],
	TAB_AS_INDENT: ['Baris ini dilekukkan dengan tab.', 'Ganti tab di awal baris dengan spasi.'],
	MISSING_CHAR: [
		'Ada tanda yang kurang, misalnya tanda kutip penutup, titik dua, atau kurung penutup.',
		'Lengkapi tanda itu pada baris ini atau baris sebelumnya.',
	],
	UNEXPECTED_TOKEN: [
		'Ada tanda yang tidak pada tempatnya.',
		'Apit teks dengan tanda kutip tunggal bila memuat titik dua, tanda pagar, atau kurung.',
	],
};

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

/** Parses YAML text; faults of the YAML itself become findings and give no file. */
export function uraiYaml(
	teks: string,
	path: string,
	temuan: Temuan[],
	barisAwal = 0,
): BerkasYaml | null {
	const hitung = new LineCounter();
	const dokumen = parseDocument(teks, { lineCounter: hitung });
	if (dokumen.errors.length > 0) {
		for (const galat of dokumen.errors) {
			const { line, col } = hitung.linePos(galat.pos[0]);
			const [salah, perbaikan] = pesanYaml[galat.code] ?? [
				'Susunan YAML pada baris ini tidak dapat dibaca.',
				'Periksa lekukan, titik dua, tanda kutip, dan kurung pada baris ini dan baris sebelumnya.',
			];
			temuan.push({
				berkas: path,
				baris: line + barisAwal,
				kolom: col,
				bidang: '',
				salah,
				perbaikan,
			});
		}
		return null;
	}
	const letak = pencariLetak(dokumen, hitung);
	return {
		path,
		data: dokumen.toJS(),
		letak: (jalur, kunci) => {
			const { baris, kolom } = letak(jalur, kunci);
			return { baris: baris + barisAwal, kolom };
		},
	};
}

/** Reads every YAML file below the content folder; unreadable ones become findings. */
export function bacaYaml(folder: string, temuan: Temuan[]): BerkasYaml[] {
	return daftarBerkas(folder, '.yaml').flatMap((penuh) => {
		const path = relative(folder, penuh).split(sep).join('/');
		return uraiYaml(readFileSync(penuh, 'utf8'), path, temuan) ?? [];
	});
}
