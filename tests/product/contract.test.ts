import { describe, expect, test } from 'vitest';
import { samplePeta } from '../sample-content.ts';
import { readData } from '../site/dist.ts';

type Row = Record<string, unknown>;

const index = readData<{ id: string; tabel: { nama: string }[] }[]>('index.json');

describe('the columns of the data contract', () => {
	const contract = {
		aksi: 'kode, area, area_nama, kelompok_nomor, kelompok, nomor, aksi, penanggung_jawab, penanggung_jawab_tertulis, pendukung, catatan, url, sumber, pendukung_tertulis, penanggung_jawab_aksi, penanggung_jawab_aksi_tertulis, alias, alasan_kosong, jalur, koordinator, koordinator_tertulis, pelaksana, pelaksana_tertulis, indikator, masalah, semua_perangkat',
		keluaran:
			'kode_aksi, urutan, kriteria, indikator, target_teks, target_nilai, target_satuan, target_per, penanggung_jawab, penanggung_jawab_tertulis, sumber, catatan, kriteria_diwarisi, penanggung_jawab_keluaran, penanggung_jawab_keluaran_tertulis, target_jenis, target_batas, target_nilai_atas, target_tingkat, alasan_kosong, satuan, koordinator, koordinator_tertulis, pelaksana, pelaksana_tertulis, pendukung, pendukung_tertulis, semua_perangkat',
		rencana_tahunan: 'kode_aksi, tahun, keadaan, butir, sumber',
		indikator:
			'kode, nama, jenis, area, sasaran, satuan, arah, skala, skala_urutan, penanggung_jawab, catatan, url, sumber, penanggung_jawab_tertulis, skala_min, skala_maks, skala_desimal, padanan, singkat, alias, alasan_kosong',
		nilai_indikator:
			'kode_indikator, peran, tahun, teks, nilai, keadaan, sumber, urutan, batas, nilai_atas, tingkat, catatan, periode, alasan_kosong',
		target_periode:
			'kode_aksi, urutan, periode, teks, nilai, keadaan, kumulatif, sumber, nomor_baris',
		realisasi_aksi:
			'kode_aksi, urutan, periode, teks, nilai, keadaan, status_tertulis, kendala, tindak_lanjut, catatan_evaluasi, bukti, tanggal, sumber, nomor_baris',
		anggaran:
			'kode_aksi, urutan, periode, peran, teks, satuan_tertulis, nilai_rupiah, keadaan, sumber, catatan, nomor_baris',
		hasil: 'area, kelompok_nomor, urutan, teks, sumber, catatan, padanan, jalur',
	};
	test.each(Object.entries(contract))('%s', (name, column) => {
		const own = index.filter(({ tabel }) => tabel.some((table) => table.nama === name));
		expect(own.map(({ id }) => id)).toContain(samplePeta.lengkap);
		for (const { id } of own)
			expect(Object.keys(readData<Row[]>(`${id}/${name}.json`)[0] ?? {}).join(', ')).toBe(column);
	});
});
