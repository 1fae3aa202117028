import { type Temuan, temuanTerbanyak } from '../findings.ts';

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
const semua = new RegExp(kelompok.map(([pola]) => pola.source).join('|'), 'u');
const letakBukanAscii = /[^\u0020-\u007E\n\r\t]/u;

const kodeKarakter = (huruf: string) =>
	`U+${(huruf.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the characters of a text, and where it begins; null when nothing is. */
export function findKarakter(
	teks: string,
): { posisi: number; salah: string; perbaikan: string } | null {
	const kembali = /\r(?=[^\n])/.exec(teks);
	if (kembali)
		return {
			posisi: kembali.index,
			salah: 'Teks memuat ganti baris cara lama (CR) yang tidak dibaca sebagai baris baru.',
			perbaikan: 'Simpan ulang berkasnya dengan ganti baris biasa (LF atau CRLF).',
		};
	if (!letakBukanAscii.test(teks)) return null;
	const kena = semua.exec(teks);
	if (kena) {
		const [, nama, perbaikan] = kelompok.find(([pola]) => pola.test(kena[0])) ?? [];
		return {
			posisi: kena.index,
			salah: `Teks memuat ${nama} (${kodeKarakter(kena[0])}).`,
			perbaikan: perbaikan ?? '',
		};
	}
	const baku = teks.normalize('NFC');
	if (teks === baku) return null;
	let posisi = 0;
	while (teks[posisi] === baku[posisi]) posisi++;
	return {
		posisi,
		salah: `Huruf \`${baku[posisi]}\` ditulis sebagai dua karakter (huruf dan tandanya terpisah), sehingga tidak ditemukan pencarian.`,
		perbaikan: `Hapus huruf itu, lalu ketik \`${baku[posisi]}\` sebagai satu huruf.`,
	};
}

/** Each line of a file with a faulty character, at its first: one finding a line, with the field from `bidangDi`. */
export function checkKarakter(
	path: string,
	teks: string,
	bidangDi: (posisi: number) => string,
): Temuan[] {
	const temuan: Temuan[] = [];
	if (teks.startsWith('\uFEFF'))
		temuan.push({
			berkas: path,
			baris: 1,
			kolom: 1,
			bidang: '',
			salah: 'Berkas diawali tanda BOM yang tidak tampak, sehingga baris pertamanya tidak terbaca.',
			perbaikan: 'Simpan ulang sebagai UTF-8 tanpa BOM.',
		});
	let awal = teks.startsWith('\uFEFF') ? 1 : 0;
	for (const [i, isi] of teks.slice(awal).split('\n').entries()) {
		const kena = findKarakter(isi);
		if (kena)
			temuan.push({
				berkas: path,
				baris: i + 1,
				kolom: kena.posisi + 1,
				bidang: bidangDi(awal + kena.posisi),
				salah: kena.salah,
				perbaikan: kena.perbaikan,
			});
		if (temuan.length >= temuanTerbanyak) break;
		awal += isi.length + 1;
	}
	return temuan;
}
