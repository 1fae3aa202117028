import { findingPlace } from '../parse/yaml-file.ts';
import { kodeAksi, checkDuplicates } from './kode.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../findings.ts';

/** What must differ between road maps: the prefix of their codes, by which people cite them. And no area stands twice in the shared list. */
export function checkAcrossPeta(
	{ petaJalan, area, areaFile }: LoadedContent,
	findings: Finding[],
): void {
	const prefix = new Map<string, string>();
	for (const load of petaJalan) {
		const { peta, berkas } = load;
		// A prefix that none of the codes bears is a misprint, which is told where codes are checked.
		const kode = kodeAksi(load);
		if (kode.length > 0 && !kode.some((k) => k.kode.startsWith(`${peta.dokumen.awalan_kode}-`)))
			continue;
		const content = berkas.get('dokumen');
		const { awalan_kode: text } = peta.dokumen;
		const first = prefix.get(text);
		if (first && content)
			findings.push({
				...findingPlace(content, ['awalan_kode']),
				salah: `Awalan kode \`${text}\` sudah dipakai ${first}, sehingga satu kode menunjuk dua rekaman.`,
				fix: 'Pilih awalan lain, lalu ganti awalan semua kode peta jalan ini.',
			});
		else prefix.set(text, peta.id);
	}
	if (areaFile)
		checkDuplicates(
			area.map(({ kode }, i) => ({ kode, berkas: areaFile, jalur: ['area', i, 'kode'] })),
			findings,
		);
}
