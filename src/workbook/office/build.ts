import type { Kerangka, Unit } from '../../schemas/framework.ts';
import type { Registry } from '../../tables/table.ts';
import { type SheetFinding, sheetFinding, type SheetPlace } from '../finding.ts';
import { type MadeFile, type Made, sameHeading } from '../records.ts';
import { type KnownAksi, makeCodes } from './codes.ts';
import type { OfficeIdentity } from './identity.ts';
import { choosePrefix, identityFile } from './identity.ts';
import { cellOf, type OfficeCell, type OfficeRow, type OfficeTables, textOf } from './rows.ts';
import { freshCode, slugOf, splitNumber, splitTarget } from './text.ts';

type Data = Record<string, unknown>;

/** What an import of an office's table knows beside the table. */
export interface OfficeContext {
	file: string;
	identity: OfficeIdentity;
	kodeKerangka: string;
	kerangka: Kerangka;
	registry: Registry;
	/** Actions of the folder that is replaced: each keeps its code. */
	known: readonly KnownAksi[];
	/** Prefixes of codes that other road maps have. */
	prefixes: ReadonlySet<string>;
}

/** Names that mean every agency. */
const everyone =
	/^(?:seluruh|semua|setiap)\s+(?:opd|skpd|perangkat daerah|unit kerja|satuan kerja|satker|instansi)\b/i;

/** A group that is being gathered. */
interface Group {
	nama: string | null;
	nomor: string | null;
	masalah: string | null;
	hasil: string[];
	indikator: string[];
	groups: Map<string, Group>;
	aksi: Aksi[];
	place: SheetPlace;
	/** Other ways in which its name is written on its rows. */
	variants: Map<string, SheetPlace>;
}

interface Aksi {
	nama: string;
	nomor: string | null;
	row: OfficeRow;
	keluaran: OfficeRow[];
	indikator: string[];
	catatan: string[];
}

interface UnitGroup extends Group {
	unit: { kode: string; nama: string };
}

/** A text with each run of spaces and breaks as one space. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** Gathers what stands beside the programme: agencies, indicators and notes, each with its code. */
class Desk {
	readonly opd = new Map<string, { data: Data; place: SheetPlace }>();
	readonly indikator = new Map<string, { data: Data; place: SheetPlace }>();
	readonly catatan: { data: Data; place: SheetPlace }[] = [];
	private readonly codes = {
		opd: new Set<string>(),
		indikator: new Set<string>(),
		catatan: new Set<string>(),
	};
	readonly file: string;

	constructor(file: string) {
		this.file = file;
	}

	/** Where a row stands, as its records say it. */
	sumber(place: SheetPlace): Data {
		const row = (place.row ?? 0) + 1;
		return {
			bagian: this.file,
			...(!place.grid.plain && { tabel: place.grid.name }),
			letak: `baris ${row}`,
		};
	}

	/** The code of an agency by its name as printed; names that differ in spaces or case are one. */
	codeOfOpd(name: string, place: SheetPlace): string {
		const key = sameHeading(name);
		const known = this.opd.get(key);
		if (known) {
			const variants = (known.data.varian ?? []) as { tertulis: string }[];
			if (![known.data.nama, ...variants.map(({ tertulis }) => tertulis)].includes(spaced(name)))
				known.data.varian = [...variants, { tertulis: spaced(name), sumber: this.sumber(place) }];
			return String(known.data.kode);
		}
		const kode = freshCode(name, this.codes.opd);
		const all = everyone.test(name);
		this.opd.set(key, {
			place,
			data: {
				kode,
				nama: spaced(name),
				jenis: all ? 'kelompok' : 'unit',
				terdaftar: false,
				sumber: this.sumber(place),
			},
		});
		return kode;
	}

