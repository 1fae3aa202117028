import type { PetaJalan } from '../../src/domain/peta-jalan.ts';
import { assemblePetaJalan } from '../../src/tables/assemble.ts';
import { indikatorSchema, type Indikator } from '../../src/tables/indikator/schema.ts';
import { programSchema, type Program } from '../../src/tables/program/schema.ts';
import { quickWins as quickWinsTable } from '../../src/tables/quick-wins.ts';
import { dokumenSchema } from '../../src/tables/dokumen/schema.ts';
import { perangkatDaerah as perangkatDaerahTable } from '../../src/tables/perangkat-daerah.ts';

/** An indicator with only what a test cares for. */
export const sampleIndikator = (content: Record<string, unknown> = {}): Indikator =>
	indikatorSchema.parse({
		kode: 'contoh',
		nama: 'Nilai contoh',
		jenis: 'sasaran',
		satuan: 'Skor 0-100',
		arah: 'naik',
		skala: { jenis: 'angka', rentang: { min: 0, maks: 100 } },
		penanggung_jawab_tertulis: null,
		nilai: [
			{ peran: 'baseline', tahun: null, teks: '60,92' },
			{ peran: 'target', tahun: 2021, teks: '61,68' },
			{ peran: 'target', tahun: 2022, teks: null },
			{ peran: 'target', tahun: 2023, teks: '65' },
		],
		sumber: { bagian: 'BAB IV' },
		...content,
	});

/** A programme area with two groups, one of them untitled. */
export const sampleProgram = (content: Record<string, unknown> = {}): Program =>
	programSchema.parse({
		area: 'tatalaksana',
		nomor: 5,
		nama: 'Tatalaksana',
		nama_program: null,
		hasil: [],
		sumber: { bagian: 'BAB IV.4', tabel: 'Program' },
		kelompok: [
			{
				nomor: '2',
				nama: 'E-government',
				catatan: ['catatan-kelompok'],
				aksi: [
					{
						kode: 'KT-5.2.c',
						nomor: 'c',
						nama: 'Mengembangkan sistem',
						keluaran: [
							{
								kriteria: 'Sistem ada',
								indikator: 'Jumlah sistem',
								target: '1 (satu) sistem',
								penanggung_jawab: ['bappeda'],
								penanggung_jawab_tertulis: 'Bappeda',
							},
							{
								kriteria: 'Aplikasi ada',
								indikator: 'Jumlah aplikasi',
								target: null,
								penanggung_jawab: ['bpkad', 'bappeda'],
								penanggung_jawab_tertulis: 'BPKAD & Bappeda',
								catatan: ['catatan-keluaran'],
							},
						],
					},
				],
			},
			{
				nomor: null,
				nama: null,
				aksi: [{ kode: 'KT-5.9', nomor: '9', nama: 'Aksi tanpa pelaku' }],
			},
		],
		...content,
	});

/** A programme with an action in a quick win and one in none, and two quick wins of which the second names no action. */
export function petaQuickWin(): PetaJalan {
	const aksi = [
		{ kode: 'KT-5.1', nomor: '1', nama: 'Melayani dengan cepat', quick_win: ['KT-QW.1'] },
		{ kode: 'KT-5.2', nomor: '2', nama: 'Memantau' },
	];
	const quickWins = ['1', '2'].map((nomor) => ({
		kode: `KT-QW.${nomor}`,
		nomor,
		nama: `Cepat ${nomor}`,
		penanggung_jawab_tertulis: null,
		sumber: { bagian: 'BAB V' },
	}));
	return {
		...samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]),
		quickWins: quickWinsTable.schema.parse({ quick_wins: quickWins }).quick_wins,
	};
}

/** A road map around one programme area. */
export function samplePeta(program: Program[] = [sampleProgram()]): PetaJalan {
	const dokumen = dokumenSchema.parse({
		judul: 'Contoh',
		singkat: 'Contoh',
		judul_resmi: 'Road Map Contoh',
		daerah: 'Kabupaten Contoh',
		provinsi: null,
		awalan_kode: 'KT',
		jenis: 'rancangan',
		status: 'Rancangan',
		status_penjelasan: 'Contoh.',
		penetapan: null,
		periode: { mulai: 2021, selesai: 2025, sumber: { bagian: 'Judul' } },
		ringkas: 'contoh',
		visi: { teks: 'Visi', sumber: { bagian: 'BAB I' } },
		tujuan: [{ teks: 'Tujuan', sumber: { bagian: 'BAB I' } }],
		salinan: 'Karangan.',
		waktu_pelaksanaan: null,
		kerangka: { kode: 'kerangka-uji', sebutan: 'area' },
	});
	const opd = perangkatDaerahTable.schema.parse({
		perangkat_daerah: ['bappeda', 'bpkad'].map((kode) => ({
			kode,
			nama: kode.toUpperCase(),
			jenis: 'badan',
			terdaftar: true,
			sumber: { bagian: 'BAB II' },
		})),
	});
	const peta = assemblePetaJalan('contoh', { dokumen, 'perangkat-daerah': opd }, program);
	if (!peta) throw new Error('The sample road map has no document.');
	return peta;
}
