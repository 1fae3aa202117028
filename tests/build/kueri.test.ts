import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { akar } from '../../scripts/lingkungan.ts';
import { bacaHalaman } from './dist.ts';

interface Kueri {
	q: string;
	pembaca: 'warga' | 'jurnalis' | 'asn';
	set: 'latih' | 'simpan';
	jawaban: string[];
}

const kueri = parse(readFileSync(join(akar, 'tests/search/queries.yaml'), 'utf8')) as Kueri[];
const alamat = new Set(bacaHalaman().map((satu) => satu.alamat));

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
