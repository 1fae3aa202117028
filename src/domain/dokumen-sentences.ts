import type { Dokumen } from '../tables/dokumen/schema.ts';
import { formatDate } from './format.ts';

/** Which regulation enacted a document, where and when. */
export const formatEnactment = (enactment: NonNullable<Dokumen['penetapan']>): string =>
	`${enactment.peraturan} Nomor ${enactment.nomor} Tahun ${enactment.tahun}, ditetapkan di ${enactment.tempat} pada ${formatDate(enactment.tanggal_ditetapkan)}, diundangkan ${formatDate(enactment.tanggal_diundangkan)} (${enactment.berita_daerah}).`;
