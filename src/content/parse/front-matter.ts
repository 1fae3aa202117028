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
	return uraiYaml(isi, path, temuan, 1).berkas;
}

/** What follows the front matter of a chapter or page. */
export const bodyOf = (teks: string): string => teks.replace(garisDepan, '');
