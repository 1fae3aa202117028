import type { PetaPage } from './peta-pages.ts';
import type { PetaJalan } from './peta-jalan.ts';
import type { PictureLink } from './summary-picture.ts';

/** A link with its words. */
export interface Link {
	label: string;
	/** Path from the site's root, such as `/glosarium/`. */
	ke: string;
}

/** What kind of page this is, in the words of the search filter. */
export type PageKind =
	| 'Halaman'
	| 'Peta jalan'
	| 'Untuk warga'
	| 'Visi dan misi'
	| 'Sasaran'
	| 'Organisasi'
	| 'Bab'
	| 'Program'
	| 'Rencana aksi'
	| 'Perangkat daerah'
	| 'Lembar kerja'
	| 'Indikator'
	| 'Realisasi'
	| 'Anggaran'
	| 'Quick wins'
	| 'Isu strategis'
	| 'Pelaksana'
	| 'Monitoring'
	| 'Kelengkapan dokumen'
	| 'Catatan sumber'
	| 'Glosarium'
	| 'Dasar hukum'
	| 'Data';

/** A chapter's link in the menu. */
export interface BabLink extends Link {
	nomor: string;
}

/** What the frame around a page's content needs to know. */
export interface Page {
	/** The heading. */
	judul: string;
	/** The sentences that follow 'Singkatnya'; also the page's description. */
	ringkas: string;
	jenis: PageKind;
	/** What a message about the page says besides its address; without it the heading and its sentence. */
	share?: readonly string[] | undefined;
	/** Where to find what a picture of the page says, for those who pass pictures on. */
	picture?: PictureLink | undefined;
	/** The way here, without this page. */
	trail: Link[];
	/** The road map that this page belongs to. */
	peta?: PetaJalan | undefined;
	/** The area that this page belongs to, with the document's own name for it. */
	area?: { kunci: string; nama: string; nomor: number; warna: string } | undefined;
	/** Codes of the agencies that a page of prose is about; the search narrows by them. */
	opd?: readonly string[] | undefined;
	/** True for the page that answers for missing ones: search engines leave it out, and it names no address of its own. */
	withoutAddress?: boolean | undefined;
	/** A code shown above the heading. */
	kode?: string | undefined;
	/** Where in the source the page comes from. */
	sumber?: string | undefined;
	/** What on the page is the site's own and not the document's, such as `jumlah`; the foot says so beside the source. */
	isGenerated?: readonly string[] | undefined;
	/** Paths of the files that the page offers. */
	downloads?: string[] | undefined;
	sebelum?: Link | undefined;
	sesudah?: Link | undefined;
	/** An editor's plain sentence about what the page shows; stands before the summary, marked as ours. */
	ownSentence?: string | undefined;
	/** The main pages of the road map, for the menu. */
	pages?: PetaPage[] | undefined;
	/** Chapters of the road map, for the menu. */
	bab?: BabLink[] | undefined;
	/** The nearest other road maps with the same kind of page there, for the switcher. */
	otherPeta?: Link[] | undefined;
	/** The latest road maps, for the switcher of pages outside one. */
	allPeta?: Link[] | undefined;
}
