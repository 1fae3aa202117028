/** `npm run templat -- [--kerangka <code>] <file.xlsx>`: an empty workbook for a new road map. */
import { existsSync, writeFileSync } from 'node:fs';
import { loadContent } from '../src/content/load.ts';
import { tables } from '../src/tables/index.ts';
import { makeTemplate } from '../src/workbook/template.ts';
import { chooseFramework } from './import/framework.ts';
import { parseOptions } from './import/options.ts';
import { describeFault, Fault } from './fault.ts';
import { contentFolder } from './environment.ts';

const usage = 'Cara pakai: npm run templat -- [--kerangka KODE] KELUAR.xlsx';

async function writeTemplate(): Promise<void> {
	const { values, positionals } = parseOptions(
		{
			args: process.argv.slice(2),
			allowPositionals: true,
			options: { kerangka: { type: 'string' } },
		} as const,
		usage,
	);
	const [file, ...more] = positionals;
	if (!file || more.length > 0 || !file.endsWith('.xlsx')) throw new Fault(usage);
	if (existsSync(file))
		throw new Fault(`\`${file}\` sudah ada, jadi tidak ditimpa. Pakai nama lain.`);
	const { kode, kerangka } = chooseFramework(
		loadContent(contentFolder(), []),
		values.kerangka as string | undefined,
	);
	writeFileSync(file, await makeTemplate(tables, kode, kerangka));
	console.log(`${file}: templat menurut ${kerangka.nama}.`);
}

try {
	await writeTemplate();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
