import { isAmbiguousNumber } from '../../domain/angka.ts';
import { type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { BerkasYaml } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { telusuri } from '../walk.ts';
import type { Temuan } from '../findings.ts';

/** Fields that hold printed values, by the file that they stand in. */
const bidangNilai: Record<string, readonly string[]> = {
	indikator: ['teks', 'lama', 'baru'],
	'quick-wins': ['target'],
	program: ['target'],
};

/** The figures of a text that stand by themselves; sums of money have no thousandths. */
const angkaDalam = (teks: string): string[] =>
	/\b(?:Rp|IDR|rupiah)\b/i.test(teks)
		? []
		: (teks.match(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g) ?? []);

/** True for figures whose dot can only be the decimal's, such as `61.68`. */
const bertitikDesimal = (angka: string): boolean =>
	/^\d+\.\d+$/.test(angka) && !isAmbiguousNumber(angka);

/**
 * A mark that may stand for decimals or for thousands is asked for: a single comma before three figures, and a dot
 * where the document elsewhere writes decimals with it. A document that declares its decimal mark is not asked.
 */
export function checkDesimal({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	if (peta.dokumen.desimal) return;
	const sel: { isi: BerkasYaml; jalur: Jalur; angka: string[] }[] = [];
	for (const [nama, isi] of berkas) {
		const bidang = bidangNilai[nama.split('/')[0] ?? ''] ?? [];
		telusuri(isi.data, (kunci, nilai, jalur) => {
			const [, letak] = jalur;
			const sendiri =
				nama === 'indikator' && typeof letak === 'number'
					? peta.indikator[letak]?.skala.desimal
					: undefined;
			if (bidang.includes(kunci) && typeof nilai === 'string' && !sendiri)
				sel.push({ isi, jalur, angka: angkaDalam(nilai) });
		});
	}
	const bertitik = sel.some(({ angka }) => angka.some(bertitikDesimal));
	for (const { isi, jalur, angka } of sel) {
		const taksa = angka.find((satu) => isAmbiguousNumber(satu) && (bertitik || satu.includes(',')));
		if (taksa === undefined) continue;
		const [ribuan, pecahan] = [taksa.replace(/[.,]/, '.'), taksa.replace(/[.,]/, ',')];
		temuan.push({
			...tempatTemuan(isi, jalur),
			salah: `\`${taksa}\` dapat berarti ${ribuan} (ribuan) atau ${pecahan} (desimal).`,
			perbaikan:
				'Tulis `desimal: koma` atau `desimal: titik` di dokumen.yaml menurut kebiasaan tabel sumbernya; untuk satu indikator saja, tulis `desimal` pada `skala`-nya.',
		});
	}
}
