/** Content of sound form that contradicts itself or the order of things. */
import { framework, replace, replaceAll, type Case, peta, all, append, write } from './content.ts';

const at = (name: string) => `${peta}/${name}`;
const indikator = at('indikator.yaml');
const program = at('program/1-tatalaksana.yaml');
const opd = at('perangkat-daerah.yaml');
const bab = at('bab/1-pendahuluan.mdx');
const dokumen = at('dokumen.yaml');
const catatan = at('catatan.yaml');
const monev = at('monev.yaml');
const aparatur = at('aparatur.yaml');
const hukum = at('dasar-hukum.yaml');

const aparaturTable = (row: string) =>
	write(
		aparatur,
		`tabel:\n  - kode: pegawai\n    judul: Pegawai\n    satuan: pegawai\n    kolom: [Pria, Wanita]\n    baris:\n${row}    sumber: {bagian: BAB II}\n`,
	);
const enactment = (content: string) =>
	replace(
		dokumen,
		'penetapan: null',
		`penetapan: {peraturan: Peraturan Bupati Contoh, nomor: '1', tempat: Contoh, berita_daerah: Berita, ${content}}`,
	);
const peraturan = (content: string) =>
	write(
		hukum,
		`dasar_hukum:\n  - kode: uu-1\n    jenis: undang-undang\n    nama_jenis: Undang-Undang\n    nomor: '1'\n    tentang: null\n    kutipan: [{tertulis: UU 1, untuk: dasar, sumber: {bagian: BAB I}}]\n${content}`,
	);
const bobot = (content: string) =>
	replace(
		monev,
		'  - {kode: proses, nama: Komponen Proses, bobot: 70, induk: null, sumber: {bagian: BAB V.2}}',
		content,
	);
const twoAksi = (nomor: string, other = '') =>
	replace(
		program,
		'        catatan: [nilai-ganda]\n',
		`        catatan: [nilai-ganda]\n      - kode: CT-1.1.b\n        nomor: b\n        nama: Dua\n      - kode: CT-1.1.${nomor}\n        nomor: ${nomor}\n        nama: Tiga\n${other}`,
	);

