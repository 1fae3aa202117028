import { listKelompok } from '../../domain/kelompok.ts';
import type { Finding } from '../findings.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { findingPlace } from '../parse/yaml-file.ts';

/** Groups stand no deeper than the document names levels, and actions only in groups without groups below them. */
export function checkLevels({ peta, program }: LoadedPetaJalan, findings: Finding[]): void {
	const { tingkatan } = peta.dokumen;
	const levels = Math.max(tingkatan.length, 1);
	for (const { program: oneProgram, berkas } of program)
		for (const { kelompok, jalur, path } of listKelompok(oneProgram)) {
			// What stands below a group that is too deep is too deep for the same reason.
			if (jalur.length === levels + 1)
				findings.push({
					...findingPlace(berkas, path),
					salah: `Kelompok ini berada di tingkat ${levels + 1}, padahal \`tingkatan\` di dokumen.yaml menyebut ${tingkatan.length} tingkat.`,
					fix: 'Tambahkan sebutan tingkat ini pada `tingkatan`, paling banyak empat, atau pindahkan kelompoknya ke tingkat di atasnya.',
				});
			if (kelompok.kelompok.length > 0 && kelompok.aksi.length > 0)
				findings.push({
					...findingPlace(berkas, [...path, 'aksi']),
					salah: 'Kelompok ini memuat rencana aksi dan juga kelompok lain.',
					fix: 'Pindahkan rencana aksinya ke dalam kelompok di bawahnya; bila sumber mencetaknya langsung di sini, tulis kelompok dengan `nomor: null` dan `nama: null`.',
				});
		}
}
