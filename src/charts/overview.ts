import { flattenAksi } from '../domain/aksi.ts';
import { address } from '../domain/address.ts';
import { formatNumber } from '../domain/format.ts';
import { aksiName } from '../domain/lost.ts';
import { aksiArea, listOpdLoad } from '../domain/counts.ts';
import { opdTitle, opdWord } from '../domain/government.ts';
import { nameJenisOpd } from '../domain/opd-sentences.ts';
import { targetLabels } from '../domain/label.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { listCountedOpd } from '../domain/parties.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import { type Chart, type NamedCount, makeCountChart } from './specification.ts';
import { formatParts, formatTables } from '../domain/sumber.ts';
import { getUnitColour, unitWord } from '../domain/unit.ts';

const sumberProgram = ({ program }: PetaJalan): string =>
	formatTables(program.map(({ sumber }) => sumber));

/** Actions by area, in the document's order and with its names. */
export function makeAksiAreaChart(peta: PetaJalan): Chart {
	const aksi = flattenAksi(peta);
	return makeCountChart({
		kode: 'grafik-aksi-area',
		judul: `Rencana aksi menurut ${unitWord(peta)}`,
		satuan: 'rencana aksi',
		hitung: peta.program.map((program) => ({
			nama: program.nama,
			jumlah: aksiArea(aksi, program.area).length,
			tautan: address.area(peta.id, program.area),
			warna: getUnitColour(peta, program.area),
		})),
		temuan: `${formatNumber(aksi.length)} ${aksiName(peta)} terbagi dalam ${peta.program.length} ${unitWord(peta)}.`,
		sumber: sumberProgram(peta),
	});
}

/** The agencies that lead most actions, with all that lead as many as the last of them; null when no action names one. */
export function makeAksiOpdChart(peta: PetaJalan, count = 8): Chart | null {
	const names = new Map(
		peta.perangkatDaerah.map((perangkatDaerah) => [perangkatDaerah.kode, perangkatDaerah.nama]),
	);
	const holder = listOpdLoad(peta).filter((load) => load.utama.length > 0);
	const limit = holder[count - 1]?.utama.length ?? 1;
	const hitung = holder
		.filter((load) => load.utama.length >= limit)
		.map(({ kode, utama }) => ({
			nama: names.get(kode) ?? kode,
			jumlah: utama.length,
			tautan: address.opd(peta.id, kode),
		}));
	const [top] = hitung;
	if (!top) return null;
	return makeCountChart({
		kode: 'grafik-aksi-opd',
		judul: 'Yang memegang rencana aksi terbanyak',
		satuan: 'rencana aksi',
		hitung,
		temuan: `${top.nama} memegang ${formatNumber(top.jumlah)} dari ${formatNumber(flattenAksi(peta).length)} ${aksiName(peta)}.`,
		sumber: sumberProgram(peta),
	});
}

/** Kinds of targets that most documents do not have; the others are told even where there is none. */
const rare = new Set<keyof typeof targetLabels>(['uang', 'strip']);

/** Outputs of actions by the kind of their target; null when the document gives actions no outputs. */
export function makeTargetChart(peta: PetaJalan): Chart | null {
	const keluaran = flattenAksi(peta).flatMap((aksi) => aksi.keluaran);
	if (keluaran.length === 0) return null;
	const jenis = Object.keys(targetLabels) as (keyof typeof targetLabels)[];
	const hitung = jenis
		.map((keadaanTarget) => ({
			satu: keadaanTarget,
			nama: targetLabels[keadaanTarget],
			jumlah: keluaran.filter(({ target }) => target.keadaan === keadaanTarget).length,
		}))
		.filter(({ satu: keadaanTarget, jumlah }) => jumlah > 0 || !rare.has(keadaanTarget))
		.map(({ nama, jumlah }) => ({ nama, jumlah }));
	return makeCountChart({
		kode: 'grafik-target',
		judul: 'Keluaran rencana aksi menurut targetnya',
		satuan: 'keluaran',
		hitung,
		temuan: `${formatNumber(hitung[0]?.jumlah ?? 0)} dari ${formatNumber(keluaran.length)} keluaran rencana aksi punya target terukur (angka atau rentang).`,
		sumber: sumberProgram(peta),
	});
}

/** What the counted agencies are: those of the document's list, or without one all agencies and units that it names. */
const opdOrigin = (peta: PetaJalan, opd: readonly PerangkatDaerah[]): string =>
	opd.some((oneOpd) => oneOpd.terdaftar)
		? `Yang dihitung: daftar ${opdWord(peta)} dalam dokumen.`
		: `Dokumen tidak memuat daftar lengkap ${opdWord(peta)}; yang dihitung ${opdWord(peta)} dan unit yang disebutnya, tanpa kelompok dan tanpa yang baru diusulkan.`;

/** A chart of agencies by something, the most frequent first. */
function makeOpdChart(
	peta: PetaJalan,
	opd: readonly PerangkatDaerah[],
	content: { kode: string; judul: string },
	name: (item: PerangkatDaerah) => string,
): Chart {
	const hitung = [...new Set(opd.map(name))]
		.map((text): NamedCount => ({
			nama: text,
			jumlah: opd.filter((candidate) => name(candidate) === text).length,
		}))
		.sort((a, b) => b.jumlah - a.jumlah || a.nama.localeCompare(b.nama, 'id'));
	const [first] = hitung;
	return makeCountChart({
		...content,
		satuan: `${opdWord(peta)} atau unit`,
		hitung,
		temuan: `${first ? `Terbanyak: ${first.nama}, ${formatNumber(first.jumlah)} dari ${formatNumber(opd.length)}. ` : ''}${opdOrigin(peta, opd)}`,
		sumber: formatParts(opd.map((oneOpd) => oneOpd.sumber)),
	});
}

/** Agencies by kind, such as dinas or kecamatan. */
export const makeOpdJenisChart = (peta: PetaJalan): Chart =>
	makeOpdChart(
		peta,
		listCountedOpd(peta),
		{ kode: 'grafik-jenis-opd', judul: `${opdTitle(peta)} menurut jenis` },
		(countedOpd) => nameJenisOpd(peta, countedOpd),
	);

/** Agencies by the type that the document prints, such as `TIPE A`; null when it prints none. */
export function makeOpdTypeChart(peta: PetaJalan): Chart | null {
	const opd = listCountedOpd(peta);
	if (opd.every((oneOpd) => oneOpd.tipe === null)) return null;
	return makeOpdChart(
		peta,
		opd,
		{ kode: 'grafik-tipe-opd', judul: `${opdTitle(peta)} menurut tipe` },
		(oneOpd) => oneOpd.tipe ?? 'Tipe tidak disebutkan',
	);
}
