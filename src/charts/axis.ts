import { formatNumber, formatExactNumber } from '../domain/format.ts';
import { isOrderedSkala } from '../domain/nilai.ts';
import type { Skala } from '../tables/indikator/schema.ts';
import type { Chart, Tick } from './specification.ts';

/** A round step that gives at most `count` ticks over a span; counts step by whole numbers. */
function roundStep(range: number, count: number, whole: boolean): number {
	const rough = range / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const steps = [1, 2, 2.5, 5, 10].map((number) => number * power);
	return steps.find((step) => step >= rough && (!whole || Number.isInteger(step))) ?? 1;
}

/** The bounds that the axis may not pass: the declared range, or 0 to 100 for shares of a whole; none when a value lies outside. */
function skalaBounds(places: readonly number[], skala: Skala): Skala['rentang'] {
	const limit = skala.rentang ?? (skala.jenis === 'persen' ? { min: 0, maks: 100 } : null);
	return limit && places.every((place) => place >= limit.min && place <= limit.maks) ? limit : null;
}

/** Named steps of an ordered scale around the values, with room for one more on both sides. */
function orderedAxis(places: readonly number[], { urutan }: Skala): Chart['sumbu'] {
	const min = Math.max(0, Math.min(...places) - 1);
	const max = Math.min(urutan.length - 1, Math.max(...places) + 1);
	const tik = urutan
		.map((label, i) => ({ letak: i, label }))
		.filter(({ letak: place }) => place >= min && place <= max);
	return {
		min: min - 0.25,
		maks: max + 0.25,
		tik,
		hasLongTicks: tik.some(({ label }) => label.length > 6),
		isOrdered: true,
		keterangan: `Tingkat skala menurut pembacaan situs ini, dari rendah ke tinggi: ${urutan.join(', ')}.`,
	};
}

/** The span of the values; counts begin at 0, and values that are all the same get room on both sides. */
function nilaiRange(places: readonly number[], counts: boolean): [number, number] {
	const min = Math.min(...places, ...(counts ? [0] : []));
	const max = Math.max(...places);
	const room = Math.max(1, Math.abs(max) * 0.1);
	if (min < max) return [min, max];
	return [min >= 0 ? Math.max(0, min - room) : min - room, max + room];
}

/** The value axis for these values: named steps for an ordered scale, round numbers around the values otherwise. */
export function makeAxis(places: readonly number[], skala: Skala): Chart['sumbu'] {
	if (places.length === 0)
		return { min: 0, maks: 1, tik: [], keterangan: 'Tidak ada nilai.', hasLongTicks: false };
	if (isOrderedSkala(skala)) return orderedAxis(places, skala);
	const counts = skala.jenis === 'jumlah';
	const [min, max] = nilaiRange(places, counts);
	const steps = roundStep(max - min, 4, counts);
	const limit = skalaBounds(places, skala);
	const bottom = Math.max(Math.floor(min / steps) * steps, limit?.min ?? -Infinity);
	const top = Math.min(Math.ceil(max / steps) * steps, limit?.maks ?? Infinity);
	const tik: Tick[] = [];
	// Ticks are multiples of the step, also where the range begins at 1.
	for (let n = Math.ceil(bottom / steps - 1e-9); n * steps <= top + steps / 1e6; n++) {
		const tidied = Number((n * steps).toFixed(6));
		tik.push({ letak: tidied, label: formatExactNumber(tidied) });
	}
	const range = skala.rentang
		? `; rentang skala ${formatNumber(skala.rentang.min)}–${formatNumber(skala.rentang.maks)}`
		: '';
	return {
		min: Number(bottom.toFixed(6)),
		maks: Number(top.toFixed(6)),
		tik,
		hasLongTicks: false,
		keterangan: `Sumbu tegak dimulai dari ${formatExactNumber(Number(bottom.toFixed(6)))}${range}.`,
	};
}
