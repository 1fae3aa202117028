import { type AlasanKosong, hilangDariSalinan } from '../domain/kosong.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { BidangHilang } from './catatan.ts';
import type { Baris } from './rows.ts';

/** How an empty cell of one column is to be explained. */
export interface AturanKosong {
	/** The field that a note of a loss names; without it only `kolomHilang` can say that the copy lost it. */
	bidang?: BidangHilang;
	/**
	 * `sel`: a cell of a printed table, empty there when other rows of that table fill it.
	 * `kosong`: always a printed cell. `isian`: something that a document has or has not.
	 * `tanda`: a cell that may as well be printed on another row; only its loss is told.
	 */
	sifat: 'sel' | 'kosong' | 'isian' | 'tanda';
	/** False for rows that this column does not speak of. */
	berlaku?: (baris: Baris) => boolean;
	/** The printed table of a row, when a published table holds rows of several. */
	tabelCetak?: (baris: Baris) => string;
}

/** A row with the columns that its record marks as lost from the copy; the marks are no cells of their own. */
export type BarisBertanda = Baris & { kolomHilang?: readonly string[] };

/** The marks of lost cells of responsibility, by the column that shows the cell. */
export const tandaHilang = (
	sel: Readonly<Record<string, { penanggung_jawab_hilang: boolean } | null>>,
): { kolomHilang: string[] } => ({
	kolomHilang: Object.keys(sel).filter((kolom) => sel[kolom]?.penanggung_jawab_hilang),
});

const hampa = (sel: Baris[string] | undefined): boolean =>
	sel === null || sel === undefined || (Array.isArray(sel) && sel.length === 0);

const kodeCatatan = (baris: Baris): readonly string[] =>
	Array.isArray(baris.catatan) ? baris.catatan : [];

/**
 * Adds to each row `alasan_kosong`: for each of its empty cells that has a rule, the column's name and the reason,
 * such as `penanggung_jawab_tertulis: hilang_dari_salinan`.
 */
export function withAlasanKosong(
	peta: PetaJalan,
	baris: readonly BarisBertanda[],
	aturan: Readonly<Record<string, AturanKosong>>,
	catatan: (baris: Baris) => readonly string[] = kodeCatatan,
): Baris[] {
	/** Printed tables that fill a column, by column. */
	const terisi = new Map(
		Object.entries(aturan).map(([kolom, { tabelCetak }]) => [
			kolom,
			new Set(baris.flatMap((isi) => (hampa(isi[kolom]) ? [] : (tabelCetak?.(isi) ?? '')))),
		]),
	);
	const alasan = (isi: BarisBertanda, kolom: string, satu: AturanKosong): AlasanKosong | null => {
		const tercatat = satu.bidang && hilangDariSalinan(peta, catatan(isi), satu.bidang);
		if (tercatat || isi.kolomHilang?.includes(kolom)) return 'hilang_dari_salinan';
		if (satu.sifat === 'tanda') return null;
		if (satu.sifat === 'kosong') return 'kosong_di_sumber';
		const bertempat =
			satu.sifat === 'sel' && terisi.get(kolom)?.has(satu.tabelCetak?.(isi) ?? '') === true;
		return bertempat ? 'kosong_di_sumber' : 'tidak_ada_di_dokumen';
	};
	return baris.map((isi) => {
		const { kolomHilang: _tanda, ...sel } = isi;
		return {
			...sel,
			alasan_kosong: Object.entries(aturan)
				.filter(([kolom, satu]) => hampa(sel[kolom]) && (satu.berlaku?.(sel) ?? true))
				.flatMap(([kolom, satu]) => {
					const sebab = alasan(isi, kolom, satu);
					return sebab === null ? [] : `${kolom}: ${sebab}`;
				}),
		};
	});
}
