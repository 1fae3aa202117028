import { address } from './address.ts';
import type { Link } from './page.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The three kinds of reader, by the last part of the address of their own page. */
export const readers = ['warga', 'jurnalis', 'asn'] as const;
export type Reader = (typeof readers)[number];

/** A way into the site for one kind of reader. */
export interface Door {
	reader: Reader;
	judul: string;
	isi: string;
	tautan: Link[];
}

/** Who the ways in are for, and the question that brings them. */
export const doorTexts: Record<Reader, { judul: string; isi: string }> = {
	warga: {
		judul: 'Saya warga',
		isi: 'Apa yang dijanjikan pemerintah, dan janji mana yang menyangkut urusan saya?',
	},
	jurnalis: {
		judul: 'Saya jurnalis atau peneliti',
		isi: 'Siapa bertanggung jawab, sampai kapan, dan apa yang tidak disebut dokumen?',
	},
	asn: {
		judul: 'Saya pegawai (ASN)',
		isi: 'Apa saja yang menjadi bagian kantor saya?',
	},
};

/** What a door must know of the road map that it opens. */
export interface Chosen {
	id: string;
	/** True when it has a page of citizens' needs. */
	hasNeeds: boolean;
}

/** Where each kind of reader begins in a road map. */
export const doorAddress: Record<Reader, (chosen: Chosen) => string> = {
	warga: ({ id, hasNeeds }) => (hasNeeds ? address.untukWarga(id) : address.program(id)),
	jurnalis: ({ id }) => address.kelengkapan(id),
	asn: ({ id }) => address.daftarOpd(id),
};

const isReader = (text: string): text is Reader => readers.some((reader) => reader === text);

/** Where a door leads: into the chosen road map, and to the page that asks which one while none is chosen. */
export function openDoor(reader: string, chosen: Chosen | null): string {
	if (!isReader(reader)) return address.beranda;
	return chosen === null ? address.untuk(reader) : doorAddress[reader](chosen);
}

/** The ways into one road map, by who is reading. */
export const listDoors = ({ id, indikator }: PetaJalan, hasNeeds: boolean): Door[] => {
	const chosen = { id, hasNeeds };
	const links: Record<Reader, Link[]> = {
		warga: [
			hasNeeds
				? { label: 'Untuk warga', ke: doorAddress.warga(chosen) }
				: { label: 'Program dan rencana aksi', ke: doorAddress.warga(chosen) },
			{ label: 'Arti istilah', ke: address.glosarium },
		],
		jurnalis: [
			{ label: 'Kelengkapan dokumen', ke: doorAddress.jurnalis(chosen) },
			{ label: 'Catatan sumber', ke: address.catatan(id) },
			{ label: 'Unduh data', ke: address.data(id) },
		],
		asn: [
			{ label: 'Perangkat daerah', ke: doorAddress.asn(chosen) },
			...(indikator.length > 0
				? [{ label: 'Indikator dan target', ke: address.daftarIndikator(id) }]
				: []),
		],
	};
	return readers.map((reader) => ({ reader, ...doorTexts[reader], tautan: links[reader] }));
};
