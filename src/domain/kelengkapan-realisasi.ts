import { ratakanAksi } from './aksi.ts';
import { denganTargetBerlaku } from './berlaku.ts';
import { bertarget, nilaiBerlaku } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** How many targets of one year have a published realisation. */
export interface TahunRealisasi {
	tahun: number;
	target: number;
	terbit: number;
}

/** How complete the published realisation of a road map is, over the years that its document sets. */
export interface KelengkapanRealisasi {
	/** Indicators and activities with a target in at least one year. */
	indikator: number;
	/** Years with targets, in order. */
	tahun: TahunRealisasi[];
	/** Published values of years without a target. */
	tanpaTarget: number;
	aksi: number;
	/** Actions with a published state. */
	aksiBerkeadaan: number;
}

/** True when any indicator of a road map has a published realisation. */
export const adaRealisasi = (peta: PetaJalan): boolean =>
	peta.indikator.some((satu) => satu.realisasi.length > 0);

/** Counts the published realisation of a road map; every figure is counted, none depends on the day of the build. */
export function kelengkapanRealisasi(peta: PetaJalan): KelengkapanRealisasi {
	const tahun = new Map<number, TahunRealisasi>();
	let tanpaTarget = 0;
	for (const satu of peta.indikator) {
		const ada = nilaiBerlaku(satu).filter(({ keadaan }) => keadaan === 'ada');
		const tahunPeran = (peran: string) =>
			new Set(ada.flatMap((nilai) => (nilai.peran === peran ? (nilai.tahun ?? []) : [])));
		const [target, terbit] = [tahunPeran('target'), tahunPeran('realisasi')];
		for (const t of target) {
			const isi = tahun.get(t) ?? { tahun: t, target: 0, terbit: 0 };
			tahun.set(t, { ...isi, target: isi.target + 1, terbit: isi.terbit + Number(terbit.has(t)) });
		}
		tanpaTarget += terbit.difference(target).size;
	}
	const aksi = ratakanAksi(peta);
	return {
		indikator: peta.indikator.filter((satu) => bertarget(denganTargetBerlaku(satu))).length,
		tahun: [...tahun.values()].sort((a, b) => a.tahun - b.tahun),
		tanpaTarget,
		aksi: aksi.length,
		aksiBerkeadaan: aksi.filter(({ keadaan }) => keadaan.length > 0).length,
	};
}
