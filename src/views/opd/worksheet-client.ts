/** Makes a workbook of the worksheet that the page shows, with what falls to every agency after it. */
import {
	type Rhythm,
	type WorksheetRow,
	composeWorksheet,
	fillIn,
} from '../../domain/worksheet.ts';
import { localDate } from '../../domain/format.ts';
import { save } from '../../search/download.ts';

const clean = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words of a cell, a line for each of its parts. */
function readCell(cell: Element): string {
	const parts = cell.querySelectorAll(':scope > div');
	return parts.length === 0
		? clean(cell.textContent)
		: [...parts].map((part) => clean(part.textContent)).join('\n');
}

/** The actions of a worksheet, each with the heading of the group that it stands in. */
function readRows(place: ParentNode): WorksheetRow[] {
	const table = place.querySelector('table.lembar-kerja');
	return [...(table?.querySelectorAll('tbody') ?? [])].flatMap((group) => {
		const peran = clean(group.querySelector('.kelompok th')?.firstChild?.textContent ?? '');
		return [...group.querySelectorAll('tr:not(.kelompok)')].map((row) => ({
			Peran: peran,
			...Object.fromEntries(
				[...row.querySelectorAll<HTMLElement>('[data-judul]')].map((cell) => [
					cell.dataset.judul ?? '',
					readCell(cell),
				]),
			),
		}));
	});
}

/** The worksheet on another page of the site. Throws when it cannot be fetched. */
async function fetchRows(address: string, nama?: string): Promise<WorksheetRow[]> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	return readRows(page).map((row) => (nama === undefined ? row : { ...row, Peran: nama }));
}

/** Makes the page's form hand out the workbook. */
export function mountWorksheet(): void {
	const form = document.querySelector<HTMLFormElement>('[data-unduh-lembar]');
	const news = form?.querySelector('[role="alert"]');
	if (!form || !news) return;
	form.hidden = false;
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		news.textContent = '';
		try {
			const shared = [...document.querySelectorAll<HTMLAnchorElement>('a[data-lembar-bersama]')];
			const { lembar } = form.dataset;
			const rows = [
				lembar === undefined ? readRows(document) : lembar === '' ? [] : await fetchRows(lembar),
				...(await Promise.all(
					shared.map((link) => fetchRows(link.href, link.dataset.lembarBersama ?? '')),
				)),
			].flat();
			const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
				(name) => !fillIn.some((blank) => blank === name),
			);
			const rhythm = new FormData(form).get('isian') as Rhythm;
			const { mulai, selesai, nama, judul, berkas } = form.dataset;
			const { serializeXlsx } = await import('../../exports/xlsx.ts');
			const file = await serializeXlsx(
				composeWorksheet(columns, rows, { mulai: Number(mulai), selesai: Number(selesai) }, rhythm),
				[
					['Perangkat daerah', nama ?? ''],
					['Dokumen', judul ?? ''],
					['Alamat', location.href],
					['Kolom isian', 'Keadaan dan Bukti kosong; dibuat situs ini, bukan isi dokumen.'],
					['Diunduh', { tanggal: localDate(new Date()) }],
				],
			);
			save(file, `${berkas}.xlsx`);
		} catch {
			news.textContent =
				'Unduhan gagal karena daftarnya tidak terambil. Periksa sambungan internet, lalu coba lagi.';
		}
	});
}
