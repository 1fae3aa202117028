import { checkContent } from '../../src/content/check.ts';
import { formatFindings } from '../../src/content/findings.ts';
import { loadContent } from '../../src/content/load.ts';
import { tables } from '../../src/tables/index.ts';
import { choosePrefix, demandIdentity, makeIdentity } from '../../src/workbook/office/identity.ts';
import { addRequired, type Made } from '../../src/workbook/records.ts';
import { writeYaml } from '../../src/workbook/yaml.ts';
import { Fault } from '../fault.ts';
import { checkId, parseOptions, readYear } from './options.ts';
import { chooseFramework } from './framework.ts';
import { storePeta, tryContent } from './store.ts';

/** What a new road map begins with, as answered. */
export interface NewPeta {
	id: string;
	judul: string;
	daerah: string;
	mulai: string;
	selesai: string;
	kerangka: string;
}

export const newUsage =
	'Cara pakai: npm run peta:baru -- --id ID --judul "…" --daerah "…" --mulai 2030 [--selesai 2034] [--kerangka KODE]';

/** What is asked, in order. */
export const questions: readonly { name: keyof NewPeta; question: string }[] = [
	{ name: 'id', question: 'Nama folder (huruf kecil, angka, tanda hubung; misalnya contoh-2030)' },
	{ name: 'judul', question: 'Judul dokumen' },
	{ name: 'daerah', question: 'Nama daerah lengkap (misalnya Kabupaten Contoh)' },
	{ name: 'mulai', question: 'Tahun mulai' },
	{ name: 'selesai', question: 'Tahun selesai (kosong bila sama)' },
	{ name: 'kerangka', question: 'Kerangka (kosong untuk yang terbaru)' },
];

/** The answers that the command line gives. */
export function newOptions(args: string[]): Partial<NewPeta> {
	const { values } = parseOptions(
		{
			args,
			options: Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' }] as const)),
		} as { args: string[]; options: Record<string, { type: 'string' }> },
		newUsage,
	);
	return values as Partial<NewPeta>;
}

/** Makes the folder of a new road map and says what to do next. Nothing is written unless it passes the check. */
export function makeNewPeta(content: string, answers: Partial<NewPeta>): string {
	const id = checkId(answers.id, newUsage);
	const load = loadContent(content, []);
	const { kode } = chooseFramework(load, answers.kerangka);
	const identity = demandIdentity({
		judul: answers.judul,
		daerah: answers.daerah,
		mulai: readYear('mulai', answers.mulai),
		selesai: readYear('selesai', answers.selesai),
		desimal: undefined,
	});
	const made: Made = {
		files: [
			{
				name: tables.dokumen.file,
				schema: tables.dokumen.schema,
				places: new Map(),
				data: makeIdentity(tables, identity, 'dokumen yang belum dimasukkan', {
					awalan_kode: choosePrefix(
						identity.daerah,
						new Set(load.petaJalan.map(({ peta }) => peta.dokumen.awalan_kode)),
					),
					kerangka: { kode, sebutan: 'bagian' },
				}),
			},
		],
		chapters: new Map(),
		unknown: [],
		findings: [],
	};
	addRequired(made, tables);
	const texts = new Map(
		made.files.map(({ name, schema, data }) => [`${name}.yaml`, writeYaml(schema, data)]),
	);
	const findings = tryContent(content, id, texts, (folder) =>
		checkContent(folder).temuan.filter(
			({ berkas }) => berkas === id || berkas.startsWith(`${id}/`),
		),
	);
	if (findings.length > 0) throw new Fault(formatFindings(findings, id, 'Tidak ada yang ditulis.'));
	storePeta(content, id, texts, '');
	return `Folder \`${id}\` dibuat: ${[...texts.keys()].join(', ')}.\nPerbaiki isinya, atau jalankan \`npm run ekspor -- ${id} ${id}.xlsx\`, isi di program lembar kerja, lalu \`npm run impor -- ${id}.xlsx --id ${id} --timpa\`.`;
}
