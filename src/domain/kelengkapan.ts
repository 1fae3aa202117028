import type { Indikator } from '../tables/indikator/schema.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import { alamat } from './alamat.ts';
import { indikatorTerhitung } from './hitung.ts';
import { tabelSumber } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { tulisSaringan } from './saringan-alamat.ts';
import { type Ukuran, ukuranAksi, ukuranIndikator } from './ukuran-kelengkapan.ts';

/** A record that lacks something. */
export interface Kurang {
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
	definisi: string;
	/** What is counted: `rencana aksi` or `indikator`. */
	satuan: string;
	ada: number;
	dari: number;
	/** What lacks it, in the document's order; always `dari - ada` of them. */
	kurang: Kurang[];
	/** False when the document has no place for it, so that the share says nothing about its cells. */
	bertempat: boolean;
	/** What a reader must know of this document; null when nothing. */
	keterangan: string | null;
	/** Where the explorer shows exactly those that have it, or lack it; null when it cannot. */
	penjelajah: { isi: 'ada' | 'kurang'; ke: string } | null;
	/** Where in the source the counted records stand. */
	sumber: string;
}

/** What the shares of indicators count, for pages that publish the definitions. */
export const cakupanKelengkapan =
	'Yang dihitung: semua rencana aksi, dan indikator sasaran serta indikator area. Quick wins, kegiatan bertarget, dan ukuran dari tabel titik awal tidak ikut dihitung.';

/** How complete a road map's document is, share by share; there is no overall grade. */
export function kelengkapan(peta: PetaJalan): Kelengkapan[] {
	const aksi = ratakanAksi(peta);
	const indikator = indikatorTerhitung(peta);
	return [
		...ukuranAksi.map((ukuran) => ukur(peta, ukuran, 'rencana aksi', aksi, kurangAksi)),
		...ukuranIndikator.map((ukuran) => ukur(peta, ukuran, 'indikator', indikator, kurangIndikator)),
	];
}

const kurangAksi = (peta: PetaJalan, { kode, nama, program }: AksiRinci) => ({
	kode,
	nama,
	ke: alamat.aksi(peta.id, kode),
	kelompok: `${program.nomor}. ${program.nama}`,
	tempat: program.sumber,
});

const kurangIndikator = (peta: PetaJalan, satu: Indikator) => ({
	kode: satu.kode,
	nama: satu.nama,
	ke: alamat.indikator(peta.id, satu.kode),
	kelompok: tabelSumber(satu),
	tempat: tabelSumber(satu),
});

function ukur<T>(
	peta: PetaJalan,
	ukuran: Ukuran<T>,
	satuan: string,
	semua: readonly T[],
	rincian: (peta: PetaJalan, satu: T) => Omit<Kurang, 'isi'> & { tempat: string },
): Kelengkapan {
	const { kode, nama, definisi, saringan } = ukuran;
	const tanpa = semua.filter((satu) => !ukuran.ada(satu, peta));
	const [ada, dari] = [semua.length - tanpa.length, semua.length];
	const bertempat = dari > 0 && ukuran.bertempat(semua);
	return {
		kode,
		nama,
		definisi,
		satuan,
		ada,
		dari,
		kurang: tanpa.map((satu) => {
			const { tempat: _, ...isi } = rincian(peta, satu);
			return { ...isi, isi: bertempat ? ukuran.isi(satu, peta) : null };
		}),
		bertempat,
		keterangan:
			dari === 0
				? `Dokumen ini tidak memuat ${satuan} yang dapat dihitung.`
				: bertempat
					? (ukuran.cakupan?.(semua, peta) ?? null)
					: ukuran.tanpaTempat(peta),
		penjelajah:
			saringan && ada > 0 && tanpa.length > 0
				? {
						isi: saringan.isi,
						ke: `${alamat.program(peta.id)}?${tulisSaringan(saringan.keadaan)}`,
					}
				: null,
		sumber: [...new Set(semua.map((satu) => rincian(peta, satu).tempat))].join('; '),
	};
}
