import { listStatements, statementsTitle } from './statements.ts';
import { opdTitle } from './government.ts';
import type { Topik } from '../schemas/topik.ts';
import { flattenAksi } from './aksi.ts';
import { hasAnggaran } from './anggaran.ts';
import { hasReports } from './realisasi-aksi.ts';
import { address } from './address.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { listCountedOpd } from './parties.ts';
import { isPlanned, listTopik } from './topik.ts';

/** A page that a road map can have, by the key that is the same in every road map. */
export interface PetaPage {
	kunci:
		| 'sekilas'
		| 'untuk-warga'
		| 'program'
		| 'opd'
		| 'indikator'
		| 'realisasi'
		| 'anggaran'
		| 'quick-wins'
		| 'visi-misi'
		| 'sasaran'
		| 'organisasi'
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

/** The tables of counts that are told apart by one column; those in groups need the words of their chapter. */
export const listPlainAparatur = ({ aparatur }: PetaJalan): PetaJalan['aparatur'] =>
	aparatur.filter(({ baris }) => baris.every(({ kelompok }) => !kelompok));

/** True when there is something to count of agencies, what they hold, and who works there. */
const hasOrganisasi = (peta: PetaJalan): boolean =>
	flattenAksi(peta).length + listCountedOpd(peta).length + listPlainAparatur(peta).length > 0;

/**
 * The main pages of a road map in menu order; pages for tables that its document lacks, and that of citizens' needs
 * where it plans nothing for any, are left out.
 */
export function listPetaPages(peta: PetaJalan, topik: readonly Topik[]): PetaPage[] {
	const { id } = peta;
	const all: (PetaPage & { ada: boolean })[] = [
		{ kunci: 'sekilas', label: 'Sekilas', ke: address.petaJalan(id), ada: true },
		{
			kunci: 'untuk-warga',
			label: 'Untuk warga',
			ke: address.untukWarga(id),
			ada: listTopik(peta, topik).some(isPlanned),
		},
		{ kunci: 'program', label: 'Program dan rencana aksi', ke: address.program(id), ada: true },
		{ kunci: 'opd', label: opdTitle(peta), ke: address.daftarOpd(id), ada: true },
		{
			kunci: 'indikator',
			label: 'Indikator',
			ke: address.daftarIndikator(id),
			ada: peta.indikator.length > 0,
		},
		{
			kunci: 'realisasi',
			label: 'Realisasi',
			ke: address.realisasi(id),
			ada: hasReports(peta),
		},
		{ kunci: 'anggaran', label: 'Anggaran', ke: address.anggaran(id), ada: hasAnggaran(peta) },
		{
			kunci: 'quick-wins',
			label: 'Quick wins',
			ke: address.quickWins(id),
			ada: peta.quickWins.length > 0,
		},
		{
			kunci: 'visi-misi',
			label: statementsTitle(peta),
			ke: address.visiMisi(id),
			ada: listStatements(peta).length > 0,
		},
		{
			kunci: 'sasaran',
			label: 'Sasaran dan strategi',
			ke: address.sasaran(id),
			ada: peta.sasaran.length > 0,
		},
		{
			kunci: 'organisasi',
			label: 'Organisasi dan pegawai',
			ke: address.organisasi(id),
			ada: hasOrganisasi(peta),
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
