import { kodeAddress } from './address.ts';
import { type AksiDetail, listActors, otherPeran } from './aksi.ts';
import { groupKey, isTitled, listKelompok } from './kelompok.ts';
import { normalizeWords } from './match-words.ts';
import { keadaan } from './nilai.ts';
import { capitalize } from './format.ts';
import { listPlannedYears, listTargetedPeriods } from './per-periode.ts';
import type { PetaJalan } from './peta-jalan.ts';
import type { FilterRow, SortKey } from './filter.ts';
import type { KeadaanTarget } from './target.ts';

/** Stands where the source names no agency or no quick win, or plans for no year. */
export const unnamed = 'tidak-disebut';

/** What the explorer's filters know of an action. */
export interface AksiFacts {
	/** Codes of the lead agencies, or `tidak-disebut` when every lead cell is blank or a printed dash. */
	utama: readonly string[];
	peran: AksiDetail['peran'];
	/** The states of its targets, each once; an action without outputs states no target. */
	target: readonly KeadaanTarget[];
	/** The quick wins that it belongs to, as their codes stand in addresses, or `tidak-disebut`. */
	quickWin: readonly string[];
	/** Years for which something is planned, or `tidak-disebut` when that is none. */
	tahun: readonly string[];
	catatan: 'ada' | 'tidak';
}

/** The keys of the titled groups around an action; none where the document names no levels. */
const listGroupKeys = ({ dokumen }: PetaJalan, { program, jalur }: AksiDetail): string[] =>
	dokumen.tingkatan.length === 0
		? []
		: listKelompok(program)
				.filter(({ kelompok }) => jalur.includes(kelompok) && isTitled(kelompok))
				.map((node) => groupKey(program, node));

/** Reads an action's facts for the filters. */
export function getAksiFacts(aksi: AksiDetail): AksiFacts {
	const target = new Set(aksi.keluaran.map((keluaran) => keluaran.target.keadaan));
	const withoutOpd =
		aksi.utama.length === 0 && aksi.writtenLead.every((text) => keadaan(text) !== 'ada');
	const tahun = listPlannedYears(aksi).map(String);
	return {
		utama: withoutOpd ? [unnamed] : aksi.utama,
		peran: aksi.peran,
		target: target.size > 0 ? [...target] : ['tidak_ada'],
		quickWin: aksi.quick_win.length > 0 ? aksi.quick_win.map(kodeAddress) : [unnamed],
		tahun: tahun.length > 0 ? tahun : [unnamed],
		catatan: aksi.allCatatan.length > 0 ? 'ada' : 'tidak',
	};
}

