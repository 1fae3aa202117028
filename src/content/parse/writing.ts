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
import { findKarakter } from './characters.ts';
import { findPribadi } from './private-numbers.ts';
import { type Temuan, temuanTerbanyak } from '../findings.ts';

/** No cell or paragraph of a document comes near this. */
export const teksTerpanjang = 20_000;

/** More levels than any table has; deeper ones would exhaust the reader of YAML. */
const tingkatTerdalam = 20;

/** Numbers in a notation that a reader would not take for what it means to a program. */
const angkaProgram =
	/^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|\d[\d_]*_[\d_]*(?:\.\d+)?|\.inf|\.nan)$/i;

/** YAML that is sound but does not say what its writer meant: cut or swallowed texts, aliases, tags, numbers in a program's notation, texts without end. */
export function checkPenulisan(
	dokumen: Document.Parsed,
	teks: string,
	path: string,
	hitung: LineCounter,
	barisAwal: number,
): Temuan[] {
	const temuan: Temuan[] = [];
	const lapor = (
		posisi: number,
		bidang: readonly (string | number)[],
		salah: string,
		perbaikan: string,
	) => {
		if (temuan.length >= temuanTerbanyak) return;
		const { line, col } = hitung.linePos(posisi);
		temuan.push({
			berkas: path,
			baris: line + barisAwal,
			kolom: col,
			bidang: bidang.map((satu) => (typeof satu === 'number' ? satu + 1 : satu)).join('.'),
			salah,
			perbaikan,
		});
	};
	const arahan = /^%.*$/m.exec(teks);
	if (arahan && (dokumen.range[0] > arahan.index || teks.startsWith('%')))
		lapor(
			arahan.index,
			[],
			`Baris \`${arahan[0].slice(0, 40)}\` adalah perintah untuk pembaca YAML, bukan isi.`,
			'Hapus baris itu.',
		);

	const periksaTeks = (simpul: Node, bidang: readonly (string | number)[]) => {
		if (!isScalar(simpul) || !simpul.range) return;
		const [awal, akhir] = simpul.range;
		const asli = teks.slice(awal, akhir);
		if (asli.length > teksTerpanjang)
			lapor(
				awal,
				bidang,
				`Teks ini ${asli.length.toLocaleString('id')} huruf, lebih panjang dari batas ${teksTerpanjang.toLocaleString('id')}.`,
				'Periksa apakah ada isi yang tertempel tanpa sengaja; cerita panjang ditulis dalam bab.',
			);
		if (simpul.type === 'PLAIN') {
			const terpotong =
				(teks[akhir] === ' ' || teks[akhir] === '\t') &&
				/^[ \t]+#/.test(teks.slice(akhir, akhir + 40));
			if (asli.includes('\n'))
				lapor(
					awal,
					bidang,
					'Teks ini bersambung ke baris berikutnya; mungkin nama bidang atau tanda hubung di baris itu terhapus.',
					'Lengkapi nama bidang atau tanda hubungnya; bila memang satu teks, tulis dalam satu baris.',
				);
			else if (asli === '' && teks[awal] === '#')
				lapor(
					awal,
					bidang,
					'Isi di sini kosong: tanda `#` memulai komentar.',
					'Apit teksnya dengan tanda kutip tunggal; bila memang kosong, tulis `null` dan letakkan komentarnya pada baris tersendiri.',
				);
			else if (terpotong && typeof simpul.value === 'string')
				lapor(
					akhir,
					bidang,
					'Teks ini terpotong: sesudah spasi, tanda `#` memulai komentar.',
					'Apit seluruh teks dengan tanda kutip tunggal; komentar ditulis pada baris tersendiri.',
				);
			else if (angkaProgram.test(asli))
				lapor(
					awal,
					bidang,
					`\`${asli.slice(0, 40)}\` ditulis dengan cara menulis angka dalam program.`,
					'Tulis angkanya dengan angka biasa, atau apit dengan tanda kutip tunggal bila memang tercetak begitu.',
				);
		} else if (
			(simpul.type === 'QUOTE_SINGLE' || simpul.type === 'QUOTE_DOUBLE') &&
			/\n\s*(?:- )?[\w-]+:(?:\s|$)/.test(asli)
		)
			lapor(
				awal,
				bidang,
				'Tanda kutip yang dibuka di sini tidak ditutup pada baris ini, sehingga baris berikutnya ikut terbaca sebagai teks.',
				'Tambahkan tanda kutip penutup.',
			);
		// A number that escapes or line ends part is whole again when read.
		const pribadi =
			typeof simpul.value === 'string' && /[\\\n]/.test(asli)
				? findPribadi(path, simpul.value.replaceAll('\n', ' '), () => '')[0]
				: undefined;
		if (pribadi && findPribadi(path, asli, () => '').length === 0)
			lapor(awal, bidang, pribadi.salah, pribadi.perbaikan);
		const tersembunyi =
			simpul.type === 'QUOTE_DOUBLE' && asli.includes('\\') && findKarakter(String(simpul.value));
		if (tersembunyi) lapor(awal, bidang, tersembunyi.salah, tersembunyi.perbaikan);
	};

	/** A dash forgotten before a record doubles all its fields at once, so that only the first is told. */
	const periksaGanda = (rekaman: YAMLMap, bidang: readonly (string | number)[]) => {
		const sudah = new Set<string>();
		for (const { key } of rekaman.items) {
			const kunci = String(key);
			if (sudah.has(kunci)) {
				lapor(
					(key as Node).range?.[0] ?? 0,
					[...bidang, kunci.slice(0, 40)],
					`Bidang \`${kunci.slice(0, 40)}\` ditulis dua kali pada rekaman yang sama.`,
					'Hapus salah satunya, atau awali rekaman baru dengan tanda hubung.',
				);
				return;
			}
			sudah.add(kunci);
		}
	};

	let beralias = false;
	const jalan = (simpul: unknown, bidang: readonly (string | number)[]) => {
		const posisi = (simpul as Node | null)?.range?.[0] ?? 0;
		if (bidang.length > tingkatTerdalam) {
			lapor(
				posisi,
				bidang.slice(0, 3),
				'Isi di sini bertingkat terlalu dalam.',
				'Periksa kurung dan lekukan; tidak ada tabel yang bertingkat lebih dari sepuluh.',
			);
			return;
		}
		if (isAlias(simpul) || (simpul as (Node & { anchor?: string }) | null)?.anchor !== undefined) {
			// Where one stands, others follow: they are one habit, told once a file.
			if (!beralias)
				lapor(
					posisi,
					bidang,
					'Jangkar (`&`) dan alias (`*`) YAML tidak dipakai di sini.',
					'Tulis isinya sekali lagi; teks yang memang diawali `&` atau `*` diapit tanda kutip tunggal.',
				);
			beralias = true;
			return;
		}
		const tanda = (simpul as { tag?: string } | null)?.tag;
		if (tanda !== undefined && /!\S*\s*$/.test(teks.slice(Math.max(0, posisi - 80), posisi))) {
			lapor(
				posisi,
				bidang,
				`\`${tanda.replace('tag:yaml.org,2002:', '!!').slice(0, 40)}\` adalah penanda jenis YAML, yang tidak dipakai di sini.`,
				'Hapus tanda itu, atau apit teksnya dengan tanda kutip tunggal.',
			);
			return;
		}
		if (isMap(simpul)) periksaGanda(simpul, bidang);
		if (isCollection(simpul))
			for (const [i, satu] of (simpul.items as unknown[]).entries()) {
				if (!isPair(satu)) jalan(satu, [...bidang, i]);
				else {
					const kunci = String(satu.key).slice(0, 40);
					if (satu.key !== null) jalan(satu.key, [...bidang, kunci]);
					jalan(satu.value, [...bidang, kunci]);
				}
			}
		else if (simpul !== null) periksaTeks(simpul as Node, bidang);
	};
	jalan(dokumen.contents, []);
	return temuan;
}
