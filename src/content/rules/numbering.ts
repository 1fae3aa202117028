import { listKelompok } from '../../domain/kelompok.ts';
import { findingPlace, type YamlFile, type FieldPath } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { walk } from '../walk.ts';
import type { Finding } from '../findings.ts';

const part = (text: string) => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];

/** True when a code ends in the number or letter that is printed before the record. */
function matches(kode: string, nomor: string): boolean {
	const [orderedKode, sequence] = [part(kode.replace(/^[A-Z]+-/, '')), part(nomor)];
	return sequence.every((oneSequence, i) => oneSequence === orderedKode.at(i - sequence.length));
}

/** A printed number as its place in a row; null for what is neither a letter nor a number. */
function urutan(nomor: unknown): { jenis: 'huruf' | 'angka'; ke: number } | null {
	const tidied = typeof nomor === 'number' ? String(nomor) : nomor;
	if (typeof tidied !== 'string') return null;
	const unwrap = tidied.toLowerCase().replace(/^[\s(]+|[\s).]+$/g, '');
	if (/^[a-z]$/.test(unwrap)) return { jenis: 'huruf', ke: unwrap.charCodeAt(0) - 96 };
	if (/^\d{1,3}$/.test(unwrap)) return { jenis: 'angka', ke: Number(unwrap) };
	return null;
}

interface Numbered {
	kode?: unknown;
	nomor?: unknown;
	catatan?: unknown[];
	keluaran?: { catatan?: unknown[] }[];
}

/** True when the last part of a code is just this letter. */
const hasLetter = (kode: string, to: number): boolean =>
	kode.toLowerCase().endsWith(`.${String.fromCharCode(96 + to)}`);

const hasCatatan = (numbered: Numbered | null | undefined): boolean =>
	(numbered?.catatan?.length ?? 0) > 0 || (numbered?.keluaran ?? []).some((k) => hasCatatan(k));

/** Lists whose printed letters or numbers run on, so that a gap means a lost row. */
const consecutive = new Set([
	'aksi',
	'agenda',
	'rincian',
	'pelaksanaan',
	'tugas',
	'menimbang',
	'ayat',
	'pasal',
]);

/** Rows that a list skips must be announced: by a note on the list's record or on a row beside the gap. */
function checkGaps(
	list: readonly Numbered[],
	parent: Record<string, unknown>,
	file: YamlFile,
	paths: FieldPath,
	findings: Finding[],
): void {
	if (hasCatatan(parent as Numbered)) return;
	/** The last number of each kind: letters may stand below a number and begin anew under the next. */
	const last = { huruf: 0, angka: 0 };
	for (const [i, numbered] of list.entries()) {
		const current = urutan(numbered.nomor);
		if (!current) return;
		// Actions may be a choice from a longer numbered list; letters that their codes repeat are their own.
		if (
			typeof numbered.kode === 'string' &&
			(current.jenis === 'angka' || !hasLetter(numbered.kode, current.ke))
		)
			continue;
		const first = last[current.jenis];
		if (current.jenis === 'angka') last.huruf = 0;
		last[current.jenis] = current.ke;
		if (current.ke <= first + 1) continue;
		if (i === 0 ? parent.hilang_di_awal : hasCatatan(list[i - 1])) continue;
		if (hasCatatan(numbered)) continue;
		const letter = (to: number) =>
			current.jenis === 'huruf' ? String.fromCharCode(96 + to) : String(to);
		const lost = [first + 1, current.ke - 1].map(letter);
		findings.push({
			...findingPlace(file, [...paths, i, 'nomor']),
			salah: `Nomor \`${letter(current.ke)}\` ditulis ${first === 0 ? 'paling awal' : `sesudah \`${letter(first)}\``}: ${[...new Set(lost)].map((h) => `\`${h}\``).join(' sampai ')} terlewat, tanpa catatan.`,
			fix: 'Lengkapi yang terlewat; bila memang tidak ada di sumber, tambahkan `catatan` pada rekaman ini yang menjelaskannya.',
		});
	}
}

/** Printed numbers must agree with codes where codes follow them, and run on without gaps that no note explains. */
export function checkNomor({ program, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const aksi = program.flatMap(({ program: oneProgram, berkas: isi }) =>
		listKelompok(oneProgram).flatMap(({ kelompok, path }) =>
			kelompok.aksi.map((records, a) => ({
				...records,
				isi,
				jalur: [...path, 'aksi', a, 'nomor'],
			})),
		),
	);
	const difference = aksi.filter(({ kode, nomor }) => !matches(kode, nomor));
	// Where many differ, the codes of the document follow something else than its printed numbers.
	if (difference.length < 2 || difference.length <= aksi.length / 10)
		for (const { kode, nomor, isi, jalur } of difference)
			findings.push({
				...findingPlace(isi, jalur),
				salah: `Nomor \`${nomor}\` tidak sesuai dengan kode \`${kode}\`.`,
				fix: 'Perbaiki nomornya menurut sumber, atau kodenya; kode yang sudah terbit disimpan di `alias`.',
			});
	for (const [name, content] of berkas) {
		if (name === 'quick-wins' || name === 'catatan') continue;
		walk(content.data, (key, nilai, paths) => {
			if (!consecutive.has(key) || !Array.isArray(nilai)) return;
			const parent = paths
				.slice(0, -1)
				.reduce<unknown>(
					(at, path) => (at as Record<string | number, unknown>)[path],
					content.data,
				);
			checkGaps(nilai as Numbered[], parent as Record<string, unknown>, content, paths, findings);
		});
	}
}
