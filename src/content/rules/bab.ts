import {
	makeAksiOpdChart,
	makeOpdJenisChart,
	makeTargetChart,
	makeOpdTypeChart,
} from '../../charts/overview.ts';
import { listAparaturPairs } from '../../charts/pair.ts';
import { istilahWords } from '../../domain/istilah.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Attribute, Reference } from '../../embeds/tags.ts';
import { listNodeAttributes, tagRule, type MdxNode } from './mdx-allowed.ts';
import type { LoadedContent, LoadedPetaJalan } from '../load.ts';
import type { Report } from './links.ts';
import { suggestion } from '../shape/nearest.ts';
import { traverse, nodeText } from '../parse/mdx.ts';
import { standsIn } from '../../domain/sumber.ts';

type AttributeValue = Readonly<Record<string, string>>;

/** What each tag shows of a road map; tags that are not here always show something. */
const tagContent: Record<
	string,
	(peta: PetaJalan, attribute: AttributeValue) => readonly unknown[]
> = {
	Angka: ({ program }, { area }) =>
		program.filter((oneProgram) => !area || oneProgram.area === area),
	BobotEvaluasi: ({ bobot }) => bobot,
	DaftarMenimbang: ({ dokumen }) => dokumen.menimbang,
	DaftarMisi: ({ misi }) => misi,
	DaftarPasal: ({ dokumen }, { nomor }) =>
		dokumen.pasal.filter((pasal) => nomor === undefined || String(pasal.nomor) === nomor),
	DaftarTugas: ({ tim }, { tim: kode }) => tim.find((oneTim) => oneTim.kode === kode)?.tugas ?? [],
	GrafikAparatur: ({ aparatur }, { kode }) =>
		aparatur.filter(
			(oneAparatur) =>
				oneAparatur.kode === kode &&
				(oneAparatur.kolom.length === 1 || listAparaturPairs(oneAparatur)),
		),
	GrafikKecil: ({ indikator }, { jenis }) =>
		indikator.filter((oneIndikator) =>
			jenis ? oneIndikator.jenis === jenis : oneIndikator.jenis !== 'titik_awal',
		),
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
			(oneCapaian) =>
				oneCapaian.jenis === jenis &&
				(!area || oneCapaian.area === area) &&
				(!bagian || oneCapaian.bagian === bagian),
		),
	TabelDasarHukum: ({ dasarHukum }, { bagian = '' }) =>
		dasarHukum.filter(({ kutipan }) => kutipan.some(({ sumber }) => standsIn(sumber, bagian))),
	TabelHasilArea: ({ program }) => program,
	TabelIndikator: ({ indikator }, { jenis, area, kode }) =>
		indikator.filter(
			(oneIndikator) =>
				(!jenis || oneIndikator.jenis === jenis) &&
				(!area || oneIndikator.area === area) &&
				(!kode || kode.split(',').some((content) => content.trim() === oneIndikator.kode)),
		),
	TabelIsuStrategis: ({ isuStrategis }) => isuStrategis,
	TabelMonev: ({ monev }, { jenis }) => monev.filter((oneMonev) => oneMonev.jenis === jenis),
	TabelPerangkatDaerah: ({ perangkatDaerah }) => perangkatDaerah,
	TabelQuickWins: ({ quickWins }) => quickWins,
	TabelRisiko: ({ risiko }) => risiko,
	TabelSasaran: ({ sasaran }) => sasaran,
	TabelTim: ({ tim }, { jenis }) => tim.filter((oneTim) => !jenis || oneTim.jenis === jenis),
};

