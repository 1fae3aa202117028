import { isOrderedSkala } from '../../domain/nilai.ts';
import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** A scale must give every value one place: words in an order without repetition, numbers from a least to a greatest. */
export function checkSkala({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const content = berkas.get('indikator');
	if (!content) return;
	const report = (paths: FieldPath, salah: string, fix: string) =>
		findings.push({ ...findingPlace(content, paths), salah, fix });
	for (const [i, { skala }] of peta.indikator.entries()) {
		const paths = ['indikator', i, 'skala'];
		const { urutan, rentang } = skala;
		if (isOrderedSkala(skala) && urutan.length < 2)
			report(
				paths,
				`Skala \`${skala.jenis}\` tidak menyebut urutan nilainya.`,
				'Tulis `urutan` dari yang terendah ke yang tertinggi, misalnya `[Tidak, Ya]` atau `[C, CC, B, BB, A]`.',
			);
		for (const [n, text] of urutan.entries())
			if (urutan.indexOf(text) < n)
				report(
					[...paths, 'urutan', n],
					`Langkah \`${text}\` ditulis dua kali dalam urutan skala.`,
					'Hapus salah satunya.',
				);
		if (rentang && rentang.min >= rentang.maks)
			report(
				[...paths, 'rentang', 'min'],
				`Rentang skala mulai ${rentang.min}, tidak di bawah ujungnya ${rentang.maks}.`,
				'Tulis `min` yang terendah dan `maks` yang tertinggi.',
			);
	}
}
