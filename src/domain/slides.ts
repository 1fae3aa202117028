/**
 * The slides of a road map: what is projected where it is explained. Each is made of the same records and sentences as
 * the pages, and says where it comes from.
 */
import { nameCounted } from './indikator-kinds.ts';
import { mostStations } from './unit.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { listActors, type AksiDetail, flattenAksi } from './aksi.ts';
import { address } from './address.ts';
import { capitalize, formatNumber, formatSpan, shortenText } from './format.ts';
import { aksiName, listLostRows } from './lost.ts';
import { aksiArea, countPetaJalan, listCountedIndikator, listOpdLoad } from './counts.ts';
import { closeSentence } from './sentences.ts';
import { kelengkapan } from './kelengkapan.ts';
import { indikatorRealisasiSentence, realisasiSentence } from './kelengkapan-realisasi.ts';
import { isDrawable } from './nilai.ts';
import { formatAksiLine, formatIndikatorLine } from './one-line.ts';
import type { PetaJalan } from './peta-jalan.ts';
import type { TopikContent } from './topik.ts';
import { formatSumber, formatTable, formatTables } from './sumber.ts';
import { findUnit, getUnitColour, unitWord } from './unit.ts';

/** Something said on a slide, and who or how much in a second line. */
export interface SlideItem {
	teks: string;
	rincian: string | null;
	/** True when the words are ours, not the document's. */
	isOwn: boolean;
}

/** What stands on a slide below its heading. */
export type SlideBody =
	| { kind: 'words'; teks: string }
	| { kind: 'quote'; teks: string }
	| { kind: 'items'; items: SlideItem[] }
	| { kind: 'figures'; figures: { nilai: string; label: string }[] }
	| { kind: 'road'; stops: { nomor: number; nama: string; hue: string; banyak: string }[] }
	| { kind: 'bars'; bars: { nama: string; banyak: number }[] }
	| { kind: 'chart'; indikator: Indikator; line: string };

/** One slide. */
export interface Slide {
	/** Its part of the address: `slide-visi`. */
	kode: string;
	title: string;
	/** What it belongs to, above its heading. */
	kicker: string;
	area: string | null;
	/** The name of that unit's colour, as a property of the style. */
	hue: string | null;
	/** True for slides that every shorter deck keeps. */
	isFrame: boolean;
	body: SlideBody;
	/** The page that says more. */
	to: string;
	/** Where in the document it stands; null for what is the site's own. */
	sumber: string | null;
	/** What the speaker may say, a sentence each. */
	notes: string[];
}

/** How many things fit on a slide in letters that are read from ten metres. */
export const itemsPerSlide = 3;

/** The longest text that stays two lines. */
const longest = 120;

/** A list in parts of a slide each. */
const paginate = <T>(all: readonly T[], size = itemsPerSlide): T[][] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
		all.slice(i * size, (i + 1) * size),
	);

/** An action on a slide: our plain sentence where there is one, else its name as printed. */
export const aksiItem = (aksi: AksiDetail): SlideItem => ({
	teks: shortenText(capitalize(aksi.singkatnya ?? aksi.nama), longest),
	rincian: shortenText(capitalize(formatAksiLine(aksi)), longest),
	isOwn: aksi.singkatnya !== undefined,
});

const weighConcrete = ({ keluaran, utama, singkatnya, nama }: AksiDetail): number =>
	2 * Number(keluaran.some(({ target }) => target.keadaan === 'terukur')) +
	Number(utama.length > 0) +
	Number((singkatnya ?? nama).length <= longest);

/** The most concrete actions, in the document's order: with a measured target, with somebody who answers for it, in few words. */
export function pickConcrete(aksi: readonly AksiDetail[], count = itemsPerSlide): AksiDetail[] {
	const best = new Set(
		aksi.toSorted((a, b) => weighConcrete(b) - weighConcrete(a)).slice(0, count),
	);
	return aksi.filter((one) => best.has(one));
}

