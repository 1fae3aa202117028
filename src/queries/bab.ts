import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Bab } from '../schemas/bab.ts';
import { once } from './sekali.ts';

/** A chapter with the part of its address that follows `/bab/`. */
export interface BabDetail {
	slug: string;
	data: Bab;
	entri: CollectionEntry<'bab'>;
}

const readBab = once(() => getCollection('bab'));

/** The chapters of a road map in reading order. */
export async function listBab(id: string): Promise<BabDetail[]> {
	const prefix = `${id}/bab/`;
	return (await readBab())
		.filter((entry) => entry.id.startsWith(prefix))
		.map((entri) => ({ slug: entri.id.slice(prefix.length), data: entri.data, entri }))
		.sort((a, b) => a.data.urutan - b.data.urutan);
}

/** The chapter as a component, with its headings. */
export const renderBab = ({ entri }: BabDetail) => render(entri);
