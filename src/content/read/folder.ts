import {
	closeSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '../../tables/table.ts';
import { classifyFile } from './file-kind.ts';
import { type Temuan, temuanBerkas } from '../findings.ts';

/** A file of the content folder that is read as text. */
export interface BerkasTeks {
	/** Path below the content folder, with forward slashes. */
	path: string;
	teks: string;
	jenis: 'umum' | 'peta' | 'program' | 'bab' | 'halaman';
}

/** What a content folder holds. */
export interface IsiKonten {
	berkas: BerkasTeks[];
	/** Folders at the top, by name. */
	folder: string[];
	/** Paths of files that are meant as content and could not be read, whatever the reason. */
	gagal: Set<string>;
}

/** No file of content comes near this; larger ones were pasted in by mistake, and would keep the check busy for minutes. */
const ukuranTerbesar = 1_000_000;

const kodeGalat = (galat: unknown) => (galat as NodeJS.ErrnoException).code ?? '';

/** Why a path cannot be read, in words. */
const sebabGalat = (galat: unknown): string =>
	({
		ENOENT: 'tidak ada',
		EACCES: 'tidak boleh dibaca oleh pemakai ini',
		EPERM: 'tidak boleh dibaca oleh pemakai ini',
		ELOOP: 'adalah tautan yang berputar ke dirinya sendiri',
		ENOTDIR: 'bukan folder',
	})[kodeGalat(galat)] ?? 'tidak dapat dibaca';

/** The place of a byte in a file, from 1, with the column counted in bytes. */
function letakBita(isi: Buffer, posisi: number): { baris: number; kolom: number } {
	const sebelum = isi.subarray(0, posisi);
	const awal = sebelum.lastIndexOf(10) + 1;
	let baris = 1;
	for (const bita of sebelum) if (bita === 10) baris++;
	return { baris, kolom: posisi - awal + 1 };
}

/** Where the first bytes stand that are not UTF-8; null when all are. */
function bitaRusak(isi: Buffer): number | null {
	const sah = (sampai: number) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(isi.subarray(0, sampai), { stream: true });
			return true;
		} catch {
			return false;
		}
	};
	if (sah(isi.length)) return null;
	let [baik, buruk] = [0, isi.length];
	while (buruk - baik > 1) {
		const tengah = (baik + buruk) >> 1;
		if (sah(tengah)) baik = tengah;
		else buruk = tengah;
	}
	return baik;
}

/** Reads a file as UTF-8; null after reporting why it cannot be read. */
function readText(penuh: string, path: string, temuan: Temuan[]): string | null {
	let isi: Buffer;
	try {
		const { size } = statSync(penuh);
		if (size > ukuranTerbesar) {
			temuan.push(
				temuanBerkas(
					path,
					`Berkas ini ${Math.ceil(size / 1_000_000)} MB, lebih besar dari batas ${ukuranTerbesar / 1_000_000} MB.`,
					'Periksa apakah ada isi yang tertempel tanpa sengaja; tabel yang memang panjang dapat dibagi.',
				),
			);
			return null;
		}
		isi = readFileSync(penuh);
	} catch (galat) {
		temuan.push(
			temuanBerkas(path, `Berkas ini ${sebabGalat(galat)}.`, 'Perbaiki izin bacanya, atau hapus.'),
		);
		return null;
	}
	const utf16 =
		isi.length > 1 &&
		((isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff));
	const rusak = utf16 ? 0 : bitaRusak(isi);
	if (rusak !== null) {
		temuan.push({
			...temuanBerkas(
				path,
				`Berkas ini tidak tersimpan sebagai UTF-8 (kemungkinan ${utf16 ? 'UTF-16' : 'Windows-1252'}).`,
				'Simpan ulang dengan pengodean UTF-8, lalu periksa huruf khusus pada baris ini.',
			),
			...letakBita(isi, rusak),
		});
		return null;
	}
	return isi.toString('utf8');
}

