import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Row } from '../rows.ts';
import type { Sumber } from '../../schemas/base.ts';

/** A fact of the document itself. */
interface Fact {
	kode: string;
	jenis: string;
	/** Number or letter as printed. */
	nomor?: string | null;
	/** What the fact is about: a word of the visi, an office. */
	hal?: string | null;
	isi: string | number | null;
	/** Where it is printed; left out where no place was written down. */
	sumber?: Sumber | string;
	catatan?: readonly string[];
}

const tanpaTempat = 'Dokumen; tempatnya tidak dicatat';
const siteWords = 'Situs ini, bukan kutipan dokumen';

const facts =
	(asal: 'dokumen' | 'situs') =>
	({ kode, jenis, nomor = null, hal = null, isi, sumber, catatan = [] }: Fact): Row => ({
		kode,
		jenis,
		nomor,
		hal,
		isi: isi === null ? null : String(isi),
		asal,
		catatan,
		sumber: sumber ?? (asal === 'situs' ? siteWords : tanpaTempat),
	});
const printed = facts('dokumen');
const siteOwned = facts('situs');

/** A fact that stands once, named by its kind. */
const plain = (jenis: string, isi: string | number | null) => ({ kode: jenis, jenis, isi });

/** Headings of columns that the site reads in words of its own. */
function columnTitles({ judul_kolom: { catatan, ...title } }: PetaJalan['dokumen']): Row[] {
	return Object.entries(title)
		.filter(([, content]) => content !== null)
		.map(([column, isi]) =>
			printed({ kode: `judul_kolom-${column}`, jenis: 'judul_kolom', hal: column, isi, catatan }),
		);
}

/** How the document writes figures by period and money, as far as it says so. */
function periodeRows({ per_periode: { tulisan, ...manner } }: PetaJalan['dokumen']): Row[] {
	return Object.entries({ ...manner, ...tulisan }).flatMap(([hal, isi]) =>
		isi === null
			? []
			: [siteOwned({ kode: `per_periode-${hal}`, jenis: 'per_periode', hal, isi: String(isi) })],
	);
}

/** Identity, status and period of the document. */
function identityRows({ dokumen }: PetaJalan): Row[] {
	const { periode, penetapan } = dokumen;
	return [
		siteOwned(plain('judul', dokumen.judul)),
		siteOwned(plain('singkat', dokumen.singkat)),
		printed({
			...plain('judul_resmi', dokumen.judul_resmi),
			sumber: 'Judul dokumen',
			catatan: dokumen.catatan,
		}),
		printed(plain('daerah', dokumen.daerah)),
		printed(plain('provinsi', dokumen.provinsi)),
		siteOwned(plain('awalan_kode', dokumen.awalan_kode)),
		siteOwned(plain('jenis', dokumen.jenis)),
		...(dokumen.jenis_pemerintah
			? [siteOwned(plain('jenis_pemerintah', dokumen.jenis_pemerintah))]
			: []),
		siteOwned(plain('status', dokumen.status)),
		siteOwned(plain('status_penjelasan', dokumen.status_penjelasan)),
		...(penetapan
			? Object.entries(penetapan).map(([name, content]) =>
					printed(plain(`penetapan_${name}`, content)),
				)
			: [printed(plain('penetapan', null))]),
		...(['mulai', 'selesai'] as const).map((end) =>
			printed({
				...plain(`periode_${end}`, periode[end]),
				sumber: periode.sumber,
				catatan: periode.catatan,
			}),
		),
		...(periode.rentang_data
			? [
					siteOwned(plain('rentang_data_mulai', periode.rentang_data.mulai)),
					siteOwned(plain('rentang_data_selesai', periode.rentang_data.selesai)),
				]
			: []),
		...dokumen.penanda_tangan.map(({ jabatan, nama }, i) =>
			printed({
				kode: `penanda_tangan-${i + 1}`,
				jenis: 'penanda_tangan',
				hal: jabatan,
				isi: nama,
			}),
		),
		...columnTitles(dokumen),
		...dokumen.tingkatan.map((isi, i) =>
			printed({ kode: `tingkatan-${i + 1}`, jenis: 'tingkatan', isi }),
		),
		...periodeRows(dokumen),
		siteOwned(plain('salinan', dokumen.salinan)),
		...(dokumen.salinan_resmi
			? Object.entries(dokumen.salinan_resmi).map(([name, content]) =>
					siteOwned(plain(`salinan_resmi_${name}`, content)),
				)
			: []),
		...(dokumen.desimal ? [siteOwned(plain('desimal', dokumen.desimal))] : []),
		...(dokumen.waktu_pelaksanaan === null
			? []
			: [siteOwned(plain('waktu_pelaksanaan', dokumen.waktu_pelaksanaan))]),
	];
}

/** Visi, tujuan, Menimbang and pasal. */
function statementRows({ dokumen }: PetaJalan): Row[] {
	return [
		dokumen.visi
			? printed({
					kode: 'visi',
					jenis: 'visi',
					isi: dokumen.visi.teks,
					sumber: dokumen.visi.sumber,
					catatan: dokumen.visi.catatan,
				})
			: printed(plain('visi', null)),
		...(dokumen.visi?.makna ?? []).map(({ kata, arti }, i) =>
			siteOwned({ kode: `visi-makna-${i + 1}`, jenis: 'visi_makna', hal: kata, isi: arti }),
		),
		...dokumen.tujuan.map(({ teks, sumber, catatan }, i) =>
			printed({ kode: `tujuan-${i + 1}`, jenis: 'tujuan', isi: teks, sumber, catatan }),
		),
		...dokumen.menimbang.map(({ nomor, teks }, i) =>
			printed({
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
				const general = {
					hal: `Pasal ${pasal.nomor}`,
					sumber: pasal.sumber,
					catatan: pasal.catatan,
				};
				return [
					printed({ kode, jenis: 'pasal_ayat', nomor: ayat.nomor, isi: ayat.teks, ...general }),
					...ayat.rincian.map(({ nomor, teks }, r) =>
						printed({
							kode: `${kode}-${r + 1}`,
							jenis: 'pasal_rincian',
							nomor,
							isi: teks,
							...general,
						}),
					),
				];
			}),
		),
	];
}

/** Facts of the document as a whole, in its order. */
export const factsOf = (peta: PetaJalan): Row[] => [...identityRows(peta), ...statementRows(peta)];
