import { type Saringan, saring, saringanKosong } from '../domain/saring.ts';
import { bacaSaringan, tulisSaringan } from '../domain/saringan-alamat.ts';
import { bacaBaris, hangatkan } from './baris-tabel.ts';
import type { Bahasa } from './bahasa.ts';
import { Formulir } from './formulir.ts';
import { writeApart } from './gabungan.ts';
import { IndeksKata } from './indeks-kata.ts';
import { sumberSitus } from './sumber-situs.ts';
import { TampilanTabel } from './tampilan-tabel.ts';
import { type AsalData, type BuatBerkas, keteranganUnduhan, kumpulkan, simpan } from './unduhan.ts';

/** Writes a state into the address, in the place of the present entry of the history or as a new one. */
function keAlamat(saringan: Saringan, ganti: boolean): void {
	const isi = tulisSaringan(saringan);
	const alamat = `${location.pathname}${isi ? `?${isi}` : ''}${location.hash}`;
	if (alamat === `${location.pathname}${location.search}${location.hash}`) return;
	try {
		history[ganti ? 'replaceState' : 'pushState'](null, '', alamat);
	} catch {
		// Browsers limit how often the address may change; the next change writes it.
	}
}

/** Brings the page's explorer to life: form, table and address tell the same state. Does nothing where there is none. */
export function pasangPenjelajah(pembuat: Record<'csv' | 'xlsx', BuatBerkas>): void {
	const elemen = document.querySelector<HTMLFormElement>('[data-penjelajah]');
	const hasil = document.querySelector<HTMLElement>('[data-hasil-jelajah]');
	if (!elemen || !hasil) return;
	const asal = JSON.parse(elemen.dataset.asal ?? '[]') as AsalData[];
	const formulir = new Formulir(elemen);
	const { baris, wadah } = bacaBaris(hasil, asal.length > 1);
	const tabel = new TampilanTabel(hasil, baris, wadah);
	const indeks = new IndeksKata(baris);
	let bahasa: Bahasa | null = null;
	let tampil: boolean[] = [];
	/** True between the first and last letter of one query: they share an entry of the history. */
	let mengetik = false;

	const terapkan = (saringan: Saringan) => {
		const jawaban = saring(
			baris,
			saringan,
			bahasa ? indeks.pencocok(saringan.q, bahasa) : undefined,
		);
		tampil = jawaban.tampil;
		tabel.urutkan(saringan.urut);
		tabel.tampilkan(tampil);
		formulir.tampilkan(saringan, jawaban, baris.length);
	};
	/** Filters at once by the words themselves, and again when it is known what else stands for them. */
	const terapkanKata = async (saringan: Saringan) => {
		terapkan(saringan);
		if (saringan.q.trim() === '') return;
		try {
			const diketahui = bahasa?.frasaKueri.size;
			bahasa = await sumberSitus.bahasa(writeApart(saringan.q, () => false).q);
			const kini = formulir.baca();
			if (kini.q === saringan.q && bahasa.frasaKueri.size !== diketahui) terapkan(kini);
		} catch {
			// Without a connection the words themselves are looked for.
		}
	};
	const dariAlamat = () => {
		const saringan = bacaSaringan(new URLSearchParams(location.search), formulir.dikenal);
		formulir.tulis(saringan);
		void terapkanKata(saringan);
		mengetik = false;
	};
	const ubah = (saringan: Saringan) => {
		formulir.tulis(saringan);
		void terapkanKata(saringan);
		keAlamat(saringan, false);
		mengetik = false;
	};

	elemen.addEventListener('focusin', () => hasil.setAttribute('data-ringan', ''), { once: true });
	elemen.addEventListener('submit', (kejadian) => kejadian.preventDefault());
	elemen.addEventListener('input', ({ target }) => {
		const saringan = formulir.baca();
		const kata = target instanceof HTMLInputElement && target.type === 'search';
		void terapkanKata(saringan);
		keAlamat(saringan, kata && mengetik);
		mengetik = kata;
	});
	elemen.addEventListener('focusout', () => (mengetik = false));
	elemen.addEventListener('click', ({ target }) => {
		const tombol = target instanceof Element ? target.closest('button') : null;
		const { hapus, unduh, bersih } = tombol?.dataset ?? {};
		const kini = formulir.baca();
		if (bersih !== undefined) ubah({ ...saringanKosong, urut: kini.urut });
		if (hapus) ubah({ ...kini, [hapus]: hapus === 'q' ? '' : [] });
		// The button that was pressed is gone: its place is taken by the first control.
		if (bersih !== undefined || hapus) elemen.querySelector<HTMLElement>('input')?.focus();
		if (unduh === 'csv' || unduh === 'xlsx') void unduhHasil(unduh);
	});
	addEventListener('popstate', dariAlamat);

	async function unduhHasil(bentuk: 'csv' | 'xlsx') {
		const galat = elemen?.querySelector('[data-galat]');
		if (galat) galat.textContent = '';
		try {
			const terlihat = tabel.urutan.flatMap((i) => (tampil[i] && baris[i] ? [baris[i]] : []));
			const isi = await kumpulkan(asal, terlihat);
			const berkas = await pembuat[bentuk](isi, keteranganUnduhan(asal, isi, baris.length));
			const nama = ['rencana-aksi', ...(asal.length === 1 && asal[0] ? [asal[0].id] : [])].join(
				'-',
			);
			simpan(berkas, `${nama}.${bentuk}`);
		} catch {
			if (galat)
				galat.textContent =
					'Unduhan gagal karena data tidak terambil. Periksa sambungan internet, lalu coba lagi.';
		}
	}

	dariAlamat();
	elemen.dataset.siap = '';
	hangatkan(baris.length, (i) => indeks.catat(i));
}
