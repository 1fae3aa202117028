import type { Halaman, Tautan } from '../domain/halaman.ts';
import { alamat } from '../domain/alamat.ts';
import { type HalamanPeta, daftarHalaman } from '../domain/halaman-peta.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { listBab } from './bab.ts';
import { listPetaJalan } from './peta-jalan.ts';

const home: Tautan = { label: 'Beranda', ke: alamat.beranda };

/**
 * The frame of a page inside a road map: its way here, chapters, and the same kind of page in the others.
 * `similar` names a closer match there, such as the same area, where there is one.
 */
export async function getPetaFrame(
	peta: PetaJalan,
	key: HalamanPeta['kunci'] | 'bab',
	trail: readonly Tautan[] = [],
	similar: (other: PetaJalan) => string | undefined = () => undefined,
): Promise<Pick<Halaman, 'peta' | 'jejak' | 'bab' | 'petaLain'>> {
	const bab = await listBab(peta.id);
	const others = (await listPetaJalan()).filter((petaJalan) => petaJalan.id !== peta.id);
	const overview = { label: peta.dokumen.singkat, ke: alamat.petaJalan(peta.id) };
	return {
		peta,
		jejak: key === 'sekilas' ? [home] : [home, overview, ...trail],
		bab: bab.map(({ slug, data }) => ({
			nomor: data.nomor,
			label: data.judul,
			ke: alamat.bab(peta.id, slug),
		})),
		petaLain: await Promise.all(
			others.map(async (onePeta) => {
				const firstBab = key === 'bab' ? (await listBab(onePeta.id))[0] : undefined;
				return {
					label: onePeta.dokumen.singkat,
					ke:
						similar(onePeta) ??
						(firstBab && alamat.bab(onePeta.id, firstBab.slug)) ??
						daftarHalaman(onePeta).find((page) => page.kunci === key)?.ke ??
						alamat.petaJalan(onePeta.id),
				};
			}),
		),
	};
}

/** The frame of a page outside the road maps. */
export async function getGeneralFrame(
	trail: readonly Tautan[] = [],
): Promise<Pick<Halaman, 'jejak' | 'semuaPeta'>> {
	return {
		jejak: [home, ...trail],
		semuaPeta: (await listPetaJalan()).map((peta) => ({
			label: peta.dokumen.singkat,
			ke: alamat.petaJalan(peta.id),
		})),
	};
}
