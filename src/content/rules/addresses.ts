import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { flattenAksi } from '../../domain/aksi.ts';
import { address, kodeAddress } from '../../domain/address.ts';
import { listFormerAddresses } from '../../domain/alias.ts';
import { compareIndikator } from '../../domain/comparison.ts';
import { groupCatatan } from '../../domain/catatan.ts';
import { readers } from '../../domain/doors.ts';
import { listUnreadCells } from '../../domain/anggaran.ts';
import { type PetaPage, listPetaPages, listPlainAparatur } from '../../domain/peta-pages.ts';
import { listServing } from '../../domain/serving.ts';
import { kelengkapan } from '../../domain/kelengkapan.ts';
import { isDrawable } from '../../domain/nilai.ts';
import {
	listOpdDuties,
	listRoleDuties,
	listSharedDuties,
	listSimilarOpd,
	sharedDutiesPart,
} from '../../domain/opd.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { groupParties, listCountedOpd } from '../../domain/parties.ts';
import { listPetaJalanTables } from '../../exports/table.ts';
import type { Topik } from '../../schemas/topik.ts';
import type { Indikator } from '../../tables/indikator/schema.ts';
import { root } from '../place.ts';
import { listFiles } from '../parse/yaml-file.ts';
import type { LoadedContent } from '../load.ts';
import { listUnits, unitAnchor } from '../../domain/unit.ts';

/** Every address of the site with the fragments that a link to it may name; null for files, which have none. */
export type AddressList = Map<string, ReadonlySet<string> | null>;

/** Every page has this fragment at its head. */
export const topAnchor = '_top';

/** Pairs of a fragment and whether the page has it. */
type Part = readonly (string | false)[];

const exists = (list: readonly unknown[], part: string): string | false => list.length > 0 && part;

/** What the first page has, and what it had before other pages took it over: their doors keep the fragments. */
function overviewParts(peta: PetaJalan, pages: readonly PetaPage[], babCount: number): Part {
	const has = (key: PetaPage['kunci']) => pages.some(({ kunci }) => kunci === key);
	return [
		'dokumen',
		'kelengkapan',
		'isi',
		exists(peta.program, 'jalan'),
		...(has('visi-misi')
			? [
					peta.dokumen.visi !== null && 'visi',
					exists(peta.misi, 'misi'),
					exists(peta.dokumen.tujuan, 'tujuan'),
				]
			: []),
		has('sasaran') && 'sasaran',
		...(has('organisasi') ? ['organisasi', 'pemegang'] : []),
		exists(peta.indikator, 'indikator'),
		exists(peta.quickWins, 'quick-wins'),
		babCount > 0 && 'bab',
	];
}

const statementParts = ({ dokumen, misi }: PetaJalan): Part => [
	dokumen.visi !== null && 'visi',
	exists(misi, 'misi'),
	exists(dokumen.tujuan, 'tujuan'),
];

function indikatorListParts({ indikator }: PetaJalan): Part {
	const drawn = indikator.filter(
		(oneIndikator) => oneIndikator.jenis !== 'kegiatan' && isDrawable(oneIndikator),
	);
	return [
		exists(drawn, 'grafik'),
		...indikator.map((oneIndikator) => oneIndikator.jenis.replace('_', '-')),
	];
}

const indikatorParts = (peta: PetaJalan, item: Indikator): Part => [
	exists(listServing(peta, item.kode), 'rencana-aksi'),
	'nilai',
	'keterangan',
	exists(item.realisasi, 'realisasi'),
	exists(item.perubahan_target, 'perubahan-target'),
];

