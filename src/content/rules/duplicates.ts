import { type BerkasYaml, type Jalur, tempatTemuan } from '../parse/yaml-file.ts';
import type { MuatanPetaJalan } from '../load.ts';
import type { Temuan } from '../findings.ts';

interface Satuan {
	isi: string | number;
	berkas: BerkasYaml;
	jalur: Jalur;
}

/** Reports each value that stands a second time where it may stand once. */
function periksa(daftar: readonly Satuan[], nama: string, perbaikan: string, temuan: Temuan[]) {
	const pertama = new Map<string | number, Satuan>();
	for (const satu of daftar) {
		const dulu = pertama.get(satu.isi);
		if (dulu)
			temuan.push({
				...tempatTemuan(satu.berkas, satu.jalur),
				salah: `${nama} \`${satu.isi}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.letak(dulu.jalur).baris}.`,
				perbaikan,
			});
		else pertama.set(satu.isi, satu);
	}
}

/** What stands once in a road map: an area, its number, a chapter's number and place, an article. */
export function checkGanda(
	{ peta, program, bab, berkas }: MuatanPetaJalan,
	temuan: Temuan[],
): void {
	const area = program.map(({ program: { area: isi }, berkas: di }) => ({
		isi,
		berkas: di,
		jalur: ['area'],
	}));
	const areaGanda = new Set(
		area
			.filter((satu, i) => area.findIndex((s) => s.isi === satu.isi) < i)
			.map(({ berkas: di }) => di),
	);
	periksa(
		area,
		'Area',
		'Gabungkan kedua berkas menjadi satu, atau perbaiki kunci areanya; satu area berdiri dalam satu berkas.',
		temuan,
	);
	periksa(
		program
			.filter(({ berkas: di }) => !areaGanda.has(di))
			.map(({ program: { nomor }, berkas: di }) => ({ isi: nomor, berkas: di, jalur: ['nomor'] })),
		'Nomor area',
		'Perbaiki nomornya menurut dokumen.',
		temuan,
	);
	const depan = bab.flatMap(({ depan: di, data }) => (di && data ? [{ di, data }] : []));
	periksa(
		depan.map(({ di, data }) => ({ isi: data.urutan, berkas: di, jalur: ['urutan'] })),
		'Urutan bab',
		'Beri setiap bab urutan sendiri.',
		temuan,
	);
	periksa(
		depan.map(({ di, data }) => ({ isi: data.nomor, berkas: di, jalur: ['nomor'] })),
		'Nomor bab',
		'Perbaiki nomornya menurut dokumen.',
		temuan,
	);
	const dokumen = berkas.get('dokumen');
	if (dokumen)
		periksa(
			peta.dokumen.pasal.map(({ nomor }, i) => ({
				isi: nomor,
				berkas: dokumen,
				jalur: ['pasal', i, 'nomor'],
			})),
			'Pasal',
			'Gabungkan keduanya, atau perbaiki nomornya.',
			temuan,
		);
}
