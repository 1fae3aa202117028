import type { BabLink, Page, Link } from '../domain/page.ts';
import { address } from '../domain/address.ts';
import { type PetaPage, listPetaPages } from '../domain/peta-pages.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { listNearestPeta, shortList } from '../domain/peta-list.ts';
import { listBab } from './bab.ts';
import { listPetaJalan, listAllTopik } from './peta-jalan.ts';

const home: Link = { label: 'Beranda', ke: address.beranda };

/**
 * The frame of a page inside a road map: its way here, chapters, and the same kind of page in the nearest others.
 * `similar` names a closer match there, such as the same area, where there is one.
 */
export async function getPetaFrame(
	peta: PetaJalan,
	key: PetaPage['kunci'] | 'bab',
	trail: readonly Link[] = [],
	similar: (other: PetaJalan) => string | undefined = () => undefined,
): Promise<Pick<Page, 'peta' | 'trail' | 'otherPeta'> & { pages: PetaPage[]; bab: BabLink[] }> {
	const bab = await listBab(peta.id);
	const others = listNearestPeta(peta, await listPetaJalan());
	const topik = await listAllTopik();
	const overview = { label: peta.dokumen.singkat, ke: address.petaJalan(peta.id) };
	return {
		peta,
		trail: key === 'sekilas' ? [home] : [home, overview, ...trail],
		pages: listPetaPages(peta, topik),
		bab: bab.map(({ slug, data }) => ({
			nomor: data.nomor,
			label: data.judul,
			ke: address.bab(peta.id, slug),
		})),
		otherPeta: await Promise.all(
			others.map(async (onePeta) => {
				const firstBab = key === 'bab' ? (await listBab(onePeta.id))[0] : undefined;
				return {
					label: onePeta.dokumen.singkat,
					ke:
						similar(onePeta) ??
						(firstBab && address.bab(onePeta.id, firstBab.slug)) ??
						listPetaPages(onePeta, topik).find((page) => page.kunci === key)?.ke ??
						address.petaJalan(onePeta.id),
				};
			}),
		),
	};
}

/** A path for each road map that has the page of this key. */
export async function listPetaPaths(key: PetaPage['kunci']) {
	const topik = await listAllTopik();
	return (await listPetaJalan())
		.filter((peta) => listPetaPages(peta, topik).some(({ kunci }) => kunci === key))
		.map((peta) => ({ params: { peta: peta.id }, props: { peta } }));
}

/** The frame of a page outside the road maps, which names the latest of them. */
export async function getGeneralFrame(
	trail: readonly Link[] = [],
): Promise<{ trail: Link[]; allPeta: Link[] }> {
	return {
		trail: [home, ...trail],
		allPeta: (await listPetaJalan()).slice(0, shortList).map((peta) => ({
			label: peta.dokumen.singkat,
			ke: address.petaJalan(peta.id),
		})),
	};
}
