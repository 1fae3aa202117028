import { pohonBobot } from '../domain/bobot.ts';
import { tulisAngka, tulisDaftar } from '../domain/format.ts';
import type { Bobot } from '../schemas/tabel.ts';
import type { Grafik } from './spesifikasi.ts';

/**
 * The chart of the evaluation's weights: each part is a bar that lies below its parent and within its ends. Weights
 * that the source does not give are not drawn, and the chart says how many they are.
 */
export function grafikBobot(semua: readonly Bobot[]): Grafik {
	const pohon = pohonBobot(semua);
	const digambar = pohon.flatMap(({ bobot, ...letak }) =>
		bobot.bobot === null ? [] : [{ ...bobot, ...letak, bobot: bobot.bobot }],
	);
	const pokok = digambar.filter(({ dalam }) => dalam === 0);
	const jumlah = pokok.reduce((total, { bobot }) => total + bobot, 0);
	const sisa = pohon.length - digambar.length;
	return {
		kode: 'grafik-bobot',
		judul: 'Bobot tiap komponen',
		satuan: null,
		jenis: 'batang',
		kategori: digambar.map(({ nama }) => nama),
		warna: digambar.map(({ dalam }) => (dalam === 0 ? '--rel' : '--garis-tegas')),
		deret: [
			{
				peran: 'jumlah',
				nama: 'Bobot',
				titik: digambar.map(({ awal, bobot }) => ({
					awal,
					letak: awal + bobot,
					label: tulisAngka(bobot),
				})),
			},
		],
		sumbu: {
			min: 0,
			maks: Math.max(1, ...digambar.map(({ awal, bobot }) => awal + bobot)),
			tik: [],
			keterangan: 'Batang bagian terletak di dalam rentang batang induknya.',
			tikPanjang: false,
		},
		temuan: `Dari jumlah ${tulisAngka(jumlah)}: ${tulisDaftar(pokok.map(({ nama, bobot }) => `${nama} ${tulisAngka(bobot)}`))}.${sisa > 0 ? ` ${sisa} komponen tidak dirinci bobotnya di sumber, sehingga tidak digambar.` : ''}`,
		sumber: [...new Set(pohon.map(({ bobot }) => bobot.sumber.replace(/, .*$/, '')))].join('; '),
	};
}
