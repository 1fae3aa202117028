/** `npm run impor -- <file> --id <id>`: turns a workbook or table into the folder of a road map. Exit status 1 when nothing was written. */
import { readImportOptions } from './import/options.ts';
import { runImport } from './import/run.ts';
import { describeFault } from './fault.ts';
import { contentFolder } from './environment.ts';

try {
	const { ok, said, wrong } = await runImport(
		readImportOptions(process.argv.slice(2)),
		contentFolder(),
		new Date(),
		(words) => console.error(words),
	);
	for (const line of said) console.log(line);
	for (const line of wrong) console.error(line);
	if (!ok) process.exitCode = 1;
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
