import teksGaya from '../styles/cari.css?inline';
import { alamat } from '../domain/alamat.ts';
import { antrekan } from './antrean.ts';
import { barisBaris, kalimatHasil, unsur } from './daftar-hasil.ts';
import { announceSearch, kalimatGagal } from './kalimat-cari.ts';
import { Mesin } from './mesin.ts';
import { sumberSitus } from './sumber-situs.ts';

const mesin = new Mesin(sumberSitus);
/** How many results the dialog shows; the search page has them all. */
const sekaliTampil = 5;
const halamanCari = `${import.meta.env.BASE_URL.replace(/\/$/, '')}${alamat.cari}`;

function susunDialog(): HTMLDialogElement {
	document.head.append(unsur('style', teksGaya));

	const dialog = unsur('dialog', '', 'dialog-cari not-content');
	dialog.setAttribute('aria-label', 'Cari di situs ini');
	const formulir = unsur('form');
	formulir.role = 'search';
	formulir.action = halamanCari;
	const label = unsur('label', 'Cari di situs ini');
	const kotak = unsur('input');
	Object.assign(kotak, {
		type: 'search',
		name: 'q',
		autocomplete: 'off',
		maxLength: 300,
		id: 'dialog-q',
	});
	label.htmlFor = kotak.id;
	const tutup = unsur('button', 'Tutup');
	tutup.type = 'button';
	tutup.addEventListener('click', () => dialog.close());
	formulir.append(label, kotak, tutup);
	const keterangan = unsur('p');
	keterangan.role = 'status';
	const senarai = unsur('ol');
	senarai.dataset.hasil = '';
	const semua = unsur('a', 'Buka halaman pencarian, dengan saringan');
	semua.href = halamanCari;
	dialog.append(formulir, keterangan, senarai, semua);

	const tampilkan = antrekan(async (q: string) => {
		semua.href = q.trim() ? `${halamanCari}?q=${encodeURIComponent(q)}` : halamanCari;
		const selesai = q.trim() ? announceSearch(keterangan, senarai) : undefined;
		try {
			const jawaban = await mesin.cari(q);
			const daftar = await sumberSitus.rekaman();
			const baris = await barisBaris(mesin, jawaban.hasil.slice(0, sekaliTampil), jawaban, daftar);
			senarai.replaceChildren(...baris);
			keterangan.textContent = q.trim() ? kalimatHasil(jawaban.hasil.length, q, jawaban) : '';
		} catch {
			senarai.replaceChildren();
			keterangan.textContent = kalimatGagal;
		} finally {
			selesai?.();
		}
	});
	kotak.addEventListener('input', () => {
		// The sheet grows at the keystroke, so that nothing in it moves when results come later.
		dialog.toggleAttribute('data-diminta', kotak.value.trim() !== '');
		void tampilkan(kotak.value);
	});
	// The box would keep the key to empty itself.
	kotak.addEventListener('keydown', (kejadian) => {
		if (kejadian.key !== 'Escape') return;
		kejadian.preventDefault();
		dialog.close();
	});
	// A press beside the sheet closes it, as readers expect.
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	document.body.append(dialog);
	return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. */
export function bukaDialogCari(): void {
	dialog ??= susunDialog();
	dialog.showModal();
	dialog.querySelector('input')?.select();
}
