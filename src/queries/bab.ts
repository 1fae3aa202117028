import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Bab } from '../schemas/bab.ts';

/** A chapter with the part of its address that follows `/bab/`. */
export interface BabRinci {
	slug: string;
	data: Bab;
	entri: CollectionEntry<'bab'>;
}

/** The chapters of a road map in reading order. */
export async function listBab(id: string): Promise<BabRinci[]> {
	const entri = await getCollection('bab', (satu) => satu.id.startsWith(`${id}/bab/`));
	return entri
		.map((satu) => ({
			slug: satu.id.slice(`${id}/bab/`.length),
			data: satu.data as Bab,
			entri: satu,
		}))
		.sort((a, b) => a.data.urutan - b.data.urutan);
}

/** The chapter as a component, with its headings. */
export const renderBab = ({ entri }: BabRinci) => render(entri);
