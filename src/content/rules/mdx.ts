import { atributSimpul, larangan, type Simpul } from './mdx-allowed.ts';
import { periksaBab } from './bab.ts';
import { alamatBab, alamatHalaman, type DaftarAlamat, daftarAlamat } from './addresses.ts';
import type { BerkasBab, Muatan, MuatanPetaJalan } from '../load.ts';
import { findPribadi } from '../parse/private-numbers.ts';
import { listRute } from './routes.ts';
import { periksaJudul, periksaRujukanTeks } from './headings.ts';
import { type Lapor, periksaTautan, uraikanPersen } from './links.ts';
import { type Temuan, temuanBerkas } from '../findings.ts';
import { type JudulBagian, jelajahi, judulBagian, teksSimpul, uraiMdx } from '../parse/mdx.ts';

/** A chapter or page with its tree, its address, and its headings when the build can make them. */
interface TeksTerurai {
	berkas: BerkasBab;
	peta: MuatanPetaJalan | null;
	pohon: Simpul;
	sini: string;
	bagian: JudulBagian[] | null;
	lapor: Lapor;
}

/** Blocks whose words are read together when private numbers are looked for, whatever marks stand between. */
const paragraf = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands in a node's attributes and addresses, as it is read there. */
function isiTersembunyi(simpul: Simpul): string[] {
	const atribut = atributSimpul(simpul).flatMap(({ value }) =>
		typeof value === 'string' ? [value] : [],
	);
	const { url = '', title } = simpul;
	return [...atribut, title ?? '', uraikanPersen(url) ?? url];
}

/** Private numbers that marks or entities hide from a search of the raw lines. */
function periksaPribadiMdx(pohon: Simpul, { path }: BerkasBab, temuan: Temuan[]): void {
	const sudah = new Set(temuan.filter(({ berkas }) => berkas === path).map(({ salah }) => salah));
	for (const simpul of jelajahi(pohon)) {
		const { line: baris = 1, column: kolom = 1 } = simpul.position?.start ?? {};
		const isi = [
			...(paragraf.has(simpul.type) ? [teksSimpul(simpul).replaceAll('\n', ' ')] : []),
			...isiTersembunyi(simpul),
		];
		for (const satu of isi.flatMap((teks) => findPribadi(path, teks, () => '')))
			if (!sudah.has(satu.salah)) temuan.push({ ...satu, baris, kolom });
	}
}

/** Two files of general pages may not share an address, as `cara.mdx` and `cara/index.mdx` would. */
function periksaAlamatGanda(halaman: readonly BerkasBab[], temuan: Temuan[]): void {
	const terpakai = new Map<string, string>();
	for (const { path } of halaman) {
		const alamat = alamatHalaman(path);
		const dulu = terpakai.get(alamat);
		if (dulu)
			temuan.push(
				temuanBerkas(
					path,
					`Alamat \`${alamat}\` sudah dipakai ${dulu}.`,
					'Ganti nama berkas ini; nama berkas menjadi alamat halaman.',
				),
			);
		terpakai.set(alamat, path);
	}
}

/** Everything about one text but where its links lead. */
function uraikan(
	berkas: BerkasBab,
	peta: MuatanPetaJalan | null,
	muatan: Muatan,
	temuan: Temuan[],
): TeksTerurai | null {
	const { path, teks } = berkas;
	const pohon = uraiMdx(path, teks, temuan);
	if (!pohon) return null;
	const lapor: Lapor = (simpul, salah, perbaikan) =>
		temuan.push({
			berkas: path,
			baris: simpul.position?.start.line ?? 1,
			kolom: simpul.position?.start.column ?? 1,
			bidang: simpul.name ?? '',
			salah,
			perbaikan,
		});
	let aman = true;
	for (const simpul of jelajahi(pohon))
		for (const { salah, perbaikan } of larangan(simpul, peta !== null)) {
			aman = false;
			lapor(simpul, salah, perbaikan);
		}
	const bagian = aman ? judulBagian(teks) : null;
	if (peta) periksaBab(pohon, peta, muatan, lapor);
	periksaJudul(pohon, bagian ?? [], lapor);
	periksaRujukanTeks(pohon, lapor);
	periksaPribadiMdx(pohon, berkas, temuan);
	const sini = peta ? alamatBab(path) : alamatHalaman(path);
	return { berkas, peta, pohon, sini, bagian, lapor };
}

/** The fragments of a text: its headings, the back ways of its footnotes, and its charts. */
function bagianTeks({ pohon, bagian }: TeksTerurai): string[] {
	const kaki = [...jelajahi(pohon)].flatMap(({ type, identifier }) =>
		type === 'footnoteReference'
			? [`user-content-fn-${identifier}`, `user-content-fnref-${identifier}`]
			: [],
	);
	return [...(bagian ?? []).map(({ slug }) => slug), ...kaki];
}

/** Every chapter and general page with what it has; what is wrong with them becomes findings. */
function uraikanSemua(muatan: Muatan, temuan: Temuan[]): TeksTerurai[] {
	return [
		...muatan.petaJalan.flatMap((peta) => peta.bab.map((bab) => ({ berkas: bab, peta }))),
		...muatan.halaman.map((berkas) => ({ berkas, peta: null })),
	].flatMap(({ berkas, peta }) => uraikan(berkas, peta, muatan, temuan) ?? []);
}

const susunAlamat = (muatan: Muatan, teks: readonly TeksTerurai[]): DaftarAlamat =>
	daftarAlamat(muatan, new Map(teks.map((satu) => [satu.sini, bagianTeks(satu)])));

/** Every address of the site that this content makes, with the fragments that links may name. */
export const alamatSitus = (muatan: Muatan): DaftarAlamat =>
	susunAlamat(muatan, uraikanSemua(muatan, []));

/** Addresses of chapters and pages whose headings are not known, because something in them is wrong. */
function alamatTakTerbaca(muatan: Muatan, teks: readonly TeksTerurai[]): Set<string> {
	const hasil = new Set([
		...muatan.halaman.map(({ path }) => alamatHalaman(path)),
		...[...muatan.gagal].map(alamatHalaman),
		...muatan.petaJalan.flatMap(({ peta, bab, gagal }) => [
			...bab.map(({ path }) => alamatBab(path)),
			...[...gagal].map((nama) => alamatBab(`${peta.id}/${nama}`)),
		]),
	]);
	for (const { bagian, sini } of teks) if (bagian) hasil.delete(sini);
	return hasil;
}

/**
 * Chapters, general pages and guides: what they may contain, how they are built up, what they name, and where they
 * lead. `rusak` holds the first parts of paths whose data could not be read: no link into them is judged.
 */
export function periksaMdx(
	folder: string,
	muatan: Muatan,
	rusak: ReadonlySet<string>,
	temuan: Temuan[],
): void {
	periksaAlamatGanda(muatan.halaman, temuan);
	const teks = uraikanSemua(muatan, temuan);
	const alamat = susunAlamat(muatan, teks);
	const takTerbaca = alamatTakTerbaca(muatan, teks);
	const rute = listRute();
	const takTentu = (ke: string) => {
		const [, awal = ''] = ke.split('/');
		if (takTerbaca.has(ke)) return true;
		return rusak.size > 0 && (rusak.has(awal) || rute.has(awal) || awal === '');
	};
	for (const { berkas, pohon, sini, lapor } of teks)
		periksaTautan(folder, pohon, { path: berkas.path, sini, alamat, takTentu }, lapor);
}
