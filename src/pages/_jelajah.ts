import { mountExplorer } from '../search/penjelajah.ts';

// The writers are fetched when first asked for; most readers never download.
mountExplorer({
	csv: async (table) => {
		const { tulisCsv } = await import('../exports/csv.ts');
		return new Blob([tulisCsv(table)], { type: 'text/csv;charset=utf-8' });
	},
	xlsx: async (table, caption) => {
		const { tulisXlsx } = await import('../exports/xlsx.ts');
		return tulisXlsx(table, caption);
	},
});
