import type { HTMLElement } from 'node-html-parser';
import type { Segi } from './segi.ts';

/** One thing that the search finds: a page, or a part of a page. */
export interface Rekaman {
	/** Path from the site's root, with the part's fragment if it is a part. */
	url: string;
	judul: string;
	/** The fixed code of an action or quick win. */
	kode: string | null;
	/** Values of each facet; codes for `peta`, `area` and `opd`. */
	segi: Record<Segi, string[]>;
	/** Records with the same address here are one result: the parts of a page, unless they answer by themselves. */
	halaman: string;
	/** What is looked through, without headings of the page and words that every page repeats. */
	html: string;
}

/** Notes stand on a page of their own, and sources repeat the table's name. */
const dibuangSelalu = '[data-pagefind-ignore], script, svg, .catatan-sumber, .pemberitahuan';

/** Labels and summaries that are alike on every page of a kind, and rows that stand on the pages that they link to. */
const dibuangMenurutJenis: Record<string, string> = {
	'Rencana aksi': 'dt, .singkatnya, .kosong',
	Indikator: 'dt, .singkatnya, .kosong',
	// Found by its name alone: its rows stand on the agency's page and on those of the actions.
	'Lembar kerja': '.singkatnya, .sl-markdown-content > *',
	'Perangkat daerah': 'dt, .singkatnya, .kosong, table',
	// Its tables stand on pages of their own or in chapters, which answer better.
	'Peta jalan': 'table',
	Program: '.singkatnya, tbody tr:not(.kelompok), thead',
	'Catatan sumber': 'dl, .singkatnya',
};

/** Parts that answer by themselves: results of their own. */
const bagianMenurutJenis: Record<string, string> = {
	Glosarium: 'dl > div[id]',
	'Dasar hukum': 'article[id]',
	'Catatan sumber': 'article[id]',
};

/** Pages that are cut at their headings, so that a result opens where the words stand. */
const dipotong = new Set(['Bab', 'Quick wins', 'Pelaksana', 'Monitoring', 'Halaman']);

const polaKode = /\b[A-Z]{2,4}-[A-Z0-9][\w.]*\w/;

/** Reads the facets that a page declares, such as `jenis:Bab, peta:contoh-2030, tahun:2030`. */
function bacaSegi(isi: HTMLElement): Rekaman['segi'] {
	const segi: Rekaman['segi'] = { peta: [], jenis: [], area: [], opd: [], tahun: [] };
	const tertulis = isi
		.querySelector('[data-pagefind-filter]')
		?.getAttribute('data-pagefind-filter');
	for (const satu of tertulis?.split(', ') ?? []) {
		const [nama = '', nilai = ''] = satu.split(/:(.*)/s);
		if (nama in segi) segi[nama as Segi].push(nilai);
	}
	return segi;
}

const rapikan = (teks: string | undefined): string => (teks ?? '').replace(/\s+/g, ' ').trim();

type Bagian = Pick<Rekaman, 'judul' | 'kode' | 'html'> & { id: string };

/** Takes the parts that answer by themselves out of a page. */
function ambilBagian(tubuh: HTMLElement, pemilih: string): Bagian[] {
	return tubuh.querySelectorAll(pemilih).map((satu) => {
		const judul = rapikan(satu.querySelector('h3, dt')?.text);
		satu.querySelector('h3, dt')?.remove();
		satu.remove();
		return { id: satu.id, judul, kode: null, html: satu.innerHTML };
	});
}

/** Cuts a page at its headings; the first part is what stands before them. */
function potong(tubuh: HTMLElement): Bagian[] {
	const awal: Bagian = { id: '', judul: '', kode: null, html: '' };
	const bagian = [awal];
	for (const anak of tubuh.children) {
		// A chapter's headings stand in a wrapper with their anchor, those of other pages in their section.
		const kepala = anak.querySelector(anak.matches('.sl-heading-wrapper') ? 'h2, h3' : 'h2');
		if (kepala?.id)
			bagian.push({
				id: kepala.id,
				judul: rapikan(kepala.text),
				kode: polaKode.exec(anak.querySelector('.asal')?.text ?? '')?.[0] ?? null,
				html: '',
			});
		kepala?.remove();
		(bagian.at(-1) ?? awal).html += anak.outerHTML;
	}
	return bagian;
}

/** The records of one built page; none when the search leaves the page out. Takes the parsed page apart. */
export function rekamanHalaman(alamat: string, halaman: HTMLElement): Rekaman[] {
	const isi = halaman.querySelector('[data-pagefind-body]');
	const tubuh = isi?.querySelector('.sl-markdown-content');
	if (!isi || !tubuh) return [];
	const segi = bacaSegi(isi);
	const jenis = segi.jenis[0] ?? '';
	const judul = rapikan(isi.querySelector('h1')?.text);
	const kode = isi.querySelector('.kode b')?.text ?? null;
	const buang = (pemilih: string | undefined) => {
		for (const satu of pemilih ? isi.querySelectorAll(pemilih) : []) satu.remove();
	};
	buang(dibuangSelalu);
	const pemilihBagian = bagianMenurutJenis[jenis];
	const sendiri = pemilihBagian ? ambilBagian(tubuh, pemilihBagian) : [];
	buang(dibuangMenurutJenis[jenis]);
	const [awal, ...potongan] = dipotong.has(jenis)
		? potong(tubuh)
		: [{ id: '', judul: '', kode: null, html: tubuh.innerHTML }];
	const ringkas = isi.querySelector('.singkatnya')?.outerHTML ?? '';
	const dasar = { segi, halaman: alamat };
	return [
		{ ...dasar, url: alamat, judul, kode, html: `${ringkas}${awal?.html}` },
		...potongan.map(({ id, ...bagian }) => ({
			...dasar,
			...bagian,
			url: `${alamat}#${id}`,
			judul: `${judul}: ${bagian.judul}`,
		})),
		...sendiri.map(({ id, ...bagian }) => ({
			segi,
			...bagian,
			url: `${alamat}#${id}`,
			halaman: `${alamat}#${id}`,
		})),
	];
}
