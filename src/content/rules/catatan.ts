import { findingPlace } from '../parse/yaml-file.ts';
import { notesInText } from '../../tables/subjects.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { walk } from '../walk.ts';
import type { Finding } from '../findings.ts';

/**
 * Every note must be linked from a record or a chapter, so that a reader meets it where it matters. Runs after
 * the other rules of a road map: while anything else is wrong there, the link may be what is broken.
 */
export function checkCatatan(
	{ peta, berkas, bab, gagal }: LoadedPetaJalan,
	findings: Finding[],
): void {
	const catatanFile = berkas.get('catatan');
	const prefix = `${peta.id}/`;
	if (!catatanFile || gagal.size > 0) return;
	if (findings.some((finding) => finding.berkas.startsWith(prefix))) return;
	const taken = new Set<unknown>();
	const collect = (key: string, nilai: unknown) => {
		if (key === 'catatan' && Array.isArray(nilai))
			for (const oneNilai of nilai) taken.add(oneNilai);
	};
	for (const [name, content] of berkas) if (name !== 'catatan') walk(content.data, collect);
	for (const { depan, teks } of bab) {
		walk(depan?.data, collect);
		for (const kode of notesInText(teks)) taken.add(kode);
	}
	for (const [i, { kode }] of peta.catatan.entries()) {
		if (taken.has(kode)) continue;
		findings.push({
			...findingPlace(catatanFile, ['catatan', i, 'kode']),
			salah: `Catatan \`${kode}\` tidak dirujuk dari rekaman atau bab mana pun.`,
			fix: `Tambahkan \`catatan: [${kode}]\` pada rekaman yang disangkutnya, atau hapus catatan ini.`,
		});
	}
}
