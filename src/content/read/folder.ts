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
import { type Finding, fileFindings } from '../findings.ts';

/** A file of the content folder that is read as text. */
export interface TextFile {
	/** Path below the content folder, with forward slashes. */
	path: string;
	teks: string;
	jenis: 'umum' | 'peta' | 'program' | 'bab' | 'halaman' | 'kerangka';
}

/** What a content folder holds. */
export interface ContentFiles {
	berkas: TextFile[];
	/** Folders at the top, by name. */
	folder: string[];
	/** Paths of files that are meant as content and could not be read, whatever the reason. */
	gagal: Set<string>;
}

/** No file of content comes near this; larger ones were pasted in by mistake, and would keep the check busy for minutes. */
const maxSize = 1_000_000;

const errorCode = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Why a path cannot be read, in words. */
const errorCause = (error: unknown): string =>
	({
		ENOENT: 'tidak ada',
		EACCES: 'tidak boleh dibaca oleh pemakai ini',
		EPERM: 'tidak boleh dibaca oleh pemakai ini',
		ELOOP: 'adalah tautan yang berputar ke dirinya sendiri',
		ENOTDIR: 'bukan folder',
	})[errorCode(error)] ?? 'tidak dapat dibaca';

/** The place of a byte in a file, from 1, with the column counted in bytes. */
function byteOffset(content: Buffer, position: number): { baris: number; kolom: number } {
	const before = content.subarray(0, position);
	const start = before.lastIndexOf(10) + 1;
	let baris = 1;
	for (const bytes of before) if (bytes === 10) baris++;
	return { baris, kolom: position - start + 1 };
}

/** Where the first bytes stand that are not UTF-8; null when all are. */
function findBrokenByte(content: Buffer): number | null {
	const valid = (until: number) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(content.subarray(0, until), {
				stream: true,
			});
			return true;
		} catch {
			return false;
		}
	};
	if (valid(content.length)) return null;
	let [good, bad] = [0, content.length];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (valid(middle)) good = middle;
		else bad = middle;
	}
	return good;
}

/** Reads a file as UTF-8; null after reporting why it cannot be read. */
function readText(full: string, path: string, findings: Finding[]): string | null {
	let content: Buffer;
	try {
		const { size } = statSync(full);
		if (size > maxSize) {
			findings.push(
				fileFindings(
					path,
					`Berkas ini ${Math.ceil(size / 1_000_000)} MB, lebih besar dari batas ${maxSize / 1_000_000} MB.`,
					'Periksa apakah ada isi yang tertempel tanpa sengaja; tabel yang memang panjang dapat dibagi.',
				),
			);
			return null;
		}
		content = readFileSync(full);
	} catch (error) {
		findings.push(
			fileFindings(path, `Berkas ini ${errorCause(error)}.`, 'Perbaiki izin bacanya, atau hapus.'),
		);
		return null;
	}
	const utf16 =
		content.length > 1 &&
		((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff));
	const broken = utf16 ? 0 : findBrokenByte(content);
	if (broken !== null) {
		findings.push({
			...fileFindings(
				path,
				`Berkas ini tidak tersimpan sebagai UTF-8 (kemungkinan ${utf16 ? 'UTF-16' : 'Windows-1252'}).`,
				'Simpan ulang dengan pengodean UTF-8, lalu periksa huruf khusus pada baris ini.',
			),
			...byteOffset(content, broken),
		});
		return null;
	}
	return content.toString('utf8');
}

/** The kind of what stands at a path, links followed; null after reporting one that leads nowhere. */
function jenisJalan(
	full: string,
	path: string,
	ancestors: readonly string[],
	findings: Finding[],
): 'folder' | 'berkas' | null {
	const link = lstatSync(full).isSymbolicLink();
	try {
		const content = statSync(full);
		if (content.isFile()) return 'berkas';
		if (content.isDirectory() && (!link || !ancestors.includes(realpathSync(full))))
			return 'folder';
		findings.push(
			content.isDirectory()
				? fileFindings(
						path,
						'Folder ini tautan ke folder yang memuatnya, sehingga tidak ada ujungnya.',
						'Hapus tautannya.',
					)
				: fileFindings(
						path,
						'Ini bukan berkas biasa, sehingga tidak dibaca.',
						'Hapus, atau ganti dengan berkas biasa.',
					),
		);
	} catch (error) {
		findings.push(
			fileFindings(
				path,
				link
					? `Ini tautan ke sesuatu yang ${errorCode(error) === 'ELOOP' ? 'berputar ke dirinya sendiri' : 'tidak ada'}.`
					: `Berkas ini ${errorCause(error)}.`,
				link ? 'Hapus tautannya, atau arahkan ke berkas yang ada.' : 'Perbaiki izin bacanya.',
			),
		);
	}
	return null;
}

/** Reads every file of the content folder; what cannot be read or is not known becomes a finding. Null when the folder itself cannot be read. */
export function readFolder(
	folder: string,
	registry: Registry,
	findings: Finding[],
): ContentFiles | null {
	const result: ContentFiles = { berkas: [], folder: [], gagal: new Set() };
	const note = (full: string, path: string) => {
		const known = classifyFile(path, registry);
		if (known === null || known.jenis === 'lain') return;
		if (known.jenis === 'asing') {
			findings.push(fileFindings(path, known.salah, known.fix));
			if (known.maksud) result.gagal.add(known.maksud);
			return;
		}
		const teks = readText(full, path, findings);
		if (teks === null) result.gagal.add(path);
		else result.berkas.push({ path, teks, jenis: known.jenis });
	};
	const jalan = (at: string, ancestors: readonly string[]) => {
		const fullPath = join(folder, at);
		for (const name of readdirSync(fullPath).sort()) {
			const path = at ? `${at}/${name}` : name;
			const full = join(fullPath, name);
			const known = classifyFile(path, registry);
			if (known === null) continue;
			// A lock file is a link that leads nowhere: what it says of itself helps more.
			if (known.jenis === 'asing' && /^\.#|^#.*#$/.test(name)) {
				note(full, path);
				continue;
			}
			const jenis = jenisJalan(full, path, ancestors, findings);
			if (jenis === null) result.gagal.add(path);
			else if (jenis === 'berkas') note(full, path);
			else if (/\.(?:ya?ml|mdx?)$/i.test(name)) {
				result.gagal.add(path);
				findings.push(
					fileFindings(
						path,
						`\`${name}\` adalah folder, padahal namanya nama berkas.`,
						'Ganti nama folder itu, atau jadikan berkas.',
					),
				);
			} else {
				if (at === '') result.folder.push(name);
				try {
					jalan(path, [...ancestors, realpathSync(full)]);
				} catch (error) {
					result.gagal.add(`${path}/`);
					findings.push(
						fileFindings(path, `Folder ini ${errorCause(error)}.`, 'Perbaiki izin bacanya.'),
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
	} catch (error) {
		findings.push(
			fileFindings(
				'',
				`Folder konten ini ${errorCause(error)}.`,
				'Periksa `PETA_JALAN_KONTEN` atau jalankan dari folder proyek yang lengkap.',
			),
		);
		return null;
	}
	return result;
}
