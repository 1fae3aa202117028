import { z } from 'zod';
import { longestText } from '../content/parse/writing.ts';
import { coreOf, itemOf, metaOf, shapeOf } from '../tables/fields.ts';
import { type GridCell, quotedError, textOfCell } from './grid.ts';
import { readList, readPlaces, writeList, writePlaces } from './lists.ts';
import { inputOf, type Leaf } from './plan.ts';

type Schema = z.core.$ZodType;
type DecimalMark = 'koma' | 'titik';

/** What a cell gives: a value, or why it gives none. */
export type Reading = { value: unknown } | { aturan: string; salah: string; fix: string };

const optionsOf = (schema: Schema): Schema[] => {
	const core = inputOf(schema);
	return core instanceof z.ZodUnion
		? (core.options as Schema[]).flatMap((option) => optionsOf(option))
		: [schema];
};

/** Words that stand for themselves in a field that takes other things too, such as a printed dash. */
const literalsOf = (schema: Schema): string[] =>
	optionsOf(schema).flatMap((option) => {
		const core = coreOf(option);
		return core instanceof z.ZodLiteral ? [...core.values].map(String) : [];
	});

const typeOf = (schema: Schema): string => (inputOf(schema)._zod.def as { type: string }).type;

/** Stands for nothing where leaving a cell empty means something else: what the whole document says. */
const nothing = '(kosong)';

/** Whether nothing and a cell that is left empty are two things for a field. */
const tellsNothing = (schema: Schema): boolean =>
	z.safeParse(schema, null).success &&
	z.safeParse(schema, undefined).success &&
	z.safeParse(schema, undefined).data !== null;
const takes = (schema: Schema, type: string): boolean =>
	optionsOf(schema).some((option) => typeOf(option) === type);

/** Fields of the records in a list that stands in one cell. */
const placeFields = (schema: Schema): string[] =>
	Object.keys(shapeOf(itemOf(schema) as Schema) ?? {});

/** The value of a field as the content of its cell. Dates and numbers are what they are; all else is text. */
export function writeCell(leaf: Leaf, value: unknown): string | number | Date | null {
	if (value === null && tellsNothing(leaf.schema)) return nothing;
	if (value === null || value === undefined) return null;
	switch (leaf.kind) {
		case 'text':
		case 'pilihan':
			return String(value);
		case 'tanggal':
			return new Date(`${String(value)}T00:00:00Z`);
		case 'angka':
			return value as number;
		case 'ya':
			// What is left out is what the field holds by default.
			return z.safeParse(leaf.schema, undefined).data === value ? null : value ? 'ya' : 'tidak';
		case 'daftar':
			return writeItems(value as unknown[], []) || null;
		case 'campuran':
			return Array.isArray(value)
				? writeItems(value, literalsOf(leaf.schema))
				: typeof value === 'number'
					? value
					: String(value);
		case 'tempat':
			return writePlaces(value as Record<string, string>[], placeFields(leaf.schema)) || null;
		case 'json':
			return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
	}
}

const writeItems = (items: readonly unknown[], reserved: readonly string[]): string =>
	writeList(
		items.map((item) => (item === null ? null : String(item))),
		reserved,
	);

const months = [
	'januari',
	'februari',
	'maret',
	'april',
	'mei',
	'juni',
	'juli',
	'agustus',
	'september',
	'oktober',
	'november',
	'desember',
];

/** A calendar date from a date of the spreadsheet, or from a text as people write it; null when it is none. */
export function readDate(value: string | Date): string | null {
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
	const worded = /^(\d{1,2})\s+([a-z]+)\s+(\d{4})$/i.exec(value);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: slashed
			? [slashed[3], slashed[2], slashed[1]]
			: worded
				? [worded[3], String(months.indexOf((worded[2] ?? '').toLowerCase()) + 1), worded[1]]
				: [];
	if (!year || !month || !day) return null;
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return z.iso.date().safeParse(text).success ? text : null;
}

