import { listWords } from '../../search/kata.ts';
import { tempatTemuan } from '../parse/yaml-file.ts';
import type { Muatan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** Groups of synonyms must have codes of their own, and words that the search can tell apart. */
export function periksaSinonim({ sinonim, berkasSinonim }: Muatan, temuan: Temuan[]): void {
	if (!berkasSinonim) return;
	const salah = (jalur: (string | number)[], pesan: string, perbaikan: string) =>
		temuan.push({
			...tempatTemuan(berkasSinonim, jalur),
			salah: pesan,
			perbaikan,
		});
	const kode = new Set<string>();
	for (const [i, satu] of sinonim.entries()) {
		if (kode.has(satu.kode))
			salah(
				['sinonim', i, 'kode'],
				`Kode \`${satu.kode}\` sudah dipakai.`,
				'Gabungkan kedua kelompok atau beri kode lain.',
			);
		kode.add(satu.kode);
		const sudah = new Set<string>();
		for (const [n, kata] of satu.kata.entries()) {
			const kunci = listWords(kata).join(' ');
			if (kunci === '')
				salah(
					['sinonim', i, 'kata', n],
					`\`${kata}\` tidak memuat huruf atau angka.`,
					'Tulis katanya, atau hapus barisnya.',
				);
			else if (sudah.has(kunci))
				salah(
					['sinonim', i, 'kata', n],
					`\`${kata}\` sudah ada dalam kelompok ini.`,
					'Hapus salah satunya; besar kecil huruf dan tanda baca tidak dibedakan.',
				);
			sudah.add(kunci);
		}
	}
}
