import { describe, expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { getAksiFacts } from '../../../src/domain/explorer-row.ts';
import { kelengkapan } from '../../../src/domain/kelengkapan.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

const part = (peta: PetaJalan, kode: string) => {
	const oneKelengkapan = kelengkapan(peta).find((candidate) => candidate.kode === kode);
	if (!oneKelengkapan) throw new Error(`No share ${kode}.`);
	return oneKelengkapan;
};
const program = (aksi: Record<string, unknown>[]) =>
	sampleProgram({
		kelompok: [
			{
				nomor: null,
				nama: null,
				aksi: aksi.map((content, i) => ({
					kode: `KT-${i + 1}`,
					nomor: String(i + 1),
					nama: `Aksi ${i + 1}`,
					...content,
				})),
			},
		],
	});
const keluaran = (target: string | null, content: Record<string, unknown> = {}) => ({
	kriteria: null,
	indikator: null,
	target,
	penanggung_jawab_tertulis: null,
	...content,
});
const aksi = (...contents: Record<string, unknown>[]) => samplePeta([program(contents)]);
const indikator = (...contents: Record<string, unknown>[]) => ({
	...samplePeta(),
	indikator: contents.map((item, i) => sampleIndikator({ kode: `contoh-${i}`, ...item })),
});
const target = (content: Record<number, string | null>) =>
	Object.entries(content).map(([tahun, teks]) => ({ peran: 'target', tahun: Number(tahun), teks }));
const rencana = (...items: (string[] | '-' | null)[]) => ({
	rencana: items.map((content, i) => ({ tahun: 2021 + i, butir: content })),
});
const start = (teks: string | null) => ({ nilai: [{ peran: 'baseline', tahun: null, teks }] });
const addressContent = (to: string) => [...new URL(to, 'http://situs').searchParams.entries()];

test('every share lists exactly what lacks it', () => {
	const peta = { ...samplePeta(), indikator: [sampleIndikator()] };
	for (const oneKelengkapan of kelengkapan(peta)) {
		expect(oneKelengkapan.shortfall, oneKelengkapan.kode).toHaveLength(
			oneKelengkapan.dari - oneKelengkapan.ada,
		);
		expect(oneKelengkapan.definition, oneKelengkapan.kode).toMatch(/\.$/);
	}
});

describe('actions with a measurable target', () => {
	const peta = aksi(
		{ keluaran: [keluaran('2 (dua) kegiatan'), keluaran(null)] },
		{ keluaran: [keluaran('….. kegiatan')] },
		{ keluaran: [keluaran(null)] },
		{},
	);
	const oneKelengkapan = part(peta, 'aksi-bertarget');

	test('need one output with an amount', () => {
		expect([oneKelengkapan.ada, oneKelengkapan.dari]).toEqual([1, 4]);
	});

	test('tell a target without an amount from no target', () => {
		expect(oneKelengkapan.shortfall.map(({ kode, isi }) => [kode, isi])).toEqual([
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
	])('never call the target %s unfilled', (text, content) => {
		const other = part(aksi({ keluaran: [keluaran(text)] }), 'aksi-bertarget');
		expect(other.shortfall.map((shortfall) => shortfall.isi)).toEqual([content]);
	});

	test('stand under their area and lead to their page', () => {
		expect(oneKelengkapan.shortfall[0]).toMatchObject({
			ke: '/contoh/aksi/kt-2/',
			kelompok: '5. Tatalaksana',
		});
	});

	test('are said not to be countable in a document without outputs', () => {
		const without = part(aksi({}, {}), 'aksi-bertarget');
		expect(without).toMatchObject({ ada: 0, dari: 2, bertempat: false, penjelajah: null });
		expect(without.keterangan).toContain('tidak punya kolom');
		expect(without.shortfall[0]?.isi).toBeNull();
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
		const oneKelengkapan = part(peta, 'aksi-berpenanggung-jawab');
		expect(oneKelengkapan.ada).toBe(2);
		expect(oneKelengkapan.shortfall.map(({ kode, isi }) => [kode, isi])).toEqual([
			['KT-2', 'tercetak strip'],
			['KT-3', 'selnya kosong'],
		]);
		expect(oneKelengkapan.penjelajah).toEqual({
			isi: 'kurang',
			ke: '/contoh/program/?opd=tidak-disebut',
		});
	});
});

describe('actions that name a year', () => {
	test('need a plan in one year; dashes and blanks are none', () => {
		const peta = aksi(rencana(['Sosialisasi'], '-'), rencana('-', null), rencana('-', '-'), {});
		const oneKelengkapan = part(peta, 'aksi-bertahun');
		expect(oneKelengkapan.ada).toBe(1);
		expect(oneKelengkapan.shortfall.map(({ isi }) => isi)).toEqual([
			'tercetak strip pada 2021, selnya kosong pada 2022',
			'tercetak strip pada 2021 dan 2022',
			'tidak tercantum',
		]);
	});

	test('say what the document says of its year columns when none can be read', () => {
		const peta = aksi({});
		expect(part(peta, 'aksi-bertahun').keterangan).toContain('tidak punya kolom tahun');
		peta.dokumen.waktu_pelaksanaan = 'Tandanya tidak terbaca.';
		expect(part(peta, 'aksi-bertahun')).toMatchObject({
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
		const oneKelengkapan = part(
			indikator(start('60,92'), start('-'), start(null)),
			'indikator-bertitik-awal',
		);
		expect(oneKelengkapan.ada).toBe(1);
		expect(oneKelengkapan.shortfall.map(({ isi }) => isi)).toEqual([
			'tercetak strip',
			'selnya kosong',
		]);
	});

	test('of a table without that column say so', () => {
		const oneKelengkapan = part(
			indikator({ nilai: target({ 2021: '1' }) }),
			'indikator-bertitik-awal',
		);
		expect(oneKelengkapan).toMatchObject({
			ada: 0,
			bertempat: false,
			keterangan: 'Tabel indikator dokumen ini tidak punya kolom titik awal.',
		});
	});

	test('have targets when every year of the document has one', () => {
		const full = { 2021: '1', 2022: '2', 2023: '3', 2024: '4', 2025: '5' };
		const oneKelengkapan = part(
			indikator(
				{ nilai: target(full) },
				{ nilai: target({ ...full, 2023: '-', 2024: '-' }) },
				{ nilai: target({ 2021: '1', 2022: null }) },
			),
			'indikator-bertarget',
		);
		expect(oneKelengkapan.ada).toBe(1);
		expect(oneKelengkapan.shortfall.map(({ isi }) => isi)).toEqual([
			'tercetak strip pada 2023 dan 2024',
			'selnya kosong pada 2022, 2023, 2024, dan 2025',
		]);
		expect(oneKelengkapan.keterangan).toBe('Masa dokumen ini 2021–2025.');
	});

	test('whose table covers other years than the document say both', () => {
		const peta = indikator({ nilai: target({ 2019: '1', 2020: '2' }) });
		peta.dokumen.periode = { ...peta.dokumen.periode, mulai: 2020, selesai: 2020 };
		expect(part(peta, 'indikator-bertarget')).toMatchObject({
			ada: 1,
			keterangan: 'Masa dokumen ini 2020; kolom target pada tabelnya 2019–2020.',
		});
	});

	test('have a unit when it is written', () => {
		const oneKelengkapan = part(
			indikator({ satuan: '%' }, { satuan: '-' }, { satuan: null }),
			'indikator-bersatuan',
		);
		expect(oneKelengkapan.ada).toBe(1);
		expect(oneKelengkapan.shortfall.map(({ isi }) => isi)).toEqual([
			'tercetak strip',
			'selnya kosong',
		]);
	});

	test('that a document does not have are not a share of nothing', () => {
		expect(part(samplePeta(), 'indikator-bersatuan')).toMatchObject({
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
	const results = kelengkapan(peta).flatMap(({ kode, ada, shortfall, penjelajah }) => {
		if (!penjelajah) return [];
		const match = flattenAksi(peta).filter((oneAksi) => {
			const facts = { ...getAksiFacts(oneAksi), opd: getAksiFacts(oneAksi).utama };
			return addressContent(penjelajah.ke).every(([d, content]) =>
				(facts[d as 'opd' | 'target' | 'tahun'] as readonly string[]).includes(content),
			);
		});
		expect(match, kode).toHaveLength(penjelajah.isi === 'ada' ? ada : shortfall.length);
		return kode;
	});
	expect(results).toEqual(['aksi-bertarget', 'aksi-berpenanggung-jawab', 'aksi-bertahun']);
});