/** The kind of what stands at a path, links followed; null after reporting one that leads nowhere. */
function jenisJalan(
	penuh: string,
	path: string,
	leluhur: readonly string[],
	temuan: Temuan[],
): 'folder' | 'berkas' | null {
	const tautan = lstatSync(penuh).isSymbolicLink();
	try {
		const isi = statSync(penuh);
		if (isi.isFile()) return 'berkas';
		if (isi.isDirectory() && (!tautan || !leluhur.includes(realpathSync(penuh)))) return 'folder';
		temuan.push(
			isi.isDirectory()
				? temuanBerkas(
						path,
						'Folder ini tautan ke folder yang memuatnya, sehingga tidak ada ujungnya.',
						'Hapus tautannya.',
					)
				: temuanBerkas(
						path,
						'Ini bukan berkas biasa, sehingga tidak dibaca.',
						'Hapus, atau ganti dengan berkas biasa.',
					),
		);
	} catch (galat) {
		temuan.push(
			temuanBerkas(
				path,
				tautan
					? `Ini tautan ke sesuatu yang ${kodeGalat(galat) === 'ELOOP' ? 'berputar ke dirinya sendiri' : 'tidak ada'}.`
					: `Berkas ini ${sebabGalat(galat)}.`,
				tautan ? 'Hapus tautannya, atau arahkan ke berkas yang ada.' : 'Perbaiki izin bacanya.',
			),
		);
	}
	return null;
}

/** Reads every file of the content folder; what cannot be read or is not known becomes a finding. Null when the folder itself cannot be read. */
export function readFolder(folder: string, registry: Registry, temuan: Temuan[]): IsiKonten | null {
	const hasil: IsiKonten = { berkas: [], folder: [], gagal: new Set() };
	const catat = (penuh: string, path: string) => {
		const dikenal = classifyFile(path, registry);
		if (dikenal === null || dikenal.jenis === 'lain') return;
		if (dikenal.jenis === 'asing') {
			temuan.push(temuanBerkas(path, dikenal.salah, dikenal.perbaikan));
			if (dikenal.maksud) hasil.gagal.add(dikenal.maksud);
			return;
		}
		const teks = readText(penuh, path, temuan);
		if (teks === null) hasil.gagal.add(path);
		else hasil.berkas.push({ path, teks, jenis: dikenal.jenis });
	};
	const jalan = (di: string, leluhur: readonly string[]) => {
		const penuhDi = join(folder, di);
		for (const nama of readdirSync(penuhDi).sort()) {
			const path = di ? `${di}/${nama}` : nama;
			const penuh = join(penuhDi, nama);
			const dikenal = classifyFile(path, registry);
			if (dikenal === null) continue;
			// A lock file is a link that leads nowhere: what it says of itself helps more.
			if (dikenal.jenis === 'asing' && /^\.#|^#.*#$/.test(nama)) {
				catat(penuh, path);
				continue;
			}
			const jenis = jenisJalan(penuh, path, leluhur, temuan);
			if (jenis === null) hasil.gagal.add(path);
			else if (jenis === 'berkas') catat(penuh, path);
			else if (/\.(?:ya?ml|mdx?)$/i.test(nama)) {
				hasil.gagal.add(path);
				temuan.push(
					temuanBerkas(
						path,
						`\`${nama}\` adalah folder, padahal namanya nama berkas.`,
						'Ganti nama folder itu, atau jadikan berkas.',
					),
				);
			} else {
				if (di === '') hasil.folder.push(nama);
				try {
					jalan(path, [...leluhur, realpathSync(penuh)]);
				} catch (galat) {
					hasil.gagal.add(`${path}/`);
					temuan.push(
						temuanBerkas(path, `Folder ini ${sebabGalat(galat)}.`, 'Perbaiki izin bacanya.'),
					);
				}
			}
		}
	};
	try {
		if (!statSync(folder).isDirectory())
			throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
		closeSync(openSync(folder, 'r'));
		jalan('', [realpathSync(folder)]);
	} catch (galat) {
		temuan.push(
			temuanBerkas(
				'',
				`Folder konten ini ${sebabGalat(galat)}.`,
				'Periksa `PETA_JALAN_KONTEN` atau jalankan dari folder proyek yang lengkap.',
			),
		);
		return null;
	}
	return hasil;
}
