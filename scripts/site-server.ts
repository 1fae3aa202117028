import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A path without its percent signs; null when they stand for nothing. */
function decodePath(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

/** Makes what answers requests for a built site that stands below `base`, a path with a slash at both ends. */
export function answerFrom(site: string, base: string) {
	const files = sirv(site, {
		// Looks at the disk each time, so that a site built anew is served without a restart.
		dev: true,
		setHeaders(response, path) {
			if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
		},
	});
	return (request: IncomingMessage, response: ServerResponse): void => {
		const [path = '/', ...query] = (request.url ?? '/').split('?');
		const redirect = (to: string) => {
			response.writeHead(301, { Location: [to, ...query].join('?') });
			response.end();
		};
		const sayNotFound = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(site, '404.html')));
		};
		if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(base);
		const inside = path.startsWith(base) ? path.slice(base.length - 1) : null;
		const decoded = inside === null ? null : decodePath(inside);
		// An encoded slash is part of a name, and no file has such a name.
		if (inside === null || decoded === null || /%2f|%5c|%00/i.test(inside)) return sayNotFound();
		if (!path.endsWith('/') && existsSync(join(site, decoded, 'index.html')))
			return redirect(`${path.replace(/^\/+/, '/')}/`);
		request.url = [inside, ...query].join('?');
		files(request, response, sayNotFound);
	};
}
