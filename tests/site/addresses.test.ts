import { describe, expect, test } from 'vitest';
import { periksaKonten } from '../../src/content/check.ts';
import { alamatSitus } from '../../src/content/rules/mdx.ts';
import { folderKonten } from '../../scripts/lingkungan.ts';
import { bacaHalaman, berkasDist } from './dist.ts';

describe('the addresses that the check knows are those of the built site', () => {
	const alamat = alamatSitus(periksaKonten(folderKonten()).muatan);
	const dibangun = bacaHalaman().filter((satu) => satu.alamat !== '/404.html');
	/** What the frame, forms and charts need for themselves; nobody links there. */
	const urusanSendiri =
		/^(?:starlight__|saring-|cari-|cara-cari$|unduh-hasil$|grafik-.*-(?:judul|temuan)$)/;

	test('page by page', () => {
		const dikenal = [...alamat.keys()].filter((satu) => satu.endsWith('/'));
		expect(dikenal.sort()).toEqual(dibangun.map((satu) => satu.alamat).sort());
	});

	test('fragment by fragment', () => {
		const beda = dibangun.flatMap((satu) => {
			const dikenal = alamat.get(satu.alamat);
			if (!dikenal) return [];
			const ada = [...satu.id].filter((id) => !urusanSendiri.test(id));
			return [
				...[...dikenal].filter((id) => !satu.id.has(id)).map((id) => `${satu.alamat} tanpa #${id}`),
				...ada.filter((id) => !dikenal.has(id)).map((id) => `${satu.alamat}#${id} tidak dikenal`),
			];
		});
		expect(beda).toEqual([]);
	});

	test('file by file', () => {
		const berkas = new Set(berkasDist());
		const dikenal = [...alamat].flatMap(([satu, isi]) =>
			isi === null && !satu.endsWith('/') ? satu : [],
		);
		expect(dikenal.length).toBeGreaterThan(0);
		expect(dikenal.filter((satu) => !berkas.has(satu))).toEqual([]);
		const data = [...berkas].filter((satu) => satu.startsWith('/data/'));
		expect(data.filter((satu) => !alamat.has(satu))).toEqual([]);
	});
});
