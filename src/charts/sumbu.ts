import { tulisAngka } from '../domain/format.ts';
import { skalaBerurutan } from '../domain/nilai.ts';
import type { Skala } from '../schemas/indikator.ts';
import type { Grafik } from './spesifikasi.ts';

/** A round step that gives at most `banyak` ticks over a span. */
function langkahBulat(rentang: number, banyak: number): number {
	const kasar = rentang / banyak;
	const pangkat = 10 ** Math.floor(Math.log10(kasar));
	const pengali = [1, 2, 2.5, 5, 10].find((satu) => satu * pangkat >= kasar) ?? 10;
	return pengali * pangkat;
}

/** The bounds that the axis may not pass: the declared range, or 0 to 100 for shares of a whole. */
function batasSkala(letak: readonly number[], skala: Skala): Skala['rentang'] {
	if (skala.rentang) return skala.rentang;
	const bagian = skala.jenis === 'persen' && letak.every((satu) => satu >= 0 && satu <= 100);
	return bagian ? { min: 0, maks: 100 } : null;
}

/** The value axis for these values: named steps for an ordered scale, round numbers around the values otherwise. */
export function tikSumbu(letak: readonly number[], skala: Skala): Grafik['sumbu'] {
	if (skalaBerurutan(skala)) {
		const min = Math.max(0, Math.min(...letak) - 1);
		const maks = Math.min(skala.urutan.length - 1, Math.max(...letak) + 1);
		const tik = skala.urutan
			.map((label, i) => ({ letak: i, label }))
			.filter(({ letak: satu }) => satu >= min && satu <= maks);
		return {
			min: min - 0.25,
			maks: maks + 0.25,
			tik,
			tikPanjang: tik.some(({ label }) => label.length > 4),
			keterangan: `Tingkat skala, dari rendah ke tinggi: ${skala.urutan.join(', ')}.`,
		};
	}
	if (letak.length === 0)
		return { min: 0, maks: 1, tik: [], keterangan: 'Tidak ada nilai.', tikPanjang: false };
	let [min, maks] = [Math.min(...letak), Math.max(...letak)];
	if (min === maks)
		[min, maks] = [
			min - Math.max(1, Math.abs(min) * 0.1),
			maks + Math.max(1, Math.abs(maks) * 0.1),
		];
	const langkah = langkahBulat(maks - min, 4);
	let bawah = Math.floor(min / langkah) * langkah;
	let atas = Math.ceil(maks / langkah) * langkah;
	const batas = batasSkala(letak, skala);
	if (batas) {
		bawah = Math.max(bawah, batas.min);
		atas = Math.min(atas, batas.maks);
	} else if (bawah < 0 && Math.min(...letak) >= 0) bawah = 0;
	const tik = [];
	for (let nilai = bawah; nilai <= atas + langkah / 1e6; nilai += langkah) {
		const rapi = Number(nilai.toFixed(6));
		tik.push({ letak: rapi, label: tulisAngka(rapi) });
	}
	return {
		min: bawah,
		maks: atas,
		tik,
		tikPanjang: false,
		keterangan: `Sumbu tegak dimulai dari ${tulisAngka(bawah)}${skala.rentang ? `; rentang skala ${tulisAngka(skala.rentang.min)}–${tulisAngka(skala.rentang.maks)}` : ''}.`,
	};
}
