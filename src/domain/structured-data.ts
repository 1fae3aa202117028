import type { Page } from './page.ts';
import { capitalize } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** Structured data in the vocabulary of schema.org, for search engines and programs. */
export type StructuredData = Record<string, unknown>;

/** Makes a full address from a path. */
type MakeUrl = (path: string) => string;

/** The site itself, whose search takes words by its address. */
const webSite = (url: MakeUrl): StructuredData => ({
	'@type': 'WebSite',
	name: 'Peta Jalan',
	url: url('/'),
	inLanguage: 'id',
	potentialAction: {
		'@type': 'SearchAction',
		target: `${url('/cari/')}?q={kata}`,
		'query-input': 'required name=kata',
	},
});

/** The way to a page, its own name last. */
function pageTrail(
	page: Pick<Page, 'trail' | 'judul'>,
	here: string,
	url: MakeUrl,
): StructuredData {
	const paths = [
		...page.trail.map(({ label, ke }) => ({ label, item: url(ke) })),
		{ label: page.judul, item: here },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: paths.map(({ label, item }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name: label,
			item,
		})),
	};
}

/** The road map as a report of the region that its title names; what the source does not say is left out. */
function report({ dokumen }: PetaJalan, here: string): StructuredData {
	return {
		'@type': 'Report',
		name: dokumen.judul_resmi,
		url: here,
		inLanguage: 'id',
		spatialCoverage: dokumen.daerah,
		publisher: { '@type': 'GovernmentOrganization', name: dokumen.daerah },
		temporalCoverage: `${dokumen.periode.mulai}/${dokumen.periode.selesai}`,
		creativeWorkStatus: dokumen.status,
		...(dokumen.penetapan && {
			...(dokumen.penetapan.nomor !== null &&
				dokumen.penetapan.tahun !== null && {
					reportNumber: `Nomor ${dokumen.penetapan.nomor} Tahun ${dokumen.penetapan.tahun}`,
				}),
			...(dokumen.penetapan.tanggal_diundangkan !== null && {
				datePublished: dokumen.penetapan.tanggal_diundangkan,
			}),
		}),
	};
}

/** The published tables of a road map as one data set. */
function makeDataset(
	peta: PetaJalan,
	summary: string,
	here: string,
	downloads: readonly string[],
): StructuredData {
	return {
		'@type': 'Dataset',
		name: `Data ${peta.dokumen.judul}`,
		description: capitalize(summary),
		url: here,
		inLanguage: 'id',
		isBasedOn: peta.dokumen.judul_resmi,
		distribution: downloads.map((contentUrl) => ({
			'@type': 'DataDownload',
			encodingFormat: contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json',
			contentUrl,
		})),
	};
}

/** All structured data of a page, as one graph. */
export function makeStructuredData(
	page: Pick<Page, 'judul' | 'trail'> & Partial<Page>,
	here: string,
	url: MakeUrl,
): StructuredData {
	const graph: StructuredData[] = [pageTrail(page, here, url)];
	if (here === url('/')) graph.push(webSite(url));
	if (page.peta && page.jenis === 'Peta jalan') graph.push(report(page.peta, here));
	if (page.peta && page.jenis === 'Data')
		graph.push(makeDataset(page.peta, page.ringkas ?? '', here, (page.downloads ?? []).map(url)));
	return { '@context': 'https://schema.org', '@graph': graph };
}
