import { findingPlace } from '../parse/yaml-file.ts';
import { kodeAksi, checkDuplicates } from './kode.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../findings.ts';
import { frameworkFolder } from '../read/file-kind.ts';
import { suggestion } from '../shape/nearest.ts';

/** What must differ between road maps: the prefix of their codes, by which people cite them. And what they share: no unit stands twice in a framework, and each road map's framework is there. */
export function checkAcrossPeta(
	{ petaJalan, kerangka, gagal }: LoadedContent,
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
	for (const { kerangka: isi, berkas } of kerangka.values())
		checkDuplicates(
			isi.unit.map(({ kode }, i) => ({ kode, berkas, jalur: ['unit', i, 'kode'] })),
			findings,
		);
	for (const { peta, berkas } of petaJalan) {
		const { kode, unit_sendiri } = peta.dokumen.kerangka;
		const content = berkas.get('dokumen');
		if (content && !kerangka.has(kode) && !gagal.has(`${frameworkFolder}/${kode}`))
			findings.push({
				...findingPlace(content, ['kerangka', 'kode']),
				salah: `Kerangka \`${kode}\` tidak ada.`,
				fix: suggestion(kode, kerangka.keys(), `folder \`${frameworkFolder}\``),
			});
		const known = new Map(
			(kerangka.get(kode)?.kerangka.unit ?? []).map((unit) => [unit.kode, kode]),
		);
		for (const [i, unit] of unit_sendiri.entries()) {
			if (content && known.has(unit.kode))
				findings.push({
					...findingPlace(content, ['kerangka', 'unit_sendiri', i, 'kode']),
					salah: `Unit \`${unit.kode}\` sudah ada ${known.get(unit.kode) === '' ? 'dalam daftar ini' : `dalam kerangka \`${kode}\``}.`,
					fix: 'Hapus unit ini, atau beri kode lain bila memang unit yang berbeda.',
				});
			known.set(unit.kode, '');
		}
	}
}
