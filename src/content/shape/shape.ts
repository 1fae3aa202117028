import type { z } from 'zod';
import { type BerkasYaml, type Jalur, tulisBidang } from '../parse/yaml-file.ts';
import { nilaiDi, Penjelas } from './explain.ts';
import { type Temuan, temuanTerbanyak } from '../findings.ts';

/** Checks a file against its schema. Gives the typed value, or null after reporting what is wrong. */
export function periksaBentuk<S extends z.ZodType>(
	berkas: BerkasYaml,
	schema: S,
	temuan: Temuan[],
): z.output<S> | null {
	const hasil = schema.safeParse(berkas.data);
	if (hasil.success) return hasil.data;
	const penjelas = new Penjelas(berkas, schema);
	// Far more than is shown, so that what a misspelt field explains leaves enough; a hostile file has hundreds of thousands.
	const isuIsu = hasil.error.issues.slice(0, 4 * temuanTerbanyak);
	const lapor = (
		letak: Jalur,
		kunci: string | undefined,
		jalur: Jalur,
		pesan: [string, string],
	) => {
		temuan.push({
			berkas: berkas.path,
			...berkas.letak(letak, kunci),
			bidang: tulisBidang(jalur),
			salah: pesan[0],
			perbaikan: pesan[1],
		});
	};
	/** A misspelt field explains the missing one that it was meant to be. */
	const dimaksud = new Set<string>();
	for (const isu of isuIsu)
		if (isu.code === 'unrecognized_keys')
			for (const [jalur, kunci, pesan] of penjelas.asing(isu.path as Jalur, isu.keys)) {
				lapor(isu.path as Jalur, kunci, jalur, pesan);
				const maksud = /^Maksud Anda `(.+?)`/.exec(pesan[1])?.[1];
				if (maksud) dimaksud.add(tulisBidang([...(isu.path as Jalur), maksud]));
			}
	// A value of the wrong kind is not also too short.
	const sudah = new Set<string>();
	for (const isu of isuIsu) {
		if (isu.code === 'unrecognized_keys') continue;
		const jalurIsu = isu.path as Jalur;
		if (sudah.has(tulisBidang(jalurIsu))) continue;
		sudah.add(tulisBidang(jalurIsu));
		if (dimaksud.has(tulisBidang(jalurIsu)) && nilaiDi(berkas.data, jalurIsu) === undefined)
			continue;
		const [jalur, pesan] =
			isu.code === 'invalid_union' && nilaiDi(berkas.data, jalurIsu) !== undefined
				? penjelas.gabungan(isu)
				: ([jalurIsu, penjelas.jelaskan(isu)] as [Jalur, [string, string]]);
		lapor(jalur, undefined, jalur, pesan);
	}
	return null;
}
