import { type Jalur, tempatTemuan } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import type { Temuan } from './temuan.ts';

/**
 * Years of targets, of their changes, of realisation and of yearly plans must lie in the period that the document's
 * tables cover. What the document itself reports of the past may be older.
 */
export function periksaTahun({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const { mulai, selesai } = peta.dokumen.periode.rentang_data ?? peta.dokumen.periode;
	const tolak = (nama: string, jalur: Jalur, tahun: number, awal = mulai) => {
		const isi = berkas.get(nama);
		if (!isi || (tahun >= awal && tahun <= selesai)) return;
		temuan.push({
			...tempatTemuan(isi, jalur),
			salah: `Tahun ${tahun} di luar masa ${mulai}–${selesai}.`,
			perbaikan:
				'Perbaiki tahunnya, atau perluas `periode.rentang_data` di dokumen.yaml bila tabel sumbernya memang memuat tahun itu.',
		});
	};
	for (const [i, indikator] of peta.indikator.entries()) {
		for (const [n, nilai] of indikator.nilai.entries())
			if (nilai.tahun !== null && nilai.peran === 'target')
				tolak('indikator', ['indikator', i, 'nilai', n, 'tahun'], nilai.tahun);
		for (const [n, { tahun }] of indikator.perubahan_target.entries())
			tolak('indikator', ['indikator', i, 'perubahan_target', n, 'tahun'], tahun);
		for (const [n, { tahun, tanggal_terbit }] of indikator.realisasi.entries())
			if (tahun !== null)
				tolak(
					'indikator',
					['indikator', i, 'realisasi', n, 'tahun'],
					tahun,
					tanggal_terbit === null ? Number.NEGATIVE_INFINITY : mulai,
				);
	}
	for (const [nama, isi] of berkas) {
		if (!nama.startsWith('program/')) continue;
		const data = isi.data as { kelompok?: { aksi?: { rencana?: { tahun?: unknown }[] }[] }[] };
		for (const [k, kelompok] of (data.kelompok ?? []).entries())
			for (const [a, aksi] of (kelompok.aksi ?? []).entries())
				for (const [r, rencana] of (aksi.rencana ?? []).entries())
					if (typeof rencana.tahun === 'number')
						tolak(nama, ['kelompok', k, 'aksi', a, 'rencana', r, 'tahun'], rencana.tahun);
	}
}
