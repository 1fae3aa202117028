import { expect, test } from 'vitest';
import { bacaData } from '../site/dist.ts';
import { describeShipped, PK } from './shipped.ts';

type Baris = Record<string, unknown>;

const aksi = () => bacaData<Baris[]>(`${PK}/aksi.json`);
const indeks = () =>
	bacaData<{ id: string; jumlah: Baris; aksi_per_area: Baris }[]>('index.json').find(
		({ id }) => id === PK,
	);

describeShipped('Pekalongan', [PK], () => {
	const nilai = (kode: string) =>
		bacaData<Baris[]>(`${PK}/nilai_indikator.json`).filter((satu) => satu.kode_indikator === kode);
	const rencana = bacaData<Baris[]>(`${PK}/rencana_tahunan.json`);
	const hukum = bacaData<Baris[]>(`${PK}/dasar_hukum.json`);

	const dikutip = (bagian: string) =>
		hukum
			.filter((satu) => satu.dalam === null && String(satu.sumber).startsWith(bagian))
			.map((satu) => satu.kode);

	test('has the counts of the document', () => {
		expect(indeks()?.jumlah).toMatchObject({ area: 8, aksi: 79, quickWins: 3, indikator: 15 });
		expect(indeks()?.aksi_per_area).toEqual({
			'manajemen-perubahan': 10,
			peraturan: 6,
			organisasi: 2,
			tatalaksana: 10,
			sdm: 17,
			akuntabilitas: 9,
			pengawasan: 11,
			'pelayanan-publik': 14,
		});
	});

	test('has the 25 priority activities of the area tables beside those of the quick wins', () => {
		const kegiatan = bacaData<Baris[]>(`${PK}/indikator.json`).filter(
			(satu) => satu.jenis === 'kegiatan',
		);
		expect(kegiatan.filter((satu) => satu.area !== null)).toHaveLength(25);
		expect(kegiatan.filter((satu) => satu.area === null)).toHaveLength(4);
	});

	test('plans both years for every activity, and keeps a dash apart from a blank', () => {
		expect(rencana).toHaveLength(79 * 2);
		const keadaan = (kode: string) =>
			rencana.filter((satu) => satu.kode_aksi === kode).map((satu) => satu.keadaan);
		expect(keadaan('PK-1.a.4')).toEqual(['strip', 'ada']);
		expect(keadaan('PK-1.c.1')).toEqual(['ada', 'kosong']);
		expect(keadaan('PK-2.5')).toEqual(['strip', 'strip']);
		expect(keadaan('PK-8.3')).toEqual(['kosong', 'kosong']);
	});

	test('joins rows that a page end cut', () => {
		const isi = rencana.find((satu) => satu.kode_aksi === 'PK-5.a.2');
		expect(isi?.butir).toHaveLength(2);
		const pelayanan = rencana.findLast((satu) => satu.kode_aksi === 'PK-8.1');
		expect(pelayanan?.butir).toEqual(
			expect.arrayContaining([expect.stringContaining('LAPOR SIP')]),
		);
	});

	test('names both offices of a cell that holds two', () => {
		const satu = aksi().find((calon) => calon.kode === 'PK-6.4');
		expect(satu?.penanggung_jawab).toEqual(['dinas-kominfo', 'bagian-organisasi']);
	});

	test('keeps grades, remarks, dashes and blanks as what they are', () => {
		expect(nilai('nilai-sakip').map((satu) => satu.teks)).toEqual([
			'C',
			'CC',
			'B',
			'B',
			'BB',
			'B (63,52)',
		]);
		expect(nilai('kapabilitas-apip').map((satu) => satu.teks)).toEqual([
			'3 Dengan Catatan',
			'3 Dengan Catatan',
			'3',
			'3',
			'3',
		]);
		expect(nilai('asn-tersertifikasi-kompetensi').map((satu) => satu.keadaan)).toEqual([
			'strip',
			'strip',
			'strip',
			'kosong',
			'kosong',
		]);
		expect(nilai('indeks-reformasi-birokrasi').map((satu) => satu.nilai)).toEqual([
			null,
			53.75,
			60.53,
			64.24,
			null,
		]);
		expect(nilai('unit-kerja-wbk-wbbm')[0]).toMatchObject({ teks: '0', nilai: 0, keadaan: 'ada' });
		expect(nilai('kegiatan-pengembangan-pegawai').map((satu) => satu.nilai)).toEqual([
			3900, 4000, 4000, 4000, 4000,
		]);
	});

	test('cites 12 regulations in Mengingat and 10 in its legal basis, three of them in both', () => {
		const [mengingat, dasar] = [dikutip('Mengingat'), dikutip('Lampiran I.B')];
		expect(mengingat).toHaveLength(12);
		expect(dasar).toHaveLength(10);
		expect(mengingat.filter((satu) => dasar.includes(satu)).sort()).toEqual([
			'permenpanrb-37-2013',
			'perpres-81-2010',
			'uu-23-2014',
		]);
	});

	test('lists also the regulations that another citation holds', () => {
		const dalam = hukum.filter((satu) => satu.dalam !== null);
		expect(dalam.map(({ kode, dalam: induk, sumber }) => [kode, induk, sumber])).toEqual(
			expect.arrayContaining([
				['uu-9-2015', 'uu-23-2014', 'Mengingat, angka 4'],
				['uu-11-2020', 'uu-23-2014', 'Lampiran I.B, Dasar Hukum Reformasi Birokrasi, nomor 3'],
			]),
		);
	});

	test('weighs 60 and 40, with the parts that the document gives and no others', () => {
		const bobot = bacaData<Baris[]>(`${PK}/monev.json`).filter((satu) => satu.jenis === 'bobot');
		const pokok = bobot.filter((satu) => satu.induk === null);
		expect(pokok.map((satu) => satu.bobot)).toEqual([60, 40]);
		const anak = (satu: Baris | undefined) => bobot.filter((calon) => calon.induk === satu?.kode);
		expect(anak(pokok[0]).map((satu) => satu.bobot)).toEqual(Array.from({ length: 8 }, () => null));
		expect(anak(pokok[1]).map((satu) => satu.bobot)).toEqual([20, 10, 10]);
	});

	test('has seven working groups, four risks and the sum as printed', () => {
		const pokja = bacaData<Baris[]>(`${PK}/tim.json`).filter((satu) => satu.jenis === 'pokja');
		expect(new Set(pokja.map((satu) => satu.kode)).size).toBe(7);
		expect(bacaData<Baris[]>(`${PK}/risiko.json`)).toHaveLength(4);
		const usulan = bacaData<Baris[]>(`${PK}/aparatur.json`).filter(
			(satu) => satu.tabel === 'usulan-opd' && satu.kolom === 'IV.a',
		);
		expect(usulan.map((satu) => satu.jumlah)).toEqual(expect.arrayContaining([78, 88, 10]));
	});
});
