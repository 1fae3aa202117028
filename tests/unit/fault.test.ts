import { expect, test } from 'vitest';
import { describeFault, Fault, findSystemFault } from '../../scripts/fault.ts';

test.each([
	['ENOSPC', /^\/x\/y: Ruang penyimpanan penuh/],
	['EROFS', /^\/x\/y: Tempat itu hanya dapat dibaca/],
	['EACCES', /^\/x\/y: Tempat itu tidak boleh/],
])('what the system says by %s is one Indonesian line', (code, line) => {
	const error = Object.assign(new Error(`${code}: x\n    at y`), { code, path: '/x/y' });
	expect(describeFault(error)).toMatch(line);
	expect(describeFault(error)).not.toContain('\n');
});

test('what a person can mend is said as it was written, and anything else in one line', () => {
	expect(describeFault(new Fault('Isi dulu.'))).toBe('Isi dulu.');
	expect(describeFault(new Error('boom\n    at z'))).toBe(
		'Terjadi kesalahan di dalam program: boom',
	);
	expect(describeFault('teks')).toContain('teks');
});

test('a fault of the system is found in what another program said', () => {
	const said = "Error\n  ENOSPC: no space left on device, open '/d/a.html'\n    at open (node:fs)";
	expect(findSystemFault(said)).toMatch(/^\/d\/a\.html: Ruang penyimpanan penuh/);
	expect(findSystemFault('ENOENT: no such file')).toBeNull();
	expect(findSystemFault('all is well')).toBeNull();
});
