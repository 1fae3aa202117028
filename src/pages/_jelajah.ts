import { pasangPenjelajah } from '../search/penjelajah.ts';

// The writers are fetched when first asked for; most readers never download.
pasangPenjelajah({
	csv: async (tabel) => {
		const { tulisCsv } = await import('../exports/csv.ts');
		return new Blob([tulisCsv(tabel)], { type: 'text/csv;charset=utf-8' });
	},
	xlsx: async (tabel, keterangan) => {
		const { tulisXlsx } = await import('../exports/xlsx.ts');
		return tulisXlsx(tabel, keterangan);
	},
});
