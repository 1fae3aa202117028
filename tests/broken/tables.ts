/** Workbooks and tables that are broken, hostile, or dirty in the way of spreadsheets, each with what an import must say. */
import { unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { inventNip } from '../invented-numbers.ts';

/** A sheet of the sound workbook, to be changed. */
export interface BaseSheet {
	name: string;
	rows: CellValue[][];
	cells?: Map<string, Partial<Cell>>;
	merges?: MergeRange[];
	hidden?: boolean;
}

export interface TableCase {
	nama: string;
	/** Name of the file. */
	file: string;
	/** Its bytes, from the sheets of a sound workbook. */
	make(sheets: BaseSheet[]): Uint8Array | Promise<Uint8Array>;
	/** What the import says; a case that is `ok` is imported. */
	expect: RegExp;
	ok?: true;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A cell of a sheet by its heading, in the row below the headings or `row` rows further. */
const set =
	(sheet: string, heading: string, value: CellValue, row = 0) =>
	(sheets: BaseSheet[]) => {
		const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
		const column = rows[0]?.indexOf(heading) ?? -1;
		if (column < 0) throw new Error(`${sheet} has no ${heading}`);
		(rows[row + 1] as CellValue[])[column] = value;
	};

/** A field of the sheet of the document. */
const field = (heading: string, value: CellValue) => (sheets: BaseSheet[]) => {
	const row = sheets
		.find(({ name }) => name === 'dokumen')
		?.rows.find(([name]) => name === heading);
	if (!row) throw new Error(`no field ${heading}`);
	row[1] = value;
};

const book =
	(...changes: ((sheets: BaseSheet[]) => void)[]) =>
	(sheets: BaseSheet[]) => {
		for (const change of changes) change(sheets);
		return writeXlsx({ sheets });
	};

/** A part of the workbook's archive changed as text. */
const part =
	(path: RegExp, change: (text: string) => string) =>
	async (sheets: BaseSheet[]): Promise<Uint8Array> => {
		const parts = unzipSync(await writeXlsx({ sheets }));
		for (const [name, bytes] of Object.entries(parts))
			if (path.test(name)) parts[name] = encode(change(new TextDecoder().decode(bytes)));
		return zipSync(parts);
	};

const own = (nama: string, make: TableCase['make'], expect: RegExp, ok?: true): TableCase => ({
	nama,
	file: 'buku.xlsx',
	make,
	expect,
	...(ok && { ok }),
});

/** A fault of one cell of the workbook. */
const cell = (
	sheet: string,
	heading: string,
	value: CellValue,
	rule: string,
	text = '',
): TableCase =>
	own(
		`${heading} of ${sheet} is ${value instanceof Date ? 'a date' : JSON.stringify(value)?.slice(0, 30)}`,
		book(set(sheet, heading, value)),
		new RegExp(`lembar "${sheet}", sel [A-Z]+2 {2}\\[${rule}\\][\\s\\S]*${text}`),
	);

const line = 'fokus,kegiatan utama,Rencana Aksi,Satuan,PIC,target tw 1\n';
const good = 'General,Tata kelola,1. Menyusun,Dokumen,Biro Umum,1\n';

const csv = (nama: string, text: string | Uint8Array, expect: RegExp, ok?: true): TableCase => ({
	nama,
	file: 'tabel.csv',
	make: () => (typeof text === 'string' ? encode(text) : text),
	expect,
	...(ok && { ok }),
});

const made = /Akan dibuat dari \d+ baris/;
const utf16 = (text: string) => {
	const bytes = new Uint8Array(2 + text.length * 2);
	bytes.set([0xff, 0xfe]);
	for (let i = 0; i < text.length; i++)
		new DataView(bytes.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
	return bytes;
};

export const tableCases: TableCase[] = [
	// What a person gets wrong in a cell.
	cell('aksi', 'Kode', 'ct 1', 'bentuk', 'kode tetap'),
	cell('aksi', 'Kode', '../../etc', 'bentuk'),
	cell('aksi', 'Kode', null, 'wajib'),
	cell('aksi', 'Nama', null, 'wajib'),
	cell('aksi', 'Nama', '   ', 'wajib'),
	cell('aksi', 'Nama', '\u00a0\u200b', 'wajib'),
	cell('aksi', 'Nomor', new Date(Date.UTC(2030, 1, 1)), 'tanggal-tak-dimaksud', '2030-02-01'),
	cell('aksi', 'Nama', 'x'.repeat(30_000), 'terlalu-panjang', '30\\.000'),
	cell('aksi', 'Milik kelompok', 'tidak-ada', 'milik-tak-ada'),
	cell('aksi', 'Semua perangkat', 'barangkali', 'ya-tidak'),
	cell('aksi', 'Pelaksana', 'direktorat', 'isi'),
	cell('aksi', 'Catatan sumber', 'catatan-hantu', 'isi', 'catatan-hantu'),
	cell('program', 'Nomor', 'satu', 'angka'),
	cell('program', 'Nomor', -1, 'terlalu-kecil'),
	cell('program', 'Nomor', 1.5, 'bentuk'),
	cell('program', 'Berkas', 'Program Satu', 'nama-berkas'),
	cell('program', 'Berkas', '../keluar', 'nama-berkas'),
	cell('program', 'Area', 'area-hantu', 'isi'),
	cell('perangkat_daerah', 'Jenis', 'dinasti', 'pilihan', 'dinas'),
	cell('perangkat_daerah', 'Terdaftar', 'mungkin', 'ya-tidak'),
	cell('perangkat_daerah', 'Kode', 'Bagian Organisasi', 'bentuk', 'huruf besar'),
	cell('perangkat_daerah', 'Kode', 'a'.repeat(300), 'bentuk'),
	cell('indikator', 'Jenis', 'ajaib', 'pilihan'),
	cell('indikator', 'Penanggung jawab', '"tidak ditutup', 'daftar', 'kutip'),
	cell('indikator', 'Skala: Rentang: Terendah', 'nol', 'angka'),
	cell('indikator', 'Kode', null, 'wajib'),
	cell('catatan', 'Jenis', 'lupa', 'pilihan'),
	cell('nilai', 'Tahun', 'dua ribu', 'angka'),
	cell('nilai', 'Tahun', 30_303, 'terlalu-besar'),
	cell('nilai', 'Peran', 'harapan', 'pilihan'),
	own(
		'a field of the document is empty',
		book(field('Judul', null)),
		/lembar "dokumen", sel B2 {2}\[wajib\]/,
	),
	own(
		'a year of the document is a word',
		book(field('Periode: Mulai', 'kapan')),
		/lembar "dokumen", sel B\d+ {2}\[angka\]/,
	),
	own(
		'the period ends before it begins',
		book(field('Periode: Selesai', 2001)),
		/lembar "dokumen", sel B\d+ {2}\[isi\]/,
	),
	own(
		'the prefix of codes is small',
		book(field('Awalan kode', 'ct')),
		/lembar "dokumen", sel B\d+ {2}\[bentuk\]/,
	),
	own(
		'a framework that there is not',
		book(field('Kerangka: Kode', 'kerangka-hantu')),
		/kerangka-hantu/,
	),
	own(
		'a code of two actions',
		(sheets) => {
			const rows = sheets.find(({ name }) => name === 'aksi')?.rows ?? [];
			const column = rows[0]?.indexOf('Kode') ?? 0;
			(rows[2] as CellValue[])[column] = rows[1]?.[column] ?? null;
			return writeXlsx({ sheets });
		},
		/lembar "aksi", sel \w+3 {2}\[kode-ganda\]\n.*sudah dipakai pada baris 2/,
	),
	own(
		'a column that is needed is gone',
		(sheets) => {
			for (const row of sheets.find(({ name }) => name === 'aksi')?.rows ?? [])
				row.splice(row.length, 0);
			const rows = sheets.find(({ name }) => name === 'aksi')?.rows ?? [];
			const column = rows[0]?.indexOf('Nama') ?? 0;
			for (const row of rows) row.splice(column, 1);
			return writeXlsx({ sheets });
		},
		/lembar "aksi", baris 1 {2}\[kolom-wajib\]\n.*`Nama`/,
	),
	own(
		'headings that mean nothing',
		(sheets) => {
			const rows = sheets.find(({ name }) => name === 'aksi')?.rows ?? [];
			rows[0] = (rows[0] ?? []).map((_, i) => `Kolom ${i + 1}`);
			return writeXlsx({ sheets });
		},
		/lembar "aksi", baris 1 {2}\[judul-kolom\]/,
	),
	own(
		'the sheet of actions is gone',
		(sheets) => writeXlsx({ sheets: sheets.filter(({ name }) => name !== 'aksi') }),
		/\[milik-tak-ada\]/,
	),
	own(
		'the sheet of the document is gone',
		(sheets) => writeXlsx({ sheets: sheets.filter(({ name }) => name !== 'dokumen') }),
		/Tidak ada tabel yang dikenal|--judul/,
	),
	// What spreadsheets do.
	own(
		'an error in a cell that may be empty',
		(sheets) => {
			const sheet = sheets.find(({ name }) => name === 'aksi');
			const column = sheet?.rows[0]?.indexOf('Masalah') ?? 0;
			if (sheet) sheet.rows[1] = Object.assign([...(sheet.rows[1] ?? [])], { [column]: '#REF!' });
			return writeXlsx({ sheets });
		},
		/lembar "aksi", sel [A-Z]+2 {2}\[sel-galat\]\n.*#REF![\s\S]*Akan dibuat/,
		true,
	),
	own(
		'an error in a cell that must be filled',
		book(set('aksi', 'Nama', '#NAME?')),
		/\[sel-galat\][\s\S]*\[wajib\]/,
	),
	own(
		'a formula, of which its value counts',
		(sheets) => {
			const sheet = sheets.find(({ name }) => name === 'program');
			const column = sheet?.rows[0]?.indexOf('Nomor') ?? 0;
			if (sheet)
				sheet.cells = new Map([[`1,${column}`, { value: 1, formula: '1+0', formulaResult: 1 }]]);
			return writeXlsx({ sheets });
		},
		made,
		true,
	),
	own('a number stored as text', book(set('program', 'Nomor', ' 1 ')), made, true),
	own(
		'no-break and trailing spaces',
		book(set('aksi', 'Nama', '\u00a0Menyusun\u00a0pedoman  \r\n')),
		made,
		true,
	),
	own('a word of a choice with other letters', book(set('catatan', 'Jenis', 'Penafsiran')), /./),
	own(
		'a sheet that is hidden',
		(sheets) => {
			for (const sheet of sheets) if (sheet.name === 'perangkat_daerah') sheet.hidden = true;
			return writeXlsx({ sheets });
		},
		/lembar "perangkat_daerah" {2}\[tersembunyi\][\s\S]*Akan dibuat/,
		true,
	),
	own(
		'rows of titles above the headings',
		(sheets) => {
			sheets.find(({ name }) => name === 'aksi')?.rows.unshift(['Daftar rencana aksi'], []);
			return writeXlsx({ sheets });
		},
		made,
		true,
	),
	own(
		'20,000 empty rows below',
		(sheets) => {
			const rows = sheets.find(({ name }) => name === 'aksi')?.rows;
			for (let i = 0; i < 20_000; i++) rows?.push([]);
			return writeXlsx({ sheets });
		},
		made,
		true,
	),
	own(
		'an empty first column',
		(sheets) => {
			for (const row of sheets.find(({ name }) => name === 'aksi')?.rows ?? []) row.unshift(null);
			return writeXlsx({ sheets });
		},
		made,
		true,
	),
	own(
		'a sheet of notes of the office',
		(sheets) =>
			writeXlsx({
				sheets: [...sheets, { name: 'Catatan rapat', rows: [['Rapat 1', 'hadir 12']] }],
			}),
		/lembar "Catatan rapat" {2}\[lembar-tak-dikenal\][\s\S]*Akan dibuat/,
		true,
	),
	own(
		'a column of the office',
		(sheets) => {
			for (const [i, row] of (sheets.find(({ name }) => name === 'aksi')?.rows ?? []).entries())
				row.push(i === 0 ? 'Warna map' : 'biru');
			return writeXlsx({ sheets });
		},
		/\[kolom-tak-dikenal\]\n.*Warna map[\s\S]*Akan dibuat/,
		true,
	),
	own(
		'a misspelt heading',
		(sheets) => {
			const rows = sheets.find(({ name }) => name === 'aksi')?.rows ?? [];
			rows[0] = (rows[0] ?? []).map((value) => (value === 'Masalah' ? 'Masalh' : value));
			return writeXlsx({ sheets });
		},
		/\[kolom-tak-dikenal\]\n.*\n.*Maksud Anda `Masalah`/,
		true,
	),
	// Harm.
	own('a text that begins a formula', book(set('aksi', 'Nama', "=cmd|' /C calc'!A0")), made, true),
	own(
		'a script in a cell',
		book(set('aksi', 'Nama', '<script>alert(1)</script><img src=x onerror=alert(1)>')),
		made,
		true,
	),
	own(
		'marks that turn the writing round',
		book(set('aksi', 'Nama', 'Menyusun \u202epedoman')),
		made,
		true,
	),
	own('control characters', book(set('aksi', 'Nama', 'Menyusun\u0000\u0007 pedoman')), /./),
	own('a private number', book(set('aksi', 'Nama', `Hubungi NIP ${inventNip()}`)), /\[isi\]/),
	own(
		'entities that multiply',
		part(/sharedStrings\.xml$/, (text) =>
			text
				.replace(
					/^(<\?xml[^>]*>)/,
					'$1<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
				)
				.replace('</t>', '&b;</t>'),
		),
		/./,
	),
	own(
		'an entity that reads a file',
		part(/sharedStrings\.xml$/, (text) =>
			text
				.replace(/^(<\?xml[^>]*>)/, '$1<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
				.replace('</t>', '&x;</t>'),
		),
		/^(?![\s\S]*root:x)[\s\S]*$/,
	),
	own(
		'an archive that says it is larger than any plan',
		async (sheets) => {
			const bytes = new Uint8Array(await writeXlsx({ sheets }));
			const view = new DataView(bytes.buffer);
			for (let i = 0; i < bytes.length - 46; i++)
				if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 400_000_000, true);
			return bytes;
		},
		/mengembang jauh lebih besar/,
	),
	own(
		'a part that is larger than it says',
		async (sheets) => {
			const parts = unzipSync(await writeXlsx({ sheets }));
			parts['xl/sharedStrings.xml'] = new Uint8Array(5_000_000).fill(32);
			const bytes = zipSync(parts);
			const view = new DataView(bytes.buffer);
			for (let i = 0; i < bytes.length - 46; i++)
				if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === 5_000_000)
					view.setUint32(i + 24, 100, true);
			return bytes;
		},
		/bukan buku kerja \.xlsx yang utuh/,
	),
	own(
		'parts that lead out of the archive',
		async (sheets) =>
			zipSync({ ...unzipSync(await writeXlsx({ sheets })), '../../keluar.txt': encode('x') }),
		/./,
	),
	own(
		'half of a workbook',
		async (sheets) => {
			const bytes = await writeXlsx({ sheets });
			return bytes.slice(0, bytes.length / 2);
		},
		/bukan buku kerja \.xlsx yang utuh/,
	),
	own('no bytes at all', () => new Uint8Array(), /bukan buku kerja \.xlsx yang utuh/),
	own(
		'a text that calls itself a workbook',
		() => encode('bukan zip'),
		/bukan buku kerja \.xlsx yang utuh/,
	),
	own(
		'an archive of something else',
		() => zipSync({ 'a.txt': encode('a') }),
		/bukan buku kerja \.xlsx yang utuh/,
	),
	own(
		'a workbook with a password',
		() =>
			new Uint8Array([
				0xd0,
				0xcf,
				0x11,
				0xe0,
				0xa1,
				0xb1,
				0x1a,
				0xe1,
				...Array<number>(600).fill(0),
			]),
		/kata sandi/,
	),
	own(
		'a workbook without sheets that are filled',
		() => writeXlsx({ sheets: [{ name: 'Lembar1', rows: [] }] }),
		/Tidak ada tabel yang dikenal/,
	),
	own(
		'a sheet whose XML is cut',
		part(/worksheets\/sheet3\.xml$/, (text) => text.slice(0, text.length / 2)),
		/./,
	),
	own(
		'a cell far outside',
		part(/worksheets\/sheet1\.xml$/, (text) =>
			text.replace(
				'</sheetData>',
				'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>',
			),
		),
		/bukan buku kerja \.xlsx yang utuh/,
	),
	// Tables as text.
	csv('a plain table', line + good, made, true),
	csv('a table with semicolons and BOM', `\ufeff${(line + good).replaceAll(',', ';')}`, made, true),
	csv('a table that names its mark', `sep=;\n${(line + good).replaceAll(',', ';')}`, made, true),
	csv('a table with tabs', (line + good).replaceAll(',', '\t'), made, true),
	csv(
		'a table in Windows-1252',
		new Uint8Array([
			...encode(line),
			...encode('General,Tata kelola,1. Menyusun '),
			0x93,
			...encode('pedoman'),
			0x94,
			...encode(',Dokumen,Biro Umum,1\n'),
		]),
		made,
		true,
	),
	csv('a table in UTF-16', utf16(line + good), made, true),
	csv('old line ends', (line + good).replaceAll('\n', '\r'), made, true),
	csv(
		'a quoted cell over lines',
		`${line}General,Tata kelola,"1. Menyusun\npedoman",Dokumen,Biro Umum,1\n`,
		made,
		true,
	),
	csv(
		'a quote that is not closed',
		`${line}General,Tata kelola,"1. Menyusun,Dokumen,Biro Umum,1\n`,
		/./,
	),
	csv(
		'rows of other lengths',
		`${line}General,Tata kelola,1. Menyusun\n${good}General,Tata kelola,3. Menilai,Dokumen,Biro Umum,1,lebih,lagi\n`,
		/./,
	),
	csv('20,000 empty rows below', line + good + ',,,,,\n'.repeat(20_000), made, true),
	csv('a table without a column of actions', 'nama,nilai\na,1\n', /Tidak ada tabel yang dikenal/),
	csv('headings alone', line, /Tidak ada tabel yang dikenal/),
	csv('nothing', '', /kosong/),
	csv('spaces alone', ' \n \n', /kosong/),
	csv('bytes that are no text', new Uint8Array([0, 1, 2, 3, 0, 0]), /bukan teks/),
	csv(
		'an ambiguous number',
		line + good.replace(',1\n', ',1.250\n') + good.replace('1. ', '2. ').replace(',1\n', ',0.5\n'),
		/baris 2.*\[isi\]\n.*1\.250/,
	),
	csv(
		'a cell without end',
		`${line}General,Tata kelola,1. ${'x'.repeat(2_000_000)},Dokumen,Biro Umum,1\n`,
		/baris 2, kolom 3 {2}\[terlalu-panjang\]/,
	),
	csv(
		'a text that begins a formula',
		line + good.replace('1. Menyusun', '=HYPERLINK("http://x")'),
		made,
		true,
	),
	csv(
		'a script in a cell',
		line + good.replace('Biro Umum', '<script>alert(1)</script>'),
		made,
		true,
	),
	csv(
		'an error of the spreadsheet',
		line + good.replace('1. Menyusun', '#NAME?'),
		/baris 2, kolom 3 {2}\[sel-galat\][\s\S]*Akan dibuat/,
		true,
	),
	csv(
		'two tables',
		`${line}${good}\n\nTabel dua,,,,,\nNo,Kegiatan,Indikator,Target,Penanggung Jawab,\n1,Menilai,Jumlah,2,Inspektorat,\n`,
		made,
		true,
	),
	csv(
		'an id in a path of its group',
		line + good.replace('Tata kelola', '../../../keluar'),
		made,
		true,
	),
	{
		nama: 'a file of another kind',
		file: 'gambar.png',
		make: () => encode('x'),
		expect: /bukan \.xlsx, \.csv, atau \.tsv/,
	},
	{
		nama: 'a workbook of old',
		file: 'lama.xls',
		make: () => encode('x'),
		expect: /bukan \.xlsx, \.csv, atau \.tsv/,
	},
];
