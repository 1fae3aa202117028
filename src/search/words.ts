import { normalizeWords } from '../domain/match-words.ts';

/** Words that carry no subject, also as people write them in messages; a query is searched without them unless it has nothing else. */
const commonWords = new Set(
	`ada adalah agar aja akan apa apaan apabila apakah artinya atas atau bagaimana bagi bahwa banget banyak berapa
	biar bikin bila bisa boleh buat cara cari dalam dan dapat dari definisi deh dengan dgn di dimana dlm dong dr
	emang enggak ga gak gimana gini gitu harus hingga ialah ini itu jadi jd jika juga kah kalau kami kapan karena
	kayak ke kenapa kepanjangan kita kok krn lagi lah lewat loh maksudnya mana masih mau melalui mengapa mengenai
	menurut namun ngga nggak nih nya oleh pada para pd pengertian per saat saja sama sampai saya sebagai seperti
	serta siapa sih singkatan sm soal sudah supaya tapi tentang terhadap tersebut tiap tp tuh udah udh untuk utk
	yaitu yakni yang yg`
		.split(/\s+/)
		.filter(Boolean),
);

/** True for a word that says nothing about the subject. */
export const isCommon = (word: string): boolean => commonWords.has(word);

/** One printed word as the index knows it: only its letters and digits, so `KT-5.2.c` is `kt52c` and `61,68` is `6168`. */
export const wordKey = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text as the index knows them, in order. Words joined by a slash, dash or stop are also given apart. */
export function splitWords(text: string): string[] {
	return normalizeWords(text)
		.split(' ')
		.flatMap((part) => {
			const parts = part.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
			return parts.length > 1 ? [parts.join(''), ...parts] : parts;
		});
}

/** The words of a text for finding phrases: parts apart, never joined. */
export const listWords = (text: string): string[] =>
	normalizeWords(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
