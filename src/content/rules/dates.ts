import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import { walk } from '../walk.ts';
import type { Finding } from '../findings.ts';

/** Dates of what has happened. */
const dateFields = new Set([
	'tanggal_terbit',
	'tanggal',
	'tanggal_ditetapkan',
	'tanggal_diundangkan',
]);

/** Today in the east of Indonesia, where a day begins first. */
export const today = (): string =>
	new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * The last day that anything in a document may bear: the day of the check. A document whose period has not begun is a plan
 * or an example; what it says of itself cannot be judged by today, but not later than the year after its period.
 */
function lastDay({ mulai, selesai }: { mulai: number; selesai: number }, day: string): string {
	const begun = `${mulai}-01-01` <= day;
	return begun ? day : `${selesai + 1}-12-31`;
}

/** Nothing was published, decided or adopted after that day. */
export function checkDays(
	{ peta, berkas }: LoadedPetaJalan,
	day: string,
	findings: Finding[],
): void {
	const { periode } = peta.dokumen;
	// A period that ends before it begins says nothing of when anything may have happened.
	if (periode.selesai < periode.mulai) return;
	const limit = lastDay(periode, day);
	for (const content of berkas.values())
		walk(content.data, (key, nilai, paths) => {
			if (!dateFields.has(key) || typeof nilai !== 'string' || nilai <= limit) return;
			findings.push({
				...findingPlace(content, paths),
				salah:
					limit === day
						? `Tanggal ${nilai} belum tiba: hari ini ${day}.`
						: `Tanggal ${nilai} terlalu jauh sesudah masa dokumen, yang berakhir ${periode.selesai}.`,
				fix: 'Perbaiki tanggalnya; yang belum terbit belum ditulis.',
			});
		});
}
