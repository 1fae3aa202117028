import { skalaBerurutan } from '../../src/domain/nilai.ts';
import { tempatTemuan } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import type { Temuan } from './temuan.ts';

/** A scale of words must say their order, or no value would have a place on it. */
export function periksaSkala({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const isi = berkas.get('indikator');
	if (!isi) return;
	for (const [i, { skala }] of peta.indikator.entries()) {
		if (!skalaBerurutan(skala) || skala.urutan.length > 1) continue;
		const jalur = ['indikator', i, 'skala'];
		temuan.push({
			...tempatTemuan(isi, jalur),
			salah: `Skala \`${skala.jenis}\` tidak menyebut urutan nilainya.`,
			perbaikan:
				'Tulis `urutan` dari yang terendah ke yang tertinggi, misalnya `[Tidak, Ya]` atau `[C, CC, B, BB, A]`.',
		});
	}
}
