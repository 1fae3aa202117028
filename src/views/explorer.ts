import { mountExplorer } from '../search/explorer.ts';

// The writers are fetched when first asked for; most readers never download.
mountExplorer({
	csv: async ([table]) => {
		const { serializeCsv } = await import('../exports/csv.ts');
		return new Blob([serializeCsv(table)], { type: 'text/csv;charset=utf-8' });
	},
	xlsx: async (tables, caption) => {
		const { serializeXlsx } = await import('../exports/xlsx.ts');
		return serializeXlsx(tables, caption);
	},
});
