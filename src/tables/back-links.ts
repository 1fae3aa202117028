import type { PetaJalan } from '../domain/peta-jalan.ts';
import { tables } from './index.ts';
import { type Chapter, placesOf, type Subject } from './subjects.ts';
import type { Registry } from './table.ts';

/** A record that refers to something, with its page. */
export type Referrer = Pick<Subject, 'label' | 'ke'>;

/** Records and chapters that carry each note, in the document's order; notes that nothing carries have an empty list. */
export function listReferrers(
	peta: PetaJalan,
	chapters: readonly Chapter[],
	registry: Registry = tables,
): Map<string, Referrer[]> {
	const places = placesOf(peta, chapters);
	const results = new Map<string, Referrer[]>(peta.catatan.map(({ kode }) => [kode, []]));
	const subjects = Object.values(registry).flatMap((table) => table.subjects(peta, places));
	for (const { label, ke, catatan } of [...subjects, ...chapters])
		for (const kode of catatan) {
			const list = results.get(kode);
			if (list && !list.some((other) => other.ke === ke && other.label === label))
				list.push({ label, ke });
		}
	return results;
}
