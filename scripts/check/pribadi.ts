import { type Temuan, temuanTerbanyak } from './temuan.ts';

/** Codes of provinces, with which an identity number begins. */
const provinsi = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
/** Digits in groups, as people write long numbers. */
const deret = /(?<!\d)(?:\(?\+?\d)[\d .\-()]{7,28}\d(?!\d)/g;
const sela = /[ .\-()+]/g;

/** What kind of personal number a run of digits is; null when it is none. */
function jenisNomor(tertulis: string): string | null {
	const angka = tertulis.replace(sela, '');
	if (/^(?:19|20)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[12]\d{3}$/.test(angka))
		return 'nomor induk pegawai';
	const berkelompok = /[ .-]/.test(tertulis);
	const lahir = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])/;
	if (angka.length === 16 && (!berkelompok || (provinsi.test(angka) && lahir.test(angka))))
		return 'nomor induk kependudukan';
	const lokal = angka.replace(/^(?:620?|0)(?=8)/, '');
	const berawalan = /^\(?(?:\+?62|0)/.test(tertulis);
	if (berawalan && lokal !== angka && /^8[1-35789]\d{7,10}$/.test(lokal)) return 'nomor telepon';
	return null;
}

/** The first personal number in a line; null when there is none. */
function nomorPribadi(baris: string): { posisi: number; jenis: string } | null {
	for (const { 0: tertulis, index } of baris.matchAll(deret)) {
		const jenis = jenisNomor(tertulis);
		if (jenis) return { posisi: index, jenis };
		// A number may stand among others that only spaces part from it.
		const bagian = tertulis.split(/ +/);
		let posisi = index;
		for (let i = 0; i < bagian.length; i++) {
			for (let j = i + 1; j <= bagian.length; j++) {
				const sebagian = jenisNomor(bagian.slice(i, j).join(' '));
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
		const kena = /\d[\d .\-()]{7}/.test(isi) ? nomorPribadi(isi) : null;
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
