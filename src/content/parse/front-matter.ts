import { parseDocument } from 'yaml';
import { type BerkasYaml, uraiYaml } from './yaml-file.ts';
import { type Temuan, temuanBerkas } from '../findings.ts';

const garisDepan = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*\r?(?:\n|$)/;

/** Reads the front matter of a chapter or page; null after reporting what is wrong. */
export function splitDepan(path: string, teks: string, temuan: Temuan[]): BerkasYaml | null {
	const cocok = garisDepan.exec(teks);
	if (!cocok) {
		temuan.push(
			teks.startsWith('---')
				? temuanBerkas(
						path,
						'Bagian depan tidak ditutup: garis `---` yang kedua tidak ada.',
						'Tulis `---` pada baris tersendiri sesudah bidang terakhir.',
					)
				: temuanBerkas(
						path,
						'Bagian depan (di antara dua baris `---`) tidak ada.',
						'Awali berkas dengan `---`, lalu judul dan bidang lain seperti pada berkas sejenis, lalu `---`.',
					),
		);
		return null;
	}
	const isi = cocok[1] ?? '';
	const { berkas } = uraiYaml(isi, path, temuan, 1);
	if (!berkas) return null;
	const beda = berbedaBacaan(berkas, isi);
	temuan.push(...beda);
	return beda.length > 0 ? null : berkas;
}

/**
 * The site builder reads front matter by older rules, by which some unquoted texts are dates, numbers or
 * true and false: each of them must be quoted.
 */
function berbedaBacaan(berkas: BerkasYaml, isi: string): Temuan[] {
	const lama: unknown = parseDocument(isi, { version: '1.1', logLevel: 'silent' }).toJS();
	if (lama === null || typeof lama !== 'object') return [];
	return Object.entries(berkas.data as object).flatMap(([bidang, nilai]) => {
		if (typeof nilai !== 'string' || (lama as Record<string, unknown>)[bidang] === nilai) return [];
		return [
			{
				berkas: berkas.path,
				...berkas.letak([bidang]),
				bidang,
				salah: `\`${bidang}\` berisi \`${nilai.slice(0, 40)}\`, yang tanpa tanda kutip dibaca sebagai tanggal, angka, atau true/false.`,
				perbaikan: `Apit dengan tanda kutip tunggal: \`'${nilai.slice(0, 40)}'\`.`,
			},
		];
	});
}
