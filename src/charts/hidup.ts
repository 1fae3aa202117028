import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import type { Grafik } from './spesifikasi.ts';

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

type GrafikHidup = Pick<Grafik, 'jenis' | 'kategori' | 'deret' | 'sumbu' | 'warna'>;

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

/** Puts an interactive chart over the drawn one. Its marks, axis and words are those of the drawing. */
export function hidupkan(wadah: HTMLElement, grafik: GrafikHidup): void {
	const kanvas = document.createElement('canvas');
	kanvas.setAttribute('aria-hidden', 'true');
	wadah.append(kanvas);
	const batang = grafik.jenis === 'batang';
	const tema = () => {
		const tinta = warnaToken(wadah, '--tinta-lembut');
		const garis = warnaToken(wadah, '--garis');
		return { tinta, garis };
	};
	const deret = () =>
		grafik.deret.map(({ peran, nama, titik }) => {
			const { warna, bentuk, isi, putus } = gaya[peran];
			const tepi = warnaToken(wadah, warna);
			return {
				label: nama,
				data: titik.map((satu) => satu.letak),
				borderColor: tepi,
				backgroundColor: batang
					? titik.map((_, i) => (grafik.warna?.[i] ? warnaToken(wadah, grafik.warna[i]) : tepi))
					: warnaToken(wadah, isi),
				borderDash: [...putus],
				borderWidth: batang ? 0 : 2.5,
				borderRadius: 3,
				barThickness: 14,
				pointStyle: bentuk,
				pointRadius: 6,
				pointHoverRadius: 8,
				pointBorderWidth: 2.5,
				showLine: peran !== 'baseline',
				spanGaps: false,
				clip: false as const,
			};
		});
	const { tinta, garis } = tema();
	const huruf = getComputedStyle(document.body).fontFamily;
	// The drawing shrinks with a narrow screen, and its words with it.
	const ukuran = wadah.clientWidth < 360 ? 11 : 13;
	Chart.defaults.font = { ...Chart.defaults.font, family: huruf, size: ukuran };
	const chart = new Chart(kanvas, {
		type: batang ? 'bar' : 'line',
		data: { labels: grafik.kategori, datasets: deret() },
		options: {
			indexAxis: batang ? 'y' : 'x',
			responsive: true,
			maintainAspectRatio: false,
			animation: false,
			layout: { padding: batang ? { top: 8, right: 44 } : { top: 22, right: 14 } },
			interaction: { mode: 'index', intersect: false, axis: batang ? 'y' : 'x' },
			plugins: {
				tooltip: {
					callbacks: {
						label: ({ dataset, datasetIndex, dataIndex }) =>
							`${dataset.label}: ${grafik.deret[datasetIndex]?.titik[dataIndex]?.label || 'tidak ada'}`,
					},
				},
			},
			scales: {
				[batang ? 'x' : 'y']: {
					min: grafik.sumbu.min,
					max: grafik.sumbu.maks,
					afterBuildTicks: (sumbu: { ticks: { value: number }[] }) => {
						if (grafik.sumbu.tik.length > 0)
							sumbu.ticks = grafik.sumbu.tik.map(({ letak }) => ({ value: letak }));
					},
					ticks: {
						color: tinta,
						mirror: grafik.sumbu.tikPanjang,
						labelOffset: grafik.sumbu.tikPanjang ? -16 : 0,
						callback: (nilai: number | string) =>
							grafik.sumbu.tik.find(({ letak }) => letak === nilai)?.label ?? '',
						display: !batang,
					},
					grid: { color: garis, display: !batang },
					border: { display: false },
				},
				[batang ? 'y' : 'x']: {
					offset: true,
					ticks: batang
						? {
								color: tinta,
								autoSkip: false,
								mirror: true,
								// Names stand above their bars, as in the drawing.
								labelOffset: -17,
								padding: 0,
								z: 1,
							}
						: { color: tinta, autoSkip: false, maxRotation: 0 },
					grid: { display: false },
					border: { display: false },
				},
			},
		},
		plugins: [
			{
				id: 'nilai-di-tanda',
				afterDatasetsDraw(gambar) {
					if (grafik.sumbu.tikPanjang) return;
					const { ctx, data } = gambar;
					ctx.save();
					ctx.fillStyle = warnaToken(wadah, '--tinta');
					ctx.font = `600 ${ukuran}px ${huruf}`;
					for (const [d, { titik, peran }] of grafik.deret.entries()) {
						for (const [i, tanda] of gambar.getDatasetMeta(d).data.entries()) {
							if (titik[i]?.letak == null || !data.labels) continue;
							ctx.textAlign = batang ? 'left' : 'center';
							ctx.fillText(
								titik[i].label,
								tanda.x + (batang ? 8 : 0),
								batang ? tanda.y + 4 : tanda.y + (peran === 'realisasi' ? 22 : -13),
							);
						}
					}
					ctx.restore();
				},
			},
		],
	});
	wadah.dataset.hidup = '';
	const warnaiUlang = () => {
		chart.data.datasets = deret();
		chart.update();
	};
	new MutationObserver(warnaiUlang).observe(document.documentElement, {
		attributeFilter: ['data-tema'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', warnaiUlang);
}
