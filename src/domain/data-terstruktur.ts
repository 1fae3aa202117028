import type { Halaman } from './halaman.ts';
import { capitalize } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** Structured data in the vocabulary of schema.org, for search engines and programs. */
export type DataTerstruktur = Record<string, unknown>;

/** Makes a full address from a path. */
type BuatUrl = (path: string) => string;

/** The way to a page, its own name last. */
function jalurHalaman(halaman: Halaman, sini: string, url: BuatUrl): DataTerstruktur {
	const jalur = [
		...halaman.jejak.map(({ label, ke }) => ({ label, item: url(ke) })),
		{ label: halaman.judul, item: sini },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: jalur.map(({ label, item }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name: label,
			item,
		})),
	};
}

/** The road map as a report; what the source does not say is left out. */
function laporan({ dokumen }: PetaJalan, sini: string): DataTerstruktur {
	return {
		'@type': 'Report',
		name: dokumen.judul_resmi,
		url: sini,
		inLanguage: 'id',
		spatialCoverage: dokumen.daerah,
		temporalCoverage: `${dokumen.periode.mulai}/${dokumen.periode.selesai}`,
		creativeWorkStatus: dokumen.status,
		...(dokumen.penetapan && {
			reportNumber: `Nomor ${dokumen.penetapan.nomor} Tahun ${dokumen.penetapan.tahun}`,
			datePublished: dokumen.penetapan.tanggal_diundangkan,
		}),
	};
}

/** The published tables of a road map as one data set. */
function kumpulanData(
	peta: PetaJalan,
	ringkas: string,
	sini: string,
	unduhan: readonly string[],
): DataTerstruktur {
	return {
		'@type': 'Dataset',
		name: `Data ${peta.dokumen.judul}`,
		description: capitalize(ringkas),
		url: sini,
		inLanguage: 'id',
		isBasedOn: peta.dokumen.judul_resmi,
		distribution: unduhan.map((contentUrl) => ({
			'@type': 'DataDownload',
			encodingFormat: contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json',
			contentUrl,
		})),
	};
}

/** All structured data of a page, as one graph. */
export function dataTerstruktur(halaman: Halaman, sini: string, url: BuatUrl): DataTerstruktur {
	const graf: DataTerstruktur[] = [];
	if (halaman.jejak.length > 0) graf.push(jalurHalaman(halaman, sini, url));
	if (halaman.peta && halaman.jenis === 'Peta jalan') graf.push(laporan(halaman.peta, sini));
	if (halaman.peta && halaman.jenis === 'Data')
		graf.push(kumpulanData(halaman.peta, halaman.ringkas, sini, (halaman.unduhan ?? []).map(url)));
	return { '@context': 'https://schema.org', '@graph': graf };
}
