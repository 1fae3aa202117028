import { makeBobotTree } from '../domain/bobot.ts';
import { formatNumber, formatList } from '../domain/format.ts';
import type { Bobot } from '../tables/monev.ts';
import type { Chart } from './specification.ts';
import { formatParts } from '../domain/sumber.ts';

/**
 * The chart of the evaluation's weights: each part is a bar that lies below its parent and within its ends. Weights
 * that the source does not give are not drawn, and the chart says how many they are.
 */
export function makeBobotChart(all: readonly Bobot[]): Chart {
	const tree = makeBobotTree(all);
	const drawn = tree.flatMap(({ bobot, ...place }) =>
		bobot.bobot === null ? [] : [{ ...bobot, ...place, bobot: bobot.bobot }],
	);
	const stem = drawn.filter(({ dalam }) => dalam === 0);
	const sum = stem.reduce((total, { bobot }) => total + bobot, 0);
	const rest = tree.length - drawn.length;
	return {
		kode: 'grafik-bobot',
		judul: 'Bobot tiap komponen',
		satuan: null,
		jenis: 'batang',
		kategori: drawn.map(({ nama }) => nama),
		warna: drawn.map(({ dalam }) => (dalam === 0 ? '--rel' : '--garis-tegas')),
		deret: [
			{
				peran: 'jumlah',
				nama: 'Bobot',
				titik: drawn.map(({ start, bobot }) => ({
					awal: start,
					letak: start + bobot,
					label: formatNumber(bobot),
				})),
			},
		],
		sumbu: {
			min: 0,
			maks: Math.max(1, ...drawn.map(({ start, bobot }) => start + bobot)),
			tik: [],
			keterangan: 'Batang bagian terletak di dalam rentang batang induknya.',
			hasLongTicks: false,
		},
		temuan: `Dari jumlah ${formatNumber(sum)}: ${formatList(stem.map(({ nama, bobot }) => `${nama} ${formatNumber(bobot)}`))}.${rest > 0 ? ` ${rest} komponen tidak dirinci bobotnya di sumber, sehingga tidak digambar.` : ''}`,
		sumber: formatParts(tree.map(({ bobot }) => bobot.sumber)),
	};
}
