import { flattenAksi } from '../../domain/aksi.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { keluaranSchema } from '../../schemas/keluaran.ts';
import { lostMark, withEmptyReasons } from '../alasan-kosong.ts';
import { common, fields } from '../columns.ts';
import { readingColumns, measureRow, emptyMeasure, measureColumns } from '../measures.ts';
import { type Row, penanggungJawabCells } from '../rows.ts';
import type { Published } from '../table.ts';

/**
 * Outputs of actions, one a row. One lead cell for a whole action holds for each of its outputs; the cells as they
 * are printed, of the output and of its action, stand beside it.
 */
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
		...fields(keluaranSchema, 'catatan', 'kriteria_diwarisi'),
		...common.penanggungJawabDi('keluaran', 'pada keluaran itu'),
		...readingColumns,
		common.alasanKosong,
	],
	rows,
};

function rows(peta: PetaJalan): Row[] {
	const aksi = flattenAksi(peta);
	const catatanAksi = new Map(aksi.map(({ kode, catatan }) => [kode, catatan]));
	return withEmptyReasons(
		peta,
		aksi.flatMap((oneAksi) =>
			oneAksi.keluaran.map((keluaran) => {
				const holder = keluaran.penanggung_jawab_tertulis === null ? oneAksi : keluaran;
				return {
					kode_aksi: oneAksi.kode,
					urutan: keluaran.urutan,
					...measureRow(keluaran),
					penanggung_jawab: holder.penanggung_jawab,
					penanggung_jawab_tertulis: holder.penanggung_jawab_tertulis,
					sumber: keluaran.sumber,
					catatan: keluaran.catatan,
					kriteria_diwarisi: keluaran.kriteria_diwarisi,
					...penanggungJawabCells('keluaran', keluaran),
					...lostMark({
						penanggung_jawab_tertulis: keluaran.penanggung_jawab_hilang ? keluaran : oneAksi,
						penanggung_jawab_keluaran_tertulis: keluaran,
					}),
				};
			}),
		),
		{ ...emptyMeasure, penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' } },
		({ kode_aksi, catatan }) => [
			...(catatan as readonly string[]),
			...(catatanAksi.get(String(kode_aksi)) ?? []),
		],
	);
}
