import { z } from 'zod';
import { longestAddress } from '../../schemas/base.ts';
import type { YamlFile, FieldPath } from '../parse/yaml-file.ts';
import { suggestion } from './nearest.ts';

export type Isu = z.core.$ZodIssue;

const kindNames: Record<string, string> = {
	string: 'teks',
	number: 'angka',
	int: 'bilangan bulat',
	boolean: 'true atau false',
	array: 'daftar (baris-baris yang diawali tanda hubung)',
	object: 'rekaman (pasangan bidang dan isi)',
	record: 'rekaman (pasangan bidang dan isi)',
	null: 'kosong (null)',
};

/** The value at a path of plain parsed data; undefined where there is none. */
export function valueAt(data: unknown, paths: FieldPath): unknown {
	return paths.reduce<unknown>(
		(content, part) =>
			content !== null && typeof content === 'object' && Object.hasOwn(content, part)
				? (content as Record<string | number, unknown>)[part]
				: undefined,
		data,
	);
}

/** Strips optional, nullable and default wrappers off a schema. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	const inside = (schema as unknown as { _zod: { def: { innerType?: z.core.$ZodType } } })._zod.def
		.innerType;
	return inside ? unwrap(inside) : schema;
}

/** The schema of the value at a path; undefined where the schema knows none. */
function schemaAt(schema: z.core.$ZodType, paths: FieldPath): z.core.$ZodType | undefined {
	let current: z.core.$ZodType | undefined = schema;
	for (const part of paths) {
		const unwrapped: z.core.$ZodType | undefined = current && unwrap(current);
		if (unwrapped instanceof z.ZodArray) current = unwrapped.element as z.core.$ZodType;
		else if (unwrapped instanceof z.ZodObject)
			current = Object.hasOwn(unwrapped.shape, part)
				? (unwrapped.shape[part] as z.core.$ZodType)
				: undefined;
		else return undefined;
	}
	return current;
}

