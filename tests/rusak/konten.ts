import {
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFixture, petaContoh } from '../konten.ts';

/** What stands at a path of a content folder: a text, bytes, a link, or an empty folder. */
type Isi = string | Buffer | { tautan: string } | 'folder kosong';

/** A content folder that is not yet written: what stands at each path. */
export type Konten = Map<string, Isi>;

/** A change of a content folder. */
export type Ubah = (konten: Konten) => void;

/** Folder of the synthetic road map. */
export const peta = petaContoh.polos;

function bacaPohon(folder: string, awalan: string, hasil: Konten): Konten {
	for (const nama of readdirSync(folder)) {
		const [penuh, path] = [join(folder, nama), `${awalan}${nama}`];
		if (statSync(penuh).isDirectory()) bacaPohon(penuh, `${path}/`, hasil);
		else hasil.set(path, readFileSync(penuh, 'utf8'));
	}
	return hasil;
}

/** Shared files as small as they may be, so that many folders can be checked in little time. */
const dasar: Konten = bacaPohon(
	join(contentFixture, peta),
	`${peta}/`,
	new Map<string, Isi>([
		['area-perubahan.yaml', readFileSync(join(contentFixture, 'area-perubahan.yaml'), 'utf8')],
		[
			'glosarium.yaml',
			'istilah:\n  - kode: sakip\n    istilah: SAKIP\n    kepanjangan: Sistem Akuntabilitas\n    arti: Cara pemerintah mengukur hasil kerjanya.\n',
		],
		['sinonim.yaml', 'sinonim:\n  - kode: opd\n    arah: dua\n    kata: [OPD, SKPD]\n'],
		...['tentang', 'aksesibilitas'].map((nama): [string, Isi] => [
			`halaman/${nama}.mdx`,
			readFileSync(join(contentFixture, `halaman/${nama}.mdx`), 'utf8'),
		]),
	]),
);

/** The sound content folder, to be changed. */
export const kontenDasar = (): Konten => new Map(dasar);

/** Writes a content folder. */
export function tulisKonten(folder: string, konten: Konten): string {
	for (const [path, isi] of konten) {
		const penuh = join(folder, path);
		mkdirSync(isi === 'folder kosong' ? penuh : dirname(penuh), { recursive: true });
		if (isi === 'folder kosong') continue;
		if (typeof isi === 'object' && 'tautan' in isi) symlinkSync(isi.tautan, penuh);
		else writeFileSync(penuh, isi);
	}
	return folder;
}

/** The text at a path; it must be there. */
function teksDi(konten: Konten, path: string): string {
	const isi = konten.get(path);
	if (typeof isi !== 'string') throw new Error(`The fixture has no text at ${path}`);
	return isi;
}

/** Replaces a part of a file that must be there. */
export const ganti =
	(path: string, dari: string, jadi: string): Ubah =>
	(konten) => {
		const isi = teksDi(konten, path);
		if (!isi.includes(dari)) throw new Error(`${path} no longer contains ${dari}`);
		konten.set(
			path,
			isi.replace(dari, () => jadi),
		);
	};

/** Replaces every occurrence of a part of a file. */
export const gantiSemua =
	(path: string, dari: string, jadi: string): Ubah =>
	(konten) =>
		konten.set(path, teksDi(konten, path).replaceAll(dari, jadi));

/** Writes a file, or what else stands at a path. */
export const tulis =
	(path: string, isi: Isi): Ubah =>
	(konten) => {
		konten.set(path, isi);
	};

/** Adds text to the end of a file. */
export const tambah =
	(path: string, isi: string): Ubah =>
	(konten) =>
		konten.set(path, `${teksDi(konten, path).replace(/\n*$/, '\n')}${isi}`);

/** Deletes a file. */
export const hapus =
	(path: string): Ubah =>
	(konten) => {
		if (!konten.delete(path)) throw new Error(`The fixture has no ${path}`);
	};

/** Gives a file another name. */
export const namai =
	(dari: string, jadi: string): Ubah =>
	(konten) => {
		const isi = konten.get(dari);
		if (isi === undefined) throw new Error(`The fixture has no ${dari}`);
		konten.delete(dari);
		konten.set(jadi, isi);
	};

/** Gives a folder another name. */
export const namaiFolder =
	(dari: string, jadi: string): Ubah =>
	(konten) => {
		for (const [path, isi] of konten)
			if (path.startsWith(`${dari}/`)) {
				konten.delete(path);
				konten.set(`${jadi}${path.slice(dari.length)}`, isi);
			}
	};

/** Copies a folder beside itself. */
export const salinFolder =
	(dari: string, jadi: string): Ubah =>
	(konten) => {
		for (const [path, isi] of konten)
			if (path.startsWith(`${dari}/`)) konten.set(`${jadi}${path.slice(dari.length)}`, isi);
	};

/** Several changes, one after the other. */
export const semua =
	(...ubah: Ubah[]): Ubah =>
	(konten) => {
		for (const satu of ubah) satu(konten);
	};

/** A finding that is expected: file, line, and what its sentence says. */
export type Harapan = [berkas: string, baris: number, salah: RegExp];

/** One broken content folder with all that the check must find in it. */
export interface Kasus {
	nama: string;
	ubah: Ubah;
	harap: Harapan[];
	/** The day of the check, where it matters. */
	hari?: string;
	/** What the advice must say. */
	saran?: RegExp;
	/** What the advice must not say. */
	bukan?: RegExp;
}
