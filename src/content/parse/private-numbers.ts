import type { Finding } from '../findings.ts';
import { scanLines } from './lines.ts';

/** Codes of provinces, with which an identity number begins. */
const provinsi = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
/** Digits in groups, as people write long numbers. */
const series = /(?<!\d)(?:\(?\+?\d)[\d .\-()]{7,28}\d(?!\d)/g;
const spacing = /[ .\-()+]/g;
/** A day, as in `08-12-2020 10.00`, which no telephone number begins with. */
const day = /^(?:0[1-9]|[12]\d|3[01])([.-])(?:0[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)/;
/** Figures in groups of three, as sums of money are printed. */
const thousands = /^\d{1,3}(?:\.\d{3})+$/;
/** What stands before or after a sum of money, and before the decimals of a figure. */
const beforeMoney = /(?:(?:\bRp|\bIDR|\bUSD|\$|€)\.? ?|(?<![\d.,])\d{1,3},)$/i;
const afterMoney = /^(?: ?rupiah\b|,(?:\d{2}\b|-))/i;

/** Digits, spaces and dashes in other shapes, each as the plain one of the same length. */
const toPlain = (text: string): string =>
	text
		.replace(/[\u0660-\u0669\uFF10-\uFF19]/g, (number) => String(number.charCodeAt(0) & 0xf))
		.replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
		.replace(/[_\u2010-\u2015\u2212\uFF0D]/g, '-')
		.replace(/[\u00B7\u2022\u2024\uFF0E]/g, '.');

/** What kind of personal number a run of digits is; null when it is none. */
function jenisNomor(written: string): string | null {
	const number = written.replace(spacing, '');
	// Those who serve by contract have 21 where others have the month.
	if (/^(?:19|20)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2]|21)[12]\d{3}$/.test(number))
		return 'nomor induk pegawai';
	if (day.test(written) || thousands.test(written)) return null;
	const berkelompok = /[ .-]/.test(written);
	const birth = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])/;
	if (number.length === 16 && (!berkelompok || (provinsi.test(number) && birth.test(number))))
		return 'nomor induk kependudukan';
	const local = number.replace(/^(?:(?:00)?620?|0)(?=8)/, '');
	const prefixed = /^\(?(?:\+?62|0)/.test(written);
	if (prefixed && local !== number && /^8[1-35789]\d{7,10}$/.test(local)) return 'nomor telepon';
	return null;
}

/** What kind of personal number stands at a place of a line; null when it is none, or a sum of money. */
function kindAt(row: string, position: number, written: string): string | null {
	const jenis = jenisNomor(written);
	const money =
		beforeMoney.test(row.slice(0, position)) ||
		afterMoney.test(row.slice(position + written.length));
	return money && jenis !== 'nomor telepon' ? null : jenis;
}

/** The first personal number in a line; null when there is none. */
function privateNumber(original: string): { posisi: number; jenis: string } | null {
	const row = toPlain(original);
	for (const { 0: written, index } of row.matchAll(series)) {
		const jenis = kindAt(row, index, written);
		if (jenis) return { posisi: index, jenis };
		// A number may stand among others that only spaces part from it.
		const parts = written.split(/ +/);
		let posisi = index;
		for (let i = 0; i < parts.length; i++) {
			for (let j = i + 1; j <= parts.length; j++) {
				const partial = kindAt(row, posisi, parts.slice(i, j).join(' '));
				if (partial) return { posisi, jenis: partial };
			}
			posisi += (parts[i] ?? '').length + 1;
		}
	}
	return null;
}

/** Personal numbers are never published: employee, identity and mobile numbers anywhere in a file, comments included. */
export const findPrivate = (
	path: string,
	text: string,
	fieldAt: (position: number) => string,
): Finding[] =>
	scanLines(path, text, fieldAt, (line) => {
		const hit = privateNumber(line);
		return (
			hit && {
				posisi: hit.posisi,
				salah: `Teks ini memuat ${hit.jenis}.`,
				fix: 'Hapus nomor itu; nomor pribadi tidak pernah ditampilkan.',
			}
		);
	});
