import { capitalize } from '../../domain/format.ts';
import { unitWord } from '../../domain/unit.ts';
import { type YamlFile, type FieldPath, findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

interface Satuan {
	isi: string | number;
	berkas: YamlFile;
	jalur: FieldPath;
}

/** Reports each value that stands a second time where it may stand once. */
function check(list: readonly Satuan[], name: string, fix: string, findings: Finding[]) {
	const first = new Map<string | number, Satuan>();
	for (const satuan of list) {
		const dulu = first.get(satuan.isi);
		if (dulu)
			findings.push({
				...findingPlace(satuan.berkas, satuan.jalur),
				salah: `${name} \`${satuan.isi}\` sudah dipakai di ${dulu.berkas.path} baris ${dulu.berkas.place(dulu.jalur).baris}.`,
				fix,
			});
		else first.set(satuan.isi, satuan);
	}
}

/** What stands once in a road map: an area, its number, a chapter's number and place, an article. */
export function checkDoubles(
	{ peta, program, bab, berkas }: LoadedPetaJalan,
	findings: Finding[],
): void {
	const word = unitWord(peta);
	const area = program.map(({ program: { area: isi }, berkas: at }) => ({
		isi,
		berkas: at,
		jalur: ['area'],
	}));
	const doubleArea = new Set(
		area
			.filter((oneArea, i) => area.findIndex((s) => s.isi === oneArea.isi) < i)
			.map(({ berkas: at }) => at),
	);
	check(
		area,
		capitalize(word),
		`Gabungkan kedua berkas menjadi satu, atau perbaiki bidang \`area\`; satu ${word} berdiri dalam satu berkas.`,
		findings,
	);
	check(
		program
			.filter(({ berkas: at }) => !doubleArea.has(at))
			.map(({ program: { nomor }, berkas: at }) => ({ isi: nomor, berkas: at, jalur: ['nomor'] })),
		`Nomor ${word}`,
		'Perbaiki nomornya menurut dokumen.',
		findings,
	);
	const front = bab.flatMap(({ depan: di, data }) => (di && data ? [{ di, data }] : []));
	check(
		front.map(({ di, data }) => ({ isi: data.urutan, berkas: di, jalur: ['urutan'] })),
		'Urutan bab',
		'Beri setiap bab urutan sendiri.',
		findings,
	);
	check(
		front.map(({ di, data }) => ({ isi: data.nomor, berkas: di, jalur: ['nomor'] })),
		'Nomor bab',
		'Perbaiki nomornya menurut dokumen.',
		findings,
	);
	const dokumen = berkas.get('dokumen');
	if (dokumen)
		check(
			peta.dokumen.pasal.map(({ nomor }, i) => ({
				isi: nomor,
				berkas: dokumen,
				jalur: ['pasal', i, 'nomor'],
			})),
			'Pasal',
			'Gabungkan keduanya, atau perbaiki nomornya.',
			findings,
		);
}
