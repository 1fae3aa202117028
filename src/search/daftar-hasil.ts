import { tulisAngka } from '../domain/format.ts';
import type { CiriRekaman, DaftarRekaman } from './daftar-rekaman.ts';
import type { IsiRekaman, Jawaban, Mesin } from './mesin.ts';
import { buatPetikan, type Potongan, tandaiTeks } from './petikan.ts';
import { sumberSitus } from './sumber-situs.ts';
import type { Segi } from './segi.ts';

/** How many results are shown at a time. */
export const sekaliTampil = 8;

/** Makes an element with its text. */
export function unsur<K extends keyof HTMLElementTagNameMap>(
	nama: K,
	teks = '',
	kelas = '',
): HTMLElementTagNameMap[K] {
	const hasil = document.createElement(nama);
	hasil.textContent = teks;
	if (kelas) hasil.className = kelas;
	return hasil;
}

/** What kind of record it is and where it belongs, in one line. */
function ciriHasil({ meta }: IsiRekaman, { segi }: CiriRekaman, daftar: DaftarRekaman): string {
	const label = (nama: Segi) =>
		segi[nama].map((kode) => daftar.segi[nama].find(([satu]) => satu === kode)?.[1] ?? kode);
	const opd = segi.jenis[0] === 'Perangkat daerah' ? [] : label('opd');
	const daftarOpd = [...opd.slice(0, 2), ...(opd.length > 2 ? [`${opd.length - 2} lainnya`] : [])];
	return [
		...label('jenis'),
		...(meta.kode ? [meta.kode] : []),
		...label('peta'),
		...label('area'),
		...(daftarOpd.length > 0 ? [daftarOpd.join(', ')] : []),
	].join(' · ');
}

/** The record's own words, without the title and code that the result shows already. */
function tanpaKepala({ content, meta }: IsiRekaman): string {
	let isi = content;
	for (const awal of [meta.title, meta.kode])
		if (awal && isi.startsWith(awal)) isi = isi.slice(awal.length).replace(/^[.\s]+/, '');
	return isi;
}

const bertanda = (potongan: readonly Potongan[]): (string | Node)[] =>
	potongan.map(({ teks, tanda }) => (tanda ? unsur('mark', teks) : teks));

async function barisHasil(
	mesin: Mesin,
	id: string,
	{ ditandai }: Jawaban,
	daftar: DaftarRekaman,
): Promise<HTMLLIElement> {
	const [isi, { frasaRekaman }] = await Promise.all([mesin.isi(id), sumberSitus.bahasa('')]);
	const baris = unsur('li');
	const tautan = unsur('a');
	tautan.href = isi.url;
	tautan.append(...bertanda(tandaiTeks(isi.meta.title ?? isi.url, ditandai, frasaRekaman)));
	const milik = daftar.rekaman.get(id);
	const petikan = unsur('p', '', 'petikan');
	petikan.append(...bertanda(buatPetikan(tanpaKepala(isi), ditandai, frasaRekaman)));
	baris.append(tautan, unsur('p', milik ? ciriHasil(isi, milik, daftar) : '', 'ciri'), petikan);
	return baris;
}

/** The lines of some results, fetched together. */
export const barisBaris = (
	mesin: Mesin,
	id: readonly string[],
	jawaban: Jawaban,
	daftar: DaftarRekaman,
): Promise<HTMLLIElement[]> =>
	Promise.all(id.map((satu) => barisHasil(mesin, satu, jawaban, daftar)));

/** How many results there are for what, in a sentence for everybody to see and hear. */
export function kalimatHasil(banyak: number, q: string, { dibaca }: Jawaban): string {
	const untuk = q.trim()
		? ` untuk “${q.trim().slice(0, 60)}${q.trim().length > 60 ? '…' : ''}”`
		: '';
	const hasil = banyak === 0 ? `Tidak ada hasil${untuk}.` : `${tulisAngka(banyak)} hasil${untuk}.`;
	const ejaan = dibaca.map(
		({ kata, sebagai }) => ` Tidak ada kata “${kata}”; dicari juga “${sebagai.join('”, “')}”.`,
	);
	return `${hasil}${ejaan.join('')}`;
}
