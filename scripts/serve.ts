/** `npm run serve`: serves the built site on this machine until stopped, and says where. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { takeLock } from './build/lock.ts';
import { followLinks, recoverOutput, resolveOutput } from './build/output.ts';
import { describeFault, Fault } from './fault.ts';
import { root, outputFolder, contentFolder, basePath } from './environment.ts';
import { answerFrom } from './site-server.ts';

/** Reads the port to listen at. Throws when it is none. */
function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
		throw new Fault(
			`PORT berisi \`${text}\`, padahal harus angka 1 sampai 65535. Contoh: \`PORT=4322 npm run serve\`.`,
		);
	return port;
}

/** Puts back the site that a killed build left aside, once no build is at work. */
async function recover(site: string): Promise<void> {
	await takeLock(site, () => console.log('Situs sedang dibangun; menunggu sampai selesai …'));
	recoverOutput(resolveOutput(site, root, contentFolder()));
}

async function serve(): Promise<void> {
	const port = readPort(process.env.PORT ?? '4321');
	const site = followLinks(outputFolder());
	const isBuilt = () => existsSync(join(site, 'index.html'));
	if (!isBuilt()) await recover(site);
	if (!isBuilt())
		throw new Fault(
			'Belum ada situs yang dibangun. Jalankan `npm start` atau `npm run build` lebih dulu.',
		);
	const base = basePath();
	createServer(answerFrom(site, base))
		.on('error', (error: NodeJS.ErrnoException) => {
			console.error(
				error.code === 'EADDRINUSE'
					? `Port ${port} sedang dipakai program lain. Pakai port lain, misalnya \`PORT=${port + 1} npm run serve\`.`
					: describeFault(error),
			);
			process.exit(1);
		})
		.listen(port, 'localhost', () =>
			console.log(
				`Situs dapat dibuka di http://localhost:${port}${base} — tekan Ctrl+C untuk berhenti.`,
			),
		);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

try {
	await serve();
} catch (error) {
	console.error(describeFault(error));
	process.exit(1);
}
