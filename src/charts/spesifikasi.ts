import { tulisAngka } from '../domain/format.ts';
import { type NilaiRinci, semuaNilai, skalaBerurutan } from '../domain/nilai.ts';
import type { Indikator } from '../schemas/indikator.ts';
import type { TabelAparatur } from '../schemas/tabel.ts';
import { tikSumbu } from './sumbu.ts';

/** One value of a series; `letak` is null where the source gives none, and then nothing is drawn. */
export interface Titik {
	/** Place on the value axis. */
	letak: number | null;
	/** The words at the mark, as in the table. */
	label: string;
}

/** Values of one role over all categories. */
export interface Deret {
	peran: 'baseline' | 'target' | 'realisasi' | 'jumlah';
	nama: string;
	titik: Titik[];
}

/** A tick of the value axis. */
export interface Tik {
	letak: number;
	label: string;
}

/** What a chart shows, said once; the picture, the canvas and the table are all made from it. */
export interface Grafik {
	/** Unique on its page. */
	kode: string;
	judul: string;
	/** Unit of the values, for the title; null when the source gives none. */
	satuan: string | null;
	jenis: 'garis' | 'batang';
	/** Names along the category axis. */
	kategori: string[];
	/** Where each category leads, if anywhere. */
	tautan?: (string | undefined)[];
	/** A colour variable for each category, if they differ. */
	warna?: string[];
	deret: Deret[];
	sumbu: {
		min: number;
		maks: number;
		tik: Tik[];
		/** Where the axis begins, or what its steps are, in a sentence. */
		keterangan: string;
		/** True when the steps have names too long to stand beside the axis or at the marks. */
		tikPanjang: boolean;
	};
	/** The finding in one sentence. */
	temuan: string;
	sumber: string;
}

/** Words of a value for table and mark: as printed, with a dash and a blank kept apart. */
export function labelNilai(nilai: Pick<NilaiRinci, 'teks' | 'keadaan'>): string {
	if (nilai.keadaan === 'strip') return '–';
	return nilai.keadaan === 'kosong' ? '' : (nilai.teks ?? '');
}

const namaPeran = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' } as const;

/** The column that a value stands in: its year, or `Titik awal` when it has none. */
export const kategoriNilai = (nilai: Pick<NilaiRinci, 'tahun'>): string =>
	nilai.tahun === null ? 'Titik awal' : String(nilai.tahun);

/** Columns of an indicator's values, starting point first and then by year. */
export function kategoriIndikator(nilai: readonly NilaiRinci[]): string[] {
	const tahun = [...new Set(nilai.map((satu) => satu.tahun))].sort((a, b) => (a ?? 0) - (b ?? 0));
	return tahun.map((satu) => kategoriNilai({ tahun: satu }));
}

/** What the values say, in one sentence, without judging it. */
export function temuanIndikator(indikator: Indikator): string {
	const target = semuaNilai(indikator).filter(
		(satu) => satu.peran === 'target' && satu.letak !== null,
	);
	const [awal, akhir] = [target[0], target.at(-1)];
	const belum = indikator.realisasi.length === 0 ? ' Realisasi belum dipublikasikan.' : '';
	if (!awal || !akhir) return `Sumber tidak memuat target untuk indikator ini.${belum}`;
	if (target.length === 1) return `Satu-satunya target: ${awal.teks} pada ${awal.tahun}.${belum}`;
	if (target.every((satu) => satu.letak === awal.letak))
		return `Target tetap ${awal.teks} pada setiap tahun yang terisi, ${awal.tahun} sampai ${akhir.tahun}.${belum}`;
	if (skalaBerurutan(indikator.skala) || awal.nilai === null || akhir.nilai === null)
		return `Target berubah dari ${awal.teks} pada ${awal.tahun} menjadi ${akhir.teks} pada ${akhir.tahun}.${belum}`;
	const selisih = akhir.nilai - awal.nilai;
	const arah = selisih > 0 ? 'naik' : 'turun';
	if (selisih === 0)
		return `Target berawal dan berakhir di ${awal.teks}, dengan nilai lain di antaranya.${belum}`;
	return `Target ${arah} ${tulisAngka(Math.abs(selisih))} dari ${awal.teks} pada ${awal.tahun} menjadi ${akhir.teks} pada ${akhir.tahun}.${belum}`;
}

