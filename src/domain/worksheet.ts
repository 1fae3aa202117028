/** The worksheet of an agency as tables to be filled in. */

/** How often somebody writes down what was done. */
export const rhythms = ['tahun', 'triwulan', 'sekali'] as const;
export type Rhythm = (typeof rhythms)[number];

export const rhythmLabels: Record<Rhythm, string> = {
	tahun: 'tiap tahun',
	triwulan: 'tiap triwulan',
	sekali: 'sekali',
};

/** One action of the worksheet by the headings of its columns. */
export type WorksheetRow = Readonly<Record<string, string>>;

interface WorksheetTable {
	nama: string;
	kolom: string[];
	baris: WorksheetRow[];
}

/** The years to fill in: those of the document's title, and those that its plans name. */
export function spanWorksheet(
	{ mulai, selesai }: { mulai: number; selesai: number },
	aksi: readonly { rencana: readonly { tahun: number }[] }[],
): { mulai: number; selesai: number } {
	const years = aksi.flatMap(({ rencana }) => rencana.map(({ tahun }) => tahun));
	return { mulai: Math.min(mulai, ...years), selesai: Math.max(selesai, ...years) };
}

/** The columns that the document leaves to whoever carries an action out. */
export const fillIn = ['Keadaan', 'Bukti'] as const;

const quarters = [1, 2, 3, 4];

/**
 * The sheets of a worksheet: what is promised, then empty columns. Once, or for each year beside each other, or a sheet for
 * each year with its quarters.
 */
export function composeWorksheet(
	columns: readonly string[],
	rows: readonly WorksheetRow[],
	{ mulai, selesai }: { mulai: number; selesai: number },
	rhythm: Rhythm,
): WorksheetTable[] {
	const years = Array.from({ length: selesai - mulai + 1 }, (_, i) => mulai + i);
	const sheet = (nama: string, times: readonly string[]): WorksheetTable => ({
		nama,
		kolom: [...columns, ...times.flatMap((time) => fillIn.map((name) => `${name}${time}`))],
		baris: [...rows],
	});
	if (rhythm === 'sekali') return [sheet('Lembar kerja', [''])];
	if (rhythm === 'tahun')
		return [
			sheet(
				'Lembar kerja',
				years.map((year) => ` ${year}`),
			),
		];
	return years.map((year) =>
		sheet(
			String(year),
			quarters.map((quarter) => ` triwulan ${quarter}`),
		),
	);
}
