import type { KunciArea } from '../schemas/dasar.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import { bertarget, semuaNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { golongkanPihak, opdTerhitung } from './pihak.ts';

/** Key figures of a road map; every one is counted, none is typed. */
export interface Hitungan {
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
}

/** Indicators of goals and areas; activities and starting points are counted apart. */
export const indikatorTerhitung = (peta: PetaJalan): Indikator[] =>
	peta.indikator.filter((satu) => satu.jenis === 'sasaran' || satu.jenis === 'area');

/** Counts a whole road map. */
export function hitungPetaJalan(peta: PetaJalan): Hitungan {
	const aksi = ratakanAksi(peta);
	const keluaran = aksi.flatMap((satu) => satu.keluaran);
	const indikator = indikatorTerhitung(peta);
	const pihak = golongkanPihak(peta);
	return {
		area: peta.program.length,
		kelompok: peta.program
			.flatMap((satu) => satu.kelompok)
			.filter((satu) => satu.nomor !== null || satu.nama !== null).length,
		aksi: aksi.length,
		keluaran: keluaran.length,
		keluaranTerukur: keluaran.filter((satu) => satu.target.keadaan === 'terukur').length,
		keluaranPerTahun: keluaran.filter(
			({ target }) => target.nilai !== null && target.per === 'tahun',
		).length,
		aksiBerpenanggungJawab: aksi.filter((satu) => satu.utama.length > 0).length,
		quickWins: peta.quickWins.length,
		indikator: indikator.length,
		indikatorBertarget: indikator.filter((satu) => bertarget(semuaNilai(satu))).length,
		kegiatanBertarget: peta.indikator.filter((satu) => satu.jenis === 'kegiatan').length,
		perangkatDaerah: opdTerhitung(peta).length,
		perangkatDaerahLuarDaftar: pihak.terdaftar.length > 0 ? pihak.lain.length : 0,
		perangkatDaerahUsulan: pihak.usulan.length,
		kelompokPerangkatDaerah: pihak.kelompok.length,
		catatan: peta.catatan.length,
	};
}

/** How many actions an agency leads and supports. */
export interface BebanOpd {
	kode: string;
	utama: AksiRinci[];
	pendukung: AksiRinci[];
}

/** Actions by agency, heaviest lead first, then by the agency's name; agencies without any are left out. */
export function bebanOpd(
	peta: PetaJalan,
	aksi: readonly AksiRinci[] = ratakanAksi(peta),
): BebanOpd[] {
	const nama = new Map(peta.perangkatDaerah.map((satu) => [satu.kode, satu.nama]));
	const beban = new Map<string, BebanOpd>();
	const catat = (kode: string, peran: 'utama' | 'pendukung', satu: AksiRinci) => {
		const isi = beban.get(kode) ?? { kode, utama: [], pendukung: [] };
		isi[peran].push(satu);
		beban.set(kode, isi);
	};
	for (const satu of aksi) {
		for (const kode of satu.utama) catat(kode, 'utama', satu);
		for (const kode of satu.pendukung) catat(kode, 'pendukung', satu);
	}
	return [...beban.values()].sort(
		(a, b) =>
			b.utama.length - a.utama.length ||
			b.pendukung.length - a.pendukung.length ||
			(nama.get(a.kode) ?? a.kode).localeCompare(nama.get(b.kode) ?? b.kode, 'id'),
	);
}

/** Actions of one area, in the document's order. */
export const aksiArea = (aksi: readonly AksiRinci[], area: KunciArea): AksiRinci[] =>
	aksi.filter((satu) => satu.program.area === area);
