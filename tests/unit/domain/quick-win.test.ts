import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { aksiQuickWin, quickWinAksi } from '../../../src/domain/quick-win.ts';
import { samplePeta, petaQuickWin } from '../samples.ts';

const kode = (list: readonly { kode: string }[]) => list.map((item) => item.kode);

test('leads from an action to its quick wins and back', () => {
	const peta = petaQuickWin();
	expect(flattenAksi(peta).map((aksi) => kode(quickWinAksi(peta, aksi)))).toEqual([
		['KT-QW.1'],
		[],
	]);
	expect(kode(aksiQuickWin(peta, 'KT-QW.1'))).toEqual(['KT-5.1']);
});

test('infers nothing where the source names no quick win', () => {
	const peta = { ...samplePeta(), quickWins: petaQuickWin().quickWins };
	expect(flattenAksi(peta).flatMap((aksi) => quickWinAksi(peta, aksi))).toEqual([]);
	expect(aksiQuickWin(peta, 'KT-QW.1')).toEqual([]);
});
