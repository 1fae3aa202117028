/** What the page where copies are managed says. */
import { formatDate } from '../domain/format.ts';
import { formatSize } from '../domain/format-size.ts';
import { PackFault } from './store.ts';

/** How it stands with the copy of a road map. */
export type Standing =
	| { kind: 'none'; toFetch: number }
	/** Begun and ended in the middle. */
	| { kind: 'begun'; fetched: number; all: number }
	| { kind: 'busy'; fetched: number; all: number }
	| { kind: 'kept'; date: string; size: number }
	| { kind: 'outdated'; date: string; toFetch: number }
	/** Kept, while nobody knows whether the site has a newer one. */
	| { kind: 'unknown'; date: string; size: number }
	/** Not kept, while the site cannot be reached. */
	| { kind: 'unreached' };

export function formatStanding(standing: Standing): string {
	switch (standing.kind) {
		case 'none':
			return `Belum tersimpan. Perlu mengunduh ${formatSize(standing.toFetch)}.`;
		case 'begun':
			return `Unduhan belum selesai: ${formatSize(standing.fetched)} dari ${formatSize(standing.all)}. Belum dapat dibaca tanpa internet.`;
		case 'busy':
			return `Mengunduh: ${formatSize(standing.fetched)} dari ${formatSize(standing.all)}.`;
		case 'kept':
			return `Tersimpan ${formatDate(standing.date)}, ${formatSize(standing.size)}. Sama dengan situs.`;
		case 'outdated':
			return `Tersimpan ${formatDate(standing.date)}. Situs sudah punya versi yang lebih baru; perlu mengunduh ${formatSize(standing.toFetch)}.`;
		case 'unknown':
			return `Tersimpan ${formatDate(standing.date)}, ${formatSize(standing.size)}.`;
		case 'unreached':
			return 'Belum tersimpan. Ukurannya baru diketahui bila tersambung ke internet.';
	}
}

/** What a copy takes, and how much room the device has for more; null when it does not say. */
export function formatRoom(used: number, room: number | null): string {
	const taken =
		used === 0
			? ''
			: `Salinan di perangkat ini, dengan bagian yang dipakai bersama, berukuran ${formatSize(used)}. `;
	return room === null
		? `${taken}Peramban ini tidak memberi tahu berapa ruang yang masih kosong.`
		: `${taken}Ruang yang masih dapat dipakai situs ini di perangkat Anda: ${formatSize(room)}.`;
}

/** True for the fault of a device that is full. */
export const isFull = (error: unknown): boolean =>
	error instanceof Error && error.name === 'QuotaExceededError';

/** Why a copy was not completed, and what the reader can do; `kept` when an older one is there. */
export function explainFault(error: unknown, kept: boolean): string {
	const old = kept ? ' Salinan yang sudah ada tidak berubah dan tetap dapat dibaca.' : '';
	if (isFull(error))
		return `Ruang penyimpanan perangkat ini penuh, jadi unduhan dibatalkan.${old} Kosongkan ruang, lalu ulangi.`;
	if (error instanceof PackFault)
		return `Situs berubah selagi diunduh.${old} Muat ulang halaman ini, lalu ulangi.`;
	return `Unduhan terputus.${old} Yang sudah terunduh tidak perlu diunduh lagi; lanjutkan bila tersambung.`;
}

/** Said when there is less room than a copy takes. */
export const formatTooSmall = (toFetch: number, room: number): string =>
	`Salinan ini memerlukan ${formatSize(toFetch)}, sedangkan ruang yang masih dapat dipakai hanya ${formatSize(room)}. Kosongkan ruang, lalu ulangi.`;

export const unsupportedSentence =
	'Peramban ini tidak dapat menyimpan situs. Pakai peramban yang lebih baru, dan buka situs ini lewat alamat https.';
