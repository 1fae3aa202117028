const titleOf = (slide: HTMLElement | undefined): string =>
	slide?.querySelector('h2')?.textContent ?? '';

/** The window that only the speaker sees: what to say, what comes next, and how long it has taken. */
export class NotesWindow {
	#window: Window | null = null;

	/** Opens the window, or brings it to the front. Gives false when the browser refuses. */
	open(): boolean {
		this.#window = window.open('', 'catatan-pembicara', 'width=720,height=560');
		const page = this.#window?.document;
		if (!page) return false;
		page.title = 'Catatan pembicara';
		page.documentElement.lang = 'id';
		page.body.style.cssText = 'margin:1.5rem;font:1.35rem/1.5 system-ui,sans-serif;max-width:40em';
		const make = (tag: string, id: string) => {
			const element = page.createElement(tag);
			element.id = id;
			return element;
		};
		page.body.replaceChildren(
			make('p', 'waktu'),
			make('h1', 'judul'),
			make('div', 'catatan'),
			make('p', 'berikut'),
		);
		this.#window?.focus();
		return true;
	}

	#write(id: string, text: string): void {
		const element = this.#window?.closed ? null : this.#window?.document.getElementById(id);
		if (element) element.textContent = text;
	}

	/** Shows what belongs to a slide. */
	show(slide: HTMLElement, next: HTMLElement | undefined, place: string): void {
		this.#write('judul', `${place}. ${titleOf(slide)}`);
		this.#write('berikut', next ? `Berikutnya: ${titleOf(next)}` : 'Slide terakhir');
		const notes = slide.querySelector('.slide-catatan ul');
		const target = this.#window?.closed ? null : this.#window?.document.getElementById('catatan');
		target?.replaceChildren(...(notes ? [target.ownerDocument.importNode(notes, true)] : []));
	}

	/** Shows how long it has taken. */
	showTime(time: string): void {
		this.#write('waktu', time);
	}

	/** Hands keys that are pressed there to the slides. */
	listen(press: (event: KeyboardEvent) => void): void {
		this.#window?.addEventListener('keydown', press);
	}
}
