import { rinciKeluaran } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import { isiSumber } from '../domain/catatan.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { aksiQuickWin } from '../domain/quick-win.ts';
import { baruTabel, type BuatUrl, type Tabel } from './bentuk.ts';
import { barisUkuran, kolomUkuran } from './tabel-program.ts';

/** Quick wins with what they promise, one output a row; a quick win without outputs has one row. */
export const tabelQuickWins = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'quick_wins',
		'satu quick win, atau satu keluarannya bila lebih dari satu',
		[
			'kode',
			'nomor',
			'nama',
			'uraian',
			...kolomUkuran,
			'kode_indikator',
			'aksi',
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'catatan',
			'url',
			'sumber',
		],
		peta.quickWins.flatMap((satu) => {
			const keluaran = rinciKeluaran(satu.keluaran, satu.sumber);
			const aksi = aksiQuickWin(peta, satu.kode).map(({ kode }) => kode);
			return (keluaran.length > 0 ? keluaran : [null]).map((isi) => {
				const pemegang = isi && satu.penanggung_jawab_tertulis === null ? isi : satu;
				return {
					kode: satu.kode,
					nomor: satu.nomor,
					nama: satu.nama,
					uraian: satu.uraian,
					...(isi && barisUkuran(isi)),
					kode_indikator: satu.indikator,
					aksi,
					penanggung_jawab: pemegang.penanggung_jawab,
					penanggung_jawab_tertulis: pemegang.penanggung_jawab_tertulis,
					catatan: [...satu.catatan, ...(isi?.catatan ?? [])],
					url: url(alamat.quickWin(peta.id, satu.kode)),
					sumber: isi?.sumber ?? satu.sumber,
				};
			});
		}),
	);

/** Citations of regulations, one a row. */
export const tabelDasarHukum = (peta: PetaJalan): Tabel =>
	baruTabel(
		'dasar_hukum',
		'satu kutipan sebuah peraturan',
		[
			'kode',
			'jenis',
			'nama_jenis',
			'nomor',
			'tahun',
			'tentang',
			'tertulis',
			'untuk',
			'catatan',
			'sumber',
		],
		peta.dasarHukum.flatMap((satu) =>
			satu.kutipan.map(({ tertulis, untuk, sumber }) => ({
				kode: satu.kode,
				jenis: satu.jenis,
				nama_jenis: satu.nama_jenis,
				nomor: satu.nomor,
				tahun: satu.tahun,
				tentang: satu.tentang,
				tertulis,
				untuk,
				catatan: satu.catatan,
				sumber,
			})),
		),
	);

/** Strategic issues, one a row. */
export const tabelIsuStrategis = (peta: PetaJalan): Tabel =>
	baruTabel(
		'isu_strategis',
		'satu isu strategis',
		[
			'kode',
			'nomor',
			'nama',
			'area',
			'agenda',
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'catatan',
			'sumber',
		],
		peta.isuStrategis.map((satu) => ({
			kode: satu.kode,
			nomor: satu.nomor,
			nama: satu.nama,
			area: satu.area,
			agenda: satu.agenda.map(
				({ nomor, teks }) => `${nomor} ${teks ?? '(hilang dari salinan sumber)'}`,
			),
			penanggung_jawab: satu.penanggung_jawab,
			penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
			catatan: satu.catatan,
			sumber: satu.sumber,
		})),
	);

/** What is done for each goal, one a row. */
export const tabelSasaran = (peta: PetaJalan): Tabel =>
	baruTabel(
		'sasaran',
		'satu pelaksanaan atau strategi sebuah sasaran',
		[
			'kode',
			'nomor',
			'nama',
			'tujuan',
			'pelaksanaan_nomor',
			'pelaksanaan',
			'butir',
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'catatan',
			'sumber',
		],
		peta.sasaran.flatMap((satu) => {
			const pelaksanaan = satu.pelaksanaan.length > 0 ? satu.pelaksanaan : [null];
			return pelaksanaan.map((huruf) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				nama: satu.nama,
				tujuan: satu.tujuan,
				pelaksanaan_nomor: huruf?.nomor ?? null,
				pelaksanaan: huruf?.teks ?? null,
				butir: huruf?.butir ?? [],
				penanggung_jawab:
					huruf && huruf.penanggung_jawab.length > 0
						? huruf.penanggung_jawab
						: satu.penanggung_jawab,
				penanggung_jawab_tertulis:
					huruf?.penanggung_jawab_tertulis ?? satu.penanggung_jawab_tertulis,
				catatan: [...satu.catatan, ...(huruf?.catatan ?? [])],
				sumber: satu.sumber,
			}));
		}),
	);

/** Missions, one a row. */
export const tabelMisi = (peta: PetaJalan): Tabel =>
	baruTabel(
		'misi',
		'satu misi',
		['kode', 'nomor', 'misi', 'tujuan', 'sasaran', 'catatan', 'sumber'],
		peta.misi.map((satu) => ({
			kode: satu.kode,
			nomor: satu.nomor,
			misi: satu.teks,
			tujuan: satu.tujuan,
			sasaran: satu.sasaran,
			catatan: satu.catatan,
			sumber: satu.sumber,
		})),
	);

/** What has been done and what must improve, one a row. */
export const tabelCapaian = (peta: PetaJalan): Tabel =>
	baruTabel(
		'capaian',
		'satu hal yang menurut dokumen sudah dilakukan atau perlu ditingkatkan',
		[
			'kode',
			'jenis',
			'bagian',
			'area',
			'subbagian',
			'nomor',
			'isi',
			'rincian',
			'catatan',
			'sumber',
		],
		peta.capaian.map((satu) => ({
			kode: satu.kode,
			jenis: satu.jenis,
			bagian: satu.bagian,
			area: satu.area,
			subbagian: satu.subbagian,
			nomor: satu.nomor,
			isi: satu.teks,
			rincian: satu.rincian.map(({ nomor, teks }) => `${nomor} ${teks}`),
			catatan: satu.catatan,
			sumber: satu.sumber,
		})),
	);

/** Notes on the source, one a row; places are those of the quotations, then those of the descriptions. */
export const tabelCatatan = (peta: PetaJalan): Tabel =>
	baruTabel(
		'catatan',
		'satu catatan tentang sumber',
		['kode', 'jenis', 'judul', 'penjelasan', 'tertulis', 'gambaran', 'ditampilkan', 'sumber'],
		peta.catatan.map((satu) => {
			const { kutipan, gambaran } = isiSumber(satu);
			return {
				kode: satu.kode,
				jenis: satu.jenis,
				judul: satu.judul,
				penjelasan: satu.penjelasan,
				tertulis: kutipan.map(({ teks }) => teks),
				gambaran: gambaran.map(({ teks }) => teks),
				ditampilkan: satu.ditampilkan,
				sumber: [...kutipan, ...gambaran].map(({ sumber }) => sumber).join('; '),
			};
		}),
	);
