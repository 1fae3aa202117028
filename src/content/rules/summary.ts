import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';
import { suggestion } from '../shape/nearest.ts';

/** What a summary may leave to be counted. */
const marker = ['aksi', 'area', 'indikator'];

/** A summary may hold only placeholders that the site fills. */
export function checkShort({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const content = berkas.get('dokumen');
	if (!content) return;
	for (const [written, name = ''] of peta.dokumen.ringkas.matchAll(/\{([^{}]*)\}?|\}/g))
		if (!marker.includes(name) || !written.endsWith('}'))
			findings.push({
				...findingPlace(content, ['ringkas']),
				salah: `Penanda \`${written.slice(0, 40)}\` tidak dikenal, sehingga tampil apa adanya.`,
				fix: suggestion(name, marker, `penanda: ${marker.map((p) => `{${p}}`).join(', ')}`, true),
			});
}
