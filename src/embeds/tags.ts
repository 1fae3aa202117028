/**
 * The tags that a chapter may use, with their attributes. One table: the content check reads it to
 * refuse unknown tags and dead references, and `index.ts` must give a component for each name.
 */

/** What an attribute's value points to; the check looks it up in the same road map. */
export type Reference =
	| 'indikator'
	| 'catatan'
	| 'peraturan'
	| 'aparatur'
	| 'tim'
	| 'area'
	| 'istilah'
	| readonly string[];

export interface Attribute {
	/** True when the tag is useless without it. */
	required?: boolean;
	/** What the value must name; absent for free text. */
	rujukan?: Reference;
	/** True when several values may stand, joined by commas. */
	plural?: boolean;
}

export interface Tag {
	atribut: Record<string, Attribute>;
	/** True when the tag needs text between its opening and closing. */
	hasContent?: boolean;
	/** When `kode` is absent, the text inside names this. */
	contentRefers?: Reference;
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
export const countNames = [
	'aksi',
	'area',
	'kelompok',
	'keluaran',
	'indikator',
	'quick-wins',
	'perangkat-daerah',
] as const;

export const tags: Record<string, Tag> = {
	Sumber: { atribut: { bagian: { required: true } } },
	Kutipan: { atribut: { sumber: { required: true } }, hasContent: true },
	En: { atribut: {}, hasContent: true },
	Istilah: {
		atribut: { kode: { rujukan: 'istilah' } },
		hasContent: true,
		contentRefers: 'istilah',
	},
	GambarHilang: {
		atribut: {
			judul: { required: true },
			sumber: { required: true },
			catatan: { rujukan: 'catatan' },
		},
	},
	CatatanSumber: { atribut: { kode: { required: true, rujukan: 'catatan' } } },
	Peraturan: { atribut: { kode: { required: true, rujukan: 'peraturan' } }, hasContent: true },
	Angka: {
		atribut: { data: { required: true, rujukan: countNames }, area: { rujukan: 'area' } },
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
			kode: { rujukan: 'indikator', plural: true },
		},
	},
	GrafikIndikator: { atribut: { kode: { required: true, rujukan: 'indikator' } } },
	GrafikKecil: { atribut: { jenis: { rujukan: jenisIndikator } } },
	TabelAparatur: { atribut: { kode: { required: true, rujukan: 'aparatur' } } },
	GrafikAparatur: { atribut: { kode: { required: true, rujukan: 'aparatur' } } },
	TabelPerangkatDaerah: { atribut: {} },
	GrafikPerangkatDaerah: { atribut: { menurut: { required: true, rujukan: ['jenis', 'tipe'] } } },
	TabelHasilArea: { atribut: {} },
	RingkasProgram: { atribut: {} },
	GrafikProgram: {
		atribut: { menurut: { required: true, rujukan: ['area', 'perangkat-daerah', 'target'] } },
	},
	TabelQuickWins: { atribut: {} },
	DaftarTugas: { atribut: { tim: { required: true, rujukan: 'tim' } } },
	TabelTim: { atribut: { jenis: { rujukan: ['pengarah', 'pelaksana', 'pokja', 'lain'] } } },
	TabelRisiko: { atribut: {} },
	TabelMonev: { atribut: { jenis: { required: true, rujukan: jenisMonev } } },
	BobotEvaluasi: { atribut: {} },
	TabelCapaian: {
		atribut: {
			jenis: { required: true, rujukan: ['sudah', 'perlu'] },
			area: { rujukan: 'area' },
			bagian: {},
		},
	},
	TabelDasarHukum: { atribut: { bagian: { required: true } } },
};
