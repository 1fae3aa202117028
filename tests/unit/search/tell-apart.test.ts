import { expect, test } from 'vitest';
import { tellApart } from '../../../src/search/tell-apart.ts';

test('results of one name are told apart by the first trait that is theirs alone', () => {
	expect(
		tellApart([
			{ judul: 'Nilai SAKIP', ciri: ['Indikator', 'Indikator sasaran', 'Barat 2030'] },
			{ judul: 'Nilai sakip', ciri: ['Indikator', 'Titik awal', 'Barat 2030'] },
			{ judul: 'Nilai lain', ciri: ['Indikator', 'Titik awal', 'Barat 2030'] },
		]),
	).toEqual(['Indikator sasaran', 'Titik awal', null]);
	expect(
		tellApart([
			{ judul: 'Sama', ciri: ['Bab', 'Barat 2030'] },
			{ judul: 'Sama', ciri: ['Bab', 'Timur 2030'] },
			{ judul: 'Sama', ciri: ['Bab'] },
		]),
	).toEqual(['Barat 2030', 'Timur 2030', null]);
});
