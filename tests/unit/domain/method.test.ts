import { expect, test } from 'vitest';
import { formatLosses, formatTaken } from '../../../src/domain/method.ts';
import { samplePeta } from '../samples.ts';

const empty = { program: [], indikator: [], quickWins: [], catatan: [] };

test('what was taken over is counted, and nothing is counted as nothing', () => {
	expect(formatTaken(samplePeta())).toMatch(/^Disalin: 2 rencana aksi yang terbaca/);
	expect(formatTaken({ ...samplePeta(), ...empty })).toBe(
		'Belum ada tabel dokumen ini yang disalin.',
	);
	expect(formatLosses({ ...samplePeta(), ...empty })).toBe('Tidak ada catatan sumber.');
});
