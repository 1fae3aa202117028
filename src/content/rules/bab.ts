import {
	makeAksiOpdChart,
	makeOpdJenisChart,
	makeTargetChart,
	makeOpdTypeChart,
} from '../../charts/ikhtisar.ts';
import { listAparaturPairs } from '../../charts/pasangan.ts';
import { istilahWords } from '../../domain/istilah.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Attribute, Reference } from '../../embeds/daftar.ts';
import { areaKeys } from '../../schemas/dasar.ts';
import { atributSimpul, aturanTag, type Simpul } from './mdx-allowed.ts';
import type { Muatan, MuatanPetaJalan } from '../load.ts';
import type { Lapor } from './links.ts';
import { saran } from '../shape/nearest.ts';
import { jelajahi, teksSimpul } from '../parse/mdx.ts';

type NilaiAtribut = Readonly<Record<string, string>>;

/** What each tag shows of a road map; tags that are not here always show something. */
const isiTag: Record<string, (peta: PetaJalan, atribut: NilaiAtribut) => readonly unknown[]> = {
	Angka: ({ program }, { area }) => program.filter((satu) => !area || satu.area === area),
	BobotEvaluasi: ({ bobot }) => bobot,
	DaftarMenimbang: ({ dokumen }) => dokumen.menimbang,
	DaftarMisi: ({ misi }) => misi,
	DaftarPasal: ({ dokumen }, { nomor }) =>
		dokumen.pasal.filter((satu) => nomor === undefined || String(satu.nomor) === nomor),
	DaftarTugas: ({ tim }, { tim: kode }) => tim.find((satu) => satu.kode === kode)?.tugas ?? [],
	GrafikAparatur: ({ aparatur }, { kode }) =>
		aparatur.filter(
			(satu) => satu.kode === kode && (satu.kolom.length === 1 || listAparaturPairs(satu)),
		),
	GrafikKecil: ({ indikator }, { jenis }) =>
		indikator.filter((satu) => (jenis ? satu.jenis === jenis : satu.jenis !== 'titik_awal')),
	GrafikPerangkatDaerah: (peta, { menurut }) =>
		[menurut === 'tipe' ? makeOpdTypeChart(peta) : makeOpdJenisChart(peta)].filter(Boolean),
	GrafikProgram: (peta, { menurut }) =>
		[
			menurut === 'target'
				? makeTargetChart(peta)
				: menurut === 'perangkat-daerah'
					? makeAksiOpdChart(peta)
					: peta.program[0],
		].filter(Boolean),
	RingkasProgram: ({ program }) => program,
	TabelCapaian: ({ capaian }, { jenis, area, bagian }) =>
		capaian.filter(
			(satu) =>
				satu.jenis === jenis &&
				(!area || satu.area === area) &&
				(!bagian || satu.bagian === bagian),
		),
	TabelDasarHukum: ({ dasarHukum }, { bagian = '' }) =>
		dasarHukum.filter(({ kutipan }) => kutipan.some(({ sumber }) => sumber.includes(bagian))),
	TabelHasilArea: ({ program }) => program,
	TabelIndikator: ({ indikator }, { jenis, area, kode }) =>
		indikator.filter(
			(satu) =>
				(!jenis || satu.jenis === jenis) &&
				(!area || satu.area === area) &&
				(!kode || kode.split(',').some((isi) => isi.trim() === satu.kode)),
		),
	TabelIsuStrategis: ({ isuStrategis }) => isuStrategis,
	TabelMonev: ({ monev }, { jenis }) => monev.filter((satu) => satu.jenis === jenis),
	TabelPerangkatDaerah: ({ perangkatDaerah }) => perangkatDaerah,
	TabelQuickWins: ({ quickWins }) => quickWins,
	TabelRisiko: ({ risiko }) => risiko,
	TabelSasaran: ({ sasaran }) => sasaran,
	TabelTim: ({ tim }, { jenis }) => tim.filter((satu) => !jenis || satu.jenis === jenis),
};

