import { listWords } from '../../search/words.ts';
import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../findings.ts';

/** Groups of synonyms must have codes of their own, and words that the search can tell apart. */
export function checkSinonim({ sinonim, sinonimFile }: LoadedContent, findings: Finding[]): void {
	if (!sinonimFile) return;
	const wrong = (paths: (string | number)[], message: string, fix: string) =>
		findings.push({
			...findingPlace(sinonimFile, paths),
			salah: message,
			fix,
		});
	const kode = new Set<string>();
	for (const [i, item] of sinonim.entries()) {
		if (kode.has(item.kode))
			wrong(
				['sinonim', i, 'kode'],
				`Kode \`${item.kode}\` sudah dipakai.`,
				'Gabungkan kedua kelompok atau beri kode lain.',
			);
		kode.add(item.kode);
		const seen = new Set<string>();
		for (const [n, word] of item.kata.entries()) {
			const key = listWords(word).join(' ');
			if (key === '')
				wrong(
					['sinonim', i, 'kata', n],
					`\`${word}\` tidak memuat huruf atau angka.`,
					'Tulis katanya, atau hapus barisnya.',
				);
			else if (seen.has(key))
				wrong(
					['sinonim', i, 'kata', n],
					`\`${word}\` sudah ada dalam kelompok ini.`,
					'Hapus salah satunya; besar kecil huruf dan tanda baca tidak dibedakan.',
				);
			seen.add(key);
		}
	}
}
