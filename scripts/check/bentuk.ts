import { z } from 'zod';
import { type BerkasYaml, type Jalur, tulisBidang } from './baca.ts';
import type { Temuan } from './temuan.ts';
import { saran } from './terdekat.ts';

type Isu = z.core.$ZodIssue;

const namaJenis: Record<string, string> = {
	string: 'teks',
	number: 'angka',
	int: 'bilangan bulat',
	boolean: 'true atau false',
	array: 'daftar (baris-baris yang diawali tanda hubung)',
	object: 'rekaman (pasangan bidang dan isi)',
	null: 'kosong (null)',
};

/** What stands at the path, in an editor's words. */
function jenisNilai(nilai: unknown): string {
	if (nilai === null) return 'kosong (null)';
	if (Array.isArray(nilai)) return 'daftar';
	if (typeof nilai === 'string') return `teks \`${nilai.slice(0, 40)}\``;
	if (typeof nilai === 'object') return 'rekaman';
	return `\`${String(nilai)}\``;
}

/** The value at a path of plain parsed data; undefined where there is none. */
function nilaiDi(data: unknown, jalur: Jalur): unknown {
	return jalur.reduce<unknown>(
		(isi, bagian) =>
			isi !== null && typeof isi === 'object'
				? (isi as Record<string | number, unknown>)[bagian]
				: undefined,
		data,
	);
}

/** Strips optional, nullable and default wrappers off a schema. */
function inti(schema: z.core.$ZodType): z.core.$ZodType {
	const dalam = (schema as unknown as { _zod: { def: { innerType?: z.core.$ZodType } } })._zod.def
		.innerType;
	return dalam ? inti(dalam) : schema;
}

/** The field names that a schema knows at a path. */
function bidangSah(schema: z.core.$ZodType, jalur: Jalur): string[] {
	let kini: z.core.$ZodType | undefined = inti(schema);
	for (const bagian of jalur) {
		if (kini instanceof z.ZodArray) kini = inti(kini.element as z.core.$ZodType);
		else if (kini instanceof z.ZodObject) kini = kini.shape[bagian] && inti(kini.shape[bagian]);
		else return [];
	}
	return kini instanceof z.ZodObject ? Object.keys(kini.shape) : [];
}

const formatKhusus: Record<string, [string, string]> = {
	slug: [
		'Kode ini memuat huruf besar, spasi, atau tanda lain.',
		'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya `bagian-organisasi`.',
	],
	kode: [
		'Kode ini tidak berbentuk kode tetap.',
		'Tulis seperti `KT-5.2.c`: awalan huruf besar, tanda hubung, lalu nomor yang dipisah titik.',
	],
	awalan: ['Awalan kode bukan dua sampai empat huruf besar.', 'Tulis misalnya `KT`.'],
	spasi: ['Teks diawali atau diakhiri spasi.', 'Hapus spasi di ujung teks.'],
	kosong: ['Teks ini kosong.', 'Isi teksnya, atau tulis `null` bila selnya kosong di sumber.'],
};

/** Turns one zod issue into an Indonesian sentence and a mend. */
function jelaskan(isu: Isu, data: unknown, schema: z.core.$ZodType): [string, string] {
	const khusus = formatKhusus[isu.message];
	if (khusus) return khusus;
	const nilai = nilaiDi(data, isu.path as Jalur);
	const bidang = String(isu.path.at(-1) ?? 'berkas');
	if (nilai === undefined) {
		return [
			`Bidang \`${bidang}\` belum ada.`,
			`Tambahkan \`${bidang}:\`; bila sumbernya kosong dan bidang ini membolehkan, isi dengan \`null\`.`,
		];
	}
	switch (isu.code) {
		case 'unrecognized_keys': {
			const kunci = isu.keys[0] ?? '';
			// A field that the record already has cannot be the one that was meant.
			const belumAda = bidangSah(schema, isu.path as Jalur).filter(
				(satu) => !Object.hasOwn(Object(nilai), satu),
			);
			return [`Bidang \`${kunci}\` tidak dikenal.`, saran(kunci, belumAda, 'skema bagian ini')];
		}
		case 'invalid_type':
			return [
				`\`${bidang}\` berisi ${jenisNilai(nilai)}, seharusnya ${namaJenis[isu.expected] ?? isu.expected}.`,
				typeof nilai === 'number'
					? 'Apit angka itu dengan tanda kutip tunggal bila yang diminta teks.'
					: 'Ganti isinya dengan jenis yang diminta.',
			];
		case 'invalid_value':
			return [
				`\`${bidang}\` berisi ${jenisNilai(nilai)}, yang bukan salah satu pilihan.`,
				saran(String(nilai), isu.values.map(String), `pilihan: ${isu.values.join(', ')}`),
			];
		case 'too_small':
			return [
				`\`${bidang}\` terlalu sedikit atau terlalu kecil (paling sedikit ${isu.minimum}).`,
				'Lengkapi isinya.',
			];
		case 'too_big':
			return [
				`\`${bidang}\` terlalu banyak atau terlalu besar (paling banyak ${isu.maximum}).`,
				'Kurangi isinya atau perbaiki angkanya.',
			];
		case 'invalid_format':
			return [
				`\`${bidang}\` berisi ${jenisNilai(nilai)}, yang tidak berbentuk ${isu.format}.`,
				'Tulis tanggal sebagai `2020-08-18`.',
			];
		default:
			return [
				`\`${bidang}\` berisi ${jenisNilai(nilai)}, yang tidak sesuai dengan bidang ini.`,
				'Lihat penjelasan bidang ini di skema dan perbaiki isinya.',
			];
	}
}

/** Checks a file against its schema. Gives the typed value, or null after reporting what is wrong. */
export function periksaBentuk<S extends z.ZodType>(
	berkas: BerkasYaml,
	schema: S,
	temuan: Temuan[],
): z.output<S> | null {
	const hasil = schema.safeParse(berkas.data);
	if (hasil.success) return hasil.data;
	for (const isu of hasil.error.issues) {
		const kunci = isu.code === 'unrecognized_keys' ? isu.keys[0] : undefined;
		const jalur = kunci === undefined ? (isu.path as Jalur) : [...(isu.path as Jalur), kunci];
		const [salah, perbaikan] = jelaskan(isu, berkas.data, schema);
		temuan.push({
			berkas: berkas.path,
			...berkas.letak(isu.path as Jalur, kunci),
			bidang: tulisBidang(jalur),
			salah,
			perbaikan,
		});
	}
	return null;
}
