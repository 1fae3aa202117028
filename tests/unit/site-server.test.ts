import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFrom } from '../../scripts/site-server.ts';
import { makeFolder } from '../sample-content.ts';

const { folder, hapus } = makeFolder('sajian');
const servers: Server[] = [];

beforeAll(() => {
	mkdirSync(join(folder, 'situs/aksi'), { recursive: true });
	writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
	writeFileSync(join(folder, 'situs/index.html'), 'depan');
	writeFileSync(join(folder, 'situs/404.html'), 'tidak ada');
	writeFileSync(join(folder, 'situs/aksi/index.html'), 'aksi');
	writeFileSync(join(folder, 'situs/tabel.csv'), 'a,b');
});
afterAll(() => {
	for (const server of servers) server.close();
	hapus();
});

/** Asks a server of the site for a path exactly as it is written. */
async function ask(path: string, base = '/') {
	const server = createServer(answerFrom(join(folder, 'situs'), base));
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return new Promise<{ status?: number; to?: string; type?: string; body: string }>((resolve) => {
		request({ host: 'localhost', port, path }, (response) => {
			let body = '';
			response.on('data', (data: Buffer) => (body += data.toString()));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					to: response.headers.location,
					type: response.headers['content-type'],
					body,
				}),
			);
		}).end();
	});
}

test('pages and files are served, a table as text', async () => {
	expect(await ask('/')).toMatchObject({ status: 200, body: 'depan' });
	expect(await ask('/aksi/?q=x')).toMatchObject({ status: 200, body: 'aksi' });
	expect(await ask('/tabel.csv')).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
});

test('an address without its last slash leads to the one with it', async () => {
	expect(await ask('/aksi')).toMatchObject({ status: 301, to: '/aksi/' });
	expect(await ask('/aksi?q=x')).toMatchObject({ status: 301, to: '/aksi/?q=x' });
});

test.each([
	'/tidak-ada/',
	'/aksi%2Findex.html',
	'/%2e%2e%2frahasia.txt',
	'/../rahasia.txt',
	'/..%5crahasia.txt',
	'/%',
	'/%00',
])('%s is answered by the page for addresses that lead nowhere', async (path) => {
	expect(await ask(path)).toMatchObject({ status: 404, body: 'tidak ada' });
});

test('no redirect leaves this host', async () => {
	const { to = '' } = await ask('//aksi');
	expect(to.startsWith('//')).toBe(false);
});

describe('below a base path', () => {
	test('the site stands there and nowhere else', async () => {
		expect(await ask('/rb/aksi/', '/rb/')).toMatchObject({ status: 200, body: 'aksi' });
		expect(await ask('/aksi/', '/rb/')).toMatchObject({ status: 404 });
	});

	test('its beginning is found without its slash, and from the root', async () => {
		expect(await ask('/rb', '/rb/')).toMatchObject({ status: 301, to: '/rb/' });
		expect(await ask('/', '/rb/')).toMatchObject({ status: 301, to: '/rb/' });
		expect(await ask('/rb/aksi', '/rb/')).toMatchObject({ status: 301, to: '/rb/aksi/' });
	});
});
