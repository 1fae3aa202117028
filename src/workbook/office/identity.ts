import { z } from 'zod';
import { shapeOf } from '../../tables/fields.ts';
import type { Registry } from '../../tables/table.ts';
import { Fault } from '../../content/fault.ts';
import type { MadeFile } from '../records.ts';
import type { OfficeContext } from './build.ts';
import type { OfficeTables } from './rows.ts';

/** What must be known of a document that only a table is there of. */
export interface OfficeIdentity {
	judul: string;
	daerah: string;
	mulai: number;
	selesai: number;
	desimal: 'koma' | 'titik' | undefined;
}

/** Kinds of a document without adoption, best first; the schema says which there are. */
const kinds = ['rencana_aksi', 'rancangan'];

/** The first of the values that a field of the document takes. */
function firstTaken(schema: z.core.$ZodType | undefined, values: readonly unknown[]): unknown {
	return schema ? values.find((value) => z.safeParse(schema, value).success) : undefined;
}

/** `dokumen.yaml` of a road map that begins as a table: what was told, and nothing made up. */
export function makeIdentity(
	registry: Registry,
	{ judul, daerah, mulai, selesai, desimal }: OfficeIdentity,
	asal: string,
	rest: Record<string, unknown>,
): Record<string, unknown> {
	const { schema } = registry.dokumen as Registry[string];
	const years = mulai === selesai ? String(mulai) : `${mulai}–${selesai}`;
	const shape = shapeOf(schema) ?? {};
	const data: Record<string, unknown> = {
		judul,
		singkat: `${daerah.replace(/^(?:Kabupaten|Kota|Provinsi|Pemerintah)\s+/i, '')} ${years}`,
		judul_resmi: judul,
		daerah,
		provinsi: null,
		jenis: firstTaken(shape.jenis, kinds),
		status: 'Diimpor dari lembar kerja',
		status_penjelasan: `Isi peta jalan ini diambil dari ${asal}. Penetapannya belum dicatat di situs ini.`,
		penetapan: null,
		periode: { mulai, selesai, sumber: { bagian: asal } },
		ringkas: 'lembar kerjanya memuat {aksi} rencana aksi.',
		salinan: `Lembar kerja ${asal}.`,
		waktu_pelaksanaan: null,
		...(desimal && { desimal }),
		...rest,
	};
	// A vision and aims that no table has are left out; a schema that wants them is told that there are none here.
	const none = {
		teks: 'Tidak tercantum dalam lembar kerja yang diimpor',
		sumber: { bagian: asal },
	};
	for (const [name, value] of [
		['visi', none],
		['tujuan', [none]],
	] as const)
		if (shape[name] && !z.safeParse(shape[name], undefined).success) data[name] = value;
	for (const name of Object.keys(data))
		if (!shape[name] || data[name] === undefined) delete data[name];
	return data;
}

/** The identity file of an imported table. */
export function identityFile(
	tables: OfficeTables,
	context: OfficeContext,
	units: readonly { kode: string; nama: string }[],
	prefix: string,
): MadeFile {
	const headings = (role: string) =>
		tables.columns.find((column) => column.role === role)?.heading.replace(/\s+/g, ' ') ?? null;
	const known = new Set(context.kerangka.unit.map(({ kode }) => kode));
	const tingkatan = (['sasaran', 'kelompok', 'masalah'] as const).flatMap((role) => {
		const heading = headings(role);
		return heading === null ? [] : [heading[0]?.toUpperCase() + heading.slice(1)];
	});
	const judulKolom = Object.fromEntries(
		(
			[
				['kriteria', 'kriteria'],
				['penanggung_jawab_aksi', 'penanggung_jawab'],
				['koordinator_aksi', 'koordinator'],
				['pelaksana_aksi', 'pelaksana'],
				['pendukung_aksi', 'pendukung'],
			] as const
		).flatMap(([name, role]) => {
			const heading = headings(role);
			return heading === null ? [] : [[name, heading]];
		}),
	);
	return {
		name: 'dokumen',
		schema: (context.registry.dokumen as Registry[string]).schema,
		places: new Map(),
		data: makeIdentity(context.registry, context.identity, context.file, {
			awalan_kode: prefix,
			kerangka: {
				kode: context.kodeKerangka,
				sebutan: (headings('unit') ?? 'fokus').toLowerCase(),
				unit_sendiri: units
					.filter(({ kode }) => !known.has(kode))
					.map(({ kode, nama }) => ({
						kode,
						nama,
						penjelasan: 'Bagian dari lembar kerja ini yang tidak ada pada kerangkanya.',
					})),
			},
			...(tingkatan.length > 0 && { tingkatan }),
			...(Object.keys(judulKolom).length > 0 && { judul_kolom: judulKolom }),
		}),
	};
}

/** What must be told on the command line when a file holds a table alone. */
export function demandIdentity(given: {
	judul: string | undefined;
	daerah: string | undefined;
	mulai: number | undefined;
	selesai: number | undefined;
	desimal: 'koma' | 'titik' | undefined;
}): OfficeIdentity {
	const { judul, daerah, mulai, selesai, desimal } = given;
	const missing = [
		...(judul ? [] : ['--judul']),
		...(daerah ? [] : ['--daerah']),
		...(mulai === undefined ? ['--mulai'] : []),
	];
	if (!judul || !daerah || mulai === undefined)
		throw new Fault(
			`Identitas dokumen belum lengkap: ${missing.join(', ')}. Contoh: --judul "Rencana aksi RB Kabupaten Contoh 2030" --daerah "Kabupaten Contoh" --mulai 2030 --selesai 2034`,
		);
	if (selesai !== undefined && selesai < mulai)
		throw new Fault('--selesai lebih awal daripada --mulai.');
	return { judul, daerah, mulai, selesai: selesai ?? mulai, desimal };
}

/** Capital letters of the region's name that no other road map's codes begin with. */
export function choosePrefix(daerah: string, prefixes: ReadonlySet<string>): string {
	const words = daerah
		.toUpperCase()
		.replace(/[^A-Z ]/g, '')
		.split(/\s+/)
		.filter(Boolean);
	const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
	const base = (letters || 'PJ').slice(0, 3).padEnd(2, 'X');
	for (const last of ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])
		if (!prefixes.has(`${base}${last}`)) return `${base}${last}`;
	return `${base}X`;
}
