import { sumberArea, sumberKelompok } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { withAlasanKosong } from './alasan-kosong.ts';
import { baruTabel, type BuatUrl, type Tabel } from './bentuk.ts';

/** Areas of the programme table with their titles, one a row. */
export const tabelProgram = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'program',
		'satu area perubahan dalam tabel program',
		['area'],
		['area', 'nomor', 'nama', 'nama_program', 'hasil', 'catatan', 'url', 'sumber', 'alasan_kosong'],
		withAlasanKosong(
			peta,
			peta.program.map((satu) => ({
				area: satu.area,
				nomor: satu.nomor,
				nama: satu.nama,
				nama_program: satu.nama_program,
				hasil: satu.hasil.map(({ teks }) => teks),
				catatan: satu.catatan,
				url: url(alamat.area(peta.id, satu.area)),
				sumber: sumberArea(satu),
			})),
			{
				nama_program: { bidang: 'nama_program', sifat: 'isian' },
				hasil: { bidang: 'hasil', sifat: 'isian' },
			},
		),
	);

/** What each area is expected to bring about, one result a row. */
export const tabelHasil = (peta: PetaJalan): Tabel =>
	baruTabel(
		'hasil',
		'satu hasil yang diharapkan dari sebuah area',
		['area', 'urutan'],
		['area', 'kelompok_nomor', 'urutan', 'teks', 'sumber', 'catatan', 'padanan'],
		peta.program.flatMap((program) =>
			program.hasil.map((satu, i) => ({
				area: program.area,
				// Both shipped documents, and the schema, state results of areas only.
				kelompok_nomor: null,
				urutan: i + 1,
				teks: satu.teks,
				sumber: satu.sumber ?? sumberArea(program),
				catatan: satu.catatan,
				padanan: satu.padanan,
			})),
		),
	);

/** Groups of actions with what the copy lost before and after them, one a row. */
export const tabelKelompok = (peta: PetaJalan): Tabel =>
	baruTabel(
		'kelompok',
		'satu kelompok rencana aksi; area tanpa kelompok punya satu baris tanpa nomor dan nama',
		['area', 'urutan'],
		[
			'area',
			'urutan',
			'nomor',
			'nama',
			'aksi',
			'hilang_di_awal',
			'hilang_di_akhir',
			'catatan',
			'sumber',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
			peta.program.flatMap((program) =>
				program.kelompok.map((satu, i) => ({
					area: program.area,
					urutan: i + 1,
					nomor: satu.nomor,
					nama: satu.nama,
					aksi: satu.aksi.map(({ kode }) => kode),
					hilang_di_awal: satu.hilang_di_awal,
					hilang_di_akhir: satu.hilang_di_akhir,
					catatan: satu.catatan,
					sumber: sumberKelompok(program, satu),
				})),
			),
			{ nomor: { sifat: 'isian' }, nama: { bidang: 'kelompok', sifat: 'isian' } },
		),
	);
