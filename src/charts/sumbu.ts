import { tulisAngka, tulisAngkaRinci } from '../domain/format.ts';
import { skalaBerurutan } from '../domain/nilai.ts';
import type { Skala } from '../schemas/indikator.ts';
import type { Grafik, Tik } from './spesifikasi.ts';

/** A round step that gives at most `banyak` ticks over a span; counts step by whole numbers. */
function langkahBulat(rentang: number, banyak: number, utuh: boolean): number {
	const kasar = rentang / banyak;
	const pangkat = 10 ** Math.floor(Math.log10(kasar));
	const langkah = [1, 2, 2.5, 5, 10].map((satu) => satu * pangkat);
	return langkah.find((satu) => satu >= kasar && (!utuh || Number.isInteger(satu))) ?? 1;
}

/** The bounds that the axis may not pass: the declared range, or 0 to 100 for shares of a whole; none when a value lies outside. */
function batasSkala(letak: readonly number[], skala: Skala): Skala['rentang'] {
	const batas = skala.rentang ?? (skala.jenis === 'persen' ? { min: 0, maks: 100 } : null);
	return batas && letak.every((satu) => satu >= batas.min && satu <= batas.maks) ? batas : null;
}

/** Named steps of an ordered scale around the values, with room for one more on both sides. */
function sumbuBerurutan(letak: readonly number[], { urutan }: Skala): Grafik['sumbu'] {
	const min = Math.max(0, Math.min(...letak) - 1);
	const maks = Math.min(urutan.length - 1, Math.max(...letak) + 1);
	const tik = urutan
		.map((label, i) => ({ letak: i, label }))
		.filter(({ letak: satu }) => satu >= min && satu <= maks);
	return {
		min: min - 0.25,
		maks: maks + 0.25,
		tik,
		tikPanjang: tik.some(({ label }) => label.length > 6),
		berurutan: true,
		keterangan: `Tingkat skala menurut pembacaan situs ini, dari rendah ke tinggi: ${urutan.join(', ')}.`,
	};
}

/** The span of the values; counts begin at 0, and values that are all the same get room on both sides. */
function rentangNilai(letak: readonly number[], hitungan: boolean): [number, number] {
	const min = Math.min(...letak, ...(hitungan ? [0] : []));
	const maks = Math.max(...letak);
	const ruang = Math.max(1, Math.abs(maks) * 0.1);
	if (min < maks) return [min, maks];
	return [min >= 0 ? Math.max(0, min - ruang) : min - ruang, maks + ruang];
}

/** The value axis for these values: named steps for an ordered scale, round numbers around the values otherwise. */
export function tikSumbu(letak: readonly number[], skala: Skala): Grafik['sumbu'] {
	if (letak.length === 0)
		return { min: 0, maks: 1, tik: [], keterangan: 'Tidak ada nilai.', tikPanjang: false };
	if (skalaBerurutan(skala)) return sumbuBerurutan(letak, skala);
	const hitungan = skala.jenis === 'jumlah';
	const [min, maks] = rentangNilai(letak, hitungan);
	const langkah = langkahBulat(maks - min, 4, hitungan);
	const batas = batasSkala(letak, skala);
	const bawah = Math.max(Math.floor(min / langkah) * langkah, batas?.min ?? -Infinity);
	const atas = Math.min(Math.ceil(maks / langkah) * langkah, batas?.maks ?? Infinity);
	const tik: Tik[] = [];
	// Ticks are multiples of the step, also where the range begins at 1.
	for (let n = Math.ceil(bawah / langkah - 1e-9); n * langkah <= atas + langkah / 1e6; n++) {
		const rapi = Number((n * langkah).toFixed(6));
		tik.push({ letak: rapi, label: tulisAngkaRinci(rapi) });
	}
	const rentang = skala.rentang
		? `; rentang skala ${tulisAngka(skala.rentang.min)}–${tulisAngka(skala.rentang.maks)}`
		: '';
	return {
		min: Number(bawah.toFixed(6)),
		maks: Number(atas.toFixed(6)),
		tik,
		tikPanjang: false,
		keterangan: `Sumbu tegak dimulai dari ${tulisAngkaRinci(Number(bawah.toFixed(6)))}${rentang}.`,
	};
}
