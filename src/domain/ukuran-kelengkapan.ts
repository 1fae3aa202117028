import type { Indikator } from '../tables/indikator/schema.ts';
import type { AksiRinci } from './aksi.ts';
import { tulisDaftar, tulisMasa } from './format.ts';
import { faktaAksi, tidakDisebut } from './jelajah.ts';
import { type Keadaan, type NilaiRinci, isTerisi, keadaan, semuaNilai } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Saringan, saringanKosong } from './saring.ts';
import type { KeadaanTarget } from './target.ts';

/** One measure of completeness: what has it, what the cells of the others hold, and what the document is like. */
export interface Ukuran<T> {
	kode: string;
	nama: string;
	/** One sentence that holds for every road map. */
	definisi: string;
	ada: (satu: T, peta: PetaJalan) => boolean;
	/** What stands where it should, for a record that lacks it. */
	isi: (satu: T, peta: PetaJalan) => string;
	/** True when the document has a place for it at all. */
	bertempat: (semua: readonly T[]) => boolean;
	/** Said of this document when it has no such place. */
	tanpaTempat: (peta: PetaJalan) => string;
	/** What a reader must know of this document to read the share; null when nothing. */
	cakupan?: (semua: readonly T[], peta: PetaJalan) => string;
	/** The explorer's state that shows exactly the records that have it, or that lack it. */
	saringan?: { isi: 'ada' | 'kurang'; keadaan: Saringan };
}

/** What a cell holds: something, or one of the things that fill no measure. */
type IsiSel = Keadaan | 'titik' | 'tidak_berlaku';

const kataKeadaan: Record<IsiSel, string> = {
	ada: 'terisi',
	strip: 'tercetak strip',
	kosong: 'selnya kosong',
	titik: 'berisi titik-titik',
	tidak_berlaku: 'tertulis tidak berlaku',
};

/** What a target is where it is no amount; the first that an action's outputs have is told. */
const kataTarget: Record<Exclude<KeadaanTarget, 'terukur'>, string> = {
	uraian: 'targetnya tertulis, bukan satu angka',
	uang: 'targetnya berupa jumlah uang',
	belum_diisi: 'angka targetnya berupa titik-titik',
	strip: 'target tercetak strip',
	tidak_ada: 'target tidak tercantum',
};
const urutanTarget = Object.keys(kataTarget) as (keyof typeof kataTarget)[];

/** What several years' cells hold: `tercetak strip pada 2020, selnya kosong pada 2021`. */
function isiPerTahun(sel: readonly { tahun: number; keadaan: IsiSel }[]): string {
	const kata = (['strip', 'kosong', 'titik', 'tidak_berlaku'] as const).flatMap((satu) => {
		const tahun = sel.filter((isi) => isi.keadaan === satu).map((isi) => String(isi.tahun));
		return tahun.length > 0 ? `${kataKeadaan[satu]} pada ${tulisDaftar(tahun)}` : [];
	});
	return kata.join(', ');
}

/** The years that the document covers by its title. */
function tahunMasa({ dokumen: { periode } }: PetaJalan): number[] {
	const banyak = periode.selesai - periode.mulai + 1;
	return Array.from({ length: banyak }, (_, i) => periode.mulai + i);
}

/** What these cells hold: something if one of them does; no cell at all is a blank. */
function isiSel(nilai: readonly NilaiRinci[]): IsiSel {
	if (nilai.some(isTerisi)) return 'ada';
	const [satu] = nilai;
	if (satu?.bacaan.jenis === 'belum_diisi') return 'titik';
	if (satu?.bacaan.jenis === 'tidak_berlaku') return 'tidak_berlaku';
	return keadaan(satu?.teks ?? null);
}

/** What an indicator's target cell holds in a year. */
const targetTahun = (satu: Indikator, tahun: number): IsiSel =>
	isiSel(semuaNilai(satu).filter((nilai) => nilai.peran === 'target' && nilai.tahun === tahun));

const titikAwal = (satu: Indikator) =>
	semuaNilai(satu).filter((nilai) => nilai.peran === 'baseline');
const targetPadaKolom = (semua: readonly Indikator[]): number[] =>
	semua.flatMap((satu) =>
		satu.nilai.flatMap((nilai) => (nilai.peran === 'target' ? (nilai.tahun ?? []) : [])),
	);

