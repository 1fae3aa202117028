import { capitalize } from './format.ts';
import { closeSentence } from './sentences.ts';
import type { Page } from './page.ts';

/** A message about a page that reads well where it arrives: what it is about, then its address. */
export function formatShareText(
	{ judul, ringkas, share }: Pick<Page, 'judul' | 'ringkas' | 'share'>,
	url: string,
): string {
	const lines = share ?? [judul, capitalize(closeSentence(ringkas))];
	return [...lines.filter(Boolean), url].join('\n');
}

/** The address that opens WhatsApp with a message; nothing is sent before its reader chooses to whom. */
export const makeWhatsAppLink = (text: string): string =>
	`https://wa.me/?text=${encodeURIComponent(text)}`;
