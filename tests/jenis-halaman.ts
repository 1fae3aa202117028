import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alamatKode } from '../src/domain/alamat.ts';
import { folderKeluaran } from '../scripts/lingkungan.ts';

const dist = folderKeluaran();
const baca = <T>(path: string): T =>
	JSON.parse(readFileSync(join(dist, 'data', path), 'utf8')) as T;

/** Identifiers of the published road maps. */
export const petaJalan = baca<{ id: string }[]>('index.json').map((satu) => satu.id);

/** The first page below a folder of the built site. */
const pertama = (path: string): string => `/${path}/${readdirSync(join(dist, path)).sort()[0]}/`;

/** The chapters after the first ones, the longest first: it has most tables. */
const babLain = petaJalan
	.flatMap((id) =>
		readdirSync(join(dist, id, 'bab'))
			.sort()
			.slice(1)
			.map((nama) => `/${id}/bab/${nama}/`),
	)
	.map((alamat) => ({ alamat, byte: statSync(join(dist, alamat, 'index.html')).size }))
	.sort((a, b) => b.byte - a.byte);

/** One address of every kind of page, for each road map where kinds differ by their data. */
export const jenisHalaman: string[] = [
	'/',
	'/cari/?q=pengaduan',
	'/program/',
	'/banding/',
	'/glosarium/',
	'/dasar-hukum/',
	'/tentang/',
	'/aksesibilitas/',
	'/404.html',
	...petaJalan.flatMap((id) => {
		const aksi = baca<{ kode: string; catatan: string[] }[]>(`${id}/aksi.json`);
		const bercatatan = aksi.find((satu) => satu.catatan.length > 0) ?? aksi[0];
		const indikator = baca<{ kode_indikator: string; keadaan: string }[]>(
			`${id}/nilai_indikator.json`,
		);
		const berisi = indikator.find((satu) => satu.keadaan === 'ada')?.kode_indikator;
		const strip = indikator.find((satu) => satu.keadaan !== 'ada')?.kode_indikator;
		const ada = readdirSync(join(dist, id));
		const bagian = [
			'program',
			'opd',
			'indikator',
			'quick-wins',
			'isu-strategis',
			'pelaksana',
			'monev',
			'kelengkapan',
			'catatan',
			'data',
		];
		return [
			`/${id}/`,
			...bagian.filter((satu) => ada.includes(satu)).map((satu) => `/${id}/${satu}/`),
			`/${id}/aksi/${alamatKode(bercatatan?.kode ?? '')}/`,
			`/${id}/program/tatalaksana/`,
			`/${id}/opd/inspektorat/`,
			`/${id}/opd/inspektorat/lembar-kerja/`,
			`/${id}/indikator/${berisi}/`,
			`/tanam/${id}/${berisi}/`,
			`/tanam/${id}/${strip}/`,
			pertama(`${id}/bab`),
		];
	}),
	...babLain.slice(0, 1).map((satu) => satu.alamat),
];
