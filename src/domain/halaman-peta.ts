import { alamat } from './alamat.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A page that a road map can have, by the key that is the same in every road map. */
export interface HalamanPeta {
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
		| 'data';
	label: string;
	ke: string;
}

/** The main pages of a road map in menu order; pages for tables that its document lacks are left out. */
export function daftarHalaman(peta: PetaJalan): HalamanPeta[] {
	const { id } = peta;
	const semua: (HalamanPeta & { ada: boolean })[] = [
		{ kunci: 'sekilas', label: 'Sekilas', ke: alamat.petaJalan(id), ada: true },
		{ kunci: 'program', label: 'Program dan rencana aksi', ke: alamat.program(id), ada: true },
		{ kunci: 'opd', label: 'Perangkat daerah', ke: alamat.daftarOpd(id), ada: true },
		{
			kunci: 'indikator',
			label: 'Indikator',
			ke: alamat.daftarIndikator(id),
			ada: peta.indikator.length > 0,
		},
		{
			kunci: 'quick-wins',
			label: 'Quick wins',
			ke: alamat.quickWins(id),
			ada: peta.quickWins.length > 0,
		},
		{
			kunci: 'isu-strategis',
			label: 'Isu strategis',
			ke: alamat.isuStrategis(id),
			ada: peta.isuStrategis.length > 0,
		},
		{ kunci: 'pelaksana', label: 'Pelaksana', ke: alamat.pelaksana(id), ada: peta.tim.length > 0 },
		{
			kunci: 'monev',
			label: 'Pemantauan dan evaluasi',
			ke: alamat.monev(id),
			ada: true,
		},
		{
			kunci: 'kelengkapan',
			label: 'Kelengkapan dokumen',
			ke: alamat.kelengkapan(id),
			ada: true,
		},
		{ kunci: 'catatan', label: 'Catatan sumber', ke: alamat.catatan(id), ada: true },
		{ kunci: 'data', label: 'Unduh data', ke: alamat.data(id), ada: true },
	];
	return semua.filter((satu) => satu.ada).map(({ kunci, label, ke }) => ({ kunci, label, ke }));
}
