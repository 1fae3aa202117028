import { tulisAngkaRinci } from '../domain/format.ts';
import { type NilaiRinci, nilaiBerlaku, skalaBerurutan } from '../domain/nilai.ts';
import type { Indikator } from '../schemas/indikator.ts';

/** What the targets say from first to last, without judging it. */
function temuanTarget(target: readonly NilaiRinci[], berurutan: boolean): string {
	const [awal, akhir] = [target[0], target.at(-1)];
	if (!awal || !akhir) return 'Sumber tidak memuat target untuk indikator ini.';
	if (target.length === 1) return `Satu-satunya target: ${awal.teks} pada ${awal.tahun}.`;
	if (target.every((satu) => satu.letak === awal.letak))
		return `Target tetap ${awal.teks} pada setiap tahun yang terisi, ${awal.tahun} sampai ${akhir.tahun}.`;
	const dari = `dari ${awal.teks} pada ${awal.tahun} menjadi ${akhir.teks} pada ${akhir.tahun}.`;
	if (awal.letak === akhir.letak)
		return `Target berawal dan berakhir di ${awal.teks}, dengan nilai lain di antaranya.`;
	if (berurutan || awal.nilai === null || akhir.nilai === null) return `Target berubah ${dari}`;
	const selisih = akhir.nilai - awal.nilai;
	return `Target ${selisih > 0 ? 'naik' : 'turun'} ${tulisAngkaRinci(Math.abs(selisih))} ${dari}`;
}

/** The newest realisation that this site has, or that it has none: of what was published elsewhere nothing is said. */
function temuanRealisasi(nilai: readonly NilaiRinci[]): string {
	const terbaru = nilai
		.filter((satu) => satu.peran === 'realisasi')
		.reduce<NilaiRinci | null>((a, b) => ((b.tahun ?? 0) >= (a?.tahun ?? 0) ? b : a), null);
	if (!terbaru) return 'Realisasi tidak dimuat di situs ini.';
	return terbaru.tahun === null
		? `Realisasi yang dimuat: ${terbaru.teks}, tanpa tahun pengukuran di sumbernya.`
		: `Realisasi terbaru yang dimuat: ${terbaru.teks} pada ${terbaru.tahun}.`;
}

/** The finding of an indicator in words: its targets, and its realisation on this site. */
export function temuanIndikator(indikator: Indikator): string {
	const nilai = nilaiBerlaku(indikator);
	const realisasi = temuanRealisasi(nilai);
	if (nilai.length > 0 && nilai.every((satu) => satu.keadaan === 'strip'))
		return `Di sumber semua tahunnya tercetak strip, sehingga tidak ada nilai yang dapat digambar. ${realisasi}`;
	const target = nilai.filter((satu) => satu.peran === 'target' && satu.letak !== null);
	return `${temuanTarget(target, skalaBerurutan(indikator.skala))} ${realisasi}`;
}
