import type { AksiDetail } from '../domain/aksi.ts';
import { address } from '../domain/address.ts';
import { formatNumber } from '../domain/format.ts';
import { aksiName } from '../domain/lost.ts';
import type { OpdLoad } from '../domain/counts.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { makeCountChart } from './specification.ts';
import { formatTables } from '../domain/sumber.ts';

/** How many actions each agency leads, and how many name no lead, which stand at `keTanpa`. */
export function makeOpdLoadChart(
	peta: PetaJalan,
	aksi: readonly AksiDetail[],
	load: readonly OpdLoad[],
	keTanpa: string,
) {
	const names = new Map(
		peta.perangkatDaerah.map((perangkatDaerah) => [perangkatDaerah.kode, perangkatDaerah.nama]),
	);
	const main = load.filter((oneLoad) => oneLoad.utama.length > 0);
	const without = aksi.filter((oneAksi) => oneAksi.utama.length === 0).length;
	return makeCountChart({
		kode: 'grafik-beban-opd',
		judul: 'Rencana aksi menurut penanggung jawab',
		satuan: 'rencana aksi',
		hitung: [
			...main.map((oneLoad) => ({
				nama: names.get(oneLoad.kode) ?? oneLoad.kode,
				jumlah: oneLoad.utama.length,
				tautan: address.opd(peta.id, oneLoad.kode),
			})),
			...(without > 0
				? [{ nama: 'Tanpa penanggung jawab yang terbaca', jumlah: without, tautan: keTanpa }]
				: []),
		],
		temuan: main[0]
			? `${names.get(main[0].kode) ?? main[0].kode} memegang ${main[0].utama.length} dari ${formatNumber(aksi.length)} ${aksiName(peta)}. Aksi dengan dua penanggung jawab dihitung pada keduanya.`
			: `Tidak satu pun ${aksiName(peta)} menyebut penanggung jawab.`,
		sumber: formatTables(peta.program.map(({ sumber }) => sumber)),
	});
}