/** What a road map holds, in figures that are not zero. */
function listFigures(peta: PetaJalan): { nilai: string; label: string }[] {
	const { aksi, area, indikator, quickWins } = countPetaJalan(peta);
	return [
		{ banyak: aksi, label: aksiName(peta) },
		{ banyak: area, label: unitWord(peta) },
		{ banyak: indikator, label: nameCounted([peta]) },
		{ banyak: quickWins, label: 'quick wins' },
	]
		.filter(({ banyak }) => banyak > 0)
		.map(({ banyak, label }) => ({ nilai: formatNumber(banyak), label }));
}

/** The indicators to show: those that the editor names, else the first that can be drawn. */
export function listShownIndikator(peta: PetaJalan, count = 3): Indikator[] {
	const named = peta.dokumen.indikator_utama.flatMap(
		(kode) => peta.indikator.find((indikator) => indikator.kode === kode) ?? [],
	);
	return named.length > 0 ? named : listCountedIndikator(peta).filter(isDrawable).slice(0, count);
}

/** What the document leaves out, in our counts; the worst first. */
function listGaps(peta: PetaJalan): SlideItem[] {
	const shares = kelengkapan(peta)
		.filter(({ dari, shortfall }) => dari > 0 && shortfall.length > 0)
		.toSorted((a, b) => a.ada / a.dari - b.ada / b.dari)
		.slice(0, itemsPerSlide);
	return shares.map(({ nama, ada, dari, keterangan }) => ({
		teks: `${nama}: ${formatNumber(ada)} dari ${formatNumber(dari)}`,
		rincian: keterangan && shortenText(keterangan, longest),
		isOwn: true,
	}));
}

/** The slides of one area: its most concrete actions. */
function areaSlide(peta: PetaJalan, program: PetaJalan['program'][number]): Slide {
	const meaning = findUnit(peta, program.area)?.penjelasan;
	const word = unitWord(peta);
	const all = aksiArea(flattenAksi(peta), program.area);
	const shown = pickConcrete(all);
	const rest = all.length - shown.length;
	const [leader] = listOpdLoad(peta, all);
	const name = peta.perangkatDaerah.find(({ kode }) => kode === leader?.kode)?.nama;
	return {
		kode: `slide-area-${program.area}`,
		title: `${program.nomor}. ${program.nama}`,
		kicker: `${formatNumber(all.length)} ${aksiName(peta, program.area)}`,
		area: program.area,
		hue: getUnitColour(peta, program.area),
		isFrame: false,
		body:
			shown.length > 0
				? { kind: 'items', items: shown.map(aksiItem) }
				: { kind: 'words', teks: `Tidak ada rencana aksi yang terbaca di ${word} ini.` },
		to: address.area(peta.id, program.area),
		sumber: formatTable(program.sumber),
		notes: [
			...(meaning ? [`${capitalize(word)} ini tentang: ${closeSentence(meaning)}`] : []),
			`Dokumen memuat ${formatNumber(all.length)} ${aksiName(peta, program.area)} di ${word} ini.`,
			...(rest > 0
				? [
						`Yang tampil dipilih situs ini karena bertarget dan berpenanggung jawab; ${formatNumber(rest)} lainnya ada di halaman ${word}.`,
					]
				: []),
			...(name && leader && leader.utama.length > 0
				? [`Paling banyak memegang: ${name}, ${formatNumber(leader.utama.length)} rencana aksi.`]
				: []),
		],
	};
}

