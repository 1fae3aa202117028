import { phraseKey } from '../../domain/topik.ts';
import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../findings.ts';

/** Topics must have codes of their own, a sentence each, and words that can be told apart. */
export function checkTopik({ topik, topikFile }: LoadedContent, findings: Finding[]): void {
	if (!topikFile) return;
	const wrong = (path: (string | number)[], salah: string, fix: string) =>
		findings.push({ ...findingPlace(topikFile, ['topik', ...path]), salah, fix });
	const kode = new Set<string>();
	for (const [i, item] of topik.entries()) {
		if (kode.has(item.kode))
			wrong([i, 'kode'], `Kode \`${item.kode}\` sudah dipakai.`, 'Beri kode lain, atau gabungkan.');
		kode.add(item.kode);
		if (!/^\p{Lu}.*\.$/u.test(item.penjelasan))
			wrong(
				[i, 'penjelasan'],
				'Penjelasan ini bukan kalimat.',
				'Awali dengan huruf besar dan tutup dengan titik.',
			);
		const seen = new Set<string>();
		for (const [n, word] of item.kata.entries()) {
			const key = phraseKey(word);
			if (key === '')
				wrong(
					[i, 'kata', n],
					`\`${word}\` tidak memuat huruf atau angka.`,
					'Tulis katanya, atau hapus barisnya.',
				);
			else if (seen.has(key))
				wrong(
					[i, 'kata', n],
					`\`${word}\` sudah ada dalam topik ini.`,
					'Hapus salah satunya; besar kecil huruf dan tanda baca tidak dibedakan.',
				);
			seen.add(key);
		}
	}
}
