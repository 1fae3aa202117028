import { expect, test } from 'vitest';
import { fileOf, fromRoot, relativeAddress } from '../../../scripts/edition/place.ts';

test.each([
	['/', '/', 'index.html'],
	['/cari/', '/', 'cari/index.html'],
	['/cari/?q=izin#atas', '/', 'cari/index.html'],
	['/dasar/data/a.csv', '/dasar/', 'data/a.csv'],
	['/dasar/gambar/peta%20kota.png', '/dasar/', 'gambar/peta kota.png'],
	['/lain/', '/dasar/', null],
	['//situs.invalid/', '/', null],
	['https://situs.invalid/', '/', null],
	['#atas', '/', null],
	['?q=izin', '/', null],
])('%s below %s is the file %s', (address, base, file) => {
	expect(fileOf(address, base)).toBe(file);
});

test.each([
	['/', 'index.html', 'index.html'],
	['/', 'a/aksi/x/index.html', '../../../index.html'],
	['/a/aksi/x/', 'a/aksi/x/index.html', 'index.html'],
	['/a/aksi/x/#sumber', 'a/opd/index.html', '../aksi/x/index.html#sumber'],
	['/cari/?q=a%20b', 'index.html', 'cari/index.html?q=a%20b'],
	['/gambar/nomor%231.png', 'index.html', 'gambar/nomor%231.png'],
])('%s in the file %s is %s', (address, from, relative) => {
	expect(relativeAddress(address, from, '/')).toBe(relative);
});

test.each([
	['../../catatan/#kosong', '/situs/a/catatan/#kosong'],
	['gambar.png', '/situs/a/bab/1/gambar.png'],
	['/cari/', '/cari/'],
	['#atas', '#atas'],
	['?q=izin', '?q=izin'],
	['mailto:x@y.invalid', 'mailto:x@y.invalid'],
	['', ''],
])('%s in a page stands at %s', (address, whole) => {
	expect(fromRoot(address, 'a/bab/1/index.html', '/situs/')).toBe(whole);
});
