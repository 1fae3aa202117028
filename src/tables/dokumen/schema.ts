import { z } from 'zod';
import {
	item,
	decimal,
	catatanReference,
	reference,
	slug,
	sumber,
	tahun,
	date,
	text,
	textOrEmpty,
} from '../../schemas/base.ts';
import { unitSchema } from '../../schemas/framework.ts';
import { mannerPerPeriode } from '../../schemas/per-periode.ts';

/** Satu kalimat resmi yang dikutip apa adanya, dengan tempatnya di dokumen. */
export const statement = z.strictObject({
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi pernyataan, dikutip apa adanya.' }),
	sumber,
	catatan: catatanReference('pernyataan ini'),
});

/** Satu pasal peraturan, dengan ayat dan rinciannya. */
export const pasal = z.strictObject({
	nomor: z.int().positive().meta({ title: 'Nomor', description: 'Nomor pasal.' }),
	ayat: z
		.array(
			z.strictObject({
				nomor: textOrEmpty.meta({
					title: 'Nomor',
					description: 'Nomor ayat seperti tercetak; `null` bila pasal tidak berayat.',
				}),
				teks: text.meta({ title: 'Bunyi', description: 'Bunyi ayat, dikutip apa adanya.' }),
				rincian: z
					.array(item)
					.default([])
					.meta({ title: 'Rincian', description: 'Rincian berhuruf di bawah ayat.' }),
			}),
		)
		.min(1)
		.meta({
			title: 'Ayat',
			description: 'Ayat-ayat pasal; pasal tanpa ayat berisi satu butir dengan `nomor: null`.',
		}),
	sumber,
	catatan: catatanReference('pasal ini'),
});

/**
 * Judul kolom seperti tercetak, untuk kolom yang di situs memakai kata sendiri. Situs menampilkan judul
 * tercetaknya dengan bacaan kita di sampingnya; `null` bila tidak ada kolomnya atau judulnya sama.
 */
export const columnTitles = z.strictObject({
	kriteria: textOrEmpty.default(null).meta({
		title: 'Kriteria',
		description:
			'Kolom kriteria pada tabel rencana aksi, misalnya `Kriteria Keberhasilan Kegiatan`.',
		examples: ['Kriteria Keberhasilan Kegiatan'],
	}),
	penanggung_jawab_aksi: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab aksi',
		description:
			'Kolom pihak utama pada tabel rencana aksi, misalnya `Leading sector`; kita baca sebagai penanggung jawab.',
		examples: ['Leading sector'],
	}),
	pendukung_aksi: textOrEmpty.default(null).meta({
		title: 'Pendukung aksi',
		description: 'Kolom pihak pendukung pada tabel rencana aksi.',
	}),
	koordinator_aksi: textOrEmpty.default(null).meta({
		title: 'Koordinator aksi',
		description:
			'Kolom koordinator pada tabel rencana aksi, misalnya `PJK`; kita baca sebagai koordinator.',
		examples: ['PJK'],
	}),
	pelaksana_aksi: textOrEmpty.default(null).meta({
		title: 'Pelaksana aksi',
		description: 'Kolom pelaksana pada tabel rencana aksi, misalnya `PIC`.',
		examples: ['PIC'],
	}),
	penanggung_jawab_indikator: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab indikator',
		description:
			'Kolom pihak utama pada tabel indikator atau kegiatan, misalnya `Perangkat Daerah Pengampu`.',
		examples: ['Perangkat Daerah Pengampu'],
	}),
	penanggung_jawab_sasaran: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab sasaran',
		description: 'Kolom pihak utama pada tabel sasaran.',
	}),
	penanggung_jawab_isu: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab isu',
		description: 'Kolom pihak utama pada tabel isu strategis.',
	}),
	catatan: catatanReference('cara kita membaca judul kolom').meta({
		description: 'Catatan sumber tentang cara kita membaca judul kolom.',
	}),
});

