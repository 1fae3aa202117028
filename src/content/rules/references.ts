import type { z } from 'zod';
import { babSchema } from '../../schemas/bab.ts';
import { itemOf, metaOf, visitFields } from '../../tables/fields.ts';
import { tableOfFile } from '../../tables/files.ts';
import type { Finding } from '../findings.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { type YamlFile, type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import { suggestion } from '../shape/nearest.ts';
import { capitalize } from '../../domain/format.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';

/** What a field that names a record of another list of the same road map may name. */
interface ReferenceField {
	/** What it names, for the sentence. */
	nama: string;
	/** The file where the named record must stand, without ending. */
	tempat: string;
	sah: ReadonlySet<string>;
	/** True for a file outside the road map's folder. */
	bersama?: true;
}

/** A place where something is named. */
interface Place {
	berkas: YamlFile;
	jalur: FieldPath;
}

/** The top units of the road map's framework; none when it is missing or unsound, which is told of the document. */
const unitsOf = ({ unit, dokumen: { kerangka } }: PetaJalan): [string, ReferenceField][] =>
	unit.length === 0
		? []
		: [
				[
					'unit',
					{
						nama: capitalize(kerangka.sebutan),
						tempat: `kerangka/${kerangka.kode}`,
						sah: new Set(unit.map(({ kode }) => kode)),
						bersama: true,
					},
				],
			];

/** The lists that fields may refer to, by name. */
const listsOf = ({ peta, registry }: LoadedPetaJalan): Map<string, ReferenceField> =>
	new Map([
		...unitsOf(peta),
		...Object.values(registry).flatMap(({ file, lists }) =>
			Object.entries(lists).map(([name, { record }]) => {
				const records = peta[name as keyof typeof peta] as readonly { kode: string }[];
				return [
					name,
					{ nama: record, tempat: file, sah: new Set(records.map(({ kode }) => kode)) },
				] as [string, ReferenceField];
			}),
		),
	]);

/** Says of further places with the same fault where the next stand. */
function otherPlaces(others: readonly Place[]): string {
	if (others.length === 0) return '';
	const mention = others
		.slice(0, 3)
		.map(({ berkas, jalur }) => `${berkas.path} baris ${berkas.place(jalur).baris}`);
	return ` Begitu pula ${others.length === 1 ? '' : `di ${others.length} tempat lain, antara lain `}${mention.join('; ')}.`;
}

/** Every reference from one record to another must lead somewhere, and stand once in its list. What is named in many places and missing is one fault. */
export function checkReferences(load: LoadedPetaJalan, findings: Finding[]): void {
	const { berkas, bab, gagal, registry } = load;
	const lists = listsOf(load);
	/** Places of each missing record, by its field's table and code. */
	const lost = new Map<string, { bidang: ReferenceField; satu: string; letak: Place[] }>();
	const check = (schema: z.ZodType, content: YamlFile) =>
		visitFields(schema, content.data, (field, nilai, paths) => {
			const { refers } = metaOf(itemOf(field) ?? field);
			const bidang = refers === undefined ? undefined : lists.get(refers);
			if (!bidang) return;
			const list: unknown[] = Array.isArray(nilai) ? nilai : [nilai];
			const seen = new Set<unknown>();
			for (const [i, item] of list.entries()) {
				if (typeof item !== 'string') continue;
				const here = Array.isArray(nilai) ? [...paths, i] : paths;
				if (seen.has(item))
					findings.push({
						...findingPlace(content, here),
						salah: `${bidang.nama} \`${item}\` ditulis dua kali dalam daftar ini.`,
						fix: 'Hapus salah satunya.',
					});
				else if (!bidang.sah.has(item) && !gagal.has(bidang.tempat)) {
					// Of a table that is not there at all, every record is missing for the same reason.
					const lostKeys =
						bidang.bersama || berkas.has(bidang.tempat)
							? `${bidang.tempat} ${item}`
							: bidang.tempat;
					const same = lost.get(lostKeys) ?? { bidang, satu: item, letak: [] };
					same.letak.push({ berkas: content, jalur: here });
					lost.set(lostKeys, same);
				}
				seen.add(item);
			}
		});
	for (const [name, content] of berkas) {
		const table = tableOfFile(name, registry);
		if (table) check(table.schema, content);
	}
	for (const { depan, data } of bab) if (depan && data) check(babSchema, depan);

	for (const { bidang, satu: text, letak } of lost.values()) {
		const [first, ...others] = letak;
		if (!first) continue;
		const place = `${bidang.tempat}.yaml`;
		const isThere = bidang.bersama || berkas.has(bidang.tempat);
		findings.push({
			...findingPlace(first.berkas, first.jalur),
			salah: `${bidang.nama} \`${text}\` tidak ada${isThere ? ` di ${place}` : `, karena tidak ada berkas \`${place}\``}.${otherPlaces(others)}`,
			fix: isThere
				? suggestion(text, bidang.sah, place, bidang.bersama)
				: `Buat berkas \`${place}\` pada peta jalan ini, atau hapus rujukannya.`,
		});
	}
}