	/** The code of an indicator by its name, first met here. */
	codeOfIndikator(name: string, unit: string, jenis: string, place: SheetPlace): string {
		const key = `${unit}\n${spaced(name)}`;
		const known = this.indikator.get(key);
		if (known) return String(known.data.kode);
		const kode = freshCode(name, this.codes.indikator);
		this.indikator.set(key, {
			place,
			data: {
				kode,
				nama: name,
				jenis,
				area: unit,
				satuan: null,
				arah: null,
				skala: { jenis: 'angka' },
				penanggung_jawab_tertulis: null,
				nilai: [],
				sumber: this.sumber(place),
			},
		});
		return kode;
	}

	indikatorOf(kode: string): Data | undefined {
		return [...this.indikator.values()].find(({ data }) => data.kode === kode)?.data;
	}

	note(kode: string, place: SheetPlace, rest: Data): string {
		if (!this.codes.catatan.has(kode)) {
			this.codes.catatan.add(kode);
			this.catatan.push({ place, data: { kode, ...rest } });
		}
		return kode;
	}

	/** A note of a cell whose content the spreadsheet lost. */
	noteLost({ galat, place, column }: OfficeCell, fields: string[]): string {
		const row = (place.row ?? 0) + 1;
		return this.note(
			`sel-galat-${slugOf(`${place.grid.name}-${row}-${column.column + 1}`)}`,
			place,
			{
				jenis: 'hilang',
				judul: `Isi sel ${column.heading} baris ${row} hilang`,
				penjelasan: `Lembar kerja hanya memuat ${galat} di sel ini; isinya hilang ketika lembar itu dibuat, dan kami tidak menebaknya.`,
				tertulis: [{ teks: String(galat), sumber: this.sumber(place) }],
				...(fields.length > 0 && { bidang_hilang: fields }),
			},
		);
	}
}

/** The unit of the framework that a printed name means: by its name, its code, or its name without what all have. */
export function findUnit(name: string, units: readonly Unit[]): Unit | undefined {
	const words = sameHeading(name);
	return (
		units.find(({ nama, kode }) => sameHeading(nama) === words || sameHeading(kode) === words) ??
		units.find(
			({ nama }) => sameHeading(nama) === `rb ${words}` || words === `rb ${sameHeading(nama)}`,
		)
	);
}

const columnNames = {
	penanggung_jawab: 'penanggung_jawab_aksi',
	koordinator: 'koordinator_aksi',
	pelaksana: 'pelaksana_aksi',
	pendukung: 'pendukung_aksi',
} as const;
const peran = Object.keys(columnNames) as (keyof typeof columnNames)[];

/** A cell's agencies: one, or each on its line or between semicolons. */
const agenciesIn = (text: string): string[] =>
	text
		.split(/[;\n]/)
		.map((part) =>
			splitNumber(part.trim())
				.teks.replace(/^[-•*]\s*/, '')
				.trim(),
		)
		.filter(Boolean);

/** Roles of a row as codes and as printed. */
function rolesOf(row: OfficeRow, desk: Desk): Data {
	const data: Data = {};
	for (const role of peran) {
		const cell = cellOf(row, role);
		if (!cell?.teks) continue;
		data[role] = [
			...new Set(agenciesIn(cell.teks).map((name) => desk.codeOfOpd(name, cell.place))),
		];
		data[`${role}_tertulis`] = cell.teks;
		if (agenciesIn(cell.teks).some((name) => everyone.test(name))) data.semua_perangkat = true;
	}
	return data;
}

const periodeOf = (periode: string | null, year: number): string =>
	periode === null
		? String(year)
		: /^(?:19|20)\d\d$/.test(periode)
			? periode
			: `${year}-${periode}`;

