import type { Indikator } from '../tables/indikator/schema.ts';
import type { AksiDetail } from './aksi.ts';
import { formatList, formatSpan } from './format.ts';
import { getAksiFacts, unnamed } from './explorer-row.ts';
import { type Keadaan, type NilaiDetail, isFilled, keadaan, listNilai } from './nilai.ts';
import { listPlannedYears } from './per-periode.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Filter, emptyFilter } from './filter.ts';
import type { KeadaanTarget } from './target.ts';

/** One measure of completeness: what has it, what the cells of the others hold, and what the document is like. */
export interface Measure<T> {
	kode: string;
	nama: string;
	/** What those that lack it are without, after their count: `tanpa titik awal`. */
	tanpa: string;
	/** One sentence that holds for every road map. */
	definition: string;
	ada: (item: T, peta: PetaJalan) => boolean;
	/** What stands where it should, for a record that lacks it. */
	isi: (item: T, peta: PetaJalan) => string;
	/** True when the document has a place for it at all. */
	bertempat: (all: readonly T[]) => boolean;
	/** Said of this document when it has no such place. */
	withoutPlace: (peta: PetaJalan) => string;
	/** What a reader must know of this document to read the share; null when nothing. */
	scope?: (all: readonly T[], peta: PetaJalan) => string;
	/** The explorer's state that shows exactly the records that have it, or that lack it. */
	saringan?: { isi: 'ada' | 'kurang'; keadaan: Filter };
}

/** What a cell holds: something, or one of the things that fill no measure. */
type CellContent = Keadaan | 'titik' | 'tidak_berlaku';

const keadaanWords: Record<CellContent, string> = {
	ada: 'terisi',
	strip: 'tercetak strip',
	kosong: 'selnya kosong',
	titik: 'berisi titik-titik',
	tidak_berlaku: 'tertulis tidak berlaku',
};

/** What a target is where it is no amount; the first that an action's outputs have is told. */
const targetWords: Record<Exclude<KeadaanTarget, 'terukur'>, string> = {
	uraian: 'targetnya tertulis, bukan satu angka',
	uang: 'targetnya berupa jumlah uang',
	belum_diisi: 'angka targetnya berupa titik-titik',
	strip: 'target tercetak strip',
	tidak_ada: 'target tidak tercantum',
};
const urutanTarget = Object.keys(targetWords) as (keyof typeof targetWords)[];

/** What several years' cells hold: `tercetak strip pada 2020, selnya kosong pada 2021`. */
function contentByYear(cells: readonly { tahun: number; keadaan: CellContent }[]): string {
	const words = (['strip', 'kosong', 'titik', 'tidak_berlaku'] as const).flatMap((text) => {
		const tahun = cells
			.filter((content) => content.keadaan === text)
			.map((content) => String(content.tahun));
		return tahun.length > 0 ? `${keadaanWords[text]} pada ${formatList(tahun)}` : [];
	});
	return words.join(', ');
}

/** The years that the document covers by its title. */
function periodYears({ dokumen: { periode } }: PetaJalan): number[] {
	const count = periode.selesai - periode.mulai + 1;
	return Array.from({ length: count }, (_, i) => periode.mulai + i);
}

/** What these cells hold: something if one of them does; no cell at all is a blank. */
function cellContent(nilai: readonly NilaiDetail[]): CellContent {
	if (nilai.some(isFilled)) return 'ada';
	const [oneNilai] = nilai;
	if (oneNilai?.bacaan.jenis === 'belum_diisi') return 'titik';
	if (oneNilai?.bacaan.jenis === 'tidak_berlaku') return 'tidak_berlaku';
	return keadaan(oneNilai?.teks ?? null);
}

/** What an indicator's target cell holds in a year. */
const targetTahun = (item: Indikator, tahun: number): CellContent =>
	cellContent(listNilai(item).filter((nilai) => nilai.peran === 'target' && nilai.tahun === tahun));

const baseline = (item: Indikator) => listNilai(item).filter((nilai) => nilai.peran === 'baseline');
const targetInColumn = (all: readonly Indikator[]): number[] =>
	all.flatMap((item) =>
		item.nilai.flatMap((nilai) => (nilai.peran === 'target' ? (nilai.tahun ?? []) : [])),
	);

