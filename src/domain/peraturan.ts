import type { DasarHukum } from '../schemas/tabel.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A citation with the road map that makes it. */
export type KutipanPeta = DasarHukum['kutipan'][number] & { peta: PetaJalan };

/** One regulation over all road maps, with who cites it for what. */
export interface Peraturan extends Omit<DasarHukum, 'kutipan' | 'catatan'> {
	kutipan: KutipanPeta[];
	/** Notes by the road map whose file carries them. */
	catatan: { peta: PetaJalan; kode: string[] }[];
}

/** Regulations of all road maps, the same one once, by rank, then year and number. */
export function gabungPeraturan(
	semua: readonly PetaJalan[],
	urutanJenis: readonly DasarHukum['jenis'][],
): Peraturan[] {
	const hasil = new Map<string, Peraturan>();
	for (const peta of semua) {
		for (const { kutipan, catatan, ...identitas } of peta.dasarHukum) {
			const satu = hasil.get(identitas.kode) ?? { ...identitas, kutipan: [], catatan: [] };
			satu.tentang ??= identitas.tentang;
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
