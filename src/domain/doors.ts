import { address } from './alamat.ts';
import type { Link } from './halaman.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A way into the site for one kind of reader. */
export interface Door {
	judul: string;
	isi: string;
	tautan: Link[];
}

/** The ways in, by who is reading; what belongs to one road map leads to this one. */
export const listDoors = ({ id, indikator }: PetaJalan): Door[] => [
	{
		judul: 'Saya warga',
		isi: 'Apa yang dijanjikan pemerintah, dan janji mana yang menyangkut urusan saya?',
		tautan: [
			{ label: 'Program per area', ke: address.program(id) },
			{ label: 'Arti istilah', ke: address.glosarium },
		],
	},
	{
		judul: 'Saya jurnalis atau peneliti',
		isi: 'Siapa bertanggung jawab, sampai kapan, dan apa yang tidak disebut dokumen?',
		tautan: [
			{ label: 'Semua rencana aksi', ke: address.jelajah },
			{ label: 'Catatan sumber', ke: address.catatan(id) },
			{ label: 'Unduh data', ke: address.data(id) },
		],
	},
	{
		judul: 'Saya pegawai (ASN)',
		isi: 'Apa saja yang menjadi bagian kantor saya?',
		tautan: [
			{ label: 'Perangkat daerah', ke: address.daftarOpd(id) },
			...(indikator.length > 0
				? [{ label: 'Indikator dan target', ke: address.daftarIndikator(id) }]
				: []),
		],
	},
];