/** Tags of a chapter must be whole, name records that exist, and show something. */
export function checkBab(
	tree: MdxNode,
	{ peta, gagal }: LoadedPetaJalan,
	load: LoadedContent,
	report: Report,
): void {
	const valid: Record<Exclude<Reference, readonly string[]>, [Iterable<string>, string]> = {
		indikator: [peta.indikator.map((i) => i.kode), 'indikator.yaml'],
		catatan: [peta.catatan.map((c) => c.kode), 'catatan.yaml'],
		peraturan: [peta.dasarHukum.map((d) => d.kode), 'dasar-hukum.yaml'],
		aparatur: [peta.aparatur.map((a) => a.kode), 'aparatur.yaml'],
		tim: [peta.tim.map((t) => t.kode), 'tim.yaml'],
		area: [peta.unit.map(({ kode }) => kode), `kerangka/${peta.dokumen.kerangka.kode}.yaml`],
		istilah: [[...istilahWords(load.istilah).keys()], 'glosarium.yaml'],
	};
	/** Of a list that could not be read nothing can be said to be absent. */
	const isUnknown = (reference: Reference) => {
		// Without its framework nothing is known of the units.
		if (reference === 'area' && peta.unit.length === 0) return true;
		const name = typeof reference === 'string' ? valid[reference][1].replace('.yaml', '') : '';
		return gagal.has(name) || load.gagal.has(name);
	};
	const find = (reference: Reference): [Set<string>, string] =>
		typeof reference === 'string'
			? [new Set(valid[reference][0]), valid[reference][1]]
			: [new Set(reference), `pilihan: ${reference.join(', ')}`];

	/** True when the value names what exists. */
	const checkValue = (node: MdxNode, name: string, rule: Attribute, nilai: string): boolean => {
		if (!rule.rujukan || isUnknown(rule.rujukan)) return true;
		const [choices, place] = find(rule.rujukan);
		const foreign = (rule.plural ? nilai.split(',').map((s) => s.trim()) : [nilai]).filter(
			(text) => !choices.has(text),
		);
		for (const oneForeign of foreign)
			report(
				node,
				`\`<${node.name} ${name}="${oneForeign}">\` merujuk sesuatu yang tidak ada.`,
				suggestion(oneForeign, choices, place, typeof rule.rujukan !== 'string'),
			);
		return foreign.length === 0;
	};
	const drawn = new Set<string>();
	for (const node of traverse(tree)) {
		const rule = node.type.startsWith('mdxJsx') ? tagRule(node.name, true) : undefined;
		if (!rule) continue;
		const nilai: AttributeValue = Object.fromEntries(
			listNodeAttributes(node).flatMap(({ name = '', value }) =>
				typeof value === 'string' ? [[name, value]] : [],
			),
		);
		let whole = true;
		for (const [nama, isi] of Object.entries(rule.atribut)) {
			const written = nilai[nama];
			if (written !== undefined && written.trim() === '') {
				whole = false;
				report(node, `Atribut \`${nama}\` pada \`<${node.name}>\` kosong.`, `Isi \`${nama}="…"\`.`);
			} else if (written !== undefined) whole = checkValue(node, nama, isi, written) && whole;
			else if (isi.required) {
				whole = false;
				// Braces among the attributes may hold it; they are told already.
				if (
					!listNodeAttributes(node).some(
						({ type, name }) => name === nama || type !== 'mdxJsxAttribute',
					)
				)
					report(
						node,
						`Atribut \`${nama}\` pada \`<${node.name}>\` belum ada.`,
						`Tambahkan \`${nama}="…"\`.`,
					);
			}
		}
		const content = nodeText(node).trim();
		if (
			rule.hasContent &&
			content === '' &&
			!node.children?.some((child) => child.type.startsWith('mdx'))
		)
			report(
				node,
				`\`<${node.name}>\` tidak berisi teks.`,
				`Tulis \`<${node.name}>teks</${node.name}>\`.`,
			);
		else if (!rule.hasContent && node.children?.length)
			report(
				node,
				`\`<${node.name}>\` berisi teks yang tidak akan ditampilkan.`,
				`Pindahkan isinya keluar, lalu tulis \`<${node.name} … />\`.`,
			);
		else if (
			rule.contentRefers &&
			content !== '' &&
			nilai.kode === undefined &&
			!isUnknown(rule.contentRefers)
		) {
			const [choices, place] = find(rule.contentRefers);
			if (![...choices].some((choice) => choice.toLowerCase() === content.toLowerCase()))
				report(
					node,
					`Istilah \`${content}\` belum ada di ${place}.`,
					`${suggestion(content, choices, place)} Bila tulisannya memang berbeda, tambahkan \`kode="…"\`.`,
				);
		}
		if (whole && gagal.size === 0 && tagContent[node.name ?? '']?.(peta, nilai).length === 0)
			report(
				node,
				`\`<${node.name}>\` tidak menampilkan apa pun: peta jalan ini tidak punya isinya.`,
				'Hapus tag itu, atau perbaiki atributnya.',
			);
		const picture = JSON.stringify([node.name, nilai]);
		if (node.name?.startsWith('Grafik') && drawn.has(picture))
			report(
				node,
				`Grafik yang sama (\`<${node.name}>\`) sudah ada di bab ini.`,
				'Hapus salah satunya.',
			);
		drawn.add(picture);
	}
}
