/** `npm run ekspor -- <id> <file.xlsx>`: a road map as the workbook that `impor` reads back. */
import { existsSync, writeFileSync } from 'node:fs';
import { loadContent } from '../src/content/load.ts';
import { exportWorkbook } from '../src/workbook/export.ts';
import { describeFault, Fault } from './fault.ts';
import { contentFolder } from './environment.ts';

const usage = 'Cara pakai: npm run ekspor -- ID KELUAR.xlsx';

async function exportPeta(): Promise<void> {
	const [id, file, ...more] = process.argv.slice(2);
	if (!id || !file || more.length > 0 || !file.endsWith('.xlsx')) throw new Fault(usage);
	if (existsSync(file))
		throw new Fault(`\`${file}\` sudah ada, jadi tidak ditimpa. Pakai nama lain.`);
	const findings: Parameters<typeof loadContent>[1] = [];
	const load = loadContent(contentFolder(), findings);
	const peta = load.petaJalan.find((one) => one.peta.id === id);
	if (!peta || findings.some(({ berkas }) => berkas.startsWith(`${id}/`)))
		throw new Fault(
			peta
				? `Isi \`${id}\` belum benar. Jalankan \`npm run periksa\` lebih dahulu.`
				: `Peta jalan \`${id}\` tidak ada. Yang ada: ${load.petaJalan.map((one) => one.peta.id).join(', ')}.`,
		);
	writeFileSync(
		file,
		await exportWorkbook(
			peta,
			peta.peta.unit.map(({ kode }) => kode),
		),
	);
	console.log(`${file}: buku kerja ${id}.`);
}

try {
	await exportPeta();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
