import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../../src/content/place.ts';
import { type LoadedPetaJalan, loadContent } from '../../../src/content/load.ts';
import { tables } from '../../../src/tables/index.ts';
import { exportWorkbook, filesOf } from '../../../src/workbook/export.ts';
import { planWorkbook } from '../../../src/workbook/plan.ts';
import { readWorkbook } from '../../../src/workbook/read.ts';
import { addRequired, readRecords } from '../../../src/workbook/records.ts';
import { writeYaml } from '../../../src/workbook/yaml.ts';
import { contentFixture } from '../../sample-content.ts';

const loads = [contentFolder(), contentFixture].flatMap((folder): [string, LoadedPetaJalan][] =>
	loadContent(folder, []).petaJalan.map((load) => [join(folder, load.peta.id), load]),
);

test.each(loads)('%s comes back from its workbook field by field', async (_name, load) => {
	const plan = planWorkbook(tables);
	const bytes = await exportWorkbook(load, ['satu', 'dua']);
	const made = readRecords(await readWorkbook(bytes), plan, load.peta.dokumen.desimal ?? 'koma');
	expect(made.findings).toEqual([]);
	expect(made.unknown).toEqual([]);
	addRequired(made, tables);
	const before = filesOf(load);
	const after = new Map(
		made.files.map(({ name, schema, data }) => [
			name,
			schema.parse(parse(writeYaml(schema, data))),
		]),
	);
	expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
	for (const [name, data] of before) expect(after.get(name), name).toEqual(data);
	expect(made.chapters.size).toBe(load.bab.length);
	for (const { path, teks } of load.bab)
		expect(made.chapters.get(path.split('/').at(-1)?.replace('.mdx', '') ?? '')).toBe(teks);
});
