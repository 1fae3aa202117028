import { nameCounted } from './indikator-kinds.ts';
import type { JenisCatatan } from '../tables/catatan.ts';
import { formatList, formatNumber } from './format.ts';
import { countPetaJalan } from './counts.ts';
import { listLostRows } from './lost.ts';
import type { PetaJalan } from './peta-jalan.ts';

const noteWords: Record<JenisCatatan, string> = {
	hilang: 'tentang yang hilang dari salinan',
	kosong: 'tentang yang kosong di sumber',
	kontradiksi: 'tentang bagian yang bertentangan',
	janggal: 'tentang yang janggal',
	perbaikan: 'tentang salah ketik atau salah pindai yang diperbaiki',
	penafsiran: 'tentang cara kami membaca',
};

/** What was taken over of a document, counted. */
export function formatTaken(peta: PetaJalan): string {
	const counts = countPetaJalan(peta);
	const parts = [
		[counts.aksi, 'rencana aksi yang terbaca'],
		[counts.indikator, nameCounted([peta])],
		[counts.kegiatanBertarget, 'kegiatan bertarget'],
		[counts.quickWins, 'quick wins'],
	] as const;
	const present = parts.filter(([count]) => count > 0);
	if (present.length === 0) return 'Belum ada tabel dokumen ini yang disalin.';
	return `Disalin: ${formatList(present.map(([count, name]) => `${formatNumber(count)} ${name}`))}.`;
}

/** What the copy lost, and what the notes tell of it, counted by kind. */
export function formatLosses(peta: PetaJalan): string {
	const lost = listLostRows(peta)?.pengumuman.length ?? 0;
	const kinds = (Object.keys(noteWords) as JenisCatatan[]).flatMap((jenis) => {
		const count = peta.catatan.filter((catatan) => catatan.jenis === jenis).length;
		return count > 0 ? `${formatNumber(count)} ${noteWords[jenis]}` : [];
	});
	return [
		lost > 0 ? `Di ${formatNumber(lost)} tempat baris tabel program hilang dari salinan.` : '',
		kinds.length > 0 ? `Catatan sumber: ${formatList(kinds)}.` : 'Tidak ada catatan sumber.',
	]
		.filter(Boolean)
		.join(' ');
}
