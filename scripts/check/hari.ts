import { tempatTemuan } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import { telusuri } from './telusur.ts';
import type { Temuan } from './temuan.ts';

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

/** Nothing was published, decided or adopted after the day of the check; in an invented document, not after the year that follows its period. */
export function checkHari({ peta, berkas }: MuatanPetaJalan, hari: string, temuan: Temuan[]): void {
	const { karangan, periode } = peta.dokumen;
	// A period that ends before it begins says nothing of when anything may have happened.
	if (karangan && periode.selesai < periode.mulai) return;
	const batasKarangan = `${periode.selesai + 1}-12-31`;
	const batas = karangan && batasKarangan > hari ? batasKarangan : hari;
	for (const isi of berkas.values())
		telusuri(isi.data, (kunci, nilai, jalur) => {
			if (!bidangTanggal.has(kunci) || typeof nilai !== 'string' || nilai <= batas) return;
			temuan.push({
				...tempatTemuan(isi, jalur),
				salah: `Tanggal ${nilai} belum tiba: hari ini ${hari}.`,
				perbaikan: 'Perbaiki tanggalnya; yang belum terbit belum ditulis.',
			});
		});
}
