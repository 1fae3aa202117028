import type { Finding } from '../findings.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { findingPlace } from '../parse/yaml-file.ts';

/** An agency of a kind that the site has no word for is called by the document's own word. */
export function checkOpdKinds({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const content = berkas.get('perangkat-daerah');
	if (!content) return;
	for (const [i, { jenis, jenis_tertulis }] of peta.perangkatDaerah.entries())
		if (jenis === 'lainnya' && jenis_tertulis === null)
			findings.push({
				...findingPlace(content, ['perangkat_daerah', i, 'jenis']),
				salah: 'Unit ini berjenis `lainnya`, tetapi sebutan jenisnya tidak ditulis.',
				fix: 'Tulis `jenis_tertulis` seperti sebutan dokumen, misalnya `Direktorat`.',
			});
}
