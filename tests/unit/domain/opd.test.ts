import { describe, expect, test } from 'vitest';
import { ratakanAksi } from '../../../src/domain/aksi.ts';
import { menurutArea, opdSejenis, sumberLembarKerja, tugasOpd } from '../../../src/domain/opd.ts';
import { tim as timTable } from '../../../src/tables/tim.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

/** The sample road map with an indicator and a team seat for one agency. */
function petaBertim() {
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
				sumber: 'BAB V',
			},
		],
	});
	return { ...petaContoh(), tim, indikator: [indikatorContoh({ penanggung_jawab: ['bappeda'] })] };
}

describe('tugasOpd', () => {
	test('gathers actions, indicators and seats', () => {
		const tugas = tugasOpd(petaBertim(), 'bappeda');
		expect(tugas.utama.map((satu) => satu.kode)).toEqual(['KT-5.2.c']);
		expect(tugas.indikator).toHaveLength(1);
		expect(tugas.kursi.map(({ tim, kedudukan }) => [tim.kode, kedudukan])).toEqual([
			['pokja-1', ['Ketua (Kepala Bappeda)', 'Anggota (Sekretaris)']],
		]);
		expect(tugas.kosong).toBe(false);
	});

	test('says when nothing falls to an agency', () => {
		expect(tugasOpd(petaBertim(), 'tidak-ada').kosong).toBe(true);
	});
});

test('actions stand by area, in the order of the document', () => {
	const peta = petaContoh([programContoh(), programContoh({ area: 'sdm', nomor: 6, nama: 'SDM' })]);
	expect(
		menurutArea(ratakanAksi(peta)).map(({ program, aksi }) => [program.area, aksi.length]),
	).toEqual([
		['tatalaksana', 2],
		['sdm', 2],
	]);
});

test('a worksheet names each table once', () => {
	expect(sumberLembarKerja(ratakanAksi(petaContoh()))).toBe('BAB IV.4, tabel Program');
});

/** The sample road map with an agency that has a kind and one that has none. */
const berjenis = (id: string) => {
	const peta = petaContoh();
	const perangkatDaerah = peta.perangkatDaerah.map((satu, i) => ({
		...satu,
		padanan: i === 0 ? 'perencanaan' : null,
	}));
	return { ...peta, id, perangkatDaerah };
};

describe('opdSejenis', () => {
	const [sini, sana] = [berjenis('sini'), berjenis('sana')];
	const [bappeda, bpkad] = sini.perangkatDaerah;
	if (!bappeda || !bpkad) throw new Error('The sample road map lost its agencies.');

	test('finds the agency of the same kind elsewhere, with its load there', () => {
		expect(
			opdSejenis([sini, sana], sini, bappeda).map(({ peta, opd, utama }) => [
				peta.id,
				opd.kode,
				utama,
			]),
		).toEqual([['sana', 'bappeda', 1]]);
	});

	test('finds none for an agency without a kind', () => {
		expect(opdSejenis([sini, sana], sini, bpkad)).toEqual([]);
	});
});