/** A number as people of that decimal mark write it; null when the text is none. */
export function readNumber(text: string, decimal: DecimalMark): number | null {
	const [point, group] = decimal === 'koma' ? [',', '.'] : ['.', ','];
	const plain = text.replace(/\s/g, '');
	const grouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`);
	const simple = new RegExp(`^-?\\d+(?:\\${point}\\d+)?$`);
	const other = new RegExp(`^-?\\d+\\${group}\\d{1,2}$`);
	if (grouped.test(plain)) return Number(plain.replaceAll(group, '').replace(point, '.'));
	if (simple.test(plain)) return Number(plain.replace(point, '.'));
	// `3.61` where a comma is the decimal mark can only mean a fraction: no group of thousands is that short.
	return other.test(plain) ? Number(plain.replace(group, '.')) : null;
}

const yes = new Set(['ya', 'y', 'benar', 'true', '1', '√', 'v', 'x', 'ada']);
const no = new Set(['tidak', 'tdk', 't', 'salah', 'false', '0', '-']);

const short = (text: string): string =>
	text.replaceAll('\n', ' ').slice(0, 40) + (text.length > 40 ? '…' : '');

/** Words compared as people write them: case and what joins their parts do not count. */
const sameWord = (a: string, b: string): boolean =>
	a.toLowerCase().replace(/[\s_-]+/g, '-') === b.toLowerCase().replace(/[\s_-]+/g, '-');

/** What a cell holds for its field. Errors of the spreadsheet are not seen here: what stood there is lost. */
export function readCell(leaf: Leaf, cell: GridCell, decimal: DecimalMark): Reading {
	const { value } = cell;
	// A month of a year is what a spreadsheet makes a date of.
	if (value instanceof Date && metaOf(leaf.schema).kind === 'periode')
		return { value: value.toISOString().slice(0, 7) };
	if (value instanceof Date && leaf.kind !== 'tanggal')
		return {
			aturan: 'tanggal-tak-dimaksud',
			salah: `Sel ini berisi tanggal ${value.toISOString().slice(0, 10)}, yang mungkin dibuat program lembar kerja dari teks seperti \`1-2\` atau \`1/2\`.`,
			fix: 'Ubah format sel menjadi Teks, lalu ketik ulang isinya seperti tercetak.',
		};
	const text = textOfCell(cell, decimal);
	if (text === null && !(value instanceof Date))
		return leaf.empty
			? { value: leaf.empty.value }
			: {
					aturan: 'wajib',
					salah: `Sel \`${leaf.heading}\` kosong, padahal wajib diisi.`,
					fix: 'Isi sel ini; catatan pada judul kolomnya menjelaskan isinya.',
				};
	// A quote before what reads like an error says that it is meant.
	const given = quotedError.test(text ?? '') ? (text ?? '').replace(/^'/, '') : (text ?? '');
	if (given.length > longestText)
		return {
			aturan: 'terlalu-panjang',
			salah: `Isi sel \`${leaf.heading}\` ${given.length.toLocaleString('id-ID')} huruf, lebih panjang dari batas ${longestText.toLocaleString('id-ID')}.`,
			fix: 'Periksa apakah ada isi yang tertempel tanpa sengaja; cerita panjang ditulis dalam bab.',
		};
	if (given === nothing && tellsNothing(leaf.schema)) return { value: null };
	switch (leaf.kind) {
		case 'text':
			return { value: given };
		case 'tanggal': {
			const date = readDate(value instanceof Date ? value : given);
			return date === null
				? {
						aturan: 'tanggal',
						salah: `\`${short(given)}\` bukan tanggal yang ada.`,
						fix: 'Tulis tanggal sebagai `18/08/2030` atau `2030-08-18`.',
					}
				: { value: date };
		}
		case 'angka': {
			const number = typeof value === 'number' ? value : readNumber(given, decimal);
			return number === null
				? {
						aturan: 'angka',
						salah: `\`${short(given)}\` bukan angka, padahal \`${leaf.heading}\` diisi angka.`,
						fix: 'Tulis angkanya saja, tanpa satuan.',
					}
				: { value: number };
		}
		case 'pilihan': {
			const choice = leaf.choices.find((one) => sameWord(one, given));
			return choice === undefined
				? {
						aturan: 'pilihan',
						salah: `\`${short(given)}\` bukan salah satu pilihan \`${leaf.heading}\`.`,
						fix: `Pilih salah satu dari ${leaf.choices.join(', ')}.`,
					}
				: { value: choice };
		}
		case 'ya': {
			const word = given.toLowerCase();
			if (yes.has(word)) return { value: true };
			if (no.has(word)) return { value: false };
			return {
				aturan: 'ya-tidak',
				salah: `\`${short(given)}\` bukan \`ya\` atau \`tidak\`.`,
				fix: 'Tulis `ya` atau `tidak`.',
			};
		}
		case 'daftar':
			return readItems(leaf, itemOf(leaf.schema) as Schema, given, decimal);
		case 'campuran': {
			if (literalsOf(leaf.schema).includes(given)) return { value: given };
			if (typeof value === 'number' && (takes(leaf.schema, 'number') || takes(leaf.schema, 'int')))
				return { value };
			const list = optionsOf(leaf.schema).find((option) => itemOf(option));
			if (list) return readItems(leaf, itemOf(list) as Schema, given, decimal);
			const number =
				takes(leaf.schema, 'number') || takes(leaf.schema, 'int')
					? readNumber(given, decimal)
					: null;
			return { value: number ?? given };
		}
		case 'tempat':
			return { value: readPlaces(given, placeFields(leaf.schema)) };
		case 'json':
			try {
				return { value: JSON.parse(given) as unknown };
			} catch {
				return {
					aturan: 'susunan',
					salah: `\`${short(given)}\` tidak tersusun seperti yang diminta \`${leaf.heading}\`.`,
					fix: 'Tulis seperti pada hasil `npm run ekspor`, atau kosongkan.',
				};
			}
	}
}

/** The items of a list in one cell, each as its field asks. */
function readItems(leaf: Leaf, item: Schema, text: string, decimal: DecimalMark): Reading {
	const codes = leaf.refers !== null || metaOf(item).kind === 'kode';
	const list = readList(text, codes);
	if (!list)
		return {
			aturan: 'daftar',
			salah: `Tanda kutip pada daftar \`${short(text)}\` tidak berpasangan.`,
			fix: 'Pisahkan butir dengan titik koma; butir yang memuat titik koma diapit tanda kutip ganda.',
		};
	const numeric = takes(item, 'number') || takes(item, 'int');
	const nullable = z.safeParse(item, null).success;
	const words = literalsOf(item);
	const items = list.items
		.filter((one) => one !== null || nullable)
		.map((one) => {
			if (one === null || words.includes(one) || !numeric) return one;
			return readNumber(one, decimal) ?? one;
		});
	return { value: items };
}
