/**
 * Makes a road map of an action plan that its office exported from a spreadsheet: one row an action, with targets,
 * realisation and printed states of four quarters. The file is not in the repository, and neither is what is made of it.
 *
 *     node tests/realplan/convert.ts PLAN.csv FOLDER [ID]
 *     PETA_JALAN_KONTEN=FOLDER npm run periksa
 *     PETA_JALAN_KONTEN=FOLDER PETA_JALAN_KELUARAN=FOLDER/dist npm run build
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { root } from '../../scripts/environment.ts';

const quarters = [1, 2, 3, 4] as const;
const year = 2025;

/** What stands in a cell: spaces and line breaks joined, characters that nobody sees left out; null for nothing, and for an error of the spreadsheet. */
const cell = (text: string | undefined): string | null => {
	const tidied = (text ?? '')
		.replace(/[\u200B-\u200D\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return tidied === '' || /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/.test(tidied)
		? null
		: tidied;
};
const isLost = (text: string | undefined): boolean => (text ?? '').trim() !== '' && !cell(text);

const slug = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-+$/, '');

/** Codes for names: one for names that differ only by space and case, another for those that would share one. */
function makeCodes(): (name: string) => { kode: string; isNew: boolean } {
	const known = new Map<string, string>();
	const taken = new Set<string>();
	return (name) => {
		const key = name.toLowerCase();
		const old = known.get(key);
		if (old) return { kode: old, isNew: false };
		const start = slug(name) || 'tanpa-nama';
		let kode = start;
		for (let n = 2; taken.has(kode); n++) kode = `${start}-${n}`;
		known.set(key, kode);
		taken.add(kode);
		return { kode, isNew: true };
	};
}

/** Words of a theme's name that tell which unit of the framework it is. */
const themes = ['kemiskinan', 'investasi', 'digitalisasi', 'inflasi'];
const general = 'rb-general';

const sumber = { bagian: 'Lembar rencana aksi' };

interface Group {
	nomor: string;
	nama: string;
	kelompok: Group[];
	indikator: string[];
	aksi: object[];
}
interface Unit {
	area: string;
	nama: string;
	kelompok: Group[];
}

function findGroup(list: Group[], nama: string): Group {
	const found = list.find((group) => group.nama.toLowerCase() === nama.toLowerCase());
	if (found) return found;
	const fresh = { nomor: String(list.length + 1), nama, kelompok: [], indikator: [], aksi: [] };
	list.push(fresh);
	return fresh;
}

/** The figures of the quarters, whatever they are, and what the office printed of them. */
function figures(row: Readonly<Record<string, string>>) {
	const share = cell(row['Persentase Pencapaian Target']);
	return {
		target_periode: quarters.map((n) => ({
			periode: `${year}-TW${n}`,
			teks: cell(row[`target tw ${n}`]),
		})),
		realisasi: [
			...quarters.map((n) => ({
				periode: `${year}-TW${n}`,
				teks: cell(row[`capaian output tw ${n}`]),
				status_tertulis: cell(row[`status tw ${n}`]),
			})),
			...(share === null
				? []
				: [
						{
							periode: year,
							teks: null,
							catatan_evaluasi: `Persentase Pencapaian Target: ${share}`,
						},
					]),
		],
	};
}

const count = (cells: readonly string[]): number =>
	cells.filter((text) => cell(text) !== null).length;

/** The files of the road map by name, and how much each holds. */
export function convert(plan: string): { files: Map<string, unknown>; counts: object } {
	const rows = parse(plan, { columns: true, bom: true }) as Record<string, string>[];
	const [agency, measure, theme] = [makeCodes(), makeCodes(), makeCodes()];
	const opd: object[] = [];
	const indikator: object[] = [];
	const units: Unit[] = [];
	const ownUnits: object[] = [];
	const lostNames: string[] = [];
	let lost = 0;

	const unitOf = (fokus: string, kegiatan: string): Unit => {
		const isGeneral = fokus === 'General';
		const nama = isGeneral ? 'RB General' : kegiatan;
		const known = themes.find((word) => nama.toLowerCase().includes(word));
		const area = isGeneral ? general : (known ?? theme(`${nama} ${fokus}`).kode);
		const found = units.find((unit) => unit.area === area);
		if (found) return found;
		if (!isGeneral && !known)
			ownUnits.push({
				kode: area,
				nama,
				penjelasan: `Tema yang dicantumkan dokumen di bawah ${fokus}.`,
				ikon: 'gedung',
				warna: (units.length % 8) + 1,
			});
		const unit = { area, nama, kelompok: [] };
		units.push(unit);
		return unit;
	};

	for (const [i, row] of rows.entries()) {
		lost += Object.values(row).filter(isLost).length;
		const kegiatan = cell(row['kegiatan utama']) ?? 'Tanpa kegiatan utama';
		const unit = unitOf(cell(row.fokus) ?? '', kegiatan);
		const main = findGroup(unit.kelompok, kegiatan);
		const measured = cell(row['indikator kegiatan utama']);
		const group = measured === null ? main : findGroup(main.kelompok, measured);
		if (measured !== null) {
			const { kode, isNew } = measure(measured);
			if (isNew)
				indikator.push({
					kode,
					nama: measured,
					jenis: 'area',
					area: unit.area,
					satuan: null,
					arah: null,
					skala: { jenis: 'angka' },
					penanggung_jawab_tertulis: null,
					nilai: [],
					sumber: { ...sumber, letak: `baris ${i + 2}` },
				});
			if (!group.indikator.includes(kode)) group.indikator.push(kode);
		}
		const printed = cell(row.pic_pelaksana);
		const holder = printed === null ? null : agency(printed);
		if (holder?.isNew)
			opd.push({
				kode: holder.kode,
				nama: printed,
				jenis: 'unit',
				terdaftar: false,
				sumber: { ...sumber, letak: `baris ${i + 2}` },
			});
		const nomor = String(group.aksi.length + 1);
		const path = [units.indexOf(unit) + 1, main.nomor, ...(group === main ? [0] : [group.nomor])];
		const nama = cell(row['Rencana Aksi']);
		const kode = `RP-${path.join('.')}.${nomor}`;
		if (nama === null) lostNames.push(kode);
		group.aksi.push({
			kode,
			nomor,
			nama: nama ?? 'Bunyi rencana aksi ini hilang dari salinan',
			pelaksana: holder ? [holder.kode] : [],
			pelaksana_tertulis: printed,
			indikator: group.indikator.slice(-1),
			keluaran: [
				{ indikator: null, satuan: cell(row['output(Satuan)']), target: null, ...figures(row) },
			],
			sumber: { ...sumber, letak: `baris ${i + 2}` },
			...(nama === null && { catatan: ['bunyi-hilang'] }),
		});
	}

	const all = rows.flatMap((row) => quarters.map((n) => row[`capaian output tw ${n}`] ?? ''));
	const targets = rows.flatMap((row) => quarters.map((n) => row[`target tw ${n}`] ?? ''));
	const states = rows.flatMap((row) => quarters.map((n) => row[`status tw ${n}`] ?? ''));
	const files = new Map<string, unknown>([
		['dokumen.yaml', document(ownUnits)],
		['perangkat-daerah.yaml', { perangkat_daerah: opd }],
		['indikator.yaml', { indikator }],
		[
			'catatan.yaml',
			{
				catatan:
					lostNames.length === 0
						? []
						: [
								{
									kode: 'bunyi-hilang',
									jenis: 'hilang',
									judul: 'Bunyi rencana aksi hilang',
									penjelasan:
										'Selnya berisi galat lembar kerja, sehingga bunyinya tidak ada dalam salinan.',
									tertulis: [{ teks: '#NAME?', sumber }],
								},
							],
			},
		],
		...units.map(({ area, nama, kelompok }, i): [string, unknown] => [
			`program/${i + 1}-${area}.yaml`,
			{ area, nomor: i + 1, nama, nama_program: null, hasil: [], sumber, kelompok },
		]),
	]);
	return {
		files,
		counts: {
			aksi: rows.length,
			unit: units.length,
			indikator: indikator.length,
			pelaksana: opd.length,
			target: count(targets),
			realisasi: count(all),
			status: count(states),
			hilang: lost,
		},
	};
}

/** What the document says of itself; the rest of it is its tables. */
const document = (unit_sendiri: readonly object[]) => ({
	judul: `Rencana aksi ${year}`,
	singkat: `Rencana aksi ${year}`,
	judul_resmi: `Rencana aksi reformasi birokrasi ${year}`,
	daerah: 'Lembaga statistik',
	provinsi: null,
	awalan_kode: 'RP',
	jenis: 'rancangan',
	status: 'Ekspor lembar kerja',
	status_penjelasan: 'Lembar kerja kantornya; salinannya tidak memuat penetapan.',
	penetapan: null,
	periode: { mulai: year, selesai: year, sumber },
	desimal: 'titik',
	ringkas: 'memuat {aksi} rencana aksi dalam {area} tema.',
	visi: { teks: '-', sumber },
	tujuan: [{ teks: '-', sumber }],
	salinan: 'Ekspor lembar kerja kantornya.',
	waktu_pelaksanaan: null,
	kerangka: { kode: 'rb-2023', sebutan: 'tema', unit_sendiri },
	tingkatan: ['Kegiatan utama', 'Indikator kegiatan utama'],
	per_periode: { kumulatif: null, tulisan: { triwulan: 'TW {1}' } },
	judul_kolom: { pelaksana_aksi: 'PIC pelaksana' },
});

/** What every road map needs beside its own folder. */
const shared = ['glosarium.yaml', 'sinonim.yaml', 'topik.yaml', 'halaman', 'kerangka'];

if (import.meta.main) {
	const [path, folder, id = 'rencana-aksi-2025'] = process.argv.slice(2);
	if (!path || !folder) throw new Error('Say which file to read and which folder to write.');
	const { files, counts } = convert(readFileSync(path, 'utf8'));
	for (const name of shared)
		cpSync(join(root, 'content', name), join(folder, name), { recursive: true });
	for (const [name, content] of files) {
		const file = join(folder, id, name);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
	}
	console.log(JSON.stringify(counts));
}
