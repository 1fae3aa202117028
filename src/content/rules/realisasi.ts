import { flattenAksi } from '../../domain/aksi.ts';
import { keadaan, placeNilai, isOrderedSkala } from '../../domain/nilai.ts';
import type { Indikator, Skala } from '../../tables/indikator/schema.ts';
import { type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import { kodeAksi } from './kode.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { batasSkala, skalaUtuh } from './nilai.ts';
import type { Temuan } from '../findings.ts';
import { saran } from '../shape/nearest.ts';

/** Reports a fault at a path: what is wrong, and how to mend it. */
type Lapor = (jalur: Jalur, salah: string, perbaikan: string) => void;

/** A value must be a word that the scale knows, or a number within the range that it declares. */
function periksaNilai(teks: string, skala: Skala, jalur: Jalur, lapor: Lapor): void {
	if (!skalaUtuh(skala)) return;
	const letak = placeNilai(teks, skala);
	const { min, maks } = batasSkala(skala);
	if (letak === null && isOrderedSkala(skala))
		lapor(
			jalur,
			`Nilai \`${teks}\` tidak ada dalam urutan skala indikator ini.`,
			saran(teks, skala.urutan, '`skala.urutan`'),
		);
	else if (letak === null)
		lapor(
			jalur,
			`Nilai \`${teks}\` bukan angka, padahal skala indikator ini angka.`,
			"Tulis angkanya saja, dengan koma untuk desimal, misalnya `'61,68'`; keterangannya di `keterangan`.",
		);
	else if (!isOrderedSkala(skala) && (letak < min || letak > maks))
		lapor(
			jalur,
			maks === Infinity
				? `Nilai \`${teks}\` kurang dari ${min}, padahal skalanya ${skala.jenis}.`
				: `Nilai \`${teks}\` di luar rentang skala ${min}–${maks}.`,
			'Perbaiki nilainya, atau `skala.rentang` bila sumbernya memang menyatakan rentang lain.',
		);
}

/** Realisations: known to the scale, not published before their year, and twice in a year only as a correction. */
function periksaRealisasi({ realisasi, skala }: Indikator, dasar: Jalur, lapor: Lapor): void {
	for (const [i, satu] of realisasi.entries()) {
		const sini = [...dasar, 'realisasi', i];
		periksaNilai(satu.teks, skala, [...sini, 'teks'], lapor);
		if (satu.tanggal_terbit !== null && satu.tanggal_terbit < `${satu.tahun}-01-01`)
			lapor(
				[...sini, 'tanggal_terbit'],
				`Realisasi ${satu.tahun} terbit ${satu.tanggal_terbit}, sebelum tahun itu mulai.`,
				'Perbaiki tanggal terbitnya atau tahun yang diukur.',
			);
		if (satu.tahun === null) {
			if (realisasi.slice(0, i).some(({ tahun }) => tahun === null))
				lapor(
					[...sini, 'tahun'],
					'Realisasi tanpa tahun ditulis dua kali.',
					'Tulis tahunnya bila sumber menyebutnya; bila tidak, sebut nilai yang lain di `keterangan` nilai yang pertama.',
				);
			continue;
		}
		const dulu = realisasi.slice(0, i).findLast(({ tahun }) => tahun === satu.tahun);
		const lebihBaru = (dulu?.tanggal_terbit ?? '') < (satu.tanggal_terbit ?? '');
		if (!dulu || (lebihBaru && satu.keterangan !== null)) continue;
		lapor(
			[...sini, 'tahun'],
			`Realisasi ${satu.tahun} ditulis dua kali.`,
			'Hapus salah satunya; bila yang kedua koreksi, tulis sesudah yang pertama dengan `tanggal_terbit` yang lebih baru dan `keterangan` yang menyebut koreksinya.',
		);
	}
}

/** Changes of targets: in the order of their dates, each beginning at the value that stood before it. */
function periksaPerubahan(indikator: Indikator, dasar: Jalur, lapor: Lapor): void {
	const { nilai, perubahan_target: perubahan, skala } = indikator;
	for (const [i, satu] of perubahan.entries()) {
		const sini = [...dasar, 'perubahan_target', i];
		if (keadaan(satu.baru) === 'ada') periksaNilai(satu.baru, skala, [...sini, 'baru'], lapor);
		if (satu.tanggal < (perubahan[i - 1]?.tanggal ?? ''))
			lapor(
				[...sini, 'tanggal'],
				`Perubahan target bertanggal ${satu.tanggal} ditulis sesudah yang lebih baru.`,
				'Urutkan perubahan target menurut tanggal dokumennya, yang terlama di atas.',
			);
		const dulu = perubahan.slice(0, i).findLast(({ tahun }) => tahun === satu.tahun);
		const cetak = nilai.find(({ peran, tahun }) => peran === 'target' && tahun === satu.tahun);
		const seharusnya = dulu ? dulu.baru : (cetak?.teks ?? null);
		if (satu.lama === seharusnya) continue;
		lapor(
			[...sini, 'lama'],
			`Target lama ${satu.tahun} ditulis \`${satu.lama}\`, padahal sebelumnya ${seharusnya === null ? 'tahun itu tidak bertarget' : `\`${seharusnya}\``}.`,
			`Tulis \`lama: ${seharusnya === null ? 'null' : `'${seharusnya}'`}\`, atau perbaiki ${dulu ? 'perubahan sebelumnya' : 'target yang tercetak'}.`,
		);
	}
}

/** What is published of indicators and actions must fit their scale, their printed targets and the order of time. */
export function periksaTerbitan(muatan: MuatanPetaJalan, temuan: Temuan[]): void {
	const { peta, berkas } = muatan;
	const pelapor =
		(isi: NonNullable<ReturnType<typeof berkas.get>>): Lapor =>
		(jalur, salah, perbaikan) =>
			temuan.push({
				...tempatTemuan(isi, jalur),
				salah,
				perbaikan,
			});
	const berkasIndikator = berkas.get('indikator');
	if (berkasIndikator)
		for (const [i, indikator] of peta.indikator.entries()) {
			periksaRealisasi(indikator, ['indikator', i], pelapor(berkasIndikator));
			periksaPerubahan(indikator, ['indikator', i], pelapor(berkasIndikator));
		}
	const aksi = new Map(flattenAksi(peta).map((satu) => [satu.kode, satu]));
	for (const { kode, berkas: isi, jalur } of kodeAksi(muatan))
		for (const [i, { tanggal }] of (aksi.get(kode)?.keadaan ?? []).entries())
			if (tanggal > (aksi.get(kode)?.keadaan[i - 1]?.tanggal ?? tanggal))
				pelapor(isi)(
					[...jalur.slice(0, -1), 'keadaan', i, 'tanggal'],
					`Keadaan bertanggal ${tanggal} ditulis sesudah yang lebih lama.`,
					'Urutkan keadaan menurut tanggalnya, yang terbaru di atas.',
				);
}
