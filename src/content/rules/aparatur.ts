import { tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** A row of counts must have one cell for each column, or its numbers stand under the wrong heads. */
export function checkAparatur({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const isi = berkas.get('aparatur');
	if (!isi) return;
	for (const [t, { kolom, baris }] of peta.aparatur.entries())
		for (const [b, { nama, nilai }] of baris.entries())
			if (nilai.length !== kolom.length)
				temuan.push({
					...tempatTemuan(isi, ['tabel', t, 'baris', b, 'nilai']),
					salah: `Baris \`${nama.slice(0, 60)}\` berisi ${nilai.length} sel, padahal tabelnya ${kolom.length} kolom.`,
					perbaikan:
						"Tulis satu sel untuk setiap kolom: `null` bila kosong, `'-'` bila tercetak strip.",
				});
}
