/** Takes a cell apart that `joinDaftar` made: the reading that the data pages describe, written down once more on its own. */
export function splitDaftar(sel: string): string[] {
	if (sel === '') return [];
	const daftar: string[] = [];
	for (let letak = 0; letak <= sel.length;) {
		if (sel[letak] === '"') {
			let tutup = letak + 1;
			while (sel[tutup] !== '"' || sel[tutup + 1] === '"') {
				if (tutup >= sel.length) throw new Error(`An open quote in ${sel}`);
				tutup += sel[tutup] === '"' ? 2 : 1;
			}
			daftar.push(sel.slice(letak + 1, tutup).replaceAll('""', '"'));
			letak = tutup + 1;
		} else {
			const akhir = sel.indexOf('; ', letak);
			daftar.push(akhir < 0 ? sel.slice(letak) : sel.slice(letak, akhir));
			letak = akhir < 0 ? sel.length : akhir;
		}
		if (letak < sel.length && sel.slice(letak, letak + 2) !== '; ')
			throw new Error(`No separator at ${letak} in ${sel}`);
		letak += 2;
	}
	return daftar;
}
