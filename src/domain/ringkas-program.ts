import { tulisAngka } from './format.ts';
import { namaAksi } from './hilang.ts';
import { formatPeran } from './judul-kolom.ts';
import { type Kelengkapan, kelengkapan } from './kelengkapan.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** How many actions have a thing: all, none of them having a place for it, or a number. */
const formatBagian = (
	{ ada, dari, bertempat }: Kelengkapan,
	punya: string,
	tanpa: string,
): string =>
	!bertempat ? tanpa : ada === dari ? `semuanya ${punya}` : `${tulisAngka(ada)} ${punya}`;

/** What the actions of a road map come with, counted from its own table: nothing is promised that the table lacks. */
export function ringkasProgram(peta: PetaJalan): string {
	const ukuran = new Map(kelengkapan(peta).map((satu) => [satu.kode, satu]));
	const [target, pelaku] = [ukuran.get('aksi-bertarget'), ukuran.get('aksi-berpenanggung-jawab')];
	const banyak = target?.dari ?? 0;
	const area = peta.program.length;
	const isi = [`${tulisAngka(banyak)} ${namaAksi(peta)} dalam ${tulisAngka(area)} area`];
	if (pelaku)
		isi.push(
			formatBagian(
				pelaku,
				`menyebut ${formatPeran(peta.dokumen, 'aksi')}`,
				'tidak satu pun menyebut penanggung jawab',
			),
		);
	if (target)
		isi.push(formatBagian(target, 'punya target terukur', 'tabelnya tidak punya kolom target'));
	return `${isi.join('; ')}.`;
}
