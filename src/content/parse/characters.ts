import { type Finding, maxFindings } from '../findings.ts';
import { type LineHit, scanLines } from './lines.ts';

/** Characters that no reader sees, or that change what is seen: each kind with its name. */
const kelompok: [RegExp, string, string][] = [
	[
		/\uFFFD/u,
		'tanda pengganti (�): huruf aslinya sudah hilang ketika berkas disimpan',
		'Tulis ulang hurufnya menurut dokumen sumber, lalu simpan sebagai UTF-8.',
	],
	[
		// oxlint-disable-next-line no-control-regex -- these are what it looks for
		/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u,
		'karakter kendali yang tidak tampak',
		'Hapus karakter itu; hapus lalu ketik ulang kata di sekitarnya bila tidak terlihat.',
	],
	[
		/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
		'karakter tak tampak yang membalik arah tulisan',
		'Hapus karakter itu; hapus lalu ketik ulang kata di sekitarnya bila tidak terlihat.',
	],
	[
		/\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|[\uFE00-\uFE0F]/u,
		'karakter tanpa lebar yang tidak tampak',
		'Hapus karakter itu; hapus lalu ketik ulang kata di sekitarnya bila tidak terlihat.',
	],
	[
		/[\u2028\u2029]/u,
		'pemisah baris yang tidak tampak',
		'Ganti dengan spasi, atau dengan baris baru.',
	],
	[
		/[\uD800-\uDFFF\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF\u{F0000}-\u{10FFFF}]/u,
		'karakter yang tidak punya arti tetap',
		'Hapus, atau ganti dengan huruf yang dimaksud.',
	],
];
const all = new RegExp(kelompok.map(([pattern]) => pattern.source).join('|'), 'u');
const nonAsciiOffset = /[^\u0020-\u007E\n\r\t]/u;

const characterCode = (letter: string) =>
	`U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the characters of a text, and where it begins; null when nothing is. */
export function findCharacters(text: string): LineHit | null {
	const returned = /\r(?=[^\n])/.exec(text);
	if (returned)
		return {
			posisi: returned.index,
			salah: 'Teks memuat ganti baris cara lama (CR) yang tidak dibaca sebagai baris baru.',
			fix: 'Simpan ulang berkasnya dengan ganti baris biasa (LF atau CRLF).',
		};
	if (!nonAsciiOffset.test(text)) return null;
	const hit = all.exec(text);
	if (hit) {
		const [, name, fix] = kelompok.find(([pattern]) => pattern.test(hit[0])) ?? [];
		return {
			posisi: hit.index,
			salah: `Teks memuat ${name} (${characterCode(hit[0])}).`,
			fix: fix ?? '',
		};
	}
	const standard = text.normalize('NFC');
	if (text === standard) return null;
	let posisi = 0;
	while (text[posisi] === standard[posisi]) posisi++;
	return {
		posisi,
		salah: `Huruf \`${standard[posisi]}\` ditulis sebagai dua karakter (huruf dan tandanya terpisah), sehingga tidak ditemukan pencarian.`,
		fix: `Hapus huruf itu, lalu ketik \`${standard[posisi]}\` sebagai satu huruf.`,
	};
}

/** Each line of a file with a faulty character, at its first: one finding a line, with the field from `fieldAt`. */
export function checkCharacters(
	path: string,
	text: string,
	fieldAt: (position: number) => string,
): Finding[] {
	if (!text.startsWith('\uFEFF')) return scanLines(path, text, fieldAt, findCharacters);
	const mark: Finding = {
		berkas: path,
		baris: 1,
		kolom: 1,
		bidang: '',
		salah: 'Berkas diawali tanda BOM yang tidak tampak, sehingga baris pertamanya tidak terbaca.',
		fix: 'Simpan ulang sebagai UTF-8 tanpa BOM.',
	};
	const rest = scanLines(path, text.slice(1), (posisi) => fieldAt(posisi + 1), findCharacters);
	return [mark, ...rest].slice(0, maxFindings);
}
