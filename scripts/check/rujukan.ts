import { tempatTemuan } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import { telusuri } from './telusur.ts';
import type { Temuan } from './temuan.ts';
import { saran } from './terdekat.ts';

/** A field that names a record of another list of the same road map. */
interface BidangRujukan {
	/** What it names, for the sentence. */
	nama: string;
	/** The file where the named record must stand. */
	tempat: string;
	sah: ReadonlySet<string>;
}

/** The codes of a list of records. */
const kode = (daftar: readonly { kode: string }[]) => new Set(daftar.map((satu) => satu.kode));

/** Every reference from one record to another must lead somewhere, and stand once in its list. */
export function periksaRujukan({ peta, berkas }: MuatanPetaJalan, temuan: Temuan[]): void {
	const opd: BidangRujukan = {
		nama: 'Perangkat daerah',
		tempat: 'perangkat-daerah.yaml',
		sah: kode(peta.perangkatDaerah),
	};
	const rujukan: Record<string, BidangRujukan> = {
		penanggung_jawab: opd,
		pendukung: opd,
		perangkat_daerah: opd,
		catatan: { nama: 'Catatan', tempat: 'catatan.yaml', sah: kode(peta.catatan) },
		sasaran: { nama: 'Sasaran', tempat: 'sasaran.yaml', sah: kode(peta.sasaran) },
		indikator: { nama: 'Indikator', tempat: 'indikator.yaml', sah: kode(peta.indikator) },
		quick_win: { nama: 'Quick win', tempat: 'quick-wins.yaml', sah: kode(peta.quickWins) },
		induk: { nama: 'Komponen induk', tempat: 'monev.yaml', sah: kode(peta.bobot) },
	};
	/** Fields of the same name that hold text rather than a reference. */
	const bukanRujukan: Record<string, readonly string[]> = {
		sasaran: ['misi', 'sasaran'],
		indikator: ['program'],
	};
	for (const [nama, isi] of berkas) {
		telusuri(isi.data, (kunci, nilai, jalur) => {
			const bidang = rujukan[kunci];
			const jenis = nama.split('/')[0] ?? nama;
			if (!bidang || bukanRujukan[kunci]?.includes(jenis)) return;
			if (kunci === 'indikator' && !Array.isArray(nilai)) return;
			const daftar: unknown[] = Array.isArray(nilai) ? nilai : [nilai];
			for (const [i, satu] of daftar.entries()) {
				if (typeof satu !== 'string') continue;
				const ganda = daftar.indexOf(satu) < i;
				if (bidang.sah.has(satu) && !ganda) continue;
				const sini = Array.isArray(nilai) ? [...jalur, i] : jalur;
				temuan.push({
					...tempatTemuan(isi, sini),
					salah: ganda
						? `${bidang.nama} \`${satu}\` ditulis dua kali dalam daftar ini.`
						: `${bidang.nama} \`${satu}\` tidak ada di ${bidang.tempat}.`,
					perbaikan: ganda ? 'Hapus salah satunya.' : saran(satu, bidang.sah, bidang.tempat),
				});
			}
		});
	}
}