/** The fragments of a road map's main pages, by the key of the page. */
function pageParts(
	peta: PetaJalan,
	pages: readonly PetaPage[],
	topik: readonly Topik[],
	babCount: number,
): Record<string, Part> {
	const parties = groupParties(peta);
	return {
		sekilas: overviewParts(peta, pages, babCount),
		'untuk-warga': topik.map(({ kode }) => kode),
		'visi-misi': statementParts(peta),
		organisasi: [
			exists(flattenAksi(peta), 'pemegang'),
			exists([...listCountedOpd(peta), ...listPlainAparatur(peta)], 'jumlah'),
		],
		program: peta.program.map(({ area }) => area),
		opd: [
			exists(flattenAksi(peta), 'penanggung-jawab'),
			exists(flattenAksi(peta), 'tanpa-penanggung-jawab'),
			exists(parties.terdaftar, 'daftar'),
			exists(parties.lain, 'disebut'),
			exists(parties.usulan, 'diusulkan'),
			exists(parties.kelompok, 'kelompok'),
		],
		indikator: indikatorListParts(peta),
		'quick-wins': peta.quickWins.map(({ kode }) => kodeAddress(kode)),
		'isu-strategis': peta.isuStrategis.map(({ kode }) => kode),
		realisasi: ['periode', 'unit', 'opd', 'daftar'],
		anggaran: ['unit', 'opd', exists(listUnreadCells(peta), 'tidak-terbaca')],
		pelaksana: [...peta.tim.map(({ kode }) => kode), exists(peta.risiko, 'risiko')],
		monev: [
			...peta.monev.map(({ jenis }) => jenis),
			exists(peta.bobot, 'bobot'),
			'realisasi',
			'rumus',
		],
		kelengkapan: kelengkapan(peta).map(({ kode }) => kode),
		catatan: [
			...peta.catatan.map(({ kode }) => kode),
			...groupCatatan(peta).flatMap(({ berat, isi }) => [berat, ...isi.map(({ slug }) => slug)]),
		],
		data: ['kolom', 'membaca'],
	};
}

/** The pages of a road map's agencies. */
function opdAddresses(peta: PetaJalan, all: readonly PetaJalan[]): [string, Part][] {
	const aksi = flattenAksi(peta);
	return peta.perangkatDaerah.flatMap((opd): [string, Part][] => {
		const duties = listOpdDuties(peta, opd.kode, aksi);
		return [
			[
				address.opd(peta.id, opd.kode),
				[
					...listRoleDuties(duties).map(({ kunci }) => kunci),
					exists(duties.quickWins, 'quick-wins'),
					exists(duties.indikator, 'indikator'),
					...listSharedDuties(peta, opd).map(sharedDutiesPart),
					exists(duties.seats, 'tim'),
					exists([...duties.isuStrategis, ...duties.sasaran, ...opd.sebutan], 'lain'),
					exists(listSimilarOpd(all, peta, opd), 'sejenis'),
				],
			],
			...(listRoleDuties(duties).length > 0
				? [[address.lembarKerja(peta.id, opd.kode), []] as [string, Part]]
				: []),
		];
	});
}

/** The pages of one road map without its chapters. */
function petaAddresses(
	peta: PetaJalan,
	all: readonly PetaJalan[],
	topik: readonly Topik[],
	babCount: number,
): [string, Part][] {
	const { id } = peta;
	const pages = listPetaPages(peta, topik);
	const part = pageParts(peta, pages, topik, babCount);
	return [
		...pages.map(({ kunci, ke }): [string, Part] => [ke, part[kunci] ?? []]),
		...peta.program.map(({ area }): [string, Part] => [
			address.area(id, area),
			[
				'rencana-aksi',
				exists(
					peta.indikator.filter((indikator) => indikator.area === area),
					'indikator',
				),
			],
		]),
		...flattenAksi(peta).map((aksi): [string, Part] => [
			address.aksi(id, aksi.kode),
			// A single output needs no heading.
			aksi.keluaran.length > 1 ? aksi.keluaran.map(({ urutan }) => `keluaran-${urutan}`) : [],
		]),
		...peta.indikator.map((indikator): [string, Part] => [
			address.indikator(id, indikator.kode),
			indikatorParts(peta, indikator),
		]),
		...opdAddresses(peta, all),
	];
}

