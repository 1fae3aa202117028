import type { AlamatLama } from '../domain/alias.ts';
import { tulisHalamanLepas } from '../domain/halaman-lepas.ts';
import { amankan } from '../domain/markah.ts';

/** The present page: its path on this host, which also a copy of the site can follow, and its full address. */
export interface TujuanAlih {
	path: string;
	url: string;
}

/** A small page at a former address that leads to the present one at once, also without script; search engines are told to keep only the latter. */
export function tulisHalamanAlih(
	{ lama, kini, nama }: AlamatLama,
	{ path, url }: TujuanAlih,
): string {
	const ke = amankan(path);
	return tulisHalamanLepas({
		judul: `${lama} pindah ke ${kini}`,
		ringkas: `Alamat ${lama} pindah ke ${kini}: ${nama}`,
		url,
		kepala: `<meta http-equiv="refresh" content="0; url=${ke}">`,
		isi: `<h1>${amankan(lama)} kini ${amankan(kini)}</h1>
<p>Halaman ini pindah ke <a href="${ke}">${amankan(kini)} ${amankan(nama)}</a>.</p>`,
		kaki: '<p>Bukan situs resmi pemerintah.</p>',
	});
}
