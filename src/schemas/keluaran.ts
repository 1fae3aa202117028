import { z } from 'zod';
import { penanggungJawab, catatanReference, textOrEmpty } from './base.ts';

/** Satu keluaran rencana aksi: kriteria keberhasilan dengan indikator dan targetnya. */
export const keluaranSchema = z.strictObject({
	kriteria: textOrEmpty.meta({
		title: 'Kriteria',
		description: 'Kriteria keberhasilan kegiatan seperti tercetak; `null` bila selnya kosong.',
	}),
	kriteria_diwarisi: z.boolean().default(false).meta({
		title: 'Kriteria diwarisi',
		description:
			'Benar bila sel kriteria digabung dengan baris di atasnya, sehingga kriterianya diwarisi.',
	}),
	indikator: textOrEmpty.meta({
		title: 'Indikator',
		description:
			'Indikator seperti tercetak, tanpa kurung target di ujungnya; `null` bila tidak ada.',
	}),
	target: textOrEmpty.meta({
		title: 'Target',
		description:
			'Target seperti tercetak, tanpa sepasang kurung terluarnya; `null` bila tidak tercantum.',
	}),
	...penanggungJawab,
	catatan: catatanReference('keluaran ini'),
});
export type Keluaran = z.output<typeof keluaranSchema>;
