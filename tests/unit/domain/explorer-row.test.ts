import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import {
	formatRowAttributes,
	makeRowRecord,
	parseRowRecord,
} from '../../../src/domain/explorer-row.ts';
import { petaQuickWin, samplePeta } from '../samples.ts';

const records = [samplePeta(), petaQuickWin()].flatMap((peta) =>
	flattenAksi(peta).map((aksi) => makeRowRecord(peta, aksi)),
);

/** What a browser makes of an element's attributes. */
const asDataset = (attributes: Record<string, string | undefined>) =>
	Object.fromEntries(
		Object.entries(attributes).flatMap(([name, text]) =>
			text === undefined
				? []
				: [
						[
							name.replace('data-', '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
							text,
						],
					],
		),
	);

test.each(records.map((record) => [record.kode, record]))(
	'%s is the same row from its record and from its attributes',
	(_kode, record) => {
		const attributes = formatRowAttributes(record);
		expect(Object.keys(attributes)[0]).toBe('data-kode');
		for (const many of [false, true])
			expect(parseRowRecord(asDataset(attributes), many)).toEqual(parseRowRecord(record, many));
	},
);

test('a row is looked up by everything that the action says, and by nothing about where it stands', () => {
	const [first] = records;
	if (!first) throw new Error('No record was made.');
	const { kata } = parseRowRecord(first, false);
	for (const words of [
		'kt-5.2.c',
		'mengembangkan sistem',
		'e-government',
		'aplikasi ada',
		'jumlah sistem',
		'1 (satu) sistem',
		'bpkad & bappeda',
	])
		expect(kata).toContain(words);
	for (const words of ['bab iv', 'tidak disebutkan', 'catatan']) expect(kata).not.toContain(words);
});

test('the lead is sorted by as printed, and empty where none is named', () => {
	expect(records.slice(0, 2).map(({ pelaku }) => pelaku)).toEqual(['Bappeda; BPKAD & Bappeda', '']);
});
