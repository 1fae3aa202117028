import { parseArgs } from 'node:util';
import { slug } from '../../src/schemas/base.ts';
import { Fault } from '../fault.ts';

export const importUsage = `Cara pakai: npm run impor -- BERKAS.xlsx|.csv|.tsv --id ID [pilihan]
  --id ID           nama folder peta jalan: huruf kecil, angka, tanda hubung
  --kerangka KODE   kerangkanya, misalnya rb-2023 atau delapan-area
  --judul, --daerah, --mulai, --selesai
                    identitas dokumen, bila tidak ada di buku kerja
  --desimal koma|titik
  --coba            hanya mengatakan apa yang akan dibuat
  --timpa           mengganti folder yang sudah ada; yang lama disimpan bertanggal`;

/** What `npm run impor` was asked to do. */
export interface ImportOptions {
	file: string;
	id: string;
	kerangka: string | undefined;
	judul: string | undefined;
	daerah: string | undefined;
	mulai: number | undefined;
	selesai: number | undefined;
	desimal: 'koma' | 'titik' | undefined;
	coba: boolean;
	timpa: boolean;
}

/** The values of options, or a fault in Indonesian where one is unknown or has none. */
export function parseOptions<T extends Parameters<typeof parseArgs>[0]>(config: T, usage: string) {
	try {
		return parseArgs(config);
	} catch (error) {
		const wrong = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
		throw new Fault(`Pilihan \`${wrong}\` tidak dikenal atau tidak berisi.\n${usage}`);
	}
}

/** A year of the command line. */
export const readYear = (name: string, value: string | undefined): number | undefined => {
	if (value === undefined) return undefined;
	if (!/^(?:19|20)\d\d$/.test(value))
		throw new Fault(`--${name} berisi \`${value}\`, seharusnya tahun empat angka.`);
	return Number(value);
};

/** An id that can be a folder's name and part of an address. Nothing else is ever joined to a path. */
export function checkId(id: string | undefined, usage: string): string {
	if (id === undefined || id === '') throw new Fault(`--id belum ditulis.\n${usage}`);
	if (!slug.safeParse(id).success)
		throw new Fault(
			`--id berisi \`${id.slice(0, 60)}\`, padahal menjadi nama folder dan alamat. Pakai huruf kecil, angka, dan tanda hubung, misalnya \`contoh-2030\`.`,
		);
	return id;
}

/** Reads the command line. Throws a fault for what cannot be meant. */
export function readImportOptions(args: string[]): ImportOptions {
	const { values, positionals } = parseOptions(
		{
			args,
			allowPositionals: true,
			options: {
				id: { type: 'string' },
				kerangka: { type: 'string' },
				judul: { type: 'string' },
				daerah: { type: 'string' },
				mulai: { type: 'string' },
				selesai: { type: 'string' },
				desimal: { type: 'string' },
				coba: { type: 'boolean', default: false },
				timpa: { type: 'boolean', default: false },
			},
		} as const,
		importUsage,
	);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new Fault(importUsage);
	const text = (name: 'kerangka' | 'judul' | 'daerah') =>
		(values[name] as string | undefined)?.trim() || undefined;
	const desimal = values.desimal as string | undefined;
	if (desimal !== undefined && desimal !== 'koma' && desimal !== 'titik')
		throw new Fault('--desimal diisi `koma` atau `titik`.');
	return {
		file,
		id: checkId(values.id as string | undefined, importUsage),
		kerangka: text('kerangka'),
		judul: text('judul'),
		daerah: text('daerah'),
		mulai: readYear('mulai', values.mulai as string | undefined),
		selesai: readYear('selesai', values.selesai as string | undefined),
		desimal,
		coba: values.coba === true,
		timpa: values.timpa === true,
	};
}
