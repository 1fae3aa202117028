import { generalFiles } from '../../schemas/berkas.ts';
import { longestAddress } from '../../schemas/dasar.ts';
import { fileNames } from '../../tables/files.ts';
import type { Registry } from '../../tables/table.ts';
import { saran } from '../shape/nearest.ts';

/** Folders at the top of the content that hold general pages rather than a road map. */
export const folderHalaman = ['halaman', 'panduan'] as const;

/** What a file of the content folder is, by its path. */
export type JenisBerkas =
	| { jenis: 'umum' | 'peta' | 'program' | 'bab' | 'halaman' | 'lain' }
	| {
			jenis: 'asing';
			salah: string;
			perbaikan: string;
			/** The path that the file was meant to have, where that is plain. */
			maksud?: string;
	  };

const namaRapi = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const gambar = /\.(?:png|jpe?g|webp|avif|gif|svg)$/;
/** Files that editors, mail and file managers leave behind; nobody takes them for content. */
const sisaPenyunting = /^(?:\.(?!#|~lock).*|.*~|.*\.sw[a-z]|Thumbs\.db|desktop\.ini)$/;
const kunciPenyunting = /^(?:\.#|\.~lock\.|~\$)|^#.*#$/;
const mirip = /\.(?:ya?ml|mdx?|markdown)$/i;

/** A finding that says what to rename a file to. */
const gantiNama = (salah: string, maksud: string): JenisBerkas => ({
	jenis: 'asing',
	salah,
	perbaikan: `Ganti namanya menjadi \`${maksud}\`, lalu periksa lagi.`,
	maksud,
});

/** The faults of a name that would be an address. */
function periksaNama(nama: string, folder: string, akhiran: string): JenisBerkas | null {
	if (nama.length > longestAddress)
		return {
			jenis: 'asing',
			salah: `Nama berkas atau folder ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
			perbaikan: 'Pendekkan namanya.',
		};
	if (namaRapi.test(nama)) return null;
	const maksud = nama
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const salah = `Nama \`${nama}${akhiran}\` memuat huruf atau tanda yang tidak boleh ada dalam alamat.`;
	return maksud && !nama.startsWith('_')
		? gantiNama(salah, `${folder}${maksud}${akhiran}`)
		: {
				jenis: 'asing',
				salah,
				perbaikan: 'Pakai huruf kecil, angka, dan tanda hubung saja, diawali huruf atau angka.',
				...(maksud && { maksud: `${folder}${maksud}${akhiran}` }),
			};
}

/** A file whose ending is not quite the one that is read. */
function periksaAkhiran(path: string): JenisBerkas | null {
	const [dasar = '', akhiran = ''] = path.split(/(?=\.[^./]*$)/);
	const kecil = akhiran.toLowerCase();
	if (['.yml', '.yaml'].includes(kecil) && akhiran !== '.yaml')
		return gantiNama(
			`Berkas berakhiran \`${akhiran}\` tidak dibaca; akhirannya harus \`.yaml\`.`,
			`${dasar}.yaml`,
		);
	if (['.md', '.mdx', '.markdown'].includes(kecil) && akhiran !== '.mdx')
		return gantiNama(
			`Berkas berakhiran \`${akhiran}\` tidak dibaca; akhirannya harus \`.mdx\`.`,
			`${dasar}.mdx`,
		);
	return null;
}

/** A YAML file directly in a road map's folder, or at the top. */
function kenaliTabel(
	nama: string,
	folder: string,
	sah: readonly string[],
	jenis: 'umum' | 'peta',
	tempat: string,
): JenisBerkas {
	if (sah.includes(nama)) return { jenis };
	const rapi = nama.toLowerCase().replaceAll('_', '-').replace(/^-+/, '');
	const salah = `Nama berkas \`${nama}.yaml\` tidak dikenal.`;
	if (sah.includes(rapi)) return gantiNama(salah, `${folder}${rapi}.yaml`);
	if (jenis === 'peta' && /^\d+-/.test(nama))
		return gantiNama(salah, `${folder}program/${nama}.yaml`);
	return { jenis: 'asing', salah, perbaikan: saran(nama, sah, tempat) };
}

/** Tells what a file is by its path below the content folder; null for leavings of editors that nobody means as content. */
export function classifyFile(path: string, registry: Registry): JenisBerkas | null {
	const bagian = path.split('/');
	const nama = bagian.at(-1) ?? '';
	const [puncak = ''] = bagian;
	if (kunciPenyunting.test(nama))
		return {
			jenis: 'asing',
			salah: `\`${nama}\` adalah berkas kunci penyunting: ada berkas yang sedang disunting dan belum disimpan.`,
			perbaikan:
				'Simpan dan tutup berkas itu di penyunting Anda; hapus berkas kunci bila tertinggal.',
		};
	if (nama.startsWith('.') && mirip.test(nama))
		return gantiNama(
			`Berkas \`${nama}\` tersembunyi karena namanya diawali titik, sehingga tidak dibaca.`,
			[...bagian.slice(0, -1), nama.replace(/^\.+/, '')].join('/'),
		);
	if (bagian.some((satu) => sisaPenyunting.test(satu))) return null;
	if (bagian.length === 1 && /^(?:LISENSI|README)\.md$/.test(nama)) return { jenis: 'lain' };
	const akhiran = periksaAkhiran(path);
	if (akhiran) return akhiran;
	if (gambar.test(nama) && bagian.length > 1) return { jenis: 'lain' };

	const dasar = nama.replace(/\.[^.]*$/, '');
	if ((folderHalaman as readonly string[]).includes(puncak)) {
		if (!nama.endsWith('.mdx'))
			return {
				jenis: 'asing',
				salah: `Folder \`${puncak}\` hanya memuat halaman berakhiran \`.mdx\`.`,
				perbaikan: 'Pindahkan atau hapus berkas ini.',
			};
		const salahNama = bagian
			.slice(1, -1)
			.concat(dasar)
			.find((satu) => !namaRapi.test(satu) || satu.length > longestAddress);
		return salahNama === undefined
			? { jenis: 'halaman' }
			: (periksaNama(salahNama, `${bagian.slice(0, -1).join('/')}/`, '.mdx') ?? {
					jenis: 'halaman',
				});
	}
	if (nama.endsWith('.yaml')) {
		if (bagian.length === 1)
			return kenaliTabel(dasar, '', Object.keys(generalFiles), 'umum', 'daftar berkas umum');
		if (bagian[1] === 'program' && bagian.length === 3)
			return periksaNama(dasar, `${puncak}/program/`, '.yaml') ?? { jenis: 'program' };
		if (bagian.length === 2)
			return kenaliTabel(
				dasar,
				`${puncak}/`,
				fileNames(registry),
				'peta',
				'daftar berkas peta jalan',
			);
		const maksud = fileNames(registry).includes(dasar)
			? `${puncak}/${nama}`
			: `${puncak}/program/${nama}`;
		return {
			jenis: 'asing',
			salah: `Berkas ini ada di \`${bagian.slice(0, -1).join('/')}/\`, tempat yang tidak dibaca.`,
			perbaikan: `Pindahkan menjadi \`${maksud}\`.`,
			maksud,
		};
	}
	if (nama.endsWith('.mdx')) {
		if (bagian.length === 3 && bagian[1] === 'bab')
			return periksaNama(dasar, `${puncak}/bab/`, '.mdx') ?? { jenis: 'bab' };
		const maksud = bagian.length === 1 ? `halaman/${nama}` : `${puncak}/bab/${nama}`;
		return {
			jenis: 'asing',
			salah: 'Halaman ini di luar folder `bab/`, sehingga tidak dibaca.',
			perbaikan: `Pindahkan menjadi \`${maksud}\`.`,
			maksud,
		};
	}
	const salinan = /^(.*\.(?:yaml|mdx))\.\w+$/.exec(path)?.[1];
	return {
		jenis: 'asing',
		...(salinan && { maksud: salinan }),
		salah: `Berkas \`${nama}\` tidak dibaca situs.`,
		perbaikan:
			'Pindahkan ke luar folder konten; isinya ditulis dalam berkas `.yaml` atau `.mdx` yang dikenal.',
	};
}
