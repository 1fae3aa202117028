import { kodeAddress } from './alamat.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { targetLabels } from './label.ts';
import { keadaan } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';
import type { Dimension } from './saring.ts';
import type { KeadaanTarget } from './target.ts';
import type { ComparedUnit } from './unit.ts';

/** Stands where the source names no agency or no quick win, or plans for no year. */
export const unnamed = 'tidak-disebut';

/** What the explorer's filters know of an action; its road map and area stand with its table. */
export interface AksiFacts {
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
export function getAksiFacts(aksi: AksiDetail): AksiFacts {
	const target = new Set(aksi.keluaran.map((keluaran) => keluaran.target.keadaan));
	const withoutOpd =
		aksi.utama.length === 0 && aksi.writtenLead.every((text) => keadaan(text) !== 'ada');
	const tahun = aksi.rencana.flatMap((rencana) =>
		Array.isArray(rencana.butir) ? String(rencana.tahun) : [],
	);
	return {
		utama: withoutOpd ? [unnamed] : aksi.utama,
		pendukung: aksi.pendukung,
		target: target.size > 0 ? [...target] : ['tidak_ada'],
		quickWin: aksi.quick_win.length > 0 ? aksi.quick_win.map(kodeAddress) : [unnamed],
		tahun: tahun.length > 0 ? tahun : [unnamed],
		catatan: aksi.allCatatan.length > 0 ? 'ada' : 'tidak',
	};
}

/** The same facts as attributes of the action's row; empty lists are left out. */
export function getFactAttributes(aksi: AksiDetail): Record<string, string | undefined> {
	const { utama, pendukung, target, quickWin, tahun, catatan } = getAksiFacts(aksi);
	return {
		'data-kode': aksi.kode,
		'data-utama': utama.join(' ') || undefined,
		'data-pendukung': pendukung.join(' ') || undefined,
		'data-target': target.join(' '),
		'data-quick-win': aksi.quick_win.length > 0 ? quickWin.join(' ') : undefined,
		'data-tahun': tahun.join(' ') || undefined,
		'data-catatan': catatan,
	};
}

/** The key of an agency or a quick win among the choices: codes are unique in a road map only. */
export const choiceKey = (peta: string, kode: string, hasManyPeta: boolean): string =>
	hasManyPeta && kode !== unnamed ? `${peta}/${kode}` : kode;

/** One choice of a filter. */
export interface Choice {
	nilai: string;
	label: string;
	jumlah: number;
	/** A heading that the choice stands under. */
	kelompok?: string | undefined;
}

/** The choices of every filter with their counts, for one road map or several; choices that no action has are left out. */
export function listExplorerChoices(
	all: readonly PetaJalan[],
	area: readonly ComparedUnit[],
): Record<Dimension, Choice[]> {
	const count = all.length > 1;
	const items = all.flatMap((peta) =>
		flattenAksi(peta).map((aksi) => ({ peta, aksi, fakta: getAksiFacts(aksi) })),
	);
	const compose = (
		candidates: readonly Omit<Choice, 'jumlah'>[],
		own: (item: (typeof items)[number]) => readonly string[],
	): Choice[] =>
		candidates
			.map((omit) => ({
				...omit,
				jumlah: items.filter((content) => own(content).includes(omit.nilai)).length,
			}))
			.filter((item) => item.jumlah > 0);
	const areaNames = count
		? area.map(({ kode, nama }) => ({ nilai: kode, label: nama }))
		: all.flatMap(({ program }) =>
				program.map((oneProgram) => ({
					nilai: oneProgram.area,
					label: `${oneProgram.nomor}. ${oneProgram.nama}`,
				})),
			);
	const tahun = [...new Set(items.flatMap(({ fakta }) => fakta.tahun))].sort();
	return {
		peta: compose(
			all.map(({ id, dokumen }) => ({ nilai: id, label: dokumen.singkat })),
			({ peta }) => [peta.id],
		),
		area: compose(areaNames, ({ aksi }) => [aksi.program.area]),
		opd: compose(
			[
				{ nilai: unnamed, label: 'Penanggung jawab kosong atau tidak terbaca' },
				...all.flatMap((peta) =>
					[...peta.perangkatDaerah]
						.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
						.map(({ kode, nama }) => ({
							nilai: choiceKey(peta.id, kode, count),
							label: nama,
							kelompok: count ? peta.dokumen.singkat : undefined,
						})),
				),
			],
			({ peta, fakta }) =>
				[...fakta.utama, ...fakta.pendukung].map((kode) => choiceKey(peta.id, kode, count)),
		),
		target: compose(
			(Object.keys(targetLabels) as KeadaanTarget[]).map((nilai) => ({
				nilai,
				// Some tables have no column for it and some cells did not survive: that is no silence of the source.
				label: nilai === 'tidak_ada' ? 'Tanpa target yang terbaca' : targetLabels[nilai],
			})),
			({ fakta }) => fakta.target,
		),
		'quick-win': compose(
			[
				...all.flatMap(({ id, dokumen, quickWins }) =>
					quickWins.map(({ kode, nama }) => ({
						nilai: choiceKey(id, kodeAddress(kode), count),
						label: `${count ? `${dokumen.singkat}: ` : ''}${kode} ${nama}`,
					})),
				),
				{ nilai: unnamed, label: 'Tidak disebutkan' },
			],
			({ peta, fakta }) => fakta.quickWin.map((kode) => choiceKey(peta.id, kode, count)),
		),
		tahun: compose(
			tahun.map((nilai) => ({
				nilai,
				label: nilai === unnamed ? 'Tanpa rencana per tahun yang terbaca' : nilai,
			})),
			({ fakta }) => fakta.tahun,
		),
		catatan: compose(
			[
				{ nilai: 'ada', label: 'Dengan catatan sumber' },
				{ nilai: 'tidak', label: 'Tanpa catatan sumber' },
			],
			({ fakta }) => [fakta.catatan],
		),
	};
}
