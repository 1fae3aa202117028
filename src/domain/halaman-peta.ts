import { address } from './alamat.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A page that a road map can have, by the key that is the same in every road map. */
export interface PetaPage {
	kunci:
		| 'sekilas'
		| 'program'
		| 'opd'
		| 'indikator'
		| 'quick-wins'
		| 'isu-strategis'
		| 'pelaksana'
		| 'monev'
		| 'kelengkapan'
		| 'catatan'
		| 'presentasi'
		| 'data';
	label: string;
	ke: string;
}

/** The main pages of a road map in menu order; pages for tables that its document lacks are left out. */
export function listPetaPages(peta: PetaJalan): PetaPage[] {
	const { id } = peta;
	const all: (PetaPage & { ada: boolean })[] = [
		{ kunci: 'sekilas', label: 'Sekilas', ke: address.petaJalan(id), ada: true },
		{ kunci: 'program', label: 'Program dan rencana aksi', ke: address.program(id), ada: true },
		{ kunci: 'opd', label: 'Perangkat daerah', ke: address.daftarOpd(id), ada: true },
		{
			kunci: 'indikator',
			label: 'Indikator',
			ke: address.daftarIndikator(id),
			ada: peta.indikator.length > 0,
		},
		{
			kunci: 'quick-wins',
			label: 'Quick wins',
			ke: address.quickWins(id),
			ada: peta.quickWins.length > 0,
		},
		{
			kunci: 'isu-strategis',
			label: 'Isu strategis',
			ke: address.isuStrategis(id),
			ada: peta.isuStrategis.length > 0,
		},
		{ kunci: 'pelaksana', label: 'Pelaksana', ke: address.pelaksana(id), ada: peta.tim.length > 0 },
		{
			kunci: 'monev',
			label: 'Pemantauan dan evaluasi',
			ke: address.monev(id),
			ada: true,
		},
		{
			kunci: 'kelengkapan',
			label: 'Kelengkapan dokumen',
			ke: address.kelengkapan(id),
			ada: true,
		},
		{ kunci: 'catatan', label: 'Catatan sumber', ke: address.catatan(id), ada: true },
		{ kunci: 'presentasi', label: 'Presentasi', ke: address.presentasi(id), ada: true },
		{ kunci: 'data', label: 'Unduh data', ke: address.data(id), ada: true },
	];
	return all.filter((item) => item.ada).map(({ kunci, label, ke }) => ({ kunci, label, ke }));
}
