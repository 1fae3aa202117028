/** Makes a picture of points out of the downloadable drawing, at twice its size, for those who need one. */
async function downloadPng({ png = '', nama = '' }: DOMStringMap) {
	const picture = new Image();
	picture.src = png;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = picture.naturalWidth * 2;
	canvas.height = picture.naturalHeight * 2;
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const link = document.createElement('a');
	link.href = canvas.toDataURL('image/png');
	link.download = nama;
	link.click();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		// Without the drawing there is no picture; the button says so in its own words.
		downloadPng(button.dataset).catch(() => {
			button.textContent = 'Gambar PNG gagal dibuat; unduh SVG';
		});
	});
}
