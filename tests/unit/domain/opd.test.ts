import { shortList } from '../../../src/domain/peta-list.ts';
import { describe, expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import {
	groupByArea,
	listSimilarOpd,
	worksheetSumber,
	listOpdDuties,
} from '../../../src/domain/opd.ts';
import { tim as timTable } from '../../../src/tables/tim.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

/** The sample road map with an indicator and a team seat for one agency. */
function petaWithTim() {
	const { tim } = timTable.schema.parse({
		tim: [
			{
				kode: 'pokja-1',
				nama: 'Pokja Satu',
				jenis: 'pokja',
				kedudukan: [
					{ jabatan: 'Ketua', pemangku: 'Kepala Bappeda', perangkat_daerah: 'bappeda' },
					{ jabatan: 'Anggota', pemangku: 'Sekretaris', perangkat_daerah: 'bappeda' },
					{ jabatan: 'Anggota', pemangku: 'Asisten' },
				],
				sumber: { bagian: 'BAB V' },
			},
		],
	});
	return { ...samplePeta(), tim, indikator: [sampleIndikator({ penanggung_jawab: ['bappeda'] })] };
}

describe('tugasOpd', () => {
	test('gathers actions, indicators and seats', () => {
		const duties = listOpdDuties(petaWithTim(), 'bappeda');
		expect(duties.utama.map((aksi) => aksi.kode)).toEqual(['KT-5.2.c']);
		expect(duties.indikator).toHaveLength(1);
		expect(duties.seats.map(({ tim, kedudukan }) => [tim.kode, kedudukan])).toEqual([
			['pokja-1', ['Ketua (Kepala Bappeda)', 'Anggota (Sekretaris)']],
		]);
		expect(duties.kosong).toBe(false);
	});

	test('says when nothing falls to an agency', () => {
		expect(listOpdDuties(petaWithTim(), 'tidak-ada').kosong).toBe(true);
	});
});

test('actions stand by area, in the order of the document', () => {
	const peta = samplePeta([sampleProgram(), sampleProgram({ area: 'sdm', nomor: 6, nama: 'SDM' })]);
	expect(
		groupByArea(flattenAksi(peta)).map(({ program, aksi }) => [program.area, aksi.length]),
	).toEqual([
		['tatalaksana', 2],
		['sdm', 2],
	]);
});

test('a worksheet names each table once', () => {
	expect(worksheetSumber(flattenAksi(samplePeta()))).toBe('BAB IV.4, tabel Program');
});

/** The sample road map with an agency that has a kind and one that has none. */
const ofJenis = (id: string) => {
	const peta = samplePeta();
	const perangkatDaerah = peta.perangkatDaerah.map((onePerangkatDaerah, i) => ({
		...onePerangkatDaerah,
		padanan: i === 0 ? 'perencanaan' : null,
	}));
	return { ...peta, id, perangkatDaerah };
};

describe('listSimilarOpd', () => {
	const [here, there] = [ofJenis('sini'), ofJenis('sana')];
	const [bappeda, bpkad] = here.perangkatDaerah;
	if (!bappeda || !bpkad) throw new Error('The sample road map lost its agencies.');

	test('finds the agency of the same kind elsewhere, with its load there', () => {
		expect(
			listSimilarOpd([here, there], here, bappeda).map(({ peta, opd, utama }) => [
				peta.id,
				opd.kode,
				utama,
			]),
		).toEqual([['sana', 'bappeda', 1]]);
	});

	test('does not grow with the number of road maps', () => {
		const others = Array.from({ length: 30 }, (_, i) => ofJenis(`sana-${i}`));
		const found = listSimilarOpd([here, ...others], here, bappeda);
		expect(found.map(({ peta }) => peta.id)).toEqual(
			others.slice(0, shortList).map(({ id }) => id),
		);
	});

	test('finds none for an agency without a kind', () => {
		expect(listSimilarOpd([here, there], here, bpkad)).toEqual([]);
	});
});
