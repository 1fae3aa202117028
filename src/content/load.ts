import type { z } from 'zod';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Bab } from '../schemas/bab.ts';
import { babSchema } from '../schemas/bab.ts';
import { generalFiles, optionalFiles } from '../schemas/files.ts';
import type { Istilah } from '../schemas/glosarium.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Program } from '../tables/program/schema.ts';
import type { Sinonim } from '../schemas/sinonim.ts';
import type { ColumnRoles } from '../schemas/column-roles.ts';
import type { Topik } from '../schemas/topik.ts';
import { assemblePetaJalan } from '../tables/assemble.ts';
import { requiredFiles, tableOfFile } from '../tables/files.ts';
import { tables } from '../tables/index.ts';
import type { Registry } from '../tables/table.ts';
import { type YamlFile, parseYamlFile } from './parse/yaml-file.ts';
import { checkShape } from './shape/shape.ts';
import { splitFrontmatter } from './parse/front-matter.ts';
import { type TextFile, readFolder } from './read/folder.ts';
import { checkCharacters } from './parse/characters.ts';
import { frameworkFolder, pageFolder } from './read/file-kind.ts';
import { longestText } from './parse/writing.ts';
import { findPrivate } from './parse/private-numbers.ts';
import { type Finding, fileFindings } from './findings.ts';
import { type Kerangka, kerangkaSchema } from '../schemas/framework.ts';

/** A chapter's or general page's text with its front matter already checked. */
export interface BabFile {
	path: string;
	/** The whole file, front matter included. */
	teks: string;
	/** Reader of the front matter's fields; null when it could not be read. */
	depan: YamlFile | null;
	/** A chapter's front matter, typed; null when it is unsound, and for general pages. */
	data: Bab | null;
}

/** One area with the file that it stands in. */
export interface ProgramFile {
	program: Program;
	berkas: YamlFile;
}

/** One road map with the files that it came from. */
export interface LoadedPetaJalan {
	peta: PetaJalan;
	/** Files that are sound in form, by name without ending: `indikator`, `program/5-tatalaksana`. */
	berkas: Map<string, YamlFile>;
	program: ProgramFile[];
	bab: BabFile[];
	/** The tables that it is made of. */
	registry: Registry;
	/** Names of files that are there but could not be read or are misshapen: rules keep silent about what follows from that. */
	gagal: Set<string>;
}

/** All content, read and typed. */
export interface LoadedContent {
	petaJalan: LoadedPetaJalan[];
	/** General pages: `halaman/…` and `panduan/…`. */
	halaman: BabFile[];
	istilah: Istilah[];
	/** English words and phrases that are no terms. */
	inggris: string[];
	glosarium: YamlFile | null;
	/** Groups of synonyms, and the file that they stand in. */
	sinonim: Sinonim[];
	sinonimFile: YamlFile | null;
	/** Needs of citizens by topic, and the file that they stand in. */
	topik: Topik[];
	topikFile: YamlFile | null;
	/** Headings of tables of offices by what their columns hold. */
	judulKolom: ColumnRoles['kolom'];
	/** The national frameworks by code, each with its file. */
	kerangka: Map<string, { kerangka: Kerangka; berkas: YamlFile }>;
	/** Names of shared files that are missing, could not be read or are misshapen, and paths of failed general pages. */
	gagal: Set<string>;
}

const withoutExtension = (path: string) => path.replace(/\.[^./]+$/, '');

/** Reads one YAML file down to its data; null after reporting what is wrong. */
function readYaml({ path, teks }: TextFile, findings: Finding[]): YamlFile | null {
	const errors: Finding[] = [];
	const { berkas, fieldAt } = parseYamlFile(teks, path, errors);
	const characters = checkCharacters(path, teks, fieldAt);
	const privateOnes = findPrivate(path, teks, fieldAt);
	// An unseen character is the cause of whatever else is wrong with its file.
	findings.push(...(characters.length > 0 ? characters : errors), ...privateOnes);
	return characters.length > 0 ? null : berkas;
}

/** Reads a chapter or general page and its front matter. */
function readBab({ path, teks, jenis }: TextFile, findings: Finding[]): BabFile | null {
	const characters = checkCharacters(path, teks, () => '');
	findings.push(...characters, ...findPrivate(path, teks, () => ''));
	if (characters.length > 0) return null;
	for (const [i, row] of teks.split('\n').entries())
		if (row.length > longestText)
			findings.push({
				...fileFindings(
					path,
					`Paragraf ini ${row.length.toLocaleString('id')} huruf, lebih panjang dari batas ${longestText.toLocaleString('id')}.`,
					'Periksa apakah ada isi yang tertempel tanpa sengaja; bagi paragraf yang memang panjang.',
				),
				baris: i + 1,
			});
	const depan = splitFrontmatter(path, teks, findings);
	const data = depan && jenis === 'bab' ? checkShape(depan, babSchema, findings) : null;
	if (depan && jenis === 'halaman') checkShape(depan, pageSchema, findings);
	return { path, teks, depan, data };
}

