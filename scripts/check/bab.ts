import { mdxToMdast } from 'satteri';
import { kunciArea } from '../../src/schemas/dasar.ts';
import { type Atribut, type Rujukan, tag } from '../../src/embeds/daftar.ts';
import { kataIstilah } from '../../src/domain/istilah.ts';
import type { Muatan, MuatanPetaJalan } from './muat.ts';
import type { Temuan } from './temuan.ts';
import { saran } from './terdekat.ts';

interface SimpulJsx {
	name: string | null;
	attributes: { type: string; name?: string; value?: unknown }[];
	children: { value?: string }[];
	position?: { start: { line: number; column: number } };
}

const galatSatteri = /^(\d+):(\d+):\s*(.*?)(?:\s*\(mdx[\w-]*:[\w-]+\))?$/s;

/** Says in Indonesian what keeps a chapter from being read. */
function jelaskanGalat(pesan: string): [string, string] {
	const penutup = /closing tag for `<(\w+)/.exec(pesan);
	if (penutup)
		return [
			`Tag \`<${penutup[1]}>\` tidak ditutup.`,
			`Tambahkan \`</${penutup[1]}>\` sesudah isinya, atau tulis \`<${penutup[1]} … />\` bila tidak berisi.`,
		];
	if (/closing|close/i.test(pesan))
		return [
			'Ada tag penutup tanpa pasangan, atau urutan tag tertukar.',
			'Periksa pasangan tag pada baris ini dan sebelumnya.',
		];
	return [
		'Susunan tag atau kurung kurawal pada baris ini tidak dapat dibaca.',
		'Periksa tanda `<`, `{`, dan tanda kutip pada baris ini; tanda yang bukan tag diapit tanda petik terbalik.',
	];
}

