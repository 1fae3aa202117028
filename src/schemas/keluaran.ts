import { z } from 'zod';
import { otherPeran, forAllOpd } from './peran.ts';
import { perPeriode } from './per-periode.ts';
import { penanggungJawab, catatanReference, textOrEmpty } from './base.ts';

/** Satu keluaran: kriteria keberhasilan dengan indikator dan targetnya; sama pada rencana aksi dan quick win. */
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
/** Satu keluaran rencana aksi; sel yang tidak punya kolom di tabelnya boleh tidak ditulis. */
export const keluaranAksiSchema = keluaranSchema.extend({
	kriteria: keluaranSchema.shape.kriteria.default(null).meta({
		title: 'Kriteria',
		description:
			'Kriteria keberhasilan kegiatan seperti tercetak; `null` bila selnya kosong atau tidak ada kolomnya.',
	}),
	satuan: textOrEmpty.default(null).meta({
		title: 'Satuan',
		description:
			'Isi sel satuan seperti tercetak, bila tabelnya punya kolom satuan; `null` bila tidak.',
	}),
	penanggung_jawab_tertulis: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab tertulis',
		description:
			'Isi sel penanggung jawab keluaran ini seperti tercetak; `null` bila kosong atau tercetak pada baris aksinya.',
	}),
	...otherPeran('keluaran'),
	semua_perangkat: forAllOpd,
	...perPeriode,
});
export type KeluaranAksi = z.output<typeof keluaranAksiSchema>;
export type Keluaran = z.output<typeof keluaranSchema>;
