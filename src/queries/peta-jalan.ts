import { isPlanned, listTopik } from '../domain/topik.ts';
import { getCollection, getEntry } from 'astro:content';
import { makeVocabulary } from '../domain/vocabulary.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { once } from './once.ts';
import type { Istilah } from '../schemas/glosarium.ts';
import type { Topik } from '../schemas/topik.ts';

interface Umum {
	istilah: Istilah[];
	inggris: string[];
	topik: Topik[];
}

/** Typed by the schemas of their tables when they were read. */
async function readAll(): Promise<PetaJalan[]> {
	const all = (await getCollection('petaJalan')).map(({ data }) => data as unknown as PetaJalan);
	return all.sort(
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

/** What all road maps share. */
const getUmum = once(async () => (await getEntry('umum', 'umum'))?.data as unknown as Umum);

/** Glossary terms in alphabetical order. */
export const listIstilah = once(async (): Promise<Istilah[]> =>
	[...(await getUmum()).istilah].sort((a, b) => a.istilah.localeCompare(b.istilah, 'id')),
);

/** The terms and English phrases of the content, ready to be found in texts. */
export const getVocabulary = once(async () => {
	const { istilah, inggris } = await getUmum();
	return makeVocabulary(istilah, inggris);
});

/** Citizens' needs by topic, in the order of their file. */
export const listAllTopik = async (): Promise<Topik[]> => (await getUmum()).topik;

/** The road maps that have a page of citizens' needs, by id. */
export async function listPetaWithNeeds(): Promise<ReadonlySet<string>> {
	const [all, topik] = await Promise.all([listPetaJalan(), listAllTopik()]);
	return new Set(all.filter((peta) => listTopik(peta, topik).some(isPlanned)).map(({ id }) => id));
}
