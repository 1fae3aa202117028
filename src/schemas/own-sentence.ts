import { text } from './base.ts';

/** Huruf terbanyak dalam kalimat `singkatnya`: lebih dari itu mesin pencari dan pratinjau tautan memotongnya. */
export const longestOwnSentence = 160;

/** Satu kalimat biasa dengan kata-kata kita, ditandai sebagai milik kita di mana pun tampil. */
export const ownSentence = text.optional().meta({
	title: 'Singkatnya',
	description: `Satu kalimat untuk warga dengan kata-kata kita, paling panjang ${longestOwnSentence} huruf, misalnya \`Kabupaten berencana membuka layanan satu pintu.\`; situs menandainya sebagai kalimat kami. Tidak menambah apa pun yang tidak dikatakan sumber; angkanya hanya yang ada pada rekaman ini.`,
	examples: ['Kabupaten berencana membuka layanan satu pintu.'],
});
