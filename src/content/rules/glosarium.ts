import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../findings.ts';
import { suggestion } from '../shape/nearest.ts';

/** Glossary terms must be unique and refer to terms that exist. */
export function checkGlosarium({ istilah, glosarium }: LoadedContent, findings: Finding[]): void {
	if (!glosarium) return;
	const kode = new Set<string>();
	for (const [i, item] of istilah.entries()) {
		if (kode.has(item.kode))
			findings.push({
				...findingPlace(glosarium, ['istilah', i, 'kode']),
				salah: `Kode \`${item.kode}\` sudah dipakai.`,
				fix: 'Gabungkan kedua istilah atau beri kode lain.',
			});
		kode.add(item.kode);
	}
	for (const [i, item] of istilah.entries())
		for (const [n, seeAlso] of item.lihat.entries())
			if (!kode.has(seeAlso))
				findings.push({
					...findingPlace(glosarium, ['istilah', i, 'lihat', n]),
					salah: `Istilah \`${seeAlso}\` tidak ada di glosarium.`,
					fix: suggestion(seeAlso, kode, 'glosarium.yaml'),
				});
}
