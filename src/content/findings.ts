/** One fault in the content: where it is, what is wrong, and how an editor mends it. */
export interface Temuan {
	/** Path below the content folder; empty for the content folder itself. */
	berkas: string;
	/** Line, from 1. */
	baris: number;
	/** Column, from 1. */
	kolom: number;
	/** The field, as `indikator.3.nilai.1.tahun` with positions from 1; empty for the whole file. */
	bidang: string;
	/** What is wrong, one sentence in Indonesian. */
	salah: string;
	/** How to mend it, one sentence in Indonesian. */
	perbaikan: string;
}

/** A finding about a whole file or folder. */
export const temuanBerkas = (berkas: string, salah: string, perbaikan: string): Temuan => ({
	berkas,
	baris: 1,
	kolom: 1,
	bidang: '',
	salah,
	perbaikan,
});

/** Findings that a file may give at once; more would only hide the first. */
export const temuanTerbanyak = 50;

/** Leaves of each file's findings as many as an editor can take in, and says that there are more. */
export function capTemuan(temuan: readonly Temuan[]): Temuan[] {
	const perBerkas = new Map<string, number>();
	const hasil = temuan.filter(({ berkas }) => {
		const banyak = (perBerkas.get(berkas) ?? 0) + 1;
		perBerkas.set(berkas, banyak);
		return banyak <= temuanTerbanyak;
	});
	for (const [berkas, banyak] of perBerkas)
		if (banyak > temuanTerbanyak)
			hasil.push(
				temuanBerkas(
					berkas,
					'Masih ada masalah lain pada berkas ini.',
					'Perbaiki yang disebut lebih dulu, lalu periksa lagi.',
				),
			);
	return hasil;
}

/** Writes findings for an editor to read, grouped by file, in file and line order; a content folder that cannot be read takes one line. `akibat` says what that means for the site. */
export function cetakTemuan(
	temuan: readonly Temuan[],
	folder: string,
	akibat = 'Situs belum dibangun ulang; hasil bangunan terakhir tidak diubah.',
): string {
	const [pertama] = temuan;
	if (temuan.length === 1 && pertama?.berkas === '')
		return `${folder}: ${pertama.salah} ${pertama.perbaikan}`;
	const urut = [...temuan].sort(
		(a, b) => a.berkas.localeCompare(b.berkas, 'id') || a.baris - b.baris || a.kolom - b.kolom,
	);
	const bagian = urut.map((t) => {
		const tempat = t.berkas ? `${folder}/${t.berkas}:${t.baris}:${t.kolom}` : folder;
		const bidang = t.bidang ? `\n  bidang    : ${t.bidang}` : '';
		return `${tempat}${bidang}\n  masalah   : ${t.salah}\n  perbaikan : ${t.perbaikan}`;
	});
	return `${bagian.join('\n\n')}\n\n${urut.length} masalah ditemukan. ${akibat}`;
}
