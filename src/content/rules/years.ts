import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/**
 * Years of targets, of their changes, of realisation and of yearly plans must lie in the period that the document's
 * tables cover. What the document itself reports of the past may be older.
 */
export function periksaTahun({ peta, berkas, program }: MuatanPetaJalan, temuan: Temuan[]): void {
	const { mulai, selesai } = peta.dokumen.periode.rentang_data ?? peta.dokumen.periode;
	if (selesai < mulai) return;
	const tolak = (isi: BerkasYaml | undefined, jalur: Jalur, tahun: number, awal = mulai) => {
		if (!isi || (tahun >= awal && tahun <= selesai)) return;
		temuan.push({
			...tempatTemuan(isi, jalur),
			salah: `Tahun ${tahun} di luar masa ${mulai}–${selesai}.`,
			perbaikan:
				'Perbaiki tahunnya, atau perluas `periode.rentang_data` di dokumen.yaml bila tabel sumbernya memang memuat tahun itu.',
		});
	};
	const berkasIndikator = berkas.get('indikator');
	for (const [i, indikator] of peta.indikator.entries()) {
		for (const [n, nilai] of indikator.nilai.entries())
			if (nilai.tahun !== null && nilai.peran === 'target')
				tolak(berkasIndikator, ['indikator', i, 'nilai', n, 'tahun'], nilai.tahun);
		for (const [n, { tahun }] of indikator.perubahan_target.entries())
			tolak(berkasIndikator, ['indikator', i, 'perubahan_target', n, 'tahun'], tahun);
		for (const [n, { tahun, tanggal_terbit }] of indikator.realisasi.entries())
			if (tahun !== null)
				tolak(
					berkasIndikator,
					['indikator', i, 'realisasi', n, 'tahun'],
					tahun,
					tanggal_terbit === null ? Number.NEGATIVE_INFINITY : mulai,
				);
	}
	for (const { program: satu, berkas: isi } of program)
		for (const [k, kelompok] of satu.kelompok.entries())
			for (const [a, { rencana }] of kelompok.aksi.entries())
				for (const [r, { tahun }] of rencana.entries())
					tolak(isi, ['kelompok', k, 'aksi', a, 'rencana', r, 'tahun'], tahun);
}
