import { describe, expect, test } from 'vitest';
import { ratakanAksi } from '../../../src/domain/aksi.ts';
import { faktaAksi } from '../../../src/domain/jelajah.ts';
import { kelengkapan } from '../../../src/domain/kelengkapan.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

const bagian = (peta: PetaJalan, kode: string) => {
	const satu = kelengkapan(peta).find((calon) => calon.kode === kode);
	if (!satu) throw new Error(`No share ${kode}.`);
	return satu;
};
const program = (aksi: Record<string, unknown>[]) =>
	programContoh({
		kelompok: [
			{
				nomor: null,
				nama: null,
				aksi: aksi.map((isi, i) => ({
					kode: `KT-${i + 1}`,
					nomor: String(i + 1),
					nama: `Aksi ${i + 1}`,
					...isi,
				})),
			},
		],
	});
const keluaran = (target: string | null, isi: Record<string, unknown> = {}) => ({
	kriteria: null,
	indikator: null,
	target,
	penanggung_jawab_tertulis: null,
	...isi,
});
const aksi = (...isi: Record<string, unknown>[]) => petaContoh([program(isi)]);
const indikator = (...isi: Record<string, unknown>[]) => ({
	...petaContoh(),
	indikator: isi.map((satu, i) => indikatorContoh({ kode: `contoh-${i}`, ...satu })),
});
const target = (isi: Record<number, string | null>) =>
	Object.entries(isi).map(([tahun, teks]) => ({ peran: 'target', tahun: Number(tahun), teks }));
const rencana = (...butir: (string[] | '-' | null)[]) => ({
	rencana: butir.map((isi, i) => ({ tahun: 2021 + i, butir: isi })),
});
const awal = (teks: string | null) => ({ nilai: [{ peran: 'baseline', tahun: null, teks }] });
const isiAlamat = (ke: string) => [...new URL(ke, 'http://situs').searchParams.entries()];

test('every share lists exactly what lacks it', () => {
	const peta = { ...petaContoh(), indikator: [indikatorContoh()] };
	for (const satu of kelengkapan(peta)) {
		expect(satu.kurang, satu.kode).toHaveLength(satu.dari - satu.ada);
		expect(satu.definisi, satu.kode).toMatch(/\.$/);
	}
});

describe('actions with a measurable target', () => {
	const peta = aksi(
		{ keluaran: [keluaran('2 (dua) kegiatan'), keluaran(null)] },
		{ keluaran: [keluaran('….. kegiatan')] },
		{ keluaran: [keluaran(null)] },
		{},
	);
	const satu = bagian(peta, 'aksi-bertarget');

	test('need one output with an amount', () => {
		expect([satu.ada, satu.dari]).toEqual([1, 4]);
	});

	test('tell a target without an amount from no target', () => {
		expect(satu.kurang.map(({ kode, isi }) => [kode, isi])).toEqual([
			['KT-2', 'angka targetnya berupa titik-titik'],
			['KT-3', 'target tidak tercantum'],
			['KT-4', 'target tidak tercantum'],
		]);
	});

	test.each([
		['Seluruh OPD', 'targetnya tertulis, bukan satu angka'],
		['WTP', 'targetnya tertulis, bukan satu angka'],
		['rekomendasi/tahun)', 'targetnya tertulis, bukan satu angka'],
		['Rp 500.000.000', 'targetnya berupa jumlah uang'],
		['-', 'target tercetak strip'],
	])('never call the target %s unfilled', (teks, isi) => {
		const lain = bagian(aksi({ keluaran: [keluaran(teks)] }), 'aksi-bertarget');
		expect(lain.kurang.map((kurang) => kurang.isi)).toEqual([isi]);
	});

	test('stand under their area and lead to their page', () => {
		expect(satu.kurang[0]).toMatchObject({
			ke: '/contoh/aksi/kt-2/',
			kelompok: '5. Tatalaksana',
		});
	});

	test('are said not to be countable in a document without outputs', () => {
		const tanpa = bagian(aksi({}, {}), 'aksi-bertarget');
		expect(tanpa).toMatchObject({ ada: 0, dari: 2, bertempat: false, penjelajah: null });
		expect(tanpa.keterangan).toContain('tidak punya kolom');
		expect(tanpa.kurang[0]?.isi).toBeNull();
	});
});

describe('actions that name who is responsible', () => {
	test('a printed dash names nobody, and differs from a blank', () => {
		const peta = aksi(
			{ penanggung_jawab: ['bappeda'], penanggung_jawab_tertulis: 'Bappeda' },
			{ penanggung_jawab_tertulis: '-' },
			{},
			{ keluaran: [keluaran(null, { penanggung_jawab_tertulis: 'Panitia' })] },
		);
		const satu = bagian(peta, 'aksi-berpenanggung-jawab');
		expect(satu.ada).toBe(2);
		expect(satu.kurang.map(({ kode, isi }) => [kode, isi])).toEqual([
			['KT-2', 'tercetak strip'],
			['KT-3', 'selnya kosong'],
		]);
		expect(satu.penjelajah).toEqual({ isi: 'kurang', ke: '/contoh/program/?opd=tidak-disebut' });
	});
});

