import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { z } from 'zod';
import { type PetaJalan, susunPetaJalan } from '../../src/domain/peta-jalan.ts';
import {
	babSchema,
	berkasPetaJalan,
	berkasUmum,
	berkasWajib,
	programSchema,
} from '../../src/schemas/berkas.ts';
import type { AreaPerubahan } from '../../src/schemas/area.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { Istilah } from '../../src/schemas/glosarium.ts';
import type { Sinonim } from '../../src/schemas/sinonim.ts';
import { type BerkasYaml, bacaYaml, daftarBerkas, uraiYaml } from './baca.ts';
import { periksaBentuk } from './bentuk.ts';
import type { Temuan } from './temuan.ts';
import { saran } from './terdekat.ts';

/** A chapter's text with its front matter already checked. */
export interface BerkasBab {
	path: string;
	/** The whole file, front matter included. */
	teks: string;
	/** Reader of the front matter's fields; null when it could not be read. */
	depan: BerkasYaml | null;
}

/** One road map with the files that it came from. */
export interface MuatanPetaJalan {
	peta: PetaJalan;
	/** File by name without ending: `indikator`, `program/5-tatalaksana`. */
	berkas: Map<string, BerkasYaml>;
	bab: BerkasBab[];
}

/** What one road map's folder holds while it is read. */
interface IsiFolder {
	berkas: Map<string, BerkasYaml>;
	isi: Record<string, unknown>;
	program: Program[];
}

/** All content, read and typed. */
export interface Muatan {
	petaJalan: MuatanPetaJalan[];
	istilah: Istilah[];
	glosarium: BerkasYaml | null;
	/** Groups of synonyms, and the file that they stand in. */
	sinonim: Sinonim[];
	berkasSinonim: BerkasYaml | null;
	/** The eight areas. */
	area: AreaPerubahan[];
}

const garisDepan = /^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/;

/** Reads a chapter and checks its front matter. */
function muatBab(folder: string, penuh: string, temuan: Temuan[]): BerkasBab {
	const path = relative(folder, penuh).split(sep).join('/');
	const teks = readFileSync(penuh, 'utf8');
	const cocok = garisDepan.exec(teks);
	if (!cocok) {
		temuan.push({
			berkas: path,
			baris: 1,
			kolom: 1,
			bidang: '',
			salah: 'Bagian depan bab (di antara dua baris `---`) tidak ada.',
			perbaikan:
				'Awali berkas dengan `---`, lalu judul, nomor, urutan, ringkas, dan sumber, lalu `---`.',
		});
		return { path, teks, depan: null };
	}
	const depan = uraiYaml(cocok[1] ?? '', path, temuan, 1);
	if (depan) periksaBentuk(depan, babSchema, temuan);
	return { path, teks, depan };
}

/** The finding for a file whose name the model does not know. */
const namaAsing = (
	{ path }: BerkasYaml,
	nama: string,
	pilihan: Iterable<string>,
	tempat: string,
): Temuan => ({
	berkas: path,
	baris: 1,
	kolom: 1,
	bidang: '',
	salah: 'Nama berkas ini tidak dikenal.',
	perbaikan: saran(nama, pilihan, tempat),
});

/** Reads the whole content folder. Every fault of form is added to `temuan`; typed values that are sound are given. */
export function muatKonten(folder: string, temuan: Temuan[]): Muatan {
	const yaml = bacaYaml(folder, temuan);
	const muatan: Muatan = {
		petaJalan: [],
		istilah: [],
		glosarium: null,
		sinonim: [],
		berkasSinonim: null,
		area: [],
	};
	const petaJalan = new Map<string, IsiFolder>();
	const namaSah = [...Object.keys(berkasPetaJalan), 'program'];

	for (const berkas of yaml) {
		const [folderPeta, ...sisa] = berkas.path.split('/');
		const nama = sisa.join('/').replace(/\.yaml$/, '');
		if (sisa.length === 0) {
			const umum = (folderPeta ?? '').replace(/\.yaml$/, '');
			const schema = (berkasUmum as Record<string, z.ZodType>)[umum];
			if (!schema) {
				temuan.push(namaAsing(berkas, umum, Object.keys(berkasUmum), 'daftar berkas umum'));
				continue;
			}
			const isi = periksaBentuk(berkas, schema, temuan);
			if (umum === 'glosarium') {
				muatan.glosarium = berkas;
				muatan.istilah = (isi as { istilah: Istilah[] } | null)?.istilah ?? [];
			}
			if (umum === 'sinonim') {
				muatan.berkasSinonim = berkas;
				muatan.sinonim = (isi as { sinonim: Sinonim[] } | null)?.sinonim ?? [];
			}
			if (umum === 'area-perubahan')
				muatan.area = (isi as { area: AreaPerubahan[] } | null)?.area ?? [];
			continue;
		}
		const peta: IsiFolder = petaJalan.get(folderPeta ?? '') ?? {
			berkas: new Map(),
			isi: {},
			program: [],
		};
		petaJalan.set(folderPeta ?? '', peta);
		peta.berkas.set(nama, berkas);
		if (nama.startsWith('program/')) {
			const program = periksaBentuk(berkas, programSchema, temuan);
			if (program) peta.program.push(program);
			continue;
		}
		const schema = (berkasPetaJalan as Record<string, z.ZodType>)[nama];
		if (!schema) {
			temuan.push(namaAsing(berkas, nama, namaSah, 'daftar berkas peta jalan'));
			continue;
		}
		const isi = periksaBentuk(berkas, schema, temuan);
		if (isi !== null) peta.isi[nama] = isi;
	}

	const mdx = daftarBerkas(folder, '.mdx');
	for (const [id, { berkas, isi, program }] of petaJalan) {
		for (const wajib of berkasWajib) {
			if (!berkas.has(wajib) && !temuan.some((t) => t.berkas === `${id}/${wajib}.yaml`)) {
				temuan.push({
					berkas: `${id}/${wajib}.yaml`,
					baris: 1,
					kolom: 1,
					bidang: '',
					salah: `Berkas \`${wajib}.yaml\` belum ada.`,
					perbaikan: 'Buat berkas itu; contoh isinya ada pada peta jalan lain.',
				});
			}
		}
		const peta = susunPetaJalan(id, isi, program);
		const bab = mdx
			.filter((penuh) => relative(folder, penuh).split(sep).join('/').startsWith(`${id}/bab/`))
			.map((penuh) => muatBab(folder, penuh, temuan));
		if (peta) muatan.petaJalan.push({ peta, berkas, bab });
	}
	return muatan;
}
