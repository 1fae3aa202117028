import { NotesWindow } from './notes-window.ts';
import { deckFilters, makeSubjectSlides, readSubject } from './shorter-deck.ts';

/** How the deck shows: as a page, a slide at a time, all at once, or not at all. */
type Manner = 'satu' | 'semua' | 'gelap';

/** What a key asks for; page keys and `b` are what remote controls send. */
const keys: Record<string, string> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	o: 'overview',
	s: 'notes',
	t: 'time',
	f: 'fullscreen',
	F5: 'fullscreen',
	Escape: 'leave',
};

const formatTime = (seconds: number): string =>
	`${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;

/** Storage is refused in private windows; a deck then begins at its beginning. */
const place = {
	key: `slide ${location.pathname}${location.search}`,
	read(): number {
		try {
			return Number(localStorage.getItem(place.key) ?? 0);
		} catch {
			return 0;
		}
	},
	write(slide: number): void {
		try {
			localStorage.setItem(place.key, String(slide));
		} catch {
			// Nothing to remember it by.
		}
	},
};

/** How long after the speaker's window was asked for the whole screen may be lost by it, in milliseconds. */
const notesPatience = 2_000;

class Presenter {
	readonly #deck: HTMLElement;
	readonly #root = document.documentElement;
	readonly #notes = new NotesWindow();
	readonly #clock: HTMLElement | null;
	#current = 0;
	#start: number | null = null;
	#notesOpened = 0;
	readonly #left: (slide: number) => void;

	/** `left` is told the slide that showed last when the deck is left. */
	constructor(deck: HTMLElement, left: (slide: number) => void) {
		this.#deck = deck;
		this.#left = left;
		this.#clock = deck.querySelector('[data-waktu]');
		addEventListener('keydown', (event) => this.#press(event));
		// Fingers move the deck by themselves; what they stop at is the present slide.
		deck.addEventListener('scroll', () => this.#follow(), { passive: true });
		deck.addEventListener('click', (event) => this.#pick(event));
		document.addEventListener('fullscreenchange', () => {
			// A browser that opens the speaker's window leaves the whole screen by itself.
			const byNotes = Date.now() - this.#notesOpened < notesPatience;
			if (!document.fullscreenElement && this.#manner && !byNotes) this.leave();
		});
		setInterval(() => this.#tick(), 1000);
	}

	/** The slides that belong to this deck. */
	get slides(): HTMLElement[] {
		return [...this.#deck.querySelectorAll<HTMLElement>('.slide:not([hidden])')];
	}

	get #manner(): Manner | undefined {
		return this.#root.dataset.menyaji as Manner | undefined;
	}

	/** Begins at a slide, over the whole screen where the browser allows it. */
	begin(slide: number): void {
		this.#root.dataset.menyaji = 'satu';
		this.#start ??= Date.now();
		// Without it the deck still fills the window.
		void this.#root.requestFullscreen?.().catch(() => {});
		this.show(slide);
	}

	/** Goes back to the page, at the slide that showed last. */
	leave(): void {
		delete this.#root.dataset.menyaji;
		this.#start = null;
		if (this.#clock) this.#clock.hidden = true;
		if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
		this.slides[this.#current]?.scrollIntoView();
		this.#left(this.#current);
	}

	/** Shows a slide, and tells those who see no screen and the speaker which. */
	show(slide: number): void {
		const all = this.slides;
		this.#current = Math.min(Math.max(slide, 0), all.length - 1);
		const current = all[this.#current];
		if (!current) return;
		current.scrollIntoView({ behavior: 'instant', inline: 'start', block: 'nearest' });
		current.querySelector('h2')?.focus({ preventScroll: true });
		this.#remember(current);
	}

	#remember(current: HTMLElement): void {
		place.write(this.#current);
		history.replaceState(null, '', `#${current.id}`);
		this.#notes.show(
			current,
			this.slides[this.#current + 1],
			`${this.#current + 1} dari ${this.slides.length}`,
		);
	}

	/** Opens the speaker's window. */
	openNotes(): boolean {
		this.#notesOpened = Date.now();
		if (!this.#notes.open()) return false;
		this.#notes.listen((event) => this.#press(event));
		const current = this.slides[this.#current];
		if (current) this.#remember(current);
		this.#tick();
		return true;
	}

	#follow(): void {
		if (this.#manner !== 'satu') return;
		const at = Math.round(this.#deck.scrollLeft / this.#deck.clientWidth);
		const current = this.slides[at];
		if (at === this.#current || !current) return;
		this.#current = at;
		this.#remember(current);
	}

	#pick({ target }: MouseEvent): void {
		if (this.#manner !== 'semua' || !(target instanceof Element)) return;
		const picked = target.closest<HTMLElement>('.slide');
		if (!picked) return;
		this.#root.dataset.menyaji = 'satu';
		this.show(this.slides.indexOf(picked));
	}

	#toggle(manner: Manner): void {
		this.#root.dataset.menyaji = this.#manner === manner ? 'satu' : manner;
		this.show(this.#current);
	}

	#tick(): void {
		const seconds = this.#start === null ? 0 : Math.round((Date.now() - this.#start) / 1000);
		if (this.#clock) this.#clock.textContent = formatTime(seconds);
		this.#notes.showTime(formatTime(seconds));
	}

	#press(event: KeyboardEvent): void {
		const asked = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		if (!asked || !this.#manner || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		// A dark screen wakes at any key, and stays where it was.
		if (this.#manner === 'gelap') return this.#toggle('gelap');
		const acts: Record<string, () => unknown> = {
			next: () => this.show(this.#current + 1),
			previous: () => this.show(this.#current - 1),
			first: () => this.show(0),
			last: () => this.show(this.slides.length - 1),
			blank: () => this.#toggle('gelap'),
			overview: () => this.#toggle('semua'),
			notes: () => this.openNotes(),
			time: () => this.#clock && (this.#clock.hidden = !this.#clock.hidden),
			fullscreen: () =>
				document.fullscreenElement
					? document.exitFullscreen()
					: this.#root.requestFullscreen?.().catch(() => {}),
			leave: () => (this.#manner === 'semua' ? this.#toggle('semua') : this.leave()),
		};
		// Enter in the overview opens the slide that has the focus.
		if (this.#manner === 'semua' && asked === 'next' && event.key === 'Enter')
			this.#toggle('semua');
		else acts[asked]?.();
	}
}

/** Leaves of the deck what is about one area, agency or topic, and says so; nothing where the address asks for none. */
function shorten(deck: HTMLElement, form: HTMLFormElement | null, news: Element | null): void {
	const subject = readSubject(form);
	const items = document.querySelector<HTMLTemplateElement>('template[data-butir]');
	const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
	const model = slides.findLast((slide) => slide.querySelector('.slide-butir'));
	if (!subject || !items || !model) {
		const asked = new URLSearchParams(location.search);
		if (news && deckFilters.some((name) => asked.get(name)))
			news.textContent = 'Pilihan di alamat ini tidak dikenal; semua slide ditampilkan.';
		return;
	}
	for (const slide of slides)
		slide.hidden =
			slide.dataset.rangka === undefined &&
			!(subject.name === 'area' && slide.dataset.area === subject.kode);
	model.before(...makeSubjectSlides(model, items, subject));
	const select = form?.elements.namedItem(subject.name);
	if (select instanceof HTMLSelectElement) select.value = subject.kode;
	if (news) news.textContent = `Slide untuk: ${subject.label}.`;
}

/** Brings the deck to life; without this it is one long page. */
export function mountPresenter(): void {
	const deck = document.querySelector<HTMLElement>('[data-dek]');
	const controls = document.querySelector<HTMLElement>('[data-kendali]');
	if (!deck || !controls) return;
	const form = controls.querySelector<HTMLFormElement>('[data-pilih-slide]');
	const news = controls.querySelector('[data-kabar]');
	shorten(deck, form, news);
	controls.hidden = false;
	const again = controls.querySelector<HTMLElement>('[data-lanjutkan]');
	let kept = place.read();
	const offerAgain = (slide: number) => {
		kept = slide;
		if (!again) return;
		again.hidden = slide <= 0 || slide >= presenter.slides.length;
		again.textContent = `Lanjutkan dari slide ${slide + 1}`;
	};
	const presenter: Presenter = new Presenter(deck, offerAgain);
	const press = (name: string, act: () => unknown) =>
		controls.querySelector(`[data-${name}]`)?.addEventListener('click', act);
	const asked = presenter.slides.findIndex(({ id }) => id === location.hash.slice(1));
	press('mulai', () => presenter.begin(Math.max(asked, 0)));
	offerAgain(kept);
	press('lanjutkan', () => presenter.begin(kept));
	press('catatan', () => {
		if (!presenter.openNotes() && news)
			news.textContent = 'Peramban menolak membuka jendela catatan; izinkan jendela sembulan.';
	});
	press('cetak-slide', () => print());
	// A choice is an address of its own, so that it can be sent and kept.
	form?.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement)
			location.assign(
				target.value
					? `?${new URLSearchParams({ [target.name]: target.value }).toString()}`
					: location.pathname,
			);
	});
}
