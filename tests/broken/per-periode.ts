/** Figures by period that contradict each other or the order of time. */
import { all, append, replace, type Case, peta } from './content.ts';

const indikator = `${peta}/indikator.yaml`;
const program = `${peta}/program/1-tatalaksana.yaml`;
const dokumen = `${peta}/dokumen.yaml`;

/** The output of the first action, which ends on line 20, with these lines after it. */
const inOutput = (...lines: string[]) =>
	replace(
		program,
		'            penanggung_jawab_tertulis: Dinas Contoh\n',
		`            penanggung_jawab_tertulis: Dinas Contoh\n${lines.map((line) => `            ${line}\n`).join('')}`,
	);
/** The second action, whose plan begins on line 32, with these lines before it. */
const inAksi = (...lines: string[]) =>
	replace(
		program,
		'        rencana:\n',
		`${lines.map((line) => `        ${line}\n`).join('')}        rencana:\n`,
	);

const realisasi = (content: string) =>
	replace(
		indikator,
		'{tahun: 2030, teks: B, tanggal_terbit: 2031-02-10',
		`{tahun: 2030, periode: 2030-TW1, teks: C, tanggal_terbit: ${content}`,
	);

export const periodeCases: Case[] = [
	{
		nama: 'figures by period, as they may stand',
		ubah: inOutput(
			'target_periode:',
			"  - {periode: 2030, teks: '2'}",
			'  - {periode: 2030-TW1, teks: √}',
			'  - {periode: 2030-S1, teks: null}',
			'realisasi:',
			"  - {periode: 2030-TW1, teks: '0', status_tertulis: Tidak Tercapai, tanggal: 2030-01-01}",
			'anggaran:',
			"  - {periode: 2030, peran: rencana, teks: '1 / 2', nilai_rupiah: null}",
			"  - {periode: 2030, peran: realisasi, teks: 'Rp 2', nilai_rupiah: 2}",
		),
		expect: [],
	},
	{
		nama: 'a period that is none',
		ubah: inOutput("target_periode: [{periode: 2030-TW5, teks: '1'}]"),
		expect: [[program, 21, /Periode ini tidak dikenal/]],
	},
	{
		nama: 'two targets of one period',
		ubah: inOutput(
			'target_periode:',
			"  - {periode: 2030, teks: '1'}",
			"  - {periode: '2030', teks: '2'}",
		),
		expect: [[program, 23, /Target periode 2030 ditulis dua kali/]],
	},
	{
		nama: 'two reports of one period at an action',
		ubah: inAksi(
			'realisasi:',
			"  - {periode: 2030-07, teks: '1'}",
			'  - {periode: 2030-07, teks: null}',
		),
		expect: [[program, 34, /Realisasi periode 2030-07 ditulis dua kali/]],
	},
	{
		nama: 'two plans of money for one period',
		ubah: inAksi(
			'anggaran:',
			'  - {periode: null, peran: rencana, teks: Rp 1}',
			'  - {periode: null, peran: realisasi, teks: Rp 1}',
			'  - {periode: null, peran: rencana, teks: Rp 2}',
		),
		expect: [[program, 35, /Anggaran `rencana` tanpa periode ditulis dua kali/]],
	},
	{
		nama: 'a period outside the years of the plan, in each list',
		ubah: inAksi(
			"target_periode: [{periode: 2029-TW4, teks: '1'}]",
			"realisasi: [{periode: 2041-01, teks: '1'}]",
			'anggaran: [{periode: 2041, peran: rencana, teks: Rp 1}]',
		),
		expect: [
			[program, 32, /Tahun 2029 di luar masa 2030–2031/],
			[program, 33, /Tahun 2041 di luar masa/],
			[program, 34, /Tahun 2041 di luar masa/],
		],
	},
	{
		nama: 'a report from before its period',
		ubah: inOutput("realisasi: [{periode: 2030-TW2, teks: '1', tanggal: 2030-03-31}]"),
		expect: [[program, 21, /Realisasi periode 2030-TW2 dilaporkan 2030-03-31, sebelum/]],
	},
	{
		nama: 'money that is not what is printed',
		ubah: all(
			append(dokumen, 'per_periode: {satuan_anggaran: juta}\n'),
			inOutput("anggaran: [{periode: 2030, peran: rencana, teks: '1,5', nilai_rupiah: 15}]"),
		),
		expect: [[program, 21, /`nilai_rupiah` 15, padahal `1,5` terbaca 1500000 rupiah/]],
	},
	{
		nama: 'a figure whose mark may be of decimals or of thousands',
		ubah: inOutput("target_periode: [{periode: 2030, teks: '1,250'}]"),
		expect: [[program, 21, /`1,250` dapat berarti/]],
	},
	{
		nama: 'four quarters of an indicator, which are no doubles',
		ubah: replace(
			indikator,
			'      - {tahun: 2030, teks: B, tanggal_terbit: 2031-02-10',
			['TW1', 'TW2', 'TW3', 'TW4']
				.map(
					(part) =>
						`      - {tahun: 2030, periode: 2030-${part}, teks: C, tanggal_terbit: 2031-01-10, sumber: Laporan}\n`,
				)
				.join('') + '      - {tahun: 2030, teks: B, tanggal_terbit: 2031-02-10',
		),
		expect: [],
	},
	{
		nama: 'a quarter of another year',
		ubah: replace(indikator, '{tahun: 2030, teks: B,', '{tahun: 2030, periode: 2031-TW1, teks: B,'),
		expect: [[indikator, 19, /Periode 2031-TW1 bukan bagian dari tahun 2030/]],
	},
	{
		nama: 'a quarter published before it began',
		ubah: realisasi('2029-12-31'),
		expect: [[indikator, 19, /Realisasi 2030-TW1 terbit 2029-12-31, sebelum periode itu mulai/]],
	},
];
