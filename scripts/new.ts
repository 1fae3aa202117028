/** `npm run peta:baru`: makes the folder of a new road map from a few answers; it passes the check and builds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { makeNewPeta, newOptions, type NewPeta, questions } from './import/new-peta.ts';
import { describeFault, Fault } from './fault.ts';
import { contentFolder } from './environment.ts';

/** Asks for what the command line does not say; only where somebody can answer. */
async function ask(given: Partial<NewPeta>): Promise<Partial<NewPeta>> {
	const missing = questions.filter(({ name }) => given[name] === undefined);
	if (missing.length === 0 || !process.stdin.isTTY) return given;
	const reader = createInterface({ input: process.stdin, output: process.stdout });
	try {
		const answers: Partial<NewPeta> = { ...given };
		for (const { name, question } of missing) {
			const answer = (await reader.question(`${question}: `)).trim();
			if (answer) answers[name] = answer;
		}
		return answers;
	} finally {
		reader.close();
	}
}

try {
	const content = contentFolder();
	const answers = await ask(newOptions(process.argv.slice(2)));
	if (answers.id && existsSync(join(content, answers.id)))
		throw new Fault(`Folder \`${answers.id}\` sudah ada. Pakai --id lain.`);
	console.log(makeNewPeta(content, answers));
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
