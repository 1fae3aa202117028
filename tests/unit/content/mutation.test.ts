import { expect, test } from 'vitest';
import { findingsAfter } from '../../broken/run.ts';
import { type Content, peta } from '../../broken/content.ts';

/** A small generator of numbers that gives the same row for the same seed. */
function random(seed: number): () => number {
	let current = seed;
	return () => {
		current = (current * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return current / 4_294_967_296;
	};
}

/** What an editor may do to a line by accident. */
const replacements = [
	'null',
	'-',
	'- ',
	'[]',
	'{}',
	'[',
	'}',
	"'",
	'"',
	'2020-08-18',
	'0',
	'-1',
	'1e999',
	'true',
	'*a',
	'&a',
	'!x',
	'|',
	'>',
	'#',
	'__proto__',
	'0b1',
	'~',
	'%',
	'@',
	'`',
	': ',
	', ',
	'\t',
	'x'.repeat(300),
];

/** One change of a line, chosen by the generator. */
function mutate(rows: string[], to: () => number): string[] {
	const i = Math.floor(to() * rows.length);
	const text = rows[i] ?? '';
	const content = replacements[Math.floor(to() * replacements.length)] ?? '';
	const replace = (done: string[]) => rows.toSpliced(i, 1, ...done);
	switch (Math.floor(to() * 8)) {
		case 0:
			return replace([]);
		case 1:
			return replace([text, text]);
		case 2:
			return replace([` ${text}`]);
		case 3:
			return replace([text.replace(/^ {1,2}/, '')]);
		case 4:
			return replace([text.replace(/(?<=: ).*/, () => content)]);
		case 5:
			return replace([text.replace(/^(\s*)- /, '$1')]);
		case 6:
			return replace([`${text.slice(0, Math.floor(to() * text.length))}${content}`]);
		default:
			return replace([text.replace(/[\w-]+(?=:)/, () => content)]);
	}
}

/** Changes one to three lines of one file. */
function change(contents: Content, seed: number): string {
	const to = random(seed);
	const files = [...contents.keys()].filter(
		(path) => path.startsWith(peta) || path.endsWith('.yaml'),
	);
	const path = files[Math.floor(to() * files.length)] ?? '';
	let rows = String(contents.get(path)).split('\n');
	for (let n = Math.floor(to() * 3); n >= 0; n--) rows = mutate(rows, to);
	contents.set(path, rows.join('\n'));
	return path;
}

test('whatever happens to a few lines, the check ends soon, with located findings or none', () => {
	const count = 300;
	let wrong = 0;
	for (let seed = 1; seed <= count; seed++) {
		// The processor's own time: on a busy machine a clock would time the others too.
		const start = process.cpuUsage();
		let path = '';
		const findings = findingsAfter((contents) => {
			path = change(contents, seed);
		});
		expect(process.cpuUsage(start).user, `seed ${seed}, ${path}`).toBeLessThan(5_000_000);
		if (findings.length > 0) wrong++;
		// One slip never floods the editor.
		expect(findings.length, `seed ${seed}, ${path}`).toBeLessThan(16);
		for (const finding of findings) {
			expect(finding.baris, `seed ${seed}, ${path}`).toBeGreaterThan(0);
			expect(finding.kolom, `seed ${seed}, ${path}`).toBeGreaterThan(0);
			expect(finding.salah.length * finding.fix.length, `seed ${seed}`).toBeGreaterThan(100);
		}
	}
	// Most slips break something; a check that finds nothing would pass everything above.
	expect(wrong).toBeGreaterThan(count / 2);
}, 120_000);
