import { longestOwnSentence } from '../../schemas/own-sentence.ts';
import type { Finding } from '../findings.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { findingPlace } from '../parse/yaml-file.ts';
import { valueAt } from '../shape/explain.ts';
import { walk } from '../walk.ts';

/** Numbers as written, `61,68` and `1.500` whole. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What is wrong with one of our own sentences about a record, with its mend. */
function findFaults(sentence: string, record: object): [salah: string, fix: string][] {
	const { singkatnya: _, ...source } = record as { singkatnya?: string };
	const printed = new Set(numbersIn(JSON.stringify(source)));
	const invented = numbersIn(sentence).filter((number) => !printed.has(number));
	const faults: [boolean, string, string][] = [
		[
			!/^[\p{Lu}\d“]/u.test(sentence),
			'Kalimat ini tidak diawali huruf besar.',
			'Awali dengan huruf besar.',
		],
		[!/[.?]$/.test(sentence), 'Kalimat ini tidak ditutup dengan titik.', 'Tutup dengan titik.'],
		[
			sentence.length > longestOwnSentence,
			`Kalimat ini ${sentence.length} huruf, lebih panjang dari batas ${longestOwnSentence}.`,
			'Pendekkan kalimatnya; rinciannya sudah ada pada rekaman ini.',
		],
		[
			invented.length > 0,
			`Angka \`${invented[0]}\` tidak ada pada rekaman ini.`,
			'Hapus angkanya, atau tulis persis seperti pada rekaman ini.',
		],
	];
	return faults.flatMap(([isFault, salah, fix]) => (isFault ? [[salah, fix]] : []));
}

/** Our own sentences must be sentences, fit where they are shown, and have no figure that the record lacks. */
export function checkOwnSentences({ berkas }: LoadedPetaJalan, findings: Finding[]): void {
	for (const content of berkas.values())
		walk(content.data, (key, value, path) => {
			if (key !== 'singkatnya' || typeof value !== 'string') return;
			const record = valueAt(content.data, path.slice(0, -1));
			for (const [salah, fix] of findFaults(value, record as object))
				findings.push({ ...findingPlace(content, path), salah, fix });
		});
}
