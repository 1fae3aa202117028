import { hitungPetaJalan } from '../domain/hitung.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { type BuatUrl, type Tabel, tabelPetaJalan } from './tabel.ts';

/** A table as a JSON array of objects with the columns of the table in order. */
export function tulisJson(tabel: Pick<Tabel, 'kolom' | 'baris'>): string {
	const baris = tabel.baris.map((isi) =>
		Object.fromEntries(tabel.kolom.map((kolom) => [kolom, isi[kolom] ?? null])),
	);
	return `${JSON.stringify(baris, null, '\t')}\n`;
}

/** The list of road maps with their counts, for programs that begin at `data/index.json`. */
export function indeksData(semua: readonly PetaJalan[], url: BuatUrl) {
	return semua.map((peta) => ({
		id: peta.id,
		judul: peta.dokumen.judul,
		judul_resmi: peta.dokumen.judul_resmi,
		daerah: peta.dokumen.daerah,
		jenis: peta.dokumen.jenis,
		status: peta.dokumen.status,
		periode: { mulai: peta.dokumen.periode.mulai, selesai: peta.dokumen.periode.selesai },
		url: url(`/${peta.id}/`),
		jumlah: hitungPetaJalan(peta),
		aksi_per_area: Object.fromEntries(
			peta.program.map((program) => [
				program.area,
				program.kelompok.reduce((jumlah, kelompok) => jumlah + kelompok.aksi.length, 0),
			]),
		),
		tabel: tabelPetaJalan(peta, url).map(({ nama, kunci, baris }) => ({
			nama,
			kunci,
			baris: baris.length,
			csv: url(`/data/${peta.id}/${nama}.csv`),
			json: url(`/data/${peta.id}/${nama}.json`),
		})),
	}));
}