/** What is measured of actions. */
export const aksiMeasures: readonly Measure<AksiDetail>[] = [
	{
		kode: 'aksi-bertarget',
		nama: 'Rencana aksi dengan target terukur',
		tanpa: 'tanpa target terukur (angka atau rentang)',
		definition:
			'Sedikitnya satu keluaran rencana aksi itu punya target berupa angka atau rentang, seperti “2 (dua) kegiatan/tahun”. Target yang tertulis dengan cara lain tidak dihitung di sini, tetapi tidak kosong.',
		ada: (aksi) => getAksiFacts(aksi).target.includes('terukur'),
		isi: (aksi) =>
			targetWords[
				urutanTarget.find((oneUrutanTarget) =>
					getAksiFacts(aksi).target.includes(oneUrutanTarget),
				) ?? 'tidak_ada'
			],
		bertempat: (all) => all.some((aksi) => aksi.keluaran.length > 0),
		withoutPlace: () =>
			'Tabel rencana aksi dokumen ini tidak punya kolom keluaran dan target, sehingga tidak ada yang dapat dihitung.',
		saringan: { isi: 'ada', keadaan: { ...emptyFilter, target: ['terukur'] } },
	},
	{
		kode: 'aksi-berpenanggung-jawab',
		nama: 'Rencana aksi yang menyebut penanggung jawab',
		tanpa: 'tanpa penanggung jawab',
		definition:
			'Sel penanggung jawab rencana aksi itu atau keluarannya menyebut sedikitnya satu pihak. Pendukung tidak dihitung.',
		ada: (aksi) => !getAksiFacts(aksi).utama.includes(unnamed),
		isi: (aksi) =>
			aksi.utamaHilang
				? 'hilang dari salinan'
				: keadaanWords[aksi.writtenLead.length > 0 ? 'strip' : 'kosong'],
		bertempat: (all) => all.some((aksi) => aksi.writtenLead.length > 0),
		withoutPlace: () => 'Tidak satu pun rencana aksi dalam dokumen ini menyebut penanggung jawab.',
		saringan: { isi: 'kurang', keadaan: { ...emptyFilter, opd: [unnamed] } },
	},
	{
		kode: 'aksi-bertahun',
		nama: 'Rencana aksi yang menyebut tahun',
		tanpa: 'tanpa tahun',
		definition:
			'Ada rencana yang tertulis sedikitnya untuk satu tahun. Strip dan sel kosong tidak dihitung.',
		ada: (aksi) => !getAksiFacts(aksi).tahun.includes(unnamed),
		isi: ({ rencana }) =>
			contentByYear(
				rencana.map(({ tahun, butir }) => ({
					tahun,
					keadaan: Array.isArray(butir) ? 'ada' : keadaan(butir),
				})),
			) || 'tidak tercantum',
		bertempat: (all) =>
			all.some((aksi) => aksi.rencana.length > 0 || listPlannedYears(aksi).length > 0),
		withoutPlace: ({ dokumen }) =>
			dokumen.waktu_pelaksanaan ?? 'Tabel rencana aksi dokumen ini tidak punya kolom tahun.',
		saringan: { isi: 'kurang', keadaan: { ...emptyFilter, tahun: [unnamed] } },
	},
];

/** What is measured of the indicators of goals and areas. */
export const indikatorMeasures: readonly Measure<Indikator>[] = [
	{
		kode: 'indikator-bertitik-awal',
		nama: 'Indikator dengan titik awal',
		tanpa: 'tanpa titik awal',
		definition: 'Nilai titik awalnya tertulis di tabel indikator itu sendiri.',
		ada: (item) => baseline(item).some(isFilled),
		isi: (item) => keadaanWords[cellContent(baseline(item))],
		bertempat: (all) => all.some((item) => baseline(item).length > 0),
		withoutPlace: () => 'Tabel indikator dokumen ini tidak punya kolom titik awal.',
	},
	{
		kode: 'indikator-bertarget',
		nama: 'Indikator dengan target setiap tahun',
		tanpa: 'tanpa target untuk setiap tahun masanya',
		definition:
			'Targetnya terisi untuk setiap tahun masa dokumen, dengan angka atau kata. Strip dan sel kosong tidak dihitung.',
		ada: (item, peta) => periodYears(peta).every((tahun) => targetTahun(item, tahun) === 'ada'),
		isi: (item, peta) =>
			contentByYear(
				periodYears(peta).map((tahun) => ({ tahun, keadaan: targetTahun(item, tahun) })),
			),
		bertempat: (all) => targetInColumn(all).length > 0,
		withoutPlace: () => 'Tabel indikator dokumen ini tidak punya kolom target tahunan.',
		scope: (all, { dokumen: { periode } }) => {
			const columns = targetInColumn(all);
			const span = formatSpan(periode.mulai, periode.selesai);
			const table = formatSpan(Math.min(...columns), Math.max(...columns));
			return span === table
				? `Masa dokumen ini ${span}.`
				: `Masa dokumen ini ${span}; kolom target pada tabelnya ${table}.`;
		},
	},
	{
		kode: 'indikator-bersatuan',
		nama: 'Indikator dengan satuan',
		tanpa: 'tanpa satuan',
		definition:
			'Satuannya tertulis. Strip dan sel kosong tidak dihitung, juga bila nilainya, seperti opini, memang tanpa satuan.',
		ada: ({ satuan }) => keadaan(satuan) === 'ada',
		isi: ({ satuan }) => keadaanWords[keadaan(satuan)],
		bertempat: (all) => all.some(({ satuan }) => satuan !== null),
		withoutPlace: () => 'Tidak satu pun indikator dalam dokumen ini menyebut satuan.',
	},
];
