import { formatDate, formatNumber } from '../../src/domain/format.ts';
import type { Edition } from '../../src/domain/edition-sentences.ts';
import type { PublishedPeta } from './site.ts';

/** What lies beside a copy for whoever finds it on a disk. */
export function writeReadme(
	{ version, date, site }: Edition,
	peta: readonly PublishedPeta[],
	{ pages, start }: { pages: number; start: string },
): string {
	const lines = [
		'PETA JALAN REFORMASI BIROKRASI: SALINAN UNTUK DIBACA TANPA INTERNET',
		'',
		`Versi ${version}, dibuat ${formatDate(date)}, ${formatNumber(pages)} halaman.`,
		...(site ? [`Yang terbaru ada di ${site}`] : []),
		'',
		'Bukan situs resmi pemerintah. Rujukan resmi adalah dokumen aslinya.',
		'',
		'ISI',
		...peta.flatMap(({ judul, judul_resmi, status }) => [
			`- ${judul}`,
			`  dari: ${judul_resmi} (${status})`,
		]),
		'',
		'CARA MEMBUKA',
		`1. Bila isinya masih di dalam berkas ZIP, ekstrak dahulu seluruhnya.`,
		`2. Klik dua kali ${start}. Peramban (Chrome, Firefox, atau Edge) membukanya.`,
		'3. Pencarian, saringan, grafik, tabel, dan unduhan bekerja tanpa internet.',
		'Di ponsel Android: salin folder ini ke penyimpanan ponsel, lalu buka berkas itu lewat peramban.',
		'',
		'CARA MENYALIN',
		'Salin seluruh folder, jangan satu berkas saja: halaman-halamannya saling membutuhkan.',
		'Isinya boleh dibaca dari tempat yang tidak dapat ditulis.',
		'',
		'CARA MEMERIKSA SALINAN',
		'Linux: sha256sum --check SHA256SUMS',
		'macOS: shasum -a 256 -c SHA256SUMS',
		'Windows (PowerShell): Get-FileHash NAMA-BERKAS, lalu bandingkan dengan SHA256SUMS',
		'',
	];
	// Old editors of Windows know no other end of a line.
	return lines.join('\r\n');
}
