import { getCollection, getEntry } from 'astro:content';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { berkasUmum } from '../schemas/berkas.ts';
import { assemblePetaJalan, type FilesOf } from '../tables/assemble.ts';
import { tableOfFile } from '../tables/files.ts';
import { tables } from '../tables/index.ts';
import { once } from './sekali.ts';
import type { AreaPerubahan } from '../schemas/area.ts';
import type { Istilah } from '../schemas/glosarium.ts';

async function readAll(): Promise<PetaJalan[]> {
	const contents = new Map<string, FilesOf>();
	for (const { id, data } of await getCollection('petaJalan')) {
		const [folder = '', name = ''] = id.split('/');
		contents.set(folder, {
			...contents.get(folder),
			[name]: tableOfFile(name, tables)?.schema.parse(data),
		});
	}
	const program = await getCollection('program');
	return [...contents]
		.flatMap(
			([id, file]) =>
				assemblePetaJalan(
					id,
					file,
					program
						.filter((oneProgram) => oneProgram.id.startsWith(`${id}/`))
						.map((oneProgram) => oneProgram.data),
				) ?? [],
		)
		.sort(
			(a, b) => b.dokumen.periode.mulai - a.dokumen.periode.mulai || a.id.localeCompare(b.id, 'id'),
		);
}

/** Every road map, the latest period first. */
export const listPetaJalan = once(readAll);

/** One road map. Throws when its folder does not exist. */
export async function getPetaJalan(id: string | undefined): Promise<PetaJalan> {
	const peta = (await listPetaJalan()).find((petaJalan) => petaJalan.id === id);
	if (!peta) throw new Error(`Peta jalan \`${id}\` tidak ada.`);
	return peta;
}

/** A path for each road map, for pages that every road map has. */
export async function listPetaJalanPaths() {
	return (await listPetaJalan()).map((peta) => ({ params: { peta: peta.id }, props: { peta } }));
}

/** Glossary terms in alphabetical order. */
export const listIstilah = once(async (): Promise<Istilah[]> => {
	const file = await getEntry('umum', 'glosarium');
	const { istilah } = berkasUmum.glosarium.parse(file?.data ?? { istilah: [] });
	return istilah.sort((a, b) => a.istilah.localeCompare(b.istilah, 'id'));
});

/** The eight national areas, in the order of their file. */
export const listAreaPerubahan = once(async (): Promise<AreaPerubahan[]> => {
	const file = await getEntry('umum', 'area-perubahan');
	return file ? berkasUmum['area-perubahan'].parse(file.data).area : [];
});

/** The areas' names of one or two words, by key. */
export const getShortAreaNames = async () =>
	new Map(
		(await listAreaPerubahan()).map((areaPerubahan) => [areaPerubahan.kode, areaPerubahan.singkat]),
	);
