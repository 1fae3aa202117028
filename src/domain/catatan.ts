import type { BeratCatatan, Catatan, JenisCatatan } from '../tables/catatan.ts';
import { formatNumber } from './format.ts';
import { catatanBeratLabels, catatanJenisLabels } from './label.ts';
import type { PetaJalan } from './peta-jalan.ts';

type SourceText = Catatan['tertulis'][number];

/** Heading over quotations: word for word, and nothing else. */
export const quoteTitle = 'Seperti tertulis';

/** Heading over what we describe of the source in our own words. */
export const outlineTitle = 'Yang ada di sumber';

/** What a note shows of the source, quotations apart from descriptions, each in the note's order. */
export function listSourceTexts({ tertulis }: Pick<Catatan, 'tertulis'>): {
	kutipan: SourceText[];
	gambaran: SourceText[];
} {
	return {
		kutipan: tertulis.filter((written) => !written.gambaran),
		gambaran: tertulis.filter((written) => written.gambaran),
	};
}

/** What stands under the two headings. */
export const howToReadCatatan = `Di bawah “${quoteTitle}” berdiri kutipan kata demi kata; di bawah “${outlineTitle}” gambaran kami: titik koma merangkai sel, garis tegak menandai pergantian sel atau halaman.`;

/** What each kind of note changes where its editor says nothing else. */
const beratByJenis: Record<JenisCatatan, BeratCatatan> = {
	hilang: 'makna',
	kosong: 'makna',
	kontradiksi: 'makna',
	janggal: 'bentuk',
	perbaikan: 'bentuk',
	penafsiran: 'bentuk',
};

/** Whether a note changes what a reader takes from a value, or tells of its writing alone. */
export const getBerat = ({ jenis, berat }: Pick<Catatan, 'jenis' | 'berat'>): BeratCatatan =>
	berat ?? beratByJenis[jenis];

/** A table of fewer records has no notes of its own: what half of them carry may concern each. */
const smallestTable = 4;

const widths = new WeakMap<object, ReadonlySet<string>>();

/**
 * Codes of the notes about a whole table or the document itself: the document carries them, or at least half of the
 * records of a table do. They stand open once, with the table, and not with each of its records.
 */
export function listTableCatatan(peta: PetaJalan): ReadonlySet<string> {
	const known = widths.get(peta);
	if (known) return known;
	const { dokumen } = peta;
	const codes = new Set([
		...dokumen.catatan,
		...dokumen.periode.catatan,
		...dokumen.judul_kolom.catatan,
	]);
	const aksi = peta.program.flatMap(({ kelompok }) => kelompok.flatMap((group) => group.aksi));
	const tables: readonly (readonly { catatan: readonly string[] }[])[] = [
		peta.program,
		aksi,
		aksi.flatMap(({ keluaran }) => keluaran),
		peta.indikator,
		peta.perangkatDaerah,
		peta.sasaran,
		peta.isuStrategis,
		peta.quickWins,
		peta.tim,
		peta.risiko,
		peta.monev,
		peta.bobot,
	];
	for (const records of tables) {
		if (records.length < smallestTable) continue;
		const counts = new Map<string, number>();
		for (const kode of records.flatMap(({ catatan }) => [...new Set(catatan)]))
			counts.set(kode, (counts.get(kode) ?? 0) + 1);
		for (const [kode, count] of counts) if (count * 2 >= records.length) codes.add(kode);
	}
	widths.set(peta, codes);
	return codes;
}

/** The notes that stand at one place: those in the open, and those that are counted and folded. */
export interface PlacedCatatan {
	terbuka: Catatan[];
	terlipat: Catatan[];
}

/**
 * Notes by how they stand beside a record: what changes its meaning in the open, the rest folded. Notes about a whole
 * table are folded with its records, and open where `table` says that the table itself stands.
 */
export function placeCatatan(
	peta: PetaJalan,
	kode: readonly string[],
	table = false,
): PlacedCatatan {
	const wide = table ? new Set<string>() : listTableCatatan(peta);
	const placed: PlacedCatatan = { terbuka: [], terlipat: [] };
	for (const oneKode of new Set(kode)) {
		const catatan = peta.catatan.find((candidate) => candidate.kode === oneKode);
		if (!catatan) continue;
		const isOpen = getBerat(catatan) === 'makna' && !wide.has(oneKode);
		placed[isOpen ? 'terbuka' : 'terlipat'].push(catatan);
	}
	return placed;
}

/** The notes about a whole table among those that its records carry, for the page where the table stands. */
export function listCarriedByTable(
	peta: PetaJalan,
	records: readonly { catatan: readonly string[] }[],
): string[] {
	const wide = listTableCatatan(peta);
	return [...new Set(records.flatMap(({ catatan }) => catatan))].filter((kode) => wide.has(kode));
}

/** How many notes stand folded, and what they are about where they are all of writing. */
export function formatFolded(catatan: readonly Catatan[]): string {
	const onlyForm = catatan.every((oneCatatan) => getBerat(oneCatatan) === 'bentuk');
	return `${formatNumber(catatan.length)} catatan${onlyForm ? ' tentang penulisan' : ''}`;
}

/** Notes of one kind within one weight. */
interface CatatanKind {
	jenis: JenisCatatan;
	/** Of its heading: the kind's own name where it first stands, so that links to a kind keep their place. */
	slug: string;
	isi: Catatan[];
}

/** The notes of a road map by weight, those that change a meaning first, and within each weight by kind; empty groups are left out. */
export function groupCatatan({
	catatan,
}: Pick<PetaJalan, 'catatan'>): { berat: BeratCatatan; isi: CatatanKind[]; count: number }[] {
	const seen = new Set<JenisCatatan>();
	return (Object.keys(catatanBeratLabels) as BeratCatatan[])
		.map((berat) => {
			const own = catatan.filter((oneCatatan) => getBerat(oneCatatan) === berat);
			const isi = (Object.keys(catatanJenisLabels) as JenisCatatan[]).flatMap((jenis) => {
				const ofKind = own.filter((oneCatatan) => oneCatatan.jenis === jenis);
				if (ofKind.length === 0) return [];
				const slug = seen.has(jenis) ? `${jenis}-${berat}` : jenis;
				seen.add(jenis);
				return [{ jenis, slug, isi: ofKind }];
			});
			return { berat, isi, count: own.length };
		})
		.filter(({ count }) => count > 0);
}