/** The slides of the document itself: what it is, its vision, its areas. */
function openingSlides(peta: PetaJalan): Slide[] {
	const { id, dokumen, program } = peta;
	const { periode, visi } = dokumen;
	const figures = listFigures(peta);
	const base = { area: null, hue: null, isFrame: false, to: address.petaJalan(id) };
	return [
		{
			...base,
			kode: 'slide-judul',
			title: dokumen.judul,
			kicker: dokumen.status,
			isFrame: true,
			body: { kind: 'words', teks: dokumen.judul_resmi },
			sumber: null,
			notes: [
				`Yang dibicarakan: rencana ${dokumen.daerah} untuk memperbaiki cara kerjanya sendiri, masa ${formatSpan(periode.mulai, periode.selesai)}.`,
				dokumen.status_penjelasan,
				'Kode QR di setiap slide menuju halaman yang memuat isi lengkapnya.',
			],
		},
		...(figures.length > 0
			? [
					{
						...base,
						kode: 'slide-isi',
						title: 'Isi dokumen ini',
						kicker: dokumen.singkat,
						body: { kind: 'figures', figures } as const,
						sumber: null,
						notes: [
							'Angka-angka ini dihitung situs ini dari isi dokumen yang terbaca.',
							...(listLostRows(peta)
								? [
										'Sebagian baris hilang dari salinan sumber, jadi jumlah aslinya bisa lebih banyak.',
									]
								: []),
						],
					},
				]
			: []),
		...(visi
			? [
					{
						...base,
						kode: 'slide-visi',
						title: 'Visi',
						kicker: dokumen.daerah,
						body: { kind: 'quote', teks: visi.teks } as const,
						sumber: formatSumber(visi.sumber),
						notes: visi.makna.map(({ kata, arti }) => `${kata}: ${closeSentence(arti)}`),
					},
				]
			: []),
		...(program.length > 0 && program.length <= mostStations
			? [
					{
						...base,
						kode: 'slide-jalan',
						title: `Jalan ${formatNumber(program.length)} ${unitWord(peta)}`,
						kicker: dokumen.singkat,
						body: {
							kind: 'road',
							stops: program.map(({ nomor, nama, area }) => ({
								nomor,
								nama,
								hue: getUnitColour(peta, area),
								banyak: formatNumber(aksiArea(flattenAksi(peta), area).length),
							})),
						} as const,
						to: address.program(id),
						sumber: formatTables(program.map(({ sumber }) => sumber)),
						notes: [`Angka di belakang nama adalah banyaknya ${aksiName(peta)}.`],
					},
				]
			: []),
	];
}

/** The slides of indicators, quick wins and agencies. */
function measureSlides(peta: PetaJalan): Slide[] {
	const { id, dokumen } = peta;
	const base = { area: null, hue: null, isFrame: false, kicker: dokumen.singkat };
	const wins = paginate(peta.quickWins);
	const load = listOpdLoad(peta)
		.filter(({ utama }) => utama.length > 0)
		.slice(0, 5);
	return [
		...listShownIndikator(peta).map((indikator): Slide => ({
			...base,
			kode: `slide-indikator-${indikator.kode}`,
			title: indikator.singkat ?? indikator.nama,
			kicker: 'Ukuran berhasilnya',
			area: indikator.area ?? null,
			hue: indikator.area ? getUnitColour(peta, indikator.area) : null,
			body: {
				kind: 'chart',
				indikator,
				line: capitalize(formatIndikatorLine(indikator, peta.catatan)),
			},
			to: address.indikator(id, indikator.kode),
			sumber: formatTable(indikator.sumber),
			notes: [
				...(indikator.singkatnya ? [indikator.singkatnya] : []),
				indikatorRealisasiSentence({ indikator: [indikator] }),
			],
		})),
		...wins.map((page, i): Slide => ({
			...base,
			kode: `slide-quick-wins-${i + 1}`,
			title: wins.length > 1 ? `Quick wins (${i + 1} dari ${wins.length})` : 'Quick wins',
			body: {
				kind: 'items',
				items: page.map(({ nama, singkatnya, penanggung_jawab_tertulis }) => ({
					teks: shortenText(capitalize(singkatnya ?? nama), longest),
					rincian: penanggung_jawab_tertulis ?? 'Penanggung jawab tidak disebutkan dalam sumber',
					isOwn: singkatnya !== undefined,
				})),
			},
			to: address.quickWins(id),
			sumber: formatTables(page.map(({ sumber }) => sumber)),
			notes: [
				`Dokumen menyebut ${formatNumber(peta.quickWins.length)} quick wins; artinya ada di glosarium.`,
			],
		})),
		...(load.length > 0
			? [
					{
						...base,
						kode: 'slide-pemegang',
						title: 'Siapa paling banyak memegang',
						body: {
							kind: 'bars',
							bars: load.map(({ kode, utama }) => ({
								nama: peta.perangkatDaerah.find((opd) => opd.kode === kode)?.nama ?? kode,
								banyak: utama.length,
							})),
						} as const,
						to: address.daftarOpd(id),
						sumber: null,
						notes: [
							'Yang dihitung: rencana aksi yang menyebut kantor itu sebagai penanggung jawab.',
						],
					},
				]
			: []),
	];
}

