import { address } from '../domain/address.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';

/** A record that notes may concern: its name for readers, its page, and the codes of its notes. */
export interface Subject {
	label: string;
	ke: string;
	catatan: readonly string[];
}

/** A chapter as far as notes and tables need it: its name, its page, its text and the notes that it carries. */
export interface Chapter {
	label: string;
	ke: string;
	teks: string;
	catatan: readonly string[];
}

/** Finds where a reader meets records that have no page of their own. */
export interface Places {
	/** The first chapter that shows this tag, with this code if one is given; without one `otherwise`, or the road map's front page. */
	chapterWith(tags: string, kode?: string, otherwise?: string): string;
}

/** The chapters of a road map as places. */
export const placesOf = (peta: PetaJalan, chapters: readonly Chapter[]): Places => ({
	chapterWith(tags, kode, otherwise = address.petaJalan(peta.id)) {
		const names = ({ teks }: Chapter) =>
			[...teks.matchAll(/<(\w+)([^>]*)>/g)].some(
				([, name, rest = '']) =>
					name === tags && (kode === undefined || rest.includes(`kode="${kode}"`)),
			);
		return chapters.find(names)?.ke ?? otherwise;
	},
});

/** Codes of every note within a record, at whatever depth, in order. */
export function notesWithin(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(notesWithin);
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([field, inner]) =>
		field === 'catatan' && Array.isArray(inner) ? (inner as string[]) : notesWithin(inner),
	);
}

const noteTag = /<(?:CatatanSumber\s[^>]*kode|GambarHilang\s[^>]*catatan)=["']([^"']+)["']/g;

/** Codes of the notes that the tags of a chapter show. */
export const notesInText = (text: string): string[] =>
	[...text.matchAll(noteTag)].map(([, kode = '']) => kode);

/** Records as subjects, each with all the notes within it. */
export const subjectsOf = <R>(
	records: readonly R[],
	label: (record: R) => string,
	page: (record: R) => string,
): Subject[] =>
	records.map((record) => ({
		label: label(record),
		ke: page(record),
		catatan: notesWithin(record),
	}));
