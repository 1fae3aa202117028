import { expect, test } from 'vitest';
import { listDoors, openDoor, readers } from '../../../src/domain/doors.ts';
import { samplePeta } from '../contoh.ts';

test('no door opens a road map that nobody chose', () => {
	for (const reader of readers) {
		expect(openDoor(reader, null)).toBe(`/untuk/${reader}/`);
		expect(openDoor(reader, 'contoh')).toMatch(/^\/contoh\//);
	}
	expect(openDoor('lain', 'contoh')).toBe('/');
});

test('the doors of a road map begin with the page that its front door opens', () => {
	for (const { reader, tautan } of listDoors(samplePeta()))
		expect(tautan[0]?.ke).toBe(openDoor(reader, 'contoh'));
});
