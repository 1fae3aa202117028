import { CST, Lexer, type LineCounter, type YAMLError } from 'yaml';
import type { Temuan } from './temuan.ts';

/** What each fault of the YAML is called, and how it is mended. */
const pesanYaml: Record<string, [string, string]> = {
	DUPLICATE_KEY: [
		'Satu bidang ditulis dua kali pada rekaman yang sama.',
		'Hapus salah satunya, atau awali rekaman baru dengan tanda hubung.',
	],
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
	BAD_ALIAS: [
		'Teks diawali `*` atau `&`, yang dalam YAML berarti alias.',
		'Apit teks itu dengan tanda kutip tunggal.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'Baris ini tidak dapat dibaca sebagai `bidang: isi`; mungkin ada titik dua di dalam teks.',
		'Apit teks dengan tanda kutip tunggal, atau pindahkan isinya ke baris berikut.',
	],
	BLOCK_IN_FLOW: [
		'Ada kurung `[` atau `{` yang tidak ditutup sebelum baris ini.',
		'Tutup kurungnya, atau apit teks yang memuat kurung dengan tanda kutip tunggal.',
	],
	MULTILINE_IMPLICIT_KEY: [
		'Baris ini bukan `bidang: isi`, dan bukan lanjutan yang sah dari baris sebelumnya.',
		'Lengkapi nama bidang dan titik duanya, atau apit teks panjang dengan tanda kutip.',
	],
	MULTIPLE_DOCS: [
		'Berkas ini memuat garis `---` yang memulai dokumen kedua.',
		'Hapus garis itu; satu berkas memuat satu daftar.',
	],
	NON_STRING_KEY: [
		'Nama bidang harus kata, bukan daftar atau rekaman.',
		'Periksa tanda tanya, kurung, dan titik dua pada baris ini.',
	],
	BAD_DQ_ESCAPE: [
		'Tanda `\\` di dalam kutip ganda tidak dikenal.',
		'Pakai tanda kutip tunggal untuk teks yang memuat `\\`.',
	],
	BAD_SCALAR_START: [
		'Teks diawali tanda yang mempunyai arti lain dalam YAML.',
		'Apit teks itu dengan tanda kutip tunggal.',
	],
};

/** A quoted text that swallowed the lines after it, because its closing mark is missing: where it begins. */
function kutipTerbuka(teks: string, batas: number): number | null {
	let posisi = 0;
	for (const token of new Lexer().lex(teks)) {
		if (posisi > batas) return null;
		const jenis = CST.tokenType(token);
		if (
			(jenis === 'single-quoted-scalar' || jenis === 'double-quoted-scalar') &&
			/\n\s*(?:- )?\S+:(?:\s|$)|\n\s*- /m.test(token)
		)
			return posisi;
		// Marks of the lexer itself stand for no text.
		if (
			!['\u{FEFF}', '\u0002', '\u0018', '\u001f'].includes(token) ||
			teks.startsWith(token, posisi)
		)
			posisi += token.length;
	}
	return null;
}

/** Turns faults of YAML into findings: every double field, but of the rest only the first, from which the others follow. */
export function jelaskanGalatYaml(
	teks: string,
	path: string,
	galat: readonly YAMLError[],
	hitung: LineCounter,
	barisAwal: number,
): Temuan[] {
	const susunan = galat.filter(({ code }) => code !== 'DUPLICATE_KEY');
	const dipilih = susunan.length > 0 ? susunan.slice(0, 1) : galat;
	return dipilih.map(({ code, pos, message }) => {
		const kutip = code === 'DUPLICATE_KEY' ? null : kutipTerbuka(teks, pos[0]);
		const { line, col } = hitung.linePos(kutip ?? pos[0]);
		const [salah, perbaikan] =
			kutip !== null
				? [
						'Tanda kutip yang dibuka di sini tidak ditutup pada baris ini.',
						"Tambahkan tanda kutip penutup; petik di dalam kutip tunggal ditulis dua kali (`Jum''at`).",
					]
				: /alias/i.test(message)
					? (pesanYaml.BAD_ALIAS ?? ['', ''])
					: (pesanYaml[code] ?? [
							'Susunan YAML pada baris ini tidak dapat dibaca.',
							'Periksa lekukan, titik dua, tanda kutip, dan kurung pada baris ini dan baris sebelumnya.',
						]);
		return { berkas: path, baris: line + barisAwal, kolom: col, bidang: '', salah, perbaikan };
	});
}

/** The finding for records within records without end, at the line where they begin. */
export function terlaluDalam(teks: string, path: string, barisAwal: number): Temuan {
	const awal = /(?:[[{]\s*){20}|(?:- ){20}|^[ \t]{60}/m.exec(teks)?.index ?? 0;
	return {
		berkas: path,
		baris: teks.slice(0, awal).split('\n').length + barisAwal,
		kolom: awal - teks.lastIndexOf('\n', awal - 1),
		bidang: '',
		salah: 'Isi berkas ini bertingkat terlalu dalam untuk dibaca.',
		perbaikan:
			'Periksa kurung dan lekukan pada baris ini; tidak ada tabel yang bertingkat lebih dari sepuluh.',
	};
}
