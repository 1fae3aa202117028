/** Money of a road map: its sums over cells that were read, and how many were not. */
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { formatList, formatNumber } from './format.ts';
import { oncePerPeta } from './once-per-peta.ts';
import { type AnggaranDetail, listAnggaran } from './per-periode.ts';
import { formatPeriode, parsePeriode } from './periode.ts';
import type { PetaJalan } from './peta-jalan.ts';

const roles = ['rencana', 'realisasi'] as const;
type Role = (typeof roles)[number];

/** One cell of money with its action. */
export interface AnggaranCell extends AnggaranDetail {
	aksi: AksiDetail;
}

/** What some cells add up to. */
export interface Sum {
	/** Rupiah; null where no cell of this role could be counted. */
	rencana: number | null;
	realisasi: number | null;
	/** Actions that have a cell with money. */
	aksi: number;
	/** Cells whose words are no single sum. */
	unread: number;
	/** Cells that were read but are parts of a year of which nobody says whether they add up. */
	unsummed: number;
}

/** True for a cell that says something: a dash and a blank are no money. */
const isFilled = ({ keadaan }: AnggaranDetail): boolean =>
	keadaan !== 'kosong' && keadaan !== 'strip';

/** Every filled cell of money of a road map. */
export const listAnggaranCells = oncePerPeta((peta): readonly AnggaranCell[] =>
	flattenAksi(peta).flatMap((aksi) =>
		listAnggaran(peta, aksi)
			.filter(isFilled)
			.map((cell) => ({ ...cell, aksi })),
	),
);

/** True when a document prints money at all. */
export const hasAnggaran = (peta: PetaJalan): boolean => listAnggaranCells(peta).length > 0;

const isRead = ({ nilai_rupiah }: AnggaranDetail): boolean => nilai_rupiah !== null;

/** The filled cells whose words are no single sum. */
export const listUnreadCells = (peta: PetaJalan): AnggaranCell[] =>
	listAnggaranCells(peta).filter((cell) => !isRead(cell));

/** How much of the year a period is, the largest first. */
const sizes = ['tahun', 'semester', 'triwulan', 'bulan'] as const;

/**
 * Of the cells of one action and role those that count once each: the action's own before those of its outputs, and of
 * a year the whole before its parts. Parts count where the document says that they add up, the last of them where it
 * says that each holds those before it, and none where it does not say.
 */
export function pickCounted(
	cells: readonly AnggaranCell[],
	kumulatif: boolean | null,
): { counted: AnggaranCell[]; unsummed: number } {
	const own = cells.filter(({ urutan }) => urutan === null);
	const counted: AnggaranCell[] = [];
	let unsummed = 0;
	const holders = Map.groupBy(own.length > 0 ? own : cells, ({ urutan }) => urutan);
	for (const group of holders.values()) {
		const years = Map.groupBy(group, ({ periode }) =>
			periode === null ? null : parsePeriode(periode).tahun,
		);
		for (const year of years.values()) {
			const size = sizes.find((oneSize) =>
				year.some(({ periode }) => periode === null || parsePeriode(periode).jenis === oneSize),
			);
			const parts = year.filter(
				({ periode }) => periode === null || parsePeriode(periode).jenis === size,
			);
			if (parts.length <= 1 || kumulatif === false) counted.push(...parts);
			else if (kumulatif === null) unsummed += parts.filter(isRead).length;
			else counted.push(...parts.slice(-1));
		}
	}
	return { counted, unsummed };
}

/** Adds up the money of some actions. */
export function sumAnggaran({ dokumen }: PetaJalan, cells: readonly AnggaranCell[]): Sum {
	const byAksi = Map.groupBy(cells, ({ aksi }) => aksi.kode);
	let unsummed = 0;
	const total = (role: Role): number | null => {
		const counted = [...byAksi.values()].flatMap((group) => {
			const picked = pickCounted(
				group.filter(({ peran }) => peran === role),
				dokumen.per_periode.kumulatif,
			);
			unsummed += picked.unsummed;
			return picked.counted;
		});
		const read = counted.flatMap(({ nilai_rupiah }) => nilai_rupiah ?? []);
		return read.length === 0 ? null : read.reduce((a, b) => a + b, 0);
	};
	const [rencana, realisasi] = roles.map(total) as [number | null, number | null];
	return {
		rencana,
		realisasi,
		aksi: byAksi.size,
		unread: cells.filter((cell) => !isRead(cell)).length,
		unsummed,
	};
}

