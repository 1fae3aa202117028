/** One fault in the content: where it is, what is wrong, and how an editor mends it. */
export interface Finding {
	/** Path below the content folder; empty for the content folder itself. */
	berkas: string;
	/** Line, from 1. */
	baris: number;
	/** Column, from 1. */
	kolom: number;
	/** The field, as `indikator.3.nilai.1.tahun` with positions from 1; empty for the whole file. */
	bidang: string;
	/** What is wrong, one sentence in Indonesian. */
	salah: string;
	/** How to mend it, one sentence in Indonesian. */
	fix: string;
}

/** A finding about a whole file or folder. */
export const fileFindings = (berkas: string, salah: string, fix: string): Finding => ({
	berkas,
	baris: 1,
	kolom: 1,
	bidang: '',
	salah,
	fix,
});

/** Findings that a file may give at once; more would only hide the first. */
export const maxFindings = 50;

/** Leaves of each file's findings as many as an editor can take in, and says that there are more. */
export function capFindings(findings: readonly Finding[]): Finding[] {
	const byFile = new Map<string, number>();
	const results = findings.filter(({ berkas }) => {
		const count = (byFile.get(berkas) ?? 0) + 1;
		byFile.set(berkas, count);
		return count <= maxFindings;
	});
	for (const [file, count] of byFile)
		if (count > maxFindings)
			results.push(
				fileFindings(
					file,
					'Masih ada masalah lain pada berkas ini.',
					'Perbaiki yang disebut lebih dulu, lalu periksa lagi.',
				),
			);
	return results;
}

/** Writes findings for an editor to read, grouped by file, in file and line order; a content folder that cannot be read takes one line. `akibat` says what that means for the site. */
export function formatFindings(
	findings: readonly Finding[],
	folder: string,
	akibat = 'Situs belum dibangun ulang; hasil bangunan terakhir tidak diubah.',
): string {
	const [first] = findings;
	if (findings.length === 1 && first?.berkas === '')
		return `${folder}: ${first.salah} ${first.fix}`;
	const order = [...findings].sort(
		(a, b) => a.berkas.localeCompare(b.berkas, 'id') || a.baris - b.baris || a.kolom - b.kolom,
	);
	const parts = order.map((t) => {
		const place = t.berkas ? `${folder}/${t.berkas}:${t.baris}:${t.kolom}` : folder;
		const field = t.bidang ? `\n  bidang    : ${t.bidang}` : '';
		return `${place}${field}\n  masalah   : ${t.salah}\n  perbaikan : ${t.fix}`;
	});
	return `${parts.join('\n\n')}\n\n${order.length} masalah ditemukan. ${akibat}`;
}

/** Findings for a program: each with its file as the editor named the folder. */
export const formatJson = (findings: readonly Finding[], folder: string): string =>
	JSON.stringify(
		findings.map(({ berkas, fix, ...rest }) => ({
			berkas: berkas ? `${folder}/${berkas}` : folder,
			...rest,
			perbaikan: fix,
		})),
		null,
		'\t',
	);

/** A text as a property or the message of a workflow command takes it. */
const escapeCommand = (text: string, property: boolean): string =>
	text
		.replaceAll('%', '%25')
		.replaceAll('\r', '%0D')
		.replaceAll('\n', '%0A')
		.replace(property ? /[:,]/g : /(?!)/g, (mark) => (mark === ':' ? '%3A' : '%2C'));

/** Findings as workflow commands of GitHub, which shows each beside its line. */
export const formatAnnotations = (findings: readonly Finding[], folder: string): string =>
	findings
		.map(({ berkas, baris, kolom, salah, fix }) => {
			const file = escapeCommand(berkas ? `${folder}/${berkas}` : folder, true);
			return `::error file=${file},line=${baris},col=${kolom}::${escapeCommand(`${salah} ${fix}`, false)}`;
		})
		.join('\n');