/** Chapters must parse, use known tags, and name records that exist. */
export function periksaBab(
	{ peta, bab, gagal }: MuatanPetaJalan,
	muatan: Muatan,
	temuan: Temuan[],
): void {
	const istilah = kataIstilah(muatan.istilah);
	const sah: Record<Exclude<Rujukan, readonly string[]>, [Iterable<string>, string]> = {
		indikator: [peta.indikator.map((i) => i.kode), 'indikator.yaml'],
		catatan: [peta.catatan.map((c) => c.kode), 'catatan.yaml'],
		peraturan: [peta.dasarHukum.map((d) => d.kode), 'dasar-hukum.yaml'],
		aparatur: [peta.aparatur.map((a) => a.kode), 'aparatur.yaml'],
		tim: [peta.tim.map((t) => t.kode), 'tim.yaml'],
		area: [kunciArea.options, 'area-perubahan.yaml'],
		istilah: [[...istilah.keys()], 'glosarium.yaml'],
	};
	/** Of a list that could not be read nothing can be said to be absent. */
	const takDiketahui = (rujukan: Rujukan) =>
		typeof rujukan === 'string' &&
		(gagal.has(sah[rujukan][1].replace('.yaml', '')) ||
			muatan.gagal.has(sah[rujukan][1].replace('.yaml', '')));
	const cari = (rujukan: Rujukan): [Set<string>, string] =>
		typeof rujukan === 'string'
			? [new Set(sah[rujukan][0]), sah[rujukan][1]]
			: [new Set(rujukan), `pilihan: ${rujukan.join(', ')}`];

	for (const { path, teks } of bab) {
		const lapor = (simpul: SimpulJsx, salah: string, perbaikan: string) =>
			temuan.push({
				berkas: path,
				baris: simpul.position?.start.line ?? 1,
				kolom: simpul.position?.start.column ?? 1,
				bidang: simpul.name ?? '',
				salah,
				perbaikan,
			});
		const periksaNilai = (simpul: SimpulJsx, nama: string, aturan: Atribut, nilai: string) => {
			if (!aturan.rujukan || takDiketahui(aturan.rujukan)) return;
			const [pilihan, tempat] = cari(aturan.rujukan);
			for (const satu of aturan.jamak ? nilai.split(',').map((s) => s.trim()) : [nilai])
				if (!pilihan.has(satu))
					lapor(
						simpul,
						`\`<${simpul.name} ${nama}="${satu}">\` merujuk sesuatu yang tidak ada.`,
						saran(satu, pilihan, tempat),
					);
		};
		const periksaTag = (simpul: SimpulJsx) => {
			const aturan = tag[simpul.name ?? ''];
			if (!aturan) {
				lapor(
					simpul,
					`Tag \`<${simpul.name}>\` tidak dikenal.`,
					saran(simpul.name ?? '', Object.keys(tag), 'daftar tag bab'),
				);
				return;
			}
			for (const { name, value } of simpul.attributes) {
				const atribut = aturan.atribut[name ?? ''];
				if (!atribut)
					lapor(
						simpul,
						`Atribut \`${name}\` pada \`<${simpul.name}>\` tidak dikenal.`,
						saran(name ?? '', Object.keys(aturan.atribut), 'daftar tag bab'),
					);
				else if (typeof value !== 'string')
					lapor(
						simpul,
						`Atribut \`${name}\` harus berupa teks bertanda kutip.`,
						`Tulis \`${name}="…"\`.`,
					);
				else periksaNilai(simpul, name ?? '', atribut, value);
			}
			for (const [nama, { wajib }] of Object.entries(aturan.atribut))
				if (wajib && !simpul.attributes.some((a) => a.name === nama))
					lapor(
						simpul,
						`Atribut \`${nama}\` pada \`<${simpul.name}>\` belum ada.`,
						`Tambahkan \`${nama}="…"\`.`,
					);
			if (aturan.berisi && simpul.children.length === 0)
				lapor(
					simpul,
					`\`<${simpul.name}>\` tidak berisi teks.`,
					`Tulis \`<${simpul.name}>teks</${simpul.name}>\`.`,
				);
			if (
				aturan.isiMerujuk &&
				!takDiketahui(aturan.isiMerujuk) &&
				!simpul.attributes.some((a) => a.name === 'kode')
			) {
				const isi = simpul.children.map((c) => c.value ?? '').join('');
				const [pilihan, tempat] = cari(aturan.isiMerujuk);
				if (![...pilihan].some((satu) => satu.toLowerCase() === isi.toLowerCase()))
					lapor(
						simpul,
						`Istilah \`${isi}\` belum ada di ${tempat}.`,
						`${saran(isi, pilihan, tempat)} Bila tulisannya memang berbeda, tambahkan \`kode="…"\`.`,
					);
			}
		};
		const jalan = (simpul: unknown) => {
			if (simpul === null || typeof simpul !== 'object') return;
			const { type, children } = simpul as { type?: string; children?: unknown[] };
			if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
				periksaTag(simpul as SimpulJsx);
			if (type === 'mdxjsEsm')
				lapor(
					simpul as SimpulJsx,
					'Bab memuat baris `import` atau `export`.',
					'Hapus baris itu; semua tag bab sudah tersedia.',
				);
			if (type === 'mdxTextExpression' || type === 'mdxFlowExpression')
				lapor(
					simpul as SimpulJsx,
					'Bab memuat kurung kurawal yang dibaca sebagai program.',
					'Apit teks itu dengan tanda petik terbalik, atau hapus kurung kurawalnya.',
				);
			for (const anak of children ?? []) jalan(anak);
		};
		try {
			jalan(mdxToMdast(teks, { features: { frontmatter: true } }));
		} catch (galat) {
			const pesan = galat instanceof Error ? galat.message : String(galat);
			const letak = galatSatteri.exec(pesan);
			const [salah, perbaikan] = jelaskanGalat(letak?.[3] ?? pesan);
			temuan.push({
				berkas: path,
				baris: Number(letak?.[1] ?? 1),
				kolom: Number(letak?.[2] ?? 1),
				bidang: '',
				salah,
				perbaikan,
			});
		}
	}
}
