/**
 * The tags that a chapter may use, with their attributes. One table: the content check reads it to
 * refuse unknown tags and dead references, and `index.ts` must give a component for each name.
 */

/** What an attribute's value points to; the check looks it up in the same road map. */
export type Rujukan =
	| 'indikator'
	| 'catatan'
	| 'peraturan'
	| 'aparatur'
	| 'tim'
	| 'area'
	| 'istilah'
	| readonly string[];

export interface Atribut {
	/** True when the tag is useless without it. */
	wajib?: boolean;
	/** What the value must name; absent for free text. */
	rujukan?: Rujukan;
	/** True when several values may stand, joined by commas. */
	jamak?: boolean;
}

export interface Tag {
	atribut: Record<string, Atribut>;
	/** True when the tag needs text between its opening and closing. */
	berisi?: boolean;
	/** When `kode` is absent, the text inside names this. */
	isiMerujuk?: Rujukan;
}

const jenisIndikator = ['sasaran', 'area', 'kegiatan', 'titik_awal'] as const;
const jenisMonev = [
	'monitoring',
	'evaluasi',
	'informasi',
	'anggaran',
	'instrumen',
	'pelaporan',
] as const;

/** Names of the live figures that `<Angka>` can show. */
export const namaAngka = [
	'aksi',
	'area',
	'kelompok',
	'keluaran',
	'indikator',
	'quick-wins',
	'perangkat-daerah',
] as const;

export const tag: Record<string, Tag> = {
	Sumber: { atribut: { bagian: { wajib: true } } },
	Kutipan: { atribut: { sumber: { wajib: true } }, berisi: true },
	En: { atribut: {}, berisi: true },
	Istilah: {
		atribut: { kode: { rujukan: 'istilah' } },
		berisi: true,
		isiMerujuk: 'istilah',
	},
	GambarHilang: {
		atribut: { judul: { wajib: true }, sumber: { wajib: true }, catatan: { rujukan: 'catatan' } },
	},
	CatatanSumber: { atribut: { kode: { wajib: true, rujukan: 'catatan' } } },
	Peraturan: { atribut: { kode: { wajib: true, rujukan: 'peraturan' } }, berisi: true },
	Angka: {
		atribut: { data: { wajib: true, rujukan: namaAngka }, area: { rujukan: 'area' } },
	},
	Visi: { atribut: {} },
	DaftarMisi: { atribut: {} },
	DaftarTujuan: { atribut: {} },
	DaftarMenimbang: { atribut: {} },
	DaftarPasal: { atribut: { nomor: {} } },
	TabelSasaran: { atribut: {} },
	TabelIsuStrategis: { atribut: {} },
	TabelIndikator: {
		atribut: {
			jenis: { rujukan: jenisIndikator },
			area: { rujukan: 'area' },
			kode: { rujukan: 'indikator', jamak: true },
		},
	},
	GrafikIndikator: { atribut: { kode: { wajib: true, rujukan: 'indikator' } } },
	GrafikKecil: { atribut: { jenis: { rujukan: jenisIndikator } } },
	TabelAparatur: { atribut: { kode: { wajib: true, rujukan: 'aparatur' } } },
	GrafikAparatur: { atribut: { kode: { wajib: true, rujukan: 'aparatur' } } },
	TabelPerangkatDaerah: { atribut: {} },
	GrafikPerangkatDaerah: { atribut: { menurut: { wajib: true, rujukan: ['jenis', 'tipe'] } } },
	TabelHasilArea: { atribut: {} },
	RingkasProgram: { atribut: {} },
	GrafikProgram: {
		atribut: { menurut: { wajib: true, rujukan: ['area', 'perangkat-daerah', 'target'] } },
	},
	TabelQuickWins: { atribut: {} },
	DaftarTugas: { atribut: { tim: { wajib: true, rujukan: 'tim' } } },
	TabelTim: { atribut: { jenis: { rujukan: ['pengarah', 'pelaksana', 'pokja', 'lain'] } } },
	TabelRisiko: { atribut: {} },
	TabelMonev: { atribut: { jenis: { wajib: true, rujukan: jenisMonev } } },
	BobotEvaluasi: { atribut: {} },
	TabelCapaian: {
		atribut: {
			jenis: { wajib: true, rujukan: ['sudah', 'perlu'] },
			area: { rujukan: 'area' },
			bagian: {},
		},
	},
	TabelDasarHukum: { atribut: { bagian: { wajib: true } } },
};
