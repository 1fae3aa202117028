import { kodeAddress } from '../../domain/address.ts';
import { type YamlFile, type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { PlacedKode } from './kode.ts';
import type { Finding } from '../findings.ts';

/** Former codes of a record in a file, each with its place. */
function recordAlias(
	berkas: YamlFile,
	records: { alias?: unknown } | undefined,
	paths: FieldPath,
): PlacedKode[] {
	const alias: unknown[] = Array.isArray(records?.alias) ? records.alias : [];
	return alias.flatMap((kode, i) =>
		typeof kode === 'string' ? [{ kode, berkas, jalur: [...paths, 'alias', i] }] : [],
	);
}

/** Former codes of actions, beside the present ones given. */
export function aliasAksi(aksi: readonly PlacedKode[]): PlacedKode[] {
	return aksi.flatMap(({ berkas, jalur }) => {
		const places = jalur.slice(0, -1);
		const records = places.reduce<unknown>(
			(content, key) => (content as Record<string | number, unknown>)[key],
			berkas.data,
		);
		return recordAlias(berkas, records as { alias?: unknown }, places);
	});
}

/** Former codes of indicators. */
export function aliasIndikator(file: YamlFile | undefined): PlacedKode[] {
	const contents =
		(file?.data as { indikator?: { alias?: unknown }[] } | undefined)?.indikator ?? [];
	return file ? contents.flatMap((item, i) => recordAlias(file, item, ['indikator', i])) : [];
}

/** Former codes must lead to one page only: each differs in its address from every code in use and every other former code. */
export function checkAlias(
	kode: readonly PlacedKode[],
	alias: readonly PlacedKode[],
	findings: Finding[],
): void {
	const used = new Map(kode.map((placedKode) => [kodeAddress(placedKode.kode), placedKode]));
	for (const placedKode of alias) {
		const first = used.get(kodeAddress(placedKode.kode));
		if (!first) {
			used.set(kodeAddress(placedKode.kode), placedKode);
			continue;
		}
		findings.push({
			...findingPlace(placedKode.berkas, placedKode.jalur),
			salah: `Kode lama \`${placedKode.kode}\` sudah dipakai di ${first.berkas.path} baris ${first.berkas.place(first.jalur).baris}, sehingga alamatnya tidak dapat dialihkan.`,
			fix: 'Hapus kode ini dari `alias`; tulis hanya kode yang tidak dipakai rekaman lain.',
		});
	}
}