describe('actions that name a year', () => {
	test('need a plan in one year; dashes and blanks are none', () => {
		const peta = aksi(rencana(['Sosialisasi'], '-'), rencana('-', null), rencana('-', '-'), {});
		const satu = bagian(peta, 'aksi-bertahun');
		expect(satu.ada).toBe(1);
		expect(satu.kurang.map(({ isi }) => isi)).toEqual([
			'tercetak strip pada 2021, selnya kosong pada 2022',
			'tercetak strip pada 2021 dan 2022',
			'tidak tercantum',
		]);
	});

	test('say what the document says of its year columns when none can be read', () => {
		const peta = aksi({});
		expect(bagian(peta, 'aksi-bertahun').keterangan).toContain('tidak punya kolom tahun');
		peta.dokumen.waktu_pelaksanaan = 'Tandanya tidak terbaca.';
		expect(bagian(peta, 'aksi-bertahun')).toMatchObject({
			bertempat: false,
			keterangan: 'Tandanya tidak terbaca.',
		});
	});
});

describe('indicators', () => {
	test('of activities and starting points do not count', () => {
		const peta = indikator({}, { jenis: 'kegiatan' }, { jenis: 'titik_awal' }, { jenis: 'area' });
		expect(kelengkapan(peta).slice(3)).toMatchObject([{ dari: 2 }, { dari: 2 }, { dari: 2 }]);
	});

	test('have a starting point when its cell is filled', () => {
		const satu = bagian(indikator(awal('60,92'), awal('-'), awal(null)), 'indikator-bertitik-awal');
		expect(satu.ada).toBe(1);
		expect(satu.kurang.map(({ isi }) => isi)).toEqual(['tercetak strip', 'selnya kosong']);
	});

	test('of a table without that column say so', () => {
		const satu = bagian(indikator({ nilai: target({ 2021: '1' }) }), 'indikator-bertitik-awal');
		expect(satu).toMatchObject({
			ada: 0,
			bertempat: false,
			keterangan: 'Tabel indikator dokumen ini tidak punya kolom titik awal.',
		});
	});

	test('have targets when every year of the document has one', () => {
		const penuh = { 2021: '1', 2022: '2', 2023: '3', 2024: '4', 2025: '5' };
		const satu = bagian(
			indikator(
				{ nilai: target(penuh) },
				{ nilai: target({ ...penuh, 2023: '-', 2024: '-' }) },
				{ nilai: target({ 2021: '1', 2022: null }) },
			),
			'indikator-bertarget',
		);
		expect(satu.ada).toBe(1);
		expect(satu.kurang.map(({ isi }) => isi)).toEqual([
			'tercetak strip pada 2023 dan 2024',
			'selnya kosong pada 2022, 2023, 2024, dan 2025',
		]);
		expect(satu.keterangan).toBe('Masa dokumen ini 2021–2025.');
	});

	test('whose table covers other years than the document say both', () => {
		const peta = indikator({ nilai: target({ 2019: '1', 2020: '2' }) });
		peta.dokumen.periode = { ...peta.dokumen.periode, mulai: 2020, selesai: 2020 };
		expect(bagian(peta, 'indikator-bertarget')).toMatchObject({
			ada: 1,
			keterangan: 'Masa dokumen ini 2020; kolom target pada tabelnya 2019–2020.',
		});
	});

	test('have a unit when it is written', () => {
		const satu = bagian(
			indikator({ satuan: '%' }, { satuan: '-' }, { satuan: null }),
			'indikator-bersatuan',
		);
		expect(satu.ada).toBe(1);
		expect(satu.kurang.map(({ isi }) => isi)).toEqual(['tercetak strip', 'selnya kosong']);
	});

	test('that a document does not have are not a share of nothing', () => {
		expect(bagian(petaContoh(), 'indikator-bersatuan')).toMatchObject({
			dari: 0,
			bertempat: false,
			keterangan: 'Dokumen ini tidak memuat indikator yang dapat dihitung.',
		});
	});
});

test('the explorer is asked for exactly the counted actions', () => {
	const peta = aksi(
		{ keluaran: [keluaran('1 kegiatan')], rencana: [{ tahun: 2021, butir: ['Ada'] }] },
		{ penanggung_jawab: ['bpkad'], penanggung_jawab_tertulis: 'BPKAD' },
		{ rencana: [{ tahun: 2021, butir: '-' }] },
	);
	const hasil = kelengkapan(peta).flatMap(({ kode, ada, kurang, penjelajah }) => {
		if (!penjelajah) return [];
		const cocok = ratakanAksi(peta).filter((satu) => {
			const fakta = { ...faktaAksi(satu), opd: faktaAksi(satu).utama };
			return isiAlamat(penjelajah.ke).every(([d, isi]) =>
				(fakta[d as 'opd' | 'target' | 'tahun'] as readonly string[]).includes(isi),
			);
		});
		expect(cocok, kode).toHaveLength(penjelajah.isi === 'ada' ? ada : kurang.length);
		return kode;
	});
	expect(hasil).toEqual(['aksi-bertarget', 'aksi-berpenanggung-jawab', 'aksi-bertahun']);
});
