import { isAmbiguousNumber } from '../../domain/numbers.ts';
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

/**
 * A mark that may stand for decimals or for thousands is asked for: a single comma before three figures, and a dot
 * where the document elsewhere writes decimals with it. A document that declares its decimal mark is not asked.
 */
export function checkDecimal({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	if (peta.dokumen.desimal) return;
	const cells: { isi: YamlFile; jalur: FieldPath; angka: string[] }[] = [];
	for (const [name, isi] of berkas) {
		const [kind = ''] = name.split('/');
		const fields = nilaiFields[kind] ?? [];
		walk(isi.data, (key, nilai, jalur) => {
			const [, place] = jalur;
			const own =
				name === 'indikator' && typeof place === 'number'
					? peta.indikator[place]?.skala.desimal
					: undefined;
			if (fields.includes(key) && isFigure(kind, key, jalur) && typeof nilai === 'string' && !own)
				cells.push({ isi, jalur, angka: numbersIn(nilai) });
		});
	}
	const hasDot = cells.some(({ angka }) => angka.some(hasDecimalPoint));
	for (const { isi, jalur, angka } of cells) {
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
