import { kodeAddress } from '../../domain/alamat.ts';
import { aliasAksi, aliasIndikator, periksaAlias } from './alias.ts';
import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { z } from 'zod';
import { itemOf, metaOf, shapeOf, visitFields } from '../../tables/fields.ts';
import { tableOfFile } from '../../tables/files.ts';
import type { Temuan } from '../findings.ts';

/** A code with the place where it is given. */
export interface KodeBerletak {
	kode: string;
	berkas: BerkasYaml;
	jalur: Jalur;
}

/** Every action's code with its place. */
export const kodeAksi = ({ program }: MuatanPetaJalan): KodeBerletak[] =>
	program.flatMap(({ program: satu, berkas }) =>
		satu.kelompok.flatMap((kelompok, k) =>
			kelompok.aksi.map(({ kode }, a) => ({
				kode,
				berkas,
				jalur: ['kelompok', k, 'aksi', a, 'kode'],
			})),
		),
	);

/** Codes that a file's tables declare unique: one list for each list of records, and those of the whole road map. */
function uniqueCodes(berkas: BerkasYaml, schema: z.ZodType) {
	const lists: KodeBerletak[][] = [];
	const whole: KodeBerletak[] = [];
	visitFields(schema, berkas.data, (field, nilai, jalur) => {
		const kodeOf = shapeOf(itemOf(field) ?? field)?.kode;
		if (!kodeOf || !Array.isArray(nilai)) return;
		const codes = nilai.flatMap((satu: unknown, i) => {
			const kode = (satu as { kode?: unknown } | null)?.kode;
			return typeof kode === 'string' ? [{ kode, berkas, jalur: [...jalur, i, 'kode'] }] : [];
		});
		const { unique } = metaOf(kodeOf);
		if (unique === 'daftar') lists.push(codes);
		if (unique === 'peta') whole.push(...codes);
	});
	return { lists, whole };
}

/** Reports each code of a list that an earlier one leads to the same address as. */
export function periksaGanda(daftar: readonly KodeBerletak[], temuan: Temuan[]): void {
	const pertama = new Map<string, KodeBerletak>();
	for (const satu of daftar) {
		const dulu = pertama.get(kodeAddress(satu.kode));
		if (!dulu) {
			pertama.set(kodeAddress(satu.kode), satu);
			continue;
		}
		temuan.push({
			...tempatTemuan(satu.berkas, satu.jalur),
			salah: `Kode \`${satu.kode}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.letak(dulu.jalur).baris}.`,
			perbaikan: 'Beri rekaman ini kode lain yang belum dipakai.',
		});
	}
}

/** Codes must be unique where their tables say so, and those of the whole road map begin with its prefix. */
export function periksaKode(muatan: MuatanPetaJalan, temuan: Temuan[]): void {
	const { peta, berkas, registry } = muatan;
	const unique = [...berkas].map(([nama, isi]) => {
		const table = tableOfFile(nama, registry);
		return table ? uniqueCodes(isi, table.schema) : { lists: [], whole: [] };
	});
	const tetap = unique.flatMap(({ whole }) => whole);
	periksaGanda(tetap, temuan);
	for (const daftar of unique.flatMap(({ lists }) => lists)) periksaGanda(daftar, temuan);
	const berkasIndikator = berkas.get('indikator');
	const indikator: KodeBerletak[] = berkasIndikator
		? peta.indikator.map(({ kode }, i) => ({
				kode,
				berkas: berkasIndikator,
				jalur: ['indikator', i, 'kode'],
			}))
		: [];
	const alias = aliasAksi(kodeAksi(muatan));
	periksaAlias(tetap, alias, temuan);
	periksaAlias(indikator, aliasIndikator(berkasIndikator), temuan);
	const awalan = `${peta.dokumen.awalan_kode}-`;
	const asing = [...tetap, ...alias].filter(({ kode }) => !kode.startsWith(awalan));
	// A wrong prefix of the document itself would make every code wrong: that is one fault, not a hundred.
	const dokumen = berkas.get('dokumen');
	if (dokumen && tetap.length > 1 && tetap.every(({ kode }) => !kode.startsWith(awalan))) {
		const dipakai = tetap[0]?.kode.split('-')[0];
		temuan.push({
			...tempatTemuan(dokumen, ['awalan_kode']),
			salah: `Tidak satu kode pun diawali \`${awalan}\`; kode pertama ialah \`${tetap[0]?.kode}\`.`,
			perbaikan: `Tulis \`awalan_kode: ${dipakai}\`, atau ganti awalan semua kode.`,
		});
		return;
	}
	for (const satu of asing)
		temuan.push({
			...tempatTemuan(satu.berkas, satu.jalur),
			salah: `Kode \`${satu.kode}\` tidak diawali \`${awalan}\`.`,
			perbaikan: `Awali kode dengan \`${awalan}\`, sesuai \`awalan_kode\` di dokumen.yaml.`,
		});
}
