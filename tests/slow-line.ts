import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long an answer takes to begin, in milliseconds, and how many bytes a millisecond the line carries. */
const [latency, rate] = [150, 200];

/** Bytes that go over the line at a time. */
const piece = 4096;

/** A slow line to a site: its address, and the means to cut it. */
export interface SlowLine {
	address: string;
	close(): Promise<void>;
}

/**
 * Puts a slow line before a site, which all requests share. A server of our own, because the browser's own slow line now
 * and then stops in the middle of a page for good.
 */
export async function openSlowLine(site: string): Promise<SlowLine> {
	/** When the line is free again. */
	let free = 0;
	const server = createServer(async (request, response) => {
		await wait(latency);
		const answer = await fetch(new URL(request.url ?? '/', site), { redirect: 'manual' });
		const {
			'content-encoding': _,
			'content-length': __,
			...headers
		} = Object.fromEntries(answer.headers);
		response.writeHead(answer.status, headers);
		const body = Buffer.from(await answer.arrayBuffer());
		for (let sent = 0; sent < body.length; sent += piece) {
			const part = body.subarray(sent, sent + piece);
			free = Math.max(free, performance.now()) + part.length / rate;
			await wait(free - performance.now());
			// A reader who has gone needs no more.
			if (response.destroyed) return;
			response.write(part);
		}
		response.end();
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}
