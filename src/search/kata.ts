import { siapkanKata } from '../domain/cocok-kata.ts';

/** Words that carry no subject; a query is searched without them unless it has nothing else. */
const kataUmum = new Set(
	`ada adalah agar akan apa apakah apabila atas atau bagaimana bagi bahwa banyak berapa bila bisa boleh buat cara cari
	dalam dan dapat dari dengan di dimana gimana harus hingga ialah ini itu jadi jika juga kah kalau kami kapan karena ke
	kenapa kita lagi lah lewat mana masih mau melalui mengapa mengenai menurut nya oleh pada para per saat saja saya
	sebagai sampai sama seperti siapa soal sudah supaya tentang terhadap tersebut tiap untuk yaitu yakni yang`
		.split(/\s+/)
		.filter(Boolean),
);

/** True for a word that says nothing about the subject. */
export const umum = (kata: string): boolean => kataUmum.has(kata);

/** One printed word as the index knows it: only its letters and digits, so `KT-5.2.c` is `kt52c` and `61,68` is `6168`. */
export const kunciKata = (kata: string): string => kata.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text as the index knows them, in order. Words joined by a slash, dash or stop are also given apart. */
export function pisahKata(teks: string): string[] {
	return siapkanKata(teks)
		.split(' ')
		.flatMap((satu) => {
			const bagian = satu.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
			return bagian.length > 1 ? [bagian.join(''), ...bagian] : bagian;
		});
}

/** The words of a text for finding phrases: parts apart, never joined. */
export const urutanKata = (teks: string): string[] =>
	siapkanKata(teks)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
