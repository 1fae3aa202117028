/**
 * Loaded before the site builder, in its process: ends it when the process that started it is gone, however that ended,
 * and takes from that process the content that it has read, so that nothing is read twice.
 */
import { readFileSync } from 'node:fs';
import type { Content } from '../../src/content/content.ts';
import { config } from 'zod';

// The frame makes its schema of a page's head anew for each page, and every new schema is first searched for circles,
// which takes a tenth of all rendering and finds none.
config({ memoizer: undefined });

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
globalThis.petaJalanContents = new Promise((resolve) =>
	process.once('message', (path) => {
		// Waiting for the other's end must not keep a finished builder alive.
		process.channel?.unref();
		resolve(JSON.parse(readFileSync(String(path), 'utf8')) as Content);
	}),
);
