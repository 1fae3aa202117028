import { kodeAddress } from './address.ts';
import { flattenAksi } from './aksi.ts';
import { choiceKey, listStatesOf, makeRowRecord, parseRowRecord, unnamed } from './explorer-row.ts';
import { targetLabels } from './label.ts';
import { formatPeriode, sortPeriode } from './periode.ts';
import { formatKelompok, groupKey, listKelompok } from './kelompok.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { type Dimension, emptyFilter, filterRows } from './filter.ts';
import type { KeadaanTarget } from './target.ts';
import type { ComparedUnit } from './unit.ts';

/** One choice of a filter. */
export interface Choice {
	nilai: string;
	label: string;
	jumlah: number;
	/** A heading that the choice stands under. */
	kelompok?: string | undefined;
}

/** The choices of every filter with their counts, for one road map or several; choices that no action has are left out. */
export function listExplorerChoices(
	all: readonly PetaJalan[],
	area: readonly ComparedUnit[],
): Record<Dimension, Choice[]> {
	const count = all.length > 1;
	const rows = all.flatMap((peta) =>
		flattenAksi(peta).map((aksi) => parseRowRecord(makeRowRecord(peta, aksi), count)),
	);
	// As the browser counts: by the same function, with nothing chosen.
	const { pilihan } = filterRows(rows, emptyFilter);
	const compose = (d: Dimension, candidates: readonly Omit<Choice, 'jumlah'>[]): Choice[] =>
		candidates
			.map((candidate) => ({ ...candidate, jumlah: pilihan[d].get(candidate.nilai) ?? 0 }))
			.filter(({ jumlah }) => jumlah > 0);
	const areaNames = count
		? [...new Map(area.map(({ kode, nama }) => [kode, nama]))].map(([nilai, label]) => ({
				nilai,
				label,
			}))
		: all.flatMap(({ program }) =>
				program.map((oneProgram) => ({
					nilai: oneProgram.area,
					label: `${oneProgram.nomor}. ${oneProgram.nama}`,
				})),
			);
	const tahun = [...pilihan.tahun.keys()].sort();
	const writing = count ? undefined : all[0]?.dokumen.per_periode.tulisan;
	const states = new Map(
		all.flatMap((peta) => flattenAksi(peta).flatMap((aksi) => [...listStatesOf(aksi)])),
	);
	return {
		peta: compose(
			'peta',
			all.map(({ id, dokumen }) => ({ nilai: id, label: dokumen.singkat })),
		),
		area: compose('area', areaNames),
		// Groups have a choice where the document names its levels; of several road maps they would be too many.
		kelompok: count
			? []
			: compose(
					'kelompok',
					all.flatMap(({ program }) =>
						program.flatMap((oneProgram) =>
							listKelompok(oneProgram).map((node) => ({
								nilai: groupKey(oneProgram, node),
								label: formatKelompok(node.kelompok),
							})),
						),
					),
				),
		opd: compose('opd', [
			{ nilai: unnamed, label: 'Penanggung jawab kosong atau tidak terbaca' },
			...all.flatMap((peta) =>
				[...peta.perangkatDaerah]
					.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
					.map(({ kode, nama }) => ({
						nilai: choiceKey(peta.id, kode, count),
						label: nama,
						kelompok: count ? peta.dokumen.singkat : undefined,
					})),
			),
		]),
		target: compose(
			'target',
			(Object.keys(targetLabels) as KeadaanTarget[]).map((nilai) => ({
				nilai,
				// Some tables have no column for it and some cells did not survive: that is no silence of the source.
				label: nilai === 'tidak_ada' ? 'Tanpa target yang terbaca' : targetLabels[nilai],
			})),
		),
		'quick-win': compose('quick-win', [
			...all.flatMap(({ id, dokumen, quickWins }) =>
				quickWins.map(({ kode, nama }) => ({
					nilai: choiceKey(id, kodeAddress(kode), count),
					label: `${count ? `${dokumen.singkat}: ` : ''}${kode} ${nama}`,
				})),
			),
			{ nilai: unnamed, label: 'Tidak disebutkan' },
		]),
		tahun: compose(
			'tahun',
			tahun.map((nilai) => ({
				nilai,
				label: nilai === unnamed ? 'Tanpa rencana per tahun yang terbaca' : nilai,
			})),
		),
		periode: compose(
			'periode',
			sortPeriode([...pilihan.periode.keys()]).map((nilai) => ({
				nilai,
				label: formatPeriode(nilai, writing),
			})),
		),
		keadaan: compose(
			'keadaan',
			[...states].map(([nilai, label]) => ({ nilai, label })),
		),
		catatan: compose('catatan', [
			{ nilai: 'ada', label: 'Dengan catatan sumber' },
			{ nilai: 'tidak', label: 'Tanpa catatan sumber' },
		]),
	};
}
