import { pembacaBahasa } from './bahasa.ts';
import {
	berkasBahasa,
	type BerkasFrasa,
	berkasFrasa,
	berkasKata,
	type BerkasRekaman,
	folderCari,
	hurufKata,
	kataSemua,
} from './berkas-cari.ts';
import { bacaDaftarKata } from './daftar-kata.ts';
import { bacaDaftarRekaman } from './daftar-rekaman.ts';
import type { Pagefind, Sumber } from './mesin.ts';

const dasar = import.meta.env.BASE_URL.replace(/\/?$/, '/');

async function ambil(berkas: string): Promise<Response> {
	const jawaban = await fetch(`${dasar}${folderCari}/${berkas}`);
	if (!jawaban.ok) throw new Error(`${berkas}: ${jawaban.status}`);
	return jawaban;
}

const ambilTeks = async (berkas: string): Promise<string> => (await ambil(berkas)).text();

const ambilJson = async <T>(berkas: string): Promise<T> =>
	(await (await ambil(berkas)).json()) as T;

/** Remembers what was asked for once; a failure is forgotten, so that it can be tried again. */
function sekali<T>(minta: () => Promise<T>): () => Promise<T> {
	let janji: Promise<T> | undefined;
	return () =>
		(janji ??= minta().catch((galat: unknown) => {
			janji = undefined;
			throw galat;
		}));
}

async function bukaPagefind(): Promise<Pagefind> {
	const { createInstance } = (await import(/* @vite-ignore */ `${dasar}pagefind/pagefind.js`)) as {
		createInstance(pilihan: object): Pagefind & { init(): Promise<void> };
	};
	// Without a worker of its own: starting one would cost another 12 kB.
	const pagefind = createInstance({
		baseUrl: dasar,
		basePath: `${dasar}pagefind/`,
		noWorker: true,
	});
	await pagefind.init();
	return pagefind;
}

const pagefind = sekali(bukaPagefind);

const kosakata = new Map(
	hurufKata.map((huruf) => [
		huruf,
		sekali(async () => bacaDaftarKata(await ambilTeks(berkasKata(huruf)))),
	]),
);

/** What the search engine reads on a page of this site. */
export const sumberSitus: Sumber = {
	pagefind,
	bahasa: pembacaBahasa({
		bahasa: () => ambilTeks(berkasBahasa),
		frasa: (awal) => ambilJson<BerkasFrasa>(berkasFrasa(awal)),
	}),
	rekaman: sekali(async () => {
		const [berkas, indeks] = await Promise.all([
			ambilJson<BerkasRekaman>('rekaman.json'),
			pagefind(),
		]);
		const { results } = await indeks.search(`"${kataSemua}"`);
		return bacaDaftarRekaman(
			berkas,
			results.map(({ id }) => id),
		);
	}),
	kosakata: (huruf) => kosakata.get(huruf)?.() ?? Promise.resolve(new Map()),
};
