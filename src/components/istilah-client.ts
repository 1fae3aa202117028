/** Opens the meaning of a term beside the word; a word whose meaning is not on the page leads to the glossary. */

const gap = 6;

/** Below the word where there is room, else above it, and never past the edge of the window. */
function place(box: HTMLElement, word: Element) {
	const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = box;
	const { clientWidth, clientHeight } = document.documentElement;
	const below = at.bottom + gap;
	const top = below + height <= clientHeight ? below : Math.max(gap, at.top - gap - height);
	const left = Math.max(gap, Math.min(at.left, clientWidth - width - gap));
	Object.assign(box.style, { top: `${top}px`, left: `${left}px` });
}

if ('popover' in HTMLElement.prototype)
	document.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const word = (event.target as Element).closest<HTMLAnchorElement>('a.istilah');
		const box =
			word &&
			document.querySelector<HTMLElement>(`[data-arti="${CSS.escape(word.hash.slice(1))}"]`);
		if (!box) return;
		event.preventDefault();
		box.tabIndex = -1;
		box.showPopover();
		place(box, word);
		// The browser gives the focus back to the word when the box closes.
		box.focus({ preventScroll: true });
		addEventListener('scroll', () => box.hidePopover(), { once: true, passive: true });
	});