/** Addresses that are no pages of the frame: data, pictures, charts to embed, former addresses, and what `public/` holds. */
function fileAddresses(all: readonly PetaJalan[]): string[] {
	const general = join(root, 'public');
	return [
		...(existsSync(general) ? listFiles(general, '') : []).map(
			(path) => `/${relative(general, path).split(sep).join('/')}`,
		),
		'/data/index.json',
		'/data/banding.csv',
		'/data/banding.json',
		...all.flatMap((peta) => [
			...listPetaJalanTables(peta, (path) => path).flatMap(({ nama }) =>
				['csv', 'json'].map((form) => `/data/${peta.id}/${nama}.${form}`),
			),
			...peta.indikator.flatMap((indikator) => [
				address.tanam(peta.id, indikator.kode),
				...(isDrawable(indikator) ? ['csv', 'svg'] : ['csv']).map((form) =>
					address.berkasGrafik(peta.id, indikator.kode, form),
				),
			]),
			...listFormerAddresses(peta).map(({ tabel, bagian }) => `/${peta.id}/${tabel}/${bagian}/`),
		]),
	];
}

/** Addresses of the pages that no file of the content makes, with their fragments. */
function fixedAddresses({ petaJalan, istilah }: LoadedContent): [string, Part][] {
	const all = petaJalan.map(({ peta }) => peta);
	const peraturan = all.flatMap(({ dasarHukum }) => dasarHukum);
	return [
		[address.beranda, ['peta-jalan', 'pintu', 'apa-ini']],
		[address.cari, ['telusuri']],
		[address.semuaData, ['peta-jalan', 'semua', 'kutip']],
		...readers.map((reader): [string, Part] => [address.untuk(reader), ['peta-jalan']]),
		[address.jelajah, listUnits(all).map((unit, _, units) => unitAnchor(unit, units))],
		[
			address.banding,
			[
				'pokok',
				'area',
				'kelengkapan',
				'indikator',
				'perangkat-daerah',
				'isi',
				...compareIndikator(all).map(({ kunci }) => `indikator-${kunci}`),
			],
		],
		[
			address.glosarium,
			istilah.flatMap((oneIstilah) => [
				oneIstilah.kode,
				`huruf-${(oneIstilah.istilah[0] ?? '').toUpperCase().toLowerCase()}`,
			]),
		],
		[address.metodologi, ['cara', 'dokumen', 'terbitan', ...all.map(({ id }) => id)]],
		[address.simpan, ['peta-jalan', 'isi-salinan', ...all.map(({ id }) => id)]],
		[address.lisensi, ['dokumen', 'tulisan', 'program']],
		[address.dasarHukum, peraturan.flatMap(({ jenis, kode }) => [jenis, kode])],
	];
}

/** The address of a general page or guide by its path below the content folder, such as `halaman/tentang.mdx`. */
export const pageAddress = (path: string): string =>
	`/${path
		.replace(/\.mdx$/, '')
		.replace(/^halaman\//, '')
		.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** The address of a chapter by its path below the content folder, such as `contoh-2030/bab/1-awal.mdx`. */
export function babAddress(path: string): string {
	const [id = '', , bab = ''] = path.replace(/\.mdx$/, '').split('/');
	return address.bab(id, bab);
}

/** Every address of the site; `mdxParts` gives the fragments of chapters and general pages by their address. */
export function listAddresses(
	load: LoadedContent,
	mdxParts: ReadonlyMap<string, readonly string[]>,
): AddressList {
	const all = load.petaJalan.map(({ peta }) => peta);
	const pages: [string, Part][] = [
		...fixedAddresses(load),
		...load.petaJalan.flatMap(({ peta, bab }) => petaAddresses(peta, all, load.topik, bab.length)),
		...mdxParts,
	];
	return new Map<string, ReadonlySet<string> | null>([
		...fileAddresses(all).map((fileAddress): [string, null] => [fileAddress, null]),
		...pages.map(([text, parts]): [string, ReadonlySet<string>] => [
			text,
			new Set([topAnchor, ...parts.filter((content) => content !== false)]),
		]),
	]);
}
