import { type Finding, maxFindings } from '../findings.ts';

/** What is wrong in a line, and where in it. */
export interface LineHit {
	posisi: number;
	salah: string;
	fix: string;
}

/** Each line of a text that `find` has something to say of: one finding a line, with the field from `fieldAt`. */
export function scanLines(
	path: string,
	text: string,
	fieldAt: (position: number) => string,
	find: (line: string) => LineHit | null,
): Finding[] {
	const findings: Finding[] = [];
	let start = 0;
	for (const [i, line] of text.split('\n').entries()) {
		const hit = find(line);
		if (hit)
			findings.push({
				berkas: path,
				baris: i + 1,
				kolom: hit.posisi + 1,
				bidang: fieldAt(start + hit.posisi),
				salah: hit.salah,
				fix: hit.fix,
			});
		if (findings.length >= maxFindings) break;
		start += line.length + 1;
	}
	return findings;
}