/** The chart of an indicator's baseline, targets and published realisation. */
export function grafikIndikator(indikator: Indikator): Grafik {
	const nilai = semuaNilai(indikator);
	const kategori = kategoriIndikator(nilai);
	const deret = (['baseline', 'target', 'realisasi'] as const).flatMap((peran) => {
		const milik = nilai.filter((satu) => satu.peran === peran);
		if (milik.length === 0) return [];
		const titik = kategori.map((nama) => {
			const satu = milik.find((calon) => kategoriNilai(calon) === nama);
			return satu ? { letak: satu.letak, label: labelNilai(satu) } : { letak: null, label: '' };
		});
		return [{ peran, nama: namaPeran[peran], titik }];
	});
	const letak = nilai.flatMap((satu) => satu.letak ?? []);
	return {
		kode: `grafik-${indikator.kode}`,
		judul: indikator.singkat ?? indikator.nama,
		satuan: indikator.satuan === '-' ? null : indikator.satuan,
		jenis: 'garis',
		kategori,
		deret,
		sumbu: tikSumbu(letak, indikator.skala),
		temuan: temuanIndikator(indikator),
		sumber: indikator.sumber,
	};
}

/** A count of something by name. */
export interface Hitung {
	nama: string;
	jumlah: number;
	tautan?: string;
	warna?: string;
}

/** A chart of counts as bars, in the order given. */
export function grafikHitungan(isi: {
	kode: string;
	judul: string;
	satuan: string;
	hitung: readonly Hitung[];
	temuan: string;
	sumber: string;
}): Grafik {
	const maks = Math.max(1, ...isi.hitung.map((satu) => satu.jumlah));
	const warna = isi.hitung.flatMap((satu) => satu.warna ?? []);
	return {
		kode: isi.kode,
		judul: isi.judul,
		satuan: isi.satuan,
		jenis: 'batang',
		kategori: isi.hitung.map((satu) => satu.nama),
		tautan: isi.hitung.map((satu) => satu.tautan),
		...(warna.length === isi.hitung.length ? { warna } : {}),
		deret: [
			{
				peran: 'jumlah',
				nama: `Jumlah ${isi.satuan}`,
				titik: isi.hitung.map((satu) => ({ letak: satu.jumlah, label: tulisAngka(satu.jumlah) })),
			},
		],
		sumbu: { min: 0, maks, tik: [], keterangan: 'Batang dimulai dari 0.', tikPanjang: false },
		temuan: isi.temuan,
		sumber: isi.sumber,
	};
}

/** The chart of a count table with a single column; rows that are sums, dashes or blanks are not drawn. */
export function grafikAparatur(tabel: TabelAparatur): Grafik {
	const hitung = tabel.baris.flatMap((baris) => {
		const [jumlah] = baris.nilai;
		return baris.jumlah || typeof jumlah !== 'number' ? [] : [{ nama: baris.nama, jumlah }];
	});
	const terbanyak = hitung.reduce((a, b) => (b.jumlah > a.jumlah ? b : a), { nama: '', jumlah: 0 });
	return grafikHitungan({
		kode: `grafik-${tabel.kode}`,
		judul: tabel.judul,
		satuan: tabel.satuan,
		hitung,
		temuan: `Terbanyak: ${terbanyak.nama}, ${tulisAngka(terbanyak.jumlah)} ${tabel.satuan}${tabel.total === null ? '' : ` dari ${tulisAngka(tabel.total)}`}.`,
		sumber: tabel.sumber,
	});
}
