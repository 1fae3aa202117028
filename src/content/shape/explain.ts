import { z } from 'zod';
import { longestAddress } from '../../schemas/dasar.ts';
import type { BerkasYaml, Jalur } from '../parse/yaml-file.ts';
import { saran } from './nearest.ts';

export type Isu = z.core.$ZodIssue;

const namaJenis: Record<string, string> = {
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
export function nilaiDi(data: unknown, jalur: Jalur): unknown {
	return jalur.reduce<unknown>(
		(isi, bagian) =>
			isi !== null && typeof isi === 'object' && Object.hasOwn(isi, bagian)
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

/** The schema of the value at a path; undefined where the schema knows none. */
function skemaDi(schema: z.core.$ZodType, jalur: Jalur): z.core.$ZodType | undefined {
	let kini: z.core.$ZodType | undefined = schema;
	for (const bagian of jalur) {
		const tanpaBungkus: z.core.$ZodType | undefined = kini && inti(kini);
		if (tanpaBungkus instanceof z.ZodArray) kini = tanpaBungkus.element as z.core.$ZodType;
		else if (tanpaBungkus instanceof z.ZodObject)
			kini = Object.hasOwn(tanpaBungkus.shape, bagian)
				? (tanpaBungkus.shape[bagian] as z.core.$ZodType)
				: undefined;
		else return undefined;
	}
	return kini;
}

/** The field names that a schema knows at a path. */
function bidangSah(schema: z.core.$ZodType, jalur: Jalur): string[] {
	const kini = skemaDi(schema, jalur);
	const dalam = kini && inti(kini);
	return dalam instanceof z.ZodObject ? Object.keys(dalam.shape) : [];
}

/** What is to stand at a path, in an editor's words, and whether it may be left empty. */
function diminta(schema: z.core.$ZodType, jalur: Jalur): { jenis: string; bolehNull: boolean } {
	const di = skemaDi(schema, jalur);
	const jenis = di ? ((inti(di) as z.ZodType).def.type as string) : '';
	return {
		jenis: jenis === 'union' || jenis === 'pipe' ? '' : jenis,
		bolehNull: di ? z.safeParse(di, null).success : false,
	};
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
	panjang: [
		`Kode ini lebih panjang dari ${longestAddress} huruf, padahal menjadi alamat halaman.`,
		'Pendekkan kodenya; nama lengkapnya tetap ditulis di bidang lain.',
	],
	awalan: ['Awalan kode bukan dua sampai empat huruf besar.', 'Tulis misalnya `KT`.'],
	'bidang-hilang': [
		'`bidang_hilang` diisi pada catatan yang jenisnya bukan `hilang`.',
		'Hapus bidang ini, atau ganti jenis catatannya menjadi `hilang` bila isinya memang hilang dari salinan.',
	],
};

/** Explains faults of a file's form in an editor's words. */
export class Penjelas {
	readonly berkas: BerkasYaml;
	readonly schema: z.core.$ZodType;

	constructor(berkas: BerkasYaml, schema: z.core.$ZodType) {
		this.berkas = berkas;
		this.schema = schema;
	}

	/** What stands at the path, in an editor's words and as it is written. */
	isi(jalur: Jalur): string {
		const nilai = nilaiDi(this.berkas.data, jalur);
		if (nilai === null) return 'kosong (null)';
		if (Array.isArray(nilai)) return 'daftar';
		if (typeof nilai === 'object') return 'rekaman';
		const teks = this.berkas.tertulis(jalur)?.teks ?? String(nilai);
		const pendek = typeof nilai === 'string' ? nilai : teks;
		return `${typeof nilai === 'string' ? 'teks ' : ''}\`${pendek.slice(0, 40).replaceAll('\n', ' ')}\``;
	}

	/** The field's name, or what number of which list it is. */
	nama(jalur: Jalur): string {
		const akhir = jalur.at(-1);
		if (akhir === undefined) return 'Berkas ini';
		if (typeof akhir === 'string') return `\`${akhir}\``;
		const daftar = jalur.findLast((bagian) => typeof bagian === 'string');
		return daftar === undefined
			? `Baris ke-${akhir + 1}`
			: `Isi ke-${akhir + 1} dari \`${daftar}\``;
	}

	/** A value that is null where something must stand. */
	kosong(jalur: Jalur): [string, string] {
		const akhir = jalur.at(-1);
		const { jenis } = diminta(this.schema, jalur);
		if (akhir === undefined)
			return [
				'Berkas ini kosong.',
				'Tulis isinya; contohnya ada pada peta jalan lain. Bila tidak dipakai, hapus berkasnya.',
			];
		if (typeof akhir === 'number') {
			const { baris } = this.berkas.letak(jalur);
			return [
				`${this.nama(jalur)} kosong: tanda hubung pada baris ${baris} tidak diikuti isi.`,
				"Tulis isinya, atau hapus tanda hubungnya; strip yang tercetak ditulis `'-'` dengan tanda kutip.",
			];
		}
		return [
			`\`${akhir}\` kosong, padahal wajib diisi.`,
			jenis === 'array'
				? `Tulis isinya; daftar yang memang kosong ditulis \`${akhir}: []\`.`
				: jenis === 'string'
					? 'Tulis teksnya; bidang ini tidak boleh kosong.'
					: `Tulis ${namaJenis[jenis] ?? 'isinya'}; bidang ini tidak boleh kosong.`,
		];
	}

	/** A value of the wrong kind. */
	salahJenis(jalur: Jalur, diharap: string): [string, string] {
		const nilai = nilaiDi(this.berkas.data, jalur);
		if (nilai === null) return this.kosong(jalur);
		const asli = this.berkas.tertulis(jalur)?.teks;
		const salah = `${this.nama(jalur)} berisi ${this.isi(jalur)}, seharusnya ${namaJenis[diharap] ?? diharap}.`;
		if (Array.isArray(nilai) && nilai.length === 1 && nilai[0] === null)
			return [salah, "Strip yang tercetak ditulis `'-'`, dengan tanda kutip."];
		if (diharap === 'string' && (typeof nilai === 'number' || typeof nilai === 'boolean'))
			return [salah, `Apit dengan tanda kutip tunggal: \`'${asli ?? String(nilai)}'\`.`];
		if (diharap === 'array' && typeof nilai === 'object')
			return [salah, 'Awali setiap rekaman di sini dengan tanda hubung dan spasi (`- `).'];
		if (diharap === 'array')
			return [
				salah,
				`Tulis sebagai daftar: \`[${typeof nilai === 'string' ? nilai.slice(0, 40) : String(nilai)}]\`, atau satu baris \`- …\` untuk setiap isi.`,
			];
		if (diharap === 'object' && Array.isArray(nilai))
			return [salah, 'Hapus tanda hubung di awal rekaman ini.'];
		if (diharap === 'object')
			return [salah, 'Tulis pasangan `bidang: isi`, satu baris untuk setiap bidang.'];
		if ((diharap === 'number' || diharap === 'int') && typeof nilai === 'string')
			return [salah, 'Tulis angkanya saja, tanpa tanda kutip, dengan titik untuk desimal.'];
		if (diharap === 'string') return [salah, 'Tulis satu teks, bukan daftar atau rekaman.'];
		return [salah, `Tulis ${namaJenis[diharap] ?? 'jenis yang diminta'}.`];
	}

	/** A text that is there but empty, or has spaces around it. */
	teks(jalur: Jalur, pesan: string): [string, string] {
		const { bolehNull } = diminta(this.schema, jalur);
		if (pesan === 'kosong')
			return [
				`${this.nama(jalur)} berisi teks kosong.`,
				bolehNull
					? 'Isi teksnya, atau tulis `null` bila selnya kosong di sumber.'
					: 'Isi teksnya; bidang ini tidak boleh kosong.',
			];
		return this.berkas.tertulis(jalur)?.blok
			? [
					`${this.nama(jalur)} ditulis dengan \`|\` atau \`>\`, yang menambahkan baris baru di ujungnya.`,
					'Ganti `|` menjadi `|-` (atau `>` menjadi `>-`), atau tulis teksnya dalam satu baris.',
				]
			: [`${this.nama(jalur)} diawali atau diakhiri spasi.`, 'Hapus spasi di ujung teks.'];
	}

	/** A value that fits none of several kinds: the nearest kind explains it. */
	gabungan(isu: Extract<Isu, { code: 'invalid_union' }>): [Jalur, [string, string]] {
		const jalur = isu.path as Jalur;
		const nilai = nilaiDi(this.berkas.data, jalur);
		const dalam = isu.errors.find(
			(satu) =>
				satu.length > 0 && !satu.some(({ path, code }) => path.length === 0 && code !== 'custom'),
		)?.[0];
		if (dalam && Array.isArray(nilai) && !(nilai.length === 1 && nilai[0] === null)) {
			const penuh = [...jalur, ...(dalam.path as Jalur)];
			return [penuh, this.jelaskan({ ...dalam, path: penuh } as Isu)];
		}
		const pilihan = isu.errors.flatMap((satu) => {
			const [pertama] = satu;
			if (pertama?.code === 'invalid_value') return pertama.values.map((v) => `\`'${String(v)}'\``);
			return pertama?.code === 'invalid_type'
				? [namaJenis[pertama.expected] ?? pertama.expected]
				: [];
		});
		const kata = [...new Set([...pilihan, ...(dalam ? ['daftar'] : [])])];
		return [
			jalur,
			[
				`${this.nama(jalur)} berisi ${this.isi(jalur)}, seharusnya ${kata.join(', atau ')}.`,
				"Strip yang tercetak ditulis `'-'` dengan tanda kutip, sel kosong `null`, dan bilangan tanpa titik atau koma.",
			],
		];
	}

	/** Turns one issue into an Indonesian sentence and a mend. */
	jelaskan(isu: Isu): [string, string] {
		const jalur = isu.path as Jalur;
		const nilai = nilaiDi(this.berkas.data, jalur);
		const bidang = String(jalur.at(-1) ?? 'berkas');
		if (nilai === undefined) {
			const { jenis, bolehNull } = diminta(this.schema, jalur);
			return [
				`Bidang \`${bidang}\` belum ada.`,
				`Tambahkan \`${bidang}:\`${
					bolehNull
						? '; bila sumbernya kosong, isi dengan `null`.'
						: jenis === 'array'
							? ' dengan isinya; daftar yang memang kosong ditulis `[]`.'
							: ' dengan isinya; bidang ini wajib diisi.'
				}`,
			];
		}
		if (formatKhusus[isu.message]) return formatKhusus[isu.message] ?? ['', ''];
		if (isu.message === 'kosong' || isu.message === 'spasi') return this.teks(jalur, isu.message);
		switch (isu.code) {
			case 'invalid_type':
				return this.salahJenis(jalur, isu.expected);
			case 'invalid_value':
				if (nilai === null) return this.kosong(jalur);
				return [
					`${this.nama(jalur)} berisi ${this.isi(jalur)}, yang bukan salah satu pilihan.`,
					saran(String(nilai), isu.values.map(String), `pilihan: ${isu.values.join(', ')}`, true),
				];
			case 'too_small':
				return isu.origin === 'array'
					? [
							`${this.nama(jalur)} berisi ${(nilai as unknown[]).length}, paling sedikit ${isu.minimum}.`,
							'Lengkapi isinya; bila memang tidak ada di sumber, lihat penjelasan bidang ini.',
						]
					: [
							`${this.nama(jalur)} berisi ${this.isi(jalur)}, paling kecil ${isu.minimum}.`,
							'Perbaiki angkanya.',
						];
			case 'too_big':
				return isu.origin === 'array'
					? [
							`${this.nama(jalur)} berisi ${(nilai as unknown[]).length}, paling banyak ${isu.maximum}.`,
							'Kurangi isinya.',
						]
					: [
							`${this.nama(jalur)} berisi ${this.isi(jalur)}, paling besar ${isu.maximum}.`,
							'Perbaiki angkanya.',
						];
			case 'invalid_format':
				return [
					`${this.nama(jalur)} berisi ${this.isi(jalur)}, yang bukan tanggal yang ada.`,
					'Tulis tanggal sebagai `2020-08-18`: tahun, bulan, hari.',
				];
			default:
				return [
					`${this.nama(jalur)} berisi ${this.isi(jalur)}, yang tidak sesuai dengan bidang ini.`,
					'Lihat penjelasan bidang ini di skema dan perbaiki isinya.',
				];
		}
	}

	/** Every unknown field of a record, each with its own place. */
	asing(jalur: Jalur, kunci: readonly string[]): [Jalur, string, [string, string]][] {
		const nilai = nilaiDi(this.berkas.data, jalur);
		// A field that the record already has cannot be the one that was meant.
		const belumAda = bidangSah(this.schema, jalur).filter(
			(satu) => !Object.hasOwn(Object(nilai) as object, satu),
		);
		return kunci.map((satu) => [
			[...jalur, satu],
			satu,
			[
				`Bidang \`${satu.slice(0, 40)}\` tidak dikenal.`,
				saran(
					satu,
					belumAda,
					`bidang yang dikenal: ${bidangSah(this.schema, jalur).join(', ')}`,
					true,
				),
			],
		]);
	}
}
