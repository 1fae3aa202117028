/**
 * Lets Chart.js take over a chart's marks when it comes into view: same picture, with values under the pointer
 * and the keyboard. Until then, in print, and without script, the SVG made at build time stands.
 */
import type { DataKanvas } from './kanvas.ts';

/** Draws each chart as it comes near the viewport; the library is fetched at the first. */
const pengamat = new IntersectionObserver(
	async (masukan) => {
		for (const { isIntersecting, target } of masukan) {
			if (!isIntersecting || !(target instanceof HTMLElement) || !target.dataset.grafik) continue;
			pengamat.unobserve(target);
			const { hidupkan } = await import('./hidup.ts');
			hidupkan(target, JSON.parse(target.dataset.grafik) as DataKanvas);
		}
	},
	{ rootMargin: '0px 0px -15% 0px' },
);

for (const wadah of document.querySelectorAll('[data-grafik]')) pengamat.observe(wadah);
