import type { QuickWin } from '../tables/quick-wins.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The quick wins that the source says an action belongs to, in the document's order. */
export const quickWinAksi = (peta: PetaJalan, aksi: AksiRinci): QuickWin[] =>
	peta.quickWins.filter((satu) => aksi.quick_win.includes(satu.kode));

/** The actions that the source says a quick win holds, in the document's order. */
export const aksiQuickWin = (peta: PetaJalan, kode: string): AksiRinci[] =>
	ratakanAksi(peta).filter((satu) => satu.quick_win.includes(kode));
