/** `npm run edisi -- <what>`: makes editions of the built site that leave it: for a stick, for paper, for Kiwix. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localDate } from '../src/domain/format.ts';
import { withSite } from './edition/site.ts';
import { writeUsb } from './edition/usb.ts';
import { describeFault, Fault } from './fault.ts';
import { pathFrom } from './lingkungan.ts';

const usage = `Cara pakai: npm run edisi -- usb [--peta ID …]
  usb   folder dan ZIP yang terbuka dengan klik dua kali, tanpa internet`;

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
	if (what !== 'usb') throw new Fault(usage);
	await withSite(chosen, (site) =>
		writeUsb(
			site,
			{ version: site.version, date: localDate(new Date()), site: site.address },
			join(editionFolder(), ['peta-jalan', ...chosen].join('-')),
		),
	);
}

try {
	await makeEdition();
} catch (error) {
	console.error(describeFault(error));
	process.exitCode = 1;
}
