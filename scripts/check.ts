/** `npm run periksa`: checks the content folder and says what to mend. Exit status 1 when anything is wrong. */
import { periksaKonten } from '../src/content/check.ts';
import { cetakTemuan } from '../src/content/findings.ts';
import { describeFault } from './fault.ts';
import { folderKonten, sebutanKonten } from './lingkungan.ts';

function check(): void {
	const { temuan, muatan } = periksaKonten(folderKonten());
	if (temuan.length > 0) {
		console.error(cetakTemuan(temuan, sebutanKonten()));
		process.exitCode = 1;
	} else {
		for (const { peta, bab } of muatan.petaJalan) {
			const aksi = peta.program.flatMap((p) => p.kelompok.flatMap((k) => k.aksi));
			console.log(
				`${peta.id}: ${peta.program.length} area, ${aksi.length} aksi, ${peta.indikator.length} indikator, ${bab.length} bab, ${peta.catatan.length} catatan.`,
			);
		}
		console.log('Isi lengkap dan benar bentuknya.');
	}
}

try {
	check();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
