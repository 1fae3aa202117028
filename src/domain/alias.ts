import { address, kodeAddress } from './address.ts';
import { listWrittenAksi } from './kelompok.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A former address with the page that now stands for it. */
export interface FormerAddress {
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
export function listFormerAddresses(peta: PetaJalan): FormerAddress[] {
	const aksi = peta.program.flatMap(listWrittenAksi);
	const compose = (
		tabel: FormerAddress['tabel'],
		item: { kode: string; nama: string; alias: readonly string[] },
	): FormerAddress[] =>
		item.alias.map((lama) => ({
			tabel,
			lama,
			kini: item.kode,
			bagian: kodeAddress(lama),
			nama: item.nama,
			ke: address[tabel](peta.id, item.kode),
		}));
	return [
		...aksi.flatMap((oneAksi) => compose('aksi', oneAksi)),
		...peta.indikator.flatMap((indikator) => compose('indikator', indikator)),
	];
}
