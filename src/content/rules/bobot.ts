import type { Bobot } from '../../tables/monev.ts';
import { findingPlace } from '../parse/yaml-file.ts';
import type { LoadedPetaJalan } from '../load.ts';
import type { Finding } from '../findings.ts';

/** The first component that the way up from one comes to twice; null when the way ends. */
function findCycle(start: Bobot, byKode: ReadonlyMap<string, Bobot>): Bobot | null {
	const passed = new Set<Bobot>();
	for (
		let current: Bobot | undefined = start;
		current;
		current = current.induk === null ? undefined : byKode.get(current.induk)
	) {
		if (passed.has(current)) return current;
		passed.add(current);
	}
	return null;
}

/** A sum without the dust of binary fractions. */
const tidied = (number: number): number => Math.round(number * 1e6) / 1e6;

/** Components of the evaluation form a tree whose parts weigh no more than the whole. */
export function checkBobot({ peta, berkas }: LoadedPetaJalan, findings: Finding[]): void {
	const content = berkas.get('monev');
	if (!content) return;
	const byKode = new Map(peta.bobot.map((bobot) => [bobot.kode, bobot]));
	const place = (item: Bobot, field: string) =>
		findingPlace(content, ['bobot', peta.bobot.indexOf(item), field]);
	let cyclic = false;
	for (const bobot of peta.bobot) {
		// A loop is one fault: it is told where the first of its members stands.
		if (cyclic || findCycle(bobot, byKode) !== bobot) continue;
		cyclic = true;
		findings.push({
			...place(bobot, 'induk'),
			salah:
				bobot.induk === bobot.kode
					? `Komponen \`${bobot.kode}\` menjadi induk dirinya sendiri.`
					: `Komponen \`${bobot.kode}\` dan induknya \`${bobot.induk}\` saling menjadi bagian.`,
			fix: 'Tulis induk yang benar, atau `null` untuk komponen teratas.',
		});
	}
	if (cyclic) return;
	for (const parent of [null, ...peta.bobot]) {
		const whole = parent === null ? 100 : parent.bobot;
		const parts = peta.bobot.filter((bobot) => bobot.induk === (parent?.kode ?? null));
		const jumlah = tidied(parts.reduce((total, { bobot }) => total + (bobot ?? 0), 0));
		const [first] = parts;
		if (whole === null || jumlah <= whole || !first) continue;
		if ([parent, ...parts].some((part) => (part?.catatan.length ?? 0) > 0)) continue;
		findings.push({
			...place(parent ?? first, 'bobot'),
			salah: parent
				? `Bagian-bagian \`${parent.kode}\` berjumlah ${jumlah}, lebih dari bobotnya ${whole}.`
				: `Komponen teratas berjumlah ${jumlah}, lebih dari 100.`,
			fix: 'Periksa bobotnya pada sumber; bila memang tercetak begitu, tambahkan `catatan` pada komponen ini.',
		});
	}
}
