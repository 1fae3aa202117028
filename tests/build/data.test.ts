import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { splitDaftar } from '../pisah-daftar.ts';
import { bacaData, bacaHalaman, berkasDist, dist } from './dist.ts';

interface Indeks {
	id: string;
	jumlah: Record<string, number>;
	aksi_per_area: Record<string, number>;
	tabel: { nama: string; kunci: string[]; baris: number }[];
}
type Baris = Record<string, unknown>;

/** A text of a CSV as it was before a quote kept it from beginning a formula. */
const tanpaPetik = (teks: string): string => teks.replace(/^'(?=[\s'"]*[=+@-])/, '');

const indeks = bacaData<Indeks[]>('index.json');
const KT = 'kutai-timur-2021-2025';
const PK = 'pekalongan-2020';
const cari = (id: string) => indeks.find((satu) => satu.id === id);
const aksi = (id: string) => bacaData<Baris[]>(`${id}/aksi.json`);
const keluaran = (id: string) => bacaData<Baris[]>(`${id}/keluaran.json`);

describe('Kutai Timur', () => {
	test('has the counts of the document', () => {
		expect(cari(KT)?.jumlah).toMatchObject({
			area: 8,
			kelompok: 37,
			aksi: 144,
			keluaran: 152,
			keluaranTerukur: 115,
			quickWins: 4,
			perangkatDaerah: 59,
			indikator: 7,
			indikatorBertarget: 3,
		});
	});

	test('has the actions of each area', () => {
		expect(cari(KT)?.aksi_per_area).toEqual({
			'manajemen-perubahan': 18,
			akuntabilitas: 9,
			peraturan: 9,
			organisasi: 2,
			tatalaksana: 19,
			sdm: 29,
			pengawasan: 33,
			'pelayanan-publik': 25,
		});
	});

	test('has one row for each output of an action and for each quick win', () => {
		expect(keluaran(KT)).toHaveLength(152);
		const quickWins = bacaData<Baris[]>(`${KT}/quick_wins.json`);
		expect(quickWins.map((satu) => satu.kode)).toEqual([
			'KT-QW.1',
			'KT-QW.2',
			'KT-QW.3',
			'KT-QW.4',
		]);
		expect(quickWins[2]).toMatchObject({ target_nilai: 90, target_satuan: '%' });
		expect(quickWins[0]).toMatchObject({ target_teks: null, penanggung_jawab: ['dpmptsp'] });
	});

	test('leaves the empty lead cells empty', () => {
		const kosong = aksi(KT).filter((satu) => satu.penanggung_jawab_tertulis === null);
		expect(kosong.map((satu) => satu.kode)).toEqual([
			'KT-2.1.a',
			'KT-4.1.a',
			'KT-5.2.b',
			'KT-8.3.b',
		]);
	});

	test('keeps unfilled targets unfilled', () => {
		const titik = keluaran(KT).filter(
			(satu) => typeof satu.target_teks === 'string' && satu.target_nilai === null,
		);
		expect(titik.map((satu) => satu.kode_aksi)).toEqual(
			expect.arrayContaining(['KT-7.3.b', 'KT-7.3.c', 'KT-7.3.d', 'KT-7.3.e']),
		);
	});

	test('shows both values of the SAKIP starting point', () => {
		const nilai = bacaData<Baris[]>(`${KT}/nilai_indikator.json`);
		const baseline = nilai.filter(
			(satu) => satu.peran === 'baseline' && String(satu.kode_indikator).includes('nilai-sakip'),
		);
		expect(baseline.map((satu) => satu.nilai).sort()).toEqual([60.92, 61.68]);
	});

	test('counts civil servants as the document does', () => {
		const aparatur = bacaData<Baris[]>(`${KT}/aparatur.json`);
		for (const tabel of ['asn-golongan', 'asn-jabatan']) {
			const jumlah = aparatur
				.filter((satu) => satu.tabel === tabel)
				.reduce((total, satu) => total + Number(satu.jumlah), 0);
			expect(jumlah, tabel).toBe(6139);
		}
	});

	test('announces the lost rows of area 7 without inventing them', () => {
		const kode = aksi(KT).map((satu) => satu.kode);
		for (const hilang of ['KT-7.1.a', 'KT-7.1.b', 'KT-7.1.c']) expect(kode).not.toContain(hilang);
		expect(kode).toContain('KT-7.1.d');
	});
});

describe('Pekalongan', () => {
	const nilai = (kode: string) =>
		bacaData<Baris[]>(`${PK}/nilai_indikator.json`).filter((satu) => satu.kode_indikator === kode);
	const rencana = bacaData<Baris[]>(`${PK}/rencana_tahunan.json`);
	const hukum = bacaData<Baris[]>(`${PK}/dasar_hukum.json`);

	const dikutip = (bagian: string) =>
		hukum
			.filter((satu) => satu.dalam === null && String(satu.sumber).startsWith(bagian))
			.map((satu) => satu.kode);

	test('has the counts of the document', () => {
		expect(cari(PK)?.jumlah).toMatchObject({ area: 8, aksi: 79, quickWins: 3, indikator: 15 });
		expect(cari(PK)?.aksi_per_area).toEqual({
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
		const satu = aksi(PK).find((calon) => calon.kode === 'PK-6.4');
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

test('no employee number and no mobile phone number is published', () => {
	const nomor = /\b19\d{6}[ .]?(19|20)\d{4}[ .]?\d[ .]?\d{3}\b|(?:\+62|\b0)8\d{8,11}\b/;
	for (const path of berkasDist().filter((satu) => /\.(html|json|csv)$/.test(satu)))
		expect(readFileSync(`${dist}${path}`, 'utf8'), path).not.toMatch(nomor);
});

test('a regulation that both road maps cite is one record with both citations', () => {
	const halaman = bacaHalaman().find((satu) => satu.alamat === '/dasar-hukum/');
	const uu = halaman?.akar.querySelector('#uu-25-2009')?.text ?? '';
	expect(uu).toContain('Kutai Timur');
	expect(uu).toContain('Pekalongan');
	const pp = halaman?.akar.querySelector('#pp-18-2016')?.text.replace(/\s+/g, ' ') ?? '';
	expect(pp).toContain('Peraturan Pemerintah Nomor 18 Tahun 2016');
	expect(pp).toContain('Menurut Kutai Timur 2021–2025: perihalnya tidak disebutkan');
	expect(pp).toContain(
		'Menurut Pekalongan 2020: tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Pekalongan',
	);
});

describe('the columns of the data contract', () => {
	const kontrak = {
		aksi: 'kode, area, area_nama, kelompok_nomor, kelompok, nomor, aksi, penanggung_jawab, penanggung_jawab_tertulis, pendukung, catatan, url, sumber, pendukung_tertulis, penanggung_jawab_aksi, penanggung_jawab_aksi_tertulis, alias, alasan_kosong',
		keluaran:
			'kode_aksi, urutan, kriteria, indikator, target_teks, target_nilai, target_satuan, target_per, penanggung_jawab, penanggung_jawab_tertulis, sumber, catatan, kriteria_diwarisi, penanggung_jawab_keluaran, penanggung_jawab_keluaran_tertulis, target_jenis, target_batas, target_nilai_atas, target_tingkat, alasan_kosong',
		rencana_tahunan: 'kode_aksi, tahun, keadaan, butir, sumber',
		indikator:
			'kode, nama, jenis, area, sasaran, satuan, arah, skala, skala_urutan, penanggung_jawab, catatan, url, sumber, penanggung_jawab_tertulis, skala_min, skala_maks, skala_desimal, padanan, singkat, alias, alasan_kosong',
		nilai_indikator:
			'kode_indikator, peran, tahun, teks, nilai, keadaan, sumber, urutan, batas, nilai_atas, tingkat, catatan, alasan_kosong',
		hasil: 'area, kelompok_nomor, urutan, teks, sumber, catatan, padanan',
	};
	test.each(Object.entries(kontrak))('%s', (nama, kolom) => {
		for (const { id, tabel } of indeks.filter((satu) =>
			satu.tabel.some((isi) => isi.nama === nama),
		)) {
			expect(tabel.length).toBeGreaterThan(0);
			expect(Object.keys(bacaData<Baris[]>(`${id}/${nama}.json`)[0] ?? {}).join(', ')).toBe(kolom);
		}
	});
});

describe.each(indeks.map((satu) => [satu.id, satu] as const))('data of %s', (id, { tabel }) => {
	test.each(tabel.map((satu) => [satu.nama, satu.baris] as const))(
		'%s has the same rows as CSV and JSON',
		(nama, baris) => {
			const json = bacaData<Baris[]>(`${id}/${nama}.json`);
			const csv = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`), {
				columns: true,
			}) as unknown as Baris[];
			expect(json).toHaveLength(baris);
			expect(csv).toHaveLength(baris);
			expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
			expect(json.every((satu) => typeof satu.sumber === 'string' && satu.sumber.length > 3)).toBe(
				true,
			);
		},
	);

	test('every table has the key that the index declares', () => {
		for (const { nama, kunci } of tabel) {
			const baris = bacaData<Baris[]>(`${id}/${nama}.json`);
			const sebut = baris.map((satu) => JSON.stringify(kunci.map((kolom) => satu[kolom])));
			expect(kunci.length, nama).toBeGreaterThan(0);
			expect(new Set(sebut).size, nama).toBe(baris.length);
		}
	});

	test('CSV says the same as JSON: lists come apart, texts lose only the quote before a formula', () => {
		for (const { nama } of tabel) {
			const json = bacaData<Baris[]>(`${id}/${nama}.json`);
			const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
			const kolom = csv[0] ?? [];
			for (const [i, isi] of json.entries())
				for (const [k, judul] of kolom.entries()) {
					const [sel = '', asli] = [csv[i + 1]?.[k], isi[judul]];
					const tempat = `${nama} ${i + 1} ${judul}`;
					if (Array.isArray(asli)) expect(splitDaftar(sel).map(tanpaPetik), tempat).toEqual(asli);
					else expect(tanpaPetik(sel), tempat).toBe(asli === null ? '' : String(asli));
				}
		}
	});

	test('no cell of its CSV begins a formula', () => {
		for (const { nama } of tabel) {
			const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
			const rumus = csv.flat().filter((sel) => /^[\s"']*[=+@-]/.test(sel));
			const angka = /^[+-]?\d+([.,]\d+)*( ?%)?$/;
			expect(
				rumus.filter((sel) => !sel.startsWith("'") && sel !== '-' && !angka.test(sel)),
				nama,
			).toEqual([]);
		}
	});

	test('every output, agency and note refers to a row that exists', () => {
		const kode = new Set(aksi(id).map((satu) => satu.kode));
		const berkeluaran = tabel.some((satu) => satu.nama === 'keluaran');
		for (const satu of berkeluaran ? keluaran(id) : []) expect(kode).toContain(satu.kode_aksi);
		const opd = new Set(bacaData<Baris[]>(`${id}/perangkat_daerah.json`).map((satu) => satu.kode));
		for (const satu of aksi(id))
			for (const satuOpd of satu.penanggung_jawab as string[]) expect(opd).toContain(satuOpd);
	});

	test('every note is carried by a record or told in a chapter', () => {
		const catatan = bacaData<Baris[]>(`${id}/catatan.json`);
		const html = readFileSync(`${dist}/${id}/catatan/index.html`, 'utf8');
		for (const satu of catatan) expect(html).toContain(`id="${String(satu.kode)}"`);
	});
});
