/** The sentences that follow 'Singkatnya' at the head of a page; each is also the page's description. */
import { nameIndikatorKind } from './indikator-kinds.ts';
import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { Program } from '../tables/program/schema.ts';
import { flattenAksi } from './aksi.ts';
import { opdWord } from './government.ts';
import { capitalize, formatNumber, formatList } from './format.ts';
import { listLostRows, aksiName } from './lost.ts';
import { type Counts, listOpdLoad } from './counts.ts';
import { realisasiSentence } from './kelengkapan-realisasi.ts';
import { hasTarget, listJenisIndikator, listNilai } from './nilai.ts';
import type { OpdDuties } from './opd.ts';
import { listMentions, noDuties } from './opd-sentences.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { groupParties, partySentence } from './parties.ts';
import { type TopikContent, isPlanned } from './topik.ts';
import { unitWord, unitWords } from './unit.ts';

/** A road map in its editor's words, with the figures that these ask for. */
export const summarizePetaJalan = ({ ringkas }: Dokumen, count: Counts): string =>
	ringkas
		.replaceAll('{aksi}', formatNumber(count.aksi))
		.replaceAll('{area}', formatNumber(count.area))
		.replaceAll('{indikator}', formatNumber(count.indikator));

/** An area: how many actions in how many groups, and what the area is about nationally where no sentence of ours says what the document plans. */
export function summarizeArea(
	peta: PetaJalan,
	program: Program,
	aksi: number,
	penjelasan = '',
): string {
	const kelompok = program.kelompok.filter(({ nama, nomor }) => nama || nomor).length;
	const inside = kelompok > 0 ? ` dalam ${kelompok} kelompok` : '';
	const about = program.singkatnya === undefined && penjelasan ? ` ${penjelasan}` : '';
	return `${unitWord(peta)} ${program.nomor} memuat ${aksi} ${aksiName(peta, program.area)}${inside}.${about}`;
}

/** The actions of all road maps together. */
export function summarizeAllAksi(all: readonly PetaJalan[], aksi: number): string {
	const name = all.some((peta) => listLostRows(peta))
		? 'rencana aksi yang terbaca'
		: 'rencana aksi';
	return `${formatNumber(aksi)} ${name} dari ${formatNumber(all.length)} peta jalan, menurut ${unitWords(all)} nasional.`;
}

/** An agency: where the document names it, or that it only does name it. */
export function summarizeOpd(peta: PetaJalan, opd: PerangkatDaerah, duties: OpdDuties): string {
	const parts = listMentions(peta, duties);
	if (parts.length > 0) return `dokumen ini menyebut ${opd.nama} pada ${parts.join(', ')}.`;
	const manner = opd.terdaftar ? 'mendaftar' : opd.usulan ? 'mengusulkan' : 'menyebut';
	return `dokumen ini ${manner} ${opd.nama}, ${noDuties}.`;
}

/** The agencies of a road map: how many lead actions, and how many are named as what. Collectives are no agencies. */
export function summarizeAllOpd(peta: PetaJalan): string {
	const { kelompok } = groupParties(peta);
	const holding = listOpdLoad(peta).filter(
		({ kode, utama }) =>
			utama.length > 0 && kelompok.every((oneKelompok) => oneKelompok.kode !== kode),
	);
	return [
		...(holding.length > 0
			? [`${holding.length} ${opdWord(peta)} atau unit memegang rencana aksi.`]
			: []),
		partySentence(peta),
	].join(' ');
}

/** The indicators of a road map, kind by kind, so that the sum is not taken for another page's count. */
export function summarizeAllIndikator(peta: PetaJalan): string {
	const { indikator } = peta;
	const details = listJenisIndikator(indikator).map(
		(jenis) =>
			`${indikator.filter((oneIndikator) => oneIndikator.jenis === jenis).length} ${nameIndikatorKind(peta, jenis).judul.toLowerCase()}`,
	);
	const hasNilai = indikator.filter((oneIndikator) => hasTarget(listNilai(oneIndikator))).length;
	return `${indikator.length} ukuran yang tercantum dalam dokumen: ${formatList(details)}. ${hasNilai} dari ${indikator.length} ukuran itu punya target sedikitnya pada satu tahun. ${realisasiSentence(peta)}`;
}

/** What a document says of monitoring, and what this site has of realisation. */
export function summarizeMonev(peta: PetaJalan): string {
	const content =
		peta.monev.length > 0
			? 'siapa memantau apa, kapan, dan dengan alat apa menurut dokumen.'
			: 'dokumen tidak memuat tabel pemantauan dan evaluasi.';
	return `${content} ${realisasiSentence(peta)}`;
}

/** What of a plan touches citizens directly; the sentences are ours where the page does not say otherwise. */
export function summarizeNeeds(all: readonly TopikContent[]): string {
	const planned = all.filter(isPlanned);
	return `Rencana yang langsung menyangkut warga, menurut ${formatNumber(planned.length)} urusan. Kalimatnya kalimat kami; bunyi resminya ada di balik setiap tautan.`;
}

/** What a document states of where it wants to go. */
export function summarizeStatements({ dokumen, misi }: PetaJalan): string {
	const counted = [
		...(dokumen.visi ? ['visi'] : []),
		...(misi.length > 0 ? [`${formatNumber(misi.length)} misi`] : []),
		...(dokumen.tujuan.length > 0
			? [`${formatNumber(dokumen.tujuan.length)} rumusan tujuan reformasi birokrasi`]
			: []),
	];
	return `${capitalize(formatList(counted))} ${dokumen.daerah}, seperti dikutip dokumen.`;
}

/** What is counted of agencies and civil servants. */
export function summarizeOrganization(peta: PetaJalan): string {
	const aksi = flattenAksi(peta).length;
	const held = aksi > 0 ? `, dan siapa memegang ${formatNumber(aksi)} ${aksiName(peta)}` : '';
	return `Jumlah ${opdWord(peta)} dan pegawai ${peta.dokumen.daerah}${held}. ${partySentence(peta)}`;
}

/** The teams of a document, with or without their members. */
export function summarizePelaksana({ tim }: PetaJalan): string {
	const structureCases = tim.some(({ kedudukan }) => kedudukan.length > 0)
		? ' dengan susunannya'
		: '; susunan anggotanya tidak disebutkan dalam sumber';
	return `siapa yang menjalankan reformasi birokrasi menurut dokumen: ${tim.length} tim atau kelompok kerja${structureCases}.`;
}
