/** Every interface string of Starlight and Pagefind that is missing or unclear in the Indonesian that they ship. */
export const teksAntarmuka: Record<string, string> = {
	'skipLink.label': 'Lewati ke isi',
	'search.label': 'Cari',
	'search.cancelLabel': 'Tutup',
	'search.devWarning':
		'Pencarian tersedia setelah situs dibangun. Jalankan `npm start` untuk mencobanya.',
	'themeSelect.accessibleLabel': 'Tema warna',
	'themeSelect.auto': 'Ikuti perangkat',
	'menuButton.accessibleLabel': 'Menu',
	'sidebarNav.accessibleLabel': 'Menu situs',
	'tableOfContents.onThisPage': 'Di halaman ini',
	'tableOfContents.overview': 'Awal halaman',
	'page.lastUpdated': 'Terakhir diperbarui:',
	'page.previousLink': 'Sebelumnya',
	'page.nextLink': 'Berikutnya',
	'page.draft': 'Halaman ini masih konsep dan tidak ikut terbit.',
	'fileTree.directory': 'Folder',
	'builtWithStarlight.label': 'Dibangun dengan Starlight',
	'heading.anchorLabel': 'Tautan ke bagian “{{title}}”',
	'pagefind.clear_search': 'Hapus',
	'pagefind.load_more': 'Tampilkan lebih banyak hasil',
	'pagefind.search_label': 'Cari di situs ini',
	'pagefind.filters_label': 'Saring',
	'pagefind.zero_results': 'Tidak ada hasil untuk [SEARCH_TERM]',
	'pagefind.many_results': '[COUNT] hasil untuk [SEARCH_TERM]',
	'pagefind.one_result': '[COUNT] hasil untuk [SEARCH_TERM]',
	'pagefind.alt_search':
		'Tidak ada hasil untuk [SEARCH_TERM]. Menampilkan hasil untuk [DIFFERENT_TERM]',
	'pagefind.search_suggestion':
		'Tidak ada hasil untuk [SEARCH_TERM]. Coba salah satu kata berikut:',
	'pagefind.searching': 'Mencari [SEARCH_TERM] …',
};
