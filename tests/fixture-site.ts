/** The site that is built of the invented road maps: where its content stands, and where it goes. */
export const fixtureSite = {
	PETA_JALAN_KONTEN: 'tests/fixtures/content',
	PETA_JALAN_KELUARAN: 'dist.contoh',
};
