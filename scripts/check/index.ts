import { checkAntarpeta } from './antarpeta.ts';
import { checkAparatur } from './aparatur.ts';
import { checkBobot } from './bobot.ts';
import { periksaCatatan } from './catatan.ts';
import { checkGanda } from './ganda.ts';
import { checkDesimal } from './desimal.ts';
import { periksaGlosarium } from './glosarium.ts';
import { checkHari, hariIni } from './hari.ts';
import { periksaKode } from './kode.ts';
import { checkMasa } from './masa.ts';
import { periksaMdx } from './mdx.ts';
import { type Muatan, muatKonten } from './muat.ts';
import { checkNilai } from './nilai.ts';
import { checkNomor } from './nomor.ts';
import { periksaTerbitan } from './realisasi.ts';
import { checkRingkas } from './ringkas.ts';
import { periksaRujukan } from './rujukan.ts';
import { checkRute } from './rute.ts';
import { periksaSinonim } from './sinonim.ts';
import { periksaSkala } from './skala.ts';
import { periksaTahun } from './tahun.ts';
import { capTemuan, type Temuan } from './temuan.ts';

/**
 * Checks a content folder by every rule, as on the day `hari`. Never throws for faults of content. `onRead` is given
 * content that is sound in form, before the rules have looked at it.
 */
export function periksaKonten(
	folder: string,
	hari = hariIni(),
	onRead: (muatan: Muatan) => void = () => {},
): { temuan: Temuan[]; muatan: Muatan } {
	const temuan: Temuan[] = [];
	const muatan = muatKonten(folder, temuan);
	if (temuan.length === 0) onRead(muatan);
	// A content folder that cannot be read leaves nothing to check.
	if (temuan.some(({ berkas }) => berkas === '')) return { temuan, muatan };
	// What could not be read leaves its addresses unknown.
	const rusak = new Set(
		temuan.flatMap(({ berkas }) => (berkas.endsWith('.mdx') ? [] : (berkas.split('/')[0] ?? ''))),
	);
	periksaGlosarium(muatan, temuan);
	periksaSinonim(muatan, temuan);
	checkRute(muatan, temuan);
	checkAntarpeta(muatan, temuan);
	for (const satu of muatan.petaJalan) {
		periksaKode(satu, temuan);
		checkNomor(satu, temuan);
		checkGanda(satu, temuan);
		periksaRujukan(satu, temuan);
		periksaSkala(satu, temuan);
		checkMasa(satu, temuan);
		periksaTahun(satu, temuan);
		checkNilai(satu, temuan);
		checkDesimal(satu, temuan);
		periksaTerbitan(satu, temuan);
		checkHari(satu, hari, temuan);
		checkAparatur(satu, temuan);
		checkBobot(satu, temuan);
		checkRingkas(satu, temuan);
	}
	periksaMdx(folder, muatan, rusak, temuan);
	for (const satu of muatan.petaJalan) periksaCatatan(satu, temuan);
	return { temuan: capTemuan(temuan), muatan };
}
