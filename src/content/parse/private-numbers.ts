import { type Temuan, temuanTerbanyak } from '../findings.ts';

/** Codes of provinces, with which an identity number begins. */
const provinsi = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
/** Digits in groups, as people write long numbers. */
const deret = /(?<!\d)(?:\(?\+?\d)[\d .\-()]{7,28}\d(?!\d)/g;
const sela = /[ .\-()+]/g;
/** A day, as in `08-12-2020 10.00`, which no telephone number begins with. */
const hari = /^(?:0[1-9]|[12]\d|3[01])([.-])(?:0[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)/;
/** Figures in groups of three, as sums of money are printed. */
const ribuan = /^\d{1,3}(?:\.\d{3})+$/;
/** What stands before or after a sum of money, and before the decimals of a figure. */
const sebelumUang = /(?:(?:\bRp|\bIDR|\bUSD|\$|€)\.? ?|(?<![\d.,])\d{1,3},)$/i;
const sesudahUang = /^(?: ?rupiah\b|,(?:\d{2}\b|-))/i;

/** Digits, spaces and dashes in other shapes, each as the plain one of the same length. */
const keBiasa = (teks: string): string =>
	teks
		.replace(/[\u0660-\u0669\uFF10-\uFF19]/g, (angka) => String(angka.charCodeAt(0) & 0xf))
		.replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
		.replace(/[_\u2010-\u2015\u2212\uFF0D]/g, '-')
		.replace(/[\u00B7\u2022\u2024\uFF0E]/g, '.');

/** What kind of personal number a run of digits is; null when it is none. */
function jenisNomor(tertulis: string): string | null {
	const angka = tertulis.replace(sela, '');
	// Those who serve by contract have 21 where others have the month.
	if (/^(?:19|20)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2]|21)[12]\d{3}$/.test(angka))
		return 'nomor induk pegawai';
	if (hari.test(tertulis) || ribuan.test(tertulis)) return null;
	const berkelompok = /[ .-]/.test(tertulis);
	const lahir = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])/;
	if (angka.length === 16 && (!berkelompok || (provinsi.test(angka) && lahir.test(angka))))
		return 'nomor induk kependudukan';
	const lokal = angka.replace(/^(?:(?:00)?620?|0)(?=8)/, '');
	const berawalan = /^\(?(?:\+?62|0)/.test(tertulis);
	if (berawalan && lokal !== angka && /^8[1-35789]\d{7,10}$/.test(lokal)) return 'nomor telepon';
	return null;
}

/** What kind of personal number stands at a place of a line; null when it is none, or a sum of money. */
function jenisDi(baris: string, posisi: number, tertulis: string): string | null {
	const jenis = jenisNomor(tertulis);
	const uang =
		sebelumUang.test(baris.slice(0, posisi)) ||
		sesudahUang.test(baris.slice(posisi + tertulis.length));
	return uang && jenis !== 'nomor telepon' ? null : jenis;
}

/** The first personal number in a line; null when there is none. */
function nomorPribadi(asli: string): { posisi: number; jenis: string } | null {
	const baris = keBiasa(asli);
	for (const { 0: tertulis, index } of baris.matchAll(deret)) {
		const jenis = jenisDi(baris, index, tertulis);
		if (jenis) return { posisi: index, jenis };
		// A number may stand among others that only spaces part from it.
		const bagian = tertulis.split(/ +/);
		let posisi = index;
		for (let i = 0; i < bagian.length; i++) {
			for (let j = i + 1; j <= bagian.length; j++) {
				const sebagian = jenisDi(baris, posisi, bagian.slice(i, j).join(' '));
				if (sebagian) return { posisi, jenis: sebagian };
			}
			posisi += (bagian[i] ?? '').length + 1;
		}
	}
	return null;
}

/** Personal numbers are never published: employee, identity and mobile numbers anywhere in a file, comments included. */
export function findPribadi(
	path: string,
	teks: string,
	bidangDi: (posisi: number) => string,
): Temuan[] {
	const temuan: Temuan[] = [];
	let awal = 0;
	for (const [i, isi] of teks.split('\n').entries()) {
		const kena = nomorPribadi(isi);
		if (kena)
			temuan.push({
				berkas: path,
				baris: i + 1,
				kolom: kena.posisi + 1,
				bidang: bidangDi(awal + kena.posisi),
				salah: `Teks ini memuat ${kena.jenis}.`,
				perbaikan: 'Hapus nomor itu; nomor pribadi tidak pernah ditampilkan.',
			});
		if (temuan.length >= temuanTerbanyak) break;
		awal += isi.length + 1;
	}
	return temuan;
}
