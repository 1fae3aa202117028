import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Bab } from '../schemas/bab.ts';
import { sekali } from './sekali.ts';

/** A chapter with the part of its address that follows `/bab/`. */
export interface BabRinci {
	slug: string;
	data: Bab;
	entri: CollectionEntry<'bab'>;
}

const bacaBab = sekali(() => getCollection('bab'));

/** The chapters of a road map in reading order. */
export async function listBab(id: string): Promise<BabRinci[]> {
	const awalan = `${id}/bab/`;
	return (await bacaBab())
		.filter((entri) => entri.id.startsWith(awalan))
		.map((entri) => ({ slug: entri.id.slice(awalan.length), data: entri.data, entri }))
		.sort((a, b) => a.data.urutan - b.data.urutan);
}

/** The chapter as a component, with its headings. */
export const renderBab = ({ entri }: BabRinci) => render(entri);
