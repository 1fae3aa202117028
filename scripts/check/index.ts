import { periksaBab } from './bab.ts';
import { periksaCatatan } from './catatan.ts';
import { periksaGlosarium } from './glosarium.ts';
import { periksaKode } from './kode.ts';
import { type Muatan, muatKonten } from './muat.ts';
import { periksaPribadi } from './pribadi.ts';
import { periksaTerbitan } from './realisasi.ts';
import { periksaRujukan } from './rujukan.ts';
import { periksaSinonim } from './sinonim.ts';
import { periksaSkala } from './skala.ts';
import { periksaTahun } from './tahun.ts';
import type { Temuan } from './temuan.ts';

/** Checks a content folder by every rule. Never throws for faults of content. */
export function periksaKonten(folder: string): { temuan: Temuan[]; muatan: Muatan } {
	const temuan: Temuan[] = [];
	const muatan = muatKonten(folder, temuan);
	periksaGlosarium(muatan, temuan);
	periksaSinonim(muatan, temuan);
	for (const satu of muatan.petaJalan) {
		periksaKode(satu, temuan);
		periksaRujukan(satu, temuan);
		periksaCatatan(satu, temuan);
		periksaSkala(satu, temuan);
		periksaTahun(satu, temuan);
		periksaTerbitan(satu, temuan);
		periksaPribadi(satu, temuan);
		periksaBab(satu, muatan, temuan);
	}
	return { temuan, muatan };
}
