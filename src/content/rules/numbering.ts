import { tempatTemuan, type BerkasYaml, type Jalur } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { telusuri } from '../walk.ts';
import type { Temuan } from '../findings.ts';

const bagian = (teks: string) => teks.toLowerCase().match(/[a-z]+|\d+/g) ?? [];

/** True when a code ends in the number or letter that is printed before the record. */
function sesuai(kode: string, nomor: string): boolean {
	const [kodeUrut, nomorUrut] = [bagian(kode.replace(/^[A-Z]+-/, '')), bagian(nomor)];
	return nomorUrut.every((satu, i) => satu === kodeUrut.at(i - nomorUrut.length));
}

/** A printed number as its place in a row; null for what is neither a letter nor a number. */
function urutan(nomor: unknown): { jenis: 'huruf' | 'angka'; ke: number } | null {
	const rapi = typeof nomor === 'number' ? String(nomor) : nomor;
	if (typeof rapi !== 'string') return null;
	const inti = rapi.toLowerCase().replace(/^[\s(]+|[\s).]+$/g, '');
	if (/^[a-z]$/.test(inti)) return { jenis: 'huruf', ke: inti.charCodeAt(0) - 96 };
	if (/^\d{1,3}$/.test(inti)) return { jenis: 'angka', ke: Number(inti) };
	return null;
}

interface Bernomor {
	kode?: unknown;
	nomor?: unknown;
	catatan?: unknown[];
	keluaran?: { catatan?: unknown[] }[];
}

/** True when the last part of a code is just this letter. */
const berhuruf = (kode: string, ke: number): boolean =>
	kode.toLowerCase().endsWith(`.${String.fromCharCode(96 + ke)}`);

const bercatatan = (satu: Bernomor | null | undefined): boolean =>
	(satu?.catatan?.length ?? 0) > 0 || (satu?.keluaran ?? []).some((k) => bercatatan(k));

/** Lists whose printed letters or numbers run on, so that a gap means a lost row. */
const beruntun = new Set([
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
function periksaCelah(
	daftar: readonly Bernomor[],
	induk: Record<string, unknown>,
	berkas: BerkasYaml,
	jalur: Jalur,
	temuan: Temuan[],
): void {
	if (bercatatan(induk as Bernomor)) return;
	/** The last number of each kind: letters may stand below a number and begin anew under the next. */
	const terakhir = { huruf: 0, angka: 0 };
	for (const [i, satu] of daftar.entries()) {
		const kini = urutan(satu.nomor);
		if (!kini) return;
		// Actions may be a choice from a longer numbered list; letters that their codes repeat are their own.
		if (typeof satu.kode === 'string' && (kini.jenis === 'angka' || !berhuruf(satu.kode, kini.ke)))
			continue;
		const dulu = terakhir[kini.jenis];
		if (kini.jenis === 'angka') terakhir.huruf = 0;
		terakhir[kini.jenis] = kini.ke;
		if (kini.ke <= dulu + 1) continue;
		if (i === 0 ? induk.hilang_di_awal : bercatatan(daftar[i - 1])) continue;
		if (bercatatan(satu)) continue;
		const huruf = (ke: number) =>
			kini.jenis === 'huruf' ? String.fromCharCode(96 + ke) : String(ke);
		const hilang = [dulu + 1, kini.ke - 1].map(huruf);
		temuan.push({
			...tempatTemuan(berkas, [...jalur, i, 'nomor']),
			salah: `Nomor \`${huruf(kini.ke)}\` ditulis ${dulu === 0 ? 'paling awal' : `sesudah \`${huruf(dulu)}\``}: ${[...new Set(hilang)].map((h) => `\`${h}\``).join(' sampai ')} terlewat, tanpa catatan.`,
			perbaikan:
				'Lengkapi yang terlewat; bila memang tidak ada di sumber, tambahkan `catatan` pada rekaman ini yang menjelaskannya.',
		});
	}
}

/** Printed numbers must agree with codes where codes follow them, and run on without gaps that no note explains. */
export function checkNomor({ program, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const aksi = program.flatMap(({ program: { kelompok }, berkas: isi }) =>
		kelompok.flatMap((satu, k) =>
			satu.aksi.map((rekaman, a) => ({
				...rekaman,
				isi,
				jalur: ['kelompok', k, 'aksi', a, 'nomor'],
			})),
		),
	);
	const beda = aksi.filter(({ kode, nomor }) => !sesuai(kode, nomor));
	// Where many differ, the codes of the document follow something else than its printed numbers.
	if (beda.length < 2 || beda.length <= aksi.length / 10)
		for (const { kode, nomor, isi, jalur } of beda)
			temuan.push({
				...tempatTemuan(isi, jalur),
				salah: `Nomor \`${nomor}\` tidak sesuai dengan kode \`${kode}\`.`,
				perbaikan:
					'Perbaiki nomornya menurut sumber, atau kodenya; kode yang sudah terbit disimpan di `alias`.',
			});
	for (const [nama, isi] of berkas) {
		if (nama === 'quick-wins' || nama === 'catatan') continue;
		telusuri(isi.data, (kunci, nilai, jalur) => {
			if (!beruntun.has(kunci) || !Array.isArray(nilai)) return;
			const induk = jalur
				.slice(0, -1)
				.reduce<unknown>((di, satu) => (di as Record<string | number, unknown>)[satu], isi.data);
			periksaCelah(nilai as Bernomor[], induk as Record<string, unknown>, isi, jalur, temuan);
		});
	}
}
