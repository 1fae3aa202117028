import type { DasarHukum } from '../tables/dasar-hukum.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A citation with the road map that makes it. */
export type PetaQuote = DasarHukum['kutipan'][number] & { peta: PetaJalan };

/** One title of a regulation, with the road maps whose documents print it; null where they give none. */
export interface Subject {
	tentang: string | null;
	peta: PetaJalan[];
}

/** One regulation over all road maps, with who cites it for what. */
export interface Peraturan extends Omit<DasarHukum, 'kutipan' | 'catatan' | 'tentang'> {
	/** Titles as each document prints them; none stands for another. */
	perihal: Subject[];
	kutipan: PetaQuote[];
	/** Notes by the road map whose file carries them. */
	catatan: { peta: PetaJalan; kode: string[] }[];
}

/** What a regulation is called: its kind, number and year as far as they are printed. */
export const namePeraturan = ({
	nama_jenis,
	nomor,
	tahun,
}: Pick<DasarHukum, 'nama_jenis' | 'nomor' | 'tahun'>): string =>
	`${nama_jenis}${nomor ? ` Nomor ${nomor}` : ''}${tahun ? ` Tahun ${tahun}` : ''}`;

/** Adds a document's title to those that are known. */
function noteSubject(subjects: Subject[], tentang: string | null, peta: PetaJalan): void {
	const same = subjects.find((subject) => subject.tentang === tentang);
	if (same) same.peta.push(peta);
	else subjects.push({ tentang, peta: [peta] });
}

/** Regulations of all road maps, the same one once under the fullest printed name of its kind, by rank, then year and number. */
export function mergePeraturan(
	all: readonly PetaJalan[],
	urutanJenis: readonly DasarHukum['jenis'][],
): Peraturan[] {
	const results = new Map<string, Peraturan>();
	for (const peta of all) {
		for (const { kutipan, catatan, tentang, ...identity } of peta.dasarHukum) {
			const peraturan = results.get(identity.kode) ?? {
				...identity,
				perihal: [],
				kutipan: [],
				catatan: [],
			};
			if (identity.nama_jenis.length > peraturan.nama_jenis.length)
				peraturan.nama_jenis = identity.nama_jenis;
			noteSubject(peraturan.perihal, tentang, peta);
			peraturan.kutipan.push(...kutipan.map((content) => ({ ...content, peta })));
			if (catatan.length > 0) peraturan.catatan.push({ peta, kode: catatan });
			results.set(identity.kode, peraturan);
		}
	}
	const nomor = (peraturan: Peraturan) => peraturan.nomor ?? '';
	return [...results.values()].sort(
		(a, b) =>
			urutanJenis.indexOf(a.jenis) - urutanJenis.indexOf(b.jenis) ||
			(a.tahun ?? 9999) - (b.tahun ?? 9999) ||
			nomor(a).localeCompare(nomor(b), 'id', { numeric: true }),
	);
}
