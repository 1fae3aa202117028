import { defineMiddleware } from 'astro:middleware';
import { address } from './domain/address.ts';
import type { PageKind } from './domain/page.ts';
import { markWords } from './domain/mark-words.ts';
import { getVocabulary } from './queries/peta-jalan.ts';

/** Pages of facts, whose terms are explained where they stand; chapters mark theirs in their own text. */
const explained = new Set<PageKind>([
	'Peta jalan',
	'Program',
	'Rencana aksi',
	'Indikator',
	'Quick wins',
	'Monitoring',
]);

const dasar = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Marks words in every page after it is made, so that no part of a page needs to know of terms or languages. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	// Only when its text is there has the page said what it is.
	const html = await response.text();
	const kind = locals.halaman?.jenis;
	const marked = markWords(html, await getVocabulary(), {
		hasTerms: kind !== undefined && explained.has(kind),
		link: (kode) => `${dasar}${address.istilah(kode)}`,
	});
	return new Response(marked, { status: response.status, headers: response.headers });
});
