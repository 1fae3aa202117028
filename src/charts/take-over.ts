/**
 * Lets Chart.js take over a chart's marks when it comes into view: same picture, with values under the pointer
 * and the keyboard. Until then, in print, and without script, the SVG made at build time stands.
 */
import type { CanvasData } from './canvas.ts';

/** Draws each chart as it comes near the viewport; the library is fetched at the first. */
const observer = new IntersectionObserver(
	async (entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting || !(target instanceof HTMLElement) || !target.dataset.grafik) continue;
			observer.unobserve(target);
			const { activate } = await import('./live.ts');
			activate(target, JSON.parse(target.dataset.grafik) as CanvasData);
		}
	},
	{ rootMargin: '0px 0px -15% 0px' },
);

for (const container of document.querySelectorAll('[data-grafik]')) observer.observe(container);
