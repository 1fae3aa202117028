import { expect, test } from 'vitest';
import { bacaKueri } from '../search/kueri.ts';
import { bacaHalaman } from '../site/dist.ts';
import { describeShipped, KT, PK } from './shipped.ts';

const kueri = bacaKueri();
const alamat = new Set(bacaHalaman().map((satu) => satu.alamat));

describeShipped('the questions of the search', [KT, PK], () => {
	test('every question of the search is answered by pages that exist', () => {
		expect(kueri.length).toBeGreaterThan(110);
		const hilang = kueri.flatMap(({ q, jawaban }) =>
			jawaban.filter((satu) => !alamat.has(satu)).map((satu) => `${q} → ${satu}`),
		);
		expect(hilang).toEqual([]);
		expect(kueri.filter((satu) => satu.jawaban.length === 0)).toEqual([]);
	});

	test('every fourth question of each reader is held out, so that nobody chose which', () => {
		for (const pembaca of ['warga', 'jurnalis', 'asn'] as const) {
			const milik = kueri.filter((satu) => satu.pembaca === pembaca);
			expect(milik.map((satu) => satu.set)).toEqual(
				milik.map((_, i) => (i % 4 === 3 ? 'simpan' : 'latih')),
			);
		}
	});
});
