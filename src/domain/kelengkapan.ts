import { unitWords } from './unit.ts';
import type { Sumber } from '../schemas/base.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { address } from './address.ts';
import { listCountedIndikator } from './counts.ts';
import { getSumberTable } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { formatFilter } from './filter-address.ts';
import { type Measure, aksiMeasures, indikatorMeasures } from './kelengkapan-measures.ts';

/** A record that lacks something. */
export interface Shortfall {
	kode: string;
	nama: string;
	ke: string;
	/** The heading that it stands under: its area, or its printed table. */
	kelompok: string;
	/** What its cell holds, such as `tercetak strip`; null when the document has no such cells. */
	isi: string | null;
}

/** One share of what a document fills; it measures the document, never what a government did. */
export interface Kelengkapan {
	kode: string;
	nama: string;
	/** What those that lack it are without, after their count: `tanpa titik awal`. */
	tanpa: string;
	definition: string;
	/** What is counted: `rencana aksi` or `indikator`. */
	satuan: string;
	ada: number;
	dari: number;
	/** What lacks it, in the document's order; always `dari - ada` of them. */
	shortfall: Shortfall[];
	/** False when the document has no place for it, so that the share says nothing about its cells. */
	bertempat: boolean;
	/** What a reader must know of this document; null when nothing. */
	keterangan: string | null;
	/** Where the explorer shows exactly those that have it, or lack it; null when it cannot. */
	penjelajah: { isi: 'ada' | 'kurang'; ke: string } | null;
	/** Where in the source each counted record stands. */
	sumber: Sumber[];
}

/** What the shares of indicators count, for pages that publish the definitions. */
export const formatKelengkapanScope = (all: readonly Pick<PetaJalan, 'dokumen'>[]): string =>
	`Yang dihitung: semua rencana aksi, dan indikator sasaran serta indikator ${unitWords(all)}. Quick wins, kegiatan bertarget, dan ukuran dari tabel titik awal tidak ikut dihitung.`;

/** How complete a road map's document is, share by share; there is no overall grade. */
export function kelengkapan(peta: PetaJalan): Kelengkapan[] {
	const aksi = flattenAksi(peta);
	const indikator = listCountedIndikator(peta);
	return [
		...aksiMeasures.map((measure) => share(peta, measure, 'rencana aksi', aksi, aksiShortfall)),
		...indikatorMeasures.map((measure) =>
			share(peta, measure, 'indikator', indikator, indikatorShortfall),
		),
	];
}

const aksiShortfall = (peta: PetaJalan, { kode, nama, program }: AksiDetail) => ({
	kode,
	nama,
	ke: address.aksi(peta.id, kode),
	kelompok: `${program.nomor}. ${program.nama}`,
	tempat: program.sumber,
});

const indikatorShortfall = (peta: PetaJalan, item: Indikator) => ({
	kode: item.kode,
	nama: item.nama,
	ke: address.indikator(peta.id, item.kode),
	kelompok: getSumberTable(item),
	tempat: item.sumber,
});

function share<T>(
	peta: PetaJalan,
	measure: Measure<T>,
	satuan: string,
	all: readonly T[],
	details: (peta: PetaJalan, item: T) => Omit<Shortfall, 'isi'> & { tempat: Sumber },
): Kelengkapan {
	const { kode, nama, tanpa, definition, saringan } = measure;
	const without = all.filter((item) => !measure.ada(item, peta));
	const [ada, dari] = [all.length - without.length, all.length];
	const bertempat = dari > 0 && measure.bertempat(all);
	return {
		kode,
		nama,
		tanpa,
		definition,
		satuan,
		ada,
		dari,
		shortfall: without.map((oneWithout) => {
			const { tempat: _, ...content } = details(peta, oneWithout);
			return { ...content, isi: bertempat ? measure.isi(oneWithout, peta) : null };
		}),
		bertempat,
		keterangan:
			dari === 0
				? `Dokumen ini tidak memuat ${satuan} yang dapat dihitung.`
				: bertempat
					? (measure.scope?.(all, peta) ?? null)
					: measure.withoutPlace(peta),
		penjelajah:
			saringan && ada > 0 && without.length > 0
				? {
						isi: saringan.isi,
						ke: `${address.program(peta.id)}?${formatFilter(saringan.keadaan)}`,
					}
				: null,
		sumber: all.map((item) => details(peta, item).tempat),
	};
}
