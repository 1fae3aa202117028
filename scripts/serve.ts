/** `npm run serve`: serves the built site on this machine until stopped, and says where. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { akar, folderKeluaran } from './lingkungan.ts';

const port = process.env.PORT ?? '4321';
if (!existsSync(resolve(folderKeluaran(), 'index.html'))) {
	console.error(
		'Belum ada situs yang dibangun. Jalankan `npm start` atau `npm run build` lebih dulu.',
	);
	process.exit(1);
}
console.log(`Situs dapat dibuka di http://localhost:${port}/ — tekan Ctrl+C untuk berhenti.`);
const server = spawn(
	process.execPath,
	[resolve(akar, 'node_modules/astro/bin/astro.mjs'), 'preview', '--port', port],
	{
		cwd: akar,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_PREVIEW_BACKGROUND: '0' },
	},
);
for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.on(sinyal, () => server.kill(sinyal));
server.on('exit', (kode) => process.exit(kode ?? 0));
