import type { z } from 'zod';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { AreaPerubahan } from '../schemas/area.ts';
import type { Bab } from '../schemas/bab.ts';
import { babSchema } from '../schemas/bab.ts';
import { generalFiles } from '../schemas/berkas.ts';
import type { Istilah } from '../schemas/glosarium.ts';
import { pageSchema } from '../schemas/halaman.ts';
import type { Program } from '../tables/program/schema.ts';
import type { Sinonim } from '../schemas/sinonim.ts';
import { assemblePetaJalan } from '../tables/assemble.ts';
import { requiredFiles, tableOfFile } from '../tables/files.ts';
import { tables } from '../tables/index.ts';
import type { Registry } from '../tables/table.ts';
import { type BerkasYaml, uraiYaml } from './parse/yaml-file.ts';
import { periksaBentuk } from './shape/shape.ts';
import { splitDepan } from './parse/front-matter.ts';
import { type BerkasTeks, readFolder } from './read/folder.ts';
import { checkKarakter } from './parse/characters.ts';
import { folderHalaman } from './read/file-kind.ts';
import { teksTerpanjang } from './parse/writing.ts';
import { findPribadi } from './parse/private-numbers.ts';
import { type Temuan, temuanBerkas } from './findings.ts';

/** A chapter's or general page's text with its front matter already checked. */
export interface BerkasBab {
	path: string;
	/** The whole file, front matter included. */
	teks: string;
	/** Reader of the front matter's fields; null when it could not be read. */
	depan: BerkasYaml | null;
	/** A chapter's front matter, typed; null when it is unsound, and for general pages. */
	data: Bab | null;
}

/** One area with the file that it stands in. */
export interface BerkasProgram {
	program: Program;
	berkas: BerkasYaml;
}

/** One road map with the files that it came from. */
export interface MuatanPetaJalan {
	peta: PetaJalan;
	/** Files that are sound in form, by name without ending: `indikator`, `program/5-tatalaksana`. */
	berkas: Map<string, BerkasYaml>;
	program: BerkasProgram[];
	bab: BerkasBab[];
	/** The tables that it is made of. */
	registry: Registry;
	/** Names of files that are there but could not be read or are misshapen: rules keep silent about what follows from that. */
	gagal: Set<string>;
}

/** All content, read and typed. */
export interface Muatan {
	petaJalan: MuatanPetaJalan[];
	/** General pages: `halaman/…` and `panduan/…`. */
	halaman: BerkasBab[];
	istilah: Istilah[];
	glosarium: BerkasYaml | null;
	/** Groups of synonyms, and the file that they stand in. */
	sinonim: Sinonim[];
	berkasSinonim: BerkasYaml | null;
	/** The eight areas, and the file that they stand in. */
	area: AreaPerubahan[];
	berkasArea: BerkasYaml | null;
	/** Names of shared files that are missing, could not be read or are misshapen, and paths of failed general pages. */
	gagal: Set<string>;
}

const tanpaAkhiran = (path: string) => path.replace(/\.[^./]+$/, '');

/** Reads one YAML file down to its data; null after reporting what is wrong. */
function readYaml({ path, teks }: BerkasTeks, temuan: Temuan[]): BerkasYaml | null {
	const galat: Temuan[] = [];
	const { berkas, bidangDi } = uraiYaml(teks, path, galat);
	const karakter = checkKarakter(path, teks, bidangDi);
	const pribadi = findPribadi(path, teks, bidangDi);
	// An unseen character is the cause of whatever else is wrong with its file.
	temuan.push(...(karakter.length > 0 ? karakter : galat), ...pribadi);
	return karakter.length > 0 ? null : berkas;
}

/** Reads a chapter or general page and its front matter. */
function readBab({ path, teks, jenis }: BerkasTeks, temuan: Temuan[]): BerkasBab | null {
	const karakter = checkKarakter(path, teks, () => '');
	temuan.push(...karakter, ...findPribadi(path, teks, () => ''));
	if (karakter.length > 0) return null;
	for (const [i, baris] of teks.split('\n').entries())
		if (baris.length > teksTerpanjang)
			temuan.push({
				...temuanBerkas(
					path,
					`Paragraf ini ${baris.length.toLocaleString('id')} huruf, lebih panjang dari batas ${teksTerpanjang.toLocaleString('id')}.`,
					'Periksa apakah ada isi yang tertempel tanpa sengaja; bagi paragraf yang memang panjang.',
				),
				baris: i + 1,
			});
	const depan = splitDepan(path, teks, temuan);
	const data = depan && jenis === 'bab' ? periksaBentuk(depan, babSchema, temuan) : null;
	if (depan && jenis === 'halaman') periksaBentuk(depan, pageSchema, temuan);
	return { path, teks, depan, data };
}

