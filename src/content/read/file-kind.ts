import { generalFiles } from '../../schemas/files.ts';
import { longestAddress } from '../../schemas/base.ts';
import { fileNames } from '../../tables/files.ts';
import type { Registry } from '../../tables/table.ts';
import { suggestion } from '../shape/nearest.ts';

/** Folders at the top of the content that hold general pages rather than a road map. */
export const pageFolder = ['halaman', 'panduan'] as const;

/** The folder at the top that holds national frameworks, one file each. */
export const frameworkFolder = 'kerangka';

/** What an import could not place, kept beside the content for the editor; it is not published. */
export const unknownFile = 'tak-dikenal.csv';

/** What a file of the content folder is, by its path. */
export type FileKind =
	| { jenis: 'umum' | 'peta' | 'program' | 'bab' | 'halaman' | 'kerangka' | 'lain' }
	| {
			jenis: 'asing';
			salah: string;
			fix: string;
			/** The path that the file was meant to have, where that is plain. */
			maksud?: string;
	  };

const tidyName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const picture = /\.(?:png|jpe?g|webp|avif|gif|svg)$/;
/** Files that editors, mail and file managers leave behind; nobody takes them for content. */
const editorRemains = /^(?:\.(?!#|~lock).*|.*~|.*\.sw[a-z]|Thumbs\.db|desktop\.ini)$/;
const editorKeys = /^(?:\.#|\.~lock\.|~\$)|^#.*#$/;
const similar = /\.(?:ya?ml|mdx?|markdown)$/i;

/** A finding that says what to rename a file to. */
const renameTo = (salah: string, maksud: string): FileKind => ({
	jenis: 'asing',
	salah,
	fix: `Ganti namanya menjadi \`${maksud}\`, lalu periksa lagi.`,
	maksud,
});

/** The faults of a name that would be an address. */
function checkName(name: string, folder: string, suffix: string): FileKind | null {
	if (name.length > longestAddress)
		return {
			jenis: 'asing',
			salah: `Nama berkas atau folder ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
			fix: 'Pendekkan namanya.',
		};
	if (tidyName.test(name)) return null;
	const intent = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const salah = `Nama \`${name}${suffix}\` memuat huruf atau tanda yang tidak boleh ada dalam alamat.`;
	return intent && !name.startsWith('_')
		? renameTo(salah, `${folder}${intent}${suffix}`)
		: {
				jenis: 'asing',
				salah,
				fix: 'Pakai huruf kecil, angka, dan tanda hubung saja, diawali huruf atau angka.',
				...(intent && { maksud: `${folder}${intent}${suffix}` }),
			};
}

/** A file whose ending is not quite the one that is read. */
function checkExtension(path: string): FileKind | null {
	const [dasar = '', suffix = ''] = path.split(/(?=\.[^./]*$)/);
	const small = suffix.toLowerCase();
	if (['.yml', '.yaml'].includes(small) && suffix !== '.yaml')
		return renameTo(
			`Berkas berakhiran \`${suffix}\` tidak dibaca; akhirannya harus \`.yaml\`.`,
			`${dasar}.yaml`,
		);
	if (['.md', '.mdx', '.markdown'].includes(small) && suffix !== '.mdx')
		return renameTo(
			`Berkas berakhiran \`${suffix}\` tidak dibaca; akhirannya harus \`.mdx\`.`,
			`${dasar}.mdx`,
		);
	return null;
}

/** A YAML file directly in a road map's folder, or at the top. */
function recognizeTable(
	name: string,
	folder: string,
	valid: readonly string[],
	jenis: 'umum' | 'peta',
	place: string,
): FileKind {
	if (valid.includes(name)) return { jenis };
	const tidied = name.toLowerCase().replaceAll('_', '-').replace(/^-+/, '');
	const salah = `Nama berkas \`${name}.yaml\` tidak dikenal.`;
	if (valid.includes(tidied)) return renameTo(salah, `${folder}${tidied}.yaml`);
	if (jenis === 'peta' && /^\d+-/.test(name))
		return renameTo(salah, `${folder}program/${name}.yaml`);
	return { jenis: 'asing', salah, fix: suggestion(name, valid, place) };
}

/** Tells what a file is by its path below the content folder; null for leavings of editors that nobody means as content. */
export function classifyFile(path: string, registry: Registry): FileKind | null {
	const parts = path.split('/');
	const name = parts.at(-1) ?? '';
	const [peak = ''] = parts;
	if (editorKeys.test(name))
		return {
			jenis: 'asing',
			salah: `\`${name}\` adalah berkas kunci penyunting: ada berkas yang sedang disunting dan belum disimpan.`,
			fix: 'Simpan dan tutup berkas itu di penyunting Anda; hapus berkas kunci bila tertinggal.',
		};
	if (name.startsWith('.') && similar.test(name))
		return renameTo(
			`Berkas \`${name}\` tersembunyi karena namanya diawali titik, sehingga tidak dibaca.`,
			[...parts.slice(0, -1), name.replace(/^\.+/, '')].join('/'),
		);
	if (parts.some((part) => editorRemains.test(part))) return null;
	if (parts.length === 1 && /^(?:LISENSI|README)\.md$/.test(name)) return { jenis: 'lain' };
	const suffix = checkExtension(path);
	if (suffix) return suffix;
	if (picture.test(name) && parts.length > 1) return { jenis: 'lain' };
	if (name === unknownFile && parts.length === 2) return { jenis: 'lain' };

	const dasar = name.replace(/\.[^.]*$/, '');
	if ((pageFolder as readonly string[]).includes(peak)) {
		if (!name.endsWith('.mdx'))
			return {
				jenis: 'asing',
				salah: `Folder \`${peak}\` hanya memuat halaman berakhiran \`.mdx\`.`,
				fix: 'Pindahkan atau hapus berkas ini.',
			};
		const misnamed = parts
			.slice(1, -1)
			.concat(dasar)
			.find((part) => !tidyName.test(part) || part.length > longestAddress);
		return misnamed === undefined
			? { jenis: 'halaman' }
			: (checkName(misnamed, `${parts.slice(0, -1).join('/')}/`, '.mdx') ?? {
					jenis: 'halaman',
				});
	}
	if (name.endsWith('.yaml')) {
		if (parts.length === 1)
			return recognizeTable(dasar, '', Object.keys(generalFiles), 'umum', 'daftar berkas umum');
		if (peak === frameworkFolder && parts.length === 2)
			return checkName(dasar, `${peak}/`, '.yaml') ?? { jenis: 'kerangka' };
		if (parts[1] === 'program' && parts.length === 3)
			return checkName(dasar, `${peak}/program/`, '.yaml') ?? { jenis: 'program' };
		if (parts.length === 2)
			return recognizeTable(
				dasar,
				`${peak}/`,
				fileNames(registry),
				'peta',
				'daftar berkas peta jalan',
			);
		const maksud = fileNames(registry).includes(dasar)
			? `${peak}/${name}`
			: `${peak}/program/${name}`;
		return {
			jenis: 'asing',
			salah: `Berkas ini ada di \`${parts.slice(0, -1).join('/')}/\`, tempat yang tidak dibaca.`,
			fix: `Pindahkan menjadi \`${maksud}\`.`,
			maksud,
		};
	}
	if (name.endsWith('.mdx')) {
		if (parts.length === 3 && parts[1] === 'bab')
			return checkName(dasar, `${peak}/bab/`, '.mdx') ?? { jenis: 'bab' };
		const maksud = parts.length === 1 ? `halaman/${name}` : `${peak}/bab/${name}`;
		return {
			jenis: 'asing',
			salah: 'Halaman ini di luar folder `bab/`, sehingga tidak dibaca.',
			fix: `Pindahkan menjadi \`${maksud}\`.`,
			maksud,
		};
	}
	const copy = /^(.*\.(?:yaml|mdx))\.\w+$/.exec(path)?.[1];
	return {
		jenis: 'asing',
		...(copy && { maksud: copy }),
		salah: `Berkas \`${name}\` tidak dibaca situs.`,
		fix: 'Pindahkan ke luar folder konten; isinya ditulis dalam berkas `.yaml` atau `.mdx` yang dikenal.',
	};
}
