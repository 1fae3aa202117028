/** Takes the address of this machine out of what leaves it, where nobody said which address the site has. */
import type { HTMLElement } from 'node-html-parser';
import { localSite } from '../environment.ts';

/** What is nothing without an address: it leads others to the page. */
const leadsHere = [
	'link[rel="canonical"]',
	'.bagikan > a[href^="https://wa.me/"]',
	'[data-salin-tautan]',
	'[data-bagikan]',
	'.qr',
	'.slide-qr',
	'.tanam .kutip',
].join(', ');

/** An address of this machine with what stands before it in a sentence. */
const mention = new RegExp(`,? ?${localSite.replaceAll('.', '\\.')}[^\\s"'&<)]*`, 'g');

/** Takes such addresses out of a page of a site that was built without one. */
export function dropAddress(root: HTMLElement): void {
	for (const element of root.querySelectorAll(leadsHere)) element.remove();
	for (const option of root.querySelectorAll('[data-ke]')) option.removeAttribute('data-ke');
	for (const quote of root.querySelectorAll('[data-kutipan]'))
		quote.innerHTML = quote.innerHTML.replace(mention, '');
	for (const style of root.querySelectorAll('style'))
		if (style.textContent.includes('--asal-cetak'))
			style.set_content(style.textContent.replace(mention, '').replace('" · ', '"'));
}

/** The same for published data: an address becomes the path of the page in the site. */
export const withoutHost = (content: Buffer): Buffer =>
	content.includes(localSite)
		? Buffer.from(content.toString('utf8').replaceAll(localSite, ''))
		: content;
