import { pembacaBahasa } from './bahasa.ts';
import {
	berkasBahasa,
	type BerkasFrasa,
	berkasFrasa,
	berkasKata,
	berkasRekaman,
	type BerkasRekaman,
	folderCari,
	hurufKata,
	kataSemua,
} from './berkas-cari.ts';
import { bacaDaftarKata } from './daftar-kata.ts';
import { bacaDaftarRekaman, type DaftarRekaman } from './daftar-rekaman.ts';
import { ingat } from './ingatan.ts';
import type { Sumber } from './mesin.ts';
import type { HasilPagefind, Pagefind } from './pagefind.ts';

/** What the search engine reads of a built site: `ambil` fetches one of the search's own files, `buka` starts Pagefind on its index. */
export function buatSumber(
	ambil: (path: string) => Promise<Response>,
	buka: () => Promise<Pagefind>,
): Sumber {
	const ambilBerkas = async (berkas: string): Promise<Response> => {
		const jawaban = await ambil(`${folderCari}/${berkas}`);
		if (!jawaban.ok) throw new Error(`${berkas}: ${jawaban.status}`);
		return jawaban;
	};
	const ambilTeks = async (berkas: string): Promise<string> => (await ambilBerkas(berkas)).text();
	const ambilJson = async <T>(berkas: string): Promise<T> =>
		(await (await ambilBerkas(berkas)).json()) as T;

	const pagefind = ingat<void, Pagefind>(buka);

	/** Every record by Pagefind's name, in the order of the index; none of them is fetched yet. */
	const semua = ingat<void, Map<string, HasilPagefind>>(async () => {
		const { results } = await (await pagefind()).search(`"${kataSemua}"`);
		return new Map(results.map((satu) => [satu.id, satu]));
	});

	const rekaman = ingat<void, DaftarRekaman>(async () => {
		const [berkas, isi] = await Promise.all([ambilJson<BerkasRekaman>(berkasRekaman), semua()]);
		return bacaDaftarRekaman(berkas, [...isi.keys()]);
	});

	return {
		cari: async (kata) => (await (await pagefind()).search(kata)).results,
		async isi(id) {
			const satu = (await semua()).get(id);
			if (!satu) throw new Error(`The index has no record ${id}.`);
			return satu.data();
		},
		bahasa: pembacaBahasa({
			bahasa: () => ambilTeks(berkasBahasa),
			frasa: (awal) => ambilJson<BerkasFrasa>(berkasFrasa(awal)),
		}),
		rekaman,
		kosakata: ingat(async (huruf) =>
			hurufKata.includes(huruf) ? bacaDaftarKata(await ambilTeks(berkasKata(huruf))) : new Map(),
		),
		lupakan() {
			for (const satu of [pagefind, semua, rekaman]) satu.lupakan();
		},
	};
}
