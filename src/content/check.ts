import { tables } from '../tables/index.ts';
import type { Registry } from '../tables/table.ts';
import { checkAntarpeta } from './rules/between-maps.ts';
import { checkAparatur } from './rules/aparatur.ts';
import { checkBobot } from './rules/bobot.ts';
import { periksaCatatan } from './rules/catatan.ts';
import { checkGanda } from './rules/duplicates.ts';
import { checkDesimal } from './rules/decimal-mark.ts';
import { periksaGlosarium } from './rules/glosarium.ts';
import { checkHari, hariIni } from './rules/dates.ts';
import { periksaKode } from './rules/kode.ts';
import { checkMasa } from './rules/masa.ts';
import { periksaMdx } from './rules/mdx.ts';
import { type Muatan, muatKonten } from './load.ts';
import { checkNilai } from './rules/nilai.ts';
import { checkNomor } from './rules/numbering.ts';
import { periksaTerbitan } from './rules/realisasi.ts';
import { checkRingkas } from './rules/summary.ts';
import { periksaRujukan } from './rules/references.ts';
import { checkRute } from './rules/routes.ts';
import { periksaSinonim } from './rules/sinonim.ts';
import { periksaSkala } from './rules/skala.ts';
import { periksaTahun } from './rules/years.ts';
import { capTemuan, type Temuan } from './findings.ts';

/**
 * Checks a content folder by every rule, as on the day `hari`. Never throws for faults of content. `onRead` is given
 * content that is sound in form, before the rules have looked at it.
 */
export function periksaKonten(
	folder: string,
	hari = hariIni(),
	onRead: (muatan: Muatan) => void = () => {},
	registry: Registry = tables,
): { temuan: Temuan[]; muatan: Muatan } {
	const temuan: Temuan[] = [];
	const muatan = muatKonten(folder, temuan, registry);
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
