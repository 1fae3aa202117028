import type { QuickWin } from '../tables/quick-wins.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The quick wins that the source says an action belongs to, in the document's order. */
export const quickWinAksi = (peta: PetaJalan, aksi: AksiDetail): QuickWin[] =>
	peta.quickWins.filter((quickWin) => aksi.quick_win.includes(quickWin.kode));

/** The actions that the source says a quick win holds, in the document's order. */
export const aksiQuickWin = (peta: PetaJalan, kode: string): AksiDetail[] =>
	flattenAksi(peta).filter((aksi) => aksi.quick_win.includes(kode));