/** Tags of a chapter must be whole, name records that exist, and show something. */
export function periksaBab(
	pohon: Simpul,
	{ peta, gagal }: MuatanPetaJalan,
	muatan: Muatan,
	lapor: Lapor,
): void {
	const sah: Record<Exclude<Reference, readonly string[]>, [Iterable<string>, string]> = {
		indikator: [peta.indikator.map((i) => i.kode), 'indikator.yaml'],
		catatan: [peta.catatan.map((c) => c.kode), 'catatan.yaml'],
		peraturan: [peta.dasarHukum.map((d) => d.kode), 'dasar-hukum.yaml'],
		aparatur: [peta.aparatur.map((a) => a.kode), 'aparatur.yaml'],
		tim: [peta.tim.map((t) => t.kode), 'tim.yaml'],
		area: [areaKeys.options, 'area-perubahan.yaml'],
		istilah: [[...istilahWords(muatan.istilah).keys()], 'glosarium.yaml'],
	};
	/** Of a list that could not be read nothing can be said to be absent. */
	const takDiketahui = (rujukan: Reference) => {
		const nama = typeof rujukan === 'string' ? sah[rujukan][1].replace('.yaml', '') : '';
		return gagal.has(nama) || muatan.gagal.has(nama);
	};
	const cari = (rujukan: Reference): [Set<string>, string] =>
		typeof rujukan === 'string'
			? [new Set(sah[rujukan][0]), sah[rujukan][1]]
			: [new Set(rujukan), `pilihan: ${rujukan.join(', ')}`];

	/** True when the value names what exists. */
	const periksaNilai = (
		simpul: Simpul,
		nama: string,
		aturan: Attribute,
		nilai: string,
	): boolean => {
		if (!aturan.rujukan || takDiketahui(aturan.rujukan)) return true;
		const [pilihan, tempat] = cari(aturan.rujukan);
		const asing = (aturan.plural ? nilai.split(',').map((s) => s.trim()) : [nilai]).filter(
			(satu) => !pilihan.has(satu),
		);
		for (const satu of asing)
			lapor(
				simpul,
				`\`<${simpul.name} ${nama}="${satu}">\` merujuk sesuatu yang tidak ada.`,
				saran(satu, pilihan, tempat, typeof aturan.rujukan !== 'string'),
			);
		return asing.length === 0;
	};
	const digambar = new Set<string>();
	for (const simpul of jelajahi(pohon)) {
		const aturan = simpul.type.startsWith('mdxJsx') ? aturanTag(simpul.name, true) : undefined;
		if (!aturan) continue;
		const nilai: NilaiAtribut = Object.fromEntries(
			atributSimpul(simpul).flatMap(({ name = '', value }) =>
				typeof value === 'string' ? [[name, value]] : [],
			),
		);
		let utuh = true;
		for (const [nama, isi] of Object.entries(aturan.atribut)) {
			const tertulis = nilai[nama];
			if (tertulis !== undefined && tertulis.trim() === '') {
				utuh = false;
				lapor(
					simpul,
					`Atribut \`${nama}\` pada \`<${simpul.name}>\` kosong.`,
					`Isi \`${nama}="…"\`.`,
				);
			} else if (tertulis !== undefined) utuh = periksaNilai(simpul, nama, isi, tertulis) && utuh;
			else if (isi.required) {
				utuh = false;
				// Braces among the attributes may hold it; they are told already.
				if (
					!atributSimpul(simpul).some(
						({ type, name }) => name === nama || type !== 'mdxJsxAttribute',
					)
				)
					lapor(
						simpul,
						`Atribut \`${nama}\` pada \`<${simpul.name}>\` belum ada.`,
						`Tambahkan \`${nama}="…"\`.`,
					);
			}
		}
		const isi = teksSimpul(simpul).trim();
		if (
			aturan.hasContent &&
			isi === '' &&
			!simpul.children?.some((anak) => anak.type.startsWith('mdx'))
		)
			lapor(
				simpul,
				`\`<${simpul.name}>\` tidak berisi teks.`,
				`Tulis \`<${simpul.name}>teks</${simpul.name}>\`.`,
			);
		else if (!aturan.hasContent && simpul.children?.length)
			lapor(
				simpul,
				`\`<${simpul.name}>\` berisi teks yang tidak akan ditampilkan.`,
				`Pindahkan isinya keluar, lalu tulis \`<${simpul.name} … />\`.`,
			);
		else if (
			aturan.contentRefers &&
			isi !== '' &&
			nilai.kode === undefined &&
			!takDiketahui(aturan.contentRefers)
		) {
			const [pilihan, tempat] = cari(aturan.contentRefers);
			if (![...pilihan].some((satu) => satu.toLowerCase() === isi.toLowerCase()))
				lapor(
					simpul,
					`Istilah \`${isi}\` belum ada di ${tempat}.`,
					`${saran(isi, pilihan, tempat)} Bila tulisannya memang berbeda, tambahkan \`kode="…"\`.`,
				);
		}
		if (utuh && gagal.size === 0 && isiTag[simpul.name ?? '']?.(peta, nilai).length === 0)
			lapor(
				simpul,
				`\`<${simpul.name}>\` tidak menampilkan apa pun: peta jalan ini tidak punya isinya.`,
				'Hapus tag itu, atau perbaiki atributnya.',
			);
		const gambar = JSON.stringify([simpul.name, nilai]);
		if (simpul.name?.startsWith('Grafik') && digambar.has(gambar))
			lapor(
				simpul,
				`Grafik yang sama (\`<${simpul.name}>\`) sudah ada di bab ini.`,
				'Hapus salah satunya.',
			);
		digambar.add(gambar);
	}
}
