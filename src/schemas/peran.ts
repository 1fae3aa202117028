import { z } from 'zod';
import { kodePerangkat, textOrEmpty } from './base.ts';

const cell = (title: string, name: string, row: string) => ({
	codes: z
		.array(kodePerangkat)
		.default([])
		.meta({
			title,
			description: `Kode ${name} pada baris ${row}, dari \`perangkat-daerah.yaml\`.`,
		}),
	words: textOrEmpty.default(null).meta({
		title: `${title} tertulis`,
		description: `Isi sel ${name} seperti tercetak pada baris ${row}; \`null\` bila kosong atau tidak ada kolomnya.`,
	}),
});

/** Peran di samping penanggung jawab, masing-masing sebagai kode dan seperti tercetak; `row` ialah baris yang memuat selnya. */
export function otherPeran(row: 'aksi' | 'keluaran') {
	const koordinator = cell('Koordinator', 'koordinator', row);
	const pelaksana = cell('Pelaksana', 'pelaksana', row);
	const pendukung = cell('Pendukung', 'pendukung', row);
	return {
		koordinator: koordinator.codes,
		koordinator_tertulis: koordinator.words,
		pelaksana: pelaksana.codes,
		pelaksana_tertulis: pelaksana.words,
		pendukung: pendukung.codes,
		pendukung_tertulis: pendukung.words,
	};
}

/** Sel peran yang berarti setiap perangkat, dengan kata apa pun sumber menyebutnya. */
export const forAllOpd = z.boolean().default(false).meta({
	title: 'Semua perangkat',
	description:
		'Benar bila sebuah sel perannya menyebut semua perangkat, misalnya `Seluruh Perangkat Daerah`; tugasnya tampil juga di halaman tiap perangkat.',
});
