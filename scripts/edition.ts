/** `npm run edisi -- <what>`: makes editions of the built site that leave it: for a stick, for paper, for Kiwix. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localDate } from '../src/domain/format.ts';
import { demandPeta, readSite, withSite } from './edition/site.ts';
import { writeUsb } from './edition/usb.ts';
import { writeZim } from './edition/zim.ts';
import { describeFault, Fault } from './fault.ts';
import { outputFolder, pathFrom } from './environment.ts';

const usage = `Cara pakai: npm run edisi -- pdf|usb|zim [--peta ID …]
  pdf   seluruh peta jalan, lembar kerja, dan lembar indikator untuk dicetak, tertaut dari halamannya
  usb   folder dan ZIP yang terbuka dengan klik dua kali, tanpa internet
  zim   satu berkas untuk Kiwix; memerlukan zimwriterfs`;

/** Where editions are written. */
const editionFolder = (): string => pathFrom('PETA_JALAN_EDISI', 'edisi');

async function makeEdition(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { peta: { type: 'string', multiple: true, default: [] } },
	});
	// `--peta a b` names two road maps, as `--peta a --peta b` does.
	const [what, ...more] = positionals;
	const chosen = [...values.peta, ...more];
	const date = localDate(new Date());
	if (what === 'pdf') {
		const site = readSite(outputFolder());
		demandPeta(
			chosen,
			site.peta.map(({ id }) => id),
		);
		// What prints is installed for development alone.
		const { writePdf } = await import('./edition/pdf.ts').catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
			throw new Fault(
				'Edisi PDF tidak dibuat, karena yang mencetaknya tidak terpasang; situs dan edisi lain tidak memerlukannya. Jalankan `npm ci` lebih dahulu.',
			);
		});
		return writePdf(site, chosen, join(editionFolder(), 'pdf'), date);
	}
	const name = ['peta-jalan', ...chosen].join('-');
	const write = what && { usb: writeUsb, zim: writeZim }[what];
	if (!write) throw new Fault(usage);
	await withSite(chosen, (site) =>
		write(
			site,
			{ version: site.version, date, site: site.address },
			join(editionFolder(), what === 'zim' ? `${name}.zim` : name),
		),
	);
}

try {
	await makeEdition();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
