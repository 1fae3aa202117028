import { tempatTemuan } from './baca.ts';
import { periksaGanda } from './kode.ts';
import type { Muatan } from './muat.ts';
import type { Temuan } from './temuan.ts';

/** What must differ between road maps: the prefix of their codes, by which people cite them. And no area stands twice in the shared list. */
export function checkAntarpeta({ petaJalan, area, berkasArea }: Muatan, temuan: Temuan[]): void {
	const awalan = new Map<string, string>();
	for (const { peta, berkas } of petaJalan) {
		const isi = berkas.get('dokumen');
		const { awalan_kode: satu } = peta.dokumen;
		const dulu = awalan.get(satu);
		if (dulu && isi)
			temuan.push({
				...tempatTemuan(isi, ['awalan_kode']),
				salah: `Awalan kode \`${satu}\` sudah dipakai ${dulu}, sehingga satu kode menunjuk dua rekaman.`,
				perbaikan: 'Pilih awalan lain, lalu ganti awalan semua kode peta jalan ini.',
			});
		else awalan.set(satu, peta.id);
	}
	if (berkasArea)
		periksaGanda(
			area.map(({ kode }, i) => ({ kode, berkas: berkasArea, jalur: ['area', i, 'kode'] })),
			temuan,
		);
}
