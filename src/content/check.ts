import { tables } from '../tables/index.ts';
import type { Registry } from '../tables/table.ts';
import { checkAcrossPeta } from './rules/between-maps.ts';
import { checkAparatur } from './rules/aparatur.ts';
import { checkBobot } from './rules/bobot.ts';
import { checkCatatan } from './rules/catatan.ts';
import { checkDoubles } from './rules/duplicates.ts';
import { checkDecimal } from './rules/decimal-mark.ts';
import { checkGlosarium } from './rules/glosarium.ts';
import { checkDays, today } from './rules/dates.ts';
import { checkKode } from './rules/kode.ts';
import { checkPerPeriode } from './rules/per-periode.ts';
import { checkSpan } from './rules/period.ts';
import { checkMdx } from './rules/mdx.ts';
import { type LoadedContent, loadContent } from './load.ts';
import { checkLevels } from './rules/levels.ts';
import { checkNilai } from './rules/nilai.ts';
import { checkNomor } from './rules/numbering.ts';
import { checkOpdKinds } from './rules/opd-kinds.ts';
import { checkPublications } from './rules/realisasi.ts';
import { checkShort } from './rules/summary.ts';
import { checkReferences } from './rules/references.ts';
import { checkRoutes } from './rules/routes.ts';
import { checkSinonim } from './rules/sinonim.ts';
import { checkOwnSentences } from './rules/own-sentences.ts';
import { checkSkala } from './rules/skala.ts';
import { checkTahun } from './rules/years.ts';
import { checkTopik } from './rules/topik.ts';
import { capFindings, type Finding } from './findings.ts';

/**
 * Checks a content folder by every rule, as on the day `day`. Never throws for faults of content. `onRead` is given
 * content that is sound in form, before the rules have looked at it.
 */
export function checkContent(
	folder: string,
	day = today(),
	onRead: (load: LoadedContent) => void = () => {},
	registry: Registry = tables,
): { temuan: Finding[]; muatan: LoadedContent } {
	const temuan: Finding[] = [];
	const muatan = loadContent(folder, temuan, registry);
	if (temuan.length === 0) onRead(muatan);
	// A content folder that cannot be read leaves nothing to check.
	if (temuan.some(({ berkas }) => berkas === '')) return { temuan, muatan };
	// What could not be read leaves its addresses unknown.
	const broken = new Set(
		temuan.flatMap(({ berkas }) => (berkas.endsWith('.mdx') ? [] : (berkas.split('/')[0] ?? ''))),
	);
	checkGlosarium(muatan, temuan);
	checkSinonim(muatan, temuan);
	checkTopik(muatan, temuan);
	checkRoutes(muatan, temuan);
	checkAcrossPeta(muatan, temuan);
	for (const petaJalanLoad of muatan.petaJalan) {
		checkKode(petaJalanLoad, temuan);
		checkLevels(petaJalanLoad, temuan);
		checkNomor(petaJalanLoad, temuan);
		checkDoubles(petaJalanLoad, temuan);
		checkReferences(petaJalanLoad, temuan);
		checkSkala(petaJalanLoad, temuan);
		checkSpan(petaJalanLoad, temuan);
		checkTahun(petaJalanLoad, temuan);
		checkNilai(petaJalanLoad, temuan);
		checkPerPeriode(petaJalanLoad, temuan);
		checkDecimal(petaJalanLoad, temuan);
		checkPublications(petaJalanLoad, temuan);
		checkDays(petaJalanLoad, day, temuan);
		checkOpdKinds(petaJalanLoad, temuan);
		checkAparatur(petaJalanLoad, temuan);
		checkBobot(petaJalanLoad, temuan);
		checkShort(petaJalanLoad, temuan);
		checkOwnSentences(petaJalanLoad, temuan);
	}
	checkMdx(folder, muatan, broken, temuan);
	for (const petaJalanLoad of muatan.petaJalan) checkCatatan(petaJalanLoad, temuan);
	return { temuan: capFindings(temuan), muatan };
}
