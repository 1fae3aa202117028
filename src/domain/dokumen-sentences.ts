import type { Dokumen } from '../tables/dokumen/schema.ts';
import { formatDate } from './format.ts';

type Enactment = NonNullable<Dokumen['penetapan']>;

/** A regulation by its name, number and year, as far as they are known. */
const nameEnactment = ({ peraturan, nomor, tahun }: Enactment): string =>
	[
		peraturan ?? 'Peraturan yang namanya tidak disebutkan dalam sumber',
		...(nomor === null ? [] : [`Nomor ${nomor}`]),
		...(tahun === null ? [] : [`Tahun ${tahun}`]),
	].join(' ');

/** Which regulation enacted a document, where and when; what the source does not say is said to be so or left out. */
export function formatEnactment(enactment: Enactment): string {
	const { tempat, tanggal_ditetapkan, tanggal_diundangkan, berita_daerah } = enactment;
	const enacted = [
		...(tempat === null ? [] : [`di ${tempat}`]),
		...(tanggal_ditetapkan === null ? [] : [`pada ${formatDate(tanggal_ditetapkan)}`]),
	].join(' ');
	const parts = [
		nameEnactment(enactment),
		...(enacted === '' ? [] : [`ditetapkan ${enacted}`]),
		...(tanggal_diundangkan === null ? [] : [`diundangkan ${formatDate(tanggal_diundangkan)}`]),
	];
	const printed = berita_daerah === null ? '' : ` (${berita_daerah})`;
	const undated =
		tanggal_ditetapkan === null ? ' Tanggal penetapannya tidak disebutkan dalam sumber.' : '';
	return `${parts.join(', ')}${printed}.${undated}`;
}