/** Reads the shared files into `load`; those that are missing become findings. */
function readGeneral(files: readonly TextFile[], load: LoadedContent, findings: Finding[]): void {
	const read = <N extends keyof typeof generalFiles>(name: N) => {
		const path = `${name}.yaml`;
		const text = files.find((textFile) => textFile.path === path);
		const failed = { isi: null, yaml: null };
		if (!text && optionalFiles.has(name)) return failed;
		if (!text) {
			if (!load.gagal.has(name))
				findings.push(
					fileFindings(
						path,
						`Berkas \`${path}\` belum ada.`,
						'Salin berkas itu dari repositori situs ini; semua peta jalan memakainya.',
					),
				);
			load.gagal.add(name);
			return failed;
		}
		const yaml = readYaml(text, findings);
		const content = yaml && checkShape(yaml, generalFiles[name] as z.ZodType, findings);
		if (content) return { isi: content as z.output<(typeof generalFiles)[N]>, yaml };
		load.gagal.add(name);
		return failed;
	};
	for (const text of files.filter(({ jenis }) => jenis === 'kerangka')) {
		const yaml = readYaml(text, findings);
		const kerangka = yaml && checkShape(yaml, kerangkaSchema, findings);
		const path = withoutExtension(text.path);
		if (yaml && kerangka)
			load.kerangka.set(path.slice(frameworkFolder.length + 1), { kerangka, berkas: yaml });
		else load.gagal.add(path);
	}
	const glosarium = read('glosarium');
	load.istilah = glosarium.isi?.istilah ?? [];
	load.inggris = glosarium.isi?.inggris ?? [];
	load.glosarium = glosarium.yaml;
	const sinonim = read('sinonim');
	load.sinonim = sinonim.isi?.sinonim ?? [];
	load.sinonimFile = sinonim.yaml;
	const topik = read('topik');
	load.topik = topik.isi?.topik ?? [];
	load.topikFile = topik.yaml;
	load.judulKolom = read('judul-kolom').isi?.kolom ?? [];
}

/** Reads one road map's folder; null when its `dokumen.yaml` is missing or unsound. */
function readPeta(
	id: string,
	contents: readonly TextFile[],
	gagal: Set<string>,
	registry: Registry,
	kerangka: LoadedContent['kerangka'],
	findings: Finding[],
): LoadedPetaJalan | null {
	const result: Omit<LoadedPetaJalan, 'peta'> = {
		berkas: new Map(),
		program: [],
		bab: [],
		registry,
		gagal,
	};
	const tabel: Record<string, unknown> = {};
	for (const text of contents) {
		const name = withoutExtension(text.path.slice(id.length + 1));
		if (text.jenis === 'bab') {
			const bab = readBab(text, findings);
			if (bab) result.bab.push(bab);
			if (!bab?.data) gagal.add(name);
			continue;
		}
		const yaml = readYaml(text, findings);
		const table = tableOfFile(name, registry);
		const data: unknown = yaml && table && checkShape(yaml, table.schema, findings);
		if (!yaml || !data) {
			gagal.add(name);
			continue;
		}
		result.berkas.set(name, yaml);
		if (text.jenis === 'program') result.program.push({ program: data as Program, berkas: yaml });
		else tabel[name] = data;
	}
	if (contents.length === 0 && gagal.size === 0) {
		findings.push(
			fileFindings(
				id,
				'Folder ini tidak memuat berkas peta jalan.',
				`Tulis ${requiredFiles(registry)
					.map((name) => `\`${name}.yaml\``)
					.join(', ')} di dalamnya, atau hapus foldernya.`,
			),
		);
		return null;
	}
	for (const wajib of requiredFiles(registry)) {
		if (result.berkas.has(wajib) || gagal.has(wajib)) continue;
		gagal.add(wajib);
		findings.push(
			fileFindings(
				`${id}/${wajib}.yaml`,
				`Berkas \`${wajib}.yaml\` belum ada.`,
				'Buat berkas itu; contoh isinya ada pada peta jalan lain.',
			),
		);
	}
	const peta = assemblePetaJalan(
		id,
		tabel,
		result.program.map(({ program }) => program),
		registry,
		new Map([...kerangka].map(([kode, { kerangka: isi }]) => [kode, isi])),
	);
	return peta && { peta, ...result };
}

/** Reads the whole content folder. Every fault of form is added to `findings`; typed values that are sound are given. */
export function loadContent(
	folder: string,
	findings: Finding[],
	registry: Registry = tables,
): LoadedContent {
	const load: LoadedContent = {
		petaJalan: [],
		halaman: [],
		istilah: [],
		inggris: [],
		glosarium: null,
		sinonim: [],
		sinonimFile: null,
		topik: [],
		topikFile: null,
		judulKolom: [],
		kerangka: new Map(),
		gagal: new Set(),
	};
	const content = readFolder(folder, registry, findings);
	if (!content) return load;
	for (const path of content.gagal) load.gagal.add(withoutExtension(path));
	readGeneral(content.berkas, load, findings);
	for (const text of content.berkas) {
		if (text.jenis !== 'halaman') continue;
		const page = readBab(text, findings);
		if (page?.depan) load.halaman.push(page);
		else load.gagal.add(withoutExtension(text.path));
	}
	const petaFolders = content.folder.filter(
		(name) => ![...pageFolder, frameworkFolder].includes(name),
	);
	for (const id of petaFolders) {
		const prefix = `${id}/`;
		const peta = readPeta(
			id,
			content.berkas.filter(({ path }) => path.startsWith(prefix)),
			new Set(
				[...content.gagal]
					.filter((path) => path.startsWith(prefix))
					.map((path) => withoutExtension(path.slice(prefix.length))),
			),
			registry,
			load.kerangka,
			findings,
		);
		if (peta) load.petaJalan.push(peta);
	}
	if (petaFolders.length === 0)
		findings.push(
			fileFindings(
				'',
				'Belum ada peta jalan di folder konten ini.',
				'Buat folder peta jalan dengan `dokumen.yaml` di dalamnya.',
			),
		);
	return load;
}
