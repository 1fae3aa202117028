import type { UnitIcon } from '../schemas/framework.ts';

/** Paths of the units' icons on a 24 by 24 grid, drawn as strokes. */
export const unitIcons: Record<UnitIcon, string> = {
	putaran: 'M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5',
	naskah: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
	bagan: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
	alur: 'M4 6h5M4 12h9M4 18h5M15 4l5 5M20 4l-5 5M17 20l4-4M13 16l4 4',
	orang: 'M12 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M5 20a7 7 0 0 1 14 0',
	grafik: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
	mata: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
	gedung: 'M3 10h18M5 10V6l7-3 7 3v4M5 10v8M10 10v8M14 10v8M19 10v8M3 21h18',
};
