import { tempatTemuan } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import { telusuri } from './telusur.ts';
import type { Temuan } from './temuan.ts';

/** Employee numbers (18 digits in groups) and mobile numbers. */
const pola: [RegExp, string][] = [
	[/\b(19|20)\d{6}[ .]?(19|20)\d{4}[ .]?\d[ .]?\d{3}\b/, 'nomor induk pegawai'],
	[/(?:\+62|\b0)8\d{8,11}\b/, 'nomor telepon'],
];

/** Personal numbers are never published. */
export function periksaPribadi({ berkas, bab }: MuatanPetaJalan, temuan: Temuan[]): void {
	const perbaikan = 'Hapus nomor itu; nomor pribadi tidak pernah ditampilkan.';
	for (const isi of berkas.values()) {
		telusuri(isi.data, (_kunci, nilai, jalur) => {
			for (const teks of Array.isArray(nilai) ? nilai : [nilai]) {
				const kena = typeof teks === 'string' && pola.find(([ungkapan]) => ungkapan.test(teks));
				if (!kena) continue;
				temuan.push({
					...tempatTemuan(isi, jalur),
					salah: `Teks ini memuat ${kena[1]}.`,
					perbaikan,
				});
			}
		});
	}
	for (const { path, teks } of bab) {
		for (const [i, baris] of teks.split('\n').entries()) {
			const kena = pola.find(([ungkapan]) => ungkapan.test(baris));
			if (kena)
				temuan.push({
					berkas: path,
					baris: i + 1,
					kolom: 1,
					bidang: '',
					salah: `Teks ini memuat ${kena[1]}.`,
					perbaikan,
				});
		}
	}
}
