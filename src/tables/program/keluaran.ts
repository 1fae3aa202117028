import { flattenAksi, meansAll } from '../../domain/aksi.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { keluaranAksiSchema } from '../../schemas/keluaran.ts';
import { lostMark, withEmptyReasons } from '../alasan-kosong.ts';
import { common, fields } from '../columns.ts';
import { readingColumns, measureRow, emptyMeasure, measureColumns } from '../measures.ts';
import { type Row, penanggungJawabCells } from '../rows.ts';
import type { Published } from '../table.ts';

/** Outputs of actions, one a row, each with its own cells; a cell of the whole action stands in the action's row. */
export const makeKeluaranTable: Published = {
	nama: 'keluaran',
	satu_baris: 'satu keluaran rencana aksi',
	kunci: ['kode_aksi', 'urutan'],
	columns: [
		common.kodeAksi,
		common.urutan('aksinya'),
		...measureColumns,
		...common.penanggungJawab,
		common.sumber,
		...fields(keluaranAksiSchema, 'catatan', 'kriteria_diwarisi'),
		...common.penanggungJawabDi('keluaran', 'pada keluaran itu'),
		...readingColumns,
		common.alasanKosong,
		...fields(
			keluaranAksiSchema,
			'satuan',
			'koordinator',
			'koordinator_tertulis',
			'pelaksana',
			'pelaksana_tertulis',
			'pendukung',
			'pendukung_tertulis',
			'semua_perangkat',
		),
	],
	rows,
};

function rows(peta: PetaJalan): Row[] {
	const aksi = flattenAksi(peta);
	const catatanAksi = new Map(aksi.map(({ kode, catatan }) => [kode, catatan]));
	const ofWhole = new Set(
		aksi.filter((oneAksi) => oneAksi.penanggung_jawab_tertulis !== null).map(({ kode }) => kode),
	);
	return withEmptyReasons(
		peta,
		aksi.flatMap((oneAksi) =>
			oneAksi.keluaran.map((keluaran) => {
				return {
					kode_aksi: oneAksi.kode,
					urutan: keluaran.urutan,
					...measureRow({ ...keluaran, target: keluaran.printedTarget }),
					penanggung_jawab: keluaran.penanggung_jawab,
					penanggung_jawab_tertulis: keluaran.penanggung_jawab_tertulis,
					sumber: keluaran.sumber,
					catatan: keluaran.catatan,
					kriteria_diwarisi: keluaran.kriteria_diwarisi,
					...penanggungJawabCells('keluaran', keluaran),
					satuan: keluaran.satuan,
					koordinator: keluaran.koordinator,
					koordinator_tertulis: keluaran.koordinator_tertulis,
					pelaksana: keluaran.pelaksana,
					pelaksana_tertulis: keluaran.pelaksana_tertulis,
					pendukung: keluaran.pendukung,
					pendukung_tertulis: keluaran.pendukung_tertulis,
					semua_perangkat: meansAll(peta, keluaran),
					...lostMark({
						penanggung_jawab_tertulis: keluaran,
						penanggung_jawab_keluaran_tertulis: keluaran,
					}),
				};
			}),
		),
		{
			...emptyMeasure,
			// What stands in one cell for the whole action is missing nowhere.
			penanggung_jawab_tertulis: {
				sifat: 'sel',
				berlaku: ({ kode_aksi }) => !ofWhole.has(String(kode_aksi)),
			},
			penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' },
		},
		({ kode_aksi, catatan }) => [
			...(catatan as readonly string[]),
			...(catatanAksi.get(String(kode_aksi)) ?? []),
		],
	);
}
