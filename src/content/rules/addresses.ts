import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { flattenAksi } from '../../domain/aksi.ts';
import { address, kodeAddress } from '../../domain/alamat.ts';
import { listFormerAddresses } from '../../domain/alias.ts';
import { compareIndikator, compareOpd } from '../../domain/banding.ts';
import { listPetaPages } from '../../domain/halaman-peta.ts';
import { listCountedIndikator } from '../../domain/hitung.ts';
import { kelengkapan } from '../../domain/kelengkapan.ts';
import { isDrawable } from '../../domain/nilai.ts';
import { listOpdDuties } from '../../domain/opd.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { groupParties } from '../../domain/pihak.ts';
import { listPetaJalanTables } from '../../exports/tabel.ts';
import type { Indikator } from '../../tables/indikator/schema.ts';
import { akar } from '../place.ts';
import { daftarBerkas } from '../parse/yaml-file.ts';
import type { Muatan } from '../load.ts';

/** Every address of the site with the fragments that a link to it may name; null for files, which have none. */
export type DaftarAlamat = Map<string, ReadonlySet<string> | null>;

/** Every page has this fragment at its head. */
export const jangkarAtas = '_top';

/** Pairs of a fragment and whether the page has it. */
type Bagian = readonly (string | false)[];

const ada = (daftar: readonly unknown[], bagian: string): string | false =>
	daftar.length > 0 && bagian;

function bagianSekilas(peta: PetaJalan, banyakBab: number): Bagian {
	const kegiatan = peta.indikator.filter((satu) => satu.jenis === 'kegiatan');
	return [
		'jalan',
		'dokumen',
		'visi',
		'tujuan',
		'pemegang',
		'organisasi',
		'kelengkapan',
		ada(peta.misi, 'misi'),
		ada(peta.sasaran, 'sasaran'),
		ada([...listCountedIndikator(peta), ...kegiatan], 'indikator'),
		ada(peta.quickWins, 'quick-wins'),
		banyakBab > 0 && 'bab',
	];
}

function bagianDaftarIndikator({ indikator }: PetaJalan): Bagian {
	const digambar = indikator.filter((satu) => satu.jenis !== 'kegiatan' && isDrawable(satu));
	return [ada(digambar, 'grafik'), ...indikator.map((satu) => satu.jenis.replace('_', '-'))];
}

const bagianIndikator = (satu: Indikator): Bagian => [
	'nilai',
	'keterangan',
	ada(satu.realisasi, 'realisasi'),
	ada(satu.perubahan_target, 'perubahan-target'),
];

/** The fragments of a road map's main pages, by the key of the page. */
function bagianHalaman(peta: PetaJalan, banyakBab: number): Record<string, Bagian> {
	const pihak = groupParties(peta);
	return {
		sekilas: bagianSekilas(peta, banyakBab),
		program: peta.program.map(({ area }) => area),
		opd: [
			'penanggung-jawab',
			'tanpa-penanggung-jawab',
			ada(pihak.terdaftar, 'daftar'),
			ada(pihak.lain, 'disebut'),
			ada(pihak.usulan, 'diusulkan'),
			ada(pihak.kelompok, 'kelompok'),
		],
		indikator: bagianDaftarIndikator(peta),
		'quick-wins': peta.quickWins.map(({ kode }) => kodeAddress(kode)),
		'isu-strategis': peta.isuStrategis.map(({ kode }) => kode),
		pelaksana: [...peta.tim.map(({ kode }) => kode), ada(peta.risiko, 'risiko')],
		monev: [
			...peta.monev.map(({ jenis }) => jenis),
			ada(peta.bobot, 'bobot'),
			'realisasi',
			'rumus',
		],
		kelengkapan: kelengkapan(peta).map(({ kode }) => kode),
		catatan: peta.catatan.flatMap(({ jenis, kode }) => [jenis, kode]),
		data: ['kolom', 'membaca'],
	};
}

/** The pages of a road map's agencies. */
function alamatOpd(peta: PetaJalan, semua: readonly PetaJalan[]): [string, Bagian][] {
	const aksi = flattenAksi(peta);
	const banding = new Map(compareOpd(semua).map(({ kunci, sel }) => [kunci, sel]));
	return peta.perangkatDaerah.flatMap((opd): [string, Bagian][] => {
		const tugas = listOpdDuties(peta, opd.kode, aksi);
		const sejenis = (banding.get(opd.padanan ?? '') ?? []).filter(
			(sel, i) => sel.length > 0 && semua[i]?.id !== peta.id,
		);
		return [
			[
				address.opd(peta.id, opd.kode),
				[
					ada(tugas.utama, 'utama'),
					ada(tugas.pendukung, 'pendukung'),
					ada(tugas.quickWins, 'quick-wins'),
					ada(tugas.indikator, 'indikator'),
					ada(tugas.seats, 'tim'),
					ada([...tugas.isuStrategis, ...tugas.sasaran, ...opd.sebutan], 'lain'),
					ada(sejenis, 'sejenis'),
				],
			],
			...(tugas.utama.length + tugas.pendukung.length > 0
				? [[address.lembarKerja(peta.id, opd.kode), []] as [string, Bagian]]
				: []),
		];
	});
}