/** The closing slides: what the document leaves out, and what anybody can do next. */
function closingSlides(peta: PetaJalan): Slide[] {
	const { id, dokumen } = peta;
	const gaps = listGaps(peta);
	const base = { area: null, hue: null, kicker: dokumen.singkat, sumber: null };
	return [
		{
			...base,
			kode: 'slide-kurang',
			title: 'Yang tidak ada dalam dokumen',
			isFrame: false,
			body:
				gaps.length > 0
					? { kind: 'items', items: gaps }
					: { kind: 'words', teks: realisasiSentence(peta) },
			to: address.kelengkapan(id),
			notes: [
				'Hitungan situs ini: seberapa lengkap isi dokumennya, bukan seberapa baik kinerja pemerintahnya.',
				realisasiSentence(peta),
			],
		},
		{
			...base,
			kode: 'slide-lanjut',
			title: 'Menindaklanjuti',
			isFrame: true,
			body: {
				kind: 'items',
				items: [
					'Buka halamannya dengan kode QR, lalu cari kantor atau urusan Anda',
					'Tanyakan: siapa yang mengerjakan, sampai kapan, apa buktinya',
					'Periksa pada dokumen aslinya: setiap halaman menyebut tempatnya',
				].map((teks) => ({ teks, rincian: null, isOwn: true })),
			},
			to: address.petaJalan(id),
			notes: ['Situs ini bukan situs resmi pemerintah; rujukan resmi adalah dokumen aslinya.'],
		},
	];
}

/** The whole deck of a road map. */
export const listSlides = (peta: PetaJalan): Slide[] => [
	...openingSlides(peta),
	...peta.program.map((program) => areaSlide(peta, program)),
	...measureSlides(peta),
	...closingSlides(peta),
];

/** An action as shorter decks need it: by whom and what about it is asked for. */
export interface DeckItem extends SlideItem {
	kode: string;
	area: string;
	opd: string[];
	topik: string[];
}

/** Every action of a road map, for the decks of one area, agency or topic; `topik` are the citizens' needs with their actions. */
export const listDeckItems = (peta: PetaJalan, topik: readonly TopikContent[] = []): DeckItem[] =>
	flattenAksi(peta).map((aksi) => ({
		...aksiItem(aksi),
		kode: aksi.kode,
		area: aksi.program.area,
		opd: listActors(aksi),
		topik: topik
			.filter((need) => need.aksi.some(({ kode }) => kode === aksi.kode))
			.map((need) => need.topik.kode),
	}));

/** One thing that a shorter deck can be about. */
export interface DeckChoice {
	kode: string;
	nama: string;
	/** The page that its slides lead to. */
	to: string;
}

/** The areas, agencies and citizens' needs that have actions, each with its page. */
export function listDeckChoices(
	peta: PetaJalan,
	topik: readonly TopikContent[] = [],
): Record<'area' | 'opd' | 'topik', DeckChoice[]> {
	const items = listDeckItems(peta);
	return {
		area: peta.program
			.filter(({ area }) => items.some((item) => item.area === area))
			.map(({ area, nomor, nama }) => ({
				kode: area,
				nama: `${nomor}. ${nama}`,
				to: address.area(peta.id, area),
			})),
		opd: peta.perangkatDaerah
			.filter(({ kode }) => items.some((item) => item.opd.includes(kode)))
			.map(({ kode, nama }) => ({ kode, nama, to: address.opd(peta.id, kode) })),
		topik: topik
			.filter(({ aksi }) => aksi.length > 0)
			.map(({ topik: { kode, nama } }) => ({ kode, nama, to: address.topik(peta.id, kode) })),
	};
}
