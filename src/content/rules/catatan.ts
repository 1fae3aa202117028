import { tempatTemuan } from '../parse/yaml-file.ts';
import { notesInText } from '../../tables/subjects.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { telusuri } from '../walk.ts';
import type { Temuan } from '../findings.ts';

/**
 * Every note must be linked from a record or a chapter, so that a reader meets it where it matters. Runs after
 * the other rules of a road map: while anything else is wrong there, the link may be what is broken.
 */
export function periksaCatatan(
	{ peta, berkas, bab, gagal }: MuatanPetaJalan,
	temuan: Temuan[],
): void {
	const berkasCatatan = berkas.get('catatan');
	const awalan = `${peta.id}/`;
	if (!berkasCatatan || gagal.size > 0) return;
	if (temuan.some((satu) => satu.berkas.startsWith(awalan))) return;
	const terpakai = new Set<unknown>();
	const kumpulkan = (kunci: string, nilai: unknown) => {
		if (kunci === 'catatan' && Array.isArray(nilai)) for (const satu of nilai) terpakai.add(satu);
	};
	for (const [nama, isi] of berkas) if (nama !== 'catatan') telusuri(isi.data, kumpulkan);
	for (const { depan, teks } of bab) {
		telusuri(depan?.data, kumpulkan);
		for (const kode of notesInText(teks)) terpakai.add(kode);
	}
	for (const [i, { kode }] of peta.catatan.entries()) {
		if (terpakai.has(kode)) continue;
		temuan.push({
			...tempatTemuan(berkasCatatan, ['catatan', i, 'kode']),
			salah: `Catatan \`${kode}\` tidak dirujuk dari rekaman atau bab mana pun.`,
			perbaikan: `Tambahkan \`catatan: [${kode}]\` pada rekaman yang disangkutnya, atau hapus catatan ini.`,
		});
	}
}
