/** `npm run periksa [-- --json|--github]`: checks the content folder and says what to mend. Exit status 1 when anything is wrong. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { describeFault } from './fault.ts';
import { root, contentFolder, contentLabel } from './environment.ts';

// The program's own code need not be compiled anew each time; what is loaded after this profits.
enableCompileCache(join(root, 'node_modules/.cache/node'));

async function check(): Promise<void> {
	const [
		{ checkContent: periksaKonten },
		{ formatFindings: cetakTemuan, formatAnnotations, formatJson },
		{ listWrittenAksi },
		{ unitWord },
	] = await Promise.all([
		import('../src/content/check.ts'),
		import('../src/content/findings.ts'),
		import('../src/domain/kelompok.ts'),
		import('../src/domain/unit.ts'),
	]);
	const { temuan, muatan } = periksaKonten(contentFolder());
	if (process.argv.includes('--json')) {
		console.log(formatJson(temuan, contentLabel()));
		if (temuan.length > 0) process.exitCode = 1;
	} else if (temuan.length > 0) {
		if (process.argv.includes('--github')) console.log(formatAnnotations(temuan, contentLabel()));
		console.error(cetakTemuan(temuan, contentLabel()));
		process.exitCode = 1;
	} else {
		for (const { peta, bab } of muatan.petaJalan) {
			const aksi = peta.program.flatMap(listWrittenAksi);
			console.log(
				`${peta.id}: ${peta.program.length} ${unitWord(peta)}, ${aksi.length} aksi, ${peta.indikator.length} indikator, ${bab.length} bab, ${peta.catatan.length} catatan.`,
			);
		}
		console.log('Isi lengkap dan benar bentuknya.');
	}
}

try {
	await check();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
