import { tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { telusuri } from '../walk.ts';
import type { Temuan } from '../findings.ts';

/** Dates of what has happened. */
const bidangTanggal = new Set([
	'tanggal_terbit',
	'tanggal',
	'tanggal_ditetapkan',
	'tanggal_diundangkan',
]);

/** Today in the east of Indonesia, where a day begins first. */
export const hariIni = (): string =>
	new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * The last day that anything in a document may bear: the day of the check. A document whose period has not begun is a plan
 * or an example; what it says of itself cannot be judged by today, but not later than the year after its period.
 */
function lastDay({ mulai, selesai }: { mulai: number; selesai: number }, hari: string): string {
	const begun = `${mulai}-01-01` <= hari;
	return begun ? hari : `${selesai + 1}-12-31`;
}

/** Nothing was published, decided or adopted after that day. */
export function checkHari({ peta, berkas }: MuatanPetaJalan, hari: string, temuan: Temuan[]): void {
	const { periode } = peta.dokumen;
	// A period that ends before it begins says nothing of when anything may have happened.
	if (periode.selesai < periode.mulai) return;
	const batas = lastDay(periode, hari);
	for (const isi of berkas.values())
		telusuri(isi.data, (kunci, nilai, jalur) => {
			if (!bidangTanggal.has(kunci) || typeof nilai !== 'string' || nilai <= batas) return;
			temuan.push({
				...tempatTemuan(isi, jalur),
				salah:
					batas === hari
						? `Tanggal ${nilai} belum tiba: hari ini ${hari}.`
						: `Tanggal ${nilai} terlalu jauh sesudah masa dokumen, yang berakhir ${periode.selesai}.`,
				perbaikan: 'Perbaiki tanggalnya; yang belum terbit belum ditulis.',
			});
		});
}
