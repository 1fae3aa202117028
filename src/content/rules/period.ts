import { type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** No regulation that such documents cite is older. */
const oldestYear = 1945;

/** The document's own dates must be in order: its period, its adoption, what it cites and where it begins. */
export function checkSpan({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const report = (name: string, paths: FieldPath, salah: string, fix: string) => {
		const content = berkas.get(name);
		if (content) findings.push({ ...findingPlace(content, paths), salah, fix });
	};
	const { periode, penetapan, jenis } = peta.dokumen;
	const span: [string, { mulai: number; selesai: number } | null][] = [
		['', periode],
		['rentang_data', periode.rentang_data],
	];
	let reversed = false;
	for (const [field, item] of span)
		if (item && item.selesai < item.mulai) {
			reversed = true;
			report(
				'dokumen',
				['periode', ...(field ? [field] : []), 'selesai'],
				`Masa ini berakhir ${item.selesai}, sebelum mulai ${item.mulai}.`,
				'Perbaiki tahun mulai atau tahun selesainya.',
			);
		}
	if ((jenis === 'peraturan' || jenis === 'keputusan') && penetapan === null)
		report(
			'dokumen',
			['penetapan'],
			`Dokumen berjenis \`${jenis}\`, tetapi \`penetapan\` kosong.`,
			'Tulis yang menetapkannya, sejauh disebut sumber, atau ganti `jenis` menjadi `rancangan`.',
		);
	if (penetapan) {
		const { tahun: year, tanggal_ditetapkan: enacted, tanggal_diundangkan: published } = penetapan;
		if (enacted !== null && published !== null && published < enacted)
			report(
				'dokumen',
				['penetapan', 'tanggal_diundangkan'],
				`Diundangkan ${published}, sebelum ditetapkan ${enacted}.`,
				'Perbaiki salah satu tanggalnya.',
			);
		if (year !== null && enacted !== null && year !== Number(enacted.slice(0, 4)))
			report(
				'dokumen',
				['penetapan', 'tahun'],
				`Tahun peraturan ${year}, tetapi ditetapkan ${enacted}.`,
				'Samakan tahun peraturan dengan tahun penetapannya.',
			);
		if (year !== null && Math.abs(year - periode.mulai) > 5)
			report(
				'dokumen',
				['penetapan', 'tahun'],
				`Peraturan tahun ${year} menetapkan peta jalan yang mulai ${periode.mulai}.`,
				'Perbaiki tahun peraturannya atau masa peta jalan.',
			);
	}
	if (reversed) return;
	const { selesai } = periode.rentang_data ?? periode;
	const most = Math.max(selesai, penetapan?.tahun ?? 0);
	for (const [i, { kode, tahun, catatan }] of peta.dasarHukum.entries())
		if (tahun !== null && (tahun < oldestYear || tahun > most) && catatan.length === 0)
			report(
				'dasar-hukum',
				['dasar_hukum', i, 'tahun'],
				tahun < oldestYear
					? `Peraturan \`${kode}\` bertahun ${tahun}, sebelum ada peraturan yang dapat dikutip.`
					: `Peraturan \`${kode}\` bertahun ${tahun}, sesudah dokumen yang mengutipnya.`,
				'Perbaiki tahunnya; bila sumber memang mencetaknya begitu, tambahkan `catatan` pada peraturan ini.',
			);
	for (const [i, { nilai }] of peta.indikator.entries())
		for (const [n, { peran, tahun }] of nilai.entries())
			if (peran === 'baseline' && tahun !== null && (tahun > selesai || tahun < periode.mulai - 20))
				report(
					'indikator',
					['indikator', i, 'nilai', n, 'tahun'],
					`Titik awal bertahun ${tahun}, di luar masa yang masuk akal bagi peta jalan ${periode.mulai}–${periode.selesai}.`,
					'Perbaiki tahunnya; titik awal tidak sesudah tahun terakhir peta jalan.',
				);
}
