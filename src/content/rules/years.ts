import { listKelompok } from '../../domain/kelompok.ts';
import { type YamlFile, type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import { parsePeriode } from '../../domain/periode.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { visitPeriodeHolders } from './per-periode.ts';
import type { Finding } from '../findings.ts';

/**
 * Years of targets, of their changes, of realisation and of yearly plans must lie in the period that the document's
 * tables cover. What the document itself reports of the past may be older.
 */
export function checkTahun(load: LoadedPetaJalan, findings: Finding[]): void {
	const { peta, berkas, program } = load;
	const { mulai, selesai } = peta.dokumen.periode.rentang_data ?? peta.dokumen.periode;
	if (selesai < mulai) return;
	const fix =
		'Perbaiki tahunnya, atau perluas `periode.rentang_data` di dokumen.yaml bila tabel sumbernya memang memuat tahun itu.';
	const outside = (tahun: number) => `Tahun ${tahun} di luar masa ${mulai}–${selesai}.`;
	const refuse = (
		content: YamlFile | undefined,
		paths: FieldPath,
		tahun: number,
		start = mulai,
	) => {
		if (!content || (tahun >= start && tahun <= selesai)) return;
		findings.push({
			...findingPlace(content, paths),
			salah: outside(tahun),
			fix,
		});
	};
	const indikatorFile = berkas.get('indikator');
	for (const [i, indikator] of peta.indikator.entries()) {
		for (const [n, nilai] of indikator.nilai.entries())
			if (nilai.tahun !== null && nilai.peran === 'target')
				refuse(indikatorFile, ['indikator', i, 'nilai', n, 'tahun'], nilai.tahun);
		for (const [n, { tahun }] of indikator.perubahan_target.entries())
			refuse(indikatorFile, ['indikator', i, 'perubahan_target', n, 'tahun'], tahun);
		for (const [n, { tahun, tanggal_terbit }] of indikator.realisasi.entries())
			if (tahun !== null)
				refuse(
					indikatorFile,
					['indikator', i, 'realisasi', n, 'tahun'],
					tahun,
					tanggal_terbit === null ? Number.NEGATIVE_INFINITY : mulai,
				);
	}
	for (const { program: oneProgram, berkas: content } of program)
		for (const { kelompok, path } of listKelompok(oneProgram))
			for (const [a, { rencana }] of kelompok.aksi.entries())
				for (const [r, { tahun }] of rencana.entries())
					refuse(content, [...path, 'aksi', a, 'rencana', r, 'tahun'], tahun);
	visitPeriodeHolders(load, findings, (holder, report) => {
		for (const field of ['target_periode', 'realisasi', 'anggaran'] as const)
			for (const [n, { periode }] of holder[field].entries()) {
				const { tahun } = parsePeriode(periode ?? String(mulai));
				if (tahun < mulai || tahun > selesai) report([field, n, 'periode'], outside(tahun), fix);
			}
	});
}
