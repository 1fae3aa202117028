import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import type { NilaiRinci } from './nilai.ts';

/** Stands behind a value that another place of the source contradicts. */
export const tandaBertentangan = '*';

/** What the mark says, where it stands. */
export const arahTanda = `${tandaBertentangan} Sumber bertentangan tentang nilai ini.`;

/** True when words hold a value as it is printed, and not as a part of another number or word. */
function memuat(teks: string, nilai: string): boolean {
	const pola = nilai.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${pola}(?![\p{L}\d]|[.,]\d)`, 'u').test(teks);
}

/** The contradictions that an indicator carries and that name this value; none for what another document changed. */
export function pertentanganNilai(
	{ teks, keadaan, perubahan }: Pick<NilaiRinci, 'teks' | 'keadaan' | 'perubahan'>,
	indikator: Pick<Indikator, 'catatan'>,
	catatan: readonly Catatan[],
): Catatan[] {
	if (teks === null || keadaan !== 'ada' || perubahan) return [];
	return catatan.filter(
		(satu) =>
			satu.jenis === 'kontradiksi' &&
			indikator.catatan.includes(satu.kode) &&
			satu.tertulis.some((isi) => memuat(isi.teks, teks)),
	);
}

/** What a contradiction says of the source, without what this site does about it. */
const isiSumber = ({ penjelasan }: Catatan): string =>
	penjelasan
		.split(/(?<=\.)\s+(?=\p{Lu})/u)
		.filter((kalimat) => !/^Kami\b/.test(kalimat))
		.join(' ');

/** A sentence for each contradiction of these values that names both sides; empty when there is none. */
export function tulisPertentangan(
	nilai: readonly NilaiRinci[],
	indikator: Pick<Indikator, 'catatan'>,
	catatan: readonly Catatan[],
): string {
	const kena = new Set(nilai.flatMap((satu) => pertentanganNilai(satu, indikator, catatan)));
	return kena.size > 0 ? `Sumber bertentangan: ${[...kena].map(isiSumber).join(' ')}` : '';
}
