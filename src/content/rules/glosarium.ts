import { tempatTemuan } from '../parse/yaml-file.ts';
import type { Muatan } from '../load.ts';
import type { Temuan } from '../findings.ts';
import { saran } from '../shape/nearest.ts';

/** Glossary terms must be unique and refer to terms that exist. */
export function periksaGlosarium({ istilah, glosarium }: Muatan, temuan: Temuan[]): void {
	if (!glosarium) return;
	const kode = new Set<string>();
	for (const [i, satu] of istilah.entries()) {
		if (kode.has(satu.kode))
			temuan.push({
				...tempatTemuan(glosarium, ['istilah', i, 'kode']),
				salah: `Kode \`${satu.kode}\` sudah dipakai.`,
				perbaikan: 'Gabungkan kedua istilah atau beri kode lain.',
			});
		kode.add(satu.kode);
	}
	for (const [i, satu] of istilah.entries())
		for (const [n, lihat] of satu.lihat.entries())
			if (!kode.has(lihat))
				temuan.push({
					...tempatTemuan(glosarium, ['istilah', i, 'lihat', n]),
					salah: `Istilah \`${lihat}\` tidak ada di glosarium.`,
					perbaikan: saran(lihat, kode, 'glosarium.yaml'),
				});
}
