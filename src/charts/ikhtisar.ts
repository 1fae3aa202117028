import { ratakanAksi } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import { tulisAngka } from '../domain/format.ts';
import { namaAksi } from '../domain/hilang.ts';
import { aksiArea, bebanOpd } from '../domain/hitung.ts';
import { labelJenisOpd, labelTarget } from '../domain/label.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { opdTerhitung } from '../domain/pihak.ts';
import type { KunciArea } from '../schemas/dasar.ts';
import type { PerangkatDaerah } from '../schemas/perangkat-daerah.ts';
import { type Grafik, type Hitung, grafikHitungan } from './spesifikasi.ts';

const sumberProgram = (peta: PetaJalan): string => peta.program[0]?.sumber ?? '';

/** Actions by area, in the document's order; `singkat` gives the areas' short names. */
export function grafikAksiArea(peta: PetaJalan, singkat: ReadonlyMap<KunciArea, string>): Grafik {
	const aksi = ratakanAksi(peta);
	const disingkat = peta.program.some(({ area, nama }) => (singkat.get(area) ?? nama) !== nama);
	return grafikHitungan({
		kode: 'grafik-aksi-area',
		judul: 'Rencana aksi menurut area',
		satuan: 'rencana aksi',
		hitung: peta.program.map((program) => ({
			nama: singkat.get(program.area) ?? program.nama,
			jumlah: aksiArea(aksi, program.area).length,
			tautan: alamat.area(peta.id, program.area),
			warna: `--area-${program.area}`,
		})),
		temuan: `${tulisAngka(aksi.length)} ${namaAksi(peta)} terbagi dalam ${peta.program.length} area.${disingkat ? ' Nama areanya disingkat situs ini.' : ''}`,
		sumber: sumberProgram(peta),
	});
}

/** The agencies that lead most actions, with all that lead as many as the last of them; null when no action names one. */
export function grafikAksiOpd(peta: PetaJalan, banyak = 8): Grafik | null {
	const nama = new Map(peta.perangkatDaerah.map((satu) => [satu.kode, satu.nama]));
	const pemegang = bebanOpd(peta).filter((satu) => satu.utama.length > 0);
	const batas = pemegang[banyak - 1]?.utama.length ?? 1;
	const hitung = pemegang
		.filter((satu) => satu.utama.length >= batas)
		.map(({ kode, utama }) => ({
			nama: nama.get(kode) ?? kode,
			jumlah: utama.length,
			tautan: alamat.opd(peta.id, kode),
		}));
	const [teratas] = hitung;
	if (!teratas) return null;
	return grafikHitungan({
		kode: 'grafik-aksi-opd',
		judul: 'Yang memegang rencana aksi terbanyak',
		satuan: 'rencana aksi',
		hitung,
		temuan: `${teratas.nama} memegang ${tulisAngka(teratas.jumlah)} dari ${tulisAngka(ratakanAksi(peta).length)} ${namaAksi(peta)}.`,
		sumber: sumberProgram(peta),
	});
}

/** Kinds of targets that most documents do not have; the others are told even where there is none. */
const jarang = new Set<keyof typeof labelTarget>(['uang', 'strip']);

/** Outputs of actions by the kind of their target; null when the document gives actions no outputs. */
export function grafikTarget(peta: PetaJalan): Grafik | null {
	const keluaran = ratakanAksi(peta).flatMap((satu) => satu.keluaran);
	if (keluaran.length === 0) return null;
	const jenis = Object.keys(labelTarget) as (keyof typeof labelTarget)[];
	const hitung = jenis
		.map((satu) => ({
			satu,
			nama: labelTarget[satu],
			jumlah: keluaran.filter(({ target }) => target.keadaan === satu).length,
		}))
		.filter(({ satu, jumlah }) => jumlah > 0 || !jarang.has(satu))
		.map(({ nama, jumlah }) => ({ nama, jumlah }));
	return grafikHitungan({
		kode: 'grafik-target',
		judul: 'Keluaran rencana aksi menurut targetnya',
		satuan: 'keluaran',
		hitung,
		temuan: `${tulisAngka(hitung[0]?.jumlah ?? 0)} dari ${tulisAngka(keluaran.length)} keluaran rencana aksi punya target terukur: angka atau rentang.`,
		sumber: sumberProgram(peta),
	});
}

/** What the counted agencies are: those of the document's list, or without one all agencies and units that it names. */
const asalOpd = (opd: readonly PerangkatDaerah[]): string =>
	opd.some((satu) => satu.terdaftar)
		? 'Yang dihitung: daftar perangkat daerah dalam dokumen.'
		: 'Dokumen tidak memuat daftar lengkap perangkat daerah; yang dihitung perangkat daerah dan unit yang disebutnya, tanpa kelompok dan tanpa yang baru diusulkan.';

/** A chart of agencies by something, the most frequent first. */
function grafikOpd(
	opd: readonly PerangkatDaerah[],
	isi: { kode: string; judul: string },
	nama: (satu: PerangkatDaerah) => string,
): Grafik {
	const hitung = [...new Set(opd.map(nama))]
		.map((satu): Hitung => ({
			nama: satu,
			jumlah: opd.filter((calon) => nama(calon) === satu).length,
		}))
		.sort((a, b) => b.jumlah - a.jumlah || a.nama.localeCompare(b.nama, 'id'));
	return grafikHitungan({
		...isi,
		satuan: 'perangkat daerah atau unit',
		hitung,
		temuan: `Terbanyak: ${hitung[0]?.nama ?? ''}, ${tulisAngka(hitung[0]?.jumlah ?? 0)} dari ${tulisAngka(opd.length)}. ${asalOpd(opd)}`,
		sumber: [...new Set(opd.map((satu) => satu.sumber.split(',')[0]))].join('; '),
	});
}

/** Agencies by kind, such as dinas or kecamatan. */
export const grafikJenisOpd = (peta: PetaJalan): Grafik =>
	grafikOpd(
		opdTerhitung(peta),
		{ kode: 'grafik-jenis-opd', judul: 'Perangkat daerah menurut jenis' },
		(satu) => labelJenisOpd[satu.jenis],
	);

/** Agencies by the type that the document prints, such as `TIPE A`; null when it prints none. */
export function grafikTipeOpd(peta: PetaJalan): Grafik | null {
	const opd = opdTerhitung(peta);
	if (opd.every((satu) => satu.tipe === null)) return null;
	return grafikOpd(
		opd,
		{ kode: 'grafik-tipe-opd', judul: 'Perangkat daerah menurut tipe' },
		(satu) => satu.tipe ?? 'Tipe tidak disebutkan',
	);
}
