import { type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

/** No regulation that such documents cite is older. */
const tahunTertua = 1945;

/** The document's own dates must be in order: its period, its adoption, what it cites and where it begins. */
export function checkMasa({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const lapor = (nama: string, jalur: Jalur, salah: string, perbaikan: string) => {
		const isi = berkas.get(nama);
		if (isi) temuan.push({ ...tempatTemuan(isi, jalur), salah, perbaikan });
	};
	const { periode, penetapan, jenis } = peta.dokumen;
	const masa: [string, { mulai: number; selesai: number } | null][] = [
		['', periode],
		['rentang_data', periode.rentang_data],
	];
	let terbalik = false;
	for (const [bidang, satu] of masa)
		if (satu && satu.selesai < satu.mulai) {
			terbalik = true;
			lapor(
				'dokumen',
				['periode', ...(bidang ? [bidang] : []), 'selesai'],
				`Masa ini berakhir ${satu.selesai}, sebelum mulai ${satu.mulai}.`,
				'Perbaiki tahun mulai atau tahun selesainya.',
			);
		}
	if (jenis === 'peraturan' && penetapan === null)
		lapor(
			'dokumen',
			['penetapan'],
			'Dokumen berjenis `peraturan`, tetapi `penetapan` kosong.',
			'Tulis peraturan yang menetapkannya, atau ganti `jenis` menjadi `rancangan`.',
		);
	if (penetapan) {
		if (penetapan.tanggal_diundangkan < penetapan.tanggal_ditetapkan)
			lapor(
				'dokumen',
				['penetapan', 'tanggal_diundangkan'],
				`Diundangkan ${penetapan.tanggal_diundangkan}, sebelum ditetapkan ${penetapan.tanggal_ditetapkan}.`,
				'Perbaiki salah satu tanggalnya.',
			);
		if (penetapan.tahun !== Number(penetapan.tanggal_ditetapkan.slice(0, 4)))
			lapor(
				'dokumen',
				['penetapan', 'tahun'],
				`Tahun peraturan ${penetapan.tahun}, tetapi ditetapkan ${penetapan.tanggal_ditetapkan}.`,
				'Samakan tahun peraturan dengan tahun penetapannya.',
			);
		if (Math.abs(penetapan.tahun - periode.mulai) > 5)
			lapor(
				'dokumen',
				['penetapan', 'tahun'],
				`Peraturan tahun ${penetapan.tahun} menetapkan peta jalan yang mulai ${periode.mulai}.`,
				'Perbaiki tahun peraturannya atau masa peta jalan.',
			);
	}
	if (terbalik) return;
	const { selesai } = periode.rentang_data ?? periode;
	const paling = Math.max(selesai, penetapan?.tahun ?? 0);
	for (const [i, { kode, tahun, catatan }] of peta.dasarHukum.entries())
		if (tahun !== null && (tahun < tahunTertua || tahun > paling) && catatan.length === 0)
			lapor(
				'dasar-hukum',
				['dasar_hukum', i, 'tahun'],
				tahun < tahunTertua
					? `Peraturan \`${kode}\` bertahun ${tahun}, sebelum ada peraturan yang dapat dikutip.`
					: `Peraturan \`${kode}\` bertahun ${tahun}, sesudah dokumen yang mengutipnya.`,
				'Perbaiki tahunnya; bila sumber memang mencetaknya begitu, tambahkan `catatan` pada peraturan ini.',
			);
	for (const [i, { nilai }] of peta.indikator.entries())
		for (const [n, { peran, tahun }] of nilai.entries())
			if (peran === 'baseline' && tahun !== null && (tahun > selesai || tahun < periode.mulai - 20))
				lapor(
					'indikator',
					['indikator', i, 'nilai', n, 'tahun'],
					`Titik awal bertahun ${tahun}, di luar masa yang masuk akal bagi peta jalan ${periode.mulai}–${periode.selesai}.`,
					'Perbaiki tahunnya; titik awal tidak sesudah tahun terakhir peta jalan.',
				);
}