/** What a row plans and reports by period, and its money. */
function periodsOf(row: OfficeRow, year: number): Data {
	const target: Data[] = [];
	const realisasi = new Map<string, Data>();
	const anggaran: Data[] = [];
	const report = (periode: string): Data => {
		const known = realisasi.get(periode) ?? { periode, teks: null };
		realisasi.set(periode, known);
		return known;
	};
	const remarks: string[] = [];
	for (const { column, teks } of row.cells) {
		const periode = periodeOf(column.periode, year);
		if (column.role === 'target_periode') target.push({ periode, teks });
		else if (column.role === 'realisasi_periode' || column.role === 'realisasi')
			report(periode).teks = teks;
		else if (column.role === 'status_periode') report(periode).status_tertulis = teks;
		else if (column.role === 'kendala_periode') report(periode).kendala = teks;
		else if (column.role === 'anggaran') anggaran.push({ periode, peran: 'rencana', teks });
		else if (column.role === 'anggaran_realisasi')
			anggaran.push({ periode, peran: 'realisasi', teks });
		else if (column.role === 'evaluasi' && teks !== null)
			remarks.push(`${column.heading}: ${teks}`);
	}
	if (remarks.length > 0) report(String(year)).catatan_evaluasi = remarks.join('\n');
	return {
		...(target.length > 0 && { target_periode: target }),
		...(realisasi.size > 0 && {
			// The whole year stands after its parts.
			realisasi: [...realisasi.values()].sort(
				(a, b) => Number(a.periode === String(year)) - Number(b.periode === String(year)),
			),
		}),
		...(anggaran.length > 0 && { anggaran }),
	};
}

/** Fields of an output whose cell the spreadsheet lost, by role. */
const lostFields = new Map([
	['kriteria', 'kriteria'],
	['indikator', 'indikator'],
	['target', 'target'],
	['satuan', 'satuan'],
]);

/** One output from a row. */
function keluaranOf(row: OfficeRow, first: boolean, year: number, desk: Desk): Data | null {
	const printed = textOf(row, 'indikator');
	const split = printed === null ? null : splitTarget(printed);
	const own = textOf(row, 'target');
	const data: Data = {
		...(textOf(row, 'kriteria') !== null && { kriteria: textOf(row, 'kriteria') }),
		indikator: own === null && split ? split.indikator : printed,
		target: own ?? split?.target ?? null,
		...(textOf(row, 'satuan') !== null && { satuan: textOf(row, 'satuan') }),
		...(!first && rolesOf(row, desk)),
		...periodsOf(row, year),
	};
	const notes = row.cells.flatMap((cell) => {
		const field = lostFields.get(cell.column.role);
		return cell.galat !== null && field ? [desk.noteLost(cell, [field])] : [];
	});
	if (notes.length > 0) data.catatan = notes;
	return Object.values(data).every((value) => value === null) ? null : data;
}

/** Text of groups that a row stands in, from the largest. */
const levels = ['sasaran', 'kelompok', 'masalah'] as const;

function newGroup(nama: string | null, place: SheetPlace): Group {
	const { nomor, teks } = nama === null ? { nomor: null, teks: null } : splitNumber(nama);
	return {
		nama: teks,
		nomor,
		masalah: null,
		hasil: [],
		indikator: [],
		groups: new Map(),
		aksi: [],
		place,
		variants: new Map(),
	};
}

