import { tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';
import { saran } from '../shape/nearest.ts';

/** What a summary may leave to be counted. */
const penanda = ['aksi', 'area', 'indikator'];

/** A summary may hold only placeholders that the site fills. */
export function checkRingkas({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const isi = berkas.get('dokumen');
	if (!isi) return;
	for (const [tertulis, nama = ''] of peta.dokumen.ringkas.matchAll(/\{([^{}]*)\}?|\}/g))
		if (!penanda.includes(nama) || !tertulis.endsWith('}'))
			temuan.push({
				...tempatTemuan(isi, ['ringkas']),
				salah: `Penanda \`${tertulis.slice(0, 40)}\` tidak dikenal, sehingga tampil apa adanya.`,
				perbaikan: saran(
					nama,
					penanda,
					`penanda: ${penanda.map((p) => `{${p}}`).join(', ')}`,
					true,
				),
			});
}
