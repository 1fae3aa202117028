/** The cells of the comparison in words. */
import { nameCounted } from './indikator-kinds.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import type { AreaCell } from './comparison.ts';
import { formatNumber, formatSpan } from './format.ts';
import { listLostRows } from './lost.ts';
import { countPetaJalan } from './counts.ts';
import type { Kelengkapan } from './kelengkapan.ts';
import { skalaLabels } from './label.ts';
import { hasColumns } from './nilai.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** What an area holds. */
export function formatAreaCell({ aksi, hilang, kelompok, indikator, kegiatan }: AreaCell): string {
	const inside = kelompok > 0 ? ` dalam ${formatNumber(kelompok)} kelompok` : ', tanpa kelompok';
	return [
		`${formatNumber(aksi)} aksi${hilang ? ' yang terbaca' : ''}${inside}`,
		indikator > 0 && `${formatNumber(indikator)} indikator`,
		kegiatan > 0 && `${formatNumber(kegiatan)} kegiatan dengan target tiap tahun`,
	]
		.filter(Boolean)
		.join('; ');
}

/** The unit as printed, or why there is none, and the kind of scale. */
export function formatSatuanSkala({ indikator }: PetaJalan, item: Indikator): string {
	const without = hasColumns(indikator, item, 'satuan')
		? 'sel satuan kosong'
		: 'tanpa kolom satuan';
	return `${item.satuan ?? without}; ${skalaLabels[item.skala.jenis]}`;
}

/** What the list of those that a share lacks holds. */
export function formatMissingLink({ shortfall, bertempat }: Kelengkapan): string {
	if (shortfall.length === 0) return 'Tidak ada yang kurang';
	return `Daftar yang ${bertempat ? 'kurang' : 'tidak terhitung'} (${formatNumber(shortfall.length)})`;
}

/** The first facts of each road map beside each other. */
export function listBasics(all: readonly PetaJalan[]): { nama: string; sel: string[] }[] {
	const counts = all.map(countPetaJalan);
	return [
		{
			nama: 'Masa menurut judul',
			sel: all.map(({ dokumen }) => formatSpan(dokumen.periode.mulai, dokumen.periode.selesai)),
		},
		{ nama: 'Status', sel: all.map(({ dokumen }) => dokumen.status) },
		{
			nama: 'Rencana aksi',
			sel: counts.map(
				({ aksi }, i) =>
					`${formatNumber(aksi)}${all[i] && listLostRows(all[i]) ? ' yang terbaca' : ''}`,
			),
		},
		{ nama: 'Kelompok rencana aksi', sel: counts.map(({ kelompok }) => formatNumber(kelompok)) },
		{ nama: 'Quick wins', sel: counts.map(({ quickWins }) => formatNumber(quickWins)) },
		{
			nama: `Indikator dalam tabel ${nameCounted(all)}`,
			sel: counts.map(({ indikator }) => formatNumber(indikator)),
		},
		{
			nama: 'Kegiatan dengan kolom target tiap tahun',
			sel: counts.map(({ kegiatanBertarget }) =>
				kegiatanBertarget > 0 ? formatNumber(kegiatanBertarget) : 'tidak ada tabel seperti itu',
			),
		},
		{
			nama: 'Keluaran rencana aksi dengan angka target per tahun',
			sel: counts.map(({ keluaran, keluaranPerTahun }) =>
				keluaran > 0
					? `${formatNumber(keluaranPerTahun)} dari ${formatNumber(keluaran)} keluaran`
					: 'tabel rencana aksinya tidak punya kolom keluaran dan target',
			),
		},
	];
}
