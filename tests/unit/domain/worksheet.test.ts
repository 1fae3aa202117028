import { expect, test } from 'vitest';
import { composeWorksheet, spanWorksheet } from '../../../src/domain/worksheet.ts';

const rows = [{ Kode: 'KT-1', 'Rencana aksi': 'Menata' }];
const compose = (rhythm: 'sekali' | 'tahun' | 'triwulan') =>
	composeWorksheet(['Kode', 'Rencana aksi'], rows, { mulai: 2021, selesai: 2022 }, rhythm);

test('a worksheet is filled in once, each year, or each quarter on a sheet for its year', () => {
	expect(compose('sekali').map(({ kolom }) => kolom)).toEqual([
		['Kode', 'Rencana aksi', 'Keadaan', 'Bukti'],
	]);
	expect(compose('tahun').map(({ kolom }) => kolom.slice(2))).toEqual([
		['Keadaan 2021', 'Bukti 2021', 'Keadaan 2022', 'Bukti 2022'],
	]);
	const quarterly = compose('triwulan');
	expect(quarterly.map(({ nama }) => nama)).toEqual(['2021', '2022']);
	expect(quarterly[0]?.kolom.slice(2, 6)).toEqual([
		'Keadaan triwulan 1',
		'Bukti triwulan 1',
		'Keadaan triwulan 2',
		'Bukti triwulan 2',
	]);
	for (const { baris } of quarterly) expect(baris).toEqual(rows);
});

test('its years are those of the title and of the plans', () => {
	const periode = { mulai: 2020, selesai: 2020 };
	expect(spanWorksheet(periode, [])).toEqual(periode);
	expect(spanWorksheet(periode, [{ rencana: [{ tahun: 2020 }, { tahun: 2021 }] }])).toEqual({
		mulai: 2020,
		selesai: 2021,
	});
});
