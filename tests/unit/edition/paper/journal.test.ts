import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	hashSource,
	noteSheet,
	readJournal,
	writeJournal,
} from '../../../../scripts/edition/paper/journal.ts';

const sheet = (name: string, source: string) => ({
	name,
	source: hashSource(source),
	size: 1,
	pages: 1,
	date: '2026-11-28',
});

test('a run that was ended in the middle of a line is known up to there, by what still stands', () => {
	const folder = mkdtempSync(join(tmpdir(), 'journal-'));
	expect(readJournal(folder).size).toBe(0);
	for (const name of ['ada', 'hilang']) noteSheet(folder, sheet(name, 'lama'));
	writeFileSync(join(folder, 'ada.pdf'), '');
	noteSheet(folder, sheet('ada', 'baru'));
	appendFileSync(join(folder, 'daftar.jsonl'), '{"name": "pu');
	expect([...readJournal(folder).values()]).toEqual([sheet('ada', 'baru')]);
	writeJournal(folder, []);
	expect(readJournal(folder).size).toBe(0);
});
