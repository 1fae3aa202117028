import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartDataset,
	LinearScale,
	LineController,
	LineElement,
	type Plugin,
	PointElement,
	Tooltip,
	type TooltipPositionerFunction,
} from 'chart.js';
import type { CanvasData, CanvasPlace } from './canvas.ts';
import { mountWalk } from './walk.ts';

declare module 'chart.js' {
	interface TooltipPositionerMap {
		tanda: TooltipPositionerFunction<'bar' | 'line'>;
	}
}

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

/** At the mark; a gap, which has none, is shown at the foot of its category. */
Tooltip.positioners.tanda = ([mark]) => (mark ? { x: mark.element.x, y: mark.element.y } : false);

/** A colour token's value in the present theme; canvas knows no variables. */
function readColor(container: HTMLElement, name: string): string {
	const example = document.createElement('span');
	example.style.color = `var(${name})`;
	// Else a reader's own colours would make of every token one.
	example.style.forcedColorAdjust = 'none';
	container.append(example);
	const color = getComputedStyle(example).color;
	example.remove();
	return color;
}

const style = {
	baseline: { warna: '--soga', bentuk: 'rectRot', isi: '--soga', putus: [] },
	target: { warna: '--rel', bentuk: 'circle', isi: '--permukaan', putus: [6, 5] },
	realisasi: { warna: '--jalawe', bentuk: 'circle', isi: '--jalawe', putus: [] },
	jumlah: { warna: '--rel', bentuk: 'circle', isi: '--rel', putus: [] },
} as const;

/** Radius of a mark that lies on no other. */
const plainRadius = (peran: keyof typeof style): number => (peran === 'baseline' ? 8 : 6);

/** Marks in the colours of the present theme, `skala` times as large as in the drawing. */
function drawSeries(
	container: HTMLElement,
	{ jenis, deret, warna }: CanvasData,
	skala: number,
): ChartDataset<'bar' | 'line', CanvasPlace[]>[] {
	return deret.map(({ peran, nama, letak, jari }, to) => {
		const { warna: edgeToken, bentuk, isi, putus } = style[peran];
		const edge = readColor(container, edgeToken);
		const common = {
			label: nama,
			data: letak,
			borderColor: edge,
			clip: false as const,
			// Later series lie above earlier ones, as in the drawing.
			order: deret.length - to,
		};
		if (jenis === 'batang')
			return {
				...common,
				type: 'bar',
				backgroundColor: letak.map((_, i) => (warna?.[i] ? readColor(container, warna[i]) : edge)),
				borderRadius: 3 * skala,
				barThickness: 14 * skala,
			};
		const fillColor = readColor(container, isi);
		const plain = plainRadius(peran);
		const markRadius = letak.map((_, n) => (jari?.[n] ?? plain) * skala);
		// A ring around another mark lets it be seen.
		const markFill = markRadius.map((oneMarkRadius) =>
			peran === 'target' && oneMarkRadius > plain * skala ? 'transparent' : fillColor,
		);
		const isRange = (n: number) => Array.isArray(letak[n]);
		return {
			...common,
			type: 'line',
			// A range hangs from its upper end; its bar is drawn by the plug-in below.
			data: letak.map((place) => (Array.isArray(place) ? place[1] : place)),
			segment: {
				borderColor: ({ p0DataIndex, p1DataIndex }) =>
					isRange(p0DataIndex) || isRange(p1DataIndex) ? 'transparent' : undefined,
			},
			backgroundColor: fillColor,
			borderDash: putus.map((broken) => broken * skala),
			borderWidth: 2.5 * skala,
			pointStyle: bentuk,
			pointBackgroundColor: markFill,
			pointRadius: markRadius.map((radius, n) => (isRange(n) ? 0 : radius)),
			pointHoverRadius: markRadius.map((radius, n) => (isRange(n) ? 0 : radius * 1.4)),
			pointHoverBackgroundColor: markFill,
			pointHoverBorderColor: edge,
			pointBorderWidth: (peran === 'target' ? 2.5 : 0) * skala,
			pointHoverBorderWidth: 2.5 * skala,
			pointHitRadius: 12,
			showLine: peran !== 'baseline',
			spanGaps: false,
		};
	});
}

