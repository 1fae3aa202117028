import { kodeAddress } from '../../domain/alamat.ts';
import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { KodeBerletak } from './kode.ts';
import type { Temuan } from '../findings.ts';

/** Former codes of a record in a file, each with its place. */
function aliasRekaman(
	berkas: BerkasYaml,
	rekaman: { alias?: unknown } | undefined,
	jalur: Jalur,
): KodeBerletak[] {
	const alias: unknown[] = Array.isArray(rekaman?.alias) ? rekaman.alias : [];
	return alias.flatMap((kode, i) =>
		typeof kode === 'string' ? [{ kode, berkas, jalur: [...jalur, 'alias', i] }] : [],
	);
}

/** Former codes of actions, beside the present ones given. */
export function aliasAksi(aksi: readonly KodeBerletak[]): KodeBerletak[] {
	return aksi.flatMap(({ berkas, jalur }) => {
		const letak = jalur.slice(0, -1);
		const rekaman = letak.reduce<unknown>(
			(isi, kunci) => (isi as Record<string | number, unknown>)[kunci],
			berkas.data,
		);
		return aliasRekaman(berkas, rekaman as { alias?: unknown }, letak);
	});
}

/** Former codes of indicators. */
export function aliasIndikator(berkas: BerkasYaml | undefined): KodeBerletak[] {
	const isi = (berkas?.data as { indikator?: { alias?: unknown }[] } | undefined)?.indikator ?? [];
	return berkas ? isi.flatMap((satu, i) => aliasRekaman(berkas, satu, ['indikator', i])) : [];
}

/** Former codes must lead to one page only: each differs in its address from every code in use and every other former code. */
export function periksaAlias(
	kode: readonly KodeBerletak[],
	alias: readonly KodeBerletak[],
	temuan: Temuan[],
): void {
	const dipakai = new Map(kode.map((satu) => [kodeAddress(satu.kode), satu]));
	for (const satu of alias) {
		const dulu = dipakai.get(kodeAddress(satu.kode));
		if (!dulu) {
			dipakai.set(kodeAddress(satu.kode), satu);
			continue;
		}
		temuan.push({
			...tempatTemuan(satu.berkas, satu.jalur),
			salah: `Kode lama \`${satu.kode}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.letak(dulu.jalur).baris}, sehingga alamatnya tidak dapat dialihkan.`,
			perbaikan: 'Hapus kode ini dari `alias`; tulis hanya kode yang tidak dipakai rekaman lain.',
		});
	}
}
