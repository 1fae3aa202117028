import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Baris } from '../rows.ts';

/** A fact of the document itself. */
interface Fakta {
	kode: string;
	jenis: string;
	/** Number or letter as printed. */
	nomor?: string | null;
	/** What the fact is about: a word of the visi, an office. */
	hal?: string | null;
	isi: string | number | null;
	/** Where it is printed; left out where no place was written down. */
	sumber?: string;
	catatan?: readonly string[];
}

const tanpaTempat = 'Dokumen; tempatnya tidak dicatat';
const kataSitus = 'Situs ini, bukan kutipan dokumen';

const fakta =
	(asal: 'dokumen' | 'situs') =>
	({ kode, jenis, nomor = null, hal = null, isi, sumber, catatan = [] }: Fakta): Baris => ({
		kode,
		jenis,
		nomor,
		hal,
		isi: isi === null ? null : String(isi),
		asal,
		catatan,
		sumber: sumber ?? (asal === 'situs' ? kataSitus : tanpaTempat),
	});
const tercetak = fakta('dokumen');
const milikSitus = fakta('situs');

/** A fact that stands once, named by its kind. */
const polos = (jenis: string, isi: string | number | null) => ({ kode: jenis, jenis, isi });

/** Headings of columns that the site reads in words of its own. */
function judulKolom({ judul_kolom: { catatan, ...judul } }: PetaJalan['dokumen']): Baris[] {
	return Object.entries(judul)
		.filter(([, isi]) => isi !== null)
		.map(([kolom, isi]) =>
			tercetak({ kode: `judul_kolom-${kolom}`, jenis: 'judul_kolom', hal: kolom, isi, catatan }),
		);
}

/** Identity, status and period of the document. */
function barisIdentitas({ dokumen }: PetaJalan): Baris[] {
	const { periode, penetapan } = dokumen;
	return [
		milikSitus(polos('judul', dokumen.judul)),
		milikSitus(polos('singkat', dokumen.singkat)),
		tercetak({
			...polos('judul_resmi', dokumen.judul_resmi),
			sumber: 'Judul dokumen',
			catatan: dokumen.catatan,
		}),
		tercetak(polos('daerah', dokumen.daerah)),
		tercetak(polos('provinsi', dokumen.provinsi)),
		milikSitus(polos('awalan_kode', dokumen.awalan_kode)),
		milikSitus(polos('jenis', dokumen.jenis)),
		milikSitus(polos('status', dokumen.status)),
		milikSitus(polos('status_penjelasan', dokumen.status_penjelasan)),
		...(penetapan
			? Object.entries(penetapan).map(([nama, isi]) => tercetak(polos(`penetapan_${nama}`, isi)))
			: [tercetak(polos('penetapan', null))]),
		...(['mulai', 'selesai'] as const).map((ujung) =>
			tercetak({
				...polos(`periode_${ujung}`, periode[ujung]),
				sumber: periode.sumber,
				catatan: periode.catatan,
			}),
		),
		...(periode.rentang_data
			? [
					milikSitus(polos('rentang_data_mulai', periode.rentang_data.mulai)),
					milikSitus(polos('rentang_data_selesai', periode.rentang_data.selesai)),
				]
			: []),
		...dokumen.penanda_tangan.map(({ jabatan, nama }, i) =>
			tercetak({
				kode: `penanda_tangan-${i + 1}`,
				jenis: 'penanda_tangan',
				hal: jabatan,
				isi: nama,
			}),
		),
		...judulKolom(dokumen),
		milikSitus(polos('salinan', dokumen.salinan)),
		...(dokumen.desimal ? [milikSitus(polos('desimal', dokumen.desimal))] : []),
		...(dokumen.waktu_pelaksanaan === null
			? []
			: [milikSitus(polos('waktu_pelaksanaan', dokumen.waktu_pelaksanaan))]),
	];
}

/** Visi, tujuan, Menimbang and pasal. */
function barisPernyataan({ dokumen }: PetaJalan): Baris[] {
	return [
		tercetak({
			kode: 'visi',
			jenis: 'visi',
			isi: dokumen.visi.teks,
			sumber: dokumen.visi.sumber,
			catatan: dokumen.visi.catatan,
		}),
		...dokumen.visi.makna.map(({ kata, arti }, i) =>
			milikSitus({ kode: `visi-makna-${i + 1}`, jenis: 'visi_makna', hal: kata, isi: arti }),
		),
		...dokumen.tujuan.map(({ teks, sumber, catatan }, i) =>
			tercetak({ kode: `tujuan-${i + 1}`, jenis: 'tujuan', isi: teks, sumber, catatan }),
		),
		...dokumen.menimbang.map(({ nomor, teks }, i) =>
			tercetak({
				kode: `menimbang-${i + 1}`,
				jenis: 'menimbang',
				nomor,
				isi: teks,
				sumber: `Menimbang, huruf ${nomor}`,
			}),
		),
		...dokumen.pasal.flatMap((pasal, p) =>
			pasal.ayat.flatMap((ayat, a) => {
				const kode = `pasal-${p + 1}-${a + 1}`;
				const umum = {
					hal: `Pasal ${pasal.nomor}`,
					sumber: pasal.sumber,
					catatan: pasal.catatan,
				};
				return [
					tercetak({ kode, jenis: 'pasal_ayat', nomor: ayat.nomor, isi: ayat.teks, ...umum }),
					...ayat.rincian.map(({ nomor, teks }, r) =>
						tercetak({
							kode: `${kode}-${r + 1}`,
							jenis: 'pasal_rincian',
							nomor,
							isi: teks,
							...umum,
						}),
					),
				];
			}),
		),
	];
}

/** Facts of the document as a whole, in its order. */
export const factsOf = (peta: PetaJalan): Baris[] => [
	...barisIdentitas(peta),
	...barisPernyataan(peta),
];
