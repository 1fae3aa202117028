import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import {
	itemsPerSlide,
	listDeckChoices,
	listDeckItems,
	listSlides,
	pickConcrete,
} from '../../../src/domain/slides.ts';
import { contentFixture, samplePeta as folder } from '../../sample-content.ts';
import { samplePeta } from '../samples.ts';

const maps = checkContent(contentFixture).muatan.petaJalan.map(({ peta }) => peta);
const full = maps.find(({ id }) => id === folder.lengkap) ?? samplePeta();
const little = maps.find(({ id }) => id === folder.sedikit) ?? samplePeta();

describe('the slides of a road map', () => {
	test('go from what it is to what can be done, each about something of its own', () => {
		const codes = listSlides(full).map(({ kode }) => kode);
		expect(codes[0]).toBe('slide-judul');
		expect(codes.at(-1)).toBe('slide-lanjut');
		expect(new Set(codes).size).toBe(codes.length);
		for (const { area } of full.program) expect(codes).toContain(`slide-area-${area}`);
		expect(codes.filter((kode) => kode.startsWith('slide-indikator-'))).not.toEqual([]);
	});

	test('are few and say nothing of nothing where the document says little', () => {
		const slides = listSlides(little);
		expect(slides.map(({ kode }) => kode)).toEqual([
			'slide-judul',
			'slide-visi',
			'slide-kurang',
			'slide-lanjut',
		]);
		expect(JSON.stringify(slides)).not.toMatch(/\b0 dari 0\b/);
	});

	test.each([full, little])('hold no more than can be read from afar, in $id', (peta) => {
		for (const { body } of listSlides(peta))
			if (body.kind === 'items') {
				expect(body.items.length).toBeLessThanOrEqual(itemsPerSlide);
				for (const { teks, rincian } of body.items)
					expect(Math.max(teks.length, rincian?.length ?? 0)).toBeLessThanOrEqual(120);
			}
	});
});

test('the actions that an area shows are the most concrete, in the document’s order', () => {
	const all = flattenAksi(full);
	const shown = pickConcrete(all);
	expect(shown).toHaveLength(itemsPerSlide);
	expect(shown).toEqual(all.filter((aksi) => shown.includes(aksi)));
	const isMeasured = (aksi: (typeof all)[number]) =>
		aksi.keluaran.some(({ target }) => target.keadaan === 'terukur');
	if (all.filter(isMeasured).length >= itemsPerSlide) expect(shown.every(isMeasured)).toBe(true);
});

test('a shorter deck can be about every area, agency and need that has actions, and has all of them', () => {
	const topik = {
		kode: 'pengaduan',
		nama: 'Pengaduan',
		penjelasan: 'Keluhan.',
		kata: ['pengaduan'],
	};
	const need = { topik, aksi: flattenAksi(full).slice(0, 1), quickWins: [], near: [] };
	const items = listDeckItems(full, [need, { ...need, aksi: [] }]);
	expect(items).toHaveLength(flattenAksi(full).length);
	expect(items[0]?.topik).toEqual(['pengaduan']);
	const { area, opd, topik: topics } = listDeckChoices(full, [need, { ...need, aksi: [] }]);
	expect(topics.map(({ kode }) => kode)).toEqual(['pengaduan']);
	for (const { kode } of area) expect(items.some((item) => item.area === kode)).toBe(true);
	for (const { kode } of opd) expect(items.some((item) => item.opd.includes(kode))).toBe(true);
	expect(listDeckChoices(little)).toEqual({ area: [], opd: [], topik: [] });
});
