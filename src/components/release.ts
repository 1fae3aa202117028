import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { epochDate, parseReportAddress, type Release } from '../domain/release.ts';

/**
 * The day of the last commit, of the whole project or of a folder. It comes with the commit, so that the same commit
 * gives the same site wherever and whenever it is built.
 */
function commitDate(...folder: string[]): string | null {
	try {
		const said = execFileSync('git', ['log', '-1', '--format=%cs', '--', ...folder], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return said.trim() || null;
	} catch {
		// A copy without its history does not know.
		return null;
	}
}

const { env } = process;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What this copy of the site is; asked once a build. */
export const release: Release = {
	version,
	built: epochDate(env.SOURCE_DATE_EPOCH) ?? commitDate('.'),
	content: commitDate(resolve(env.PETA_JALAN_KONTEN ?? 'content')),
	keeper: env.PETA_JALAN_PENGELOLA?.trim() || null,
	report: parseReportAddress(env.PETA_JALAN_LAPOR),
};