/** The money of each top unit that has any, in the document's order. */
export const sumByUnit = (peta: PetaJalan, cells: readonly AnggaranCell[]) =>
	peta.program.flatMap((program) => {
		const own = cells.filter(({ aksi }) => aksi.program.area === program.area);
		return own.length === 0 ? [] : [{ program, sum: sumAnggaran(peta, own) }];
	});

/**
 * The agencies that a figure of an action, or of one of its outputs, is of: who is said to answer for it, else who
 * carries it out; of an output its own before those of its action.
 */
export function listAnswering({
	aksi,
	urutan,
}: {
	aksi: AksiDetail;
	urutan: number | null;
}): readonly string[] {
	const output = aksi.keluaran.find((keluaran) => keluaran.urutan === urutan);
	const cells = output
		? [output.penanggung_jawab, aksi.penanggung_jawab, output.pelaksana, aksi.pelaksana]
		: [aksi.penanggung_jawab, aksi.utama, aksi.pelaksana, aksi.peran.pelaksana];
	return cells.find((codes) => codes.length > 0) ?? [];
}

/** The money of each agency that answers for an action with any, in the document's order; last what names none. */
export function sumByOpd(peta: PetaJalan, cells: readonly AnggaranCell[]) {
	const own = peta.perangkatDaerah.map((opd) => ({
		opd,
		cells: cells.filter((cell) => listAnswering(cell).includes(opd.kode)),
	}));
	const none = cells.filter((cell) => listAnswering(cell).length === 0);
	return [...own, { opd: null, cells: none }]
		.filter((item) => item.cells.length > 0)
		.map(({ opd, cells: list }) => ({ opd, sum: sumAnggaran(peta, list) }));
}

const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Money as Indonesians write it: `Rp1.500.000`. */
export const formatRupiah = (nilai: number): string => `Rp${rupiah.format(nilai)}`;

/** What a sum leaves out, in words; empty when that is nothing. */
export function formatUncounted({ unread, unsummed }: Sum): string {
	const parts = [
		...(unread > 0 ? [`${formatNumber(unread)} sel tidak terbaca sebagai satu jumlah`] : []),
		...(unsummed > 0
			? [
					`${formatNumber(unsummed)} sel bagian tahun tidak dijumlahkan, karena dokumen tidak menyebut apakah isinya kumulatif`,
				]
			: []),
	];
	return formatList(parts);
}

/** A cell of money in words: its role and period. */
export const formatAnggaranTitle = (
	{ dokumen }: Pick<PetaJalan, 'dokumen'>,
	{ peran, periode }: AnggaranDetail,
): string => {
	const name = peran === 'rencana' ? 'Anggaran' : 'Realisasi anggaran';
	return periode === null ? name : `${name} ${formatPeriode(periode, dokumen.per_periode.tulisan)}`;
};

/** What the page of money tells, in a sentence. */
export function summarizeAnggaran(peta: PetaJalan): string {
	const cells = listAnggaranCells(peta);
	const sum = sumAnggaran(peta, cells);
	const totals = [
		...(sum.rencana === null ? [] : [`${formatRupiah(sum.rencana)} direncanakan`]),
		...(sum.realisasi === null ? [] : [`${formatRupiah(sum.realisasi)} dilaporkan terpakai`]),
	];
	const start = `${formatNumber(sum.aksi)} dari ${formatNumber(flattenAksi(peta).length)} rencana aksi menyebut uang`;
	const uncounted = formatUncounted(sum);
	const rest = uncounted ? ` Di luar itu ${uncounted}.` : '';
	return totals.length > 0
		? `${start}; yang terbaca ${formatList(totals)}.${rest}`
		: `${start}.${rest}`;
}
