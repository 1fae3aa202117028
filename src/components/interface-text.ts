/** Every interface string of Starlight that is missing or unclear in the Indonesian that it ships. */
export const interfaceTexts: Record<string, string> = {
	'skipLink.label': 'Lewati ke isi',
	'search.label': 'Cari',
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
};
