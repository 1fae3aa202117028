import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** A row of counts must have one cell for each column, or its numbers stand under the wrong heads. */
export function checkAparatur({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const content = berkas.get('aparatur');
	if (!content) return;
	for (const [t, { kolom, baris }] of peta.aparatur.entries())
		for (const [b, { nama, nilai }] of baris.entries())
			if (nilai.length !== kolom.length)
				findings.push({
					...findingPlace(content, ['tabel', t, 'baris', b, 'nilai']),
					salah: `Baris \`${nama.slice(0, 60)}\` berisi ${nilai.length} sel, padahal tabelnya ${kolom.length} kolom.`,
					fix: "Tulis satu sel untuk setiap kolom: `null` bila kosong, `'-'` bila tercetak strip.",
				});
}
