import { formatNumber } from './format.ts';
import { aksiName } from './lost.ts';
import { formatPeran } from './column-headings.ts';
import { type Kelengkapan, kelengkapan } from './kelengkapan.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { unitWord } from './unit.ts';

/** How many actions have a thing: all, none of them having a place for it, or a number. */
const formatShare = (
	{ ada, dari, bertempat }: Kelengkapan,
	owned: string,
	without: string,
): string =>
	!bertempat ? without : ada === dari ? `semuanya ${owned}` : `${formatNumber(ada)} ${owned}`;

/** What the actions of a road map come with, counted from its own table: nothing is promised that the table lacks. */
export function summarizeProgram(peta: PetaJalan): string {
	const measure = new Map(
		kelengkapan(peta).map((oneKelengkapan) => [oneKelengkapan.kode, oneKelengkapan]),
	);
	const [target, pelaku] = [measure.get('aksi-bertarget'), measure.get('aksi-berpenanggung-jawab')];
	const count = target?.dari ?? 0;
	const area = peta.program.length;
	const contents = [
		`${formatNumber(count)} ${aksiName(peta)} dalam ${formatNumber(area)} ${unitWord(peta)}`,
	];
	if (pelaku)
		contents.push(
			formatShare(
				pelaku,
				`menyebut ${formatPeran(peta.dokumen, 'aksi')}`,
				'tidak satu pun menyebut penanggung jawab',
			),
		);
	if (target)
		contents.push(
			formatShare(
				target,
				'punya target terukur (angka atau rentang)',
				'tabelnya tidak punya kolom target',
			),
		);
	return `${contents.join('; ')}.`;
}
