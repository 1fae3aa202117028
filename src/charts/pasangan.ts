import { tulisAngka } from '../domain/format.ts';
import type { TabelAparatur } from '../schemas/tabel.ts';

type Baris = TabelAparatur['baris'][number];
type Sel = Baris['nilai'][number];

/** Two rows of a count table beside each other, such as an organisation before and after. */
export interface Pasangan {
	/** Names of the two rows, then of the printed rows that tell their difference. */
	judul: [string, string];
	selisih: string[];
	/** One line for each column of the table. */
	baris: {
		nama: string;
		/** True for a column that is the sum of the others; it has words but no bar. */
		jumlah: boolean;
		pasangan: [Sel, Sel];
		selisih: Sel[];
	}[];
	/** The longest bar, common to both so that their lengths can be compared. */
	maks: number;
	/** What is compared in a sentence: the printed sums of the rows, or that the rows are sums; empty when neither. */
	temuan: string;
}

const angka = (sel: Sel | undefined): number => (typeof sel === 'number' ? sel : 0);

/** True when the column's cells are the sum of all others in each row. */
const kolomJumlah = (baris: readonly Baris[], i: number): boolean =>
	baris.every(({ nilai }) => {
		const semua = nilai.reduce<number>((total, sel) => total + angka(sel), 0);
		return angka(nilai[i]) > 0 && angka(nilai[i]) * 2 === semua;
	});

/**
 * Sets the two sides of a count table beside each other: its only two rows, or the printed sums of its two groups.
 * Rows of different names are never matched. Null when the table has no two sides.
 */
export function pasanganAparatur(tabel: TabelAparatur): Pasangan | null {
	if (tabel.kolom.length < 2) return null;
	const kelompok = [...new Set(tabel.baris.flatMap((satu) => satu.kelompok ?? []))];
	const sisi =
		kelompok.length > 0
			? kelompok.flatMap(
					(nama) => tabel.baris.find((satu) => satu.jumlah && satu.kelompok === nama) ?? [],
				)
			: tabel.baris.filter((satu) => !satu.jumlah);
	const [kiri, kanan] = sisi;
	if (!kiri || !kanan || sisi.length !== 2) return null;
	const lain = tabel.baris.filter((satu) => satu.jumlah && !sisi.includes(satu));
	const baris = tabel.kolom.map((nama, i) => ({
		nama,
		jumlah: kolomJumlah(sisi, i),
		pasangan: [kiri.nilai[i] ?? null, kanan.nilai[i] ?? null] as [Sel, Sel],
		selisih: lain.map((satu) => satu.nilai[i] ?? null),
	}));
	const judul: [string, string] =
		kelompok.length > 0
			? [kiri.kelompok ?? kiri.nama, kanan.kelompok ?? kanan.nama]
			: [kiri.nama, kanan.nama];
	const total = baris.find((satu) => satu.jumlah)?.pasangan.map(angka);
	return {
		judul,
		selisih: lain.map((satu) => satu.nama),
		baris,
		maks: Math.max(
			1,
			...baris.filter((satu) => !satu.jumlah).flatMap((b) => b.pasangan.map(angka)),
		),
		temuan: total
			? `Jumlahnya ${tulisAngka(total[0] ?? 0)} ${tabel.satuan} pada ${judul[0]} dan ${tulisAngka(total[1] ?? 0)} pada ${judul[1]}.`
			: kelompok.length > 0
				? `Yang dibandingkan baris ${kiri.nama} seperti tercetak.`
				: '',
	};
}
