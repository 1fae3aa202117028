import { afterEach, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../../scripts/check/index.ts';
import { cetakTemuan } from '../../../scripts/check/temuan.ts';
import { folderBaru, kontenContoh } from '../../konten.ts';

const P = 'contoh-2030';
let bersihkan = () => {};
afterEach(() => bersihkan());

/** The findings of the synthetic road map after one change. */
function temuanSetelah(path: string, ubah: (isi: string) => string) {
	const { folder, hapus } = folderBaru('galat');
	bersihkan = hapus;
	return periksaKonten(kontenContoh(folder, { [path]: ubah })).temuan;
}
const ganti = (dari: string, jadi: string) => (isi: string) => {
	if (!isi.includes(dari)) throw new Error(`The fixture no longer contains ${dari}`);
	return isi.replace(dari, jadi);
};

test('the synthetic road map is sound as it stands', () => {
	expect(temuanSetelah(`${P}/dokumen.yaml`, (isi) => isi)).toEqual([]);
});

describe('a fault is located, explained and mendable', () => {
	test.each([
		[
			'broken YAML',
			'indikator.yaml',
			ganti('arah: naik', 'arah: [naik'),
			8,
			'',
			/Lekukan|YAML|kurung|tanda/i,
		],
		[
			'unknown field',
			'indikator.yaml',
			ganti('    arah:', '    arha:'),
			7,
			'indikator.1.arha',
			/tidak dikenal/,
		],
		[
			'missing field',
			'dokumen.yaml',
			ganti('status: Dokumen karangan untuk pengujian\n', ''),
			1,
			'status',
			/belum ada/,
		],
		[
			'wrong type',
			'perangkat-daerah.yaml',
			ganti("nomor: '1'", 'nomor: 1'),
			6,
			'perangkat_daerah.1.nomor',
			/seharusnya teks/,
		],
		[
			'value outside the choices',
			'perangkat-daerah.yaml',
			ganti('jenis: bagian', 'jenis: bagina'),
			13,
			'perangkat_daerah.2.jenis',
			/bukan salah satu pilihan/,
		],
		[
			'unknown agency',
			'program/1-tatalaksana.yaml',
			ganti('[dinas-contoh]', '[dinas-conto]'),
			19,
			'kelompok.1.aksi.1.keluaran.1.penanggung_jawab.1',
			/dinas-conto/,
		],
		[
			'duplicate code',
			'program/1-tatalaksana.yaml',
			ganti('CT-1.2', 'CT-1.1.a'),
			25,
			'kelompok.2.aksi.1.kode',
			/sudah dipakai/,
		],
		[
			'code with a wrong prefix',
			'program/1-tatalaksana.yaml',
			ganti('CT-1.2', 'XX-1.2'),
			25,
			'kelompok.2.aksi.1.kode',
			/tidak diawali/,
		],
		[
			'year outside the period',
			'indikator.yaml',
			ganti('tahun: 2031', 'tahun: 2041'),
			15,
			'indikator.1.nilai.2.tahun',
			/di luar masa/,
		],
		[
			'plan outside the period',
			'program/1-tatalaksana.yaml',
			ganti('tahun: 2030', 'tahun: 2020'),
			33,
			'kelompok.2.aksi.1.rencana.1.tahun',
			/di luar masa/,
		],
		[
			'unknown note',
			'program/1-tatalaksana.yaml',
			ganti('[nilai-ganda]', '[nilai-gnada]'),
			21,
			'kelompok.1.aksi.1.catatan.1',
			/nilai-gnada/,
		],
		[
			'unclosed tag',
			'bab/1-pendahuluan.mdx',
			ganti('Dokumen ini', '<Kutipan sumber="x">\n\nDokumen ini'),
			13,
			'',
			/tidak ditutup/,
		],
		[
			'unknown tag',
			'bab/1-pendahuluan.mdx',
			ganti('<TabelIndikator', '<TabelIndiaktor'),
			15,
			'TabelIndiaktor',
			/tidak dikenal/,
		],
		[
			'embed of an absent indicator',
			'bab/1-pendahuluan.mdx',
			ganti('"nilai-sakip"', '"nilai-sakp"'),
			17,
			'GrafikIndikator',
			/tidak ada/,
		],
		[
			'front matter without a title',
			'bab/1-pendahuluan.mdx',
			ganti('judul: Pendahuluan\n', ''),
			2,
			'judul',
			/belum ada/,
		],
		[
			'employee number',
			'catatan.yaml',
			ganti("teks: '10'", "teks: 'NIP 19800101 200501 1 001'"),
			7,
			'catatan.1.tertulis.1.teks',
			/nomor induk/,
		],
	])('%s', (_nama, berkas, ubah, baris, bidang, salah) => {
		const temuan = temuanSetelah(`${P}/${berkas}`, ubah);
		const kena = temuan.find((satu) => salah.test(satu.salah));
		expect(kena, JSON.stringify(temuan)).toMatchObject({ berkas: `${P}/${berkas}`, baris, bidang });
		expect(kena?.perbaikan.length).toBeGreaterThan(5);
	});

	test('a mistyped name is answered with the nearest valid one', () => {
		const [agensi] = temuanSetelah(
			`${P}/program/1-tatalaksana.yaml`,
			ganti('[dinas-contoh]', '[dinas-conto]'),
		);
		expect(agensi?.perbaikan).toContain('`dinas-contoh`');
		bersihkan();
		const temuan = temuanSetelah(`${P}/indikator.yaml`, ganti('    arah:', '    arha:'));
		const bidang = temuan.find((satu) => satu.bidang.endsWith('arha'));
		expect(bidang?.perbaikan).toContain('`arah`');
	});

	test('the report names file, line and column', () => {
		const temuan = temuanSetelah(`${P}/indikator.yaml`, ganti('tahun: 2031', 'tahun: 2041'));
		expect(cetakTemuan(temuan, 'content')).toMatch(/content\/contoh-2030\/indikator\.yaml:15:\d+/);
	});
});