/** Reads the shared files into `muatan`; those that are missing become findings. */
function readUmum(berkas: readonly BerkasTeks[], muatan: Muatan, temuan: Temuan[]): void {
	const read = <N extends keyof typeof generalFiles>(nama: N) => {
		const path = `${nama}.yaml`;
		const teks = berkas.find((satu) => satu.path === path);
		const gagal = { isi: null, yaml: null };
		if (!teks) {
			if (!muatan.gagal.has(nama))
				temuan.push(
					temuanBerkas(
						path,
						`Berkas \`${path}\` belum ada.`,
						'Salin berkas itu dari repositori situs ini; semua peta jalan memakainya.',
					),
				);
			muatan.gagal.add(nama);
			return gagal;
		}
		const yaml = readYaml(teks, temuan);
		const isi = yaml && periksaBentuk(yaml, generalFiles[nama] as z.ZodType, temuan);
		if (isi) return { isi: isi as z.output<(typeof generalFiles)[N]>, yaml };
		muatan.gagal.add(nama);
		return gagal;
	};
	const area = read('area-perubahan');
	muatan.area = area.isi?.area ?? [];
	muatan.berkasArea = area.yaml;
	const glosarium = read('glosarium');
	muatan.istilah = glosarium.isi?.istilah ?? [];
	muatan.glosarium = glosarium.yaml;
	const sinonim = read('sinonim');
	muatan.sinonim = sinonim.isi?.sinonim ?? [];
	muatan.berkasSinonim = sinonim.yaml;
}

/** Reads one road map's folder; null when its `dokumen.yaml` is missing or unsound. */
function readPeta(
	id: string,
	isi: readonly BerkasTeks[],
	gagal: Set<string>,
	registry: Registry,
	temuan: Temuan[],
): MuatanPetaJalan | null {
	const hasil: Omit<MuatanPetaJalan, 'peta'> = {
		berkas: new Map(),
		program: [],
		bab: [],
		registry,
		gagal,
	};
	const tabel: Record<string, unknown> = {};
	for (const teks of isi) {
		const nama = tanpaAkhiran(teks.path.slice(id.length + 1));
		if (teks.jenis === 'bab') {
			const bab = readBab(teks, temuan);
			if (bab) hasil.bab.push(bab);
			if (!bab?.data) gagal.add(nama);
			continue;
		}
		const yaml = readYaml(teks, temuan);
		const table = tableOfFile(nama, registry);
		const data: unknown = yaml && table && periksaBentuk(yaml, table.schema, temuan);
		if (!yaml || !data) {
			gagal.add(nama);
			continue;
		}
		hasil.berkas.set(nama, yaml);
		if (teks.jenis === 'program') hasil.program.push({ program: data as Program, berkas: yaml });
		else tabel[nama] = data;
	}
	if (isi.length === 0 && gagal.size === 0) {
		temuan.push(
			temuanBerkas(
				id,
				'Folder ini tidak memuat berkas peta jalan.',
				`Tulis ${requiredFiles(registry)
					.map((nama) => `\`${nama}.yaml\``)
					.join(', ')} di dalamnya, atau hapus foldernya.`,
			),
		);
		return null;
	}
	for (const wajib of requiredFiles(registry)) {
		if (hasil.berkas.has(wajib) || gagal.has(wajib)) continue;
		gagal.add(wajib);
		temuan.push(
			temuanBerkas(
				`${id}/${wajib}.yaml`,
				`Berkas \`${wajib}.yaml\` belum ada.`,
				'Buat berkas itu; contoh isinya ada pada peta jalan lain.',
			),
		);
	}
	const peta = assemblePetaJalan(
		id,
		tabel,
		hasil.program.map(({ program }) => program),
		registry,
	);
	return peta && { peta, ...hasil };
}

/** Reads the whole content folder. Every fault of form is added to `temuan`; typed values that are sound are given. */
export function muatKonten(folder: string, temuan: Temuan[], registry: Registry = tables): Muatan {
	const muatan: Muatan = {
		petaJalan: [],
		halaman: [],
		istilah: [],
		glosarium: null,
		sinonim: [],
		berkasSinonim: null,
		area: [],
		berkasArea: null,
		gagal: new Set(),
	};
	const konten = readFolder(folder, registry, temuan);
	if (!konten) return muatan;
	for (const path of konten.gagal) muatan.gagal.add(tanpaAkhiran(path));
	readUmum(konten.berkas, muatan, temuan);
	for (const teks of konten.berkas) {
		if (teks.jenis !== 'halaman') continue;
		const halaman = readBab(teks, temuan);
		if (halaman?.depan) muatan.halaman.push(halaman);
		else muatan.gagal.add(tanpaAkhiran(teks.path));
	}
	const folderPeta = konten.folder.filter(
		(nama) => !(folderHalaman as readonly string[]).includes(nama),
	);
	for (const id of folderPeta) {
		const awalan = `${id}/`;
		const peta = readPeta(
			id,
			konten.berkas.filter(({ path }) => path.startsWith(awalan)),
			new Set(
				[...konten.gagal]
					.filter((path) => path.startsWith(awalan))
					.map((path) => tanpaAkhiran(path.slice(awalan.length))),
			),
			registry,
			temuan,
		);
		if (peta) muatan.petaJalan.push(peta);
	}
	if (folderPeta.length === 0)
		temuan.push(
			temuanBerkas(
				'',
				'Belum ada peta jalan di folder konten ini.',
				'Buat folder peta jalan dengan `dokumen.yaml` di dalamnya.',
			),
		);
	return muatan;
}
