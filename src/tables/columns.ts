import { z } from 'zod';
import { coreOf, metaOf } from './fields.ts';

/** A column of a published table, as the data dictionary tells it. */
export interface Column {
	name: string;
	/** What a cell means, one sentence. */
	meaning: string;
	/** What a cell holds, in a reader's words: `teks`, `bilangan bulat`, `daftar kode`. */
	type: string;
	/** What a number counts or measures; absent for what is no number. */
	unit?: string;
}

/** What a cell of a field holds, in a reader's words. */
function typeOf(schema: z.core.$ZodType): string {
	const core = coreOf(schema);
	const { kind } = metaOf(schema);
	if (core instanceof z.ZodArray) return `daftar ${typeOf(core.element as z.core.$ZodType)}`;
	if (kind !== undefined) return kind;
	if (core instanceof z.ZodEnum) return `pilihan: ${core.options.join(', ')}`;
	if (core instanceof z.ZodBoolean) return 'true atau false';
	if (core instanceof z.ZodNumber) return core.format === 'safeint' ? 'bilangan bulat' : 'angka';
	return 'teks';
}

/** A column that holds one field of a record as it stands; `name` and `meaning` where they differ from the field's. */
export function field(
	schema: z.core.$ZodType,
	name: string,
	meaning = metaOf(schema).description,
): Column {
	if (meaning === undefined) throw new Error(`The field of column ${name} says nothing of itself.`);
	const { unit } = metaOf(schema);
	return { name, meaning, type: typeOf(schema), ...(unit !== undefined && { unit }) };
}

/** Columns that hold fields of a record under their own names. */
export const fields = <S extends z.core.$ZodShape>(
	record: z.ZodObject<S>,
	...names: (keyof S & string)[]
): Column[] => names.map((name) => field(record.shape[name] as z.core.$ZodType, name));

/** A column that no single field holds. */
export const column = (name: string, type: string, meaning: string, unit?: string): Column => ({
	name,
	meaning,
	type,
	...(unit !== undefined && { unit }),
});

/** Columns that many tables have, each with one meaning. */
export const common = {
	url: column('url', 'alamat', 'Alamat halamannya di situs ini.'),
	alasanKosong: column(
		'alasan_kosong',
		'daftar teks',
		'Kolom mana pada baris ini yang kosong, dan sebabnya.',
	),
	catatan: column('catatan', 'daftar kode', 'Catatan sumber yang menyangkut baris ini.'),
	sumber: column('sumber', 'teks', 'Tempatnya di dokumen.'),
	kodeAksi: column('kode_aksi', 'kode', 'Kode rencana aksinya, dari tabel `aksi`.'),
	kodeIndikator: column('kode_indikator', 'kode', 'Kode indikatornya, dari tabel `indikator`.'),
	urutan: (of: string): Column =>
		column('urutan', 'bilangan bulat', `Urutan di dalam ${of}, mulai 1.`, 'nomor urut'),
	penanggungJawab: [
		column(
			'penanggung_jawab',
			'daftar kode',
			'Kode perangkat daerah yang bertanggung jawab atas baris ini, dari tabel `perangkat_daerah`.',
		),
		column(
			'penanggung_jawab_tertulis',
			'teks',
			'Isi sel penanggung jawab yang berlaku untuk baris ini, seperti tercetak.',
		),
	],
	penanggungJawabDi: (row: string, words: string): Column[] => [
		column(
			`penanggung_jawab_${row}`,
			'daftar kode',
			`Kode perangkat daerah pada sel yang tercetak ${words} saja.`,
		),
		column(
			`penanggung_jawab_${row}_tertulis`,
			'teks',
			`Isi sel penanggung jawab yang tercetak ${words} saja.`,
		),
	],
} as const;
