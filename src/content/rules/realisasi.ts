import { flattenAksi } from '../../domain/aksi.ts';
import { periodeOf } from '../../domain/in-force.ts';
import { periodeStart } from '../../domain/periode.ts';
import { keadaan, placeNilai, isOrderedSkala } from '../../domain/nilai.ts';
import type { Indikator, Skala } from '../../tables/indikator/schema.ts';
import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import { kodeAksi } from './kode.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { skalaBounds, isWholeSkala } from './nilai.ts';
import type { Finding } from '../findings.ts';
import { suggestion } from '../shape/nearest.ts';

/** Reports a fault at a path: what is wrong, and how to mend it. */
type Report = (paths: FieldPath, wrong: string, fix: string) => void;

/** A value must be a word that the scale knows, or a number within the range that it declares. */
function checkValue(text: string, skala: Skala, paths: FieldPath, report: Report): void {
	if (!isWholeSkala(skala)) return;
	const place = placeNilai(text, skala);
	const { min, maks } = skalaBounds(skala);
	if (place === null && isOrderedSkala(skala))
		report(
			paths,
			`Nilai \`${text}\` tidak ada dalam urutan skala indikator ini.`,
			suggestion(text, skala.urutan, '`skala.urutan`'),
		);
	else if (place === null)
		report(
			paths,
			`Nilai \`${text}\` bukan angka, padahal skala indikator ini angka.`,
			"Tulis angkanya saja, dengan koma untuk desimal, misalnya `'61,68'`; keterangannya di `keterangan`.",
		);
	else if (!isOrderedSkala(skala) && (place < min || place > maks))
		report(
			paths,
			maks === Infinity
				? `Nilai \`${text}\` kurang dari ${min}, padahal skalanya ${skala.jenis}.`
				: `Nilai \`${text}\` di luar rentang skala ${min}–${maks}.`,
			'Perbaiki nilainya, atau `skala.rentang` bila sumbernya memang menyatakan rentang lain.',
		);
}

/** Realisations: known to the scale, not published before their year, and twice in a year only as a correction. */
function checkRealisasi({ realisasi, skala }: Indikator, dasar: FieldPath, report: Report): void {
	for (const [i, item] of realisasi.entries()) {
		const here = [...dasar, 'realisasi', i];
		checkValue(item.teks, skala, [...here, 'teks'], report);
		const period = periodeOf(item);
		if (
			period !== null &&
			item.tanggal_terbit !== null &&
			item.tanggal_terbit < periodeStart(period)
		)
			report(
				[...here, 'tanggal_terbit'],
				`Realisasi ${period} terbit ${item.tanggal_terbit}, sebelum ${item.periode === null ? 'tahun' : 'periode'} itu mulai.`,
				'Perbaiki tanggal terbitnya atau tahun yang diukur.',
			);
		if (item.tahun === null) {
			if (realisasi.slice(0, i).some(({ tahun }) => tahun === null))
				report(
					[...here, 'tahun'],
					'Realisasi tanpa tahun ditulis dua kali.',
					'Tulis tahunnya bila sumber menyebutnya; bila tidak, sebut nilai yang lain di `keterangan` nilai yang pertama.',
				);
			continue;
		}
		const first = realisasi.slice(0, i).findLast((other) => periodeOf(other) === period);
		const newer = (first?.tanggal_terbit ?? '') < (item.tanggal_terbit ?? '');
		if (!first || (newer && item.keterangan !== null)) continue;
		report(
			[...here, 'tahun'],
			`Realisasi ${period} ditulis dua kali.`,
			'Hapus salah satunya; bila nilainya untuk triwulan, semester, atau bulan, tulis `periode`; bila yang kedua koreksi, tulis sesudah yang pertama dengan `tanggal_terbit` yang lebih baru dan `keterangan` yang menyebut koreksinya.',
		);
	}
}

/** Changes of targets: in the order of their dates, each beginning at the value that stood before it. */
function checkPerubahan(indikator: Indikator, dasar: FieldPath, report: Report): void {
	const { nilai, perubahan_target: perubahan, skala } = indikator;
	for (const [i, item] of perubahan.entries()) {
		const here = [...dasar, 'perubahan_target', i];
		if (keadaan(item.baru) === 'ada') checkValue(item.baru, skala, [...here, 'baru'], report);
		if (item.tanggal < (perubahan[i - 1]?.tanggal ?? ''))
			report(
				[...here, 'tanggal'],
				`Perubahan target bertanggal ${item.tanggal} ditulis sesudah yang lebih baru.`,
				'Urutkan perubahan target menurut tanggal dokumennya, yang terlama di atas.',
			);
		const first = perubahan.slice(0, i).findLast(({ tahun }) => tahun === item.tahun);
		const print = nilai.find(({ peran, tahun }) => peran === 'target' && tahun === item.tahun);
		const shouldBe = first ? first.baru : (print?.teks ?? null);
		if (item.lama === shouldBe) continue;
		report(
			[...here, 'lama'],
			`Target lama ${item.tahun} ditulis \`${item.lama}\`, padahal sebelumnya ${shouldBe === null ? 'tahun itu tidak bertarget' : `\`${shouldBe}\``}.`,
			`Tulis \`lama: ${shouldBe === null ? 'null' : `'${shouldBe}'`}\`, atau perbaiki ${first ? 'perubahan sebelumnya' : 'target yang tercetak'}.`,
		);
	}
}

/** What is published of indicators and actions must fit their scale, their printed targets and the order of time. */
export function checkPublications(load: LoadedPetaJalan, findings: Finding[]): void {
	const { peta, berkas } = load;
	const makeReporter =
		(content: NonNullable<ReturnType<typeof berkas.get>>): Report =>
		(paths, salah, fix) =>
			findings.push({
				...findingPlace(content, paths),
				salah,
				fix,
			});
	const indikatorFile = berkas.get('indikator');
	if (indikatorFile)
		for (const [i, indikator] of peta.indikator.entries()) {
			checkRealisasi(indikator, ['indikator', i], makeReporter(indikatorFile));
			checkPerubahan(indikator, ['indikator', i], makeReporter(indikatorFile));
		}
	const aksi = new Map(flattenAksi(peta).map((oneAksi) => [oneAksi.kode, oneAksi]));
	for (const { kode, berkas: content, jalur } of kodeAksi(load))
		for (const [i, { tanggal }] of (aksi.get(kode)?.keadaan ?? []).entries())
			if (tanggal > (aksi.get(kode)?.keadaan[i - 1]?.tanggal ?? tanggal))
				makeReporter(content)(
					[...jalur.slice(0, -1), 'keadaan', i, 'tanggal'],
					`Keadaan bertanggal ${tanggal} ditulis sesudah yang lebih lama.`,
					'Urutkan keadaan menurut tanggalnya, yang terbaru di atas.',
				);
}
