import { type YamlFile, parseYamlFile } from './yaml-file.ts';
import { type Finding, fileFindings } from '../findings.ts';

const frontmatterLine = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*\r?(?:\n|$)/;

/** Reads the front matter of a chapter or page; null after reporting what is wrong. */
export function splitFrontmatter(path: string, text: string, findings: Finding[]): YamlFile | null {
	const match = frontmatterLine.exec(text);
	if (!match) {
		findings.push(
			text.startsWith('---')
				? fileFindings(
						path,
						'Bagian depan tidak ditutup: garis `---` yang kedua tidak ada.',
						'Tulis `---` pada baris tersendiri sesudah bidang terakhir.',
					)
				: fileFindings(
						path,
						'Bagian depan (di antara dua baris `---`) tidak ada.',
						'Awali berkas dengan `---`, lalu judul dan bidang lain seperti pada berkas sejenis, lalu `---`.',
					),
		);
		return null;
	}
	const content = match[1] ?? '';
	return parseYamlFile(content, path, findings, 1).berkas;
}

/** What follows the front matter of a chapter or page. */
export const bodyOf = (text: string): string => text.replace(frontmatterLine, '');
