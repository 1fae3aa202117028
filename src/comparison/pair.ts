/** A small drawing of an indicator's values over the grid of years that it shares with its neighbours. */
import type { Point } from './column.ts';

const height = 44;
const edge = 8;

/** A reported value fits into the ring of a target, so that both are seen where they are equal. */
const mark: Record<Point['peran'], (y: number) => string> = {
	baseline: (y) => `<path class="tanda-baseline" d="M0 ${y - 5}l5 5-5 5-5-5z"/>`,
	target: (y) => `<circle class="tanda-target" cy="${y}" r="4.5"/>`,
	realisasi: (y) => `<circle class="tanda-realisasi" cy="${y}" r="2.6"/>`,
};

/**
 * Places are shares of the width, so that marks stand over their columns however wide these are. Lines join
 * neighbouring years of one role; a value without neighbours stands alone, and where all are one there is nothing to draw.
 */
export function makePair(
	points: readonly Point[],
	grid: readonly string[],
	range: readonly [number, number] | null,
): string {
	if (!range || range[0] === range[1] || points.length < 2) return '';
	const [min, max] = range;
	const order = ['baseline', 'target', 'realisasi'];
	const sorted = points.toSorted((a, b) => order.indexOf(a.peran) - order.indexOf(b.peran));
	const placed = sorted.map((point) => {
		const column = grid.indexOf(point.tahun === null ? '' : String(point.tahun));
		return {
			...point,
			column,
			x: `${(((column + 0.5) / grid.length) * 100).toFixed(2)}%`,
			y: Math.round(height - edge - ((point.letak - min) / (max - min)) * (height - 2 * edge)),
		};
	});
	const lines = (['target', 'realisasi'] as const).flatMap((peran) => {
		const own = placed
			.filter((point) => point.peran === peran)
			.toSorted((a, b) => a.column - b.column);
		return own.flatMap((to, i) => {
			const from = own[i - 1];
			return from && to.tahun === (from.tahun ?? 0) + 1
				? `<line class="garis-${peran}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`
				: [];
		});
	});
	const marks = placed.map(
		({ peran, x, y }) => `<svg x="${x}" overflow="visible">${mark[peran](y)}</svg>`,
	);
	return `<svg class="grafik" height="${height}" aria-hidden="true">${lines.join('')}${marks.join('')}</svg>`;
}
