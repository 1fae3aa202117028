import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Istilah } from '../schemas/glosarium.ts';
import type { Topik } from '../schemas/topik.ts';
import type { BabFile, LoadedContent } from './load.ts';
import { bodyOf } from './parse/front-matter.ts';

/** A chapter's or general page's text: what its front matter says, and what follows it. */
export interface ContentText {
	/** Path below the content folder. */
	path: string;
	data: Record<string, unknown>;
	body: string;
}

/** What the site is made of: all content, read and typed once. */
export interface Content {
	petaJalan: PetaJalan[];
	istilah: Istilah[];
	/** English words and phrases that are no terms. */
	inggris: string[];
	topik: Topik[];
	bab: ContentText[];
	/** General pages and guides. */
	halaman: ContentText[];
}

const textOf = ({ path, teks, depan, data }: BabFile): ContentText => ({
	path,
	// A chapter as its schema made it: what its file left out has its default.
	data: (data ?? depan?.data) as Record<string, unknown>,
	body: bodyOf(teks),
});

/** The typed part of what was read; what is unsound in form is left out. */
export const contentOf = ({
	petaJalan,
	istilah,
	inggris,
	topik,
	halaman,
}: LoadedContent): Content => ({
	petaJalan: petaJalan.map(({ peta }) => peta),
	istilah,
	inggris,
	topik,
	bab: petaJalan.flatMap(({ bab }) => bab.filter(({ data }) => data !== null).map(textOf)),
	halaman: halaman.filter(({ depan }) => depan !== null).map(textOf),
});
