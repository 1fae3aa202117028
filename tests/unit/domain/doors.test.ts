import { expect, test } from 'vitest';
import { listDoors, openDoor, readers } from '../../../src/domain/doors.ts';
import { samplePeta } from '../samples.ts';

test('no door opens a road map that nobody chose', () => {
	for (const reader of readers) {
		expect(openDoor(reader, null)).toBe(`/untuk/${reader}/`);
		expect(openDoor(reader, { id: 'contoh', hasNeeds: true })).toMatch(/^\/contoh\//);
	}
	expect(openDoor('lain', { id: 'contoh', hasNeeds: true })).toBe('/');
});

test('the doors of a road map begin with the page that its front door opens', () => {
	for (const hasNeeds of [true, false])
		for (const { reader, tautan } of listDoors(samplePeta(), hasNeeds))
			expect(tautan[0]?.ke).toBe(openDoor(reader, { id: 'contoh', hasNeeds }));
});

test('a citizen is led to citizens’ needs where a road map has them', () => {
	expect(openDoor('warga', { id: 'contoh', hasNeeds: true })).toBe('/contoh/untuk-warga/');
	expect(openDoor('warga', { id: 'contoh', hasNeeds: false })).toBe('/contoh/program/');
});