/** The field names that a schema knows at a path. */
function validFields(schema: z.core.$ZodType, paths: FieldPath): string[] {
	const current = schemaAt(schema, paths);
	const inside = current && unwrap(current);
	return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

/** What is to stand at a path, in an editor's words, and whether it may be left empty. */
function asked(schema: z.core.$ZodType, paths: FieldPath): { jenis: string; nullable: boolean } {
	const at = schemaAt(schema, paths);
	const jenis = at ? ((unwrap(at) as z.ZodType).def.type as string) : '';
	return {
		jenis: jenis === 'union' || jenis === 'pipe' ? '' : jenis,
		nullable: at ? z.safeParse(at, null).success : false,
	};
}

const specialFormats: Record<string, [string, string]> = {
	slug: [
		'Kode ini memuat huruf besar, spasi, atau tanda lain.',
		'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya `bagian-organisasi`.',
	],
	kode: [
		'Kode ini tidak berbentuk kode tetap.',
		'Tulis seperti `KT-5.2.c`: awalan huruf besar, tanda hubung, lalu nomor yang dipisah titik.',
	],
	panjang: [
		`Kode ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
		'Pendekkan kodenya; nama lengkapnya tetap ditulis di bidang lain.',
	],
	tautan: [
		'Tautan bukan alamat lengkap.',
		'Tulis seluruhnya, diawali `https://`, misalnya `https://jdih.contoh.go.id/peta-jalan`.',
	],
	periode: [
		'Periode ini tidak dikenal.',
		'Tulis tahunnya saja, atau tahun dengan semester (`2030-S1`), triwulan (`2030-TW3`), atau bulan (`2030-07`).',
	],
	awalan: ['Awalan kode bukan dua sampai empat huruf besar.', 'Tulis misalnya `KT`.'],
	'bidang-hilang': [
		'`bidang_hilang` diisi pada catatan yang jenisnya bukan `hilang`.',
		'Hapus bidang ini, atau ganti jenis catatannya menjadi `hilang` bila isinya memang hilang dari salinan.',
	],
};

/** Explains faults of a file's form in an editor's words. */
export class Explainer {
	readonly berkas: YamlFile;
	readonly schema: z.core.$ZodType;

	constructor(file: YamlFile, schema: z.core.$ZodType) {
		this.berkas = file;
		this.schema = schema;
	}

	/** What stands at the path, in an editor's words and as it is written. */
	content(paths: FieldPath): string {
		const nilai = valueAt(this.berkas.data, paths);
		if (nilai === null) return 'kosong (null)';
		if (Array.isArray(nilai)) return 'daftar';
		if (typeof nilai === 'object') return 'rekaman';
		const text = this.berkas.written(paths)?.teks ?? String(nilai);
		const short = typeof nilai === 'string' ? nilai : text;
		return `${typeof nilai === 'string' ? 'teks ' : ''}\`${short.slice(0, 40).replaceAll('\n', ' ')}\``;
	}

	/** The field's name, or what number of which list it is. */
	name(paths: FieldPath): string {
		const end = paths.at(-1);
		if (end === undefined) return 'Berkas ini';
		if (typeof end === 'string') return `\`${end}\``;
		const list = paths.findLast((part) => typeof part === 'string');
		return list === undefined ? `Baris ke-${end + 1}` : `Isi ke-${end + 1} dari \`${list}\``;
	}

	/** A value that is null where something must stand. */
	empty(paths: FieldPath): [string, string] {
		const end = paths.at(-1);
		const { jenis } = asked(this.schema, paths);
		if (end === undefined)
			return [
				'Berkas ini kosong.',
				'Tulis isinya; contohnya ada pada peta jalan lain. Bila tidak dipakai, hapus berkasnya.',
			];
		if (typeof end === 'number') {
			const { baris } = this.berkas.place(paths);
			return [
				`${this.name(paths)} kosong: tanda hubung pada baris ${baris} tidak diikuti isi.`,
				"Tulis isinya, atau hapus tanda hubungnya; strip yang tercetak ditulis `'-'` dengan tanda kutip.",
			];
		}
		return [
			`\`${end}\` kosong, padahal wajib diisi.`,
			jenis === 'array'
				? `Tulis isinya; daftar yang memang kosong ditulis \`${end}: []\`.`
				: jenis === 'string'
					? 'Tulis teksnya; bidang ini tidak boleh kosong.'
					: `Tulis ${kindNames[jenis] ?? 'isinya'}; bidang ini tidak boleh kosong.`,
		];
	}

	/** A value of the wrong kind. */
	wrongKind(paths: FieldPath, expected: string): [string, string] {
		const nilai = valueAt(this.berkas.data, paths);
		if (nilai === null) return this.empty(paths);
		const original = this.berkas.written(paths)?.teks;
		const wrong = `${this.name(paths)} berisi ${this.content(paths)}, seharusnya ${kindNames[expected] ?? expected}.`;
		if (Array.isArray(nilai) && nilai.length === 1 && nilai[0] === null)
			return [wrong, "Strip yang tercetak ditulis `'-'`, dengan tanda kutip."];
		if (expected === 'string' && (typeof nilai === 'number' || typeof nilai === 'boolean'))
			return [wrong, `Apit dengan tanda kutip tunggal: \`'${original ?? String(nilai)}'\`.`];
		if (expected === 'array' && typeof nilai === 'object')
			return [wrong, 'Awali setiap rekaman di sini dengan tanda hubung dan spasi (`- `).'];
		if (expected === 'array')
			return [
				wrong,
				`Tulis sebagai daftar: \`[${typeof nilai === 'string' ? nilai.slice(0, 40) : String(nilai)}]\`, atau satu baris \`- …\` untuk setiap isi.`,
			];
		if (expected === 'object' && Array.isArray(nilai))
			return [wrong, 'Hapus tanda hubung di awal rekaman ini.'];
		if (expected === 'object')
			return [wrong, 'Tulis pasangan `bidang: isi`, satu baris untuk setiap bidang.'];
		if ((expected === 'number' || expected === 'int') && typeof nilai === 'string')
			return [wrong, 'Tulis angkanya saja, tanpa tanda kutip, dengan titik untuk desimal.'];
		if (expected === 'string') return [wrong, 'Tulis satu teks, bukan daftar atau rekaman.'];
		return [wrong, `Tulis ${kindNames[expected] ?? 'jenis yang diminta'}.`];
	}

	/** A text that is there but empty, or has spaces around it. */
	text(paths: FieldPath, message: string): [string, string] {
		const { nullable } = asked(this.schema, paths);
		if (message === 'kosong')
			return [
				`${this.name(paths)} berisi teks kosong.`,
				nullable
					? 'Isi teksnya, atau tulis `null` bila selnya kosong di sumber.'
					: 'Isi teksnya; bidang ini tidak boleh kosong.',
			];
		return this.berkas.written(paths)?.block
			? [
					`${this.name(paths)} ditulis dengan \`|\` atau \`>\`, yang menambahkan baris baru di ujungnya.`,
					'Ganti `|` menjadi `|-` (atau `>` menjadi `>-`), atau tulis teksnya dalam satu baris.',
				]
			: [`${this.name(paths)} diawali atau diakhiri spasi.`, 'Hapus spasi di ujung teks.'];
	}

	/** A value that fits none of several kinds: the nearest kind explains it. */
	joined(isu: Extract<Isu, { code: 'invalid_union' }>): [FieldPath, [string, string]] {
		const paths = isu.path as FieldPath;
		const nilai = valueAt(this.berkas.data, paths);
		const inside = isu.errors.find(
			(error) =>
				error.length > 0 && !error.some(({ path, code }) => path.length === 0 && code !== 'custom'),
		)?.[0];
		if (inside && Array.isArray(nilai) && !(nilai.length === 1 && nilai[0] === null)) {
			const full = [...paths, ...(inside.path as FieldPath)];
			return [full, this.explain({ ...inside, path: full } as Isu)];
		}
		const choices = isu.errors.flatMap((error) => {
			const [first] = error;
			if (first?.code === 'invalid_value') return first.values.map((v) => `\`'${String(v)}'\``);
			return first?.code === 'invalid_type' ? [kindNames[first.expected] ?? first.expected] : [];
		});
		const words = [...new Set([...choices, ...(inside ? ['daftar'] : [])])];
		return [
			paths,
			[
				`${this.name(paths)} berisi ${this.content(paths)}, seharusnya ${words.join(', atau ')}.`,
				"Strip yang tercetak ditulis `'-'` dengan tanda kutip, sel kosong `null`, dan bilangan tanpa titik atau koma.",
			],
		];
	}

	/** Turns one issue into an Indonesian sentence and a mend. */
	explain(isu: Isu): [string, string] {
		const paths = isu.path as FieldPath;
		const nilai = valueAt(this.berkas.data, paths);
		const field = String(paths.at(-1) ?? 'berkas');
		if (nilai === undefined) {
			const { jenis, nullable } = asked(this.schema, paths);
			return [
				`Bidang \`${field}\` belum ada.`,
				`Tambahkan \`${field}:\`${
					nullable
						? '; bila sumbernya kosong, isi dengan `null`.'
						: jenis === 'array'
							? ' dengan isinya; daftar yang memang kosong ditulis `[]`.'
							: ' dengan isinya; bidang ini wajib diisi.'
				}`,
			];
		}
		if (specialFormats[isu.message]) return specialFormats[isu.message] ?? ['', ''];
		if (isu.message === 'kosong' || isu.message === 'spasi') return this.text(paths, isu.message);
		switch (isu.code) {
			case 'invalid_type':
				return this.wrongKind(paths, isu.expected);
			case 'invalid_value':
				if (nilai === null) return this.empty(paths);
				return [
					`${this.name(paths)} berisi ${this.content(paths)}, yang bukan salah satu pilihan.`,
					suggestion(
						String(nilai),
						isu.values.map(String),
						`pilihan: ${isu.values.join(', ')}`,
						true,
					),
				];
			case 'too_small':
				return isu.origin === 'array'
					? [
							`${this.name(paths)} berisi ${(nilai as unknown[]).length}, paling sedikit ${isu.minimum}.`,
							'Lengkapi isinya; bila memang tidak ada di sumber, lihat penjelasan bidang ini.',
						]
					: [
							`${this.name(paths)} berisi ${this.content(paths)}, paling kecil ${isu.minimum}.`,
							'Perbaiki angkanya.',
						];
			case 'too_big':
				return isu.origin === 'array'
					? [
							`${this.name(paths)} berisi ${(nilai as unknown[]).length}, paling banyak ${isu.maximum}.`,
							'Kurangi isinya.',
						]
					: [
							`${this.name(paths)} berisi ${this.content(paths)}, paling besar ${isu.maximum}.`,
							'Perbaiki angkanya.',
						];
			case 'invalid_format':
				return [
					`${this.name(paths)} berisi ${this.content(paths)}, yang bukan tanggal yang ada.`,
					'Tulis tanggal sebagai `2020-08-18`: tahun, bulan, hari.',
				];
			default:
				return [
					`${this.name(paths)} berisi ${this.content(paths)}, yang tidak sesuai dengan bidang ini.`,
					'Lihat penjelasan bidang ini di skema dan perbaiki isinya.',
				];
		}
	}

	/** Every unknown field of a record, each with its own place. */
	foreign(paths: FieldPath, keys: readonly string[]): [FieldPath, string, [string, string]][] {
		const nilai = valueAt(this.berkas.data, paths);
		// A field that the record already has cannot be the one that was meant.
		const missing = validFields(this.schema, paths).filter(
			(validField) => !Object.hasOwn(Object(nilai) as object, validField),
		);
		return keys.map((key) => [
			[...paths, key],
			key,
			[
				`Bidang \`${key.slice(0, 40)}\` tidak dikenal.`,
				suggestion(
					key,
					missing,
					`bidang yang dikenal: ${validFields(this.schema, paths).join(', ')}`,
					true,
				),
			],
		]);
	}
}
