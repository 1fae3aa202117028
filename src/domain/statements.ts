/** What a document states of where it wants to go: vision, missions and aims, as far as it has them. */
import { capitalize, formatList } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { formatParts } from './sumber.ts';

/** The kinds of statements that a document has. */
export const listStatements = ({ dokumen, misi }: PetaJalan): string[] => [
	...(dokumen.visi ? ['visi'] : []),
	...(misi.length > 0 ? ['misi'] : []),
	...(dokumen.tujuan.length > 0 ? ['tujuan'] : []),
];

/** The title of their page: `Visi, misi, dan tujuan`, or those of them that there are. */
export const statementsTitle = (peta: PetaJalan): string =>
	capitalize(formatList(listStatements(peta)));

/** Where they stand: the vision's place, or without one the places of what there is. */
export const statementsSumber = ({ dokumen, misi }: PetaJalan): string =>
	formatParts(
		dokumen.visi ? [dokumen.visi.sumber] : [...misi, ...dokumen.tujuan].map(({ sumber }) => sumber),
	);