/** Puts every row of the tables into its unit and group. */
function gather(tables: OfficeTables, context: OfficeContext, desk: Desk): UnitGroup[] {
	const units = new Map<string, UnitGroup>();
	const ownUnits = new Set<string>(context.kerangka.unit.map(({ kode }) => kode));
	const used = levels.filter((level) => tables.columns.some(({ role }) => role === level));
	const hasRows = tables.rows.some(({ kelompokRow }) => kelompokRow !== null);
	let last: Aksi | null = null;
	for (const row of tables.rows) {
		const unitName = textOf(row, 'unit') ?? row.unitRow ?? context.identity.judul;
		const key = sameHeading(unitName);
		let unit = units.get(key);
		if (!unit) {
			const known = findUnit(splitNumber(unitName).teks, context.kerangka.unit);
			const nama = splitNumber(unitName).teks;
			unit = {
				...newGroup(nama, row.place),
				unit: { kode: known?.kode ?? freshCode(nama, ownUnits), nama },
			};
			units.set(key, unit);
		}
		const names =
			used.length > 0
				? used.map((level) => textOf(row, level))
				: hasRows
					? [row.kelompokRow]
					: [null];
		let group: Group = unit;
		for (const [i, name] of names.entries()) {
			const place = cellOf(row, used[i] ?? 'aksi')?.place ?? row.place;
			const groupKey = sameHeading(name ?? '');
			let inner: Group | undefined = group.groups.get(groupKey);
			if (!inner) {
				inner = newGroup(name, place);
				group.groups.set(groupKey, inner);
			}
			const written = name === null ? null : spaced(splitNumber(name).teks);
			if (written !== null && inner.nama !== null && written !== spaced(inner.nama))
				inner.variants.set(written, place);
			group = inner;
		}
		const upper = addIndikator(row, unit.unit.kode, context.identity.mulai, desk);
		const result = textOf(row, 'hasil_masalah');
		if (result !== null && !group.hasil.includes(result)) group.hasil.push(result);
		const aksi = cellOf(row, 'aksi');
		if (!aksi && last && !row.ownGroup && group.aksi.at(-1) === last) {
			last.keluaran.push(row);
			continue;
		}
		if (
			!aksi &&
			row.cells.every(
				({ column }) =>
					!['indikator', 'kriteria', 'target', 'satuan'].includes(column.role) &&
					!column.role.endsWith('_periode'),
			)
		) {
			// A row that names only its groups and their indicator has no action.
			for (const kode of upper) if (!group.indikator.includes(kode)) group.indikator.push(kode);
			continue;
		}
		const printed = aksi?.teks ?? null;
		const { nomor, teks } =
			printed === null
				? {
						nomor: null,
						teks: aksi
							? `Tidak terbaca: sel ini berisi ${aksi.galat}`
							: 'Tidak disebutkan di lembar kerja',
					}
				: splitNumber(printed);
		last = {
			nama: teks,
			nomor: textOf(row, 'nomor')?.replace(/[.)\s]+$/, '') ?? nomor,
			row,
			keluaran: [row],
			indikator: upper,
			catatan: aksi?.galat
				? [desk.noteLost(aksi, [])]
				: aksi
					? []
					: [
							desk.note('aksi-tanpa-bunyi', row.place, {
								jenis: 'kosong',
								judul: 'Bunyi rencana aksi kosong',
								penjelasan:
									'Sel rencana aksi pada baris ini kosong di lembar kerja, padahal kolom lainnya terisi.',
								tertulis: [{ teks: 'Sel kosong', gambaran: true, sumber: desk.sumber(row.place) }],
							}),
						],
		};
		group.aksi.push(last);
	}
	return [...units.values()];
}

/** Whether a column stands after an indicator's and before the next indicator or action: then it is of that indicator. */
const isBeside = (row: OfficeRow, indikator: OfficeCell, column: number): boolean =>
	column > indikator.column.column &&
	!row.cells.some(
		(other) =>
			/^(?:indikator|aksi|masalah)/.test(other.column.role) &&
			other.column.column > indikator.column.column &&
			other.column.column < column,
	);

/** The indicators of a row's groups as codes, with the targets that stand beside them. */
function addIndikator(row: OfficeRow, unit: string, year: number, desk: Desk): string[] {
	return (['indikator_atas', 'indikator_masalah'] as const).flatMap((role) => {
		const cell = cellOf(row, role);
		if (!cell?.teks) return [];
		return [
			desk.codeOfIndikator(
				cell.teks,
				unit,
				role === 'indikator_atas' ? 'area' : 'kegiatan',
				cell.place,
			),
		].map((kode) => {
			const beside = (wanted: string) =>
				row.cells.find(
					({ column }) => column.role === wanted && isBeside(row, cell, column.column),
				);
			const data = desk.indikatorOf(kode);
			const target = beside('target');
			const unitCell = beside('satuan');
			if (data && target && (data.nilai as unknown[]).length === 0)
				data.nilai = [{ peran: 'target', tahun: year, teks: target.teks }];
			if (data && unitCell) data.satuan = unitCell.teks;
			if (data && /persen|%/i.test(`${unitCell?.teks ?? ''} ${target?.teks ?? ''}`))
				data.skala = { jenis: 'persen' };
			const reached = beside('realisasi');
			const remarks = row.cells.filter(
				({ column }) =>
					column.role === 'evaluasi' && beside('evaluasi') && isBeside(row, cell, column.column),
			);
			if (data && reached?.teks && data.realisasi === undefined)
				data.realisasi = [
					{
						tahun: year,
						teks: reached.teks,
						tanggal_terbit: null,
						sumber: `${desk.file}, baris ${(row.place.row ?? 0) + 1}`,
						...(remarks.length > 0 && {
							keterangan: remarks
								.map(({ column, teks }) => `${column.heading}: ${teks}`)
								.join('\n'),
						}),
					},
				];
			// What belongs to the indicator is not the output's.
			row.cells = row.cells.filter(
				(one) =>
					one !== target &&
					one !== unitCell &&
					(one !== reached || !data) &&
					(!reached?.teks || !remarks.includes(one)),
			);
			return kode;
		});
	});
}

