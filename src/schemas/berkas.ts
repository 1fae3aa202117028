import type { z } from 'zod';
import { areaPerubahanSchema } from './area.ts';
import { babSchema } from './bab.ts';
import { berkasCatatanSchema } from './catatan.ts';
import { dokumenSchema, misiSchema } from './dokumen.ts';
import { glosariumSchema } from './glosarium.ts';
import { berkasIndikatorSchema } from './indikator.ts';
import { berkasPerangkatDaerahSchema } from './perangkat-daerah.ts';
import { programSchema } from './program.ts';
import { berkasSasaranSchema } from './sasaran.ts';
import { sinonimSchema } from './sinonim.ts';
import {
	berkasAparaturSchema,
	berkasCapaianSchema,
	berkasDasarHukumSchema,
	berkasIsuStrategisSchema,
	berkasMonevSchema,
	berkasQuickWinsSchema,
	berkasRisikoSchema,
	berkasTimSchema,
} from './tabel.ts';

/** Files that stand once, at the top of `content/`. */
export const berkasUmum = {
	'area-perubahan': areaPerubahanSchema,
	glosarium: glosariumSchema,
	sinonim: sinonimSchema,
} satisfies Record<string, z.ZodType>;

/** Files of one road map, by name without `.yaml`. */
export const berkasPetaJalan = {
	dokumen: dokumenSchema,
	misi: misiSchema,
	sasaran: berkasSasaranSchema,
	indikator: berkasIndikatorSchema,
	'perangkat-daerah': berkasPerangkatDaerahSchema,
	'quick-wins': berkasQuickWinsSchema,
	'isu-strategis': berkasIsuStrategisSchema,
	tim: berkasTimSchema,
	risiko: berkasRisikoSchema,
	monev: berkasMonevSchema,
	capaian: berkasCapaianSchema,
	aparatur: berkasAparaturSchema,
	'dasar-hukum': berkasDasarHukumSchema,
	catatan: berkasCatatanSchema,
} satisfies Record<string, z.ZodType>;

/** Files that a road map cannot do without; the others may be absent and then count as empty. */
export const berkasWajib = ['dokumen', 'perangkat-daerah', 'catatan'] as const;

export { babSchema, programSchema };