/** Draws what a point of Chart.js cannot: the bar of a range, hollow for a target, and the arrow of a bound. */
const drawBeyondPoints = (
	{ jenis, deret }: CanvasData,
	getSkala: () => number,
): Plugin<'bar' | 'line'> => ({
	id: 'batas',
	afterDatasetDraw({ ctx, data, scales }, { index, meta }) {
		const series = deret[index];
		if (jenis === 'batang' || !series) return;
		const skala = getSkala();
		const { borderColor, backgroundColor } = data.datasets[index] ?? {};
		ctx.save();
		ctx.strokeStyle = String(borderColor);
		ctx.fillStyle = String(backgroundColor);
		ctx.lineWidth = 2.5 * skala;
		for (const [n, { x, y }] of meta.data.entries()) {
			const place = series.letak[n];
			const radius = (series.jari?.[n] ?? plainRadius(series.peran)) * skala;
			if (Array.isArray(place)) {
				const height = (scales.y?.getPixelForValue(place[0]) ?? y) - y;
				ctx.beginPath();
				ctx.roundRect(x - radius, y, 2 * radius, Math.max(height, 2 * skala), 2 * skala);
				if (series.peran === 'target') ctx.stroke();
				else ctx.fill();
			}
			const arrow = (series.panah?.[n] ?? 0) * skala;
			if (arrow === 0) continue;
			const [tail, wing] = [y + Math.sign(arrow) * radius, 4 * skala];
			const [tip, back] = [tail + arrow, tail + arrow - Math.sign(arrow) * wing];
			ctx.stroke(
				new Path2D(`M${x} ${tail}V${tip}M${x - wing} ${back}L${x} ${tip}L${x + wing} ${back}`),
			);
		}
		ctx.restore();
	},
});

/** Lays interactive marks over the drawn ones; axis and words remain those of the drawing. */
export function activate(container: HTMLElement, data: CanvasData): void {
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	container.append(canvas);
	const { bidang, kategori, min, maks } = data;
	const upright = data.jenis === 'batang' ? 'y' : 'x';
	const words = new Map(data.tempat.map(([d, t, text]) => [`${d} ${t}`, text]));
	const skala = () => container.clientWidth / bidang.lebar;
	// Resizing calls back before the constructor is through.
	let chart: Chart<'bar' | 'line', CanvasPlace[]> | undefined;
	chart = new Chart<'bar' | 'line', CanvasPlace[]>(canvas, {
		type: data.jenis === 'batang' ? 'bar' : 'line',
		plugins: [drawBeyondPoints(data, skala)],
		data: { labels: kategori, datasets: drawSeries(container, data, skala()) },
		options: {
			indexAxis: upright,
			responsive: true,
			maintainAspectRatio: false,
			// Nothing moves, for every reader.
			animation: false,
			onResize: () => recolor(),
			layout: {
				autoPadding: false,
				padding: () => ({
					left: bidang.kiri * skala(),
					right: bidang.kanan * skala(),
					top: bidang.atas * skala(),
					bottom: bidang.bawah * skala(),
				}),
			},
			interaction: { mode: 'index', intersect: false, axis: upright },
			plugins: {
				tooltip: {
					position: 'tanda',
					callbacks: {
						label: ({ dataset, datasetIndex, dataIndex }) =>
							`${dataset.label}: ${words.get(`${datasetIndex} ${dataIndex}`)}`,
					},
				},
			},
			scales: {
				[upright]: { type: 'category', display: false, offset: true },
				[upright === 'x' ? 'y' : 'x']: { type: 'linear', display: false, min, max: maks },
			},
		},
	});
	function recolor() {
		if (!chart) return;
		chart.data.datasets = drawSeries(container, data, skala());
		const { tooltip } = chart.options.plugins ?? {};
		if (tooltip) {
			const surface = readColor(container, '--permukaan');
			const letter = { family: getComputedStyle(container).fontFamily, size: 14 };
			Object.assign(tooltip, {
				backgroundColor: readColor(container, '--tinta'),
				titleColor: surface,
				bodyColor: surface,
				titleFont: letter,
				bodyFont: letter,
				displayColors: false,
			});
		}
		chart.update();
	}
	const show = (active: { datasetIndex: number; index: number }[]) => {
		chart?.setActiveElements(active);
		chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		chart?.update();
	};
	recolor();
	container.dataset.hidup = '';
	mountWalk(
		container,
		data,
		(datasetIndex, index) => show([{ datasetIndex, index }]),
		() => show([]),
	);
	new MutationObserver(recolor).observe(document.documentElement, {
		attributeFilter: ['data-tema'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolor);
}
