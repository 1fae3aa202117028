import { makeQrCode, qrMargin } from '../../domain/qr-code.ts';

/** What a shorter deck can be about, by the name in the address. */
export const deckFilters = ['area', 'opd', 'topik'] as const;
type DeckFilter = (typeof deckFilters)[number];

/** What a deck is about: its filter and value, the words for it, and the page that its slides lead to. */
export interface DeckSubject {
	name: DeckFilter;
	kode: string;
	label: string;
	url: string;
}

/** What an address asks for, of the choices that the page offers; the first that is known. */
export function readSubject(form: HTMLFormElement | null): DeckSubject | null {
	const asked = new URLSearchParams(location.search);
	for (const name of deckFilters) {
		const kode = asked.get(name);
		const select = form?.elements.namedItem(name);
		if (!kode || !(select instanceof HTMLSelectElement)) continue;
		const option = [...select.options].find(({ value }) => value === kode);
		if (option)
			return { name, kode, label: option.text.trim(), url: option.dataset.ke ?? location.href };
	}
	return null;
}

/** Draws the code of another address in a slide that was copied. */
function drawQrCode(slide: HTMLElement, url: string): void {
	const { ukuran, jalur } = makeQrCode(url);
	const svg = slide.querySelector('.kode-qr');
	const side = ukuran + 2 * qrMargin;
	svg?.setAttribute('viewBox', `${-qrMargin} ${-qrMargin} ${side} ${side}`);
	svg?.setAttribute('aria-label', `Kode QR menuju ${url}`);
	svg?.querySelector('path')?.setAttribute('d', jalur);
	slide.querySelector('.slide-qr')?.setAttribute('href', url);
}

/** Makes a slide with some actions of a copy of another slide that has things in a list. */
function makeSlide(
	model: HTMLElement,
	subject: DeckSubject,
	items: readonly Element[],
	place: { page: number; pages: number; all: number },
): HTMLElement {
	const slide = model.cloneNode(true) as HTMLElement;
	const write = (selector: string, text: string) => {
		const element = slide.querySelector(selector);
		if (element) element.textContent = text;
		return element;
	};
	slide.id = `slide-pilihan-${place.page}`;
	delete slide.dataset.rangka;
	write('.slide-atas', `${place.all} rencana aksi · ${place.page} dari ${place.pages}`);
	const heading = write('h2', subject.label);
	if (heading) heading.id = `${slide.id}-judul`;
	slide.setAttribute('aria-labelledby', `${slide.id}-judul`);
	slide.querySelector('.slide-qr')?.setAttribute('aria-label', `Halaman: ${subject.label}`);
	slide
		.querySelector('.slide-butir')
		?.replaceChildren(...items.map((item) => item.cloneNode(true)));
	// A copy that knows no address of the site has no code.
	const where = slide.querySelector('.kode-qr')
		? 'di halaman yang dituju kode QR'
		: `di halaman ${subject.label}`;
	write('.slide-kaki', `Bukan situs resmi · semua rencana aksinya ${where}`);
	write('.slide-catatan li', `Semua rencana aksinya ada ${where}.`);
	drawQrCode(slide, subject.url);
	return slide;
}

/** The slides about one area, agency or topic: every action of it, a few on each. */
export function makeSubjectSlides(
	model: HTMLElement,
	items: HTMLTemplateElement,
	subject: DeckSubject,
): HTMLElement[] {
	const size = Number(items.dataset.perSlide);
	const own = [...items.content.querySelectorAll<HTMLElement>('li')].filter((item) =>
		(item.dataset[subject.name] ?? '').split(' ').includes(subject.kode),
	);
	const pages = Math.ceil(own.length / size);
	return Array.from({ length: pages }, (_, i) =>
		makeSlide(model, subject, own.slice(i * size, (i + 1) * size), {
			page: i + 1,
			pages,
			all: own.length,
		}),
	);
}
