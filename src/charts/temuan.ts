import { tulisAngkaRinci, tulisDaftar } from '../domain/format.ts';
import {
	type NilaiRinci,
	dapatDigambar,
	nilaiBerlaku,
	skalaBerurutan,
	tulisDokumen,
} from '../domain/nilai.ts';
import { tulisPertentangan } from '../domain/pertentangan.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import { kataAlasan } from './celah.ts';
import { alasanNilai, kategoriNilai, labelNilai } from './isi-nilai.ts';

const tahunNilai = (nilai: readonly NilaiRinci[]): string =>
	tulisDaftar([...new Set(nilai.map(kategoriNilai))]);

/** These values as printed, each wording once with its years. */
function tulisSemua(nilai: readonly NilaiRinci[]): string {
	const tulisan = [...new Set(nilai.map(labelNilai))];
	return tulisan
		.map((satu) => `${satu} pada ${tahunNilai(nilai.filter((isi) => labelNilai(isi) === satu))}`)
		.join('; ');
}

/** From the first value to the last, without judging it; amounts are subtracted where they are of one kind. `semua` tells that no printed target is left out. */
function tulisPerubahan(nilai: readonly NilaiRinci[], berurutan: boolean, semua: boolean): string {
	const [awal, akhir] = [nilai[0], nilai.at(-1)];
	if (!awal || !akhir) return '';
	if (nilai.every((satu) => satu.teks === awal.teks))
		return semua
			? `Target tetap ${awal.teks} pada setiap tahun yang terisi, ${awal.tahun} sampai ${akhir.tahun}.`
			: `Target ${awal.teks} pada ${tahunNilai(nilai)}.`;
	if (awal.teks === akhir.teks)
		return `Target berawal dan berakhir di ${awal.teks}, dengan nilai lain di antaranya.`;
	const dari = `dari ${awal.teks} pada ${awal.tahun} menjadi ${akhir.teks} pada ${akhir.tahun}.`;
	const sejenis = (['jenis', 'batas', 'satuan', 'per'] as const).every(
		(bidang) => awal.bacaan[bidang] === akhir.bacaan[bidang],
	);
	const selisih = (akhir.letak ?? 0) - (awal.letak ?? 0);
	if (berurutan || !sejenis || selisih === 0) return `Target berubah ${dari}`;
	return `Target ${selisih > 0 ? 'naik' : 'turun'} ${tulisAngkaRinci(Math.abs(selisih))} ${dari}`;
}

/** What target cells without words hold: blanks and dashes of the source, each with its years. */
function tulisKosong(target: readonly NilaiRinci[]): string[] {
	return (['strip', 'kosong'] as const).flatMap((keadaan) => {
		const kena = target.filter((satu) => satu.keadaan === keadaan);
		return kena.length > 0 ? `Target ${tahunNilai(kena)}: ${kataAlasan[keadaan]}.` : [];
	});
}

/** Why printed targets have no place, for those who see no drawing that says it. */
function tulisAlasan(nilai: readonly NilaiRinci[], { skala }: Indikator): string[] {
	const alasan = nilai.map((satu) => alasanNilai(satu, skala));
	return [...new Set(alasan)].flatMap((satu) => {
		if (satu === null || satu === 'tiada' || satu === 'dicabut') return [];
		const kena = nilai.filter((_, i) => alasan[i] === satu);
		return `${tulisDaftar([...new Set(kena.map(labelNilai))])}: ${kataAlasan[satu]}.`;
	});
}

/** What the targets say: how they move where they can be placed, and as printed where they cannot. */
function temuanTarget(indikator: Indikator, target: readonly NilaiRinci[]): string[] {
	const tertulis = target.filter((satu) => satu.keadaan === 'ada');
	if (target.length === 0) return ['Tabel sumbernya tidak punya kolom target.'];
	if (tertulis.length === 0) return tulisKosong(target);
	const [satuSatunya] = tertulis;
	if (tertulis.length === 1 && satuSatunya) {
		const berlaku = target.some((satu) => satu.perubahan) ? ' yang berlaku' : '';
		return [
			`Satu-satunya target${berlaku}: ${satuSatunya.teks} pada ${satuSatunya.tahun}.`,
			...tulisAlasan(tertulis, indikator),
		];
	}
	const digambar = tertulis.filter((satu) => satu.letak !== null);
	const utuh = tertulis[0]?.letak !== null && tertulis.at(-1)?.letak !== null;
	const lain = tertulis.filter((satu) => satu.letak === null);
	if (digambar.length < 2 || !utuh)
		return [
			`Target seperti tercetak: ${tulisSemua(tertulis)}.`,
			...(dapatDigambar(indikator) ? [] : tulisAlasan(tertulis, indikator)),
		];
	return [
		tulisPerubahan(digambar, skalaBerurutan(indikator.skala), lain.length === 0),
		...(lain.length > 0 ? [`Target lain seperti tercetak: ${tulisSemua(lain)}.`] : []),
	];
}

/** What other documents changed or withdrew, each with its date. */
const temuanPerubahan = (target: readonly NilaiRinci[]): string[] =>
	target.flatMap(({ perubahan, keadaan, tahun }) => {
		if (!perubahan) return [];
		const { lama, baru } = perubahan;
		const jadi =
			keadaan === 'dicabut'
				? 'dicabut'
				: lama === null
					? `ditetapkan ${baru}`
					: `diubah dari ${lama} menjadi ${baru}`;
		return `Target ${tahun} ${jadi} dengan ${tulisDokumen(perubahan)}.`;
	});

/** The starting point, where the table tells nothing else; several as a list with their years. */
function temuanAwal(nilai: readonly NilaiRinci[]): string[] {
	const awal = nilai.filter((satu) => satu.peran === 'baseline' && satu.keadaan === 'ada');
	const [satu] = awal;
	if (!satu) return [];
	if (awal.length > 1) return [`Titik awal: ${tulisSemua(awal)}.`];
	return [`Titik awal ${satu.teks}${satu.tahun === null ? '' : ` pada ${satu.tahun}`}.`];
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

/**
 * The finding of an indicator in words: its targets, what changed them, how the source contradicts them, and the
 * newest realisation on this site.
 */
export function temuanIndikator(indikator: Indikator, catatan: readonly Catatan[] = []): string {
	const nilai = nilaiBerlaku(indikator);
	const target = nilai.filter((satu) => satu.peran === 'target');
	const semuaStrip = nilai.length > 0 && nilai.every((satu) => satu.keadaan === 'strip');
	const isi = semuaStrip
		? ['Di sumber semua tahunnya tercetak strip, sehingga tidak ada nilai yang dapat digambar.']
		: [
				...(target.some((satu) => satu.keadaan === 'ada') ? [] : temuanAwal(nilai)),
				...temuanTarget(indikator, target),
				...temuanPerubahan(target),
				tulisPertentangan(nilai, indikator, catatan),
			];
	return [...isi, temuanRealisasi(nilai)].filter(Boolean).join(' ');
}
