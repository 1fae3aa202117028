import { expect, test } from 'vitest';
import { listFormerAddresses } from '../../../src/domain/alias.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

test('a code without former codes has no former address', () => {
	expect(listFormerAddresses(samplePeta())).toEqual([]);
});

test('each former code leads to the present page', () => {
	const program = sampleProgram({
		kelompok: [
			{
				nomor: '1',
				nama: 'Satu',
				aksi: [{ kode: 'KT-1.b', alias: ['KT-1.a', 'KT-9.z'], nomor: 'b', nama: 'Aksi' }],
			},
		],
	});
	const peta = {
		...samplePeta([program]),
		indikator: [sampleIndikator({ kode: 'baru', alias: ['lama'] })],
	};
	expect(listFormerAddresses(peta).map(({ tabel, bagian, ke }) => [tabel, bagian, ke])).toEqual([
		['aksi', 'kt-1-a', '/contoh/aksi/kt-1-b/'],
		['aksi', 'kt-9-z', '/contoh/aksi/kt-1-b/'],
		['indikator', 'lama', '/contoh/indikator/baru/'],
	]);
});
