import type { Sumber } from '../schemas/base.ts';

type Place = Omit<Sumber, 'juga'>;

/** A part of the document with a table in it, without the row: `BAB IV.4, tabel Program`. */
export const formatTable = ({ bagian, tabel }: Place): string =>
	tabel === undefined ? bagian : `${bagian}, ${/^tabel\b/i.test(tabel) ? tabel : `tabel ${tabel}`}`;

const formatPlace = (place: Place): string =>
	place.letak === undefined ? formatTable(place) : `${formatTable(place)}, ${place.letak}`;

const listPlaces = ({ juga = [], ...first }: Sumber): Place[] => [first, ...juga];

/** Where something stands in the document, as one readable string: `BAB IV.4, tabel Program, area 5, huruf c`. */
export const formatSumber = (sumber: Sumber): string =>
	listPlaces(sumber).map(formatPlace).join('; ');

/** Where something stands, each place once and in the order of the records. */
const joinEach = (format: (sumber: Sumber) => string) => (all: readonly Sumber[]) =>
	[...new Set(all.map(format))].join('; ');

/** The parts of the document that these stand in: `BAB III.C; BAB IV.4`. */
export const formatParts = joinEach(({ bagian }) => bagian);

/** The parts and tables of the document that these stand in. */
export const formatTables = joinEach(formatTable);

/** True when something stands in this part of the document, also if it stands elsewhere too. */
export const standsIn = (sumber: Sumber, part: string): boolean =>
	listPlaces(sumber).some(({ bagian }) => bagian === part);
