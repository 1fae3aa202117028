import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartDataset,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type TooltipPositionerFunction,
} from 'chart.js';
import type { DataKanvas, LetakKanvas } from './kanvas.ts';
import { pasangTelusur } from './telusur.ts';

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
Tooltip.positioners.tanda = ([tanda]) =>
	tanda ? { x: tanda.element.x, y: tanda.element.y } : false;

/** A colour token's value in the present theme; canvas knows no variables. */
function warnaToken(wadah: HTMLElement, nama: string): string {
	const contoh = document.createElement('span');
	contoh.style.color = `var(${nama})`;
	wadah.append(contoh);
	const warna = getComputedStyle(contoh).color;
	contoh.remove();
	return warna;
}

const gaya = {
	baseline: { warna: '--soga', bentuk: 'rectRot', isi: '--soga', putus: [] },
	target: { warna: '--rel', bentuk: 'circle', isi: '--permukaan', putus: [6, 5] },
	realisasi: { warna: '--jalawe', bentuk: 'circle', isi: '--jalawe', putus: [] },
	jumlah: { warna: '--rel', bentuk: 'circle', isi: '--rel', putus: [] },
} as const;

/** Marks in the colours of the present theme, `skala` times as large as in the drawing. */
function gambarDeret(
	wadah: HTMLElement,
	{ jenis, deret, warna }: DataKanvas,
	skala: number,
): ChartDataset<'bar' | 'line', LetakKanvas[]>[] {
	return deret.map(({ peran, nama, letak, jari }, ke) => {
		const { warna: tokenTepi, bentuk, isi, putus } = gaya[peran];
		const tepi = warnaToken(wadah, tokenTepi);
		const bersama = {
			label: nama,
			data: letak,
			borderColor: tepi,
			clip: false as const,
			// Later series lie above earlier ones, as in the drawing.
			order: deret.length - ke,
		};
		if (jenis === 'batang')
			return {
				...bersama,
				type: 'bar',
				backgroundColor: letak.map((_, i) => (warna?.[i] ? warnaToken(wadah, warna[i]) : tepi)),
				borderRadius: 3 * skala,
				barThickness: 14 * skala,
			};
		const warnaIsi = warnaToken(wadah, isi);
		const biasa = peran === 'baseline' ? 8 : 6;
		const jariTanda = letak.map((_, n) => (jari?.[n] ?? biasa) * skala);
		// A ring around another mark lets it be seen.
		const isiTanda = jariTanda.map((satu) =>
			peran === 'target' && satu > biasa * skala ? 'transparent' : warnaIsi,
		);
		return {
			...bersama,
			type: 'line',
			backgroundColor: warnaIsi,
			borderDash: putus.map((satu) => satu * skala),
			borderWidth: 2.5 * skala,
			pointStyle: bentuk,
			pointBackgroundColor: isiTanda,
			pointRadius: jariTanda,
			pointHoverRadius: jariTanda.map((satu) => satu * 1.4),
			pointHoverBackgroundColor: isiTanda,
			pointHoverBorderColor: tepi,
			pointBorderWidth: (peran === 'target' ? 2.5 : 0) * skala,
			pointHoverBorderWidth: 2.5 * skala,
			pointHitRadius: 12,
			showLine: peran !== 'baseline',
			spanGaps: false,
		};
	});
}

/** Lays interactive marks over the drawn ones; axis and words remain those of the drawing. */
export function hidupkan(wadah: HTMLElement, data: DataKanvas): void {
	const kanvas = document.createElement('canvas');
	kanvas.setAttribute('aria-hidden', 'true');
	wadah.append(kanvas);
	const { bidang, kategori, min, maks } = data;
	const tegak = data.jenis === 'batang' ? 'y' : 'x';
	const kata = new Map(data.tempat.map(([d, t, satu]) => [`${d} ${t}`, satu]));
	const skala = () => wadah.clientWidth / bidang.lebar;
	// Resizing calls back before the constructor is through.
	let chart: Chart<'bar' | 'line', LetakKanvas[]> | undefined;
	chart = new Chart<'bar' | 'line', LetakKanvas[]>(kanvas, {
		type: data.jenis === 'batang' ? 'bar' : 'line',
		data: { labels: kategori, datasets: gambarDeret(wadah, data, skala()) },
		options: {
			indexAxis: tegak,
			responsive: true,
			maintainAspectRatio: false,
			// Nothing moves, for every reader.
			animation: false,
			onResize: () => warnai(),
			layout: {
				autoPadding: false,
				padding: () => ({
					left: bidang.kiri * skala(),
					right: bidang.kanan * skala(),
					top: bidang.atas * skala(),
					bottom: bidang.bawah * skala(),
				}),
			},
			interaction: { mode: 'index', intersect: false, axis: tegak },
			plugins: {
				tooltip: {
					position: 'tanda',
					callbacks: {
						label: ({ dataset, datasetIndex, dataIndex }) =>
							`${dataset.label}: ${kata.get(`${datasetIndex} ${dataIndex}`)}`,
					},
				},
			},
			scales: {
				[tegak]: { type: 'category', display: false, offset: true },
				[tegak === 'x' ? 'y' : 'x']: { type: 'linear', display: false, min, max: maks },
			},
		},
	});
	function warnai() {
		if (!chart) return;
		chart.data.datasets = gambarDeret(wadah, data, skala());
		const { tooltip } = chart.options.plugins ?? {};
		if (tooltip) {
			const permukaan = warnaToken(wadah, '--permukaan');
			const huruf = { family: getComputedStyle(wadah).fontFamily, size: 14 };
			Object.assign(tooltip, {
				backgroundColor: warnaToken(wadah, '--tinta'),
				titleColor: permukaan,
				bodyColor: permukaan,
				titleFont: huruf,
				bodyFont: huruf,
				displayColors: false,
			});
		}
		chart.update();
	}
	const tampilkan = (aktif: { datasetIndex: number; index: number }[]) => {
		chart?.setActiveElements(aktif);
		chart?.tooltip?.setActiveElements(aktif, { x: 0, y: 0 });
		chart?.update();
	};
	warnai();
	wadah.dataset.hidup = '';
	pasangTelusur(
		wadah,
		data,
		(datasetIndex, index) => tampilkan([{ datasetIndex, index }]),
		() => tampilkan([]),
	);
	new MutationObserver(warnai).observe(document.documentElement, {
		attributeFilter: ['data-tema'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', warnai);
}
