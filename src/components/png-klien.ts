/** Makes a picture of points out of the downloadable drawing, at twice its size, for those who need one. */
async function unduhPng({ png = '', nama = '' }: DOMStringMap) {
	const gambar = new Image();
	gambar.src = png;
	await gambar.decode();
	const kanvas = document.createElement('canvas');
	kanvas.width = gambar.naturalWidth * 2;
	kanvas.height = gambar.naturalHeight * 2;
	kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
	const tautan = document.createElement('a');
	tautan.href = kanvas.toDataURL('image/png');
	tautan.download = nama;
	tautan.click();
}

for (const tombol of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
	tombol.hidden = false;
	tombol.addEventListener('click', () => {
		// Without the drawing there is no picture; the button says so in its own words.
		unduhPng(tombol.dataset).catch(() => {
			tombol.textContent = 'Gambar PNG gagal dibuat; unduh SVG';
		});
	});
}
