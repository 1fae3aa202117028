import {
	compareArea,
	compareIndikator,
	compareKelengkapan,
	compareOpd,
	indikatorSpan,
} from '../domain/comparison.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { formatSumber, formatTables } from '../domain/sumber.ts';
import type { PublishedRow, Table } from '../tables/rows.ts';
import { type ComparedUnit, findArea } from '../domain/unit.ts';

const kolom = [
	'jenis',
	'kunci',
	'peta_jalan',
	'ada',
	'kode',
	'nama',
	'kelompok',
	'aksi',
	'keluaran',
	'indikator',
	'kegiatan',
	'satuan',
	'skala',
	'mulai',
	'selesai',
	'terisi',
	'dari',
	'keterangan',
	'sumber',
	'urutan',
] as const;

/** The comparison of road maps as one table: a row is one road map's side of one compared thing. */
export function makeComparisonTable(
	all: readonly PetaJalan[],
	area: readonly ComparedUnit[],
): Table {
	const baris: PublishedRow[] = [];
	/** Adds what a road map has of one thing, or one row that says that we found nothing; `ada` false is no claim about the world. */
	const append = (jenis: string, kunci: string, i: number, contents: readonly PublishedRow[]) => {
		const empty = Object.fromEntries(kolom.map((name) => [name, null]));
		const start = { jenis, kunci, peta_jalan: all[i]?.id ?? null, ada: contents.length > 0 };
		for (const [nomor, row] of (contents.length > 0 ? contents : [{}]).entries())
			baris.push({ ...empty, ...start, ...row, urutan: nomor + 1 });
	};

	for (const [row, { kunci, sel }] of compareArea(all, area).entries()) {
		const unit = area[row];
		for (const [i, areaCell] of sel.entries()) {
			const program = unit && all[i] && findArea(all[i], unit);
			if (!areaCell || !program) append('area', kunci, i, []);
			else {
				const { nomor, hilang, ...content } = areaCell;
				const keterangan = hilang
					? 'Sebagian baris hilang dari salinan; yang dihitung hanya yang terbaca.'
					: null;
				append('area', kunci, i, [
					{ ...content, kode: String(nomor), keterangan, sumber: formatSumber(program.sumber) },
				]);
			}
		}
	}
	for (const { kunci, sel } of compareKelengkapan(all)) {
		for (const [i, { nama, bertempat, ada, dari, keterangan, sumber }] of sel.entries())
			append('kelengkapan', kunci, i, [
				{
					ada: bertempat,
					nama,
					terisi: ada,
					dari,
					keterangan,
					sumber: formatTables(sumber) || null,
				},
			]);
	}
	for (const { kunci, sel } of compareIndikator(all)) {
		for (const [i, content] of sel.entries())
			append('indikator', kunci, i, [
				...content.indikator.map((indikator) => ({
					kode: indikator.kode,
					nama: indikator.nama,
					satuan: indikator.satuan,
					skala: indikator.skala.jenis,
					mulai: indikatorSpan(indikator)?.mulai ?? null,
					selesai: indikatorSpan(indikator)?.selesai ?? null,
					sumber: formatSumber(indikator.sumber),
				})),
				...content.sebutan.map(({ teks, sumber }) => ({
					nama: teks,
					keterangan: 'Disebut sebagai hasil yang diharapkan, di luar tabel indikator.',
					sumber,
				})),
			]);
	}
	for (const { kunci, sel } of compareOpd(all)) {
		for (const [i, contents] of sel.entries())
			append(
				'perangkat_daerah',
				kunci,
				i,
				contents.map(({ opd, utama }) => ({
					kode: opd.kode,
					nama: opd.nama,
					aksi: utama,
					sumber: formatSumber(opd.sumber),
				})),
			);
	}
	return {
		nama: 'banding',
		satu_baris: 'satu peta jalan pada satu hal yang dibandingkan',
		kunci: ['jenis', 'kunci', 'peta_jalan', 'urutan'],
		kolom,
		baris,
	};
}
