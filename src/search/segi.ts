/** What the results can be narrowed by, in the order of the form. */
export const namaSegi = ['peta', 'jenis', 'area', 'opd', 'tahun'] as const;
export type Segi = (typeof namaSegi)[number];

/** A value for each facet. */
export const setiapSegi = <T>(isi: (nama: Segi, i: number) => T): Record<Segi, T> =>
	Object.fromEntries(namaSegi.map((nama, i) => [nama, isi(nama, i)])) as Record<Segi, T>;
