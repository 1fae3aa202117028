import { expect, test } from 'vitest';
import { ratakanAksi } from '../../../src/domain/aksi.ts';
import { aksiQuickWin, quickWinAksi } from '../../../src/domain/quick-win.ts';
import { petaContoh, petaQuickWin } from '../contoh.ts';

const kode = (daftar: readonly { kode: string }[]) => daftar.map((satu) => satu.kode);

test('leads from an action to its quick wins and back', () => {
	const peta = petaQuickWin();
	expect(ratakanAksi(peta).map((satu) => kode(quickWinAksi(peta, satu)))).toEqual([
		['KT-QW.1'],
		[],
	]);
	expect(kode(aksiQuickWin(peta, 'KT-QW.1'))).toEqual(['KT-5.1']);
});

test('infers nothing where the source names no quick win', () => {
	const peta = { ...petaContoh(), quickWins: petaQuickWin().quickWins };
	expect(ratakanAksi(peta).flatMap((satu) => quickWinAksi(peta, satu))).toEqual([]);
	expect(aksiQuickWin(peta, 'KT-QW.1')).toEqual([]);
});
