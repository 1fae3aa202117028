import { aparatur } from './aparatur.ts';
import { capaian } from './capaian.ts';
import { catatan } from './catatan.ts';
import { dasarHukum } from './dasar-hukum.ts';
import { dokumen } from './dokumen.ts';
import { indikator } from './indikator.ts';
import { isuStrategis } from './isu-strategis.ts';
import { misi } from './misi.ts';
import { monev } from './monev.ts';
import { perangkatDaerah } from './perangkat-daerah.ts';
import { program } from './program.ts';
import { quickWins } from './quick-wins.ts';
import { risiko } from './risiko.ts';
import { sasaran } from './sasaran.ts';
import type { Table } from './table.ts';
import { tim } from './tim.ts';

/** Every table of a road map, in the order in which a document tells of them. */
export const tables = {
	dokumen,
	misi,
	sasaran,
	program,
	quickWins,
	indikator,
	perangkatDaerah,
	isuStrategis,
	tim,
	risiko,
	monev,
	dasarHukum,
	capaian,
	aparatur,
	catatan,
} satisfies Record<string, Table>;
