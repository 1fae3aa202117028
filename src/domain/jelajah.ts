import type { AreaPerubahan } from '../schemas/area.ts';
import { alamatKode } from './alamat.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import { labelTarget } from './label.ts';
import { keadaan } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import type { Dimensi } from './saring.ts';
import type { KeadaanTarget } from './target.ts';

/** Stands where the source names no agency or no quick win, or plans for no year. */
export const tidakDisebut = 'tidak-disebut';

/** What the explorer's filters know of an action; its road map and area stand with its table. */
export interface FaktaAksi {
	/** Codes of the lead agencies, or `tidak-disebut` when every lead cell is blank or a printed dash. */
	utama: readonly string[];
	pendukung: readonly string[];
	/** The states of its targets, each once; an action without outputs states no target. */
	target: readonly KeadaanTarget[];
	/** The quick wins that it belongs to, as their codes stand in addresses, or `tidak-disebut`. */
	quickWin: readonly string[];
	/** Years for which something is planned, or `tidak-disebut` when that is none. */
	tahun: readonly string[];
	catatan: 'ada' | 'tidak';
}

/** Reads an action's facts for the filters. */
export function faktaAksi(aksi: AksiRinci): FaktaAksi {
	const target = new Set(aksi.keluaran.map((satu) => satu.target.keadaan));
	const tanpaPelaku =
		aksi.utama.length === 0 && aksi.utamaTertulis.every((teks) => keadaan(teks) !== 'ada');
	const tahun = aksi.rencana.flatMap((satu) =>
		Array.isArray(satu.butir) ? String(satu.tahun) : [],
	);
	return {
		utama: tanpaPelaku ? [tidakDisebut] : aksi.utama,
		pendukung: aksi.pendukung,
		target: target.size > 0 ? [...target] : ['tidak_ada'],
		quickWin: aksi.quick_win.length > 0 ? aksi.quick_win.map(alamatKode) : [tidakDisebut],
		tahun: tahun.length > 0 ? tahun : [tidakDisebut],
		catatan: aksi.semuaCatatan.length > 0 ? 'ada' : 'tidak',
	};
}

/** The key of an agency or a quick win among the choices: codes are unique in a road map only. */
export const kunciPilihan = (peta: string, kode: string, banyakPeta: boolean): string =>
	banyakPeta && kode !== tidakDisebut ? `${peta}/${kode}` : kode;

/** One choice of a filter. */
export interface Pilihan {
	nilai: string;
	label: string;
	jumlah: number;
	/** A heading that the choice stands under. */
	kelompok?: string | undefined;
}

/** The choices of every filter with their counts, for one road map or several; choices that no action has are left out. */
export function pilihanJelajah(
	semua: readonly PetaJalan[],
	area: readonly AreaPerubahan[],
): Record<Dimensi, Pilihan[]> {
	const banyak = semua.length > 1;
	const butir = semua.flatMap((peta) =>
		ratakanAksi(peta).map((aksi) => ({ peta, aksi, fakta: faktaAksi(aksi) })),
	);
	const susun = (
		calon: readonly Omit<Pilihan, 'jumlah'>[],
		milik: (satu: (typeof butir)[number]) => readonly string[],
	): Pilihan[] =>
		calon
			.map((satu) => ({
				...satu,
				jumlah: butir.filter((isi) => milik(isi).includes(satu.nilai)).length,
			}))
			.filter((satu) => satu.jumlah > 0);
	const namaArea = banyak
		? area.map(({ kode, nama }) => ({ nilai: kode, label: nama }))
		: semua.flatMap(({ program }) =>
				program.map((satu) => ({ nilai: satu.area, label: `${satu.nomor}. ${satu.nama}` })),
			);
	const tahun = [...new Set(butir.flatMap(({ fakta }) => fakta.tahun))].sort();
	return {
		peta: susun(
			semua.map(({ id, dokumen }) => ({ nilai: id, label: dokumen.singkat })),
			({ peta }) => [peta.id],
		),
		area: susun(namaArea, ({ aksi }) => [aksi.program.area]),
		opd: susun(
			[
				{ nilai: tidakDisebut, label: 'Penanggung jawab kosong atau tidak terbaca' },
				...semua.flatMap((peta) =>
					[...peta.perangkatDaerah]
						.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
						.map(({ kode, nama }) => ({
							nilai: kunciPilihan(peta.id, kode, banyak),
							label: nama,
							kelompok: banyak ? peta.dokumen.singkat : undefined,
						})),
				),
			],
			({ peta, fakta }) =>
				[...fakta.utama, ...fakta.pendukung].map((kode) => kunciPilihan(peta.id, kode, banyak)),
		),
		target: susun(
			(Object.keys(labelTarget) as KeadaanTarget[]).map((nilai) => ({
				nilai,
				// Some tables have no column for it and some cells did not survive: that is no silence of the source.
				label: nilai === 'tidak_ada' ? 'Tanpa target yang terbaca' : labelTarget[nilai],
			})),
			({ fakta }) => fakta.target,
		),
		'quick-win': susun(
			[
				...semua.flatMap(({ id, dokumen, quickWins }) =>
					quickWins.map(({ kode, nama }) => ({
						nilai: kunciPilihan(id, alamatKode(kode), banyak),
						label: `${banyak ? `${dokumen.singkat}: ` : ''}${kode} ${nama}`,
					})),
				),
				{ nilai: tidakDisebut, label: 'Tidak disebutkan' },
			],
			({ peta, fakta }) => fakta.quickWin.map((kode) => kunciPilihan(peta.id, kode, banyak)),
		),
		tahun: susun(
			tahun.map((nilai) => ({
				nilai,
				label: nilai === tidakDisebut ? 'Tanpa rencana per tahun yang terbaca' : nilai,
			})),
			({ fakta }) => fakta.tahun,
		),
		catatan: susun(
			[
				{ nilai: 'ada', label: 'Dengan catatan sumber' },
				{ nilai: 'tidak', label: 'Tanpa catatan sumber' },
			],
			({ fakta }) => [fakta.catatan],
		),
	};
}
