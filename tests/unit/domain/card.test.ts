import { expect, test } from 'vitest';
import { cardAddress, describeCard, parseCardAddress } from '../../../src/domain/card.ts';
import { samplePeta } from '../samples.ts';

test('a picture’s address tells its kind and road map', () => {
	const peta = samplePeta();
	const address = cardAddress({ jenis: 'Rencana aksi', peta });
	expect(address).toBe(`/gambar/${peta.id}/rencana-aksi.png`);
	expect(parseCardAddress(address)).toEqual({ id: peta.id, jenis: 'Rencana aksi' });
	expect(parseCardAddress(cardAddress({ jenis: 'Glosarium' }))).toEqual({
		id: null,
		jenis: 'Glosarium',
	});
	expect(parseCardAddress('/favicon.svg')).toBeNull();
});

test('a picture is told in words', () => {
	const peta = samplePeta();
	expect(describeCard({ jenis: 'Indikator', peta })).toContain(peta.dokumen.status);
	expect(describeCard({ jenis: 'Halaman' })).toContain('Peta Jalan');
});
