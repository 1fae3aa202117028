import { checkContent } from '../../src/content/check.ts';
import { makeFolder } from '../sample-content.ts';
import { baseContent, writeContent, type Change } from './content.ts';

/** The findings of the sound content folder after a change, on a day before the period of its road map. */
export function findingsAfter(change: Change, day = '2026-11-27') {
	const { folder, hapus } = makeFolder('rusak');
	try {
		const contents = baseContent();
		change(contents);
		return checkContent(writeContent(folder, contents), day).temuan;
	} finally {
		hapus();
	}
}
