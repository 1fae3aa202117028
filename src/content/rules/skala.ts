import { isOrderedSkala } from '../../domain/nilai.ts';
import { type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** A scale must give every value one place: words in an order without repetition, numbers from a least to a greatest. */
export function periksaSkala({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const isi = berkas.get('indikator');
	if (!isi) return;
	const lapor = (jalur: Jalur, salah: string, perbaikan: string) =>
		temuan.push({ ...tempatTemuan(isi, jalur), salah, perbaikan });
	for (const [i, { skala }] of peta.indikator.entries()) {
		const jalur = ['indikator', i, 'skala'];
		const { urutan, rentang } = skala;
		if (isOrderedSkala(skala) && urutan.length < 2)
			lapor(
				jalur,
				`Skala \`${skala.jenis}\` tidak menyebut urutan nilainya.`,
				'Tulis `urutan` dari yang terendah ke yang tertinggi, misalnya `[Tidak, Ya]` atau `[C, CC, B, BB, A]`.',
			);
		for (const [n, satu] of urutan.entries())
			if (urutan.indexOf(satu) < n)
				lapor(
					[...jalur, 'urutan', n],
					`Langkah \`${satu}\` ditulis dua kali dalam urutan skala.`,
					'Hapus salah satunya.',
				);
		if (rentang && rentang.min >= rentang.maks)
			lapor(
				[...jalur, 'rentang', 'min'],
				`Rentang skala mulai ${rentang.min}, tidak di bawah ujungnya ${rentang.maks}.`,
				'Tulis `min` yang terendah dan `maks` yang tertinggi.',
			);
	}
}
