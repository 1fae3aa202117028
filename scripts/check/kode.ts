import { aliasAksi, aliasIndikator, periksaAlias } from './alias.ts';
import type { BerkasYaml, Jalur } from './baca.ts';
import type { MuatanPetaJalan } from './muat.ts';
import type { Temuan } from './temuan.ts';
import { tempatTemuan } from './baca.ts';

/** A code with the place where it is given. */
export interface KodeBerletak {
	kode: string;
	berkas: BerkasYaml;
	jalur: Jalur;
}

/** Every code of one list in a file, such as `indikator.*.kode`. */
function kodeDaftar(
	berkas: BerkasYaml | undefined,
	bidang: string,
	kode: readonly string[],
): KodeBerletak[] {
	return berkas ? kode.map((isi, i) => ({ kode: isi, berkas, jalur: [bidang, i, 'kode'] })) : [];
}

/** Every action's code with its place. */
export function kodeAksi({ berkas }: MuatanPetaJalan): KodeBerletak[] {
	const hasil: KodeBerletak[] = [];
	for (const [nama, isi] of berkas) {
		if (!nama.startsWith('program/')) continue;
		const kelompok = (isi.data as { kelompok?: { aksi?: { kode?: string }[] }[] }).kelompok ?? [];
		for (const [k, satu] of kelompok.entries())
			for (const [a, aksi] of (satu.aksi ?? []).entries())
				if (typeof aksi.kode === 'string')
					hasil.push({ kode: aksi.kode, berkas: isi, jalur: ['kelompok', k, 'aksi', a, 'kode'] });
	}
	return hasil;
}

/** Codes must be unique within their list, actions' codes also against quick wins, and begin with the road map's prefix. */
export function periksaKode(muatan: MuatanPetaJalan, temuan: Temuan[]): void {
	const { peta, berkas } = muatan;
	const aksi = kodeAksi(muatan);
	const tetap = [
		...aksi,
		...kodeDaftar(
			berkas.get('quick-wins'),
			'quick_wins',
			peta.quickWins.map((q) => q.kode),
		),
	];
	const indikator = kodeDaftar(
		berkas.get('indikator'),
		'indikator',
		peta.indikator.map((i) => i.kode),
	);
	const daftar: KodeBerletak[][] = [
		tetap,
		indikator,
		kodeDaftar(
			berkas.get('perangkat-daerah'),
			'perangkat_daerah',
			peta.perangkatDaerah.map((p) => p.kode),
		),
		kodeDaftar(
			berkas.get('catatan'),
			'catatan',
			peta.catatan.map((c) => c.kode),
		),
		kodeDaftar(
			berkas.get('sasaran'),
			'sasaran',
			peta.sasaran.map((s) => s.kode),
		),
		kodeDaftar(
			berkas.get('misi'),
			'misi',
			peta.misi.map((m) => m.kode),
		),
		kodeDaftar(
			berkas.get('dasar-hukum'),
			'dasar_hukum',
			peta.dasarHukum.map((d) => d.kode),
		),
		kodeDaftar(
			berkas.get('isu-strategis'),
			'isu_strategis',
			peta.isuStrategis.map((i) => i.kode),
		),
		kodeDaftar(
			berkas.get('tim'),
			'tim',
			peta.tim.map((t) => t.kode),
		),
		kodeDaftar(
			berkas.get('risiko'),
			'risiko',
			peta.risiko.map((r) => r.kode),
		),
		kodeDaftar(
			berkas.get('monev'),
			'monev',
			peta.monev.map((m) => m.kode),
		),
		kodeDaftar(
			berkas.get('capaian'),
			'capaian',
			peta.capaian.map((c) => c.kode),
		),
		kodeDaftar(
			berkas.get('aparatur'),
			'tabel',
			peta.aparatur.map((a) => a.kode),
		),
	];
	for (const kode of daftar) {
		const pertama = new Map<string, KodeBerletak>();
		for (const satu of kode) {
			const dulu = pertama.get(satu.kode.toLowerCase());
			if (!dulu) {
				pertama.set(satu.kode.toLowerCase(), satu);
				continue;
			}
			temuan.push({
				...tempatTemuan(satu.berkas, satu.jalur),
				salah: `Kode \`${satu.kode}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.letak(dulu.jalur).baris}.`,
				perbaikan: 'Beri rekaman ini kode lain yang belum dipakai.',
			});
		}
	}
	periksaAlias(tetap, aliasAksi(aksi), temuan);
	periksaAlias(indikator, aliasIndikator(berkas.get('indikator')), temuan);
	const awalan = `${peta.dokumen.awalan_kode}-`;
	for (const satu of tetap) {
		if (satu.kode.startsWith(awalan)) continue;
		temuan.push({
			...tempatTemuan(satu.berkas, satu.jalur),
			salah: `Kode \`${satu.kode}\` tidak diawali \`${awalan}\`.`,
			perbaikan: `Awali kode dengan \`${awalan}\`, sesuai \`awalan_kode\` di dokumen.yaml.`,
		});
	}
}
