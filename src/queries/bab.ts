import { type CollectionEntry, getCollection, render } from 'astro:content';
import { address } from '../domain/address.ts';
import { babName } from '../domain/bab.ts';
import type { Bab } from '../schemas/bab.ts';
import { type Chapter, notesInText } from '../tables/subjects.ts';
import { once } from './once.ts';

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
		.map((entri) => ({ slug: entri.id.slice(prefix.length), data: entri.data as Bab, entri }))
		.sort((a, b) => a.data.urutan - b.data.urutan);
}

/** The chapter as a component, with its headings. */
export const renderBab = ({ entri }: BabDetail) => render(entri);

/** The chapters of a road map as places where notes and records are met. */
export const listChapter = async (id: string): Promise<Chapter[]> =>
	(await listBab(id)).map(({ slug, data, entri: { body = '' } }) => ({
		label: babName(data),
		ke: address.bab(id, slug),
		teks: body,
		catatan: [...data.catatan, ...notesInText(body)],
	}));
