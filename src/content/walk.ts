import type { FieldPath } from './parse/yaml-file.ts';

/** Visits every key of plain parsed data, depth first, with the path of its value. */
export function walk(
	data: unknown,
	visit: (key: string, nilai: unknown, jalur: FieldPath) => void,
	paths: FieldPath = [],
): void {
	if (data === null || typeof data !== 'object') return;
	for (const [key, nilai] of Object.entries(data)) {
		const here = [...paths, Array.isArray(data) ? Number(key) : key];
		if (!Array.isArray(data)) visit(key, nilai, here);
		walk(nilai, visit, here);
	}
}
