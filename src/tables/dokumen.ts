import { address } from '../domain/address.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import { column, common } from './columns.ts';
import { factsOf } from './dokumen/facts.ts';
import { dokumenSchema } from './dokumen/schema.ts';
import type { Table } from './table.ts';

const lists = {} as const;

/** The identity of a road map: status, period, visi, tujuan, pasal. */
export const dokumen: Table<typeof dokumenSchema, typeof lists> = {
	file: 'dokumen',
	required: true,
	schema: dokumenSchema,
	lists,
	subjects: ({ id, dokumen: content }) => {
		const ke = address.petaJalan(id);
		const statements = address.visiMisi(id);
		return [
			{ label: 'Dokumen', ke, catatan: content.catatan },
			{ label: 'Masa berlaku', ke, catatan: content.periode.catatan },
			...(content.visi ? [{ label: 'Visi', ke: statements, catatan: content.visi.catatan }] : []),
			{
				label: 'Siapa memegang rencana aksi',
				ke: address.daftarOpd(id),
				catatan: content.judul_kolom.catatan,
			},
			...content.tujuan.map(({ catatan }) => ({ label: 'Tujuan', ke: statements, catatan })),
			...content.pasal.map(({ nomor, catatan }) => ({ label: `Pasal ${nomor}`, ke, catatan })),
		];
	},
	published: [
		{
			nama: 'dokumen',
			satu_baris: 'satu fakta tentang dokumen, atau satu pernyataannya',
			kunci: ['kode'],
			columns: [
				column('kode', 'kode', 'Kode fakta ini.'),
				column('jenis', 'teks', 'Jenis fakta, misalnya `judul`, `visi`, atau `pasal_ayat`.'),
				column('nomor', 'teks', 'Nomor atau huruf seperti tercetak.'),
				column(
					'hal',
					'teks',
					'Tentang apa fakta ini: kata dalam visi, jabatan, pasal, atau kolom.',
				),
				column('isi', 'teks', 'Isi fakta.'),
				column(
					'asal',
					'pilihan: dokumen, situs',
					'`dokumen` bila tercetak di sana, `situs` bila kata-kata situs ini.',
				),
				common.catatan,
				column('sumber', 'teks', 'Tempatnya di dokumen, bila dicatat.'),
				common.alasanKosong,
			],
			rows: (peta) => withEmptyReasons(peta, factsOf(peta), { isi: { sifat: 'isian' } }),
		},
	],
};