export const meaningCases: Case[] = [
	{
		nama: 'a period that ends before it begins',
		ubah: replace(dokumen, 'selesai: 2031', 'selesai: 2029'),
		expect: [[dokumen, 13, /berakhir 2029, sebelum mulai 2030/]],
	},
	{
		nama: 'years of data that end before they begin',
		ubah: replace(
			dokumen,
			'  sumber: {bagian: Judul}',
			'  rentang_data: {mulai: 2031, selesai: 2029}\n  sumber: {bagian: Judul}',
		),
		expect: [[dokumen, 14, /berakhir 2029, sebelum mulai 2031/]],
	},
	{
		nama: 'a baseline of 2099',
		ubah: replace(
			indikator,
			'{peran: target, tahun: 2030, teks: CC}',
			'{peran: baseline, tahun: 2099, teks: CC}',
		),
		expect: [[indikator, 14, /Titik awal bertahun 2099/]],
	},
	{
		nama: 'a baseline of 1950',
		ubah: replace(
			indikator,
			'{peran: target, tahun: 2030, teks: CC}',
			'{peran: baseline, tahun: 1950, teks: CC}',
		),
		expect: [[indikator, 14, /Titik awal bertahun 1950/]],
	},
	{
		nama: 'a document that is a regulation and was never adopted',
		ubah: replace(dokumen, 'jenis: rancangan', 'jenis: peraturan'),
		expect: [[dokumen, 10, /berjenis `peraturan`, tetapi `penetapan` kosong/]],
	},
	{
		nama: 'enacted before signed',
		ubah: enactment('tahun: 2030, tanggal_ditetapkan: 2030-02-01, tanggal_diundangkan: 2030-01-31'),
		expect: [[dokumen, 10, /Diundangkan 2030-01-31, sebelum ditetapkan 2030-02-01/]],
	},
	{
		nama: 'a regulation of another year than its signature',
		ubah: enactment('tahun: 2029, tanggal_ditetapkan: 2030-02-01, tanggal_diundangkan: 2030-02-01'),
		expect: [[dokumen, 10, /Tahun peraturan 2029, tetapi ditetapkan 2030-02-01/]],
	},
	{
		nama: 'a regulation of 1920',
		ubah: enactment('tahun: 1920, tanggal_ditetapkan: 1920-02-01, tanggal_diundangkan: 1920-02-01'),
		expect: [[dokumen, 10, /Peraturan tahun 1920 menetapkan peta jalan yang mulai 2030/]],
	},
	{
		nama: 'a cited regulation of 1920',
		ubah: peraturan('    tahun: 1920\n'),
		expect: [[hukum, 8, /bertahun 1920, sebelum ada peraturan/]],
	},
	{
		nama: 'a cited regulation later than the document',
		ubah: peraturan('    tahun: 2040\n'),
		expect: [[hukum, 8, /bertahun 2040, sesudah dokumen/]],
	},
	{
		nama: 'a cited regulation of an odd year with a note',
		ubah: peraturan('    tahun: 2040\n    catatan: [nilai-ganda]\n'),
		expect: [],
	},
	{
		nama: 'two targets for one year',
		ubah: replace(
			indikator,
			"{peran: target, tahun: 2031, teks: '80'}",
			"{peran: target, tahun: 2030, teks: '80'}",
		),
		expect: [
			[indikator, 31, /Nilai `target` tahun 2030 ditulis dua kali/],
			[indikator, 42, /Target lama 2031/],
		],
	},
	{
		nama: 'a third target for a year that has one',
		ubah: replace(
			indikator,
			"      - {peran: target, tahun: 2031, teks: '80'}\n",
			"      - {peran: target, tahun: 2031, teks: '80'}\n      - {peran: target, tahun: 2031, teks: '80'}\n",
		),
		expect: [[indikator, 32, /Nilai `target` tahun 2031 ditulis dua kali/]],
	},
	{
		nama: 'two baselines without a year',
		ubah: replace(
			indikator,
			'      - {peran: target, tahun: 2030, teks: CC}\n',
			'      - {peran: baseline, tahun: null, teks: C}\n      - {peran: baseline, tahun: null, teks: D}\n      - {peran: target, tahun: 2030, teks: CC}\n',
		),
		expect: [[indikator, 15, /Nilai `baseline` tanpa tahun ditulis dua kali/]],
	},
	{
		nama: 'targets out of order',
		ubah: replace(
			indikator,
			"      - {peran: target, tahun: 2030, teks: '4'}\n      - {peran: target, tahun: 2031, teks: '6'}",
			"      - {peran: target, tahun: 2031, teks: '6'}\n      - {peran: target, tahun: 2030, teks: '4'}",
		),
		expect: [[indikator, 84, /tahun 2030 ditulis sesudah tahun 2031/]],
	},
	{
		nama: 'two plans for one year',
		ubah: replace(program, '          - tahun: 2031\n', '          - tahun: 2030\n'),
		expect: [[program, 35, /Rencana tahun 2030 ditulis dua kali/]],
	},
	{
		nama: 'plans out of order',
		ubah: all(
			replace(program, 'tahun: 2030', 'tahun: 20xx'),
			replace(program, 'tahun: 2031', 'tahun: 2030'),
			replace(program, 'tahun: 20xx', 'tahun: 2031'),
		),
		expect: [[program, 35, /Rencana tahun 2030 ditulis sesudah tahun 2031/]],
	},
	{
		nama: '150 on a scale of percent',
		ubah: all(
			replace(
				indikator,
				'satuan: Aplikasi\n    arah: naik\n    skala: {jenis: jumlah}',
				"satuan: '%'\n    arah: naik\n    skala: {jenis: persen}",
			),
			replace(indikator, "teks: '6'", "teks: '150'"),
		),
		expect: [[indikator, 84, /Nilai `150` di luar rentang skala 0–100/]],
		saran: /catatan yang mengutip/,
	},
	{
		nama: '-5 on a count',
		ubah: replace(indikator, "teks: '6'", "teks: '-5'"),
		expect: [[indikator, 84, /Nilai `-5` kurang dari 0/]],
	},
	{
		nama: '−5 with a true minus on a count',
		ubah: replace(indikator, "teks: '6'", "teks: '−5'"),
		expect: [[indikator, 84, /kurang dari 0/]],
	},
	{
		nama: '120 on a scale from 0 to 100',
		ubah: replace(
			indikator,
			"{peran: target, tahun: 2030, teks: '75'}",
			"{peran: target, tahun: 2030, teks: '>120'}",
		),
		expect: [
			[indikator, 30, /Nilai `>120` di luar rentang skala 0–100/],
			[indikator, 41, /Target lama 2030/],
		],
	},
	{
		nama: 'words on a scale of numbers',
		ubah: replace(indikator, "teks: '6'", 'teks: meningkat'),
		expect: [[indikator, 84, /`meningkat` tidak memuat angka/]],
	},
	{
		nama: 'words with a number in them on a scale of numbers',
		ubah: replace(indikator, "teks: '6'", 'teks: Naik 10 persen dari 2025'),
		expect: [[indikator, 84, /tidak memuat angka yang dapat dibaca/]],
	},
	{
		nama: 'Z on a scale of grades',
		ubah: replace(
			indikator,
			'{peran: target, tahun: 2031, teks: B}',
			'{peran: target, tahun: 2031, teks: Z}',
		),
		expect: [[indikator, 15, /Nilai `Z` tidak ada dalam urutan skala/]],
	},
	{
		nama: 'a value off its scale stays when a note of the indicator quotes it',
		ubah: all(
			replace(indikator, "teks: '6'}", 'teks: meningkat}\n    catatan: [sel-aneh]'),
			append(
				catatan,
				'  - kode: sel-aneh\n    jenis: janggal\n    judul: Sel berisi kata\n    penjelasan: Sumber mencetak kata, bukan angka.\n    tertulis: [{teks: meningkat, sumber: {bagian: BAB IV}}]\n',
			),
			(contents) =>
				contents.set(
					indikator,
					String(contents.get(indikator)).replace(
						'    catatan: [sel-aneh]\n    sumber',
						'    sumber',
					) + '    catatan: [sel-aneh]\n',
				),
		),
		expect: [],
	},
	{
		nama: 'a note about another value excuses nothing',
		ubah: all(
			replace(indikator, "teks: '6'", 'teks: meningkat'),
			append(indikator, '    catatan: [nilai-ganda]\n'),
		),
		expect: [[indikator, 84, /tidak memuat angka/]],
	},
	...[
		'>64',
		'≥ 85',
		'70-80',
		'61.68',
		'57/CC',
		'B (65)',
		'100 %',
		'minimal 80',
		'12 aplikasi',
		'3 (tiga) aplikasi',
		'tiga aplikasi',
		'NA',
		'√',
		'-',
		'1.250',
	].map((text): Case => ({
		nama: `${text} as a printed target on a scale of numbers is legal`,
		ubah: replace(indikator, "teks: '6'", `teks: '${text}'`),
		expect: [],
	})),
	...['57/CC', '>60/B', 'B (65)', 'Level B', 'NA', '-'].map((text): Case => ({
		nama: `${text} as a printed target on a scale of grades is legal`,
		ubah: replace(
			indikator,
			'{peran: target, tahun: 2031, teks: B}',
			`{peran: target, tahun: 2031, teks: '${text}'}`,
		),
		expect: [],
	})),
	{
		nama: 'a scale with a step twice',
		ubah: replace(indikator, '[D, C, CC, B, BB, A, AA]', '[D, C, CC, B, B, BB, A, AA]'),
		expect: [[indikator, 10, /Langkah `B` ditulis dua kali/]],
	},
	{
		nama: 'a scale whose least is above its greatest',
		ubah: replace(indikator, '{min: 0, maks: 100}', '{min: 100, maks: 0}'),
		expect: [[indikator, 27, /mulai 100, tidak di bawah ujungnya 0/]],
	},
	{
		nama: 'a scale that has no width',
		ubah: replace(indikator, '{min: 0, maks: 100}', '{min: 100, maks: 100}'),
		expect: [[indikator, 27, /tidak di bawah ujungnya/]],
	},
	{
		nama: 'a value published in the future',
		ubah: replace(
			indikator,
			"tanggal_terbit: 2032-02-20, sumber: 'Laporan Kinerja Contoh 2031, halaman 5'",
			"tanggal_terbit: 2099-02-20, sumber: 'Laporan Kinerja Contoh 2031, halaman 5'",
		),
		expect: [[indikator, 39, /Tanggal 2099-02-20 terlalu jauh sesudah masa dokumen/]],
	},
	{
		nama: 'a state of an action in the future',
		ubah: replace(program, 'tanggal: 2031-11-30', 'tanggal: 2035-11-30'),
		expect: [[program, 39, /Tanggal 2035-11-30 terlalu jauh sesudah masa dokumen/]],
	},
	{
		nama: 'a change of a target in the future',
		ubah: replace(indikator, 'tanggal: 2031-06-01', 'tanggal: 2077-06-01'),
		expect: [[indikator, 42, /Tanggal 2077-06-01 terlalu jauh sesudah masa dokumen/]],
	},
	{
		nama: 'a document whose period has begun and that reports what has not happened yet',
		ubah: () => {},
		hari: '2032-03-09',
		expect: [[indikator, 56, /Tanggal 2032-03-10 belum tiba: hari ini 2032-03-09/]],
	},
	{
		nama: 'a document whose period has begun and that reports what happened today',
		ubah: () => {},
		hari: '2032-03-10',
		expect: [],
	},
	{
		nama: 'a row of counts with a cell too few',
		ubah: aparaturTable('      - {kode: satu, nama: Satu, nilai: [1]}\n'),
		expect: [[aparatur, 7, /Baris `Satu` berisi 1 sel, padahal tabelnya 2 kolom/]],
	},
	{
		nama: 'a row of counts with a cell too many',
		ubah: aparaturTable("      - {kode: satu, nama: Satu, nilai: [1, 2, '-']}\n"),
		expect: [[aparatur, 7, /berisi 3 sel, padahal tabelnya 2 kolom/]],
	},
	{
		nama: 'two rows of counts with one code',
		ubah: aparaturTable(
			'      - {kode: satu, nama: Satu, nilai: [1, 2]}\n      - {kode: satu, nama: Dua, nilai: [1, 2]}\n',
		),
		expect: [[aparatur, 8, /Kode `satu` sudah dipakai .* baris 7/]],
	},
	{
		nama: 'two components with one code',
		ubah: bobot(
			'  - {kode: proses, nama: Komponen Proses, bobot: 45, induk: null, sumber: {bagian: BAB V.2}}\n  - {kode: dampak, nama: Lain, bobot: 1, induk: null, sumber: {bagian: BAB V.2}}',
		),
		expect: [[monev, 15, /Kode `dampak` sudah dipakai/]],
	},
	{
		nama: 'two rows of monitoring with one code',
		ubah: replace(
			monev,
			'bobot:\n',
			"  - kode: evaluasi-1\n    jenis: evaluasi\n    nomor: '2'\n    teks: Lagi\n    sumber: {bagian: BAB V}\nbobot:\n",
		),
		expect: [[monev, 10, /Kode `evaluasi-1` sudah dipakai/]],
	},
	{
		nama: 'two agencies with one code',
		ubah: replace(opd, 'kode: bagian-contoh', 'kode: dinas-contoh'),
		expect: [
			[opd, 11, /Kode `dinas-contoh` sudah dipakai/],
			[monev, 7, /Perangkat daerah `bagian-contoh` tidak ada .* di 2 tempat lain/],
		],
	},
	{
		nama: 'two notes with one code',
		ubah: append(
			catatan,
			'  - kode: nilai-ganda\n    jenis: janggal\n    judul: Lagi\n    penjelasan: Lagi.\n    tertulis: [{teks: x, sumber: {bagian: BAB I}}]\n',
		),
		expect: [[catatan, 9, /Kode `nilai-ganda` sudah dipakai/]],
	},
	{
		nama: 'two regulations with one code',
		ubah: peraturan(
			"    tahun: 2014\n  - kode: uu-1\n    jenis: undang-undang\n    nama_jenis: Undang-Undang\n    nomor: '1'\n    tahun: 2015\n    tentang: null\n    kutipan: [{tertulis: UU 1, untuk: dasar, sumber: {bagian: BAB I}}]\n",
		),
		expect: [[hukum, 9, /Kode `uu-1` sudah dipakai/]],
	},
	{
		nama: 'two terms with one code',
		ubah: append(
			'glosarium.yaml',
			'  - {kode: sakip, istilah: Lain, kepanjangan: null, arti: Lain.}\n',
		),
		expect: [['glosarium.yaml', 6, /Kode `sakip` sudah dipakai/]],
	},
	{
		nama: 'a framework that is not there',
		ubah: replace(dokumen, 'kode: delapan-area', 'kode: delapan-aera'),
		expect: [[dokumen, 25, /Kerangka `delapan-aera` tidak ada/]],
	},
	{
		nama: 'a unit twice in a framework',
		ubah: replace(framework, 'kode: pelayanan-publik', 'kode: pengawasan'),
		expect: [[framework, 49, /Kode `pengawasan` sudah dipakai/]],
	},
	{
		nama: 'an article twice',
		ubah: append(
			dokumen,
			'pasal:\n  - {nomor: 1, ayat: [{nomor: null, teks: Satu}], sumber: {bagian: Pasal 1}}\n  - {nomor: 1, ayat: [{nomor: null, teks: Dua}], sumber: {bagian: Pasal 1}}\n',
		),
		expect: [[dokumen, 28, /Pasal `1` sudah dipakai/]],
	},
	{
		nama: 'an article missing between two',
		ubah: append(
			dokumen,
			'pasal:\n  - {nomor: 1, ayat: [{nomor: null, teks: Satu}], sumber: {bagian: Pasal 1}}\n  - {nomor: 3, ayat: [{nomor: null, teks: Dua}], sumber: {bagian: Pasal 3}}\n',
		),
		expect: [[dokumen, 28, /Nomor `3` ditulis sesudah `1`: `2` terlewat/]],
	},
	{
		nama: 'two chapters with one number and one place',
		ubah: (contents) => contents.set(at('bab/2-lagi.mdx'), contents.get(bab) ?? ''),
		expect: [
			[at('bab/2-lagi.mdx'), 3, /Nomor bab `I` sudah dipakai/],
			[at('bab/2-lagi.mdx'), 4, /Urutan bab `1` sudah dipakai/],
		],
	},
	{
		nama: 'two areas with one number',
		ubah: write(
			at('program/2-sdm.yaml'),
			'area: sdm\nnomor: 1\nnama: Pegawai\nnama_program: null\nhasil: []\nsumber: {bagian: BAB IV}\nkelompok:\n  - {nomor: null, nama: null, aksi: []}\n',
		),
		expect: [[at('program/2-sdm.yaml'), 2, /Nomor area `1` sudah dipakai/]],
	},
	{
		nama: 'a component that is its own parent',
		ubah: replace(monev, 'bobot: null, induk: proses', 'bobot: null, induk: proses-pelaksanaan'),
		expect: [[monev, 13, /menjadi induk dirinya sendiri/]],
	},
	{
		nama: 'components in a loop',
		ubah: bobot(
			'  - {kode: proses, nama: Komponen Proses, bobot: 70, induk: proses-rencana, sumber: {bagian: BAB V.2}}',
		),
		expect: [[monev, 11, /saling menjadi bagian/]],
	},
	{
		nama: 'parts that weigh more than the whole',
		ubah: replace(monev, 'bobot: 45', 'bobot: 75'),
		expect: [[monev, 11, /Bagian-bagian `proses` berjumlah 75, lebih dari bobotnya 70/]],
	},
	{
		nama: 'components at the top that weigh more than a hundred',
		ubah: replace(monev, 'bobot: 30', 'bobot: 60'),
		expect: [[monev, 11, /Komponen teratas berjumlah 130, lebih dari 100/]],
	},
	{
		nama: 'an unknown parent',
		ubah: replace(monev, 'bobot: 45, induk: proses', 'bobot: 45, induk: prosse'),
		expect: [[monev, 12, /Komponen induk `prosse` tidak ada/]],
	},
	{
		nama: 'letters with a gap and no note',
		ubah: twoAksi('d'),
		expect: [[program, 26, /Nomor `d` ditulis sesudah `b`: `c` terlewat, tanpa catatan/]],
	},
	{
		nama: 'letters with a gap that a note explains',
		ubah: twoAksi('d', '        catatan: [nilai-ganda]\n'),
		expect: [],
	},
	{
		nama: 'letters that begin at the second',
		ubah: all(
			replaceAll(program, 'CT-1.1.a', 'CT-1.1.b'),
			replace(program, 'nomor: a', 'nomor: b'),
			replace(program, '        catatan: [nilai-ganda]\n', ''),
			replace(
				indikator,
				'    padanan: sakip\n',
				'    padanan: sakip\n    catatan: [nilai-ganda]\n',
			),
		),
		expect: [[program, 13, /Nomor `b` ditulis paling awal: `a` terlewat/]],
	},
	{
		nama: 'a printed letter that contradicts the code',
		ubah: replace(program, 'nomor: a', 'nomor: c'),
		expect: [[program, 13, /Nomor `c` tidak sesuai dengan kode `CT-1\.1\.a`/]],
	},
	{
		nama: 'a printed number that contradicts the code',
		ubah: replace(program, "nomor: '2'", "nomor: '12'"),
		expect: [[program, 26, /Nomor `12` tidak sesuai dengan kode `CT-1\.2`/]],
	},
	{
		nama: "a former code with another road map's prefix",
		ubah: replace(program, 'alias: [CT-1.9]', 'alias: [KT-1.9]'),
		expect: [[program, 37, /Kode `KT-1\.9` tidak diawali `CT-`/]],
	},
	{
		nama: 'a wrong prefix of the document is one fault',
		ubah: replace(dokumen, 'awalan_kode: CT', 'awalan_kode: CX'),
		expect: [[dokumen, 6, /Tidak satu kode pun diawali `CX-`/]],
		saran: /`awalan_kode: CT`/,
	},
	{
		nama: 'two actions that differ in the case of a letter only',
		ubah: twoAksi('B'),
		expect: [[program, 25, /Kode `CT-1\.1\.B` sudah dipakai/]],
	},
	{
		nama: 'an unknown placeholder in the summary',
		ubah: replace(dokumen, '{area} area', '{opd} perangkat daerah'),
		expect: [[dokumen, 15, /Penanda `\{opd\}` tidak dikenal/]],
		saran: /\{aksi\}/,
	},
	{
		nama: 'a placeholder with a capital',
		ubah: replace(dokumen, '{aksi}', '{Aksi}'),
		expect: [[dokumen, 15, /Penanda `\{Aksi\}` tidak dikenal/]],
	},
	{
		nama: 'a placeholder that is not closed',
		ubah: replace(dokumen, '{aksi} rencana', '{aksi rencana'),
		expect: [[dokumen, 15, /tidak dikenal/]],
	},
	{
		nama: 'own sentences that are none, are too long, or have a figure that their record lacks',
		ubah: all(
			replace(
				program,
				'nama: Kelompok contoh\n',
				'nama: Kelompok contoh\n    singkatnya: tanpa titik\n',
			),
			replace(
				indikator,
				'satuan: Nilai\n',
				`satuan: Nilai\n    singkatnya: Nilai ini ${'sangat '.repeat(25)}panjang.\n`,
			),
			replace(
				program,
				'nama: Memantau prosedur contoh\n',
				'nama: Memantau prosedur contoh\n        singkatnya: Kabupaten memantau pada 2030 sampai 2032.\n',
			),
		),
		expect: [
			[program, 11, /tidak diawali huruf besar/],
			[program, 11, /tidak ditutup dengan titik/],
			[indikator, 7, /lebih panjang dari batas 160/],
			[program, 29, /Angka `2032` tidak ada pada rekaman ini/],
		],
	},
	{
		nama: 'a main indicator that is not there',
		ubah: replace(
			dokumen,
			'penetapan: null',
			'indikator_utama: [nilai-sakip, nilai-sakit]\npenetapan: null',
		),
		expect: [[dokumen, 10, /nilai-sakit/]],
		saran: /nilai-sakip/,
	},
	{
		nama: 'more main indicators than the first page has room for',
		ubah: replace(
			dokumen,
			'penetapan: null',
			'indikator_utama: [nilai-sakip, indeks-layanan, waktu-layanan, pengaduan]\npenetapan: null',
		),
		expect: [[dokumen, 10, /paling banyak 3/]],
	},
];
