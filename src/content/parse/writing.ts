import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	type LineCounter,
	type Node,
	type YAMLMap,
} from 'yaml';
import { findCharacters } from './characters.ts';
import { findPrivate } from './private-numbers.ts';
import { type Finding, maxFindings } from '../findings.ts';

/** No cell or paragraph of a document comes near this. */
export const longestText = 20_000;

/** More levels than any table has; deeper ones would exhaust the reader of YAML. */
const deepestLevel = 20;

/** Numbers in a notation that a reader would not take for what it means to a program. */
const programNumber =
	/^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|\d[\d_]*_[\d_]*(?:\.\d+)?|\.inf|\.nan)$/i;

/** What a spreadsheet shows where a formula fails: whatever stood in the cell is lost. */
const spreadsheetError = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/;

/** YAML that is sound but does not say what its writer meant: cut or swallowed texts, aliases, tags, numbers in a program's notation, texts without end. */
export function checkWriting(
	dokumen: Document.Parsed,
	text: string,
	path: string,
	count: LineCounter,
	firstLine: number,
): Finding[] {
	const findings: Finding[] = [];
	const report = (
		position: number,
		fields: readonly (string | number)[],
		salah: string,
		fix: string,
	) => {
		if (findings.length >= maxFindings) return;
		const { line, col } = count.linePos(position);
		findings.push({
			berkas: path,
			baris: line + firstLine,
			kolom: col,
			bidang: fields.map((field) => (typeof field === 'number' ? field + 1 : field)).join('.'),
			salah,
			fix,
		});
	};
	const hint = /^%.*$/m.exec(text);
	if (hint && (dokumen.range[0] > hint.index || text.startsWith('%')))
		report(
			hint.index,
			[],
			`Baris \`${hint[0].slice(0, 40)}\` adalah perintah untuk pembaca YAML, bukan isi.`,
			'Hapus baris itu.',
		);

	const checkText = (node: Node, fields: readonly (string | number)[]) => {
		if (!isScalar(node) || !node.range) return;
		const [start, end] = node.range;
		const original = text.slice(start, end);
		if (original.length > longestText)
			report(
				start,
				fields,
				`Teks ini ${original.length.toLocaleString('id')} huruf, lebih panjang dari batas ${longestText.toLocaleString('id')}.`,
				'Periksa apakah ada isi yang tertempel tanpa sengaja; cerita panjang ditulis dalam bab.',
			);
		// Notes quote what is wrong in the source.
		if (spreadsheetError.test(String(node.value)) && !path.endsWith('/catatan.yaml'))
			report(
				start,
				fields,
				`\`${String(node.value)}\` adalah galat lembar kerja; isi selnya tidak ikut tersalin.`,
				'Salin isinya dari dokumen aslinya; bila memang hilang, tulis `null` dengan catatan berjenis `hilang`.',
			);
		if (node.type === 'PLAIN') {
			const truncated =
				(text[end] === ' ' || text[end] === '\t') && /^[ \t]+#/.test(text.slice(end, end + 40));
			if (original.includes('\n'))
				report(
					start,
					fields,
					'Teks ini bersambung ke baris berikutnya; mungkin nama bidang atau tanda hubung di baris itu terhapus.',
					'Lengkapi nama bidang atau tanda hubungnya; bila memang satu teks, tulis dalam satu baris.',
				);
			else if (original === '' && text[start] === '#')
				report(
					start,
					fields,
					'Isi di sini kosong: tanda `#` memulai komentar.',
					'Apit teksnya dengan tanda kutip tunggal; bila memang kosong, tulis `null` dan letakkan komentarnya pada baris tersendiri.',
				);
			else if (truncated && typeof node.value === 'string')
				report(
					end,
					fields,
					'Teks ini terpotong: sesudah spasi, tanda `#` memulai komentar.',
					'Apit seluruh teks dengan tanda kutip tunggal; komentar ditulis pada baris tersendiri.',
				);
			else if (programNumber.test(original))
				report(
					start,
					fields,
					`\`${original.slice(0, 40)}\` ditulis dengan cara menulis angka dalam program.`,
					'Tulis angkanya dengan angka biasa, atau apit dengan tanda kutip tunggal bila memang tercetak begitu.',
				);
		} else if (
			(node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') &&
			/\n\s*(?:- )?[\w-]+:(?:\s|$)/.test(original)
		)
			report(
				start,
				fields,
				'Tanda kutip yang dibuka di sini tidak ditutup pada baris ini, sehingga baris berikutnya ikut terbaca sebagai teks.',
				'Tambahkan tanda kutip penutup.',
			);
		// A number that escapes or line ends part is whole again when read.
		const privateOnes =
			typeof node.value === 'string' && /[\\\n]/.test(original)
				? findPrivate(path, node.value.replaceAll('\n', ' '), () => '')[0]
				: undefined;
		if (privateOnes && findPrivate(path, original, () => '').length === 0)
			report(start, fields, privateOnes.salah, privateOnes.fix);
		const hidden =
			node.type === 'QUOTE_DOUBLE' && original.includes('\\') && findCharacters(String(node.value));
		if (hidden) report(start, fields, hidden.salah, hidden.fix);
	};

	/** A dash forgotten before a record doubles all its fields at once, so that only the first is told. */
	const checkDuplicates = (records: YAMLMap, fields: readonly (string | number)[]) => {
		const seen = new Set<string>();
		for (const { key } of records.items) {
			const kunci = String(key);
			if (seen.has(kunci)) {
				report(
					(key as Node).range?.[0] ?? 0,
					[...fields, kunci.slice(0, 40)],
					`Bidang \`${kunci.slice(0, 40)}\` ditulis dua kali pada rekaman yang sama.`,
					'Hapus salah satunya, atau awali rekaman baru dengan tanda hubung.',
				);
				return;
			}
			seen.add(kunci);
		}
	};

	let withAlias = false;
	const jalan = (node: unknown, fields: readonly (string | number)[]) => {
		const position = (node as Node | null)?.range?.[0] ?? 0;
		if (fields.length > deepestLevel) {
			report(
				position,
				fields.slice(0, 3),
				'Isi di sini bertingkat terlalu dalam.',
				'Periksa kurung dan lekukan; tidak ada tabel yang bertingkat lebih dari sepuluh.',
			);
			return;
		}
		if (isAlias(node) || (node as (Node & { anchor?: string }) | null)?.anchor !== undefined) {
			// Where one stands, others follow: they are one habit, told once a file.
			if (!withAlias)
				report(
					position,
					fields,
					'Jangkar (`&`) dan alias (`*`) YAML tidak dipakai di sini.',
					'Tulis isinya sekali lagi; teks yang memang diawali `&` atau `*` diapit tanda kutip tunggal.',
				);
			withAlias = true;
			return;
		}
		const mark = (node as { tag?: string } | null)?.tag;
		if (mark !== undefined && /!\S*\s*$/.test(text.slice(Math.max(0, position - 80), position))) {
			report(
				position,
				fields,
				`\`${mark.replace('tag:yaml.org,2002:', '!!').slice(0, 40)}\` adalah penanda jenis YAML, yang tidak dipakai di sini.`,
				'Hapus tanda itu, atau apit teksnya dengan tanda kutip tunggal.',
			);
			return;
		}
		if (isMap(node)) checkDuplicates(node, fields);
		if (isCollection(node))
			for (const [i, item] of (node.items as unknown[]).entries()) {
				if (!isPair(item)) jalan(item, [...fields, i]);
				else {
					const key = String(item.key).slice(0, 40);
					if (item.key !== null) jalan(item.key, [...fields, key]);
					jalan(item.value, [...fields, key]);
				}
			}
		else if (node !== null) checkText(node as Node, fields);
	};
	jalan(dokumen.contents, []);
	return findings;
}
