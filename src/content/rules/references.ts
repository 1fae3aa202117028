import type { z } from 'zod';
import { babSchema } from '../../schemas/bab.ts';
import { itemOf, metaOf, visitFields } from '../../tables/fields.ts';
import { tableOfFile } from '../../tables/files.ts';
import type { Temuan } from '../findings.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import { saran } from '../shape/nearest.ts';

/** What a field that names a record of another list of the same road map may name. */
interface BidangRujukan {
	/** What it names, for the sentence. */
	nama: string;
	/** The file where the named record must stand, without ending. */
	tempat: string;
	sah: ReadonlySet<string>;
}

/** A place where something is named. */
interface Letak {
	berkas: BerkasYaml;
	jalur: Jalur;
}

/** The lists that fields may refer to, by name. */
const listsOf = ({ peta, registry }: MuatanPetaJalan): Map<string, BidangRujukan> =>
	new Map(
		Object.values(registry).flatMap(({ file, lists }) =>
			Object.entries(lists).map(([name, { record }]) => {
				const records = peta[name as keyof typeof peta] as readonly { kode: string }[];
				return [
					name,
					{ nama: record, tempat: file, sah: new Set(records.map(({ kode }) => kode)) },
				];
			}),
		),
	);

/** Says of further places with the same fault where the next stand. */
function tempatLain(lain: readonly Letak[]): string {
	if (lain.length === 0) return '';
	const sebut = lain
		.slice(0, 3)
		.map(({ berkas, jalur }) => `${berkas.path} baris ${berkas.letak(jalur).baris}`);
	return ` Begitu pula ${lain.length === 1 ? '' : `di ${lain.length} tempat lain, antara lain `}${sebut.join('; ')}.`;
}

/** Every reference from one record to another must lead somewhere, and stand once in its list. What is named in many places and missing is one fault. */
export function periksaRujukan(muatan: MuatanPetaJalan, temuan: Temuan[]): void {
	const { berkas, bab, gagal, registry } = muatan;
	const lists = listsOf(muatan);
	/** Places of each missing record, by its field's table and code. */
	const hilang = new Map<string, { bidang: BidangRujukan; satu: string; letak: Letak[] }>();
	const periksa = (schema: z.ZodType, isi: BerkasYaml) =>
		visitFields(schema, isi.data, (field, nilai, jalur) => {
			const { refers } = metaOf(itemOf(field) ?? field);
			const bidang = refers === undefined ? undefined : lists.get(refers);
			if (!bidang) return;
			const daftar: unknown[] = Array.isArray(nilai) ? nilai : [nilai];
			const sudah = new Set<unknown>();
			for (const [i, satu] of daftar.entries()) {
				if (typeof satu !== 'string') continue;
				const sini = Array.isArray(nilai) ? [...jalur, i] : jalur;
				if (sudah.has(satu))
					temuan.push({
						...tempatTemuan(isi, sini),
						salah: `${bidang.nama} \`${satu}\` ditulis dua kali dalam daftar ini.`,
						perbaikan: 'Hapus salah satunya.',
					});
				else if (!bidang.sah.has(satu) && !gagal.has(bidang.tempat)) {
					// Of a table that is not there at all, every record is missing for the same reason.
					const kunciHilang = berkas.has(bidang.tempat)
						? `${bidang.tempat} ${satu}`
						: bidang.tempat;
					const sama = hilang.get(kunciHilang) ?? { bidang, satu, letak: [] };
					sama.letak.push({ berkas: isi, jalur: sini });
					hilang.set(kunciHilang, sama);
				}
				sudah.add(satu);
			}
		});
	for (const [nama, isi] of berkas) {
		const table = tableOfFile(nama, registry);
		if (table) periksa(table.schema, isi);
	}
	for (const { depan, data } of bab) if (depan && data) periksa(babSchema, depan);

	for (const { bidang, satu, letak } of hilang.values()) {
		const [pertama, ...lain] = letak;
		if (!pertama) continue;
		const tempat = `${bidang.tempat}.yaml`;
		temuan.push({
			...tempatTemuan(pertama.berkas, pertama.jalur),
			salah: `${bidang.nama} \`${satu}\` tidak ada${berkas.has(bidang.tempat) ? '' : `, karena tidak ada berkas \`${tempat}\``}${berkas.has(bidang.tempat) ? ` di ${tempat}` : ''}.${tempatLain(lain)}`,
			perbaikan: berkas.has(bidang.tempat)
				? saran(satu, bidang.sah, tempat)
				: `Buat berkas \`${tempat}\` pada peta jalan ini, atau hapus rujukannya.`,
		});
	}
}
