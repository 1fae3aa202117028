import { findGovernmentKind } from '../domain/government.ts';
import { countPetaJalan } from '../domain/counts.ts';
import { listWrittenAksi } from '../domain/kelompok.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { MakeUrl, Table } from '../tables/rows.ts';
import { listPetaJalanTables } from './table.ts';

/** A table as a JSON array of objects with the columns of the table in order. */
export function serializeJson(table: Pick<Table, 'kolom' | 'baris'>): string {
	const rows = table.baris.map((content) =>
		Object.fromEntries(table.kolom.map((column) => [column, content[column] ?? null])),
	);
	return `${JSON.stringify(rows, null, '\t')}\n`;
}

/** The list of road maps with their counts, for programs that begin at `data/index.json`. */
export function makeDataIndex(all: readonly PetaJalan[], url: MakeUrl) {
	return all.map((peta) => ({
		id: peta.id,
		judul: peta.dokumen.judul,
		judul_resmi: peta.dokumen.judul_resmi,
		daerah: peta.dokumen.daerah,
		jenis: peta.dokumen.jenis,
		jenis_pemerintah: findGovernmentKind(peta.dokumen),
		kerangka: peta.dokumen.kerangka.kode,
		status: peta.dokumen.status,
		periode: { mulai: peta.dokumen.periode.mulai, selesai: peta.dokumen.periode.selesai },
		url: url(`/${peta.id}/`),
		jumlah: countPetaJalan(peta),
		aksi_per_area: Object.fromEntries(
			peta.program.map((program) => [program.area, listWrittenAksi(program).length]),
		),
		tabel: listPetaJalanTables(peta, url).map(({ nama, kunci, baris }) => ({
			nama,
			kunci,
			baris: baris.length,
			csv: url(`/data/${peta.id}/${nama}.csv`),
			json: url(`/data/${peta.id}/${nama}.json`),
		})),
	}));
}