/** The pages of one road map without its chapters. */
function alamatPeta(
	peta: PetaJalan,
	semua: readonly PetaJalan[],
	banyakBab: number,
): [string, Bagian][] {
	const { id } = peta;
	const bagian = bagianHalaman(peta, banyakBab);
	return [
		...listPetaPages(peta).map(({ kunci, ke }): [string, Bagian] => [ke, bagian[kunci] ?? []]),
		...peta.program.map(({ area }): [string, Bagian] => [
			address.area(id, area),
			[
				'rencana-aksi',
				ada(
					peta.indikator.filter((satu) => satu.area === area),
					'indikator',
				),
			],
		]),
		...flattenAksi(peta).map((aksi): [string, Bagian] => [
			address.aksi(id, aksi.kode),
			// A single output needs no heading.
			aksi.keluaran.length > 1 ? aksi.keluaran.map(({ urutan }) => `keluaran-${urutan}`) : [],
		]),
		...peta.indikator.map((satu): [string, Bagian] => [
			address.indikator(id, satu.kode),
			bagianIndikator(satu),
		]),
		...alamatOpd(peta, semua),
	];
}

/** Addresses that are no pages of the frame: data, pictures, charts to embed, former addresses, and what `public/` holds. */
function alamatBerkas(semua: readonly PetaJalan[]): string[] {
	const umum = join(akar, 'public');
	return [
		...(existsSync(umum) ? daftarBerkas(umum, '') : []).map(
			(path) => `/${relative(umum, path).split(sep).join('/')}`,
		),
		'/data/index.json',
		'/data/banding.csv',
		'/data/banding.json',
		...semua.flatMap((peta) => [
			...listPetaJalanTables(peta, (path) => path).flatMap(({ nama }) =>
				['csv', 'json'].map((bentuk) => `/data/${peta.id}/${nama}.${bentuk}`),
			),
			...peta.indikator.flatMap((satu) => [
				address.tanam(peta.id, satu.kode),
				...(isDrawable(satu) ? ['csv', 'svg'] : ['csv']).map((bentuk) =>
					address.berkasGrafik(peta.id, satu.kode, bentuk),
				),
			]),
			...listFormerAddresses(peta).map(({ tabel, bagian }) => `/${peta.id}/${tabel}/${bagian}/`),
		]),
	];
}

/** Addresses of the pages that no file of the content makes, with their fragments. */
function alamatTetap({ petaJalan, istilah, area }: Muatan): [string, Bagian][] {
	const semua = petaJalan.map(({ peta }) => peta);
	const peraturan = semua.flatMap(({ dasarHukum }) => dasarHukum);
	return [
		[address.beranda, ['peta-jalan', 'pintu']],
		[address.cari, ['telusuri']],
		[address.jelajah, area.map(({ kode }) => kode)],
		[
			address.banding,
			[
				'pokok',
				'area',
				'kelengkapan',
				'indikator',
				'perangkat-daerah',
				'isi',
				...compareIndikator(semua).map(({ kunci }) => `indikator-${kunci}`),
			],
		],
		[
			address.glosarium,
			istilah.flatMap((satu) => [
				satu.kode,
				`huruf-${(satu.istilah[0] ?? '').toUpperCase().toLowerCase()}`,
			]),
		],
		[address.dasarHukum, peraturan.flatMap(({ jenis, kode }) => [jenis, kode])],
	];
}

/** The address of a general page or guide by its path below the content folder, such as `halaman/tentang.mdx`. */
export const alamatHalaman = (path: string): string =>
	`/${path
		.replace(/\.mdx$/, '')
		.replace(/^halaman\//, '')
		.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** The address of a chapter by its path below the content folder, such as `contoh-2030/bab/1-awal.mdx`. */
export function alamatBab(path: string): string {
	const [id = '', , bab = ''] = path.replace(/\.mdx$/, '').split('/');
	return address.bab(id, bab);
}

/** Every address of the site; `bagianMdx` gives the fragments of chapters and general pages by their address. */
export function daftarAlamat(
	muatan: Muatan,
	bagianMdx: ReadonlyMap<string, readonly string[]>,
): DaftarAlamat {
	const semua = muatan.petaJalan.map(({ peta }) => peta);
	const halaman: [string, Bagian][] = [
		...alamatTetap(muatan),
		...muatan.petaJalan.flatMap(({ peta, bab }) => alamatPeta(peta, semua, bab.length)),
		...bagianMdx,
	];
	return new Map<string, ReadonlySet<string> | null>([
		...alamatBerkas(semua).map((satu): [string, null] => [satu, null]),
		...halaman.map(([satu, bagian]): [string, ReadonlySet<string>] => [
			satu,
			new Set([jangkarAtas, ...bagian.filter((isi) => isi !== false)]),
		]),
	]);
}
