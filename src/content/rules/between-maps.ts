import { tempatTemuan } from '../parse/yaml-file.ts';
import { kodeAksi, periksaGanda } from './kode.ts';
import type { Muatan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** What must differ between road maps: the prefix of their codes, by which people cite them. And no area stands twice in the shared list. */
export function checkAntarpeta({ petaJalan, area, berkasArea }: Muatan, temuan: Temuan[]): void {
	const awalan = new Map<string, string>();
	for (const muatan of petaJalan) {
		const { peta, berkas } = muatan;
		// A prefix that none of the codes bears is a misprint, which is told where codes are checked.
		const kode = kodeAksi(muatan);
		if (kode.length > 0 && !kode.some((k) => k.kode.startsWith(`${peta.dokumen.awalan_kode}-`)))
			continue;
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
