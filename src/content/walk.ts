import type { Jalur } from './parse/yaml-file.ts';

/** Visits every key of plain parsed data, depth first, with the path of its value. */
export function telusuri(
	data: unknown,
	kunjungi: (kunci: string, nilai: unknown, jalur: Jalur) => void,
	jalur: Jalur = [],
): void {
	if (data === null || typeof data !== 'object') return;
	for (const [kunci, nilai] of Object.entries(data)) {
		const sini = [...jalur, Array.isArray(data) ? Number(kunci) : kunci];
		if (!Array.isArray(data)) kunjungi(kunci, nilai, sini);
		telusuri(nilai, kunjungi, sini);
	}
}