/** The first of several notes that say how rows were numbered. */
const renumbered = (desk: Desk, place: SheetPlace, teks: string): string =>
	desk.note('nomor-urut-impor', place, {
		jenis: 'penafsiran',
		judul: 'Nomor urut rencana aksi dari kami',
		penjelasan:
			'Rencana aksi yang di lembar kerja tidak bernomor, atau nomornya berulang di dalam kelompoknya, kami beri nomor urut agar dapat dirujuk. Nomor yang tercetak tetap ada di dalam bunyinya.',
		tertulis: [{ teks, sumber: desk.sumber(place) }],
	});

/** The files of a road map from the tables of an office. */
export function buildOffice(tables: OfficeTables, context: OfficeContext): Made {
	const desk = new Desk(context.file);
	const findings: SheetFinding[] = [...tables.findings];
	for (const { cells } of tables.rows)
		for (const cell of cells)
			if (cell.galat !== null)
				findings.push(
					sheetFinding(
						'sel-galat',
						cell.place,
						`Sel \`${cell.column.heading}\` berisi galat \`${cell.galat}\`; isinya dianggap hilang dan dicatat.`,
						'Isi ulang sel ini menurut dokumen sumber, lalu impor lagi. Teks yang diawali tanda hubung ditulis dengan format sel Teks.',
						'perhatian',
					),
				);
	const units = gather(tables, context, desk);
	const prefix = prefixOf(context);
	const codes = makeCodes(prefix, context.known);
	const files: MadeFile[] = units.map((unit, u) => {
		const places = new Map<string, SheetPlace>([['', unit.place]]);
		const writeGroup = (group: Group, numbers: string[], path: (string | number)[]): Data => {
			places.set(path.join('|'), group.place);
			const printed = group.aksi.map(({ nomor }) => nomor?.toLowerCase() ?? '');
			const sound =
				printed.every((nomor) => /^(?:\d{1,3}|[a-z])$/.test(nomor)) &&
				new Set(printed).size === printed.length;
			const catatan: string[] = [];
			if (!sound && group.aksi[0])
				catatan.push(renumbered(desk, group.aksi[0].row.place, group.aksi[0].nama));
			else if (
				printed.some((nomor, i) => i > 0 && Number(nomor) - Number(printed[i - 1]) > 1) &&
				group.aksi[0]
			)
				catatan.push(
					desk.note('nomor-tercetak-melompat', group.place, {
						jenis: 'janggal',
						judul: 'Nomor rencana aksi melompat',
						penjelasan:
							'Di lembar kerja nomor rencana aksi dalam kelompok ini tidak berurutan; kami menampilkannya seperti tertulis.',
						tertulis: [{ teks: group.aksi[0].nama, sumber: desk.sumber(group.place) }],
					}),
				);
			for (const [written, place] of group.variants)
				catatan.push(
					desk.note(`nama-kelompok-${slugOf(`${written} ${(place.row ?? 0) + 1}`, 80)}`, place, {
						jenis: 'perbaikan',
						judul: 'Nama kelompok ditulis dengan cara lain',
						penjelasan:
							'Sebagian baris menulis nama kelompok ini dengan huruf besar atau tanda baca yang lain; kami menyatukannya.',
						tertulis: [{ teks: written, sumber: desk.sumber(place) }],
						ditampilkan: group.nama,
					}),
				);
			const inner = [...group.groups.values()];
			return {
				nomor: group.nomor,
				nama: group.nama,
				...(group.hasil.length > 0 && { hasil: group.hasil.map((teks) => ({ teks })) }),
				...(group.indikator.length > 0 && { indikator: group.indikator }),
				...(catatan.length > 0 && { catatan }),
				...(group.aksi.length > 0 && {
					aksi: group.aksi.map((aksi, a) => {
						const here = [...path, 'aksi', a];
						places.set(here.join('|'), aksi.row.place);
						const nomor = sound ? (printed[a] ?? '') : String(a + 1);
						// A number that does not count here stays in the text, so that nothing is lost.
						const nama =
							sound || aksi.nomor === null
								? aksi.nama
								: (cellOf(aksi.row, 'aksi')?.teks ?? aksi.nama);
						const code = codes.take([...numbers, nomor], nama);
						const keluaran = aksi.keluaran
							.map((row, k) => {
								places.set([...here, 'keluaran', k].join('|'), row.place);
								return keluaranOf(row, k === 0, context.identity.mulai, desk);
							})
							.filter((one) => one !== null);
						const own = code.kept
							? [...aksi.catatan, renumbered(desk, aksi.row.place, nama)]
							: aksi.catatan;
						return {
							kode: code.kode,
							...(code.alias.length > 0 && { alias: code.alias }),
							nomor,
							nama,
							...rolesOf(aksi.row, desk),
							...(aksi.indikator.length > 0 && { indikator: aksi.indikator }),
							...(keluaran.length > 0 && { keluaran }),
							sumber: desk.sumber(aksi.row.place),
							...(own.length > 0 && { catatan: own }),
						};
					}),
				}),
				...(inner.length > 0 && {
					kelompok: inner.map((one, i) =>
						writeGroup(one, [...numbers, one.nomor ?? String(i + 1)], [...path, 'kelompok', i]),
					),
				}),
			};
		};
		const groups = [...unit.groups.values()];
		return {
			name: `program/${u + 1}-${unit.unit.kode}`,
			schema: (context.registry.program as Registry[string]).schema,
			places,
			data: {
				area: unit.unit.kode,
				nomor: u + 1,
				nama: unit.unit.nama,
				sumber: desk.sumber(unit.place),
				kelompok: groups.map((group, i) =>
					writeGroup(group, [String(u + 1), group.nomor ?? String(i + 1)], ['kelompok', i]),
				),
			},
		};
	});
	const list = (
		table: string,
		field: string,
		records: readonly { data: Data; place: SheetPlace }[],
	): MadeFile[] =>
		records.length === 0
			? []
			: [
					{
						name: (context.registry[table] as Registry[string]).file,
						schema: (context.registry[table] as Registry[string]).schema,
						data: { [field]: records.map(({ data }) => data) },
						places: new Map(records.map(({ place }, i) => [`${field}|${i}`, place])),
					},
				];
	files.unshift(
		identityFile(
			tables,
			context,
			units.map(({ unit }) => unit),
			prefix,
		),
	);
	files.push(
		...list('indikator', 'indikator', [...desk.indikator.values()]),
		...list('perangkatDaerah', 'perangkat_daerah', [...desk.opd.values()]),
		...list('catatan', 'catatan', desk.catatan),
	);
	return { files, chapters: new Map(), unknown: tables.unknown, findings };
}

/** The prefix of the codes: that of before, else one of the region's name. */
function prefixOf({ identity, known, prefixes }: OfficeContext): string {
	return known[0]?.kode.split('-')[0] ?? choosePrefix(identity.daerah, prefixes);
}
