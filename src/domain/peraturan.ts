import type { DasarHukum } from '../tables/dasar-hukum.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A citation with the road map that makes it. */
export type KutipanPeta = DasarHukum['kutipan'][number] & { peta: PetaJalan };

/** One title of a regulation, with the road maps whose documents print it; null where they give none. */
export interface Perihal {
	tentang: string | null;
	peta: PetaJalan[];
}

/** One regulation over all road maps, with who cites it for what. */
export interface Peraturan extends Omit<DasarHukum, 'kutipan' | 'catatan' | 'tentang'> {
	/** Titles as each document prints them; none stands for another. */
	perihal: Perihal[];
	kutipan: KutipanPeta[];
	/** Notes by the road map whose file carries them. */
	catatan: { peta: PetaJalan; kode: string[] }[];
}

/** Adds a document's title to those that are known. */
function catatPerihal(perihal: Perihal[], tentang: string | null, peta: PetaJalan): void {
	const sama = perihal.find((satu) => satu.tentang === tentang);
	if (sama) sama.peta.push(peta);
	else perihal.push({ tentang, peta: [peta] });
}

/** Regulations of all road maps, the same one once under the fullest printed name of its kind, by rank, then year and number. */
export function gabungPeraturan(
	semua: readonly PetaJalan[],
	urutanJenis: readonly DasarHukum['jenis'][],
): Peraturan[] {
	const hasil = new Map<string, Peraturan>();
	for (const peta of semua) {
		for (const { kutipan, catatan, tentang, ...identitas } of peta.dasarHukum) {
			const satu = hasil.get(identitas.kode) ?? {
				...identitas,
				perihal: [],
				kutipan: [],
				catatan: [],
			};
			if (identitas.nama_jenis.length > satu.nama_jenis.length)
				satu.nama_jenis = identitas.nama_jenis;
			catatPerihal(satu.perihal, tentang, peta);
			satu.kutipan.push(...kutipan.map((isi) => ({ ...isi, peta })));
			if (catatan.length > 0) satu.catatan.push({ peta, kode: catatan });
			hasil.set(identitas.kode, satu);
		}
	}
	const nomor = (satu: Peraturan) => satu.nomor ?? '';
	return [...hasil.values()].sort(
		(a, b) =>
			urutanJenis.indexOf(a.jenis) - urutanJenis.indexOf(b.jenis) ||
			(a.tahun ?? 9999) - (b.tahun ?? 9999) ||
			nomor(a).localeCompare(nomor(b), 'id', { numeric: true }),
	);
}
