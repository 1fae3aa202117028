import { getCollection, getEntry } from 'astro:content';
import { type BerkasPetaJalan, type PetaJalan, susunPetaJalan } from '../domain/peta-jalan.ts';
import { berkasPetaJalan, berkasUmum } from '../schemas/berkas.ts';
import { sekali } from './sekali.ts';
import type { AreaPerubahan } from '../schemas/area.ts';
import type { Istilah } from '../schemas/glosarium.ts';

async function bacaSemua(): Promise<PetaJalan[]> {
	const isi = new Map<string, BerkasPetaJalan>();
	for (const { id, data } of await getCollection('petaJalan')) {
		const [folder = '', nama = ''] = id.split('/');
		const schema = berkasPetaJalan[nama as keyof typeof berkasPetaJalan];
		isi.set(folder, { ...isi.get(folder), [nama]: schema.parse(data) });
	}
	const program = await getCollection('program');
	return [...isi]
		.flatMap(
			([id, berkas]) =>
				susunPetaJalan(
					id,
					berkas,
					program.filter((satu) => satu.id.startsWith(`${id}/`)).map((satu) => satu.data),
				) ?? [],
		)
		.sort(
			(a, b) => b.dokumen.periode.mulai - a.dokumen.periode.mulai || a.id.localeCompare(b.id, 'id'),
		);
}

/** Every road map, the latest period first. */
export const listPetaJalan = sekali(bacaSemua);

/** One road map. Throws when its folder does not exist. */
export async function getPetaJalan(id: string | undefined): Promise<PetaJalan> {
	const peta = (await listPetaJalan()).find((satu) => satu.id === id);
	if (!peta) throw new Error(`Peta jalan \`${id}\` tidak ada.`);
	return peta;
}

/** A path for each road map, for pages that every road map has. */
export async function jalurPetaJalan() {
	return (await listPetaJalan()).map((peta) => ({ params: { peta: peta.id }, props: { peta } }));
}

/** Glossary terms in alphabetical order. */
export const listIstilah = sekali(async (): Promise<Istilah[]> => {
	const berkas = await getEntry('umum', 'glosarium');
	const { istilah } = berkasUmum.glosarium.parse(berkas?.data ?? { istilah: [] });
	return istilah.sort((a, b) => a.istilah.localeCompare(b.istilah, 'id'));
});

/** The eight national areas, in the order of their file. */
export const listAreaPerubahan = sekali(async (): Promise<AreaPerubahan[]> => {
	const berkas = await getEntry('umum', 'area-perubahan');
	return berkas ? berkasUmum['area-perubahan'].parse(berkas.data).area : [];
});

/** The areas' names of one or two words, by key. */
export const namaSingkatArea = async () =>
	new Map((await listAreaPerubahan()).map((satu) => [satu.kode, satu.singkat]));
