import { expect, test } from 'vitest';
import { daftarAlamatLama } from '../../../src/domain/alias.ts';
import { indikatorContoh, petaContoh, programContoh } from '../contoh.ts';

test('a code without former codes has no former address', () => {
	expect(daftarAlamatLama(petaContoh())).toEqual([]);
});

test('each former code leads to the present page', () => {
	const program = programContoh({
		kelompok: [
			{
				nomor: '1',
				nama: 'Satu',
				aksi: [{ kode: 'KT-1.b', alias: ['KT-1.a', 'KT-9.z'], nomor: 'b', nama: 'Aksi' }],
			},
		],
	});
	const peta = {
		...petaContoh([program]),
		indikator: [indikatorContoh({ kode: 'baru', alias: ['lama'] })],
	};
	expect(daftarAlamatLama(peta).map(({ tabel, bagian, ke }) => [tabel, bagian, ke])).toEqual([
		['aksi', 'kt-1-a', '/contoh/aksi/kt-1-b/'],
		['aksi', 'kt-9-z', '/contoh/aksi/kt-1-b/'],
		['indikator', 'lama', '/contoh/indikator/baru/'],
	]);
});
