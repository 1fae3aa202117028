import { type Decimal, isAmbiguousNumber } from '../../domain/numbers.ts';
import { parseTarget } from '../../domain/target.ts';
import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { YamlFile } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { walk } from '../walk.ts';
import type { Finding } from '../findings.ts';

/** Fields that hold printed values, by the file that they stand in. */
const nilaiFields: Record<string, readonly string[]> = {
	indikator: ['teks', 'lama', 'baru'],
	'quick-wins': ['target'],
	program: ['target', 'teks'],
};

/** The lists of a programme whose texts are figures by period; other texts of it are sentences. */
const periodeLists = new Set<string | number>(['target_periode', 'realisasi']);

const isFigure = (name: string, key: string, paths: FieldPath): boolean =>
	!(name === 'program' && key === 'teks') || periodeLists.has(paths.at(-3) ?? '');

/** The figures of a text that stand by themselves; sums of money have no thousandths. */
const numbersIn = (text: string): string[] =>
	/\b(?:Rp|IDR|rupiah)\b/i.test(text)
		? []
		: (text.match(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g) ?? []);

/** True for figures whose dot can only be the decimal's, such as `61.68`. */
const hasDecimalPoint = (number: string): boolean =>
	/^\d+\.\d+$/.test(number) && !isAmbiguousNumber(number);

/** A cell of a printed value, with the decimal mark that is declared for it. */
interface Cell {
	isi: YamlFile;
	jalur: FieldPath;
	teks: string;
	angka: string[];
	/** Declared on the scale of its own indicator. */
	own: Decimal | undefined;
}

/** All cells of printed values. */
function listCells({ peta, berkas }: LoadedPetaJalan): Cell[] {
	const cells: Cell[] = [];
	for (const [name, isi] of berkas) {
		const [kind = ''] = name.split('/');
		const fields = nilaiFields[kind] ?? [];
		walk(isi.data, (key, nilai, jalur) => {
			const [, place] = jalur;
			const own =
				name === 'indikator' && typeof place === 'number'
					? peta.indikator[place]?.skala.desimal
					: undefined;
			if (fields.includes(key) && isFigure(kind, key, jalur) && typeof nilai === 'string')
				cells.push({ isi, jalur, teks: nilai, angka: numbersIn(nilai), own });
		});
	}
	return cells;
}

/**
 * A mark that may stand for decimals or for thousands is asked for: a single comma before three figures, and a dot
 * where the document elsewhere writes decimals with it. A document that declares its decimal mark is not asked.
 */
export function checkDecimal(load: LoadedPetaJalan, findings: Finding[]): void {
	const cells = listCells(load);
	const { desimal } = load.peta.dokumen;
	checkAgainstDeclared(load, cells, findings);
	if (desimal) return;
	const asked = cells.filter(({ own }) => !own);
	const hasDot = asked.some(({ angka }) => angka.some(hasDecimalPoint));
	for (const { isi, jalur, angka } of asked) {
		const ambiguous = angka.find(
			(number) => isAmbiguousNumber(number) && (hasDot || number.includes(',')),
		);
		if (ambiguous === undefined) continue;
		const [thousands, fraction] = [ambiguous.replace(/[.,]/, '.'), ambiguous.replace(/[.,]/, ',')];
		findings.push({
			...findingPlace(isi, jalur),
			salah: `\`${ambiguous}\` dapat berarti ${thousands} (ribuan) atau ${fraction} (desimal).`,
			fix: 'Tulis `desimal: koma` atau `desimal: titik` di dokumen.yaml menurut kebiasaan tabel sumbernya; untuk satu indikator saja, tulis `desimal` pada `skala`-nya.',
		});
	}
}

/**
 * Figures such as `3.61` where commas are declared can only be decimals, and are read so; but they are more often a
 * slip of the keyboard than of the source. A note that quotes them says that the source has them.
 */
function checkAgainstDeclared(
	{ peta }: LoadedPetaJalan,
	cells: readonly Cell[],
	findings: Finding[],
): void {
	const noted = JSON.stringify(peta.catatan);
	const isNoted = (number: string) =>
		new RegExp(String.raw`(?<![\d.,])${number.replace('.', String.raw`\.`)}(?![\d]|[.,]\d)`).test(
			noted,
		);
	for (const { isi, jalur, teks, angka, own } of cells) {
		if ((own ?? peta.dokumen.desimal) !== 'koma' || parseTarget(teks).nilai === null) continue;
		const odd = angka.find((number) => hasDecimalPoint(number) && !isNoted(number));
		if (odd === undefined) continue;
		findings.push({
			...findingPlace(isi, jalur),
			salah: `\`${odd}\` dibaca ${odd.replace('.', ',')}, padahal \`desimal: koma\` menyatakan titik bukan tanda desimal.`,
			fix: `Tulis \`${odd.replace('.', ',')}\` bila sumbernya berkoma. Bila sumber memang mencetak titik, kutip \`${odd}\` dalam catatan yang dirujuk dari sini; bila seluruh tabelnya begitu, tulis \`desimal: titik\`.`,
		});
	}
}