/** `dokumen.yaml`: identitas sebuah peta jalan. */
export const dokumenSchema = z.strictObject({
	judul: text.meta({
		title: 'Judul',
		description: 'Judul di situs, misalnya `Reformasi birokrasi Kabupaten Contoh 2030–2034`.',
		examples: ['Reformasi birokrasi Kabupaten Contoh 2030–2034'],
	}),
	singkat: text.meta({
		title: 'Singkat',
		description:
			'Nama pendek untuk menu, remah roti, dan hasil pencarian, misalnya `Contoh 2030–2034`.',
		examples: ['Contoh 2030–2034'],
	}),
	judul_resmi: text.meta({
		title: 'Judul resmi',
		description: 'Judul resmi seperti tercetak pada sampul atau peraturan.',
	}),
	daerah: text.meta({
		title: 'Daerah',
		description: 'Nama daerah, kementerian, atau lembaga lengkap, misalnya `Kabupaten Contoh`.',
		examples: ['Kabupaten Contoh'],
	}),
	provinsi: textOrEmpty.meta({
		title: 'Provinsi',
		description: 'Provinsi, bila disebut di sumber.',
	}),
	awalan_kode: z
		.string()
		.regex(/^[A-Z]{2,4}$/, 'awalan')
		.meta({
			title: 'Awalan kode',
			description: 'Awalan kode rencana aksi, dua sampai empat huruf besar, misalnya `KT`.',
			examples: ['KT'],
		}),
	jenis_pemerintah: z
		.enum(['kabupaten', 'kota', 'provinsi', 'kementerian', 'lembaga'])
		.optional()
		.meta({
			title: 'Jenis pemerintah',
			description:
				'Jenis pemerintah yang menyusunnya; sebutan di situs mengikutinya. Bila tidak ditulis, menurut awal nama `daerah`.',
		}),
	jenis: z.enum(['rancangan', 'peraturan', 'keputusan', 'rencana_aksi', 'laporan']).meta({
		title: 'Jenis',
		description:
			'`rancangan` bila salinannya tidak memuat penetapan; `peraturan` atau `keputusan` bila memuatnya; `rencana_aksi` untuk rencana aksi tanpa peraturan; `laporan` untuk laporan.',
	}),
	status: text.meta({
		title: 'Status',
		description: 'Status dalam beberapa kata; berdiri di setiap halaman peta jalan ini.',
	}),
	status_penjelasan: text.meta({
		title: 'Status penjelasan',
		description: 'Penjelasan status untuk warga, satu atau dua kalimat.',
	}),
	penetapan: z
		.strictObject({
			peraturan: textOrEmpty.default(null).meta({
				title: 'Peraturan',
				description: 'Jenis dan nama peraturan, misalnya `Peraturan Bupati Contoh`.',
				examples: ['Peraturan Bupati Contoh'],
			}),
			nomor: textOrEmpty.default(null).meta({ title: 'Nomor', description: 'Nomor peraturan.' }),
			tahun: tahun
				.nullable()
				.default(null)
				.meta({ title: 'Tahun', description: 'Tahun peraturan.' }),
			tanggal_ditetapkan: date.nullable().default(null).meta({
				title: 'Tanggal ditetapkan',
				description: 'Tanggal penetapan.',
			}),
			tempat: textOrEmpty.default(null).meta({ title: 'Tempat', description: 'Tempat penetapan.' }),
			tanggal_diundangkan: date.nullable().default(null).meta({
				title: 'Tanggal diundangkan',
				description: 'Tanggal pengundangan.',
			}),
			berita_daerah: textOrEmpty.default(null).meta({
				title: 'Berita daerah',
				description: 'Nama dan nomor berita daerah, seperti tercetak.',
			}),
		})
		.nullable()
		.default(null)
		.meta({
			title: 'Penetapan',
			description:
				'Peraturan yang menetapkan, sejauh disebut sumber; yang tidak disebut tidak ditulis. `null` bila salinannya tidak memuat penetapan.',
		}),
	periode: z
		.strictObject({
			mulai: tahun.meta({ title: 'Mulai', description: 'Tahun pertama.' }),
			selesai: tahun.meta({ title: 'Selesai', description: 'Tahun terakhir.' }),
			rentang_data: z
				.strictObject({
					mulai: tahun.meta({ title: 'Mulai', description: 'Tahun pertama.' }),
					selesai: tahun.meta({ title: 'Selesai', description: 'Tahun terakhir.' }),
				})
				.nullable()
				.default(null)
				.meta({
					title: 'Rentang data',
					description:
						'Rentang tahun yang boleh muncul pada target dan rencana tahunan, bila tabelnya memuat tahun di luar masa peta jalan; `null` bila sama dengan masa peta jalan.',
				}),
			sumber,
			catatan: catatanReference('masa berlaku'),
		})
		.meta({ title: 'Periode', description: 'Masa peta jalan menurut judulnya.' }),
	desimal: decimal.optional().meta({
		title: 'Desimal',
		description:
			'Tanda desimal yang dipakai tabel dokumen; bila tidak ditulis, `koma`. Wajib bila ada sel seperti `1,250` atau `3.610` yang dapat dibaca dengan dua cara.',
	}),
	ringkas: text.meta({
		title: 'Ringkas',
		description:
			'Kalimat `Singkatnya …` pada halaman Sekilas, tanpa kata `Singkatnya`. Boleh memuat `{aksi}`, `{area}`, `{indikator}`.',
	}),
	indikator_utama: z.array(reference(slug, 'indikator')).max(3).default([]).meta({
		title: 'Indikator utama',
		description:
			'Kode paling banyak tiga indikator yang tampil pada halaman Sekilas: yang didahulukan dokumen sendiri, urut pentingnya. Pilihan situs ini, tidak ikut diunduh.',
	}),
	penanda_tangan: z
		.array(
			z.strictObject({
				jabatan: text.meta({ title: 'Jabatan', description: 'Jabatan seperti tercetak.' }),
				nama: text.meta({ title: 'Nama', description: 'Nama seperti tercetak.' }),
			}),
		)
		.default([])
		.meta({
			title: 'Penanda tangan',
			description: 'Penanda tangan: hanya bila jabatannya yang penting.',
		}),
	visi: statement
		.extend({
			makna: z
				.array(
					z.strictObject({
						kata: text.meta({ title: 'Kata', description: 'Kata dalam visi.' }),
						arti: text.meta({ title: 'Arti', description: 'Artinya, dengan kata-kata kita.' }),
					}),
				)
				.default([])
				.meta({
					title: 'Makna',
					description: 'Penjelasan arti kata dalam visi, dengan kata-kata kita.',
				}),
		})
		.nullable()
		.default(null)
		.meta({
			title: 'Visi',
			description: 'Visi yang dikutip dokumen; makna katanya bila dijelaskan.',
		}),
	tujuan: z
		.array(statement)
		.default([])
		.meta({ title: 'Tujuan', description: 'Tujuan reformasi birokrasi menurut dokumen.' }),
	menimbang: z
		.array(item)
		.default([])
		.meta({ title: 'Menimbang', description: 'Huruf-huruf Menimbang, bila dokumennya peraturan.' }),
	pasal: z
		.array(pasal)
		.default([])
		.meta({ title: 'Pasal', description: 'Pasal-pasal, bila dokumennya peraturan.' }),
	salinan: text.meta({
		title: 'Salinan',
		description: 'Salinan yang menjadi sumber situs, satu kalimat.',
	}),
	salinan_resmi: z
		.strictObject({
			diminta_kepada: text.meta({
				title: 'Diminta kepada',
				description: 'Kantor yang menyimpan salinan resmi dan melayani permintaannya.',
			}),
			tautan: z
				.string()
				.regex(/^https:\/\/[^\s/]+\S*$/, 'tautan')
				.nullable()
				.default(null)
				.meta({
					title: 'Tautan',
					description: 'Alamat lengkap salinan resmi, bila sudah Anda buka sendiri.',
				}),
		})
		.nullable()
		.default(null)
		.meta({
			title: 'Salinan resmi',
			description:
				'Tempat warga meminta salinan resmi dokumen ini; `null` bila belum Anda pastikan.',
		}),
	waktu_pelaksanaan: textOrEmpty.default(null).meta({
		title: 'Waktu pelaksanaan',
		description:
			'Keadaan kolom waktu pelaksanaan pada tabel program, bila ada yang perlu dikatakan sekali untuk semua rencana aksi; `null` bila rencana per tahun tercantum.',
	}),
	kerangka: z
		.strictObject({
			kode: slug.meta({
				title: 'Kode',
				description: 'Nama berkas kerangkanya di `content/kerangka/`, tanpa `.yaml`.',
			}),
			sebutan: text.meta({
				title: 'Sebutan',
				description:
					'Sebutan dokumen ini untuk unit teratasnya, dalam bentuk tunggal, misalnya `area` atau `tema`.',
				examples: ['area', 'tema', 'sasaran strategis'],
			}),
			unit_sendiri: z.array(unitSchema).default([]).meta({
				title: 'Unit sendiri',
				description: 'Unit teratas yang dokumen ini tambahkan pada kerangkanya, bila ada.',
			}),
		})
		.meta({ title: 'Kerangka', description: 'Kerangka nasional yang menjadi susunannya.' }),
	tingkatan: z
		.array(text)
		.max(4)
		.default([])
		.meta({
			title: 'Tingkatan',
			description:
				'Sebutan dokumen ini untuk tiap tingkat kelompok di bawah unit teratas, dari yang terbesar; paling banyak empat. Bila tidak ditulis, satu tingkat bernama `Kelompok`.',
			examples: [['Kegiatan utama', 'Sub kegiatan']],
		}),
	per_periode: mannerPerPeriode.prefault({}).meta({
		title: 'Per periode',
		description: 'Bagaimana dokumen menulis angka per triwulan, semester, atau bulan, dan uangnya.',
	}),
	judul_kolom: columnTitles.prefault({}).meta({
		title: 'Judul kolom',
		description: 'Judul kolom tercetak yang di situs memakai kata sendiri.',
	}),
	catatan: catatanReference('dokumen sebagai keseluruhan'),
});

export type Dokumen = z.output<typeof dokumenSchema>;
