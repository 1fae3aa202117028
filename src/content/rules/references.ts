import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import { telusuri } from '../walk.ts';
import type { Temuan } from '../findings.ts';
import { saran } from '../shape/nearest.ts';

/** A field that names a record of another list of the same road map. */
interface BidangRujukan {
	/** What it names, for the sentence. */
	nama: string;
	/** The file where the named record must stand, without ending. */
	tempat: string;
	sah: ReadonlySet<string>;
}

/** A place where something is named. */
interface Letak {
	berkas: BerkasYaml;
	jalur: Jalur;
}

/** The codes of a list of records. */
const kode = (daftar: readonly { kode: string }[]) => new Set(daftar.map((satu) => satu.kode));

/** Fields of the same name that hold text rather than a reference. */
const bukanRujukan: Record<string, readonly string[]> = {
	sasaran: ['misi', 'sasaran'],
	indikator: ['program'],
	catatan: ['catatan'],
};

/** Says of further places with the same fault where the next stand. */
function tempatLain(lain: readonly Letak[]): string {
	if (lain.length === 0) return '';
	const sebut = lain
		.slice(0, 3)
		.map(({ berkas, jalur }) => `${berkas.path} baris ${berkas.letak(jalur).baris}`);
	return ` Begitu pula ${lain.length === 1 ? '' : `di ${lain.length} tempat lain, antara lain `}${sebut.join('; ')}.`;
}

/** Every reference from one record to another must lead somewhere, and stand once in its list. What is named in many places and missing is one fault. */
export function periksaRujukan(
	{ peta, berkas, bab, gagal }: MuatanPetaJalan,
	temuan: Temuan[],
): void {
	const opd: BidangRujukan = {
		nama: 'Perangkat daerah',
		tempat: 'perangkat-daerah',
		sah: kode(peta.perangkatDaerah),
	};
	const rujukan = new Map<string, BidangRujukan>([
		['penanggung_jawab', opd],
		['pendukung', opd],
		['perangkat_daerah', opd],
		['catatan', { nama: 'Catatan', tempat: 'catatan', sah: kode(peta.catatan) }],
		['sasaran', { nama: 'Sasaran', tempat: 'sasaran', sah: kode(peta.sasaran) }],
		['indikator', { nama: 'Indikator', tempat: 'indikator', sah: kode(peta.indikator) }],
		['quick_win', { nama: 'Quick win', tempat: 'quick-wins', sah: kode(peta.quickWins) }],
		['dalam', { nama: 'Peraturan', tempat: 'dasar-hukum', sah: kode(peta.dasarHukum) }],
		['induk', { nama: 'Komponen induk', tempat: 'monev', sah: kode(peta.bobot) }],
	]);
	/** Places of each missing record, by its field's table and code. */
	const hilang = new Map<string, { bidang: BidangRujukan; satu: string; letak: Letak[] }>();
	const periksa = (nama: string, isi: BerkasYaml) =>
		telusuri(isi.data, (kunci, nilai, jalur) => {
			const bidang = rujukan.get(kunci);
			if (!bidang || bukanRujukan[kunci]?.includes(nama.split('/')[0] ?? nama)) return;
			if (kunci === 'indikator' && !Array.isArray(nilai)) return;
			const daftar: unknown[] = Array.isArray(nilai) ? nilai : [nilai];
			const sudah = new Set<unknown>();
			for (const [i, satu] of daftar.entries()) {
				if (typeof satu !== 'string') continue;
				const sini = Array.isArray(nilai) ? [...jalur, i] : jalur;
				if (sudah.has(satu))
					temuan.push({
						...tempatTemuan(isi, sini),
						salah: `${bidang.nama} \`${satu}\` ditulis dua kali dalam daftar ini.`,
						perbaikan: 'Hapus salah satunya.',
					});
				else if (!bidang.sah.has(satu) && !gagal.has(bidang.tempat)) {
					// Of a table that is not there at all, every record is missing for the same reason.
					const kunciHilang = berkas.has(bidang.tempat)
						? `${bidang.tempat} ${satu}`
						: bidang.tempat;
					const sama = hilang.get(kunciHilang) ?? { bidang, satu, letak: [] };
					sama.letak.push({ berkas: isi, jalur: sini });
					hilang.set(kunciHilang, sama);
				}
				sudah.add(satu);
			}
		});
	for (const [nama, isi] of berkas) periksa(nama, isi);
	for (const { depan, data } of bab) if (depan && data) periksa('bab', depan);

	for (const { bidang, satu, letak } of hilang.values()) {
		const [pertama, ...lain] = letak;
		if (!pertama) continue;
		const tempat = `${bidang.tempat}.yaml`;
		temuan.push({
			...tempatTemuan(pertama.berkas, pertama.jalur),
			salah: `${bidang.nama} \`${satu}\` tidak ada${berkas.has(bidang.tempat) ? '' : `, karena tidak ada berkas \`${tempat}\``}${berkas.has(bidang.tempat) ? ` di ${tempat}` : ''}.${tempatLain(lain)}`,
			perbaikan: berkas.has(bidang.tempat)
				? saran(satu, bidang.sah, tempat)
				: `Buat berkas \`${tempat}\` pada peta jalan ini, atau hapus rujukannya.`,
		});
	}
}
