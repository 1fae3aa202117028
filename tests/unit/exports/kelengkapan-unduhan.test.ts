import { describe, expect, test } from 'vitest';
import { muatKonten } from '../../../src/content/load.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { tabelBanding } from '../../../src/exports/banding.ts';
import { type Tabel, tabelPetaJalan } from '../../../src/exports/tabel.ts';
import { assemblePetaJalan } from '../../../src/tables/assemble.ts';
import { tables } from '../../../src/tables/index.ts';
import type { Program } from '../../../src/tables/program/schema.ts';
import { contentFixture } from '../../konten.ts';
import { type Daun, gantiDaun, isiPenuh, type Jalur, listDaun, polaJalur } from './daun.ts';

const tabel = (peta: PetaJalan): Tabel[] => tabelPetaJalan(peta, (path) => path);
const { petaJalan, area } = muatKonten(contentFixture, []);

/** A road map in which every field that the schemas know is filled, each free text and code unlike any other. */
function petaPenuh(): PetaJalan {
	let hitung = 0;
	const nomor = () => (hitung += 1);
	const berkas = Object.fromEntries(
		Object.values(tables).map(({ file, schema }) => [file, isiPenuh(schema, nomor)]),
	);
	const program = berkas.program as Program;
	// What an action says of a quick win is published with the quick win that it names.
	const [quickWin] = (berkas['quick-wins'] as { quick_wins: { kode: string }[] }).quick_wins;
	for (const aksi of program.kelompok.flatMap((satu) => satu.aksi))
		aksi.quick_win = quickWin ? [quickWin.kode] : [];
	const peta = assemblePetaJalan('penuh', berkas, [program]);
	if (!peta) throw new Error('The sample has no document.');
	return peta;
}

/** Fields that no cell holds word for word, each with its reason. */
const kecuali: Record<string, string> = {
	id: 'the folder of the road map: it names the folder of the tables',
	'dokumen.ringkas': 'our own sentence for one page, with places for counts that the index gives',
	'program.sumber': 'begins the place of everything in the area: `…, area 5, kelompok 2, huruf c`',
	'quickWins.sumber': 'begins the place of each of several outputs: `…, keluaran 2`',
};
/** Of these, the one that no cell depends on either. */
const tanpaPengaruh = new Set(['dokumen.ringkas']);

/** Texts and list items of all cells. */
const semuaSel = (daftar: readonly Tabel[]): Set<string> =>
	new Set(
		daftar.flatMap(({ kolom, baris }) =>
			baris.flatMap((isi) =>
				kolom.flatMap((nama) => {
					const sel = isi[nama];
					return Array.isArray(sel) ? sel : typeof sel === 'string' ? [sel] : [];
				}),
			),
		),
	);

const contoh: [string, PetaJalan][] = [
	['the schemas', petaPenuh()],
	...petaJalan.map(({ peta }): [string, PetaJalan] => [peta.id, peta]),
];

/** Free texts, as far as they can be told from codes, choices and dates; in the sample of the schemas all can. */
const bebas = ({ isi }: Daun): boolean => typeof isi === 'string' && !/^[\w.-]*$/.test(isi);

/** Every row is named by the table's key, and by it alone. */
function expectKunci({ nama, kunci, kolom, baris }: Tabel): void {
	expect(kolom, nama).toEqual(expect.arrayContaining([...kunci]));
	expect(new Set(kolom).size, nama).toBe(kolom.length);
	const isi = baris.map((satu) => kunci.map((bagian) => satu[bagian] ?? null));
	expect(isi.flat(), nama).not.toContain(null);
	const sebut = isi.map((satu) => JSON.stringify(satu));
	expect(
		sebut.filter((satu, i) => sebut.indexOf(satu) !== i),
		nama,
	).toEqual([]);
}

describe.each(contoh)('the tables of %s', (_nama, peta) => {
	const daun = listDaun(peta);

	test('hold every text of it, word for word', () => {
		// Texts that stand in several places are told apart by a mark, so that one place cannot speak for another.
		let bertanda: PetaJalan = peta;
		const tanda = new Map<string, Jalur>();
		for (const [i, satu] of daun.filter(bebas).entries()) {
			const teks = `${String(satu.isi)} ¶${i}`;
			tanda.set(teks, satu.jalur);
			bertanda = gantiDaun(bertanda, satu.jalur, teks);
		}
		const sel = semuaSel(tabel(bertanda));
		const hilang = [...tanda]
			.filter(([teks]) => !sel.has(teks))
			.map(([, jalur]) => polaJalur(jalur));
		expect([...new Set(hilang)].filter((pola) => !(pola in kecuali))).toEqual([]);
	});

	test('have a key each, which no two rows share and no row lacks', () => {
		for (const satu of tabel(peta)) expectKunci(satu);
	});

	test('have no cell outside their columns', () => {
		for (const { nama, kolom, baris } of tabel(peta))
			for (const isi of baris)
				expect(
					Object.keys(isi).filter((satu) => !kolom.includes(satu)),
					nama,
				).toEqual([]);
	});
});

/** Another value of the same kind. */
const lain = (isi: unknown) =>
	typeof isi === 'number' ? isi + 1 : typeof isi === 'boolean' ? !isi : `${String(isi)}-lain`;

test('every kind of field decides some cell: codes, numbers, dates, choices and marks too', () => {
	const penuh = petaPenuh();
	const pertama = new Map(
		listDaun(penuh)
			.toReversed()
			.map((satu) => [polaJalur(satu.jalur), satu]),
	);
	const diam = [...pertama]
		.filter(([pola, { jalur, isi }]) => {
			// A cell is marked as lost only where it is empty.
			const peta = pola.endsWith('penanggung_jawab_hilang')
				? gantiDaun(penuh, [...jalur.slice(0, -1), 'penanggung_jawab_tertulis'], null)
				: penuh;
			return (
				JSON.stringify(tabel(gantiDaun(peta, jalur, lain(isi)))) === JSON.stringify(tabel(peta))
			);
		})
		.map(([pola]) => pola);
	expect(new Set(diam)).toEqual(tanpaPengaruh);
});

test('the comparison of road maps has a key too', () => {
	expectKunci(
		tabelBanding(
			petaJalan.map(({ peta }) => peta),
			area,
		),
	);
});

test('no exception outlives its field', () => {
	const semua = listDaun(petaPenuh()).map(({ jalur }) => polaJalur(jalur));
	expect(semua).toEqual(expect.arrayContaining(Object.keys(kecuali)));
});
