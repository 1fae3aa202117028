import type { Indikator } from '../tables/indikator/schema.ts';
import { type AksiDetail, type OtherPeran, flattenAksi, otherPeran } from './aksi.ts';
import { getBerat } from './catatan.ts';
import { hasTarget, listNilai } from './nilai.ts';
import { isTitled, listKelompok } from './kelompok.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { groupParties, listCountedOpd } from './parties.ts';

/** Key figures of a road map; every one is counted, none is typed. */
export interface Counts {
	area: number;
	/** Titled groups, and groups whose title was lost; groups that the document does not have do not count. */
	kelompok: number;
	aksi: number;
	/** Outputs of actions; those of quick wins are not among them. */
	keluaran: number;
	/** Outputs whose target has an amount; words, grades, years and sums of money are targets without one. */
	keluaranTerukur: number;
	/** Outputs whose target is an amount for each year. */
	keluaranPerTahun: number;
	/** Actions that name at least one lead agency. */
	aksiBerpenanggungJawab: number;
	quickWins: number;
	/** Indicators of goals and areas. */
	indikator: number;
	/** Of those, how many have a target in at least one year, be it a number or words. */
	indikatorBertarget: number;
	/** Priority activities with yearly targets. */
	kegiatanBertarget: number;
	/** Agencies and units of the document's own list, or all that it names when it has none. */
	perangkatDaerah: number;
	/** Agencies and units that it names outside its list; none when it has no list. */
	perangkatDaerahLuarDaftar: number;
	/** Agencies that it only proposes. */
	perangkatDaerahUsulan: number;
	/** Collectives that it names, such as `Seluruh Perangkat Daerah`. */
	kelompokPerangkatDaerah: number;
	catatan: number;
	/** Of those, how many change what a reader takes from a value. */
	catatanMakna: number;
}

/** Indicators of goals and areas; activities and starting points are counted apart. */
export const listCountedIndikator = (peta: PetaJalan): Indikator[] =>
	peta.indikator.filter((indikator) => indikator.jenis === 'sasaran' || indikator.jenis === 'area');

/** Counts a whole road map. */
export function countPetaJalan(peta: PetaJalan): Counts {
	const aksi = flattenAksi(peta);
	const keluaran = aksi.flatMap((oneAksi) => oneAksi.keluaran);
	const indikator = listCountedIndikator(peta);
	const parties = groupParties(peta);
	return {
		area: peta.program.length,
		kelompok: peta.program.flatMap(listKelompok).filter(({ kelompok }) => isTitled(kelompok))
			.length,
		aksi: aksi.length,
		keluaran: keluaran.length,
		keluaranTerukur: keluaran.filter((oneKeluaran) => oneKeluaran.target.keadaan === 'terukur')
			.length,
		keluaranPerTahun: keluaran.filter(
			({ target }) => target.nilai !== null && target.per === 'tahun',
		).length,
		aksiBerpenanggungJawab: aksi.filter((oneAksi) => oneAksi.utama.length > 0).length,
		quickWins: peta.quickWins.length,
		indikator: indikator.length,
		indikatorBertarget: indikator.filter((oneIndikator) => hasTarget(listNilai(oneIndikator)))
			.length,
		kegiatanBertarget: peta.indikator.filter((oneIndikator) => oneIndikator.jenis === 'kegiatan')
			.length,
		perangkatDaerah: listCountedOpd(peta).length,
		perangkatDaerahLuarDaftar: parties.terdaftar.length > 0 ? parties.lain.length : 0,
		perangkatDaerahUsulan: parties.usulan.length,
		kelompokPerangkatDaerah: parties.kelompok.length,
		catatan: peta.catatan.length,
		catatanMakna: peta.catatan.filter((catatan) => getBerat(catatan) === 'makna').length,
	};
}

/** The actions that an agency leads, and those in which it has another role. */
export interface OpdLoad extends Record<OtherPeran, AksiDetail[]> {
	kode: string;
	utama: AksiDetail[];
}

const otherLoad = (load: OpdLoad): number =>
	otherPeran.reduce((total, name) => total + load[name].length, 0);

/** Actions by agency, heaviest lead first, then by the agency's name; agencies without any are left out. */
export function listOpdLoad(
	peta: PetaJalan,
	aksi: readonly AksiDetail[] = flattenAksi(peta),
): OpdLoad[] {
	const names = new Map(
		peta.perangkatDaerah.map((perangkatDaerah) => [perangkatDaerah.kode, perangkatDaerah.nama]),
	);
	const load = new Map<string, OpdLoad>();
	const note = (kode: string, peran: 'utama' | OtherPeran, oneAksi: AksiDetail) => {
		const content = load.get(kode) ?? {
			kode,
			utama: [],
			koordinator: [],
			pelaksana: [],
			pendukung: [],
		};
		content[peran].push(oneAksi);
		load.set(kode, content);
	};
	for (const oneAksi of aksi) {
		for (const kode of oneAksi.utama) note(kode, 'utama', oneAksi);
		for (const name of otherPeran)
			for (const kode of oneAksi.peran[name]) note(kode, name, oneAksi);
	}
	return [...load.values()].sort(
		(a, b) =>
			b.utama.length - a.utama.length ||
			otherLoad(b) - otherLoad(a) ||
			(names.get(a.kode) ?? a.kode).localeCompare(names.get(b.kode) ?? b.kode, 'id'),
	);
}

/** The agency that leads most actions; null where none leads any, or two lead as many. */
export function findBusiestOpd(
	peta: PetaJalan,
): { kode: string; nama: string; count: number } | null {
	const [first, second] = listOpdLoad(peta);
	const count = first?.utama.length ?? 0;
	if (!first || count === 0 || second?.utama.length === count) return null;
	const opd = peta.perangkatDaerah.find(({ kode }) => kode === first.kode);
	return { kode: first.kode, nama: opd?.singkatan ?? opd?.nama ?? first.kode, count };
}

/** Actions of one area, in the document's order. */
export const aksiArea = (aksi: readonly AksiDetail[], area: string): AksiDetail[] =>
	aksi.filter((oneAksi) => oneAksi.program.area === area);
