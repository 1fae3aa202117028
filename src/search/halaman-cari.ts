import { antrekan } from './antrean.ts';
import { barisBaris, kalimatHasil, sekaliTampil } from './daftar-hasil.ts';
import { announceSearch, kalimatGagal } from './kalimat-cari.ts';
import { type Jawaban, Mesin } from './mesin.ts';
import { bacaPilihan, tulisPilihan } from './pilihan-segi.ts';
import { isiSaran } from './saran.ts';
import {
	bacaPermintaan,
	bersegi,
	type PermintaanCari,
	saringHasil,
	tulisPermintaan,
} from './saringan-cari.ts';
import { setiapSegi } from './segi.ts';
import { sumberSitus } from './sumber-situs.ts';

const mesin = new Mesin(sumberSitus);
const tanpaJawaban: Jawaban = { hasil: [], ditandai: [], dibaca: [] };

/** What answers a request before its facets narrow it: without words everything, but only once a facet is chosen. */
async function jawab(permintaan: PermintaanCari): Promise<Jawaban> {
	if (permintaan.q.trim() !== '') return mesin.cari(permintaan.q);
	return bersegi(permintaan) ? { ...tanpaJawaban, hasil: await mesin.semua() } : tanpaJawaban;
}

/** Writes a request into the address, in the place of the present entry of the history or as a new one. */
function keAlamat(permintaan: PermintaanCari, ganti: boolean): void {
	const isi = tulisPermintaan(permintaan);
	try {
		history[ganti ? 'replaceState' : 'pushState'](
			null,
			'',
			`${location.pathname}${isi ? `?${isi}` : ''}`,
		);
	} catch {
		// Browsers limit how often the address may change; the next change writes it.
	}
}

/** Keeps room for results that are awaited, so that what stands below is out of sight before they push it away. */
function reserveRoom(hasil: HTMLElement): void {
	hasil.style.minBlockSize = '100vh';
}

/** Keeps only so much of that room that what stands below does not come back into sight by itself. */
function keepRoom(hasil: HTMLElement, diminta: boolean): void {
	const sampaiTepi = innerHeight - hasil.getBoundingClientRect().top;
	hasil.style.minBlockSize = diminta ? `${Math.max(0, sampaiTepi)}px` : '';
}

/** Brings the search page to life: form, address and results tell the same request. */
export function pasangHalamanCari(formulir: HTMLFormElement, hasil: HTMLElement): void {
	const ambil = <T extends HTMLElement>(pemilih: string) => hasil.querySelector(pemilih) as T;
	const kotak = formulir.elements.namedItem('q') as HTMLInputElement;
	const pilihan = bacaPilihan(formulir);
	const keterangan = ambil('[data-keterangan]');
	const senarai = ambil('[data-hasil]');
	const lagi = ambil<HTMLButtonElement>('[data-lagi]');
	const saran = ambil('[data-saran]');
	let tampil: string[] = [];
	let jawaban = tanpaJawaban;
	/** True between the first and last letter of one query: they share an entry of the history. */
	let mengetik = false;

	const baca = (): PermintaanCari => ({
		q: kotak.value,
		segi: setiapSegi((nama) => pilihan[nama].value),
	});

	const tampilkan = antrekan(async (permintaan: PermintaanCari) => {
		const diminta = permintaan.q.trim() !== '' || bersegi(permintaan);
		if (diminta) reserveRoom(hasil);
		const selesai = diminta ? announceSearch(keterangan, senarai) : undefined;
		try {
			const daftar = await sumberSitus.rekaman();
			jawaban = await jawab(permintaan);
			const saringan = saringHasil(
				diminta ? jawaban.hasil : [...daftar.rekaman.keys()],
				permintaan.segi,
				daftar,
			);
			tampil = diminta ? saringan.tampil : [];
			const baris = await barisBaris(mesin, tampil.slice(0, sekaliTampil), jawaban, daftar);
			const jalanLain =
				diminta && tampil.length === 0
					? await isiSaran(permintaan, jawaban.hasil.length, ubah)
					: [];
			senarai.replaceChildren(...baris);
			saran.replaceChildren(...jalanLain);
			tulisPilihan(pilihan, permintaan, saringan.hitungan, daftar);
			keterangan.textContent = diminta ? kalimatHasil(tampil.length, permintaan.q, jawaban) : '';
			lagi.hidden = tampil.length <= sekaliTampil;
			hasil.dataset.untuk = tulisPermintaan(permintaan);
		} catch {
			// Results of another query must not stand under this one.
			senarai.replaceChildren();
			keterangan.textContent = kalimatGagal;
		} finally {
			selesai?.();
			formulir.removeAttribute('data-diminta');
			keepRoom(hasil, diminta);
		}
	});

	function ubah(permintaan: PermintaanCari): void {
		kotak.value = permintaan.q;
		keAlamat(permintaan, false);
		mengetik = false;
		void tampilkan(permintaan);
		kotak.focus();
	}

	async function dariAlamat(): Promise<void> {
		kotak.value = new URLSearchParams(location.search).get('q') ?? '';
		mengetik = false;
		const daftar = await sumberSitus.rekaman().catch(() => null);
		const alamat = new URLSearchParams(location.search);
		await tampilkan(
			daftar ? bacaPermintaan(alamat, daftar) : { ...baca(), q: alamat.get('q') ?? '' },
		);
	}

	formulir.addEventListener('submit', (kejadian) => {
		kejadian.preventDefault();
		keAlamat(baca(), true);
		void tampilkan(baca());
	});
	formulir.addEventListener('input', ({ target }) => {
		keAlamat(baca(), target === kotak && mengetik);
		mengetik = target === kotak;
		void tampilkan(baca());
	});
	lagi.addEventListener('click', async () => {
		const mulai = senarai.children.length;
		const bagian = tampil.slice(mulai, mulai + sekaliTampil);
		try {
			const baris = await barisBaris(mesin, bagian, jawaban, await sumberSitus.rekaman());
			senarai.append(...baris);
			lagi.hidden = senarai.children.length >= tampil.length;
			baris[0]?.querySelector('a')?.focus();
		} catch {
			keterangan.textContent = kalimatGagal;
		}
	});
	addEventListener('popstate', () => void dariAlamat());
	void dariAlamat();
}