/** The states that sources print of an action, in any period, by the words that stand for them in addresses. */
export function listStatesOf(aksi: AksiDetail): Map<string, string> {
	const printed = [
		...aksi.keadaan.map((item) => item.keadaan),
		...[aksi, ...aksi.keluaran].flatMap(({ realisasi }) =>
			realisasi.flatMap(({ status_tertulis }) => status_tertulis ?? []),
		),
	];
	return new Map(
		printed.map((text) => [text.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'), capitalize(text)]),
	);
}

/** A row of the explorer's table as it travels with the page: an action's record, each value a text. */
export type RowRecord = Record<
	| 'kode'
	| 'nama'
	| 'peta'
	| 'area'
	| 'kelompok'
	| 'utama'
	| 'koordinator'
	| 'pelaksana'
	| 'pendukung'
	| 'pelaku'
	| 'target'
	| 'quickWin'
	| 'tahun'
	| 'periode'
	| 'keadaan'
	| 'catatan'
	| 'kata',
	string
>;

/** Everything that an action says beside its code, name and lead, for looking words up; each text once. */
function listWordsOf(peta: PetaJalan, aksi: AksiDetail): string[] {
	const names = listActors(aksi).flatMap(
		(kode) => peta.perangkatDaerah.find((opd) => opd.kode === kode)?.nama ?? [],
	);
	const texts = [
		...aksi.jalur.flatMap(({ nama, masalah }) => [nama, masalah]),
		aksi.masalah,
		...aksi.rencana.flatMap(({ butir }) => (Array.isArray(butir) ? butir : [])),
		...aksi.keluaran.flatMap(({ kriteria, indikator, target }) => [
			kriteria,
			indikator,
			target.teks,
		]),
		...[aksi, ...aksi.keluaran].flatMap((cells) =>
			otherPeran.map((name) => cells[`${name}_tertulis`]),
		),
		...names.filter((name) => !aksi.writtenLead.includes(name)),
	];
	return [...new Set(texts.filter((text) => text !== null))];
}

/** Most actions name no quick win, or plan for no year: of these nothing travels. */
const joinNamed = (list: readonly string[]): string =>
	list.filter((item) => item !== unnamed).join(' ');

/** An action as a row of the explorer. */
export function makeRowRecord(peta: PetaJalan, aksi: AksiDetail): RowRecord {
	const facts = getAksiFacts(aksi);
	return {
		kode: aksi.kode,
		nama: aksi.nama,
		peta: peta.id,
		area: aksi.program.area,
		utama: facts.utama.join(' '),
		kelompok: listGroupKeys(peta, aksi).join(' '),
		koordinator: facts.peran.koordinator.join(' '),
		pelaksana: facts.peran.pelaksana.join(' '),
		pendukung: facts.peran.pendukung.join(' '),
		pelaku: aksi.writtenLead.filter((text) => keadaan(text) === 'ada').join('; '),
		target: facts.target.join(' '),
		quickWin: joinNamed(facts.quickWin),
		tahun: joinNamed(facts.tahun),
		periode: listTargetedPeriods(peta, aksi).join(' '),
		keadaan: [...listStatesOf(aksi).keys()].join(' '),
		catatan: facts.catatan,
		kata: listWordsOf(peta, aksi).join(' \n'),
	};
}

/** The same as attributes of the row's element; what is empty is left out. */
export const formatRowAttributes = (record: RowRecord): Record<string, string | undefined> =>
	Object.fromEntries(
		Object.entries(record).map(([name, text]) => [
			`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
			text || undefined,
		]),
	);

/** The key of an agency or a quick win among the choices: codes are unique in a road map only. */
export const choiceKey = (peta: string, kode: string, hasManyPeta: boolean): string =>
	hasManyPeta && kode !== unnamed ? `${peta}/${kode}` : kode;

/** What filters and orders ask of a row. */
export interface ExplorerRow extends FilterRow, SortKey {
	/** Road map of the action. */
	petaId: string;
}

const list = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? [];
const listNamed = (text: string | undefined): string[] => list(text || unnamed);

/** Makes of a record, whole or as attributes give it back, what filters and orders ask; words when first asked for. */
export function parseRowRecord(
	record: Partial<Record<string, string>>,
	hasManyPeta: boolean,
): ExplorerRow {
	const { kode = '', nama = '', peta = '', area = '', pelaku = '' } = record;
	const keys = (items: readonly string[]) =>
		items.map((item) => choiceKey(peta, item, hasManyPeta));
	let words: string | undefined;
	return {
		kode,
		nama,
		pelaku,
		petaId: peta,
		peta: [peta],
		area: [area],
		utama: keys(list(record.utama)),
		kelompok: list(record.kelompok),
		koordinator: keys(list(record.koordinator)),
		pelaksana: keys(list(record.pelaksana)),
		pendukung: keys(list(record.pendukung)),
		target: list(record.target),
		'quick-win': keys(listNamed(record.quickWin)),
		tahun: listNamed(record.tahun),
		periode: list(record.periode),
		keadaan: list(record.keadaan),
		catatan: list(record.catatan),
		get kata() {
			words ??= normalizeWords([kode, nama, pelaku, record.kata ?? ''].join(' \n'));
			return words;
		},
	};
}
