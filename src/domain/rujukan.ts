import { alamat } from './alamat.ts';
import { type AksiRinci, ratakanAksi } from './aksi.ts';
import { ringkasTeks } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** A record that refers to something, with its page. */
export interface Perujuk {
	label: string;
	ke: string;
}

/** Records that carry each note, in the document's order; notes that no record carries have an empty list. */
export function perujukCatatan(
	peta: PetaJalan,
	aksi: readonly AksiRinci[] = ratakanAksi(peta),
): Map<string, Perujuk[]> {
	const { id, dokumen } = peta;
	const hasil = new Map<string, Perujuk[]>(peta.catatan.map((satu) => [satu.kode, []]));
	const catat = (kode: readonly string[], label: string, ke: string) => {
		for (const satu of kode) {
			const daftar = hasil.get(satu);
			if (daftar && !daftar.some((lain) => lain.ke === ke && lain.label === label))
				daftar.push({ label, ke });
		}
	};
	const sekilas = alamat.petaJalan(id);
	catat(dokumen.catatan, 'Dokumen', sekilas);
	catat(dokumen.periode.catatan, 'Masa berlaku', sekilas);
	catat(dokumen.visi.catatan, 'Visi', sekilas);
	catat(dokumen.judul_kolom.catatan, 'Siapa memegang rencana aksi', alamat.daftarOpd(id));
	for (const tujuan of dokumen.tujuan) catat(tujuan.catatan, 'Tujuan', sekilas);
	for (const pasal of dokumen.pasal) catat(pasal.catatan, `Pasal ${pasal.nomor}`, sekilas);
	for (const misi of peta.misi) catat(misi.catatan, `Misi ${misi.nomor}`, sekilas);
	for (const sasaran of peta.sasaran) {
		catat(sasaran.catatan, `Sasaran ${sasaran.nomor}`, sekilas);
		for (const huruf of sasaran.pelaksanaan)
			catat(huruf.catatan, `Sasaran ${sasaran.nomor}, ${huruf.nomor ?? 'pelaksanaan'}`, sekilas);
	}
	for (const program of peta.program) {
		const ke = alamat.area(id, program.area);
		catat(program.catatan, `Area ${program.nama}`, ke);
		for (const hasilArea of program.hasil)
			catat(hasilArea.catatan, `Area ${program.nama}, hasil yang diharapkan`, ke);
		for (const kelompok of program.kelompok)
			catat(kelompok.catatan, `Area ${program.nama}, kelompok ${kelompok.nomor ?? ''}`.trim(), ke);
	}
	for (const satu of aksi) {
		const langsung = [...satu.catatan, ...satu.keluaran.flatMap((keluaran) => keluaran.catatan)];
		catat(langsung, `${satu.kode} ${ringkasTeks(satu.nama, 70)}`, alamat.aksi(id, satu.kode));
	}
	for (const satu of peta.quickWins)
		catat(
			[...satu.catatan, ...satu.keluaran.flatMap((keluaran) => keluaran.catatan)],
			`${satu.kode} ${ringkasTeks(satu.nama, 70)}`,
			alamat.quickWin(id, satu.kode),
		);
	for (const satu of peta.indikator)
		catat(satu.catatan, `Indikator ${ringkasTeks(satu.nama, 70)}`, alamat.indikator(id, satu.kode));
	for (const satu of peta.perangkatDaerah)
		catat(satu.catatan, satu.nama, alamat.opd(id, satu.kode));
	for (const satu of peta.isuStrategis)
		catat(satu.catatan, `Isu strategis ${satu.nomor}. ${satu.nama}`, alamat.isuStrategis(id));
	for (const satu of peta.tim) catat(satu.catatan, satu.nama, alamat.pelaksana(id));
	for (const satu of peta.risiko)
		catat(satu.catatan, `Hambatan ${satu.nomor}`, alamat.pelaksana(id));
	for (const satu of [...peta.monev, ...peta.bobot])
		catat(satu.catatan, 'Pemantauan dan evaluasi', alamat.monev(id));
	for (const satu of peta.dasarHukum)
		catat(satu.catatan, satu.kutipan[0]?.tertulis ?? satu.kode, alamat.peraturan(satu.kode));
	return hasil;
}
