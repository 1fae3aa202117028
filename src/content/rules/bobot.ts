import type { Bobot } from '../../tables/monev.ts';
import { tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** The first component that the way up from one comes to twice; null when the way ends. */
function putaran(awal: Bobot, menurutKode: ReadonlyMap<string, Bobot>): Bobot | null {
	const dilalui = new Set<Bobot>();
	for (
		let kini: Bobot | undefined = awal;
		kini;
		kini = kini.induk === null ? undefined : menurutKode.get(kini.induk)
	) {
		if (dilalui.has(kini)) return kini;
		dilalui.add(kini);
	}
	return null;
}

/** A sum without the dust of binary fractions. */
const rapi = (angka: number): number => Math.round(angka * 1e6) / 1e6;

/** Components of the evaluation form a tree whose parts weigh no more than the whole. */
export function checkBobot({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const isi = berkas.get('monev');
	if (!isi) return;
	const menurutKode = new Map(peta.bobot.map((satu) => [satu.kode, satu]));
	const letak = (satu: Bobot, bidang: string) =>
		tempatTemuan(isi, ['bobot', peta.bobot.indexOf(satu), bidang]);
	let berputar = false;
	for (const satu of peta.bobot) {
		// A loop is one fault: it is told where the first of its members stands.
		if (berputar || putaran(satu, menurutKode) !== satu) continue;
		berputar = true;
		temuan.push({
			...letak(satu, 'induk'),
			salah:
				satu.induk === satu.kode
					? `Komponen \`${satu.kode}\` menjadi induk dirinya sendiri.`
					: `Komponen \`${satu.kode}\` dan induknya \`${satu.induk}\` saling menjadi bagian.`,
			perbaikan: 'Tulis induk yang benar, atau `null` untuk komponen teratas.',
		});
	}
	if (berputar) return;
	for (const induk of [null, ...peta.bobot]) {
		const utuh = induk === null ? 100 : induk.bobot;
		const bagian = peta.bobot.filter((satu) => satu.induk === (induk?.kode ?? null));
		const jumlah = rapi(bagian.reduce((total, { bobot }) => total + (bobot ?? 0), 0));
		const [pertama] = bagian;
		if (utuh === null || jumlah <= utuh || !pertama) continue;
		if ([induk, ...bagian].some((satu) => (satu?.catatan.length ?? 0) > 0)) continue;
		temuan.push({
			...letak(induk ?? pertama, 'bobot'),
			salah: induk
				? `Bagian-bagian \`${induk.kode}\` berjumlah ${jumlah}, lebih dari bobotnya ${utuh}.`
				: `Komponen teratas berjumlah ${jumlah}, lebih dari 100.`,
			perbaikan:
				'Periksa bobotnya pada sumber; bila memang tercetak begitu, tambahkan `catatan` pada komponen ini.',
		});
	}
}
