import { type Unit, type UnitIcon, unitColours } from '../schemas/framework.ts';
import { capitalize, formatList } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';

type WithUnit = Pick<PetaJalan, 'unit'>;

/** The unit with this code; undefined when the framework does not know it. */
export const findUnit = ({ unit }: WithUnit, kode: string): Unit | undefined =>
	unit.find((oneUnit) => oneUnit.kode === kode);

/** The name of the colour of a unit among the style's tokens; a unit without a number takes the one of its place. */
export function getUnitColour(peta: WithUnit, kode: string): string {
	const place = peta.unit.findIndex((oneUnit) => oneUnit.kode === kode);
	return `--warna-${peta.unit[place]?.warna ?? (Math.max(place, 0) % unitColours) + 1}`;
}

/** The drawing of a unit; undefined when it has none. */
export const getUnitIcon = (peta: WithUnit, kode: string): UnitIcon | undefined =>
	findUnit(peta, kode)?.ikon;

/** A unit with the framework that it belongs to; one that a document added itself belongs to that document. */
export interface ComparedUnit extends Unit {
	kerangka: string;
}

/** The units of all frameworks that these road maps follow, each once, and what documents added. */
export function listUnits(all: readonly PetaJalan[]): ComparedUnit[] {
	const known = new Map<string, ComparedUnit>();
	for (const { id, dokumen, unit } of all) {
		const own = new Set(dokumen.kerangka.unit_sendiri.map(({ kode }) => kode));
		for (const oneUnit of unit) {
			const kerangka = own.has(oneUnit.kode) ? id : dokumen.kerangka.kode;
			known.set(`${kerangka}/${oneUnit.kode}`, { ...oneUnit, kerangka });
		}
	}
	return [...known.values()];
}

/** As many top units as a road shows as stations; more are a list. */
export const mostStations = 14;

/** The name of a unit among those that stand on one page: its code, or where another framework has the same its framework too. */
export function unitAnchor(unit: ComparedUnit, units: readonly ComparedUnit[]): string {
	// By name, not by place: the order of road maps is another on the page than where links are checked.
	const [first] = units
		.filter(({ kode }) => kode === unit.kode)
		.map(({ kerangka }) => kerangka)
		.sort();
	return first === unit.kerangka ? unit.kode : `${unit.kerangka}-${unit.kode}`;
}

/** The area of a road map that stands for a unit: only units of one framework can be matched. */
export const findArea = (
	{ id, dokumen, program }: PetaJalan,
	{ kode, kerangka }: ComparedUnit,
): PetaJalan['program'][number] | undefined =>
	kerangka === dokumen.kerangka.kode || kerangka === id
		? program.find(({ area }) => area === kode)
		: undefined;

/** What a document calls its top unit, in singular: `area`, `tema`. */
export const unitWord = ({ dokumen }: Pick<PetaJalan, 'dokumen'>): string =>
	dokumen.kerangka.sebutan;

/** The same at the beginning of a heading. */
export const unitTitle = (peta: Pick<PetaJalan, 'dokumen'>): string => capitalize(unitWord(peta));

/** What several documents call their top units, each word once: `area dan tema`. */
export const unitWords = (all: readonly Pick<PetaJalan, 'dokumen'>[]): string =>
	formatList([...new Set(all.map(unitWord))]);

/** How the units of these road maps are matched; across frameworks they cannot be. */
export const formatUnitMatching = (
	all: readonly PetaJalan[],
	units: readonly ComparedUnit[],
): string =>
	[
		`${capitalize(unitWords(all))} dicocokkan menurut kerangka nasionalnya. Setiap dokumen memakai nama dan urutannya sendiri.`,
		new Set(units.map(({ kerangka }) => kerangka)).size > 1 &&
			'Yang berasal dari kerangka yang berbeda tidak dapat dicocokkan.',
	]
		.filter(Boolean)
		.join(' ');

/** The heading over units side by side: `Area demi area`. */
export function formatUnitHeading(all: readonly Pick<PetaJalan, 'dokumen'>[]): string {
	const [word = '', ...others] = new Set(all.map(unitWord));
	return others.length === 0 ? `${capitalize(word)} demi ${word}` : capitalize(unitWords(all));
}
