import { z } from 'zod';
import { penanggungJawab, rujukanCatatan, teksAtauKosong } from './dasar.ts';

/** Satu keluaran rencana aksi: kriteria keberhasilan dengan indikator dan targetnya. */
export const keluaranSchema = z.strictObject({
	kriteria: teksAtauKosong.meta({
		title: 'Kriteria',
		description: 'Kriteria keberhasilan kegiatan seperti tercetak; `null` bila selnya kosong.',
	}),
	kriteria_diwarisi: z.boolean().default(false).meta({
		title: 'Kriteria diwarisi',
		description:
			'Benar bila sel kriteria digabung dengan baris di atasnya, sehingga kriterianya diwarisi.',
	}),
	indikator: teksAtauKosong.meta({
		title: 'Indikator',
		description:
			'Indikator seperti tercetak, tanpa kurung target di ujungnya; `null` bila tidak ada.',
	}),
	target: teksAtauKosong.meta({
		title: 'Target',
		description:
			'Target seperti tercetak, tanpa sepasang kurung terluarnya; `null` bila tidak tercantum.',
	}),
	...penanggungJawab,
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut keluaran ini.',
	}),
});
export type Keluaran = z.output<typeof keluaranSchema>;
