import { listKelompok } from '../../domain/kelompok.ts';
import { kodeAddress } from '../../domain/address.ts';
import { aliasAksi, aliasIndikator, checkAlias } from './alias.ts';
import { type YamlFile, type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { z } from 'zod';
import { itemOf, metaOf, shapeOf, visitFields } from '../../tables/fields.ts';
import { tableOfFile } from '../../tables/files.ts';
import type { Finding } from '../findings.ts';

/** A code with the place where it is given. */
export interface PlacedKode {
	kode: string;
	berkas: YamlFile;
	jalur: FieldPath;
}

/** Every action's code with its place. */
export const kodeAksi = ({ program }: LoadedPetaJalan): PlacedKode[] =>
	program.flatMap(({ program: oneProgram, berkas }) =>
		listKelompok(oneProgram).flatMap(({ kelompok, path }) =>
			kelompok.aksi.map(({ kode }, a) => ({ kode, berkas, jalur: [...path, 'aksi', a, 'kode'] })),
		),
	);

/** Codes that a file's tables declare unique: one list for each list of records, and those of the whole road map. */
function uniqueCodes(berkas: YamlFile, schema: z.ZodType) {
	const lists: PlacedKode[][] = [];
	const whole: PlacedKode[] = [];
	visitFields(schema, berkas.data, (field, nilai, paths) => {
		const kodeOf = shapeOf(itemOf(field) ?? field)?.kode;
		if (!kodeOf || !Array.isArray(nilai)) return;
		const codes = nilai.flatMap((oneNilai: unknown, i) => {
			const kode = (oneNilai as { kode?: unknown } | null)?.kode;
			return typeof kode === 'string' ? [{ kode, berkas, jalur: [...paths, i, 'kode'] }] : [];
		});
		const { unique } = metaOf(kodeOf);
		if (unique === 'daftar') lists.push(codes);
		if (unique === 'peta') whole.push(...codes);
	});
	return { lists, whole };
}

/** Reports each code of a list that an earlier one leads to the same address as. */
export function checkDuplicates(list: readonly PlacedKode[], findings: Finding[]): void {
	const first = new Map<string, PlacedKode>();
	for (const placedKode of list) {
		const dulu = first.get(kodeAddress(placedKode.kode));
		if (!dulu) {
			first.set(kodeAddress(placedKode.kode), placedKode);
			continue;
		}
		findings.push({
			...findingPlace(placedKode.berkas, placedKode.jalur),
			salah: `Kode \`${placedKode.kode}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.place(dulu.jalur).baris}.`,
			fix: 'Beri rekaman ini kode lain yang belum dipakai.',
		});
	}
}

/** Codes must be unique where their tables say so, and those of the whole road map begin with its prefix. */
export function checkKode(load: LoadedPetaJalan, findings: Finding[]): void {
	const { peta, berkas, registry } = load;
	const unique = [...berkas].map(([name, content]) => {
		const table = tableOfFile(name, registry);
		return table ? uniqueCodes(content, table.schema) : { lists: [], whole: [] };
	});
	const fixed = unique.flatMap(({ whole }) => whole);
	checkDuplicates(fixed, findings);
	for (const list of unique.flatMap(({ lists }) => lists)) checkDuplicates(list, findings);
	const indikatorFile = berkas.get('indikator');
	const indikator: PlacedKode[] = indikatorFile
		? peta.indikator.map(({ kode }, i) => ({
				kode,
				berkas: indikatorFile,
				jalur: ['indikator', i, 'kode'],
			}))
		: [];
	const alias = aliasAksi(kodeAksi(load));
	checkAlias(fixed, alias, findings);
	checkAlias(indikator, aliasIndikator(indikatorFile), findings);
	const prefix = `${peta.dokumen.awalan_kode}-`;
	const foreign = [...fixed, ...alias].filter(({ kode }) => !kode.startsWith(prefix));
	// A wrong prefix of the document itself would make every code wrong: that is one fault, not a hundred.
	const dokumen = berkas.get('dokumen');
	if (dokumen && fixed.length > 1 && fixed.every(({ kode }) => !kode.startsWith(prefix))) {
		const used = fixed[0]?.kode.split('-')[0];
		findings.push({
			...findingPlace(dokumen, ['awalan_kode']),
			salah: `Tidak satu kode pun diawali \`${prefix}\`; kode pertama ialah \`${fixed[0]?.kode}\`.`,
			fix: `Tulis \`awalan_kode: ${used}\`, atau ganti awalan semua kode.`,
		});
		return;
	}
	for (const placedKode of foreign)
		findings.push({
			...findingPlace(placedKode.berkas, placedKode.jalur),
			salah: `Kode \`${placedKode.kode}\` tidak diawali \`${prefix}\`.`,
			fix: `Awali kode dengan \`${prefix}\`, sesuai \`awalan_kode\` di dokumen.yaml.`,
		});
}
