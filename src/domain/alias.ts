import { alamat, alamatKode } from './alamat.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A former address with the page that now stands for it. */
export interface AlamatLama {
	/** First part of the address below the road map. */
	tabel: 'aksi' | 'indikator';
	/** The former code, and the present one. */
	lama: string;
	kini: string;
	/** The former code as it stands in the address. */
	bagian: string;
	nama: string;
	/** Path of the present page. */
	ke: string;
}

/** Every former code of a road map's actions and indicators. */
export function daftarAlamatLama(peta: PetaJalan): AlamatLama[] {
	const aksi = peta.program.flatMap((program) =>
		program.kelompok.flatMap((kelompok) => kelompok.aksi),
	);
	const susun = (
		tabel: AlamatLama['tabel'],
		satu: { kode: string; nama: string; alias: readonly string[] },
	): AlamatLama[] =>
		satu.alias.map((lama) => ({
			tabel,
			lama,
			kini: satu.kode,
			bagian: alamatKode(lama),
			nama: satu.nama,
			ke: alamat[tabel](peta.id, satu.kode),
		}));
	return [
		...aksi.flatMap((satu) => susun('aksi', satu)),
		...peta.indikator.flatMap((satu) => susun('indikator', satu)),
	];
}
