import type { Halaman, Tautan } from '../domain/halaman.ts';
import { alamat } from '../domain/alamat.ts';
import { type HalamanPeta, daftarHalaman } from '../domain/halaman-peta.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { listBab } from './bab.ts';
import { listPetaJalan } from './peta-jalan.ts';

const beranda: Tautan = { label: 'Beranda', ke: alamat.beranda };

/**
 * The frame of a page inside a road map: its way here, chapters, and the same kind of page in the others.
 * `sejenis` names a closer match there, such as the same area, where there is one.
 */
export async function rangkaPeta(
	peta: PetaJalan,
	kunci: HalamanPeta['kunci'] | 'bab',
	jejak: readonly Tautan[] = [],
	sejenis: (lain: PetaJalan) => string | undefined = () => undefined,
): Promise<Pick<Halaman, 'peta' | 'jejak' | 'bab' | 'petaLain'>> {
	const bab = await listBab(peta.id);
	const lain = (await listPetaJalan()).filter((satu) => satu.id !== peta.id);
	const sekilas = { label: peta.dokumen.singkat, ke: alamat.petaJalan(peta.id) };
	return {
		peta,
		jejak: kunci === 'sekilas' ? [beranda] : [beranda, sekilas, ...jejak],
		bab: bab.map(({ slug, data }) => ({
			nomor: data.nomor,
			label: data.judul,
			ke: alamat.bab(peta.id, slug),
		})),
		petaLain: await Promise.all(
			lain.map(async (satu) => {
				const babPertama = kunci === 'bab' ? (await listBab(satu.id))[0] : undefined;
				return {
					label: satu.dokumen.singkat,
					ke:
						sejenis(satu) ??
						(babPertama && alamat.bab(satu.id, babPertama.slug)) ??
						daftarHalaman(satu).find((halaman) => halaman.kunci === kunci)?.ke ??
						alamat.petaJalan(satu.id),
				};
			}),
		),
	};
}

/** The frame of a page outside the road maps. */
export async function rangkaUmum(
	jejak: readonly Tautan[] = [],
): Promise<Pick<Halaman, 'jejak' | 'semuaPeta'>> {
	return {
		jejak: [beranda, ...jejak],
		semuaPeta: (await listPetaJalan()).map((satu) => ({
			label: satu.dokumen.singkat,
			ke: alamat.petaJalan(satu.id),
		})),
	};
}
