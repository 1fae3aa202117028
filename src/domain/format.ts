const angka = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const persen = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });
const tanggalPanjang = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const daftar = new Intl.ListFormat('id-ID', { type: 'conjunction' });

/** A number as Indonesians write it: `6.139`, `61,68`. */
export const tulisAngka = (nilai: number): string => angka.format(nilai);

const angkaRinci = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });

/** The same without rounding to two decimals, for the steps of an axis and for differences. */
export const tulisAngkaRinci = (nilai: number): string => angkaRinci.format(nilai);

/** A share of a whole, to one decimal: `97,2%`. */
export const tulisPersen = (bagian: number, seluruh: number): string =>
	persen.format(bagian / seluruh);

/** An ISO date in words: `18 Agustus 2020`. */
export const tulisTanggal = (iso: string): string =>
	tanggalPanjang.format(new Date(`${iso}T00:00:00Z`));

/** The calendar date of a moment where the reader is, `TTTT-BB-HH`; in UTC it would still be yesterday until seven in the morning. */
export const tanggalSetempat = (saat: Date): string =>
	[
		String(saat.getFullYear()).padStart(4, '0'),
		String(saat.getMonth() + 1).padStart(2, '0'),
		String(saat.getDate()).padStart(2, '0'),
	].join('-');

/** Words joined with commas and `dan`. */
export const tulisDaftar = (kata: readonly string[]): string => daftar.format(kata);

/** Years from one to another: `2021–2025`, or one year alone. */
export const tulisMasa = (mulai: number, selesai: number): string =>
	mulai === selesai ? String(mulai) : `${mulai}–${selesai}`;

/** Text cut at a word before `panjang` characters, with an ellipsis when anything was cut. */
export function ringkasTeks(teks: string, panjang: number): string {
	if (teks.length <= panjang) return teks;
	const potong = teks.slice(0, panjang - 1);
	return `${potong.slice(0, Math.max(potong.lastIndexOf(' '), 1)).replace(/[\s,;:(/-]+$/, '')}…`;
}

const persenTetap = new Intl.NumberFormat('id-ID', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** A ratio as a percentage with exactly one decimal: 0,96 becomes `96,0%`. */
export const tulisRasio = (rasio: number): string => persenTetap.format(rasio);

/** A text with a capital at its beginning. */
export const capitalize = (teks: string): string =>
	`${teks.charAt(0).toUpperCase()}${teks.slice(1)}`;