/** What is measured of actions. */
export const ukuranAksi: readonly Ukuran<AksiRinci>[] = [
	{
		kode: 'aksi-bertarget',
		nama: 'Rencana aksi dengan target terukur',
		definisi:
			'Sedikitnya satu keluaran rencana aksi itu punya target berupa angka atau rentang, seperti “2 (dua) kegiatan/tahun”. Target yang tertulis dengan cara lain tidak dihitung di sini, tetapi tidak kosong.',
		ada: (aksi) => faktaAksi(aksi).target.includes('terukur'),
		isi: (aksi) =>
			kataTarget[urutanTarget.find((satu) => faktaAksi(aksi).target.includes(satu)) ?? 'tidak_ada'],
		bertempat: (semua) => semua.some((aksi) => aksi.keluaran.length > 0),
		tanpaTempat: () =>
			'Tabel rencana aksi dokumen ini tidak punya kolom keluaran dan target, sehingga tidak ada yang dapat dihitung.',
		saringan: { isi: 'ada', keadaan: { ...saringanKosong, target: ['terukur'] } },
	},
	{
		kode: 'aksi-berpenanggung-jawab',
		nama: 'Rencana aksi yang menyebut penanggung jawab',
		definisi:
			'Sel penanggung jawab rencana aksi itu atau keluarannya menyebut sedikitnya satu pihak. Pendukung tidak dihitung.',
		ada: (aksi) => !faktaAksi(aksi).utama.includes(tidakDisebut),
		isi: (aksi) =>
			aksi.utamaHilang
				? 'hilang dari salinan'
				: kataKeadaan[aksi.utamaTertulis.length > 0 ? 'strip' : 'kosong'],
		bertempat: (semua) => semua.some((aksi) => aksi.utamaTertulis.length > 0),
		tanpaTempat: () => 'Tidak satu pun rencana aksi dalam dokumen ini menyebut penanggung jawab.',
		saringan: { isi: 'kurang', keadaan: { ...saringanKosong, opd: [tidakDisebut] } },
	},
	{
		kode: 'aksi-bertahun',
		nama: 'Rencana aksi yang menyebut tahun',
		definisi:
			'Ada rencana yang tertulis sedikitnya untuk satu tahun. Strip dan sel kosong tidak dihitung.',
		ada: (aksi) => !faktaAksi(aksi).tahun.includes(tidakDisebut),
		isi: ({ rencana }) =>
			isiPerTahun(
				rencana.map(({ tahun, butir }) => ({
					tahun,
					keadaan: Array.isArray(butir) ? 'ada' : keadaan(butir),
				})),
			) || 'tidak tercantum',
		bertempat: (semua) => semua.some((aksi) => aksi.rencana.length > 0),
		tanpaTempat: ({ dokumen }) =>
			dokumen.waktu_pelaksanaan ?? 'Tabel rencana aksi dokumen ini tidak punya kolom tahun.',
		saringan: { isi: 'kurang', keadaan: { ...saringanKosong, tahun: [tidakDisebut] } },
	},
];

/** What is measured of the indicators of goals and areas. */
export const ukuranIndikator: readonly Ukuran<Indikator>[] = [
	{
		kode: 'indikator-bertitik-awal',
		nama: 'Indikator dengan titik awal',
		definisi: 'Nilai titik awalnya tertulis di tabel indikator itu sendiri.',
		ada: (satu) => titikAwal(satu).some(isTerisi),
		isi: (satu) => kataKeadaan[isiSel(titikAwal(satu))],
		bertempat: (semua) => semua.some((satu) => titikAwal(satu).length > 0),
		tanpaTempat: () => 'Tabel indikator dokumen ini tidak punya kolom titik awal.',
	},
	{
		kode: 'indikator-bertarget',
		nama: 'Indikator dengan target setiap tahun',
		definisi:
			'Targetnya terisi untuk setiap tahun masa dokumen, dengan angka atau kata. Strip dan sel kosong tidak dihitung.',
		ada: (satu, peta) => tahunMasa(peta).every((tahun) => targetTahun(satu, tahun) === 'ada'),
		isi: (satu, peta) =>
			isiPerTahun(tahunMasa(peta).map((tahun) => ({ tahun, keadaan: targetTahun(satu, tahun) }))),
		bertempat: (semua) => targetPadaKolom(semua).length > 0,
		tanpaTempat: () => 'Tabel indikator dokumen ini tidak punya kolom target tahunan.',
		cakupan: (semua, { dokumen: { periode } }) => {
			const kolom = targetPadaKolom(semua);
			const masa = tulisMasa(periode.mulai, periode.selesai);
			const tabel = tulisMasa(Math.min(...kolom), Math.max(...kolom));
			return masa === tabel
				? `Masa dokumen ini ${masa}.`
				: `Masa dokumen ini ${masa}; kolom target pada tabelnya ${tabel}.`;
		},
	},
	{
		kode: 'indikator-bersatuan',
		nama: 'Indikator dengan satuan',
		definisi:
			'Satuannya tertulis. Strip dan sel kosong tidak dihitung, juga bila nilainya, seperti opini, memang tanpa satuan.',
		ada: ({ satuan }) => keadaan(satuan) === 'ada',
		isi: ({ satuan }) => kataKeadaan[keadaan(satuan)],
		bertempat: (semua) => semua.some(({ satuan }) => satuan !== null),
		tanpaTempat: () => 'Tidak satu pun indikator dalam dokumen ini menyebut satuan.',
	},
];
