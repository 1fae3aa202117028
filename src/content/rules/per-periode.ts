import { parseRupiah } from '../../domain/rupiah.ts';
import { parsePeriode, periodeStart } from '../../domain/periode.ts';
import { listKelompok } from '../../domain/kelompok.ts';
import type { KeluaranAksi } from '../../schemas/keluaran.ts';
import type { Aksi } from '../../tables/program/schema.ts';
import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** Reports a fault at a path: what is wrong, and how to mend it. */
type Report = (paths: FieldPath, salah: string, fix: string) => void;

/** Visits every action and output of a road map that may have figures by period, with the way to report of it. */
export function visitPeriodeHolders(
	{ program }: LoadedPetaJalan,
	findings: Finding[],
	visit: (holder: Aksi | KeluaranAksi, report: Report) => void,
): void {
	for (const { program: oneProgram, berkas } of program)
		for (const { kelompok, path } of listKelompok(oneProgram))
			for (const [a, oneAksi] of kelompok.aksi.entries()) {
				const reportAt =
					(start: FieldPath): Report =>
					(paths, salah, fix) =>
						findings.push({ ...findingPlace(berkas, [...start, ...paths]), salah, fix });
				const here = [...path, 'aksi', a];
				visit(oneAksi, reportAt(here));
				for (const [n, keluaran] of oneAksi.keluaran.entries())
					visit(keluaran, reportAt([...here, 'keluaran', n]));
			}
}

/** Every second record of a list that says it is of the same period and role as one before it. */
function reportDoubles<T>(
	list: readonly T[],
	field: string,
	name: (item: T) => string,
	report: Report,
): void {
	const names = list.map(name);
	for (const [i, oneName] of names.entries())
		if (names.indexOf(oneName) < i)
			report(
				[field, i, 'periode'],
				`${oneName} ditulis dua kali.`,
				'Hapus salah satunya, atau perbaiki periodenya; bila sumber mencetak dua nilai, tulis yang lain dalam catatan.',
			);
}

const named = (periode: string | null) =>
	periode === null ? 'tanpa periode' : `periode ${periode}`;

/** Figures by period: one for each period and role, reported after the period has begun, and money read as it is printed. */
function checkHolder(
	{ target_periode, realisasi, anggaran }: Aksi | KeluaranAksi,
	{ peta }: LoadedPetaJalan,
	report: Report,
): void {
	reportDoubles(target_periode, 'target_periode', (t) => `Target ${named(t.periode)}`, report);
	reportDoubles(realisasi, 'realisasi', (r) => `Realisasi ${named(r.periode)}`, report);
	reportDoubles(anggaran, 'anggaran', (a) => `Anggaran \`${a.peran}\` ${named(a.periode)}`, report);
	for (const [i, { periode: kode, tanggal }] of realisasi.entries())
		if (tanggal !== null && tanggal < periodeStart(kode))
			report(
				['realisasi', i, 'tanggal'],
				`Realisasi periode ${kode} dilaporkan ${tanggal}, sebelum periode itu mulai.`,
				'Perbaiki tanggal laporannya atau periodenya.',
			);
	for (const [i, { teks, satuan_tertulis, nilai_rupiah }] of anggaran.entries()) {
		const { satuan_anggaran } = peta.dokumen.per_periode;
		const unit = satuan_tertulis === undefined ? satuan_anggaran : satuan_tertulis;
		const read = parseRupiah(teks, unit, peta.dokumen.desimal);
		if (nilai_rupiah !== null && read !== null && nilai_rupiah !== read)
			report(
				['anggaran', i, 'nilai_rupiah'],
				`\`nilai_rupiah\` ${nilai_rupiah}, padahal \`${teks}\` terbaca ${read} rupiah.`,
				'Hapus `nilai_rupiah`, atau perbaiki `teks` atau `satuan_tertulis` menurut sumbernya.',
			);
	}
}

/** What is printed by period: of actions and outputs one figure a period and role; of indicators a part of the year that it is of. */
export function checkPerPeriode(load: LoadedPetaJalan, findings: Finding[]): void {
	visitPeriodeHolders(load, findings, (holder, report) => checkHolder(holder, load, report));
	const content = load.berkas.get('indikator');
	if (!content) return;
	for (const [i, indikator] of load.peta.indikator.entries())
		for (const field of ['nilai', 'realisasi'] as const)
			for (const [n, { tahun, periode }] of indikator[field].entries())
				if (periode !== null && parsePeriode(periode).tahun !== tahun)
					findings.push({
						...findingPlace(content, ['indikator', i, field, n, 'periode']),
						salah: `Periode ${periode} bukan bagian dari ${tahun === null ? '`tahun: null`' : `tahun ${tahun}`}.`,
						fix: 'Samakan `tahun` dengan tahun periodenya.',
					});
}
