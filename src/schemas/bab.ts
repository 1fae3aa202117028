import { z } from 'zod';
import { catatanReference, sumber, text } from './base.ts';

/** Bagian depan (`---`) sebuah bab `bab/<n>-<nama>.mdx`. */
export const babSchema = z.strictObject({
	judul: text.meta({ title: 'Judul', description: 'Judul bab dengan kata-kata sumber.' }),
	nomor: text.meta({
		title: 'Nomor',
		description: 'Nomor bab seperti tercetak, misalnya `I`.',
		examples: ['I'],
	}),
	urutan: z.int().positive().meta({ title: 'Urutan', description: 'Urutan baca, mulai 1.' }),
	ringkas: text.meta({
		title: 'Ringkas',
		description: 'Satu kalimat `Singkatnya …`, tanpa kata `Singkatnya`.',
	}),
	sumber: sumber.meta({
		description: 'Bagian dokumen yang diceritakan kembali, misalnya `BAB II`.',
	}),
	catatan: catatanReference('bab ini'),
});
export type Bab = z.infer<typeof babSchema>;
